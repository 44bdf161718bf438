/** Six stories, looked at on each of their first 400 days. */
import { plus } from './retold/days.mjs';
import { planFor } from './retold/plan.mjs';
import { child } from './retold/vector.mjs';

/** @typedef {import('../../web/core/doseline.js').Change} Change */

/** @param {number} count */
const day = (count) => plus(child.infusionDate, count);

const ofBottle = { strengthMicrograms: 15_000, strengthMicrolitres: 5000 };
const prescription = {
  ...ofBottle,
  doseMicrolitres: 2700,
  timesPerDay: 1,
  syringeMicrolitres: 3000,
  bottleMicrolitres: 60_000,
  bottleOpened: day(-1),
  openedBottleDays: 28,
};

/** @type {Change} */
const go = { kind: 'gate', on: day(28), said: 'go' };
/** @param {number} on @returns {Change} */
const notYet = (on) => ({ kind: 'gate', on: day(on), said: 'not-yet' });
/** @type {Change} */
const fourSteps = {
  kind: 'taper-begun',
  from: day(29),
  steps: [2000, 1500, 1000, 500].map((microlitres, week) => ({ through: day(35 + 7 * week), microlitres, ...ofBottle })),
};

/** @type {[name: string, ...changes: Change[]][]} */
const stories = [
  ['nobody answers the gate'],
  ['not yet, twice', notYet(28), notYet(35)],
  ['go', go],
  ['a taper of four steps', go, fourSteps],
  ['stepped back to the full dose', go, fourSteps, { kind: 'full-again', from: day(39) }],
  ['the team ends the steroid', go, fourSteps, { kind: 'course-ended', on: day(45) }],
];

export const dayVectors = stories.map(([name, ...changes]) => {
  const request = { ...child, ...(changes.length > 0 && { changes }), prescription };
  const days = Array.from({ length: 402 }, (_, place) => {
    const { hash, today, supply } = planFor({ ...request, today: day(place - 2) });
    return { hash, today, ...(supply && { supply }) };
  });
  return { name, request, days };
});
