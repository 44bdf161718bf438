/** Banned phrases and dangerous forms, in every rendered text of every screen and in every word of every language. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGUAGES } from '../../web/words/languages.js';
import { screensIn, sources, unitsOf } from './screens.mjs';

/** ISMP's list of error-prone forms, as far as this product could ever write them. @type {[name: string, form: RegExp][]} */
const dangerous = [
  ['trailing zero', /\d\.\d*0(?![\d.])/],
  ['no zero before the point', /(?<![\d\p{L}])\.\d/u],
  ['a power without its sign', /(?<!(?:[Dd]ay|[Dd]ía|اليوم) )\b10?1[2-5]\b(?! ?(?:kg|mL|mg|%|days|días))|\b101[2-5]\b/],
  [
    'micro sign or error-prone abbreviation',
    /µg|μg|\bmcg\b|\bcc\b|\btsp\b|\btbsp\b|\bq\.?d\b|\bb\.?i\.?d\b|\bt\.?i\.?d\b|\bq\.?o\.?d\b|\d\s?I?U\b|ملعقة|cucharad/iu,
  ],
  ['daily x3', /\bx ?\d|×\s?\d+\s?(?:days|días|أيام)/i],
  ['no space before the unit', /\d(?:mL|mg|kg|vg|oz|lb)\b/],
  ['ml in small letters', /\d[\s\u00a0]ml\b|\bmls\b/],
  ['digits that are not Western', /[\u0660-\u0669\u06f0-\u06f9]/],
  ['a slip of the page', /undefined|NaN|\[object|\{ ?\$|Infinity/],
];

/** Nothing orders, judges, promises, ranks or frightens. */
const banned = {
  en: [
    /\bgive\b[^.]*?\d[\d.]*\s?(?:mg|mL)/i,
    /\b(?:over|under)weight\b|\bpercentile\b/i,
    /\b(?:cure|cures|miracle|best treatment|better than|safest|guarantee)/i,
    /\b(?:compliance|non-compliant|suffers? from|victim)\b/i,
    /\b(?:simply|obviously|of course|don’t worry|do not worry)\b/i,
    /\b(?:invalid|illegal|forbidden|you must)\b/i,
    /\b(?:administer|adverse|titrate|contraindicat|prior to|utili[sz]e|b\.i\.d)/i,
    /\bdouble (?:the|a) dose\b|\bskip (?:the|a) dose\b/i,
  ],
  es: [
    /\b(?:dé|den|dele|administre)\b[^.]*?\d[\d.]*\s?(?:mg|mL)/i,
    /sobrepeso|bajo peso|percentil/i,
    /\b(?:cura|milagro|garantiza|inválido)\b/i,
    /(?<!\p{L})(?:tú|tu|tus)(?!\p{L})/iu,
  ],
  ar: [/(?:أعط|أعطوا|اعطوا)[^.]*?\d[\d.]*\s?(?:mg|mL)/, /زيادة الوزن|نقص الوزن/, /معجزة|نضمن|شفاء تام/],
};

/** The label's table is quoted as printed, with its trailing zeros (ZOL-KIT). @param {string} markup */
const withoutQuotedTable = (markup) => markup.replace(/<table class="kit-table">.*?<\/table>/gs, '');

/** Marks of direction and unbroken spaces show as nothing. @param {string} text */
const seen = (text) => text.replace(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');

/** Rule ids, hashes and sources are quoted, not written; a number to call is no amount. @param {string} text */
const ours = (text) =>
  text
    .replace(/\b[0-9a-f]{12,16}\b/g, '')
    .replace(/doi \S+/g, '')
    .replace(/\b(?:acn3|P80)\S*/g, '')
    .replace(/(?<=\([^)]+\): )\d{3,4}\.$/, '');

for (const { tag } of LANGUAGES) {
  describe(tag, () => {
    const texts = () =>
      screensIn(tag).flatMap(({ name, markup }) => unitsOf(withoutQuotedTable(markup)).map((text) => ({ name, text: ours(seen(text)) })));
    const own = /** @type {Record<string, RegExp[]>} */ (banned)[tag];

    test('no dangerous form on any screen', () => {
      const all = texts();
      assert.ok(all.length > 5000);
      for (const [form, pattern] of dangerous) {
        assert.deepEqual([...new Set(all.filter(({ text }) => pattern.test(text)).map(({ text }) => `${form}: ${text}`))], []);
      }
    });

    test('no line can end between a number and its unit', () => {
      const markup = screensIn(tag)
        .map((screen) => screen.markup)
        .join('');
      assert.deepEqual([...new Set(markup.match(/.{0,30}\d (?:kg|m?g|mL|lb|oz|vg)\b/g))], []);
      assert.match(markup, /\d\u00a0mL\b/);
    });

    test('no banned phrase on any screen, nor in a message that no screen shows', () => {
      const messages = sources[tag].replace(/^#.*$/gm, '').split('\n');
      for (const pattern of own) {
        assert.deepEqual(
          [...new Set([...texts().map(({ text }) => text), ...messages].filter((text) => pattern.test(text)))],
          [],
          String(pattern),
        );
      }
    });
  });
}

test('the net catches: each form in a sentence of its own', () => {
  const caught = [
    'trailing zero: 5.0 mg',
    'no zero before the point: take .5 mL',
    'a power without its sign: 1.1 × 1014 vg',
    'micro sign or error-prone abbreviation: 5 µg',
    'micro sign or error-prone abbreviation: one tsp',
    'daily x3: daily x3',
    'no space before the unit: 5mL',
    'ml in small letters: 5 ml',
    'digits that are not Western: ٥ mL',
  ];
  for (const line of caught) {
    const [form, text] = line.split(': ');
    assert.match(text, /** @type {RegExp} */ (dangerous.find(([name]) => name === form)?.[1]), line);
  }
  assert.ok(banned.en[0].test('Give 5 mg now'));
  for (const fine of ['0.5 mg', '22 mL', '10 mg per mL', '1.1 × 10^14 vg', '105 mL', '8.2 kg', '2.1, 16']) {
    assert.deepEqual(
      dangerous.filter(([, pattern]) => pattern.test(fine)).map(([name]) => name),
      [],
      fine,
    );
  }
});
