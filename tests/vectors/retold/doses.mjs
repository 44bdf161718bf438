/** The steroid doses of one day, and those of the night before: what is due, what was given, what must be asked first. */
import { amountPrescribed, doubtsOf, isTyped } from './amounts.mjs';
import { between, plus } from './days.mjs';
import { syringeDoubts, syringeFor } from './prescription.mjs';

/** @typedef {import('../../../web/core/doseline.js').Amount} Amount */
/** @typedef {import('../../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../../web/core/doseline.js').Dose} Dose */
/** @typedef {import('../../../web/core/doseline.js').DoseWarning} DoseWarning */
/** @typedef {import('../../../web/core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('./course.mjs').Course} Course */
/** @typedef {import('./course.mjs').CourseDay} CourseDay */
/** @typedef {Extract<Change, { kind: 'dose-missed' }>} Report */

const RULES = { 'amount-not-typed': ['STE-TAPER'], 'report-open': ['STE-MISSED', 'CALL-NOW'] };
const MINUTES_A_DAY = 24 * 60;
/** How long an evening's dose may still be ticked, in minutes; and until when, where nobody typed its time. */
const LATE = 360;
const NIGHT_ENDS = 4 * 60;
/** So many minutes before its time a tick is asked about. */
const EARLY = 120;

/** @param {string} clock */
const minutesOf = (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/**
 * The report that counts for a dose: the last one that names it, or names none.
 * @param {readonly Change[]} changes @param {string} on @param {number} number
 */
function reportOf(changes, on, number) {
  const reports = changes.filter((change) => change.kind === 'dose-missed');
  return reports.filter((report) => report.on === on && (report.dose ?? number) === number).at(-1);
}

/** @param {Report | undefined} report */
const isOpen = (report) => report !== undefined && report.said === undefined;

/**
 * What a day of the course asks for, as it was typed.
 * @param {CourseDay} day @param {PlanRequest['prescription']} prescription
 * @returns {Amount | undefined}
 */
export function amountOn({ isTaper, step }, prescription) {
  const amount = step ?? (isTaper || !prescription ? undefined : amountPrescribed(prescription));
  return isTyped(amount) ? amount : undefined;
}

/**
 * @param {string} today @param {PlanRequest} request @param {string} infusion @param {Course} course
 * @param {readonly Record<string, any>[]} items
 * @returns {Dose[]}
 */
export function dosesOf(today, request, infusion, course, items) {
  const { prescription, clock } = request;
  const yesterday = plus(today, -1);
  const now = clock === undefined ? undefined : minutesOf(clock);
  /** @param {Dose} dose */
  const mayStillBeTicked = ({ time, number, of }) => {
    if (now === undefined) return false;
    return time === undefined ? number === of && now < NIGHT_ENDS : now + MINUTES_A_DAY - minutesOf(time) <= LATE;
  };
  /** @param {string} on @param {boolean} isLate */
  const dosesOn = (on, isLate) => {
    const day = course.on(between(infusion, on));
    if (!day) return [];
    const numbers = Array.from({ length: prescription?.timesPerDay ?? 1 }, (_, place) => place + 1);
    return numbers.map((number) => doseOf({ request, items, day, on, number, of: numbers.length, isLate, now }));
  };
  return [...dosesOn(yesterday, true).filter(mayStillBeTicked), ...dosesOn(today, false)];
}

/**
 * @param {{ request: PlanRequest, items: readonly Record<string, any>[], day: CourseDay, on: string, number: number, of: number, isLate: boolean, now: number | undefined }} asked
 * @returns {Dose}
 */
function doseOf({ request, items, day, on, number, of, isLate, now }) {
  const { changes = [], prescription, given = [] } = request;
  const time = prescription?.clocks?.[number - 1];
  const amount = amountOn(day, prescription);
  const open = openReportOf(changes, plus(on, -1));
  const warnings = [...amountWarnings(day, amount, prescription), ...(open ? [{ code: /** @type {const} */ ('report-open'), report: keyOf(open, changes, items), rules: RULES['report-open'] }] : [])];
  const prevents = ['strength-missing', 'other-strength', 'ask-pharmacist', 'larger-than-syringe'];
  const certain = amount?.microlitres !== undefined && !warnings.some(({ code }) => prevents.includes(code));

  const report = reportOf(changes, on, number);
  const isTicked = (/** @type {boolean} */ again) => given.some((tick) => tick.on === on && tick.dose === number && Boolean(tick.again) === again);
  const state = report && report.said !== 'give-again' ? report.how : isTicked(report !== undefined) ? 'given' : 'due';
  const earlier = Array.from({ length: number - 1 }, (_, place) => reportOf(changes, on, place + 1));
  const callFirst = isOpen(report) || (state === 'due' && earlier.some(isOpen));
  const early = now !== undefined && time !== undefined && state === 'due' && !isLate && !callFirst && minutesOf(time) - now > EARLY;
  const syringe = prescription?.syringeMicrolitres;
  return {
    on,
    number,
    of,
    ...(time && { time }),
    key: day.key,
    phase: day.isTaper ? 'taper' : 'full',
    basis: amount ? 'team' : day.basis,
    ...(amount && { amount }),
    certain,
    state,
    ...(callFirst && { callFirst }),
    ...(early && { early }),
    ...(isLate && { late: true }),
    ...(report?.said && { said: report.said }),
    warnings,
    ...(certain && syringe && { syringe: syringeFor(syringe, Number(amount.microlitres)) }),
  };
}

/** The first dose of a day about which the team's word is still to be typed. @param {readonly Change[]} changes @param {string} on */
const openReportOf = (changes, on) => [1, 2, 3, 4].map((number) => reportOf(changes, on, number)).find(isOpen);

/**
 * The item that a report became: items of one day stand in the order in which they were told.
 * @param {Report} report @param {readonly Change[]} changes @param {readonly Record<string, any>[]} items
 * @returns {string}
 */
function keyOf(report, changes, items) {
  const place = changes.filter((change) => change.kind === 'dose-missed' && change.on === report.on).indexOf(report);
  return items.filter(({ kind, date }) => kind === 'report' && date === report.on)[place].key;
}

/** @param {DoseWarning['code']} code @returns {DoseWarning} */
const warningOf = (code) => ({ code, rules: /** @type {Record<string, string[]>} */ (RULES)[code] ?? ['STE-LIQUID'] });

/**
 * @param {CourseDay} day @param {Amount | undefined} amount @param {PlanRequest['prescription']} prescription
 * @returns {DoseWarning[]}
 */
function amountWarnings({ isTaper, step }, amount, prescription) {
  if (!amount) return isTaper || step ? [warningOf('amount-not-typed')] : [];
  const doubts = doubtsOf(amount, prescription);
  const isOfThisBottle = amount.microlitres !== undefined && !doubts.includes('strength-missing') && !doubts.includes('other-strength');
  const drawn = isOfThisBottle && prescription?.syringeMicrolitres ? syringeDoubts(prescription.syringeMicrolitres, Number(amount.microlitres)) : [];
  return [...doubts.map(warningOf), ...drawn.map((doubt) => ({ ...doubt, rules: ['STE-LIQUID'] }))];
}
