/** The edition `eu`: the same table and tests, thirty days counted from the infusion, no age limit, and what nobody has checked yet. */
import { plus } from './retold/days.mjs';
import { bad, child, told } from './retold/vector.mjs';

/** @typedef {import('../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../web/core/doseline.js').PlanRequest} PlanRequest */

/** @param {number} count */
const day = (count) => plus(child.infusionDate, count);
const prescription = { strengthMicrograms: 15_000, strengthMicrolitres: 5000, doseMicrolitres: 2700, timesPerDay: 1 };

/** @param {string} name @param {Partial<PlanRequest>} [more] */
const eu = (name, more) => told(`edition eu: ${name}`, { ...more, edition: 'eu' });
/** @param {string} name @param {...Change} changes */
const story = (name, ...changes) => eu(name, { changes });
/** @param {number} on @returns {Change} */
const go = (on) => ({ kind: 'gate', on: day(on), said: 'go' });
/** @param {number} on @returns {Change} */
const notYet = (on) => ({ kind: 'gate', on: day(on), said: 'not-yet' });
/** @param {number} from @param {object} [more] @returns {Change} */
const taper = (from, more) => ({ kind: 'taper-begun', from: day(from), ...more });
/** @param {number} from @param {number} through */
const steps = (from, through) => ({
  steps: [
    { from: day(from), through: day(through - 7), microlitres: 1300 },
    { from: day(through - 6), through: day(through), microlitres: 600 },
  ],
});

const weights = [2600, 3050, 13_450, 13_500, 13_501, 13_550, 13_600, 21_000].map((weightGrams) => eu(`${weightGrams} g`, { weightGrams }));

const ages = [
  ['the day before the second birthday', '2025-05-01', '2027-04-30'],
  ['on the second birthday', '2025-05-01', '2027-05-01'],
  ['the day after the second birthday', '2025-05-01', '2027-05-02'],
  ['born on 29 February, the last day before turning two', '2024-02-29', '2026-02-28'],
  ['born on 29 February, two on 1 March', '2024-02-29', '2026-03-01'],
  ['five years old', '2025-05-01', '2030-05-01'],
  ['on the birth date', '2025-05-01', '2025-05-01'],
].map(([name, birthDate, infusionDate]) => eu(name, { birthDate, infusionDate, weightGrams: 12_000 }));

const dates = [
  ['2025-10-31', '31 October'],
  ['2028-01-31', '31 January of a leap year'],
  ['2028-02-29', 'a leap day'],
  ['2028-03-01', '1 March of a leap year'],
  ['2025-12-31', '31 December'],
  ['2026-03-20', 'clocks go forward in London inside the course'],
  ['2100-12-31', 'the last day allowed'],
].map(([infusionDate, name]) => eu(name, { infusionDate, birthDate: plus(infusionDate, -200) }));

const unanswered = [-2, -1, 0, 1, 14, 27, 28, 29, 30, 31, 32, 33, 56, 57, 58, 84, 400].map((count) =>
  eu(`nobody answered the gate, on day ${count}`, { prescription, today: day(count) }),
);

const answered = [
  ...[27, 28, 29, 30, 31].flatMap((on) => [
    story(`go on day ${on}`, go(on)),
    story(`not yet on day ${on}`, notYet(on)),
    story(`the taper begun on day ${on}`, taper(on)),
  ]),
  ...[28, 29, 30].map((through) => story(`held through day ${through}`, { kind: 'course-held', through: day(through) })),
  ...[56, 57, 58, 59].map((count) =>
    eu(`go, then the label’s length, on day ${count}`, { changes: [go(29)], prescription, today: day(count) }),
  ),
  story('held without a last day', { kind: 'course-held' }),
  story('go, and steps to day 57', go(29), taper(30, steps(30, 57))),
  story('go, and steps to day 70', go(29), taper(30, steps(30, 70))),
  story('go, and a taper to a day', go(29), taper(30, { through: day(57) })),
  story('go, then the full dose again', go(29), { kind: 'full-again', from: day(40) }),
  story('full again, and a second go', go(29), { kind: 'full-again', from: day(40) }, go(60)),
  story('a taper that stands still for a week', go(29), { kind: 'taper-paused', from: day(40), through: day(46) }),
  story('a taper that stands still without an end', go(29), { kind: 'taper-paused', from: day(40) }),
  story('ended in the label’s taper', { kind: 'course-ended', on: day(45) }),
  story('ended in the full dose', { kind: 'course-ended', on: day(20) }),
  story('ended on the label’s last day', go(29), { kind: 'course-ended', on: day(57) }),
  story('the blood test after the taper moved', { kind: 'visit-moved', visit: 'visit.after-taper.14', to: day(73) }),
  story('the blood test after the taper done', { kind: 'visit-done', visit: 'visit.after-taper.28', on: day(85), said: 'carry-on' }),
  story('a blood test added after the taper', { kind: 'visit-added', number: 1, on: day(90), tests: ['liver'] }),
  story('the infusion moved past the second birthday', { kind: 'infusion-moved', to: '2027-05-01' }),
  eu('another dose from the last full day', { prescription, changes: [{ kind: 'dose-changed', from: day(29), microlitres: 2000 }] }),
];

const refused = [
  bad('edition eu: a gram below the table', { edition: 'eu', weightGrams: 2599 }, [
    'weightGrams',
    'below-label-range',
    2600,
    ['ZOL-RANGE'],
  ]),
  bad('edition eu: a gram above the table', { edition: 'eu', weightGrams: 21_001 }, [
    'weightGrams',
    'above-label-range',
    21_000,
    ['ZOL-RANGE'],
  ]),
  bad('edition eu: infusion before the birth', { edition: 'eu', infusionDate: '2025-04-30' }, [
    'infusionDate',
    'before-birth',
    '2025-05-01',
  ]),
  bad('an edition in capitals', { edition: 'EU' }, ['edition', 'unknown-edition']),
];

export const europeanVectors = [...weights, ...ages, ...dates, ...unanswered, ...answered, ...refused];
