/** Every field that a dose, a report, a clock or the day itself can be wrong in. */
import { plus } from './retold/days.mjs';
import { bad, child } from './retold/vector.mjs';

/** @typedef {import('./retold/vector.mjs').Told} Told */

/** @param {number} count */
const day = (count) => plus(child.infusionDate, count);
const bottle = { strengthMicrograms: 15_000, strengthMicrolitres: 5000, doseMicrolitres: 2700, timesPerDay: 2 };

/** @param {string} name @param {object} change @param {...Told} problems */
const refused = (name, change, ...problems) =>
  bad(name, { changes: [change] }, ...problems.map(([field, ...rest]) => /** @type {Told} */ ([`changes[0].${field}`, ...rest])));

/** @param {string} name @param {object} more @param {...Told} problems */
const ofDose = (name, more, ...problems) => refused(`another dose: ${name}`, { kind: 'dose-changed', from: day(10), ...more }, ...problems);
/** @param {string} name @param {object} more @param {...Told} problems */
const ofStep = (name, more, ...problems) =>
  refused(
    `a step: ${name}`,
    { kind: 'taper-begun', from: day(29), steps: [{ through: day(40), ...more }] },
    ...problems.map(([field, ...rest]) => /** @type {Told} */ ([`steps[0].${field}`, ...rest])),
  );

const strengths = [ofDose, ofStep].flatMap((of) => [
  of('half a strength, the mg', { microlitres: 3000, strengthMicrograms: 15_000 }, ['strengthMicrolitres', 'missing']),
  of('half a strength, the mL', { microlitres: 3000, strengthMicrolitres: 5000 }, ['strengthMicrograms', 'missing']),
  of('a strength without mL', { micrograms: 9000, strengthMicrograms: 15_000, strengthMicrolitres: 5000 }, ['microlitres', 'missing']),
  of('half a strength without mL', { strengthMicrograms: 15_000 }, ['strengthMicrolitres', 'missing'], ['microlitres', 'missing']),
  of(
    'a strength of nothing',
    { microlitres: 3000, strengthMicrograms: 0, strengthMicrolitres: 0 },
    ['strengthMicrograms', 'below-least', 1],
    ['strengthMicrolitres', 'below-least', 1],
  ),
  of(
    'a strength past its bounds',
    { microlitres: 3000, strengthMicrograms: 1_000_000_001, strengthMicrolitres: 100_001 },
    ['strengthMicrograms', 'above-most', 1_000_000_000],
    ['strengthMicrolitres', 'above-most', 100_000],
  ),
  of(
    'a strength as text',
    { microlitres: 3000, strengthMicrograms: '15 mg', strengthMicrolitres: 2.5 },
    ['strengthMicrograms', 'wrong-type'],
    ['strengthMicrolitres', 'not-whole'],
  ),
]);

const kinds = {
  'infusion-moved': { to: day(7) },
  gate: { on: day(28), said: 'go' },
  'dose-changed': { from: day(10) },
  'taper-begun': { from: day(29) },
  'taper-paused': { from: day(37) },
  'full-again': { from: day(39) },
  'course-ended': { on: day(47) },
  'visit-moved': { visit: 'visit.1', to: day(8) },
  'visit-done': { visit: 'visit.1', on: day(7) },
  'visit-added': { number: 1, on: day(10), tests: ['liver'] },
  'dose-missed': { on: day(12), how: 'missed', reported: true },
};

const required = [
  ...Object.entries(kinds).flatMap(([kind, members]) =>
    Object.keys(members).map((name) => refused(`${kind} without ${name}`, { kind, ...members, [name]: undefined }, [name, 'missing'])),
  ),
  refused('a step without its last day', { kind: 'taper-begun', from: day(29), steps: [{ microlitres: 2000 }] }, [
    'steps[0].through',
    'missing',
  ]),
  ...Object.keys(bottle).map((name) =>
    bad(`a prescription without ${name}`, { prescription: { ...bottle, [name]: undefined } }, [`prescription.${name}`, 'missing']),
  ),
];

const records = [
  refused('a move from no day', { kind: 'infusion-moved', to: day(7), from: 'monday' }, ['from', 'not-a-date']),
  refused(
    'a move from 31 February to no day',
    { kind: 'infusion-moved', to: 7, from: '2026-02-31' },
    ['to', 'wrong-type'],
    ['from', 'no-such-day'],
  ),
  refused('a visit moved from 1999', { kind: 'visit-moved', visit: 'visit.1', to: day(8), from: '1999-12-31' }, [
    'from',
    'before-2000',
    '2000-01-01',
  ]),
];

/** @param {string} name @param {object} more @param {...Told} problems */
const ofReport = (name, more, ...problems) =>
  refused(`a report: ${name}`, { kind: 'dose-missed', on: day(12), how: 'missed', reported: true, ...more }, ...problems);

