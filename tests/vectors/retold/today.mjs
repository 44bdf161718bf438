/** What matters on one day: the gate's question, the doses, and at most three other things, the most pressing first. */
import { between, plus } from './days.mjs';
import { dosesOf, lastDaysOf } from './doses.mjs';
import { gateOf } from './gate.mjs';
import { FIRST } from './landmarks.mjs';

/** @typedef {import('../../../web/core/doseline.js').TodayAction} Action */

/** To be done on the day itself. @type {Action['code'][]} */
const DUE = ['infusion', 'blood-test'];
/** To be asked some day. @type {Action['code'][]} */
const ASKED = ['ask-after-care', 'ask-tests'];
/** The rules of daily life, the most pressing first: clots, diapers, vaccines. */
const RULES = ['watch.tma', 'window.hygiene', 'window.vaccines'];

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
    const when = {
      ...(DUE.includes(code) && { due: /** @type {const} */ (true) }),
      ...(ASKED.includes(code) && { ask: /** @type {const} */ (true) }),
    };
    if (!item) return { code, ...when };
    const date = item.date ?? item.from;
    return { code, key: item.key, date, inDays: between(today, date), ...when };
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
  const rule = RULES.map(about).find((item) => item && item.from <= today && (item.through === undefined || today <= item.through));
  const allGiven = doses.length > 0 && doses.every(({ state, callFirst }) => state !== 'due' && !callFirst);
  const time = request.prescription?.clocks?.[0];
  return {
    date: today,
    day,
    stage,
    open: waiting.length,
    ...(gate && { gate }),
    doses,
    actions: actions.slice(0, 3),
    ...(rule && { rule: { key: rule.key, ...(rule.through && { until: rule.through }) } }),
    ...(allGiven && course.on(day + 1) && { next: { on: plus(today, 1), ...(time && { time }) } }),
    lastDays: lastDaysOf(today, request, infusion, course),
  };
}
