// Makes the plan-*.json vectors, requests with their whole expected answers; compare.json, pairs of them; days.json,
// stories of which each day's answer is given without its plan; regimens.json, the medicines side by side; and label-us.json
// and label-eu.json, the labels' facts.
//
// This is the rules written a second time (retold/), by other means: text dates, a table read from the printed CSV, a
// course walked day by day, no shared code with the core. Where the two disagree, one of them is wrong.
// Run: node tests/vectors/make.mjs

import { writeFileSync } from 'node:fs';
import { changeVectors } from './changes.mjs';
import { compareVectors } from './compares.mjs';
import { doseVectors } from './doses.mjs';
import { fieldVectors } from './fields.mjs';
import { gateVectors } from './gates.mjs';
import { europeanVectors } from './europe.mjs';
import { labelEu, labelUs } from './label.mjs';
import { regimenVectors } from './regimens.mjs';
import { plus } from './retold/days.mjs';
import { kits } from './retold/kit.mjs';
import { bad, good, told } from './retold/vector.mjs';
import { scheduleVectors } from './schedules.mjs';
import { dayVectors } from './stories.mjs';
import { todayVectors } from './todays.mjs';

const here = new URL('.', import.meta.url);

/** @param {string} file @param {object[]} vectors one a line, so that a change shows as the lines it touches */
function save(file, vectors) {
  writeFileSync(new URL(file, here), `[\n${vectors.map((vector) => JSON.stringify(vector)).join(',\n')}\n]\n`);
}

save('plan-kits.json', [
  ...kits.flatMap(({ row, minGrams, maxGrams }) => [good(`row ${row} at its bottom`, minGrams), good(`row ${row} at its top`, maxGrams)]),
  ...kits.slice(1).map(({ row, minGrams }) => good(`gap below row ${row}`, minGrams - 50)),
  ...kits
    .slice(1)
    .flatMap(({ row, minGrams }) => [
      good(`first gram of the gap below row ${row}`, minGrams - 99),
      good(`last gram of the gap below row ${row}`, minGrams - 1),
    ]),
]);

save('plan-dates.json', [
  good('the worked example', 8200),
  good('31 October: three months on is 31 January', 8200, '2025-10-31'),
  good('30 November: three months on is 28 February', 8200, '2025-11-30'),
  good('30 November before a leap year: 29 February', 8200, '2027-11-30', '2027-05-01'),
  good('31 January: one month on is 28 February', 8200, '2026-01-31'),
  good('31 January of a leap year: 29 February', 8200, '2028-01-31', '2027-05-01'),
  good('on a leap day', 8200, '2028-02-29', '2027-05-01'),
  good('the day before a leap day', 8200, '2028-02-28', '2027-05-01'),
  good('1 March: the first dose is on 28 February', 8200, '2026-03-01'),
  good('1 March of a leap year: the first dose is on 29 February', 8200, '2028-03-01', '2027-05-01'),
  good('New Year: the first dose is in the old year', 8200, '2026-01-01'),
  good('31 December', 8200, '2025-12-31'),
  good('over a century that has no leap day', 8200, '2099-12-31', '2099-05-01'),
  good('the last day allowed: the plan runs on into 2101', 8200, '2100-12-31', '2100-05-01'),
  good('the first days allowed', 3300, '2000-01-02', '2000-01-01'),
  good('clocks go forward in London inside the course', 8200, '2026-03-20'),
  good('clocks go back in Sydney inside the course', 8200, '2026-03-30'),
  good('on the birth date: the first dose would be before it', 3300, '2025-05-01'),
  good('the day after the birth', 3300, '2025-05-02'),
  good('the last day before the second birthday', 12000, '2027-04-30'),
  good('born on 29 February, the last day before turning two', 12000, '2026-02-28', '2024-02-29'),
  told('weighed on the day of the infusion', { weightDate: '2025-11-03' }),
  told('weighed 14 days before', { weightDate: '2025-10-20' }),
  told('weighed 15 days before', { weightDate: '2025-10-19' }),
  told('weighed 15 days before, over a leap day', { birthDate: '2027-05-01', infusionDate: '2028-03-07', weightDate: '2028-02-21' }),
  told('weighed on the day of birth: another age, another doubt', {
    weightGrams: 6000,
    infusionDate: '2025-08-03',
    weightDate: '2025-05-01',
  }),
]);

