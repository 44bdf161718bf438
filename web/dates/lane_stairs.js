/** @typedef {import('./timeline_axis.js').Axis} Axis */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {import('../core/doseline.js').Amount} Amount */

/**
 * @typedef {object} Stair  One amount of a taper, as it is drawn.
 * @property {number} from  Days from day 0, both included.
 * @property {number} through
 * @property {number} height  Of the full dose, 0 to 1.
 */

/** A step that is hardly anything is still to be seen. */
const LEAST_HEIGHT = 0.12;

/**
 * The steps of a taper as high as their amounts. Nothing where an amount is not typed, or where two are not of one
 * bottle: their numbers say nothing about each other (STE-LIQUID).
 * @param {Plan} plan
 * @param {Item} item
 * @param {Axis} axis
 * @returns {Stair[] | undefined}
 */
export function stairsOf({ prescription }, item, axis) {
  const { phase, amounts = [] } = item;
  if (phase !== 'taper' || amounts.length === 0 || item.from === undefined || item.through === undefined) return undefined;
  const steps = amounts.map((amount) => ({
    amount,
    from: axis.day(amount.from),
    through: axis.day(amount.through ?? item.through ?? amount.from),
  }));
  const whole = steps.every(({ from }, index) => from === (index === 0 ? axis.day(item.from ?? '') : steps[index - 1].through + 1));
  if (!whole || steps[steps.length - 1].through !== axis.day(item.through)) return undefined;

  const sizes = sizesOf(amounts);
  if (!sizes) return undefined;
  const full = prescription && sizesOf([amounts[0], fullDose(prescription)])?.[1];
  const most = Math.max(...sizes, full ?? 0);
  return steps.map(({ from, through }, index) => ({ from, through, height: Math.max(sizes[index] / most, LEAST_HEIGHT) }));
}

/**
 * @param {NonNullable<Plan['prescription']>} prescription
 * @returns {Amount}
 */
function fullDose({ doseMicrolitres, doseMicrograms, strengthMicrograms, strengthMicrolitres }) {
  return { microlitres: doseMicrolitres, micrograms: doseMicrograms, strengthMicrograms, strengthMicrolitres };
}

/**
 * @param {Amount[]} amounts
 * @returns {number[] | undefined} Numbers that can be held against each other.
 */
function sizesOf(amounts) {
  const [{ strengthMicrograms, strengthMicrolitres }] = amounts;
  const oneBottle = amounts.every(
    (amount) => amount.strengthMicrograms === strengthMicrograms && amount.strengthMicrolitres === strengthMicrolitres,
  );
  const millilitres = amounts.flatMap(({ microlitres }) => microlitres ?? []);
  if (oneBottle && strengthMicrograms !== undefined && millilitres.length === amounts.length) return millilitres;
  const milligrams = amounts.flatMap(({ micrograms }) => micrograms ?? []);
  return milligrams.length === amounts.length ? milligrams : undefined;
}
