/** Pairs of requests: what a change means and what is asked before it is saved. */
import { compared } from './retold/compare.mjs';
import { plus } from './retold/days.mjs';
import { child } from './retold/vector.mjs';
import { schedule } from './schedules.mjs';

/** @typedef {import('../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../web/core/doseline.js').PlanRequest} PlanRequest */

/** @param {number} count */
const day = (count) => plus(child.infusionDate, count);
const ofBottle = { strengthMicrograms: 15_000, strengthMicrolitres: 5000 };
const ofOther = { strengthMicrograms: 15_000, strengthMicrolitres: 1000 };
const bottle = { ...ofBottle, doseMicrolitres: 2700, timesPerDay: 1 };
const withSyringe = { ...bottle, syringeMicrolitres: 3000 };

/** @param {number} [on] @returns {Change} */
const go = (on = 28) => ({ kind: 'gate', on: day(on), said: 'go' });
/** @param {number} [on] @returns {Change} */
const notYet = (on = 28) => ({ kind: 'gate', on: day(on), said: 'not-yet' });
/** @param {number} from @param {...object} amounts each for a week @returns {Change} */
const steps = (from, ...amounts) => ({
  kind: 'taper-begun',
  from: day(from),
  steps: amounts.map((amount, week) => ({ through: day(from + 6 + 7 * week), ...amount })),
});
/** @param {object} amount @param {number} [from] @returns {Change} */
const dose = (amount, from = 10) => ({ kind: 'dose-changed', from: day(from), ...amount });
/** @param {number} to @returns {Change} */
const infusionOn = (to) => ({ kind: 'infusion-moved', to: day(to), from: day(0) });
/** @param {number} visit @param {number} to @returns {Change} */
const moved = (visit, to) => ({ kind: 'visit-moved', visit: `visit.${visit}`, to: day(to) });
/** @param {object} [more] @returns {Change} */
const missed = (more) => /** @type {Change} */ ({ kind: 'dose-missed', on: day(12), how: 'missed', reported: false, ...more });
/** @type {Change} */
const back = { kind: 'full-again', from: day(39) };

/** @param {string} name @param {object} former @param {object} now @returns {{ name: string, former: PlanRequest, now: PlanRequest, answer: object }} */
function pair(name, former, now) {
  const [before, after] = [former, now].map((more) => JSON.parse(JSON.stringify({ ...child, ...more })));
  return { name, former: before, now: after, answer: compared(before, after) };
}

/** One more change to a story. @param {string} name @param {Change[]} changes @param {Change[]} more @param {object} [beside] */
const added = (name, changes, more, beside) => pair(name, { changes, ...beside }, { changes: [...changes, ...more], ...beside });

