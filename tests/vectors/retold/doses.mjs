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

const RULES = { 'amount-not-typed': ['STE-TAPER'], 'report-open': ['STE-MISSED', 'CALL-NOW'], 'report-untold': ['STE-MISSED', 'CALL-NOW'] };
const MINUTES_A_DAY = 24 * 60;
/** How long an evening's dose may still be ticked, in minutes; and until when, where nobody typed its time. */
const LATE = 360;
const NIGHT_ENDS = 4 * 60;
/** So many minutes after its time a dose is no longer simply given. */
const OVERDUE = 360;
/** So many minutes before its time a tick is asked about. */
const EARLY = 120;

/** @param {string} clock */
const minutesOf = (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/**
 * The report that counts for a dose: the last one that names it, or names none. One that names a dose beyond the day's
 * last is about the last.
 * @param {readonly Change[]} changes @param {string} on @param {number} number @param {number} of
 */
function reportOf(changes, on, number, of) {
  const reports = changes.filter((change) => change.kind === 'dose-missed');
  return reports.filter((report) => report.on === on && Math.min(report.dose ?? number, of) === number).at(-1);
}

/** @param {number} of */
const numbersOf = (of) => Array.from({ length: of }, (_, place) => place + 1);

/**
 * Whether no later report speaks of the same dose.
 * @param {Report} report @param {readonly Change[]} changes @param {PlanRequest['prescription']} prescription
 */
export function isLastWord(report, changes, prescription) {
  const of = prescription?.timesPerDay ?? 1;
  return numbersOf(of).some((number) => reportOf(changes, report.on, number, of) === report);
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
    const numbers = numbersOf(prescription?.timesPerDay ?? 1);
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
  const open = openReportBefore(on, changes, prescription);
  const warnings = [
    ...amountWarnings(day, amount, prescription),
    ...(open ? [aboutReport(open.reported ? 'report-open' : 'report-untold', keyOf(open, changes, items))] : []),
  ];
  const prevents = ['strength-missing', 'other-strength', 'ask-pharmacist', 'larger-than-syringe'];
  const certain = amount?.microlitres !== undefined && !warnings.some(({ code }) => prevents.includes(code));

  const report = reportOf(changes, on, number, of);
  const tick = tickOf(given, on, number, report);
  const state = tick ? 'given' : report && report.said !== 'give-again' ? report.how : 'due';
  const earlier = numbersOf(number - 1).map((former) => reportOf(changes, on, former, of));
  const callFirst = isOpen(report) || (state === 'due' && earlier.some(isOpen));
  const early = now !== undefined && time !== undefined && state === 'due' && !isLate && !callFirst && minutesOf(time) - now > EARLY;
  const isPast = now !== undefined && time !== undefined && now - minutesOf(time) > OVERDUE;
  const overdue = state === 'due' && (isLate || isPast);
  const syringe = prescription?.syringeMicrolitres;
  return {
    on,
    number,
    of,
    ...(time && { time }),
    key: day.key,
    phase: day.isTaper ? 'taper' : 'full',
    basis: amount || day.basis === 'schedule' ? 'team' : day.basis,
    ...(amount && { amount }),
    certain,
    state,
    ...(callFirst && { callFirst }),
    ...(early && { early }),
    ...(isLate && { late: true }),
    ...(overdue && { overdue }),
    ...(isOpen(report) && report?.reported && { reported: true }),
    ...(report?.said && { said: report.said }),
    ...(tick &&
      (tick.at !== undefined || tick.by) && {
        given: { ...(tick.at !== undefined && { at: tick.at }), ...(tick.by && { by: startOf(tick.by) }) },
      }),
    warnings,
    ...(certain && syringe && { syringe: syringeFor(syringe, Number(amount.microlitres)) }),
  };
}

/**
 * The first tick of a dose; one that the team asked for again has ticks of its own, and any other report takes them away.
 * @param {NonNullable<PlanRequest['given']>} given @param {string} on @param {number} number @param {Report | undefined} report
 */
function tickOf(given, on, number, report) {
  if (report && report.said !== 'give-again') return undefined;
  return given.find((tick) => tick.on === on && tick.dose === number && Boolean(tick.again) === (report !== undefined));
}

/** As many whole characters as 64 bytes hold. @param {string} name */
function startOf(name) {
  let start = '';
  for (const character of name) {
    if (Buffer.byteLength(start + character) > 64) break;
    start += character;
  }
  return start;
}

/**
 * The days of the course among the seven before one, and what is known of each.
 * @param {string} today @param {PlanRequest} request @param {string} infusion @param {Course} course
 * @returns {{ on: string, mark: import('../../../web/core/doseline.js').DayMark }[]}
 */
export function lastDaysOf(today, { changes = [], prescription, given = [] }, infusion, course) {
  const before = [7, 6, 5, 4, 3, 2, 1].map((back) => plus(today, -back)).filter((on) => course.on(between(infusion, on)));
  return before.map((on) => {
    const numbers = numbersOf(prescription?.timesPerDay ?? 1);
    const reports = numbers.map((number) => reportOf(changes, on, number, numbers.length));
    const ticked = numbers.map((number, place) => tickOf(given, on, number, reports[place]) !== undefined);
    const events = reports.filter((report, place) => report && !ticked[place]).map((report) => report?.how);
    if (events.length > 0) return { on, mark: events.includes('vomited') ? 'vomited' : 'missed' };
    return { on, mark: ticked.every(Boolean) ? 'given' : ticked.some(Boolean) ? 'partly' : 'unmarked' };
  });
}

/**
 * The latest report before a day about which the team's word is still to be typed.
 * @param {string} on @param {readonly Change[]} changes @param {PlanRequest['prescription']} prescription
 */
function openReportBefore(on, changes, prescription) {
  const reports = changes.filter((change) => change.kind === 'dose-missed').filter((report) => report.on < on && isOpen(report));
  const last = reports.filter((report) => isLastWord(report, changes, prescription)).toSorted((a, b) => a.on.localeCompare(b.on));
  // What the team does not know is told first.
  return last.filter(({ reported }) => !reported).at(-1) ?? last.at(-1);
}

/** @param {'report-untold' | 'report-open'} code @param {string} report */
const aboutReport = (code, report) => ({ code, report, rules: RULES[code] });

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
  const drawn =
    isOfThisBottle && prescription?.syringeMicrolitres ? syringeDoubts(prescription.syringeMicrolitres, Number(amount.microlitres)) : [];
  return [...doubts.map(warningOf), ...drawn.map((doubt) => ({ ...doubt, rules: ['STE-LIQUID'] }))];
}
