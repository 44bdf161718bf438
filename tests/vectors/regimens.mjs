/** The medicines side by side: every threshold, the edges of the calendar, and what is refused. */
import { plus, plusMonths } from './retold/days.mjs';
import { regimensFor } from './retold/regimens.mjs';

/** @typedef {import('../../web/core/doseline.js').RegimensRequest} RegimensRequest */
/** @typedef {[field: string, code: string, limit?: number | string | undefined, unit?: string]} Fault */

/** @param {string} name @param {Partial<RegimensRequest>} more */
function told(name, more) {
  const regimens = /** @type {RegimensRequest} */ ({ edition: 'us', ...more });
  return { name, regimens, answer: { ok: true, regimens: regimensFor(regimens) } };
}

/** @param {string} name @param {object} more @param {...Fault} faults */
function bad(name, more, ...faults) {
  const problems = faults.map(([field, code, limit, unit = 'date']) => ({
    field,
    code,
    ...(limit === undefined ? {} : { limit, unit }),
    rules: [],
  }));
  return { name, regimens: JSON.parse(JSON.stringify({ edition: 'us', ...more })), answer: { ok: false, problems } };
}

const BORN = '2025-05-01';
const START = '2025-11-03';
/** @param {string} start */
const all = (start) => ({ infusionDate: start, evrysdi: { from: start }, spinraza: { from: start } });

/** Births whose ages fall on days that are not in every month. */
const births = ['2025-12-29', '2025-12-30', '2025-12-31', '2024-02-29', '2023-12-29', '2027-12-30', '2025-07-31', '2025-05-01'];
const weights = [100, 2500, 8200, 16_667, 19_997, 19_998, 19_999, 20_000, 20_001, 25_000, 25_002, 25_003, 33_337, 999_999];

const amounts = [
  ...births.flatMap((birthDate) =>
    [0, 7].map((weeksBornEarly) =>
      told(`born on ${birthDate}, ${weeksBornEarly} weeks early: from the birth to the second birthday`, {
        birthDate,
        weeksBornEarly,
        weightGrams: 4100,
        evrysdi: { from: birthDate },
        through: 'second-birthday',
      }),
    ),
  ),
  ...weights.flatMap((weightGrams) =>
    ['2025-06-30', '2025-07-01', '2027-04-30', '2027-05-01'].map((from) =>
      told(`${weightGrams} g on ${from}`, { birthDate: BORN, weightGrams, evrysdi: { from } }),
    ),
  ),
  told('weighed before the start', { birthDate: BORN, weightGrams: 8200, weightDate: '2025-10-01', evrysdi: { from: START } }),
  told('weighed after the second birthday: the amount is of that stretch alone', {
    birthDate: BORN,
    weightGrams: 12_000,
    weightDate: '2027-06-01',
    evrysdi: { from: START },
    through: 'five-years',
  }),
  told('weighed on a day of which nobody knows the row', {
    birthDate: BORN,
    weeksBornEarly: 17,
    weightGrams: 5000,
    weightDate: '2025-07-10',
    evrysdi: { from: '2025-06-01' },
  }),
  told('born early and grown up: nothing to ask', {
    birthDate: '1996-02-29',
    weeksBornEarly: 6,
    weightGrams: 70_000,
    evrysdi: { from: START },
  }),
  told('no birth date', { weightGrams: 8200, evrysdi: { from: START } }),
  told('no birth date, born early, no weight', { weeksBornEarly: 6, evrysdi: { from: START } }),
  ...['2026-04-01', '2024-01-01', '2027-12-31', '2025-02-01'].map((bottleMadeUp) =>
    told(`a bottle made up on ${bottleMadeUp}`, {
      birthDate: BORN,
      evrysdi: { from: START, bottleMadeUp },
      from: '2025-01-01',
      through: 'five-years',
    }),
  ),
];

