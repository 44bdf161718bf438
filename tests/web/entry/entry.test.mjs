/** What was typed, on its way to the core and back: read as it stands, judged by the core alone, told all at once. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { readDateBoxes } from '../../../web/form/date_reading.js';
import { emptyEntry, readEntry, weightText } from '../../../web/entry/entry_reading.js';
import { problemText } from '../../../web/form/problem_words.js';
import { builtCore, dates, words } from '../english.mjs';

/** @typedef {import('../../../web/entry/entry_reading.js').Entry} Entry */

/** @type {import('../../../web/core/doseline.js').Doseline} */
let core;

before(async () => {
  core = await builtCore();
});

/** @param {string} text  Three boxes with a bar between. */
const boxes = (text) => {
  const [day, month, year] = text.split('|');
  return { day, month, year };
};

/** @param {Partial<Record<'weight' | 'ounces' | 'unit' | 'birth' | 'infusion' | 'weighed', string>>} given */
function entry({ birth = '1|5|2025', infusion = '3|11|2025', weight = '8.2', unit = 'kg', ounces = '', weighed = '||' }) {
  const dates = { birth: boxes(birth), infusion: boxes(infusion), weighed: boxes(weighed) };
  return /** @type {Entry} */ ({ ...emptyEntry(), weight, ounces, unit, ...dates });
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

test('weeks born early are a count like any other', () => {
  for (const early of ['3', '03', '٣', '３', ' 3 ', '\u202d3\u202c', '\u20683\u2069']) {
    const { plan, request, problems } = readEntry({ ...entry({}), early }, core, 'en');
    assert.ok(plan, JSON.stringify(problems));
    assert.equal(request.weeksBornEarly, 3, JSON.stringify(early));
  }
  assert.equal(readEntry(entry({}), core, 'en').request.weeksBornEarly, undefined);
  for (const early of ['x', '3.5', '3.', '-3', '3 weeks', '\u202e13']) {
    const { request, problems } = readEntry({ ...entry({}), early }, core, 'en');
    assert.equal(request.weeksBornEarly, undefined);
    assert.deepEqual(
      problems.map(({ code, focus }) => [code, focus]),
      [['weeks-unclear', 'weeks-early']],
      JSON.stringify(early),
    );
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
  [
    'all at once',
    { weight: '2.5', birth: '31|4|2025', infusion: '|11|2025' },
    'weight below-label-range',
    'birth no-such-day',
    'infusion day-missing',
  ],
]);

for (const [name, typed, ...found] of bad) {
  test(`bad input: ${name}`, () => {
    const { plan, weight, problems } = readEntry(entry(typed), core, 'en');
    assert.equal(plan, undefined);
    assert.deepEqual(
      problems.map(({ question, code }) => `${question} ${code}`),
      found,
    );
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
  assert.deepEqual(
    warnings.map(({ question, code }) => `${question} ${code}`),
    ['weight between-bands'],
  );
});

test('the day of the weight may be left out, reaches the core, and an old weight is told beside the weight', () => {
  assert.equal(readEntry(entry({}), core, 'en').request.weightDate, undefined);
  const young = readEntry(entry({ weighed: '20|Oct|2025' }), core, 'en');
  assert.equal(young.request.weightDate, '2025-10-20');
  assert.deepEqual([young.plan === undefined, young.warnings], [false, []]);

  const old = readEntry(entry({ weight: '8.25', weighed: '19|10|2025' }), core, 'en');
  assert.ok(old.plan);
  assert.equal(old.plan.hash, readEntry(entry({ weight: '8.25' }), core, 'en').plan?.hash);
  const [warning] = old.warnings.filter(({ code }) => code === 'weight-old');
  assert.deepEqual([warning.question, warning.focus], ['weight', 'weighed-day']);
  assert.equal(
    problemText({ words, dates }, warning, old.weight),
    'This weight was taken more than 14 days before the infusion. The hospital will weigh your child again.',
  );
});

const badDays = /** @type {[typed: string, focus: string, text: RegExp][]} */ ([
  [
    '4|11|2025',
    'weighed-day',
    /^This weight was taken after the infusion\. Check both dates, or type the weight that the hospital used\.$/,
  ],
  ['30|4|2025', 'weighed-day', /^“When was this weight taken\?”: This is before the birth on Thursday 1 May 2025\. Check the date\.$/],
  ['31|11|2025', 'weighed-day', /^“When was this weight taken\?”: 31 11 2025 is not in the calendar\./],
  ['1|11|1999', 'weighed-day', /^“When was this weight taken\?”: This is before the year 2000\./],
  ['1|11|2101', 'weighed-day', /^“When was this weight taken\?”: This is after the year 2100\./],
  ['1||2025', 'weighed-month', /^“When was this weight taken\?”: The date needs a month\.$/],
  ['x|11|2025', 'weighed-day', /^“When was this weight taken\?”: The day must be a number from 1 to 31\.$/],
  ['1/2/2025||', 'weighed-day', /^“When was this weight taken\?”: 1\/2\/2025 can be read as two dates\./],
]);

for (const [weighed, focus, text] of badDays) {
  test(`a day of the weight that cannot be: ${weighed}`, () => {
    const { plan, problems, weight } = readEntry(entry({ weighed }), core, 'en');
    assert.equal(plan, undefined);
    assert.deepEqual(
      problems.map((problem) => [problem.question, problem.field, problem.focus]),
      [['weight', 'weightDate', focus]],
    );
    assert.match(problemText({ words, dates }, problems[0], weight), text);
  });
}

test('a weight that was said to be right at one age is asked about again at another', () => {
  const unusual = { weight: '5.5', birth: '1|5|2025', infusion: '3|7|2025' };
  assert.equal(readEntry(entry(unusual), core, 'en').doubt, undefined);
  const typed = entry({ ...unusual, weighed: '3|5|2025' });
  const first = readEntry(typed, core, 'en');
  assert.equal(first.doubt?.level, 'confirm');
  const confirmed = { ...typed, confirmed: first.doubt.key };
  assert.equal(readEntry(confirmed, core, 'en').doubt, undefined);
  // The age on the scale is what counts: another infusion day changes nothing, another day of the weight does.
  assert.equal(readEntry({ ...confirmed, infusion: boxes('9|7|2025') }, core, 'en').doubt, undefined);
  assert.ok(readEntry({ ...confirmed, weighed: boxes('2|5|2025') }, core, 'en').doubt);
});

test('an empty entry shares nothing with the next', () => {
  const first = emptyEntry();
  first.birth.day = '1';
  assert.equal(emptyEntry().birth.day, '');
});
