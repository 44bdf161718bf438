/** Whole dates as people paste and type them, and the one message of the three boxes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { html } from 'lit-html';
import { dateBoxes } from '../../../web/form/date_boxes.js';
import { problemText } from '../../../web/form/problem_words.js';
import { fieldText } from '../../../web/form/field_words.js';
import { readDateBoxes } from '../../../web/form/date_reading.js';
import { readWholeDate } from '../../../web/form/whole_date.js';
import { createDateText, dayCount, isInCalendar, isoOfDayCount } from '../../../web/words/date_text.js';
import { westernDigits } from '../../../web/words/digits.js';
import { isWeekday, monthNumber } from '../../../web/words/month_names.js';
import { createWords } from '../../../web/words/words.js';
import { builtCore } from '../english.mjs';
import { sources, textOf } from '../screens.mjs';

const LANGUAGES = ['en', 'es', 'ar'];

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
  // "mar" is a Tuesday in Spanish too.
  ['4 mar 2025', '2025-03-04'],
  ['4 Mar. 2025', '2025-03-04'],
  ['4-MAR-2025', '2025-03-04'],
  ['04mar2025', '2025-03-04'],
  ['mar 4 mar 2025', '2025-03-04'],
  ['martes 4 mar 2025', '2025-03-04'],
  ['mar. 4 mayo 2025', '2025-05-04'],
  ['el martes, 4 de marzo del año 2025', '2025-03-04'],
  ['1º de mayo de 2025', '2025-05-01'],
  ['Tue 4 Mar 2025', '2025-03-04'],
  ['Tues, 4th March 2025', '2025-03-04'],
  ['4 March 2025, Tuesday', '2025-03-04'],
  ['الثلاثاء ٤ مارس ٢٠٢٥', '2025-03-04'],
  ['يوم ثلاثاء 4 مارس 2025 م', '2025-03-04'],
  ['الثلاثاء ٤ كانون الثاني ٢٠٢٥', '2025-01-04'],
  ['Tue 13/5/2025', '2025-05-13'],
  ['martes 13.5.2025', '2025-05-13'],
  ['2025/3/4م', '2025-03-04'],
  // A time says nothing about the day.
  ['4 March 2025 08:30', '2025-03-04'],
  ['4 March 2025 at 8:30 a.m.', '2025-03-04'],
  ['4 March 2025, 8 pm', '2025-03-04'],
  ['4 de marzo de 2025 a las 20:30 h', '2025-03-04'],
  ['4 de marzo de 2025, 8:30 p. m.', '2025-03-04'],
  ['٤ مارس ٢٠٢٥ الساعة ١٠:١٥ ص', '2025-03-04'],
  ['4 مارس 2025، 10:15 صباحًا', '2025-03-04'],
  ['2025-03-04T00:00:00Z', '2025-03-04'],
  ['2025-03-04T10:15:30.123+02:00', '2025-03-04'],
  ['2025-03-04 10:15', '2025-03-04'],
  ['13/5/2025, 10:15 am', '2025-05-13'],
  ['5/13/2025, 10:15:00 AM', '2025-05-13'],
  ['10:15, 13/5/2025', '2025-05-13'],
  ['Tue Mar 04 2025 10:00:00 GMT+0100 (Central European Standard Time)', '2025-03-04'],
  ['Tue Mar  4 10:00:00 2025', '2025-03-04'],
  // Marks that nobody sees, and digits of other scripts.
  ['\ufeff4\u00a0March\u00a02025\u200f', '2025-03-04'],
  ['13\u200f/5\u200f/2025', '2025-05-13'],
  ['\u202a4\u202c \u2067مارس\u2069 \u202d2025\u202c', '2025-03-04'],
  ['4 ما\u200cرس 2025', '2025-03-04'],
  ['4 Ma\u00adrch 2025', '2025-03-04'],
  ['１３／５／２０２５', '2025-05-13'],
  ['४ March २०२५', '2025-03-04'],
  ['𝟒 Ｍａｒｃｈ 𝟐𝟎𝟐𝟓', '2025-03-04'],
]);
const two = [
  '03/11/2025',
  '3.11.2025',
  '3 11 2025',
  '٣/١١/٢٠٢٥',
  '3-11-2025',
  '3/11/2025, 10:15 am',
  'Mon 3/11/2025',
  '03:11:2025',
  '3\u200f/11\u200f/2025',
  '３／１１／２０２５',
];
const none = [
  '',
  '3',
  '2025',
  '3 11',
  '3 11 25',
  '03/11/25',
  'May 2025',
  '3 octopus 2025',
  '20251103',
  '31/31/2025',
  '3 11 2025 4',
  '11/2025/3',
  '3 May June 2025',
  '2025 2026 3',
  'NaN',
  '3 November',
  '<b>3</b> 11 2025x',
  '1'.repeat(100),
  '3 November 2025 '.repeat(20),
  '½ 11 2025',
  '4 martes 2025',
  'Tuesday 2025',
  '08:30',
  '2025 08:30',
  '4 March 08:30',
  'mar mar 2025',
  'كانون 3 2025',
  '3 تشرين 2025',
  'x 3/11/2025',
  'hello',
];

test('a whole date with one meaning, whatever the language of the page', () => {
  for (const language of LANGUAGES) {
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
  for (const tag of LANGUAGES) {
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
    assert.deepEqual(readDateBoxes({ ...empty, [part]: '3 November 2025' }, 'en'), {
      ok: true,
      iso: '2025-11-03',
      typed: '3 November 2025',
    });
    assert.equal(/** @type {any} */ (readDateBoxes({ ...empty, [part]: '03/11/2025' }, 'en')).code, 'two-dates');
  }
  assert.equal(/** @type {any} */ (readDateBoxes({ ...empty, day: '3 November 2025', year: '2025' }, 'en')).code, 'month-missing');
  assert.equal(/** @type {any} */ (readDateBoxes({ day: '3 November 2025', month: '11', year: '2025' }, 'en')).code, 'day-unclear');
});

