/** One plan looked at on many days: what matters then, and how long the bottle lasts. */
import { plus } from './retold/days.mjs';
import { bad, child, told } from './retold/vector.mjs';

/** @typedef {import('../../web/core/doseline.js').Change} Change */

/** @param {number} count */
const day = (count) => plus(child.infusionDate, count);

/** @type {Change} */
const go = { kind: 'gate', on: day(28), said: 'go' };
/** @type {Change} */
const notYet = { kind: 'gate', on: day(28), said: 'not-yet' };
/** @type {Change} */
const taper = { kind: 'taper-begun', from: day(29) };
const ofBottle = { strengthMicrograms: 15_000, strengthMicrolitres: 5000 };
/** @type {Change} */
const steps = {
  kind: 'taper-begun',
  from: day(29),
  steps: [
    { from: day(29), through: day(42), microlitres: 2000, ...ofBottle },
    { from: day(43), through: day(49), micrograms: 3000 },
    { from: day(53), through: day(59), microlitres: 500, ...ofBottle },
  ],
};

/**
 * The same story on several days.
 * @param {string} name @param {number[]} days @param {Change[]} changes @param {object} [more]
 */
const seen = (name, days, changes, more) =>
  days.map((count) => told(`${name}, on day ${count}`, { ...(changes.length > 0 && { changes }), ...more, today: day(count) }));

const turning = [-2, -1, 0, 1, 28, 29, 56, 57];

const bottle = { ...ofBottle, doseMicrolitres: 2700, timesPerDay: 1 };
const opened = { prescription: { ...bottle, bottleMicrolitres: 60_000, bottleOpened: day(20), openedBottleDays: 28 } };

export const todayVectors = [
  ...seen('the label alone', [...turning, 84, 85], []),
  ...seen('a taper begun in its time', [...turning, 70, 84, 85, 400], [go, taper]),
  ...seen('the word said, the taper not begun', [28, 29, 57], [go]),
  ...seen('a held gate', [27, 28, 29, 56, 364, 365], [notYet]),
  ...seen('held to a day', [28, 49, 50, 78], [notYet, { kind: 'course-held', through: day(49) }]),
  ...seen('held until the team says', [27, 28, 29, 35, 36, 40, 100], [{ kind: 'course-held' }]),
  ...seen(
    'held, and the visit of the week moved',
    [35, 36],
    [{ kind: 'course-held' }, { kind: 'visit-moved', visit: 'visit.5', to: day(36), from: day(35) }],
  ),
  ...seen('go after a hold', [28, 30, 57], [{ kind: 'course-held' }, go]),
  ...seen('a hold after go', [28, 50], [go, { kind: 'course-held', through: day(49) }]),
  ...seen('not yet before the gate', [21, 27, 28, 30, 31], [{ kind: 'gate', on: day(21), said: 'not-yet' }]),
  ...seen(
    'not yet, asked at the next visit, moved',
    [34, 35, 36, 37, 39],
    [notYet, { kind: 'visit-moved', visit: 'visit.5', to: day(36), from: day(35) }],
  ),
  ...seen(
    'not yet after a hold with an end',
    [49, 50, 55, 56, 59],
    [
      { kind: 'course-held', through: day(49) },
      { kind: 'gate', on: day(49), said: 'not-yet' },
    ],
  ),
  ...seen('not yet, two years ago', [800], [notYet, { kind: 'visit-done', visit: 'visit.5', on: day(36) }]),
  ...seen('go, and back to the full dose', [40, 46], [go, { kind: 'full-again', from: day(39) }]),
  ...seen(
    'go, back to the full dose, and not yet',
    [46, 49, 52],
    [go, { kind: 'full-again', from: day(39) }, { kind: 'gate', on: day(46), said: 'not-yet' }],
  ),
  ...seen('the full dose comes back tomorrow, held', [38, 39], [go, { kind: 'full-again', from: day(39) }, { kind: 'course-held' }]),
  ...seen(
    'back to the full dose when the taper was long over, and a taper after that',
    [60, 110],
    [go, { kind: 'full-again', from: day(65) }, { ...taper, from: day(100) }],
  ),
  ...seen(
    'go, back to the full dose, and go again',
    [60, 61, 89],
    [go, { kind: 'full-again', from: day(39) }, { kind: 'gate', on: day(60), said: 'go' }],
  ),
  ...seen(
    'go, back to the full dose, and a taper in steps',
    [60, 70],
    [go, { kind: 'full-again', from: day(39) }, { ...taper, from: day(63), steps: [{ through: day(76), microlitres: 1000 }] }],
  ),
  ...seen('a taper whose amounts nobody knows', [28, 29, 56], [go, { ...taper, steps: [{ through: day(42) }, { through: day(56) }] }]),
  ...seen('stood still until the team says, without amounts', [38], [go, { kind: 'taper-paused', from: day(37) }]),
  ...seen('ended in the taper that nobody has begun', [28, 29, 41], [{ kind: 'course-ended', on: day(40) }]),
  ...seen('back at the full dose', [38, 39, 42, 43, 46, 100], [go, taper, { kind: 'full-again', from: day(39) }]),
  ...seen('a standstill without an end', [40, 300], [go, taper, { kind: 'taper-paused', from: day(37) }]),
  ...seen('ended without a taper', [47, 48], [notYet, { kind: 'course-ended', on: day(47) }]),
  ...seen('the first visit done early', [5, 7], [{ kind: 'visit-done', visit: 'visit.1', on: day(5) }]),
  ...seen('a visit moved to the infusion day', [-1, 0], [{ kind: 'visit-moved', visit: 'visit.1', to: day(0) }]),
  ...seen('an infusion 60 days ahead, and 61', [-60, -61], []),
  ...seen('an infusion moved to 61 days ahead', [0], [{ kind: 'infusion-moved', to: day(61), from: day(0) }]),
  told('kept on the day before, and on the day after', { today: day(3), lastKept: day(4) }),
  ...seen('the infusion moved', [6, 7], [{ kind: 'infusion-moved', to: day(7) }]),
  bad('a device clock in 2000', { today: '2000-01-01' }, ['today', 'before-birth', child.birthDate]),
  told('a device clock in 2100', { today: '2100-12-31' }),
  ...seen('supply without a bottle', [-2, 0, 28], [go, taper], { prescription: bottle }),
  ...seen('supply with a bottle', [-10, 20, 29], [go, taper], opened),
  ...seen('supply through steps: the bottle is drawn from as each step was', [20, 29, 42, 45, 50, 55, 60], [go, steps], opened),
  ...seen(
    'supply through steps in mL',
    [35],
    [go, { kind: 'taper-begun', from: day(29), steps: [{ from: day(29), through: day(56), microlitres: 2000, ...ofBottle }] }],
    opened,
  ),
  ...seen('supply of an open course', [35], [notYet], opened),
  ...seen('supply three times a day', [3], [], {
    prescription: { ...bottle, timesPerDay: 3, bottleMicrolitres: 30_000, bottleOpened: day(2) },
  }),
  ...seen('a bottle opened before the first dose', [-1], [], {
    prescription: { ...bottle, bottleMicrolitres: 30_000, bottleOpened: day(-6) },
  }),
  ...seen('a bottle that outlasts the course', [50], [go, taper], {
    prescription: { ...bottle, bottleMicrolitres: 500_000, bottleOpened: day(-1) },
  }),
  ...seen('a bottle too small for one dose', [5], [], { prescription: { ...bottle, bottleMicrolitres: 2000, bottleOpened: day(5) } }),
];
