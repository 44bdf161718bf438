/**
 * The steroid course after what the team changed, walked day by day: each morning asks what the family was told that
 * counts for this day (STE-START, STE-30, STE-GATE, STE-TAPER, STE-HOLD). Days are whole numbers, 0 is the infusion.
 */
import { amountOf } from './amounts.mjs';
import { between, plus } from './days.mjs';
import { endOfFull } from './full_dose.mjs';
import { FIRST } from './landmarks.mjs';

/** @typedef {import('../../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../../web/core/doseline.js').Amount} Amount */
/** @typedef {import('../../../web/core/doseline.js').Basis} Basis */
/** @typedef {import('../../../web/core/doseline.js').Item} Item */
/** @typedef {import('../../../web/core/doseline.js').Step} Step */
/** @typedef {Extract<Change, { kind: 'taper-begun' }>} TaperBegun */

/**
 * One day of the course. Days with the same `step` object are one amount, those with the same `pause` one standstill.
 * @typedef {object} CourseDay
 * @property {string} key  Of the item that it belongs to: `steroid.full`, `steroid.taper.2`.
 * @property {boolean} isTaper
 * @property {Basis | 'schedule'} basis  The hospital's own schedule is the team's word, too.
 * @property {boolean} isBegun  Of a taper: whether the team started it, by its word or in steps.
 * @property {Item['openBecause']} openBecause  Of a full dose that nobody knows the end of.
 * @property {number | undefined} known  The day through which a full dose that nobody has ended yet was known to go.
 * @property {boolean} [isLabelLong]  Of a begun taper: whether its length is the label's, for nobody gave another.
 * @property {Amount | undefined} step  What the team gave for this day.
 * @property {object | undefined} pause
 */

/** @typedef {{ isOpen: boolean, isTheTeams: boolean, days: CourseDay[] }} Walked */

/**
 * @param {readonly Change[]} changes
 * @param {string} infusion
 * @param {readonly string[]} seen  Days that will be asked for, so that an open end is walked past them.
 * @param {string | undefined} today
 * @param {import('./landmarks.mjs').Marks} marks
 */
export function courseOf(changes, infusion, seen, today, marks) {
  const day = (/** @type {string} */ iso) => between(infusion, iso);
  const named = changes.flatMap((change) => Object.values(change).filter((value) => /^\d{4}-/.test(String(value))));
  const far = Math.max(marks.gate, ...[...named, ...seen].map((iso) => day(String(iso)))) + 1;
  const told = Object.assign(
    (/** @type {Change['kind']} */ kind, /** @type {number} */ at) =>
      /** @type {any} */ (changes.filter((change) => change.kind === kind && startOf(change, day) === at).at(-1)),
    { changes, day, far, marks, today: today === undefined ? undefined : day(today) },
  );

  /** @type {Walked} */
  const walked = { days: [], isOpen: false, isTheTeams: false };
  /** @type {number | undefined} */
  let full = FIRST;
  for (let number = 1; full !== undefined; ++number) full = walk(told, walked, number, full);
  endCourse(told, walked);
  changeDoses(told, walked);
  return { ...asked(walked), marks };
}

/** @typedef {ReturnType<typeof courseOf>} Course */

/** @param {Walked} walked */
function asked({ days, isOpen, isTheTeams }) {
  const last = FIRST + days.length - 1;
  /** Where an open course was no longer walked, it is as on the last day that was. @param {number} at */
  const on = (at) => (isOpen && at > last ? days.at(-1) : days[at - FIRST]);
  /**
   * The days on end about `at` that are alike, `through` undefined for an open end.
   * @param {number} at @param {(day: CourseDay) => unknown} of
   */
  const stretch = (at, of) => {
    const alike = (/** @type {number} */ other) => days[other - FIRST] && of(days[other - FIRST]) === of(days[at - FIRST]);
    let [from, through] = [at, at];
    while (alike(from - 1)) --from;
    while (alike(through + 1)) ++through;
    return { from, through: isOpen && through === last ? undefined : through };
  };
  /** All stretches in order. @param {(day: CourseDay) => unknown} of */
  const stretches = (of) => {
    const found = [];
    for (let at = FIRST; at <= last;) {
      const { from, through } = stretch(at, of);
      found.push({ day: days[at - FIRST], from, through });
      at = (through ?? last) + 1;
    }
    return found;
  };
  return { isTheTeams, last: isOpen ? undefined : last, on, stretch, stretches };
}

/** The day on which a change begins to count. @param {any} change @param {(iso: string) => number} day */
const startOf = (change, day) => ('from' in change ? day(change.from) : 'on' in change ? day(change.on) : undefined);

/** @typedef {((kind: Change['kind'], at: number) => any) & { changes: readonly Change[], day: (iso: string) => number, far: number, marks: import('./landmarks.mjs').Marks, today: number | undefined }} Told */

/**
 * The full dose from a day on, and the taper after it. Returns the day on which the full dose begins again.
 * @param {Told} told @param {Walked} walked @param {number} number @param {number} start
 */
