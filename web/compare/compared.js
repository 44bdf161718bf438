/** @typedef {import('./facts.js').Medicine} Medicine */

/**
 * @typedef {object} Compared  What is read where the medicines stand side by side.
 * @property {Medicine} picked  The one in sight where there is room for one alone.
 */

/** @typedef {(change: Partial<Compared>) => void} OnCompare */

export {};
