/** The scripts beside the page that it may need later. */
import { policyOf } from './trusted_script.js';

/** For a path of our own. */
export const trustedScript = policyOf('doseline', (path) => path);

/**
 * Run one. Never as a module: of those a sandboxed frame lets in only what comes with headers for other origins.
 * @param {string} path
 * @returns {Promise<void>} Rejects where it cannot be had.
 */
export function runScript(path) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = trustedScript(path);
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${path} is not to be had.`));
    };
    document.head.append(script);
  });
}
