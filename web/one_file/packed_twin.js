import { runPacked } from './packed_script.js';

/**
 * @param {string} packed  `web/core/twin_script.js`.
 * @returns {typeof import('#core/doseline-twin.mjs').default}
 */
export function twinFrom(packed) {
  runPacked(packed);
  return /** @type {any} */ (globalThis).doselineTwin;
}
