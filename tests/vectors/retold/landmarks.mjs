/** The days that the course turns on, counted from the infusion (STE-START, STE-GATE). */
export const FIRST = -1;

/**
 * The last day of the label's full dose: thirty doses from the day before the infusion on, or thirty days from the infusion.
 * @type {Record<import('../../../web/core/doseline.js').EditionId, number>}
 */
export const GATES = { us: 28, eu: 29 };
