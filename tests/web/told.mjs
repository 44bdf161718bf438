/** What the tests of all that is told of a plan share: what a sheet is made of, and how a text is read. */
import assert from 'node:assert/strict';
import { textOf, unitsOf } from './screens.mjs';

/** @typedef {import('../../web/core/doseline.js').Doseline} Doseline */

export const seen = (/** @type {string} */ text) => text.replaceAll('\u00a0', ' ');
export const read = (/** @type {unknown} */ template) => seen(unitsOf(textOf(template)).join(' | '));

/** What may be drawn up. @param {Pick<import('../../web/core/doseline.js').Dose, 'certain' | 'callFirst' | 'overdue' | 'state'>} dose */
export const isSure = ({ certain, callFirst, overdue, state }) =>
  certain && !callFirst && !overdue && (state === 'due' || state === 'given');

/**
 * All that a sheet is made of.
 * @param {Doseline} core
 * @param {any} asked
 * @param {object} [more]
 */
export function partsOf(core, asked, more = {}) {
  const answer = core.plan(asked);
  assert.ok(answer.ok, JSON.stringify(answer));
  const { lastKept: _kept, clock: _clock, ...rest } = asked;
  return {
    plan: answer.plan,
    today: asked.today,
    planOn(/** @type {string} */ iso) {
      const then = core.plan({ ...rest, today: iso });
      return then.ok ? then.plan : undefined;
    },
    daysFrom(/** @type {string} */ from, /** @type {number[]} */ by) {
      const found = core.addDays({ from, by });
      return found.ok ? found.days : [from];
    },
    phones: [],
    questions: [],
    notes: '',
    ...more,
  };
}
