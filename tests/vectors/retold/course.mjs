/**
 * The steroid course after what the team changed, walked day by day: each morning asks what the family was told that
 * counts for this day (STE-START, STE-30, STE-GATE, STE-TAPER, STE-HOLD). Days are whole numbers, 0 is the infusion.
 */
import { between, plus } from './days.mjs';

/** @typedef {import('../../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../../web/core/doseline.js').Amount} Amount */
/** @typedef {import('../../../web/core/doseline.js').Basis} Basis */
/** @typedef {import('../../../web/core/doseline.js').Step} Step */
/** @typedef {Extract<Change, { kind: 'taper-begun' }>} TaperBegun */

/**
 * One day of the course. Days with the same `step` object are one amount, those with the same `pause` one standstill.
 * @typedef {object} CourseDay
 * @property {string} key  Of the item that it belongs to: `steroid.full`, `steroid.taper.2`.
 * @property {boolean} isTaper
 * @property {Basis} basis
 * @property {Amount | undefined} step  What the team gave for this day.
 * @property {object | undefined} pause
 */

/** @typedef {{ isOpen: boolean, isTheTeams: boolean, days: CourseDay[] }} Walked */

export const FIRST = -1;
export const GATE = 28;
const TAPER_DAYS = 28;

/**
 * @param {readonly Change[]} changes
 * @param {string} infusion
 * @param {readonly string[]} seen  Days that will be asked for, so that an open end is walked past them.
 */