const meanings = [
  pair('nothing at all', {}, {}),
  pair('a word that changes nothing that anybody sees', { weightDate: day(0) }, { weightDate: day(-1) }),
  added('the infusion a week later', [], [infusionOn(7)]),
  pair('the infusion typed otherwise', {}, { infusionDate: day(3) }),
  added('a dose missed', [], [missed()]),
  added('the team’s word about it', [missed()], [missed({ reported: true, said: 'give-again' })]),
  pair('a report corrected', { changes: [missed()] }, { changes: [missed({ reported: true, said: 'do-not-give' })] }),
  added('not yet on the day of the gate', [], [notYet()], { today: day(28) }),
  added('not yet, with nothing dated any more', [], [notYet(31)], { today: day(31) }),
  added('not yet again', [notYet()], [notYet(35)], { today: day(35) }),
  pair('the gate passes without an answer', { today: day(28) }, { today: day(29) }),
  added('go on the day of the gate', [], [go()], { today: day(28) }),
  added('go three days later', [], [go(31)], { today: day(31) }),
  added('go after not yet', [notYet()], [go(42)], { today: day(42) }),
  added('a taper in steps', [go()], [steps(29, { microlitres: 2000, ...ofBottle }, { microlitres: 1000, ...ofBottle })], {
    today: day(29),
    prescription: bottle,
  }),
  added(
    'a taper in steps by their days',
    [go()],
    [
      {
        kind: 'taper-begun',
        from: day(29),
        steps: [
          { days: 7, microlitres: 2000, ...ofBottle },
          { days: 7, microlitres: 1000, ...ofBottle },
        ],
      },
    ],
    { today: day(29), prescription: bottle },
  ),
  added('a step by its days that ends far ahead', [go()], [{ kind: 'taper-begun', from: day(29), steps: [{ days: 200 }] }], {
    today: day(29),
  }),
  added('a taper that stands still', [go(), steps(29, {}, {})], [{ kind: 'taper-paused', from: day(33), through: day(35) }]),
  added('a taper that stands still until the team says', [go(), steps(29, {}, {})], [{ kind: 'taper-paused', from: day(33) }]),
  added('back to the full dose', [go()], [back], { today: day(39) }),
  added('a second taper', [go(), back], [go(60)], { today: day(60) }),
  pair('back to the full dose, taken back', { changes: [go(), back] }, { changes: [go()] }),
  added(
    'another dose in a taper that the team went back from',
    [go(), steps(29, { microlitres: 2000, ...ofBottle }, {}), back],
    [dose({ microlitres: 1500, ...ofBottle }, 31)],
  ),
  added('back to the full dose, before an end that was recorded', [go(), { kind: 'course-ended', on: day(70) }], [back]),
  added('a taper in steps after the full dose came back', [go(), back], [steps(63, {})]),
  pair('a second taper taken back', { changes: [go(), back, go(60)] }, { changes: [go(), back] }),
  added('held to a day after the full dose came back', [go(), back], [{ kind: 'course-held', through: day(70) }]),
  added('held to a day', [], [{ kind: 'course-held', through: day(49) }], { today: day(27) }),
  added('held to a day, past the gate', [notYet()], [{ kind: 'course-held', through: day(49) }], { today: day(30) }),
  added('held until the team says', [], [{ kind: 'course-held' }], { today: day(27) }),
  added('the team ends the steroid in the taper', [go()], [{ kind: 'course-ended', on: day(40) }], { today: day(40) }),
  added('the team ends the steroid at the full dose', [notYet()], [{ kind: 'course-ended', on: day(40) }], { today: day(40) }),
  added('another dose', [], [dose({ microlitres: 5400, ...ofBottle })], { prescription: bottle, today: day(10) }),
  added('another dose, from a day to come', [], [dose({ micrograms: 9000 }, 20)], { prescription: bottle, today: day(10) }),
  added('another dose that nobody knows', [], [dose({})], { prescription: bottle, today: day(12) }),
  added(
    'another dose of days that are over',
    [dose({ microlitres: 3000, ...ofBottle }, 15)],
    [dose({ microlitres: 2900, ...ofBottle }, 10)],
    { prescription: bottle, today: day(20) },
  ),
  pair('the first prescription', { today: day(3) }, { prescription: bottle, today: day(3) }),
  pair('the prescription taken out', { prescription: bottle, today: day(3) }, { today: day(3) }),
  pair(
    'another prescribed dose',
    { prescription: bottle, today: day(3) },
    { prescription: { ...bottle, doseMicrolitres: 3000 }, today: day(3) },
  ),
  pair('twice a day', { prescription: bottle }, { prescription: { ...bottle, timesPerDay: 2 } }),
  pair('half the dose twice a day', { prescription: bottle }, { prescription: { ...bottle, doseMicrolitres: 1400, timesPerDay: 2 } }),
  pair(
    'another bottle once the course is over',
    { prescription: bottle, changes: [go()], today: day(60) },
    { prescription: { ...bottle, ...ofOther }, changes: [go()], today: day(60) },
  ),
  added('a visit moved', [], [moved(4, 30)]),
  added('a visit moved back', [moved(4, 30)], [moved(4, 28)]),
  pair('a moved visit taken back', { changes: [moved(4, 30)] }, { changes: [] }),
  added('a visit done', [], [{ kind: 'visit-done', visit: 'visit.1', on: day(7), said: 'carry-on' }]),
  added('a visit added', [], [{ kind: 'visit-added', number: 1, on: day(10), tests: ['liver'] }]),
  added(
    'many things at once',
    [],
    [
      infusionOn(1),
      missed(),
      go(29),
      dose({ microlitres: 3000, ...ofBottle }),
      moved(4, 30),
      { kind: 'visit-done', visit: 'visit.1', on: day(8) },
      { kind: 'visit-added', number: 1, on: day(11), tests: ['liver'] },
    ],
    { prescription: bottle, today: day(1) },
  ),
];

/** @param {string} name @param {object} before @param {object} after */
const prescribed = (name, before, after) =>
  pair(name, { prescription: { ...bottle, ...before } }, { prescription: { ...bottle, ...after } });