const doses = [
  ...['2024-02-29', '2025-10-31', '2025-08-31', '2023-12-31', '2027-10-31', '2025-11-30', '2000-01-01'].map((from) =>
    told(`Spinraza from ${from}, both regimens`, { spinraza: { from }, through: 'five-years' }),
  ),
  ...[0, 1, 57, 58].map((day) =>
    told(`a switch on day ${day}, in the loading`, { spinraza: { from: START, regimen: '12-mg', switchOn: plus(START, day) } }),
  ),
  ...[59, 100, 178, 179, 200, 2000].map((day) =>
    told(`a switch on day ${day}`, { spinraza: { from: START, regimen: '12-mg', switchOn: plus(START, day) }, through: 'five-years' }),
  ),
  told('a switch on the day of a dose at a month’s end', {
    spinraza: { from: '2025-09-03', regimen: '12-mg', switchOn: '2026-02-28' },
    through: 'five-years',
  }),
  ...['2024-02-29', '2025-10-31', '2025-08-29'].map((from) =>
    told(`Spinraza from ${from}, the EU leaflet’s loading, both regimens`, { spinraza: { from, euLoading: true }, through: 'five-years' }),
  ),
  told('the US label’s loading, asked for', { spinraza: { from: START, regimen: '12-mg', euLoading: false } }),
  ...[58, 59, 63, 64].map((day) =>
    told(`a switch on day ${day}, after the EU leaflet’s loading or in it`, {
      spinraza: { from: START, regimen: '12-mg', euLoading: true, switchOn: plus(START, day) },
    }),
  ),
  told('the high dose alone', { spinraza: { from: START, regimen: 'high-dose' } }),
  told('begun 90 years ago', { spinraza: { from: '2010-03-31' }, from: '2099-12-31', through: '2100-12-31' }),
];

const together = [
  told('all three from the birth on', { birthDate: BORN, weightGrams: 3300, ...all(BORN) }),
  told('all three, born early', {
    birthDate: BORN,
    weeksBornEarly: 9,
    weightGrams: 3300,
    ...all('2025-08-01'),
    through: 'second-birthday',
  }),
  told('all three from 29 February', { birthDate: '2027-12-01', weightGrams: 5000, ...all('2028-02-29'), through: 'five-years' }),
  told('all three from 31 October, no birth date, no weight', all('2025-10-31')),
  told('at 2 years to the day', { birthDate: BORN, weightGrams: 12_000, ...all('2027-05-01') }),
  told('the day before', { birthDate: BORN, weightGrams: 12_000, ...all('2027-04-30') }),
  told('aged 30', { birthDate: '1995-11-03', weightGrams: 61_000, ...all(START) }),
  told('born on the first day allowed', { birthDate: '1900-01-01', ...all(START) }),
  told('the others begun before Zolgensma', {
    birthDate: BORN,
    weightGrams: 8200,
    infusionDate: START,
    evrysdi: { from: '2025-06-01' },
    spinraza: { from: '2025-05-20' },
  }),
  told('a span that begins in the middle of things', { birthDate: BORN, ...all(START), from: '2025-12-01', through: '2025-12-01' }),
  told('a span before all', { birthDate: BORN, ...all(START), from: '2025-06-01', through: '2025-11-01' }),
  told('nothing asked but a span', { from: START, through: plus(plusMonths(START, 24), -1) }),
  told('a day more than two years', { from: START, through: plusMonths(START, 24) }),
  told('as long as it may be', { ...all('2024-02-29'), through: plus(plusMonths('2024-02-29', 300), -1) }),
  told('into 2101', all('2100-12-31')),
];

