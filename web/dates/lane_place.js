/** Where in the wide picture a day and a lane are. */

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./timeline_axis.js').Axis} Axis */

// Heights in em, so that the picture grows with the reader's text size. Widths are percentages of whatever room there is.
export const TAG = 1.9;
export const HEAD = TAG + 2.2;
export const LANE = 3.4;
export const FOOT = 0.2;

/**
 * @typedef {object} Place
 * @property {(day: number) => string} x  The start of a day.
 * @property {(from: number, through: number) => { x: string, width: string }} span  Both days included.
 * @property {1 | -1} forward  The direction of time along x.
 */

/**
 * @param {Pick<View, 'words'>} view
 * @param {Pick<Axis, 'percent'>} axis
 * @returns {Place}
 */
export function placing({ words }, axis) {
  const rtl = words.direction === 'rtl';
  const at = (/** @type {number} */ day) => (rtl ? 100 - axis.percent(day) : axis.percent(day));
  const text = (/** @type {number} */ percent) => `${percent.toFixed(2)}%`;
  return {
    x: (day) => text(at(day)),
    span: (from, through) => ({
      x: text(Math.min(at(from), at(through + 1))),
      width: text(Math.abs(at(through + 1) - at(from))),
    }),
    forward: rtl ? -1 : 1,
  };
}
