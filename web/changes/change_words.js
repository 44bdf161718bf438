import { amountText, firstDate } from '../plan/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Change} Change */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {Pick<Plan, 'items' | 'prescription'>} Told  What of the plan changes are told by. */

/**
 * A change in one sentence.
 * @param {View} view
 * @param {Change} change
 * @param {Told} plan
 * @returns {string}
 */
export function changeText(view, change, plan) {
  const { words, dates } = view;
  const date = (/** @type {string | undefined} */ iso) => (iso ? dates.full(iso) : '');
  const said = (/** @type {string} */ variant, args = {}) => words.say(`changed-${variant}`, args);
  switch (change.kind) {
    case 'infusion-moved':
      return change.from
        ? said('infusion-from', { date: date(change.to), former: date(change.from) })
        : said('infusion', { date: date(change.to) });
    case 'gate':
      return said(`gate-${change.said}`, { date: date(change.on) });
    case 'course-held':
      return change.through ? said('held', { date: date(change.through) }) : said('held-open');
    case 'dose-changed':
      return said('dose', { date: date(change.from), amount: amountText(view, change) });
    case 'taper-begun':
      if (change.steps) return said('taper-steps', { date: date(change.from), count: change.steps.length });
      return change.through
        ? said('taper-through', { date: date(change.from), through: date(change.through) })
        : said('taper', { date: date(change.from) });
    case 'taper-paused':
      return change.through
        ? said('paused', { date: date(change.from), through: date(change.through) })
        : said('paused-open', { date: date(change.from) });
    case 'full-again':
      return said('full', { date: date(change.from) });
    case 'course-ended':
      return said('ended', { date: date(change.on) });
    case 'visit-moved':
      return said('moved', { date: date(change.to), former: change.from ? date(change.from) : visitDate(view, change.visit, plan) });
    case 'visit-done':
      return words.say(change.said ? `changed-done-${change.said}` : 'changed-done', { date: date(change.on) });
    case 'visit-added':
      return said('added', { date: date(change.on), tests: words.list(change.tests.map((test) => words.say(`test-${test}`))) });
    case 'dose-missed':
      return said(`${change.how}-${change.said ?? (change.reported ? 'told' : 'untold')}`, { date: doseDay(view, change, plan) });
    default:
      return words.say('changes-other');
  }
}

/**
 * A report of a dose that a later one has taken the place of: nothing is left to be done about it.
 * @param {View} view
 * @param {Change} change
 * @param {Told} plan
 * @returns {string}
 */
export function replacedText(view, change, plan) {
  if (change.kind !== 'dose-missed') return changeText(view, change, plan);
  return view.words.say(`changed-${change.how}`, { date: doseDay(view, change, plan) });
}

/**
 * Which dose of the day it was, where there are several.
 * @param {View} view
 * @param {{ on: string, dose?: number }} change
 * @param {Told} plan
 */
function doseDay({ words, dates }, { on, dose }, { prescription }) {
  const day = dates.full(on);
  return dose && (prescription?.timesPerDay ?? 1) > 1 ? words.say('changed-dose-of-day', { date: day, number: String(dose) }) : day;
}

/**
 * A plan of before the day was recorded with the change.
 * @param {View} view
 * @param {string} key
 * @param {Told} plan
 */
function visitDate({ dates }, key, plan) {
  const visit = plan.items.find((item) => item.key === key);
  return visit ? dates.full(visit.movedFrom ?? firstDate(visit)) : '';
}