const refused = [
  bad('nothing at all', {}, ['from', 'missing']),
  bad('a hundred years', { ...all('2025-11-03'), through: '2100-11-02' }, ['through', 'above-most', '2050-11-02']),
  bad('a day too long', { from: '2025-11-03', through: '2050-11-03' }, ['through', 'above-most', '2050-11-02']),
  bad('back in time', { from: START, through: '2025-11-02' }, ['through', 'ends-before-it-starts', START]),
  bad('after the second birthday', { birthDate: BORN, ...all('2027-05-01'), through: 'second-birthday' }, [
    'through',
    'ends-before-it-starts',
    '2027-05-01',
  ]),
  bad('a second birthday of nobody', { ...all(START), through: 'second-birthday' }, ['birthDate', 'missing']),
  bad('a span of no such name', { from: START, through: 'for-ever' }, ['through', 'not-a-date']),
  bad(
    'before the birth',
    { birthDate: BORN, weightDate: '2025-04-30', ...all('2025-04-30') },
    ['weightDate', 'before-birth', BORN],
    ['infusionDate', 'before-birth', BORN],
    ['evrysdi.from', 'before-birth', BORN],
    ['spinraza.from', 'before-birth', BORN],
  ),
  bad('born in 1899', { birthDate: '1899-12-31', from: START }, ['birthDate', 'before-1900', '1900-01-01']),
  bad('born on 29 February 1900', { birthDate: '1900-02-29', from: START }, ['birthDate', 'no-such-day']),
  bad('begun in 1999', { evrysdi: { from: '1999-12-31' } }, ['evrysdi.from', 'before-2000', '2000-01-01']),
  bad('a gram too light', { from: START, weightGrams: 99 }, ['weightGrams', 'below-least', 100, 'grams']),
  bad('a tonne', { from: START, weightGrams: 1_000_000 }, ['weightGrams', 'above-most', 999_999, 'grams']),
  bad('kilograms', { from: START, weightGrams: 8.2 }, ['weightGrams', 'not-whole']),
  bad('18 weeks early', { from: START, weeksBornEarly: 18 }, ['weeksBornEarly', 'above-17-weeks', 17, 'weeks']),
  bad('-1 weeks early', { from: START, weeksBornEarly: -1 }, ['weeksBornEarly', 'below-0-weeks', 0, 'weeks']),
  bad('a switch before the start', { spinraza: { from: START, regimen: '12-mg', switchOn: '2025-11-02' } }, [
    'spinraza.switchOn',
    'below-least',
    START,
  ]),
  bad('a switch of the high dose', { spinraza: { from: START, regimen: 'high-dose', switchOn: START } }, [
    'spinraza.switchOn',
    'unknown-field',
  ]),
  bad('a switch of both', { spinraza: { from: START, switchOn: START } }, ['spinraza.switchOn', 'unknown-field']),
  bad('a loading that is no yes or no', { spinraza: { from: START, euLoading: 'eu' } }, ['spinraza.euLoading', 'wrong-type']),
  bad('a regimen of no such name', { spinraza: { from: START, regimen: '12mg' } }, ['spinraza.regimen', 'unknown-word']),
  bad(
    'everything wrong',
    { edition: 'mars', from: 'soon', through: 7, weightGrams: '8', infusionDate: '2025-02-30', evrysdi: {}, spinraza: [], colour: 'blue' },
    ['edition', 'unknown-edition'],
    ['from', 'not-a-date'],
    ['through', 'wrong-type'],
    ['weightGrams', 'wrong-type'],
    ['infusionDate', 'no-such-day'],
    ['evrysdi.from', 'missing'],
    ['spinraza', 'wrong-type'],
    ['colour', 'unknown-field'],
  ),
];

const european = [
  ...['2027-04-30', '2027-05-01', '2027-05-02'].map((start) =>
    told(`edition eu: from ${start}`, { edition: 'eu', birthDate: BORN, weightGrams: 12_000, ...all(start) }),
  ),
  ...[13_500, 13_501].map((weightGrams) =>
    told(`edition eu: ${weightGrams} g`, { edition: 'eu', birthDate: BORN, weightGrams, ...all(START) }),
  ),
  told('edition eu: nobody knows the birth', { edition: 'eu', ...all('2024-02-29') }),
  ...[1, 7, 17].map((weeksBornEarly) =>
    told(`edition eu: ${weeksBornEarly} weeks early`, {
      edition: 'eu',
      birthDate: '2025-12-31',
      weeksBornEarly,
      weightGrams: 4100,
      ...all('2026-01-31'),
      through: 'five-years',
    }),
  ),
  told('edition eu: loading and keeping', { edition: 'eu', spinraza: { from: '2025-10-31', regimen: '12-mg' }, through: 'five-years' }),
  told('edition eu: a switch on the last loading day', {
    edition: 'eu',
    spinraza: { from: START, regimen: '12-mg', switchOn: '2026-01-05' },
  }),
];

export const regimenVectors = [...amounts, ...doses, ...together, ...european, ...refused];
