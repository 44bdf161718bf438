/** @typedef {import('./timeline_axis.js').Axis} Axis */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */

/**
 * @typedef {object} LaneStair  One amount of a taper, as it is drawn.
 * @property {number} from  Days from day 0, both included.
 * @property {number} through
 * @property {number} height  Of the largest amount of the whole course, 0 to 1.
 */

/** A step that is hardly anything is still to be seen. */
const LEAST_HEIGHT = 0.12;

/**
 * The steps of a taper as high as the core says their amounts are. Nothing where it does not say so of each: an amount
 * that is not typed, or two that cannot be compared.
 * @param {Plan} plan
 * @param {Item} item
 * @param {Axis} axis
 * @returns {LaneStair[] | undefined}
 */
export function stairsOf({ stairs = [] }, { key, phase, through }, axis) {
  const own = stairs.filter((stair) => stair.key === key);
  const known = own.flatMap(({ from, through: last = through, height }) =>
    last === undefined || height === undefined
      ? []
      : { from: axis.day(from), through: axis.day(last), height: Math.max(height / 1000, LEAST_HEIGHT) },
  );
  return phase === 'taper' && known.length > 0 && known.length === own.length ? known : undefined;
}
