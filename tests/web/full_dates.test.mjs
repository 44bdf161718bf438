/** Each date that is read is whole, "Wednesday 4 March 2026", and true: on every screen, in every language. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGUAGES } from '../../web/words/languages.js';
import { createWords } from '../../web/words/words.js';
import { screensIn, sources, unitsOf } from './screens.mjs';

/** @param {string} language @param {Intl.DateTimeFormatOptions} options @param {number[]} instants */
const names = (language, options, instants) =>
  instants.map((instant) =>
    new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' }).format(instant).replace(/\.$/, ''),
  );
const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15));
// 1 January 2024 was a Monday.
const weekdays = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));

/** As each language writes it. @type {Record<string, (parts: { weekday: string, month: string }) => string>} */
const orders = {
  en: ({ weekday, month }) => `${weekday} (\\d{1,2}) ${month} (\\d{4})`,
  es: ({ weekday, month }) => `${weekday} (\\d{1,2}) de ${month} de (\\d{4})`,
  ar: ({ weekday, month }) => `${weekday} (\\d{1,2}) ${month} (\\d{4})`,
};

/** A word, with what Arabic writes onto its beginning. @param {string[]} words */
const anyOf = (words) => new RegExp(`(?<![\\p{L}\\p{M}])[وبلفك]?(?:${[...new Set(words)].join('|')})(?![\\p{L}\\p{M}])`, 'u');

/** Rules whose own sources name a month and no day. */
const MONTH_ONLY = ['rule-EVR-2026', 'rule-SPZ-HIGH', 'rule-SPZ-MISSED'];

/** @param {string} tag */
function netFor(tag) {
  const long = { weekday: names(tag, { weekday: 'long' }, weekdays), month: names(tag, { month: 'long' }, months) };
  const whole = new RegExp(orders[tag]({ weekday: `(${long.weekday.join('|')})`, month: `(${long.month.join('|')})` }), 'gu');
  const both = (/** @type {'month' | 'weekday'} */ part, /** @type {number[]} */ instants) =>
    [tag, 'en'].flatMap((language) =>
      /** @type {const} */ (['long', 'short']).flatMap((form) => names(language, { [part]: form }, instants)),
    );
  const month = anyOf(both('month', months));
  // Alone, some are other words too.
  const weekday = new RegExp(`${anyOf(both('weekday', weekdays)).source}[,،]? \\d`, 'u');
  const broken = [month, weekday, /\b\d{4}-\d{1,2}-\d{1,2}\b/, /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/];

  const words = createWords(tag, sources[tag]);
  const said = (/** @type {string} */ id) => seen(words.say(id, { source: '' }));
  // What a month may look like when it is typed.
  const examples = ['birth', 'infusion', 'field'].map((question) => said(`problem-${question}-month-unclear`));
  // Some sources name the month of their edition and no day.
  const edition = new RegExp(`(?<!\\d (?:de )?)${month.source}(?:–|(?: de)? \\d{4})`, 'gu');

  /** @param {string} text @returns {{ whole: number, broken: boolean }} */
  return (text) => {
    let count = 0;
    let left = text.replace(whole, (date, ...parts) => {
      const [weekday, day, name, year] = parts;
      const instant = Date.UTC(Number(year), long.month.indexOf(name), Number(day));
      if (names(tag, { weekday: 'long' }, [instant])[0] !== weekday || new Date(instant).getUTCDate() !== Number(day)) return date;
      count += 1;
      return '…';
    });
    if (left.startsWith(said('source-from').trim())) left = left.replace(edition, '…');
    for (const id of MONTH_ONLY) left = left.replaceAll(said(id), (sentence) => sentence.replace(edition, '…'));
    for (const example of examples) left = left.replace(example, '…');
    for (const echo of TYPED) left = left.replace(echo, '…');
    return { whole: count, broken: broken.some((pattern) => pattern.test(left)) };
  };
}

/** What the family typed is shown back as it was typed. */
const TYPED = ['03/11/2025'];

const SHORT = /<span class="date-seen in-month" aria-hidden="true">(.*?)<\/span>/gs;
const NEAR = /<span class="date-seen near" aria-hidden="true">(.*?)<\/span>(?= <span class="date-heard">(.*?)<\/span>)/gs;
const HEAD = /<(?:span|li) class="month-name".*?<\/(?:span|li)>|<tr role="row" class="month-row">.*?<\/tr>/gs;

/** Over the marks of the days before; each is read aloud whole. */
const WEEK = /<span class="(?:week-day|short)" aria-hidden="true">.*?<\/span>/gs;

