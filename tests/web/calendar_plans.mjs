/** Plans as calendar files, for the tests of them, without a page. */
import fc from 'fast-check';
import { calendarEvents } from '../../web/calendar/calendar_events.js';
import { makeCalendar } from '../../web/calendar/calendar_file.js';
import { createView } from '../../web/ui/view.js';
import { told } from '../wasm/histories.mjs';
import { builtCore, request, prescription, englishSource } from './english.mjs';

/** @typedef {import('../../web/calendar/calendar_events.js').Wanted} Wanted */
/** @typedef {import('../../web/calendar/calendar_file.js').Made} Made */
/** @typedef {import('../../web/core/doseline.js').Plan} Plan */

const core = await builtCore();
const answer = core.label('us');
if (!answer.ok) throw new Error('The core knows no label.');

export const view = createView({
  html: () => '',
  language: 'en',
  source: englishSource,
  label: answer.label,
  today: '2025-11-12',
});

/** @type {import('../../web/calendar/calendar_file.js').Days} */
export function days(from, by) {
  const found = core.addDays({ from, by: [by] });
  return found.ok ? found.days[0] : undefined;
}

/** @type {Wanted['kinds']} */
export const all = ['visits', 'phases', 'doses'];

/**
 * @param {object} asked
 * @returns {Plan}
 */
export function planOf(asked) {
  const found = core.plan(/** @type {any} */ ({ ...request, prescription, today: '2025-11-12', ...asked }));
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.plan;
}

/**
 * @param {Plan} plan
 * @param {Partial<Wanted>} [wanted]
 * @param {Made} [made]
 */
export function fileOf(plan, wanted = {}, made = undefined) {
  const events = calendarEvents(view, plan, { kinds: all, ...wanted });
  const { toldThrough: through } = plan;
  return { events, through, ...makeCalendar({ events, made, gone: 'Gone', now: new Date('2025-11-12T09:30:00.123Z'), days }) };
}

/** Any plan that the core knows on a day about the course. */
export const plans = told.map((asked) => core.plan({ today: '2025-11-12', ...asked })).filter((found) => found.ok);

/** The same few hundred at each run, for what is read by another program. @param {number} count @returns {Plan[]} */
export const samplePlans = (count) => fc.sample(plans, { numRuns: count, seed: 7 }).map((found) => /** @type {any} */ (found).plan);