export function courseOf(changes, infusion, seen) {
  const day = (/** @type {string} */ iso) => between(infusion, iso);
  const named = changes.flatMap((change) => Object.values(change).filter((value) => /^\d{4}-/.test(String(value))));
  const far = Math.max(GATE, ...[...named, ...seen].map((iso) => day(String(iso)))) + 1;
  const told = Object.assign(
    (/** @type {Change['kind']} */ kind, /** @type {number} */ at) =>
      /** @type {any} */ (changes.filter((change) => change.kind === kind && startOf(change, day) === at).at(-1)),
    { changes, day, far },
  );

  /** @type {Walked} */
  const walked = { days: [], isOpen: false, isTheTeams: false };
  /** @type {number | undefined} */
  let full = FIRST;
  for (let number = 1; full !== undefined; ++number) full = walk(told, walked, number, full);
  endCourse(told, walked);
  changeDoses(told, walked);
  return asked(walked);
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
    for (let at = FIRST; at <= last; ) {
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

/** @typedef {((kind: Change['kind'], at: number) => any) & { changes: readonly Change[], day: (iso: string) => number, far: number }} Told */

/**
 * The full amount from a day on, and the taper after it. Returns the day on which the full amount begins again.
 * @param {Told} told @param {Walked} walked @param {number} number @param {number} start
 */
function walk(told, walked, number, start) {
  const { days } = walked;
  const end = number === 1 ? '' : `.${number}`;
  /** @type {CourseDay} */
  const full = { key: `steroid.full${end}`, isTaper: false, basis: number === 1 ? 'label' : 'team', step: undefined, pause: undefined };
  const tapers = told.changes.filter(({ kind }) => kind === 'taper-begun').map((change) => startOf(change, told.day) ?? 0);
  const begins = Math.min(...tapers.filter((at) => at > start));
  const { through, basis } = begins < Infinity ? { through: begins - 1, basis: 'team' } : fullThrough(told, number, start);
  // The label's own length stays the label's, whoever says that it was kept.
  const isLabels = number === 1 && through === GATE && begins < Infinity;
  for (let at = start; at <= (through ?? told.far); ++at) {
    days.push({ ...full, basis: isLabels || basis === 'label' ? full.basis : 'team' });
  }
  walked.isOpen = through === undefined;
  if (walked.isOpen) return undefined;

  /** @type {CourseDay} */
  const taper = { ...full, key: `steroid.taper${end}`, isTaper: true, basis: 'team' };
  if (begins < Infinity) return walkTaper(told, walked, taper, begins);
  for (let count = 0; count < TAPER_DAYS; ++count) days.push({ ...taper, basis: 'conditional' });
  return undefined;
}

/**
 * How far the full amount goes while no taper is known to follow.
 * @param {Told} told @param {number} number @param {number} start
 * @returns {{ through?: number, basis: Basis }}
 */
function fullThrough({ changes, day }, number, start) {
  const held = changes.filter((change) => change.kind === 'course-held').at(-1);
  // "At least 30" (STE-30): the team may lengthen the full amount, and a word of a hold never shortens it.
  const least = number === 1 ? GATE : start;
  if (held && !held.through) return { basis: 'team' };
  if (held?.through && day(held.through) >= least) return { through: day(held.through), basis: 'team' };
  if (number > 1) return { basis: 'team' };
  const word = gateWord(changes);
  if (word?.said === 'not-yet') return { basis: 'team' };
  if (word && day(word.on) > GATE) return { through: day(word.on), basis: 'team' };
  return { through: GATE, basis: 'label' };
}

/**
 * The team's latest word by its day, of two on one day the later told.
 * @param {readonly Change[]} changes @param {string} [by]  No later than this day.
 */
export function gateWord(changes, by = '9999') {
  const words = changes.filter((change) => change.kind === 'gate').filter(({ on }) => on <= by);
  return words.toSorted((a, b) => a.on.localeCompare(b.on)).at(-1);
}

/**
 * The taper is a queue of days, the next one first. A day on which it stands still takes none from the queue.
 * @param {Told} told @param {Walked} walked @param {CourseDay} taper @param {number} begins
 * @returns {number | undefined} the day on which the team goes back to the full amount
 */
function walkTaper(told, walked, taper, begins) {
  /** @type {(Amount | undefined)[]} */
  let queue = [];
  /** @type {{ through: number } | undefined} */
  let pause;
  for (let at = begins; ; ++at) {
    const laid = told('taper-begun', at);
    if (laid) {
      queue = queueOf(told, laid);
      pause = undefined;
    } else if (told('full-again', at)) {
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
    walked.days.push({ ...taper, step: queue[0], pause });
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
function queueOf({ day }, begun) {
  const start = day(begun.from);
  const steps = datedSteps(begun)
    .filter(({ through }) => day(through) >= start)
    .toSorted((a, b) => a.from.localeCompare(b.from));
  const last = steps.at(-1)?.through ?? begun.through;
  const length = last ? day(last) - start + 1 : TAPER_DAYS;
  const amounts = steps.map((step) => ({ step, amount: amountOf(step) }));
  return Array.from({ length }, (_, place) => {
    const at = start + place;
    const begunBy = amounts.filter(({ step }) => day(step.from) <= at).at(-1);
    return begunBy && day(begunBy.step.through) >= at ? begunBy.amount : undefined;
  });
}

/**
 * The steps, each with the first day that was told or that follows from the step before.
 * @param {TaperBegun} begun
 * @returns {(Step & { from: string })[]}
 */
export function datedSteps({ from, steps = [] }) {
  const before = [from, ...steps.map(({ through }) => plus(through, 1))];
  return steps.map((step, place) => ({ ...step, from: step.from ?? before[place] }));
}

/** @param {Amount} from @returns {Amount} */
const amountOf = ({ microlitres, micrograms }) => ({
  ...(microlitres === undefined ? {} : { microlitres }),
  ...(micrograms === undefined ? {} : { micrograms }),
});

/** The team ended the steroid: nothing is left after that day. @param {Told} told @param {Walked} walked */
function endCourse({ changes, day }, walked) {
  const ended = changes.filter((change) => change.kind === 'course-ended').at(-1);
  const at = ended ? day(ended.on) - FIRST : -1;
  if (at < 0 || at >= walked.days.length) return;
  walked.days.length = at + 1;
  const { key } = walked.days[at];
  for (const each of walked.days) if (each.key === key) each.basis = 'team';
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
