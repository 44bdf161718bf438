/** The languages: the same messages with the same gaps, every plural, every amount in its own order. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { FluentParser, Visitor } from '@fluent/syntax';
import { createDateText, dayCount, isoOfDayCount } from '../../../web/words/date_text.js';
import { reviewFile, reviewText } from '../../../web/build/for_review.mjs';
import { isolateQuantities } from '../../../web/words/isolates.js';
import { firstLanguage, languageOf, LANGUAGES, ORIGINAL, addWords, wordsComeBy, wordsHere } from '../../../web/words/languages.js';
import { monthNumber } from '../../../web/words/month_names.js';
import { createWords } from '../../../web/words/words.js';
import { pseudo, pseudoSource } from '../pseudo.mjs';
import { screensIn, sources, unitsOf } from '../screens.mjs';

const others = LANGUAGES.filter((language) => language !== ORIGINAL);
const seen = (/** @type {string} */ text) => text.replace(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');

/** What a message is made of. */
class Parts extends Visitor {
  /** @type {Set<string>} */
  variables = new Set();
  /** @type {{ variable: string, keys: string[] }[]} */
  choices = [];

  /** @param {import('@fluent/syntax').VariableReference} reference */
  visitVariableReference({ id }) {
    this.variables.add(id.name);
  }

  /** @param {import('@fluent/syntax').SelectExpression} expression */
  visitSelectExpression(expression) {
    const { selector, variants } = expression;
    const keys = variants.map(({ key }) => String('name' in key ? key.name : key.value));
    if (selector.type === 'VariableReference') this.choices.push({ variable: selector.id.name, keys });
    this.genericVisit(expression);
  }
}

/** @param {string} source */
function read(source) {
  const { body } = new FluentParser({ withSpans: false }).parse(source);
  assert.deepEqual(
    body.filter(({ type }) => type === 'Junk'),
    [],
    'what the parser cannot read',
  );
  return new Map(
    body.flatMap((entry) => {
      if (entry.type !== 'Message') return [];
      const parts = new Parts();
      parts.visit(entry);
      return [[/** @type {import('@fluent/syntax').Message} */ (entry).id.name, parts]];
    }),
  );
}

const original = read(sources.en);

for (const { tag } of others) {
  describe(tag, () => {
    const messages = read(sources[tag]);

    test('has the same messages as English, and no other', () => {
      assert.deepEqual(
        [...original.keys()].filter((id) => !messages.has(id)),
        [],
        'missing',
      );
      assert.deepEqual(
        [...messages.keys()].filter((id) => !original.has(id)),
        [],
        'unknown',
      );
    });

    test('fills in the same things', () => {
      for (const [id, { variables }] of messages) {
        assert.deepEqual([...variables].sort(), [...(original.get(id)?.variables ?? [])].sort(), id);
      }
    });

    test('has every plural that its grammar knows', () => {
      const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
      let counted = 0;
      for (const [id, { choices }] of messages) {
        for (const { variable, keys } of choices) {
          // Exponents and countries are chosen by their value.
          if (variable === 'exponent' || variable === 'code') continue;
          counted += 1;
          assert.deepEqual(
            pluralCategories.filter((category) => !keys.includes(category)),
            [],
            id,
          );
        }
      }
      assert.ok(counted > 8, `only ${counted} counted`);
    });

    test('shows no English sentence on any screen', () => {
      const english = new Set(
        screensIn('en')
          .flatMap(({ markup }) => unitsOf(markup))
          .filter((text) => text.split(' ').length > 3 && /[.?!]$/.test(text)),
      );
      const left = screensIn(tag)
        .flatMap(({ markup }) => unitsOf(markup))
        .map(seen)
        .filter((text) => english.has(text));
      // Sources are named as they are; the family's own words stay as typed.
      assert.deepEqual([...new Set(left)], []);
    });

    test('doses and dates in Western digits, months in its own words', () => {
      const words = createWords(tag, sources[tag]);
      const dates = createDateText(words);
      for (let month = 1; month <= 12; month += 1) {
        const iso = `2026-${String(month).padStart(2, '0')}-04`;
        assert.match(seen(dates.full(iso)), /\b4\b.*\b2026$/);
        assert.equal(monthNumber(dates.month(iso), tag), month);
        // After a switch of language the boxes must still be read.
        for (const { tag: other } of LANGUAGES) assert.equal(monthNumber(dates.month(iso), other), month, other);
      }
      assert.doesNotMatch(words.say('ml', { ml: '46.8' }), /[\u0660-\u0669]/);
    });
  });
}

test('the names of days and months are those that the platform knows in that language, over seven weeks and all months', () => {
  for (const { tag } of LANGUAGES) {
    const { full, brief, short, inMonth, shortWeekday } = createDateText(createWords(tag, sources[tag]));
    const name = (/** @type {Intl.DateTimeFormatOptions} */ options, /** @type {string} */ iso) =>
      new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { ...options, timeZone: 'UTC' }).format(dayCount(iso) * 86_400_000);
    for (let count = dayCount('1969-12-01'); count < dayCount('1970-12-31'); count += 8) {
      const iso = isoOfDayCount(count);
      assert.ok(full(iso).startsWith(`${name({ weekday: 'long' }, iso)} `), `${tag} ${iso}: ${full(iso)}`);
      assert.ok(full(iso).includes(name({ month: 'long' }, iso)), `${tag} ${iso}: ${full(iso)}`);
      assert.ok(brief(iso).includes(name({ month: 'long' }, iso)), `${tag} ${iso}: ${brief(iso)}`);
      assert.ok(short(iso).includes(name({ month: 'short' }, iso)), `${tag} ${iso}: ${short(iso)}`);
      assert.ok(inMonth(iso).startsWith(`${name({ weekday: 'short' }, iso)} `), `${tag} ${iso}: ${inMonth(iso)}`);
      assert.ok([name({ weekday: 'short' }, iso), name({ weekday: 'narrow' }, iso)].includes(shortWeekday(iso)), `${tag} ${iso}`);
      assert.ok(shortWeekday(iso).length <= 4, `${tag} ${iso}`);
    }
  }
});

