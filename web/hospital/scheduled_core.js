import { hospital } from './settings.js';

/** @typedef {import('../core/doseline.js').Doseline} Doseline */

/**
 * The core, asked by the hospital's schedule wherever there is one, so that no view can forget it. A request that names a
 * schedule itself is asked as it is: with `schedule: undefined`, by the label alone.
 * @param {Doseline} core
 * @param {Pick<import('./settings.js').Hospital, 'schedule'>} [settings]
 * @returns {Doseline}
 */
export function scheduled(core, settings = hospital) {
  const schedule = settings?.schedule;
  if (!schedule) return core;
  /** @template Request @param {Request} request @returns {Request} */
  const own = (request) =>
    typeof request === 'object' && request !== null && !('schedule' in request) ? { ...request, schedule } : request;
  return {
    ...core,
    plan: (request) => core.plan(own(request)),
    compare: (former, now) => core.compare(own(former), own(now)),
  };
}
