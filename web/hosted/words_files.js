/** The hosted page's further languages: one file each, asked for only by whoever reads it. */
import { wordsComeBy } from '../words/index.js';
import { trustedScript } from './trusted_script.js';

wordsComeBy(
  (tag) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = trustedScript(WORDS_FILES[tag]);
      script.onload = () => {
        script.remove();
        keepWords(WORDS_FILES[tag]);
        resolve(/** @type {any} */ (globalThis).doselineWords);
      };
      script.onerror = () => {
        script.remove();
        reject(new Error(`No words for ${tag}.`));
      };
      document.head.append(script);
    }),
);

/**
 * The service worker keeps only the words that are used, so it has to be told of them.
 * @param {string} path
 */
function keepWords(path) {
  try {
    navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(path)).catch(() => {});
  } catch {
    // A sandboxed frame has no service worker, nor has a page without TLS.
  }
}
