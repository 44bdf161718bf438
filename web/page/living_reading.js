import { amountOn } from './amount_words.js';

/**
 * From the three answers to the living plan: with what happened since, the family's own prescription, and the day.
 */

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').PlanPrescription} PlanPrescription */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../core/doseline.js').Problem} Problem */
/** @typedef {import('../core/doseline.js').Change} Change */
/** @typedef {import('../core/doseline.js').Prescription} Prescription */

/**
 * @typedef {object} LivingReading
 * @property {PlanRequest} [request]  All that the core was asked.
 * @property {Plan} [plan]
 * @property {PlanPrescription} [ofDay]  The prescription's checks for the amount of the day, where a step or a change made it
 *   another than the written one.
 * @property {Problem[]} stuck  Why the changes do not fit the three answers any more.
 */

/**
 * @param {{ plan?: Plan, request?: PlanRequest }} reading  Of the three answers alone.
 * @param {object} more
 * @param {readonly Change[]} more.changes
 * @param {Prescription} [more.prescription]
 * @param {string} more.today
 * @param {Doseline} core
 * @returns {LivingReading}
 */
export function readLiving(reading, { changes, prescription, today }, core) {
  if (!reading.plan || !reading.request) return { stuck: [] };
  /** @type {PlanRequest} */
  const request = {
    ...reading.request,
    ...(changes.length > 0 && { changes: [...changes] }),
    ...(prescription && { prescription }),
  };
  let answer = core.plan({ ...request, today });
  // A device whose clock stands in another century must not take the plan away.
  const badClock = !answer.ok && answer.problems.some(({ field }) => field === 'today');
  if (badClock) answer = core.plan(request);
  if (!answer.ok) return { request, stuck: answer.problems };
  const asked = badClock ? request : { ...request, today };
  return { request: asked, plan: answer.plan, ofDay: ofDay(answer.plan, asked, today, core), stuck: [] };
}

/**
 * Whether today's amount fits the syringe is the core's to say, as it is for the written one.
 * @param {Plan} plan
 * @param {PlanRequest} request
 * @param {string} today
 * @param {Doseline} core
 * @returns {PlanPrescription | undefined}
 */
function ofDay(plan, request, today, core) {
  const { prescription } = request;
  const doseMicrolitres = amountOn(plan, today)?.microlitres;
  if (!prescription || doseMicrolitres === undefined || doseMicrolitres === prescription.doseMicrolitres) return undefined;
  const { doseMicrograms: _written, ...bottle } = prescription;
  const answer = core.plan({ ...request, prescription: { ...bottle, doseMicrolitres } });
  return answer.ok ? answer.plan.prescription : undefined;
}