test('10,000 generated texts: no crash, none or one or two real forms, never a coercion', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '3',
      '11',
      '2025',
      '/',
      '-',
      ' ',
      'November',
      'نوفمبر',
      '\u202e',
      '\u0301',
      '👶',
      '٣',
      '𝟗',
      '१',
      '0x10',
      '1e3',
      'ª',
      '٫',
    ),
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

/** January to December, by the places that use them. */
const REGIONS = {
  Levant: 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول',
  'Levant, without hamzas': 'كانون ثاني|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين اول|تشرين ثاني|كانون اول',
  'Levant, with vowels': 'كَانُون الثَّانِي|شُبَاط|آذَار|نَيْسَان|أَيَّار|حَزِيرَان|تَمُّوز|آب|أَيْلُول|تِشْرِين الأَوَّل|تِشْرِين الثَّانِي|كَانُون الأَوَّل',
  'Algeria and Tunisia': 'جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
  'Algeria, other spellings': 'جانفى|فيفرى|مارس|افريل|مــاي|جوان|جويليه|اوت|سبتمبر|اكتوبر|نوفمبر|ديسمبر',
  Morocco: 'يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر',
  Mauritania: 'يناير|فبراير|مارس|إبريل|مايو|يونيو|يوليو|أغشت|شتمبر|أكتوبر|نوفمبر|دجمبر',
  Egypt: 'يناير|فبراير|مارس|ابريل|مايو|يونيه|يوليه|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر',
  Peru: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|octubre|noviembre|diciembre',
  'Peru, short': 'Ene.|Feb.|Mar.|Abr.|May.|Jun.|Jul.|Ago.|Set.|Oct.|Nov.|Dic.',
};

test('the month names of each region, in each language of the page', () => {
  for (const language of LANGUAGES) {
    for (const [region, names] of Object.entries(REGIONS)) {
      names.split('|').forEach((name, index) => {
        const iso = `2025-${String(index + 1).padStart(2, '0')}-04`;
        assert.equal(monthNumber(name, language), index + 1, `${name} of ${region} in ${language}`);
        assert.deepEqual(readWholeDate(`4 ${name} 2025`, language), [iso], `${name} of ${region} in ${language}`);
        assert.equal(/** @type {any} */ (readDateBoxes({ day: '4', month: name, year: '2025' }, language)).iso, iso, name);
      });
    }
  }
});

test('regional names do not hang on what the platform knows of them', (t) => {
  const whole = Intl.DateTimeFormat;
  // An engine that knows a language but none of its regions.
  t.mock.method(Intl, 'DateTimeFormat', function (/** @type {string} */ tag, /** @type {object} */ options) {
    return new whole(tag.replace(/^([a-z]{2})-[A-Z]{2}/, '$1'), options);
  });
  for (const [name, month] of /** @type {const} */ ([
    ['حزيران', 6],
    ['جويلية', 7],
    ['غشت', 8],
    ['setiembre', 9],
  ])) {
    // A tag that no other test has made the names of.
    assert.equal(monthNumber(name, 'ar-SD'), month, name);
  }
});

test('a name of a month is never one of two months, and no weekday is taken for a month', () => {
  for (const language of LANGUAGES) {
    for (const text of ['كانون', 'تشرين', 'ju', 'م', '.', 'ma']) assert.equal(monthNumber(text, language), undefined, text);
    for (const text of ['Tue', 'Thursday', 'martes', 'mié', 'dom', 'الأحد', 'الاثنين', 'ثلاثاء', 'الاربعاء']) {
      assert.ok(isWeekday(text, language), text);
      assert.equal(monthNumber(text, language), undefined, text);
    }
  }
});

