/** A hospital's own schedule in place of the label's dates: what comes of one, and each way in which one can be wrong. */
import { plus } from './retold/days.mjs';
import { bad, child, told } from './retold/vector.mjs';

/** @typedef {import('./retold/vector.mjs').Told} Told */
/** @typedef {import('../../web/core/doseline.js').Schedule} Schedule */

/** @param {number} count */
const day = (count) => plus(child.infusionDate, count);

/** Longer than the label's, on odd days too. @type {Schedule} */
export const schedule = {
  hospital: 'Example Children’s Hospital',
  version: '2',
  date: '2025-09-01',
  signedBy: 'Dr. A. Example',
  fullDoseDays: 60,
  taperDays: 42,
  diaperCareDays: 60,
  liverDays: [3, 7, 14, 21, 28, 42, 56],
  liverAfterTaperDays: [7, 30],
  plateletDays: [3, 7, 10, 28],
  troponinDays: [7, 28, 90],
};

/** @type {Schedule} */
const shortest = {
  hospital: 'س',
  version: '1',
  date: '2000-01-01',
  signedBy: '"\\',
  fullDoseDays: 30,
  taperDays: 28,
  diaperCareDays: 28,
  liverDays: [1],
  liverAfterTaperDays: [1],
  plateletDays: [1],
  troponinDays: [1],
};

/** @type {Schedule} */
const longest = {
  ...schedule,
  hospital: 'H'.repeat(200),
  fullDoseDays: 180,
  taperDays: 365,
  diaperCareDays: 365,
  liverDays: Array.from({ length: 60 }, (_, place) => 12 * (place + 1) + 10),
  liverAfterTaperDays: [730],
  plateletDays: [730],
  troponinDays: [729, 730],
};

/** The label's own numbers, as a hospital may sign them: the same dates, and another basis. @type {Schedule} */
const likeLabel = {
  ...schedule,
  fullDoseDays: 30,
  taperDays: 28,
  diaperCareDays: 30,
  liverDays: [7, 14, 21, 28],
  liverAfterTaperDays: [14, 28],
  plateletDays: [7, 14, 21, 28, 42, 56, 70, 84],
  troponinDays: [7, 14, 21, 28, 56, 84],
};

/** @param {string} name @param {object} more @param {...Told} problems */
const refused = (name, more, ...problems) =>
  bad(
    `a hospital's schedule: ${name}`,
    { schedule: { ...schedule, ...more } },
    ...problems.map(([field, ...rest]) => /** @type {Told} */ ([`schedule.${field}`, ...rest])),
  );

const lengths = /** @type {const} */ ([
  ['fullDoseDays', 30, 180],
  ['taperDays', 28, 365],
  ['diaperCareDays', 28, 365],
]);
const lists = /** @type {const} */ (['liverDays', 'liverAfterTaperDays', 'plateletDays', 'troponinDays']);
const texts = /** @type {const} */ (['hospital', 'version', 'signedBy']);

/** @type {[string, Partial<import('../../web/core/doseline.js').PlanRequest>][]} */
const stories = [
  ['as it stands', {}],
  ['before the infusion', { today: day(-10) }],
  ['on an odd day of its tests', { today: day(10) }],
  ['on the day after the label’s last full day', { today: day(29) }],
  ['on its own last full day', { today: day(58) }],
  ['past its own gate with no word', { today: day(63) }],
  ['long past its gate with no word', { today: day(300) }],
  ['go on its gate', { today: day(70), changes: [{ kind: 'gate', on: day(58), said: 'go' }] }],
  ['go before its gate', { today: day(70), changes: [{ kind: 'gate', on: day(30), said: 'go' }] }],
  ['not yet', { today: day(60), changes: [{ kind: 'gate', on: day(58), said: 'not-yet' }] }],
  ['held to a day before its gate', { changes: [{ kind: 'course-held', through: day(40) }] }],
  ['held past its gate', { changes: [{ kind: 'course-held', through: day(80) }] }],
  ['a taper before its gate', { changes: [{ kind: 'taper-begun', from: day(29) }] }],
  ['stopped early: its own tests stay', { changes: [{ kind: 'course-ended', on: day(5) }] }],
  [
    'a visit of an odd day, moved and done',
    {
      changes: [
        { kind: 'visit-moved', visit: 'visit.day.10', to: day(12) },
        { kind: 'visit-done', visit: 'visit.day.3', on: day(3), said: 'carry-on' },
      ],
    },
  ],
  ['a visit of a day that it has not', { changes: [{ kind: 'visit-done', visit: 'visit.day.11', on: day(11) }] }],
  ['infusion moved', { changes: [{ kind: 'infusion-moved', to: day(7) }] }],
];

