/** Whole dates as people paste and type them, and the one message of the three boxes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDateBoxes } from '../../web/page/date_reading.js';
import { readWholeDate } from '../../web/page/whole_date.js';
import { createDateText } from '../../web/words/date_text.js';
import { createWords } from '../../web/words/words.js';
import { sources } from './screens.mjs';

const one = /** @type {const} */ ([
  ['3 November 2025', '2025-11-03'],
  ['November 3, 2025', '2025-11-03'],
  ['Monday, November 3rd, 2025', '2025-11-03'],
  ['Mon 3 Nov 2025', '2025-11-03'],
  ['the 3rd of November 2025', '2025-11-03'],
  ['2025-11-03', '2025-11-03'],
  ['2025/11/3', '2025-11-03'],
  ['2025.11.03', '2025-11-03'],
  [' 13/11/2025 ', '2025-11-13'],
  ['11/13/2025', '2025-11-13'],
  ['3/3/2025', '2025-03-03'],
  ['3 de noviembre de 2025', '2025-11-03'],
  ['lunes, 3 de noviembre de 2025', '2025-11-03'],
  ['3 nov. 2025', '2025-11-03'],
  ['٣ نوفمبر ٢٠٢٥', '2025-11-03'],
  ['الاثنين، 3 نوفمبر 2025', '2025-11-03'],
  ['3 تشرين الثاني 2025', '2025-11-03'],
  ['كانون الأول 3 2025', '2025-12-03'],
  ['3 غشت 2025', '2025-08-03'],
  ['۳ نوفمبر ۲۰۲۵', '2025-11-03'],
  ['\u20663\u2069 نوفمبر \u20662025\u2069', '2025-11-03'],
  // Whether the calendar has it is for the core to say.
  ['31 February 2025', '2025-02-31'],
  ['2025-13-40', '2025-13-40'],
]);
const two = ['03/11/2025', '3.11.2025', '3 11 2025', '٣/١١/٢٠٢٥', '3-11-2025'];
const none = [
  '', '3', '2025', '3 11', '3 11 25', '03/11/25', 'May 2025', '3 octopus 2025', '20251103', '31/31/2025', '3 11 2025 4', '2025-11-03T10:00', '11/2025/3',
  '3 May June 2025', '2025 2026 3', 'NaN', '3 November', '<b>3</b> 11 2025x', '1'.repeat(100), '3 November 2025 '.repeat(20), '½ 11 2025',
];

test('a whole date with one meaning, whatever the language of the page', () => {
  for (const language of ['en', 'es', 'ar']) {
    for (const [text, iso] of one) assert.deepEqual(readWholeDate(text, language), [iso], `${text} in ${language}`);
  }
});

test('day and month that can change places are asked about, never guessed', () => {
  for (const text of two) assert.deepEqual(readWholeDate(text, 'en'), ['2025-11-03', '2025-03-11'], text);
});

test('what is no whole date is none', () => {
  for (const text of none) assert.deepEqual(readWholeDate(text, 'en'), [], text);
});

test('the page reads back every date that it writes, in every language', () => {
  for (const tag of ['en', 'es', 'ar']) {
    const dates = createDateText(createWords(tag, sources[tag]));
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2026-${String(month).padStart(2, '0')}-17`;
      assert.deepEqual(readWholeDate(dates.full(iso), tag), [iso], dates.full(iso));
    }
  }
});

test('in the boxes: a whole date alone in any box counts, with anything beside it it does not', () => {
  const empty = { day: '', month: '', year: '' };
  for (const part of /** @type {const} */ (['day', 'month', 'year'])) {
    assert.deepEqual(readDateBoxes({ ...empty, [part]: '3 November 2025' }, 'en'), { ok: true, iso: '2025-11-03', typed: '3 November 2025' });
    assert.equal(/** @type {any} */ (readDateBoxes({ ...empty, [part]: '03/11/2025' }, 'en')).code, 'two-dates');
  }
  assert.equal(/** @type {any} */ (readDateBoxes({ ...empty, day: '3 November 2025', year: '2025' }, 'en')).code, 'month-missing');
  assert.equal(/** @type {any} */ (readDateBoxes({ day: '3 November 2025', month: '11', year: '2025' }, 'en')).code, 'day-unclear');
});

test('10,000 generated texts: no crash, none or one or two real forms, never a coercion', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('3', '11', '2025', '/', '-', ' ', 'November', 'نوفمبر', '\u202e', '\u0301', '👶', '٣', '𝟗', '१', '0x10', '1e3', 'ª', '٫'),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (some) => {
      const text = some.join('');
      const found = readWholeDate(text, 'ar');
      assert.ok(found.length <= 2);
      for (const iso of found) assert.match(iso, /^\d{4}-\d\d-\d\d$/);
      const reading = readDateBoxes({ day: text, month: text, year: text }, 'en');
      assert.ok(reading.ok || reading.code);
    }),
    { numRuns: 10_000 },
  );
  assert.deepEqual(readWholeDate('3 November 2025 '.repeat(70_000), 'en'), [], 'a megabyte');
});
