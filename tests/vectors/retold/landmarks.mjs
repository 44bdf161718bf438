/** The days that the course turns on, counted from the infusion (STE-START, STE-GATE). */
export const FIRST = -1;

/**
 * The last day of the label's full dose: thirty doses from the day before the infusion on, or thirty days from the infusion.
 * @type {Record<import('../../../web/core/doseline.js').EditionId, number>}
 */
export const GATES = { us: 28, eu: 29 };

/** @typedef {import('../../../web/core/doseline.js').Schedule} Schedule */

/**
 * What dates are made of: the label's numbers, or all of them the hospital's.
 * @param {Schedule | undefined} schedule
 * @param {import('../../../web/core/doseline.js').EditionId} [edition]
 */
export function marksOf(schedule, edition = 'us') {
  const label = {
    basis: /** @type {import('./course.mjs').CourseDay['basis']} */ ('label'),
    gate: GATES[edition],
    taperDays: 28,
    /** The care of diapers, where it is no calendar month. */
    diaperDays: /** @type {number | undefined} */ (undefined),
    /** The liver's own days, in place of each week's up to the last of them. */
    liver: /** @type {readonly number[]} */ ([]),
    /** Through this day the liver is tested whatever becomes of the steroid. */
    sure: 28,
    afterTaper: /** @type {readonly number[]} */ ([14, 28]),
    platelets: /** @type {readonly number[]} */ ([7, 14, 21, 28, 42, 56, 70, 84]),
    troponin: /** @type {readonly number[]} */ ([7, 14, 21, 28, 56, 84]),
  };
  if (!schedule) return label;
  return {
    basis: /** @type {typeof label.basis} */ ('schedule'),
    gate: FIRST + schedule.fullDoseDays - 1,
    taperDays: schedule.taperDays,
    diaperDays: schedule.diaperCareDays,
    liver: schedule.liverDays,
    sure: Math.max(...schedule.liverDays),
    afterTaper: schedule.liverAfterTaperDays,
    platelets: schedule.plateletDays,
    troponin: schedule.troponinDays,
  };
}

/** @typedef {ReturnType<typeof marksOf>} Marks */