const asks = [
  prescribed('about ten times the prescribed dose', {}, { doseMicrolitres: 27_000 }),
  prescribed('a tenth of the prescribed dose', {}, { doseMicrolitres: 300 }),
  prescribed('eight times, and no less', { doseMicrolitres: 1000 }, { doseMicrolitres: 8000 }),
  prescribed('a tenth less than eight times', { doseMicrolitres: 1000 }, { doseMicrolitres: 7900 }),
  prescribed('an eighth, and no more', { doseMicrolitres: 8000 }, { doseMicrolitres: 1000 }),
  prescribed('the same mL of ten times the strength', { strengthMicrograms: 5000 }, { strengthMicrograms: 50_000 }),
  prescribed('ten times the mg alone, of another strength', { doseMicrograms: 8100 }, { ...ofOther, doseMicrograms: 81_000 }),
  prescribed('more than the syringe holds', {}, { syringeMicrolitres: 1000 }),
  prescribed('more than the syringe holds, as before', { syringeMicrolitres: 1000 }, { syringeMicrolitres: 1000, timesPerDay: 2 }),
  pair('a first prescription of more than the syringe holds', {}, { prescription: { ...bottle, syringeMicrolitres: 1000 } }),
  added('about ten times the dose of the day before', [], [dose({ microlitres: 27_000, ...ofBottle })], { prescription: withSyringe }),
  added('a tenth of the dose of the day before, in mg', [], [dose({ micrograms: 800 })], { prescription: withSyringe }),
  added('another bottle’s mL against the mg that were prescribed', [], [dose({ microlitres: 5000, ...ofOther })], {
    prescription: { ...bottle, doseMicrograms: 8100 },
  }),
  added('a doubling is not asked about', [], [dose({ microlitres: 5400, ...ofBottle })], { prescription: bottle }),
  added('mL of no bottle cannot be held against the prescription', [], [dose({ microlitres: 27_000 })], { prescription: bottle }),
  added('no bottle on either side', [dose({ microlitres: 1000 }, 5)], [dose({ microlitres: 10_000 })]),
  added('about ten times on the first day of the course', [], [dose({ microlitres: 27_000, ...ofBottle }, -1)], { prescription: bottle }),
  added('a first step above the full dose', [go()], [steps(29, { microlitres: 3000, ...ofBottle }, { microlitres: 2000, ...ofBottle })], {
    prescription: withSyringe,
  }),
  added('a first step above the full dose, in mg', [go()], [steps(29, { micrograms: 9000 })], { prescription: bottle }),
  added('a first step about ten times the full dose', [go()], [steps(29, { microlitres: 27_000, ...ofBottle })], {
    prescription: withSyringe,
  }),
  added('a step of a tenth of the one before', [go()], [steps(29, { microlitres: 2000, ...ofBottle }, { microlitres: 200, ...ofBottle })], {
    prescription: bottle,
  }),
  added(
    'steps laid again within the taper',
    [go(), steps(29, { microlitres: 1000, ...ofBottle }, { microlitres: 500, ...ofBottle })],
    [steps(36, { microlitres: 1500, ...ofBottle })],
    { prescription: bottle },
  ),
  added('the infusion moved 91 days', [], [infusionOn(91)], { today: day(60) }),
  added('the infusion moved 90 days', [], [infusionOn(90)], { today: day(60) }),
  added('the infusion moved far ahead', [], [infusionOn(365)], { today: day(0) }),
  pair('the infusion typed into another year', { today: day(0) }, { infusionDate: '2026-11-03', today: day(0) }),
  added('the infusion moved past a moved visit', [moved(1, 9)], [infusionOn(9)]),
  added('the infusion moved away from a moved visit', [moved(4, 30)], [infusionOn(14)]),
  added('the infusion moved under a visit that still fits', [moved(4, 30)], [infusionOn(2)]),
  added('a visit moved outside its window is not asked about here', [], [moved(4, 50)]),
];

const editions = [
  pair('another label', {}, { edition: 'eu' }),
  pair('another label, with the gate behind', { changes: [go()], today: day(40) }, { edition: 'eu', changes: [go()], today: day(40) }),
  pair('back from another label', { edition: 'eu' }, {}),
  added('edition eu: go on day 29', [], [go(29)], { edition: 'eu', today: day(29) }),
  added('edition eu: held to a day', [], [{ kind: 'course-held', through: day(49) }], { edition: 'eu', today: day(27) }),
  pair('edition eu: the gate passes without an answer', { edition: 'eu', today: day(29) }, { edition: 'eu', today: day(30) }),
];

/** @type {any[]} */
const refused = [
  {
    name: 'both wrong',
    former: {},
    now: 7,
    problems: [
      ['former.edition', 'missing'],
      ['former.birthDate', 'missing'],
      ['former.weightGrams', 'missing'],
      ['former.infusionDate', 'missing'],
      ['now', 'wrong-type'],
    ],
  },
  { name: 'the new one wrong', former: child, now: { ...child, birthDate: 'May' }, problems: [['now.birthDate', 'not-a-date']] },
].map(({ name, former, now, problems }) => ({
  name,
  former,
  now,
  answer: { ok: false, problems: problems.map(([field, code]) => ({ field, code, rules: [] })) },
}));

const schedules = [
  pair('from the label to a hospital’s schedule', {}, { schedule }),
  pair('another version of a hospital’s schedule', { schedule }, { schedule: { ...schedule, version: '3', fullDoseDays: 61 } }),
  added('go on the gate of a hospital’s schedule', [], [go(58)], { schedule }),
];

export const compareVectors = [...meanings, ...asks, ...editions, ...schedules, ...refused];
