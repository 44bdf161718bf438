/** The hosted page's further languages: one file each, asked for only by whoever reads it. */
import { wordsComeBy } from '../words/index.js';
import { runScript } from './own_scripts.js';

wordsComeBy(async (tag) => {
  await runScript(WORDS_FILES[tag]);
  keepWords(WORDS_FILES[tag]);
  return /** @type {any} */ (globalThis).doselineWords;
});

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