/** A short date beside its whole one. */
const SEEN = /<span class="date-seen" aria-hidden="true">[^<]*<\/span>(?= <span class="date-heard">)/g;

/** The months and numbers along a picture are its scale, not a date; what is seen short is read aloud whole. @param {string} markup */
const withoutScale = (markup) =>
  [/<text class="(?:month|day-number|stairs-day)".*?<\/text>/gs, SHORT, NEAR, HEAD, WEEK, SEEN].reduce(
    (rest, scale) => rest.replace(scale, ''),
    markup,
  );

/** @param {string} text @param {string[]} words */
const firstOf = (text, words) => words.filter((word) => text.includes(word)).sort((a, b) => text.indexOf(a) - text.indexOf(b))[0];

/** @param {string} text */
const seen = (text) => text.replace(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');

for (const { tag } of LANGUAGES) {
  describe(tag, () => {
    const judge = netFor(tag);

    test('a date seen short stands under its month and year, and its whole form beside it', () => {
      const long = { weekday: names(tag, { weekday: 'long' }, weekdays), short: names(tag, { weekday: 'short' }, weekdays) };
      let count = 0;
      for (const { name, markup } of screensIn(tag)) {
        const parts = [...markup.matchAll(new RegExp(`${HEAD.source}|${SHORT.source} <span class="date-heard">(.*?)<\\/span>`, 'gs'))];
        let head = '';
        for (const [text, short, whole] of parts) {
          if (short === undefined) head = unitsOf(text).map(seen).join(' ');
          else {
            count += 1;
            const weekday = firstOf(seen(whole), long.weekday);
            assert.equal(seen(short).trim(), `${long.short[long.weekday.indexOf(weekday)]} ${/\d+/.exec(whole)?.[0]}`, `${name}: ${whole}`);
            assert.ok(seen(whole).includes(head), `${name}: ${whole} under ${head}`);
          }
        }
      }
      assert.ok(count > 300, `only ${count} seen`);
    });

    test('a date seen without its year has its whole form beside it', () => {
      const pairs = screensIn(tag).flatMap(({ markup }) => [...markup.matchAll(NEAR)].map(([, near, whole]) => [seen(near), seen(whole)]));
      for (const [near, whole] of pairs) {
        const [, ...rest] = near.split(' ');
        assert.ok(whole.includes(` ${rest.join(' ')} `), `${near} beside ${whole}`);
      }
      assert.ok(pairs.length > 20, `only ${pairs.length} seen`);
    });

    test('no date without its weekday or its year, none in short, on any screen', () => {
      let whole = 0;
      /** @type {Set<string>} */
      const broken = new Set();
      for (const { name, markup } of screensIn(tag)) {
        for (const text of unitsOf(withoutScale(markup)).map(seen)) {
          const found = judge(text);
          whole += found.whole;
          if (found.broken) broken.add(`${name}: ${text}`);
        }
      }
      assert.deepEqual([...broken], []);
      assert.ok(whole > 3000, `only ${whole} dates seen`);
    });
  });
}

test('the net catches: each broken form in a sentence of its own', () => {
  const caught = {
    en: [
      'Done on Wed 4 Mar.',
      '4 March 2026',
      'Wednesday 4 March',
      'Tuesday 4 March 2026',
      'born 2026-03-04',
      '4/3/2026',
      'Mar 2026',
      'Wednesday 31 February 2026',
      'Source: x (4 Mar 2024)',
    ],
    es: [
      'mié 4 mar',
      'el 4 de marzo de 2026',
      'miércoles 4 de marzo',
      'martes 4 de marzo de 2026',
      '4 Mar 2026',
      'Fuente: x (4 de marzo de 2024)',
    ],
    ar: ['4 مارس 2026', 'الأربعاء 4 مارس', 'الثلاثاء 4 مارس 2026', 'بمارس', '2026-03-04'],
  };
  const fine = {
    en: ['Wednesday 4 March 2026 to Thursday 5 March 2026', 'You may wait a month.', 'Source: x (Monday 4 March 2024; September 2023)'],
    es: ['miércoles 4 de marzo de 2026', 'Fuente: x (noviembre–diciembre de 2025)'],
    ar: ['من الأربعاء 4 مارس 2026 إلى الخميس 5 مارس 2026'],
  };
  for (const [tag, texts] of Object.entries(caught)) for (const text of texts) assert.ok(netFor(tag)(text).broken, `${tag}: ${text}`);
  for (const [tag, texts] of Object.entries(fine)) for (const text of texts) assert.ok(!netFor(tag)(text).broken, `${tag}: ${text}`);
});
