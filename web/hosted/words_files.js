/** The hosted page's further languages: one file each, asked for only by whoever reads it, and only while loading. */
import { wordsComeBy } from '../words/languages.js';
import { trustedScript } from './trusted_script.js';

wordsComeBy(
  (tag) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = trustedScript(WORDS_FILES[tag]);
      script.onload = () => resolve(/** @type {any} */ (globalThis).doselineWords);
      script.onerror = reject;
      document.head.append(script);
    }),
);