test('every decimal digit of every script', () => {
  const nd = /^\p{Nd}$/u;
  let run = '';
  let scripts = 0;
  for (let code = 0; code <= 0x10ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    if (nd.test(String.fromCodePoint(code))) run += String.fromCodePoint(code);
    else if (run !== '') {
      // Blocks side by side are whole scripts each.
      const digits = westernDigits(run);
      assert.equal(digits, '0123456789'.repeat(digits.length / 10), run);
      scripts += digits.length / 10;
      run = '';
    }
  }
  assert.ok(scripts >= 60, `${scripts} scripts`);
});

const empty = { day: '', month: '', year: '' };
const parts = /** @type {const} */ (['day', 'month', 'year']);

test('in the boxes: unseen marks, weekdays, endings and points beside a part never matter', () => {
  const boxes = /** @type {const} */ ([
    ['\u200e4\u200f', '\u2068mar\u2069', '\ufeff2025'],
    ['\u202d4\u202c', '3\u00a0', '\u20062025\u200b'],
    ['Tue 4', 'Mar.', '2025'],
    ['martes 4', 'de marzo', 'de 2025'],
    ['4th', 'of March', '2025.'],
    ['٤', 'آذار', '٢٠٢٥ م'],
    ['４', '０３.', '２０２５'],
    ['4.', '3.', '2025'],
  ]);
  for (const language of LANGUAGES) {
    for (const [day, month, year] of boxes) {
      assert.equal(
        /** @type {any} */ (readDateBoxes({ day, month, year }, language)).iso,
        '2025-03-04',
        `${day} ${month} ${year} in ${language}`,
      );
    }
  }
  for (const day of ['-4', '4/5', '4 5', '4 x', '+4', 'x']) {
    assert.equal(/** @type {any} */ (readDateBoxes({ day, month: '3', year: '2025' }, 'en')).code, 'day-unclear', day);
  }
});

test('in one box: what is no date says so whole, what lacks its year says that', () => {
  const cases = /** @type {const} */ ([
    ['hello', 'unreadable-date'],
    ['3 octopus 2025', 'unreadable-date'],
    ['next Tuesday', 'unreadable-date'],
    ['31/31/2025', 'unreadable-date'],
    ['20251103x', 'unreadable-date'],
    ['٣ اخطبوط ٢٠٢٥', 'unreadable-date'],
    ['03/11/25', 'year-unclear'],
    ['Tue 3 Nov 25', 'year-unclear'],
    ['3 Nov', 'year-missing'],
    ['3/11', 'year-missing'],
  ]);
  for (const language of LANGUAGES) {
    for (const [text, code] of cases) {
      for (const part of parts) {
        const reading = /** @type {any} */ (readDateBoxes({ ...empty, [part]: ` ${text}\u200f` }, language));
        assert.deepEqual([reading.code, reading.part], [code, part], text);
        if (code === 'unreadable-date') assert.equal(reading.typed, text);
      }
    }
  }
  // A part in its own box is only alone.
  for (const [part, text, code] of /** @type {const} */ ([
    ['day', '3', 'month-missing'],
    ['month', 'March', 'day-missing'],
    ['month', '3.', 'day-missing'],
    ['year', '2025', 'day-missing'],
    ['day', '3.', 'month-missing'],
    ['day', 'Tue 4th', 'month-missing'],
    ['day', 'mar 4', 'year-missing'],
  ])) {
    assert.equal(/** @type {any} */ (readDateBoxes({ ...empty, [part]: text }, 'en')).code, code, text);
  }
  const long = /** @type {any} */ (readDateBoxes({ ...empty, day: '👶 '.repeat(5000) }, 'en'));
  assert.equal([...long.typed].length, 41);
});

test('a year of another calendar is named as one and never converted', () => {
  // The first and the last day that the core knows.
  for (const calendar of ['buddhist', 'islamic-civil', 'persian', 'hebrew']) {
    for (const iso of ['2000-01-01', '2025-03-04', '2100-12-31']) {
      const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { year: 'numeric', timeZone: 'UTC' });
      const year = /** @type {string} */ (format.formatToParts(dayCount(iso) * 86_400_000).find(({ type }) => type === 'year')?.value);
      for (const boxes of [
        { day: '4', month: '3', year },
        { ...empty, day: `4/3/${year}` },
        { ...empty, month: `4 March ${year}` },
      ]) {
        const reading = /** @type {any} */ (readDateBoxes(boxes, 'en'));
        assert.deepEqual([reading.ok, reading.code, reading.typed], [false, 'other-calendar', year], `${calendar} ${year}`);
      }
    }
  }
  // With a month of that calendar too.
  for (const text of ['١٠ رمضان ١٤٤٦', '10 رمضان 1446 هـ', '14 Nisan 5785', '4 มีนาคม 2568']) {
    assert.equal(/** @type {any} */ (readDateBoxes({ ...empty, day: text }, 'ar')).code, 'other-calendar', text);
  }
  for (const year of ['1999', '2000', '2100', '2101', '1925']) assert.ok(readDateBoxes({ day: '4', month: '3', year }, 'en').ok, year);
});

