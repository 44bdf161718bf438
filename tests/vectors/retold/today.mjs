/** What matters on one day: the gate's question, the doses, and at most three other things, the most pressing first. */
import { between } from './days.mjs';
import { dosesOf } from './doses.mjs';
import { gateOf } from './gate.mjs';
import { FIRST } from './landmarks.mjs';

/** @typedef {import('../../../web/core/doseline.js').TodayAction} Action */

/** To be done or asked on the day itself. @type {Action['code'][]} */
const DUE = ['infusion', 'blood-test', 'ask-after-care', 'ask-tests'];

/**
 * @param {string} today
 * @param {import('../../../web/core/doseline.js').PlanRequest} request
 * @param {string} infusion
 * @param {import('./course.mjs').Course} course
 * @param {Record<string, any>[]} items
 */
export function todayOf(today, request, infusion, course, items) {
  const day = between(infusion, today);
  const on = course.on(day);
  const gate = gateOf(today, request.changes ?? [], infusion, course, items);
  /** @param {Action['code']} code @param {Record<string, any>} [item] */
  const action = (code, item) => {
    const due = DUE.includes(code) && { due: /** @type {const} */ (true) };
    if (!item) return { code, ...due };
    const date = item.date ?? item.from;
    return { code, key: item.key, date, inDays: between(today, date), ...due };
  };
  /** @param {string} key */
  const about = (key) => items.find((item) => item.key === key);

  const test = items.find((item) => item.kind === 'visit' && !item.done && item.date >= today) ?? about('visit.weekly');
  const actions =
    day < FIRST
      ? [action('first-steroid', about('steroid.full')), action('infusion-ahead', about('infusion')), action('next-blood-test', test)]
      : [
          ...(day === 0 ? [action('infusion', about('infusion'))] : []),
          ...(day < 0 ? [action('infusion-ahead', about('infusion'))] : []),
          test ? action(test.date === today ? 'blood-test' : 'next-blood-test', test) : action('ask-tests'),
          ...(on ? [] : [action('ask-after-care', about('aftercare'))]),
        ];
  const asks = gate?.state === 'ask' || gate?.state === 'call';
  const stage = day < FIRST ? 'before' : asks ? 'gate-open' : !on ? 'after' : on.isTaper ? 'taper' : 'full';
  const doses = dosesOf(today, request, infusion, course, items);
  const waiting = [
    ...doses.filter(({ state, callFirst }) => state === 'due' || callFirst),
    ...actions.filter(({ due }) => due),
    ...(gate && gate.state !== 'not-yet' ? [gate] : []),
  ];
  return { date: today, day, stage, open: waiting.length, ...(gate && { gate }), doses, actions: actions.slice(0, 3) };
}
