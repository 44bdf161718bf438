import { thousandths } from '../words/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').LimitUnit} LimitUnit */

/** Counted in thousandths of what the page shows them in: kg, mL and mg. */
const THOUSANDTHS = /** @type {ReadonlySet<LimitUnit | undefined>} */ (new Set(['grams', 'microlitres', 'micrograms']));

/**
 * A bound that was crossed, in the number that stands before its unit, or as a whole date.
 * @param {Pick<View, 'dates'>} view
 * @param {{ limit?: number | string, unit?: LimitUnit }} problem
 * @returns {string} Empty where nothing was crossed.
 */
export function limitText({ dates }, { limit, unit }) {
  if (limit === undefined) return '';
  if (typeof limit === 'string') return dates.full(limit);
  return THOUSANDTHS.has(unit) ? thousandths(limit) : String(limit);
}
