/** What was typed, on its way to the core and back: read as it stands, judged by the core alone, told all at once. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { readDateBoxes } from '../../web/page/date_reading.js';
import { emptyEntry, readEntry, weightText } from '../../web/page/entry_reading.js';
import { problemText } from '../../web/page/problem_words.js';
import { builtCore, dates, words } from './english.mjs';

/** @typedef {import('../../web/page/entry_reading.js').Entry} Entry */

/** @type {import('../../web/core/doseline.js').Doseline} */
let core;

before(async () => {
  core = await builtCore();
});

/** @param {string} text  Three boxes with a bar between. */
const boxes = (text) => {
  const [day, month, year] = text.split('|');
  return { day, month, year };
};

/** @param {Partial<Record<'weight' | 'ounces' | 'unit' | 'birth' | 'infusion', string>>} given */
function entry({ birth = '1|5|2025', infusion = '3|11|2025', weight = '8.2', unit = 'kg', ounces = '' }) {
  return /** @type {Entry} */ ({ ...emptyEntry(), weight, ounces, unit, birth: boxes(birth), infusion: boxes(infusion) });
}

test('date boxes: one message at most, in a fixed order, and nothing judged', () => {
  const cases = /** @type {const} */ ([
    ['||', 'empty'],
    ['|5|2025', 'day-missing'],
    ['1||', 'month-missing'],
    ['1|5| ', 'year-missing'],
    ['x|y|25', 'day-unclear'],
    ['123|5|2025', 'day-unclear'],
    ['1|y|25', 'month-unclear'],
    ['1|5|25', 'year-unclear'],
    ['1|5|20255', 'year-unclear'],
    ['-1|5|2025', 'day-unclear'],
    ['1|5|2025', '2025-05-01'],
    [' 01 | 05 |2025', '2025-05-01'],
    ['٣|نوفمبر|٢٠٢٥', '2025-11-03'],
    ['31|Feb|2025', '2025-02-31'],
    ['0|13|0025', '0025-13-00'],
  ]);
  for (const [typed, expected] of cases) {
    const reading = readDateBoxes(boxes(typed), 'ar');
    assert.equal(reading.ok ? reading.iso : reading.code, expected, typed);
  }
});

test('pounds and ounces reach the core as one text', () => {
  assert.equal(weightText(entry({ weight: '18', ounces: '1', unit: 'lb' })), '18 lb 1 oz');
  assert.equal(weightText(entry({ weight: '18', ounces: ' ', unit: 'lb' })), '18');
  assert.equal(weightText(entry({ weight: '', ounces: '4', unit: 'lb' })), '4 oz');
  // Ounces typed before the unit was changed back are not shown, so they do not count.
  assert.equal(weightText(entry({ weight: '8.2', ounces: '1', unit: 'kg' })), '8.2');
});

test('the mock’s story has a plan', () => {
  const { plan, problems, warnings } = readEntry(entry({}), core, 'en');
  assert.deepEqual([problems, warnings], [[], []]);
  assert.equal(plan?.kit.kind === 'row' && plan.kit.volumeMicrolitres, 46_800);
});

const bad = /** @type {[name: string, typed: Parameters<typeof entry>[0], ...found: string[]][]} */ ([
  ['nothing', { weight: '', unit: '', birth: '||', infusion: '||' }, 'weight empty', 'birth empty', 'infusion empty'],
  ['no unit', { unit: '' }, 'weight unit-missing'],
  ['zero', { weight: '0' }, 'weight not-positive'],
  ['negative', { weight: '-8.2' }, 'weight not-positive'],
  ['two points', { weight: '8.2.1' }, 'weight too-many-points'],
  ['ambiguous', { weight: '1,250' }, 'weight ambiguous-separator'],
  ['grams', { weight: '8200' }, 'weight looks-like-grams'],
  ['below', { weight: '2.5' }, 'weight below-label-range'],
  ['above', { weight: '21.1' }, 'weight above-label-range'],
  ['31 February', { birth: '31|2|2025' }, 'birth no-such-day'],
  ['year 25', { infusion: '3|11|25' }, 'infusion year-unclear'],
  ['before birth', { infusion: '30|4|2025' }, 'infusion before-birth'],
  ['two years', { birth: '3|11|2023' }, 'infusion age-two-or-more'],
  ['1999', { birth: '1|5|1999' }, 'birth before-2000'],
  ['2101', { infusion: '1|1|2101' }, 'infusion after-2100'],
  ['all at once', { weight: '2.5', birth: '31|4|2025', infusion: '|11|2025' }, 'weight below-label-range', 'birth no-such-day', 'infusion day-missing'],
]);

for (const [name, typed, ...found] of bad) {
  test(`bad input: ${name}`, () => {
    const { plan, weight, problems } = readEntry(entry(typed), core, 'en');
    assert.equal(plan, undefined);
    assert.deepEqual(problems.map(({ question, code }) => `${question} ${code}`), found);
    for (const problem of problems) {
      const text = problemText({ words, dates }, problem, weight);
      assert.match(text, /^[A-Z0-9].*\.$/, 'whole sentences');
      assert.doesNotMatch(text, /[{}]|undefined|NaN/);
      assert.match(problem.focus, new RegExp(`^${problem.question}-|^unit-kg$`));
    }
  });
}

test('between two rows there is a plan, and a warning beside the weight', () => {
  const { plan, warnings } = readEntry(entry({ weight: '3.05', birth: '25|10|2025' }), core, 'en');
  assert.equal(plan?.kit.kind, 'gap');
  assert.deepEqual(warnings.map(({ question, code }) => `${question} ${code}`), ['weight between-bands']);
});

test('an empty entry shares nothing with the next', () => {
  const first = emptyEntry();
  first.birth.day = '1';
  assert.equal(emptyEntry().birth.day, '');
});