export const scheduleVectors = [
  ...stories.map(([name, more]) => told(`a hospital's schedule: ${name}`, { schedule, ...more })),
  told("a hospital's schedule: the least of everything", { schedule: shortest }),
  told("a hospital's schedule: the most of everything", { schedule: longest }),
  told("a hospital's schedule: the label's own numbers", { schedule: likeLabel }),
  told("a hospital's schedule: the label's own numbers, no word", { schedule: likeLabel, today: day(40) }),
  ...lengths.flatMap(([field, least, most]) => [
    refused(`${field} below`, { [field]: least - 1 }, [field, 'below-least', least]),
    refused(`${field} above`, { [field]: most + 1 }, [field, 'above-most', most]),
    refused(`${field} negative`, { [field]: -30 }, [field, 'below-least', least]),
    refused(`${field} as text`, { [field]: '30' }, [field, 'wrong-type']),
    refused(`${field} and a half`, { [field]: 30.5 }, [field, 'not-whole']),
    refused(`no ${field}`, { [field]: undefined }, [field, 'missing']),
  ]),
  ...lists.flatMap((field) => [
    refused(`${field} of none`, { [field]: [] }, [field, 'empty']),
    refused(`${field} of 61`, { [field]: Array.from({ length: 61 }, (_, place) => place + 1) }, [field, 'too-many', 60]),
    refused(`${field} of 400`, { [field]: Array.from({ length: 400 }, (_, place) => place + 1) }, [field, 'too-many', 60]),
    refused(
      `${field} out of order and twice`,
      { [field]: [7, 21, 14, 21, 28] },
      [`${field}[2]`, 'not-in-order'],
      [`${field}[3]`, 'not-in-order'],
    ),
    refused(
      `${field} of what is no day`,
      { [field]: [-7, 0, 731, 7.5, '8', null, [9]] },
      [`${field}[0]`, 'below-least', 1],
      [`${field}[1]`, 'below-least', 1],
      [`${field}[2]`, 'above-most', 730],
      [`${field}[3]`, 'not-whole'],
      [`${field}[4]`, 'wrong-type'],
      [`${field}[5]`, 'wrong-type'],
      [`${field}[6]`, 'wrong-type'],
    ),
    refused(`${field} as one number`, { [field]: 7 }, [field, 'wrong-type']),
    refused(`no ${field}`, { [field]: undefined }, [field, 'missing']),
  ]),
  ...texts.flatMap((field) => [
    refused(`${field} empty`, { [field]: '' }, [field, 'empty']),
    refused(`${field} too long`, { [field]: 'é'.repeat(101) }, [field, 'above-most', 200]),
    refused(`${field} as a number`, { [field]: 2 }, [field, 'wrong-type']),
    refused(`no ${field}`, { [field]: undefined }, [field, 'missing']),
  ]),
  refused('a day that is none', { date: '2025-02-30' }, ['date', 'no-such-day']),
  refused('no day', { date: 'May' }, ['date', 'not-a-date']),
  refused('an amount', { doseMicrograms: 8200 }, ['doseMicrograms', 'unknown-field']),
  refused(
    'much at once, in the order of the fields',
    { version: '', taperDays: 7, liverDays: [14, 7], amounts: [] },
    ['version', 'empty'],
    ['taperDays', 'below-least', 28],
    ['liverDays[1]', 'not-in-order'],
    ['amounts', 'unknown-field'],
  ),
  bad('a hospital’s schedule that is a list', { schedule: [] }, ['schedule', 'wrong-type']),
  bad('a hospital’s schedule beside an edition there is not', { edition: 'mars', schedule }, ['edition', 'unknown-edition']),
];
