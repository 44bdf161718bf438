/**
 * From the three answers to the living plan: with what happened since, the family's own prescription, and the moment.
 */

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../core/doseline.js').Problem} Problem */
/** @typedef {import('../core/doseline.js').Change} Change */
/** @typedef {import('../core/doseline.js').Given} Given */
/** @typedef {import('../core/doseline.js').Prescription} Prescription */

/**
 * @typedef {object} LivingReading
 * @property {PlanRequest} [request]  All that the core was asked; without `today` on a day that cannot be.
 * @property {Plan} [plan]
 * @property {Problem[]} stuck  Why the changes do not fit the three answers any more.
 */

/**
 * @param {{ plan?: Plan, request?: PlanRequest }} reading  Of the three answers alone.
 * @param {object} more
 * @param {readonly Change[]} more.changes
 * @param {Prescription} [more.prescription]
 * @param {readonly Given[]} [more.given]
 * @param {string} more.today
 * @param {string} [more.clock]  `HH:MM`; without it, as on another day that is looked at, no hour is known.
 * @param {string} [more.lastKept]
 * @param {Doseline} core
 * @returns {LivingReading}
 */
export function readLiving(reading, { changes, prescription, given = [], today, clock, lastKept }, core) {
  if (!reading.plan || !reading.request) return { stuck: [] };
  /** @type {PlanRequest} */
  const request = {
    ...reading.request,
    ...(changes.length > 0 && { changes: [...changes] }),
    ...(prescription && { prescription }),
    ...(given.length > 0 && { given: [...given] }),
  };
  const asked = { ...request, today, ...(clock !== undefined && { clock }), ...(lastKept !== undefined && { lastKept }) };
  const answer = core.plan(asked);
  if (answer.ok) return { request: asked, plan: answer.plan, stuck: [] };
  if (answer.problems.some(({ field }) => field !== 'today')) return { request, stuck: answer.problems };
  // A device whose clock cannot be right must not take the plan away.
  const dayless = core.plan(request);
  return dayless.ok ? { request, plan: dayless.plan, stuck: [] } : { request, stuck: dayless.problems };
}