test('Arabic speaks all six plurals', () => {
  const words = createWords('ar', sources.ar);
  const said = [0, 1, 2, 3, 11, 100].map((count) => seen(words.say('summary-title', { count })));
  assert.equal(new Set(said.map((text) => text.replace(/\d+/g, ''))).size, 6, said.join(' | '));
});

test('an amount inside right-to-left text is one isolate; a date keeps a letter to tell its direction by', () => {
  const words = createWords('ar', sources.ar);
  assert.equal(words.say('kg', { kg: '8.2' }), '\u20668.2\u00a0kg\u2069');
  assert.equal(isolateQuantities('من \u2068−1\u2069 إلى \u206828\u2069'), 'من \u2066−1\u2069 إلى \u206628\u2069');
  assert.equal(isolateQuantities('6'), '6');
  assert.match(isolateQuantities('جرعة 1.1 × 10^14 vg هنا'), /\u20661\.1 × 10\^14 vg\u2069/);
  const date = createDateText(words).full('2025-11-03');
  assert.equal(date, 'الاثنين \u20663\u2069 نوفمبر \u20662025\u2069');
  // Between the isolates there is a letter, so that what surrounds the date lays it out from right to left.
  assert.match(date.replace(/\u2066[^\u2069]*\u2069/g, ''), /\p{Script=Arabic}/u);
  assert.equal(words.number('−1'), '\u2066−1\u2069');
  assert.equal(createWords('es', sources.es).number('−1'), '−1');
});

test('a message that a language lacks is said in English', () => {
  const words = createWords('es', 'label = x\n', createWords('en', sources.en));
  assert.equal(words.say('call-link'), 'Call the team');
  assert.ok(words.has('call-link') && !words.has('no-such-message'));
});

test('the first language: what was asked for, else what the browser asks for, else English', async () => {
  addWords('en', sources.en);
  assert.equal((await firstLanguage([undefined, null, 'fr-FR', 'en-GB', 'es'])).language.tag, 'en');
  assert.equal((await firstLanguage(['xx'])).language.tag, 'en');
  assert.deepEqual(await firstLanguage(['es-MX', 'en']), { language: ORIGINAL, missed: languageOf('es') });
  wordsComeBy(async (tag) => sources[tag]);
  assert.equal((await firstLanguage(['es-MX', 'en'])).language.tag, 'es');
  assert.equal(wordsHere('es'), sources.es);
  assert.equal(wordsHere('ar'), undefined);
});

test('every dose-critical text stands in the file for review as it is said', () => {
  assert.equal(readFileSync(reviewFile, 'utf8'), reviewText(), 'run: node web/build/for_review.mjs');
});

test('the pseudo-language is longer, keeps amounts and gaps, and loses no message', () => {
  assert.equal(pseudo('Call the team'), 'Ƈȧŀŀōō ŧħḗō ŧḗȧḿōō');
  assert.equal(pseudo('1.1 × 10^14 vg'), '1.1 × 10^14 vg');
  const messages = read(pseudoSource(sources.en));
  assert.deepEqual([...messages.keys()], [...original.keys()]);
  for (const [id, { variables }] of messages) assert.deepEqual(variables, original.get(id)?.variables, id);
});
