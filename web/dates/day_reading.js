import { firstDate } from '../plan/index.js';

/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {import('../core/doseline.js').Dose} Dose */

/**
 * What one day holds. All of it is the core's: the plan that is drawn, and the same plan seen from that day, which has
 * its doses.
 *
 * @typedef {object} DayReading
 * @property {string} iso  `YYYY-MM-DD`
 * @property {Item} [course]  Of the steroid, as drawn on that day.
 * @property {Dose[]} doses  Of that day.
 * @property {boolean} unless  Whether the doses are those of a day on which nobody has typed what the plan as drawn
 *   depends on: the team's "go", or the end of the steroid.
 * @property {Item[]} events  What happens on that day alone: blood tests, the infusion, the team's decision.
 * @property {Item[]} rules  What has to be watched or asked on that day and others.
 */

/**
 * @param {Plan} plan  As it is drawn.
 * @param {string} iso
 * @param {Plan | undefined} then  The same, asked with that day as `today`; nothing where the core knows no such day.
 * @returns {DayReading}
 */
export function readDay(plan, iso, then) {
  const runs = plan.items.filter(
    (item) => item.from !== undefined && item.from <= iso && (item.through === undefined || iso <= item.through),
  );
  const course = runs.find(({ kind }) => kind === 'course');
  const doses = (then?.today?.doses ?? []).filter(({ on }) => on === iso);
  const unless = doses.some(({ key }) => key !== course?.key);
  const events = plan.items.filter(({ date }) => date === iso);
  return {
    iso,
    course,
    doses,
    unless,
    events: unless || !then ? events : [...events, ...weeklyTest(runs, events, then)],
    rules: runs.filter(({ kind }) => kind === 'window'),
  };
}

/**
 * @param {DayReading} day
 * @returns {boolean} Whether the plan says nothing of it.
 */
export function isEmpty({ course, doses, events, rules }) {
  return !course && doses.length + events.length + rules.length === 0;
}

/**
 * The plan lists the next few of an open-ended series; which later day has one, only the core knows.
 * @param {Item[]} runs
 * @param {Item[]} events
 * @param {Plan} then
 * @returns {Item[]}
 */
function weeklyTest(runs, events, then) {
  if (!runs.some(({ kind }) => kind === 'series')) return [];
  const due = then.today?.actions.find(({ code }) => code === 'blood-test');
  return then.items.filter(({ key, kind }) => kind === 'visit' && key === due?.key && !events.some((event) => event.key === key));
}

/**
 * @param {DayReading} day
 * @param {Item} rule
 * @returns {'first' | 'last' | 'open' | 'runs'} Where that day lies in it.
 */
export function partOf({ iso }, rule) {
  if (rule.through === undefined) return 'open';
  if (rule.through === iso) return 'last';
  return firstDate(rule) === iso ? 'first' : 'runs';
}
