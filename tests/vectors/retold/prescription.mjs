/** What stands on the prescription and the bottle (STE-LIQUID), and how long the bottle lasts. */
import { between, plus } from './days.mjs';
import { halfUp } from './weight.mjs';
import { FIRST } from './course.mjs';

/** @typedef {import('../../../web/core/doseline.js').Prescription} Prescription */
/** @typedef {import('../../../web/core/doseline.js').Problem} Problem */
/** @typedef {import('./course.mjs').Course} Course */

/** The marks of the common oral syringes, both in microlitres. @type {Record<number, number>} */
const MARKS = { 1000: 10, 3000: 100, 5000: 200, 10000: 500 };

/** @param {Prescription} prescription */
function comesTo({ strengthMicrograms, strengthMicrolitres, doseMicrolitres }) {
  return { top: BigInt(strengthMicrograms) * BigInt(doseMicrolitres), bottom: BigInt(strengthMicrolitres) };
}

/** Over 5 % of the typed mg apart, in fractions, so that nothing is rounded first. @param {Prescription} prescription */
function agrees(prescription) {
  const { top, bottom } = comesTo(prescription);
  const typed = BigInt(prescription.doseMicrograms ?? 0) * bottom;
  const apart = typed > top ? typed - top : top - typed;
  return apart * 100n <= typed * 5n;
}

/** @param {Prescription} prescription */
export function prescriptionOf(prescription) {
  const { syringeMicrolitres, strengthMicrograms, strengthMicrolitres, doseMicrolitres, timesPerDay, ...rest } = prescription;
  const { doseMicrograms, clock, bottleMicrolitres, bottleOpened, openedBottleDays } = rest;
  const { top, bottom } = comesTo(prescription);
  const mark = MARKS[syringeMicrolitres ?? 0];
  return {
    strengthMicrograms,
    strengthMicrolitres,
    doseMicrolitres,
    ...(doseMicrograms && { doseMicrograms }),
    timesPerDay,
    ...(clock && { clock }),
    ...(bottleMicrolitres && { bottleMicrolitres }),
    ...(bottleOpened && { bottleOpened }),
    ...(openedBottleDays && { openedBottleDays }),
    computedMicrograms: Number(halfUp(top, bottom)),
    ...(doseMicrograms && { mgAgrees: agrees(prescription) }),
    ...(syringeMicrolitres && {
      syringe: {
        microlitres: syringeMicrolitres,
        markMicrolitres: mark,
        fits: doseMicrolitres <= syringeMicrolitres,
        onMark: doseMicrolitres % mark === 0,
      },
    }),
  };
}

/** @param {Prescription} prescription @returns {Problem[]} */
export function prescriptionWarnings(prescription) {
  const { doseMicrograms, doseMicrolitres, syringeMicrolitres } = prescription;
  const rules = ['STE-LIQUID'];
  const field = 'prescription.doseMicrolitres';
  /** @type {Problem[]} */
  const warnings = [];
  if (doseMicrograms && !agrees(prescription)) warnings.push({ field: 'prescription.doseMicrograms', code: 'ask-pharmacist', rules });
  if (!syringeMicrolitres) return warnings;
  if (doseMicrolitres > syringeMicrolitres) {
    warnings.push({ field, code: 'larger-than-syringe', limit: syringeMicrolitres, rules });
  } else if (doseMicrolitres % MARKS[syringeMicrolitres] !== 0) {
    warnings.push({ field, code: 'between-marks', limit: MARKS[syringeMicrolitres], rules });
  }
  return warnings;
}

/**
 * From today, or from the first dose, to the end of the amount under way.
 * @param {Prescription} prescription @param {Course} course @param {string} infusion @param {string} today
 */
export function supplyOf(prescription, course, infusion, today) {
  const { timesPerDay, bottleMicrolitres, bottleOpened, openedBottleDays } = prescription;
  const from = Math.max(between(infusion, today), FIRST);
  const under = course.on(from);
  if (!under) return undefined;
  const { through } = course.stretch(from, ({ key, step }) => (step ?? key));
  const iso = (/** @type {number} */ day) => plus(infusion, day);
  /** What a day takes, in microlitres; undefined where only mg are known, or in a taper nothing. @param {number} day */
  const daily = (day) => {
    const { isTaper, step } = course.on(day) ?? {};
    const each = step?.microlitres ?? (isTaper || step?.micrograms ? undefined : prescription.doseMicrolitres);
    return each && each * timesPerDay;
  };
  const need = daily(from);
  const volume = need && through !== undefined ? need * (through - from + 1) : undefined;
  const runsOut = need && bottleMicrolitres && bottleOpened ? lastFull(bottleMicrolitres, between(infusion, bottleOpened), course, daily) : undefined;
  return {
    from: iso(from),
    ...(through !== undefined && { through: iso(through) }),
    ...(volume && { microlitres: volume }),
    ...(volume && bottleMicrolitres && { bottles: Math.ceil(volume / bottleMicrolitres) }),
    ...(runsOut !== undefined && { bottleRunsOut: iso(runsOut) }),
    ...(bottleOpened && openedBottleDays && { bottleKeepsThrough: plus(bottleOpened, openedBottleDays - 1) }),
  };
}

/**
 * The last day for which a bottle is full enough, taken from day by day as the amounts were; undefined where it
 * outlasts the course or an amount is not known in mL.
 * @param {number} bottle microlitres
 * @param {number} opened
 * @param {Course} course
 * @param {(day: number) => number | undefined} daily
 */
function lastFull(bottle, opened, course, daily) {
  let day = Math.max(opened, FIRST);
  for (let left = bottle; ; ++day) {
    const takes = course.on(day) && daily(day);
    if (!takes) return undefined;
    left -= takes;
    if (left < 0) return day - 1;
  }
}
