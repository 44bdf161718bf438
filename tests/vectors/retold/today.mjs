/** What matters on one day: at most three things, the most pressing first. */
import { between } from './days.mjs';
import { FIRST, GATE, gateWord } from './course.mjs';

/** @typedef {import('../../../web/core/doseline.js').TodayAction} Action */

/**
 * @param {string} today
 * @param {import('../../../web/core/doseline.js').PlanRequest} request
 * @param {string} infusion
 * @param {import('./course.mjs').Course} course
 * @param {Record<string, any>[]} items
 */
export function todayOf(today, { changes = [] }, infusion, course, items) {
  const day = between(infusion, today);
  const on = course.on(day);
  /** @param {Action['code']} code @param {Record<string, any>} [item] */
  const action = (code, item) => {
    if (!item) return { code };
    const date = item.date ?? item.from;
    return { code, key: item.key, date, inDays: between(today, date) };
  };
  /** @param {string} key */
  const about = (key) => items.find((item) => item.key === key);

  const test = items.find((item) => item.kind === 'visit' && !item.done && item.date >= today);
  const asksGate = waitsForWord(day, course, gateWord(changes) !== undefined);
  const actions =
    day < FIRST
      ? [action('first-steroid', about('steroid.full')), action('infusion-ahead', about('infusion'))]
      : [
          ...(on ? [action('give-steroid', about(on.key))] : []),
          ...(day === 0 ? [action('infusion', about('infusion'))] : []),
          ...(day < 0 ? [action('infusion-ahead', about('infusion'))] : []),
          ...(asksGate ? [action('ask-gate', about('steroid.gate'))] : []),
          test ? action(test.date === today ? 'blood-test' : 'next-blood-test', test) : action('ask-tests'),
          ...(on ? [] : [action('ask-after-care', about('aftercare'))]),
        ];
  const stage = day < FIRST ? 'before' : asksGate ? 'gate-open' : !on ? 'after' : on.isTaper ? 'taper' : 'full';
  return { date: today, day, stage, actions: actions.slice(0, 3) };
}

/**
 * Whether the family still has to hear, or to type, when the taper starts: at the gate without a word, at a hold
 * without an end, and from the first day of a taper that nobody has begun.
 * @param {number} day
 * @param {import('./course.mjs').Course} course
 * @param {boolean} hasWord
 */
function waitsForWord(day, course, hasWord) {
  if (day < GATE) return false;
  const end = course.stretches(({ key }) => key).at(-1);
  if (!end) return false;
  if (end.day.isTaper && end.day.basis === 'conditional') return !hasWord || day >= end.from;
  return !end.day.isTaper && end.through === undefined;
}