function walk(told, walked, number, start) {
  const { days } = walked;
  const suffix = number === 1 ? '' : `.${number}`;
  const backFrom = (/** @type {number} */ from) => walkTaper(told, { days: [], isOpen: false, isTheTeams: false }, undefined, from);
  const { through, basis, isBegun, openBecause, known } = endOfFull(told, number, start, backFrom);
  /** @type {CourseDay} */
  const full = {
    key: `steroid.full${suffix}`,
    isTaper: false,
    basis,
    isBegun: false,
    openBecause,
    known,
    step: undefined,
    pause: undefined,
  };
  for (let at = start; at <= (through ?? told.far); ++at) days.push({ ...full });
  walked.isOpen = through === undefined;
  if (through === undefined) return undefined;

  /** @type {CourseDay} */
  const taper = { ...full, key: `steroid.taper${suffix}`, isTaper: true, basis: 'team', isBegun, known: undefined };
  if (isBegun) return walkTaper(told, walked, taper, through + 1);
  for (let count = 0; count < told.marks.taperDays; ++count) days.push({ ...taper, basis: 'conditional' });
  return undefined;
}

/**
 * The taper is a queue of days, the next one first. A day on which it stands still takes none from the queue.
 * @param {Told} told @param {Walked} walked @param {CourseDay | undefined} taper @param {number} begins
 * @returns {number | undefined} the day on which the team goes back to the full dose
 */
function walkTaper(told, walked, taper, begins) {
  // A taper that a word started has no steps yet, and the label's length.
  /** @type {(Amount | undefined)[]} */
  let queue = Array(told.marks.taperDays).fill(undefined);
  let isLabelLong = true;
  /** @type {{ through: number } | undefined} */
  let pause;
  for (let at = begins; ; ++at) {
    const laid = told('taper-begun', at);
    if (laid) {
      queue = queueOf(told, laid);
      isLabelLong = !laid.through && !laid.steps?.length;
      pause = undefined;
    } else if (at > begins && told('full-again', at)) {
      return at;
    }
    if (pause && pause.through < at) pause = undefined;
    const paused = queue.length > 0 && told('taper-paused', at);
    if (paused) {
      const through = paused.through ? told.day(paused.through) : Infinity;
      // Days are not stood still on twice.
      if (pause) pause.through = Math.max(pause.through, through);
      else pause = { through };
    }
    if (queue.length === 0) break;
    if (taper) walked.days.push({ ...taper, step: queue[0], pause, isLabelLong });
    if (!pause) queue.shift();
    walked.isOpen = pause?.through === Infinity;
    if (walked.isOpen && at >= told.far) return undefined;
  }
  walked.isTheTeams = true;
  return undefined;
}

/**
 * The amounts of a taper day by day: in the steps that the team gave, or to a day, or for the label's length. A later
 * step counts from its first day on, and the one before ends there.
 * @param {Told} told @param {TaperBegun} begun
 */
function queueOf({ day, marks }, begun) {
  const start = day(begun.from);
  const steps = datedSteps(begun)
    .filter(({ through }) => day(through) >= start)
    .toSorted((a, b) => a.from.localeCompare(b.from));
  const last = steps.at(-1)?.through ?? begun.through;
  const length = last ? day(last) - start + 1 : marks.taperDays;
  const amounts = steps.map((step) => ({ step, amount: amountOf(step) }));
  return Array.from({ length }, (_, place) => {
    const at = start + place;
    const begunBy = amounts.filter(({ step }) => day(step.from) <= at).at(-1);
    return begunBy && day(begunBy.step.through) >= at ? begunBy.amount : undefined;
  });
}

/**
 * The steps, each with the first day that was told or that follows from the step before, and its last.
 * @param {TaperBegun} begun
 * @returns {(Step & { from: string, through: string })[]}
 */
export function datedSteps({ from, steps = [] }) {
  let due = from;
  return steps.map((step) => {
    const first = step.from ?? due;
    const through = step.through ?? plus(first, /** @type {number} */ (step.days) - 1);
    due = plus(through, 1);
    return { ...step, from: first, through };
  });
}

/** The team ended the steroid: nothing is left after that day. @param {Told} told @param {Walked} walked */
function endCourse({ changes, day }, walked) {
  const ended = changes.filter((change) => change.kind === 'course-ended').at(-1);
  const at = ended ? day(ended.on) - FIRST : -1;
  if (at < 0 || at >= walked.days.length) return;
  walked.days.length = at + 1;
  const { key } = walked.days[at];
  for (const each of walked.days) if (each.key === key) Object.assign(each, { basis: 'team', isLabelLong: false });
  Object.assign(walked, { isOpen: false, isTheTeams: true });
}

/** Another dose from a day on, as long as the step or the course that it falls into. @param {Told} told @param {Walked} walked */
function changeDoses(told, { days }) {
  days.forEach((day, place) => {
    const changed = told('dose-changed', place + FIRST);
    if (!changed) return;
    const { key, step } = day;
    const amount = amountOf(changed);
    for (let at = place; days[at]?.key === key && days[at].step === step; ++at) days[at].step = amount;
  });
}
