/**
 * The page's policy lets no plain string name a script. Two of one name throw.
 * @param {string} name  One that web/build/policy.mjs lists.
 * @param {(path: string) => string} createScriptURL
 * @returns {(path: string) => string}
 */
export function policyOf(name, createScriptURL) {
  const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy(name, { createScriptURL });
  return (path) => policy?.createScriptURL(path) ?? path;
}