const reports = [
  ofReport('of the fifth dose', { dose: 5 }, ['dose', 'above-most', 4]),
  ofReport('of no dose', { dose: 0 }, ['dose', 'below-least', 1]),
  ofReport('of the evening dose', { dose: 'evening' }, ['dose', 'wrong-type']),
  ofReport('the word of a team that was not told', { reported: false, said: 'give-again' }, ['said', 'not-reported']),
  ofReport('a word that the team does not say', { said: 'half' }, ['said', 'unknown-word']),
  ofReport(
    'everything wrong, in the order of reading',
    { on: 'noon', dose: 0, how: 'spilt', reported: 1, said: 7 },
    ['on', 'not-a-date'],
    ['dose', 'below-least', 1],
    ['how', 'unknown-word'],
    ['reported', 'wrong-type'],
    ['said', 'wrong-type'],
  ),
];

/** @param {string} name @param {unknown} clocks @param {...Told} problem */
const ofClocks = (name, clocks, ...problem) => bad(`clocks: ${name}`, { prescription: { ...bottle, clocks } }, ...problem);
/** @param {string} code @param {number} [limit] @returns {Told} */
const clocksAre = (code, limit) => ['prescription.clocks', code, limit];

const clocks = [
  ...['24:00', '1x:00', '08:60', '08.00', '8:00', '08:00:00', ''].map((clock) => ofClocks(`"${clock}"`, [clock], clocksAre('not-a-clock'))),
  ofClocks('three for two doses', ['06:00', '12:00', '18:00'], clocksAre('too-many', 2)),
  ofClocks('five', ['06:00', '09:00', '12:00', '15:00', '18:00'], clocksAre('too-many', 4)),
  ofClocks('not rising', ['20:00', '08:00'], clocksAre('not-in-order')),
  ofClocks('the same twice', ['08:00', '08:00'], clocksAre('not-in-order')),
  ofClocks('no list', '08:00', clocksAre('wrong-type')),
  bad('a single clock has no field any more', { prescription: { ...bottle, clock: '08:00' } }, ['prescription.clock', 'unknown-field']),
  ...['24:00', '1x:00', '08:60', '08.00', '8:00', ''].map((clock) =>
    bad(`the time of day: "${clock}"`, { today: day(1), clock }, ['clock', 'not-a-clock']),
  ),
  bad('the time of day in minutes', { today: day(1), clock: 480 }, ['clock', 'wrong-type']),
];

/** @param {string} name @param {unknown} given @param {...Told} problems */
const ofGiven = (name, given, ...problems) => bad(`given: ${name}`, { given }, ...problems);

const given = [
  ofGiven('no list', {}, ['given', 'wrong-type']),
  ofGiven(
    '5001 doses',
    Array.from({ length: 5001 }, () => ({ on: day(1), dose: 1 })),
    ['given', 'too-many', 5000],
  ),
  ofGiven('a text', ['yes'], ['given[0]', 'wrong-type']),
  ofGiven('without its day and its dose', [{ on: day(1), dose: 1 }, {}], ['given[1].on', 'missing'], ['given[1].dose', 'missing']),
  ofGiven('no day', [{ on: 'today', dose: 1 }], ['given[0].on', 'not-a-date']),
  ofGiven('the fifth dose', [{ on: day(1), dose: 5 }], ['given[0].dose', 'above-most', 4]),
  ofGiven('half a dose', [{ on: day(1), dose: 0.5 }], ['given[0].dose', 'not-whole']),
  ofGiven('again as text', [{ on: day(1), dose: 1, again: 'yes' }], ['given[0].again', 'wrong-type']),
  ofGiven('by a number', [{ on: day(1), dose: 1, by: 4 }], ['given[0].by', 'wrong-type']),
  ofGiven('at no clock', [{ on: day(1), dose: 1, at: '8:12' }], ['given[0].at', 'not-a-clock']),
  ofGiven(
    'at a number, by a list',
    [{ on: day(1), dose: 1, by: [], at: 812 }],
    ['given[0].at', 'wrong-type'],
    ['given[0].by', 'wrong-type'],
  ),
  ofGiven('by whom, in other words', [{ on: day(1), dose: 1, who: 'me' }], ['given[0].who', 'unknown-field']),
];

const todays = [
  bad('today before the birth', { today: '2025-04-30' }, ['today', 'before-birth', '2025-05-01']),
  bad('today before the birth and before the plan was kept', { today: '2025-04-30', lastKept: '2025-06-01' }, [
    'today',
    'before-birth',
    '2025-05-01',
  ]),
  bad('today two days before the plan was kept', { today: day(2), lastKept: day(4) }, ['today', 'before-last-kept', day(4)]),
  bad('kept on no day', { lastKept: 'yesterday' }, ['lastKept', 'not-a-date']),
  bad(
    'today before the birth stands behind what is wrong with the infusion',
    { today: '2025-04-30', infusionDate: '2027-05-01' },
    ['infusionDate', 'age-two-or-more', '2027-05-01', ['ZOL-AGE', 'ITV-LOOKALIKE']],
    ['today', 'before-birth', '2025-05-01'],
  ),
  bad(
    'the last fields, all wrong, in the order of reading',
    { given: 1, today: 2, clock: 3, lastKept: 4 },
    ['given', 'wrong-type'],
    ['today', 'wrong-type'],
    ['clock', 'wrong-type'],
    ['lastKept', 'wrong-type'],
  ),
];

export const fieldVectors = [...strengths, ...required, ...records, ...reports, ...clocks, ...given, ...todays];