test('the words for both echo what was typed, in each language and in each form', () => {
  for (const tag of LANGUAGES) {
    const words = createWords(tag, sources[tag]);
    const view = { words, dates: createDateText(words) };
    for (const [code, typed] of [
      ['unreadable-date', '3 octopus 2025'],
      ['other-calendar', '2568'],
    ]) {
      const said = [
        .../** @type {const} */ (['birth', 'infusion']).map((question) =>
          problemText(view, { question, code, typed, field: `${question}Date`, focus: '' }, undefined),
        ),
        problemText(view, { question: 'weight', code, typed, field: 'weightDate', focus: '' }, undefined),
        fieldText(view, { field: 'on', code, typed, focus: '' }, ''),
      ];
      for (const text of said) {
        // A space within may have become one that does not break.
        assert.ok(
          text
            .replaceAll('\u00a0', ' ')
            .replace(/[\u2066-\u2069]/g, '')
            .includes(typed),
          text,
        );
        assert.notEqual(text, words.say('problem-any-other'));
      }
      assert.equal(new Set(said).size, 4);
    }
  }
});

/** What stands below the boxes. @param {string} tag @param {Partial<typeof empty>} boxes */
function echoOf(tag, boxes) {
  const words = createWords(tag, sources[tag]);
  const view = /** @type {any} */ ({ html, words, dates: createDateText(words) });
  const markup = textOf(
    dateBoxes(view, { question: 'birth', boxes: { ...empty, ...boxes }, wrong: false, wrongPart: undefined, onType() {} }),
  );
  const text = /<p class="echo" id="birth-read">(.*?)<\/p>/s.exec(markup)?.[1];
  assert.ok(text !== undefined);
  // The boxes speak of it only when it is there.
  assert.equal(markup.split('aria-describedby="birth-read"').length - 1, text === '' ? 0 : 3);
  assert.doesNotMatch(markup, /aria-live|role="status"/);
  return text.replace(/[\u2066-\u2069]/g, '');
}

test('a date is shown by name as soon as it can be read in one way', () => {
  assert.equal(echoOf('en', { day: '1', month: '5', year: '2025' }), 'Thursday 1 May 2025');
  assert.equal(echoOf('es', { day: 'martes 4 mar 2025' }), 'martes 4 de marzo de 2025');
  assert.equal(echoOf('ar', { month: '٤ آذار ٢٠٢٥' }), 'الثلاثاء 4 مارس 2025');
  for (const boxes of [
    {},
    { day: '1' },
    { day: '1', month: '5', year: '202' },
    { day: '1/5/2025' },
    { day: 'x', month: '5', year: '2025' },
    { day: '1', month: '5', year: '2568' },
  ]) {
    assert.equal(echoOf('en', boxes), '', JSON.stringify(boxes));
  }
});

test('no day is shown that the core does not find in the calendar, and none is held back that it does', async () => {
  const core = await builtCore();
  let shown = 0;
  for (const year of ['2000', '2023', '2024', '2025', '2100']) {
    for (let month = 0; month <= 13; month += 1) {
      for (const day of [0, 1, 28, 29, 30, 31, 32, 99]) {
        const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const answer = core.plan({ edition: 'us', weightGrams: 8200, birthDate: iso, infusionDate: '2025-11-03' });
        const known = answer.ok || !answer.problems.some(({ field, code }) => field === 'birthDate' && code === 'no-such-day');
        assert.equal(isInCalendar(iso), known, iso);
        assert.equal(echoOf('en', { day: String(day), month: String(month), year }) !== '', known, iso);
        shown += known ? 1 : 0;
      }
    }
  }
  assert.ok(shown > 200);
  assert.ok(isInCalendar(isoOfDayCount(dayCount('2024-02-29'))));
});

test('a date in a line of its own breaks nowhere, and in Spanish before the year alone', () => {
  const unbroken = (/** @type {string} */ tag) => createDateText(createWords(tag, sources[tag])).unbroken('2025-11-17').split(' ');
  assert.deepEqual(unbroken('en'), ['Monday\u00a017\u00a0November\u00a02025']);
  assert.deepEqual(unbroken('es'), ['lunes\u00a017\u00a0de\u00a0noviembre', 'de\u00a02025']);
  assert.equal(unbroken('ar').length, 1);
});