const OLD = ['ZOL-AGE', 'ITV-LOOKALIKE'];
save('plan-problems.json', [
  bad('two years old to the day', { infusionDate: '2027-05-01' }, ['infusionDate', 'age-two-or-more', '2027-05-01', OLD]),
  bad('three years old', { infusionDate: '2028-05-01' }, ['infusionDate', 'age-two-or-more', '2027-05-01', OLD]),
  bad('born on 29 February, two on 1 March', { birthDate: '2024-02-29', infusionDate: '2026-03-01' }, [
    'infusionDate',
    'age-two-or-more',
    '2026-03-01',
    OLD,
  ]),
  bad('infusion before the birth', { infusionDate: '2025-04-30' }, ['infusionDate', 'before-birth', '2025-05-01']),
  bad('a gram below the table', { weightGrams: 2599 }, ['weightGrams', 'below-label-range', 2600, ['ZOL-RANGE']]),
  bad('2.5 kg', { weightGrams: 2500 }, ['weightGrams', 'below-label-range', 2600, ['ZOL-RANGE']]),
  bad('a gram above the table', { weightGrams: 21001 }, ['weightGrams', 'above-label-range', 21000, ['ZOL-RANGE']]),
  bad('21.1 kg', { weightGrams: 21100 }, ['weightGrams', 'above-label-range', 21000, ['ZOL-RANGE']]),
  bad('a weight in kg', { weightGrams: 8.2 }, ['weightGrams', 'not-whole']),
  bad('zero', { weightGrams: 0 }, ['weightGrams', 'not-positive']),
  bad('negative', { weightGrams: -8200 }, ['weightGrams', 'not-positive']),
  bad('huge', { weightGrams: 1e300 }, ['weightGrams', 'above-label-range', 21000, ['ZOL-RANGE']]),
  bad('a weight as text', { weightGrams: '8200' }, ['weightGrams', 'wrong-type']),
  bad('a weight of null', { weightGrams: null }, ['weightGrams', 'wrong-type']),
  bad('31 February', { infusionDate: '2026-02-31' }, ['infusionDate', 'no-such-day']),
  bad('29 February of a common year', { birthDate: '2025-02-29' }, ['birthDate', 'no-such-day']),
  bad('29 February 2100', { infusionDate: '2100-02-29' }, ['infusionDate', 'no-such-day']),
  bad('a year of two digits', { birthDate: '25-05-01' }, ['birthDate', 'not-a-date']),
  bad('an empty date', { birthDate: '' }, ['birthDate', 'not-a-date']),
  bad('a date with a clock', { infusionDate: '2025-11-03T00:00:00Z' }, ['infusionDate', 'not-a-date']),
  bad('a date in another order', { infusionDate: '03-11-2025' }, ['infusionDate', 'not-a-date']),
  bad('before 2000', { birthDate: '1999-12-31' }, ['birthDate', 'before-2000', '2000-01-01']),
  bad('after 2100', { infusionDate: '2101-01-01' }, ['infusionDate', 'after-2100', '2100-12-31']),
  bad('weighed the day after the infusion', { weightDate: '2025-11-04' }, ['weightDate', 'weighed-after-infusion', '2025-11-03']),
  bad('weighed the day before the birth', { weightDate: '2025-04-30' }, ['weightDate', 'before-birth', '2025-05-01']),
  bad('weighed on 31 November', { weightDate: '2025-11-31' }, ['weightDate', 'no-such-day']),
  bad('weighed in 1999', { weightDate: '1999-12-31' }, ['weightDate', 'before-2000', '2000-01-01']),
  bad('an edition there is not', { edition: 'mars' }, ['edition', 'unknown-edition']),
  bad('an edition of another type', { edition: 1 }, ['edition', 'wrong-type']),
  bad('no weight', { weightGrams: undefined }, ['weightGrams', 'missing']),
  bad('a field too many', { wieght: 8200 }, ['wieght', 'unknown-field']),
  bad(
    'everything missing',
    { edition: undefined, birthDate: undefined, weightGrams: undefined, infusionDate: undefined },
    ['edition', 'missing'],
    ['birthDate', 'missing'],
    ['weightGrams', 'missing'],
    ['infusionDate', 'missing'],
  ),
  bad(
    'everything wrong',
    { edition: 'xx', birthDate: '2025-13-01', weightGrams: -1, infusionDate: 7, colour: 'blue' },
    ['edition', 'unknown-edition'],
    ['birthDate', 'no-such-day'],
    ['weightGrams', 'not-positive'],
    ['infusionDate', 'wrong-type'],
    ['colour', 'unknown-field'],
  ),
  bad(
    'too light and too old',
    { weightGrams: 2000, infusionDate: '2027-05-01' },
    ['weightGrams', 'below-label-range', 2600, ['ZOL-RANGE']],
    ['infusionDate', 'age-two-or-more', '2027-05-01', OLD],
  ),
]);

save('plan-changes.json', changeVectors);
save('plan-today.json', todayVectors);
save('plan-gate.json', gateVectors);
save('plan-doses.json', doseVectors);
save('plan-fields.json', fieldVectors);
save('plan-eu.json', europeanVectors);
save('plan-schedule.json', scheduleVectors);
save('days.json', dayVectors);
save('compare.json', compareVectors);
save('regimens.json', regimenVectors);

const wrong = good('wrong on purpose: the taper ends a day late, and every runner must see it', 8200);
const taper = /** @type {Record<string, any>} */ (wrong.answer.plan.items.find((item) => item.key === 'steroid.taper'));
taper.through = plus(taper.through, 1);
const [{ name: _, ...pair }] = compareVectors;
const [{ request, days }] = dayVectors;
const sideBySide = structuredClone(regimenVectors.find(({ answer }) => answer.ok));
/** @type {any} */ (sideBySide).answer.regimens.days += 1;
save('wrong-on-purpose.json', [
  wrong,
  {
    name: 'wrong on purpose: two plans that are the same, and a meaning',
    ...pair,
    answer: { ...pair.answer, meaning: [{ code: 'prescription' }] },
  },
  { ...sideBySide, name: 'wrong on purpose: a span of medicines that is a day too long' },
  { name: 'wrong on purpose: a day without a dose', request, days: [{ ...days[9], today: { ...days[9].today, doses: [] } }] },
]);

writeFileSync(new URL('label-us.json', here), `${JSON.stringify(labelUs)}\n`);
writeFileSync(new URL('label-eu.json', here), `${JSON.stringify(labelEu)}\n`);
