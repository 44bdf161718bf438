/** Dates, quantities, digits and month names as text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayCount, isoOfDayCount, isoOfDevice } from '../../../web/words/date_text.js';
import { westernDigits } from '../../../web/words/digits.js';
import { monthNumber } from '../../../web/words/month_names.js';
import {
  millionMillions,
  signedDay,
  thousandths,
  thousandthsAsPrinted,
  vectorGenomes,
  vectorGenomesAsPrinted,
} from '../../../web/words/quantity_text.js';
import { dates } from '../english.mjs';

test('dates in words', () => {
  assert.equal(dates.full('2026-03-04'), 'Wednesday 4 March 2026');
  assert.equal(dates.full('2024-02-29'), 'Thursday 29 February 2024');
  assert.equal(dates.full('2101-02-03'), 'Thursday 3 February 2101');
  assert.equal(dates.span('2025-12-29', '2026-01-02'), 'Monday 29 December 2025 to Friday 2 January 2026');
  assert.equal(dates.span('2025-12-29'), 'from Monday 29 December 2025 on');
  assert.deepEqual([1, 6, 7].map(dates.weekdayName), ['Mon', 'Sat', 'Sun']);
});

test('days counted from the infusion and from today', () => {
  assert.deepEqual([-3, -1, 0, 1, 28].map(dates.fromInfusion), [
    '3 days before the infusion',
    'the day before the infusion',
    'the day of the infusion',
    'day 1 after the infusion',
    'day 28 after the infusion',
  ]);
  assert.deepEqual([0, 1, 2, 40].map(dates.ahead), ['today', 'tomorrow', 'in 2 days', 'in 40 days']);
});

test('counting days there and back, over each day of a century', () => {
  for (let count = dayCount('2000-01-01'), last = dayCount('2101-12-31'); count <= last; count += 1) {
    assert.equal(dayCount(isoOfDayCount(count)), count);
  }
});

test('today is the day that the device shows', () => {
  assert.equal(isoOfDevice(new Date(2025, 10, 3, 0, 0, 1)), '2025-11-03');
  assert.equal(isoOfDevice(new Date(2025, 10, 3, 23, 59, 59)), '2025-11-03');
});

test('quantities: no trailing zero, a zero before the point, never through a float', () => {
  const cases = /** @type {const} */ ([
    [0, '0'],
    [1, '0.001'],
    [500, '0.5'],
    [8200, '8.2'],
    [22000, '22'],
    [8050, '8.05'],
    [115500, '115.5'],
  ]);
  for (const [count, text] of cases) assert.equal(thousandths(count), text);
  assert.equal(thousandthsAsPrinted(22000), '22.0');
  assert.equal(thousandthsAsPrinted(3050), '3.05');
});

test('vector genomes', () => {
  assert.equal(vectorGenomes(940_000_000_000_000), '9.4 × 10^14');
  assert.equal(vectorGenomes(500_000_000_000_000), '5 × 10^14');
  assert.equal(vectorGenomes(1_150_000_000_000_000), '1.15 × 10^15');
  assert.equal(vectorGenomes(114_000_000_000_000), '1.14 × 10^14');
  assert.equal(vectorGenomesAsPrinted(500_000_000_000_000), '5.0 × 10^14');
  assert.equal(vectorGenomesAsPrinted(1_100_000_000_000_000), '1.10 × 10^15');
  assert.equal(millionMillions(110_000_000_000_000), '110');
  assert.equal(millionMillions(1_380_000_000_000_000), '1,380');
  assert.equal(millionMillions(2_310_000_000_000_000), '2,310');
});

test('a day number has a true minus sign', () => {
  assert.deepEqual([-1, 0, 28].map(signedDay), ['−1', '0', '28']);
});

test('digits of every script', () => {
  assert.equal(westernDigits('٢٧ ۲۷ २७ ２７'), '27 27 27 27');
  assert.equal(westernDigits('𝟎𝟗 𝟘𝟡 𝟶𝟿'), '09 09 09');
  assert.equal(westernDigits('½ ² x'), '½ ² x');
});

test('month names, whole, short, with points and accents, in the page’s language and in English', () => {
  const cases = /** @type {const} */ ([
    ['March', 'en', 3],
    [' mar. ', 'en', 3],
    ['SEPT', 'en', 9],
    ['may', 'en', 5],
    ['diciembre', 'es', 12],
    ['enero', 'es', 1],
    ['January', 'es', 1],
    ['مارس', 'ar', 3],
    ['ju', 'en', undefined],
    ['jun', 'en', 6],
    ['smarch', 'en', undefined],
    ['', 'en', undefined],
  ]);
  for (const [text, language, month] of cases) assert.equal(monthNumber(text, language), month, `${text} in ${language}`);
});
