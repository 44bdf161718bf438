/**
 * One text for equal values, on every device: fields in the order of their names, absent ones left out.
 * @param {unknown} value
 * @param {number} [indent]
 */
export function canonicalJson(value, indent) {
  return JSON.stringify(value, inOrder, indent);
}

/**
 * Whether two values are equal, as a file of them would be.
 * @param {unknown} a
 * @param {unknown} b
 */
export function alike(a, b) {
  return canonicalJson(a) === canonicalJson(b);
}

/**
 * @param {string} _key
 * @param {unknown} value
 */
function inOrder(_key, value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
