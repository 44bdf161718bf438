import { unpackedText } from './unpacked.js';

/** @type {{ createScript(text: string): string } | undefined} */
const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('doseline', {
  createScript: (/** @type {string} */ text) => text,
});

/**
 * Run a packed script. The page's policy knows its hash, so that no other text could be run this way.
 * @param {string} packed
 */
export function runPacked(packed) {
  const text = unpackedText(packed);
  const script = document.createElement('script');
  script.textContent = policy?.createScript(text) ?? text;
  document.head.append(script);
  script.remove();
}
