/** Each sheet has words of its own: `sheet-…` where it is chosen, `paper-…` on top of it. */
export const SHEETS = /** @type {const} */ (['fridge', 'plan', 'clinic', 'infusion', 'pharmacy', 'employer']);

/** @typedef {typeof SHEETS[number]} SheetName */

/** @type {SheetName} */
export const FIRST_SHEET = 'fridge';
