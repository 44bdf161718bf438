/** What stands on the prescription and the bottle (STE-LIQUID), and how long the bottle lasts. */
import { between, plus } from './days.mjs';
import { halfUp } from './weight.mjs';
import { agrees, amountPrescribed, doubtsOf, isTyped } from './amounts.mjs';
import { FIRST } from './landmarks.mjs';

/** @typedef {import('../../../web/core/doseline.js').Prescription} Prescription */
/** @typedef {import('../../../web/core/doseline.js').Problem} Problem */
/** @typedef {import('./course.mjs').Course} Course */

/** The marks of the common oral syringes, both in microlitres. @type {Record<number, number>} */
const MARKS = { 1000: 10, 3000: 100, 5000: 200, 10000: 500 };

/** How a volume lies in a syringe. @param {number} microlitres @param {number} volume */
export function syringeFor(microlitres, volume) {
  const markMicrolitres = MARKS[microlitres];
  return { microlitres, markMicrolitres, fits: volume <= microlitres, onMark: volume % markMicrolitres === 0 };
}

/** What cannot be drawn up as written. @param {number} syringeMicrolitres @param {number} volume */
export function syringeDoubts(syringeMicrolitres, volume) {
  const { fits, onMark, markMicrolitres } = syringeFor(syringeMicrolitres, volume);
  const unit = /** @type {const} */ ('microlitres');
  if (!fits) return [{ code: /** @type {const} */ ('larger-than-syringe'), limit: syringeMicrolitres, unit }];
  return onMark ? [] : [{ code: /** @type {const} */ ('between-marks'), limit: markMicrolitres, unit }];
}

/** @param {Prescription} prescription */
export function prescriptionOf(prescription) {
  const { syringeMicrolitres, strengthMicrograms, strengthMicrolitres, doseMicrolitres, timesPerDay, ...rest } = prescription;
  const { doseMicrograms, clocks, bottleMicrolitres, bottleOpened, openedBottleDays } = rest;
  return {
    strengthMicrograms,
    strengthMicrolitres,
    doseMicrolitres,
    ...(doseMicrograms && { doseMicrograms }),
    timesPerDay,
    ...(clocks && clocks.length > 0 && { clocks }),
    ...(bottleMicrolitres && { bottleMicrolitres }),
    ...(bottleOpened && { bottleOpened }),
    ...(openedBottleDays && { openedBottleDays }),
    computedMicrograms: Number(halfUp(BigInt(strengthMicrograms) * BigInt(doseMicrolitres), BigInt(strengthMicrolitres))),
    ...(doseMicrograms && { mgAgrees: agrees(amountPrescribed(prescription)) }),
    ...(syringeMicrolitres && { syringe: syringeFor(syringeMicrolitres, doseMicrolitres) }),
  };
}

/** @param {Prescription} prescription @returns {Problem[]} */
export function prescriptionWarnings(prescription) {
  const { doseMicrolitres, syringeMicrolitres } = prescription;
  const rules = ['STE-LIQUID'];
  const drawn = syringeMicrolitres ? syringeDoubts(syringeMicrolitres, doseMicrolitres) : [];
  return [
    ...(agrees(amountPrescribed(prescription))
      ? []
      : [{ field: 'prescription.doseMicrograms', code: /** @type {const} */ ('ask-pharmacist'), rules }]),
    ...drawn.map((doubt) => ({ field: 'prescription.doseMicrolitres', ...doubt, rules })),
  ];
}

/**
 * From today, or from the first dose, as far as the amounts are known one after another.
 * @param {Prescription} prescription @param {Course} course @param {string} infusion @param {string} today
 */
export function supplyOf(prescription, course, infusion, today) {
  const { timesPerDay, bottleMicrolitres, bottleOpened, openedBottleDays } = prescription;
  const from = Math.max(between(infusion, today), FIRST);
  const under = course.on(from);
  if (!under) return undefined;
  const iso = (/** @type {number} */ day) => plus(infusion, day);
  /** What a day takes, in microlitres; undefined where nobody can say how many of this bottle. @param {number} day */
  const daily = (day) => {
    const { isTaper, step } = course.on(day) ?? {};
    const amount = step ?? (isTaper ? undefined : amountPrescribed(prescription));
    if (!isTyped(amount) || doubtsOf(amount, prescription).length > 0) return undefined;
    return Number(amount.microlitres) * timesPerDay;
  };
  const endOf = (/** @type {number} */ day) => course.stretch(day, ({ key, step }) => step ?? key).through;
  const need = daily(from);
  let through = endOf(from);
  let volume = need && through !== undefined ? 0 : undefined;
  for (let day = from; volume !== undefined && course.on(day); day = Number(through) + 1) {
    const takes = daily(day);
    if (!takes) break;
    through = endOf(day);
    volume = through === undefined ? undefined : volume + takes * (through - day + 1);
  }
  const keeps = bottleOpened && openedBottleDays ? between(infusion, bottleOpened) + openedBottleDays - 1 : undefined;
  const runsOut =
    need && bottleMicrolitres && bottleOpened ? lastFull(bottleMicrolitres, between(infusion, bottleOpened), course, daily) : undefined;
  return {
    from: iso(from),
    ...(through !== undefined && { through: iso(through) }),
    ...(volume && { microlitres: volume }),
    ...(volume && bottleMicrolitres && { bottles: Math.ceil(volume / bottleMicrolitres) }),
    ...(runsOut !== undefined && { bottleRunsOut: iso(runsOut) }),
    ...(keeps !== undefined && { bottleKeepsThrough: iso(keeps) }),
    ...nextBottle(
      today,
      [runsOut, keeps].filter((day) => day !== undefined && course.on(day + 1)).map((day) => iso(Number(day))),
    ),
  };
}

/**
 * When to ask for the next bottle: a week ahead. Ours, and no rule of the label.
 * @param {string} today
 * @param {string[]} ends  Last days of the bottle after which there is still a dose to come.
 */
function nextBottle(today, ends) {
  const [end] = ends.toSorted();
  if (end === undefined) return {};
  const ask = plus(end, -7);
  return { bottleGoodThrough: end, ...(end >= today && { askBy: ask < today ? today : ask }) };
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
