/** @type {{ createScriptURL(path: string): string } | undefined} */
const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('doseline', { createScriptURL: (/** @type {string} */ path) => path });

/**
 * The page's policy lets no plain string name a script.
 * @param {string} path  One of our own.
 * @returns {string}
 */
export function trustedScript(path) {
  return policy?.createScriptURL(path) ?? path;
}
