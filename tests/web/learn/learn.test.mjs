/** Learn, the family's questions and phone numbers, and a weight in doubt. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { housed } from '../../floors.mjs';
import { emptyEntry, readEntry } from '../../../web/entry/entry_reading.js';
import { LEARN_GROUPS, TEAM_QUESTIONS } from '../../../web/learn/learn_questions.js';
import { phoneLink } from '../../../web/call/phone_link.js';
import { emptyPhones } from '../../../web/call/phones.js';
import { builtCore, words } from '../english.mjs';
import { cardsOf, screensIn, unitsOf } from '../screens.mjs';

const core = await builtCore();
const questions = LEARN_GROUPS.flatMap(({ questions: some }) => some);

test('every question that families ask has an answer, and every answer its source', () => {
  // design.md: form, strength, dose, how it is given, long-term, how long until it works, kidney, second dose, name twin,
  // and the day of the infusion.
  for (const name of ['form', 'strength', 'dose', 'given', 'long', 'effect', 'kidney', 'again', 'itvisma', 'checked', 'delay', 'length']) {
    const question = questions.find((each) => each.name === name);
    assert.ok(question && question.rules.length > 0, name);
  }
  const [us, eu] = /** @type {const} */ (['us', 'eu']).map((edition) => {
    const answer = core.label(edition);
    assert.ok(answer.ok);
    return answer.label.rules.map(({ id }) => id);
  });
  for (const { name, rules } of questions) {
    assert.match(words.say(`learn-${name}`), /\?$/);
    for (const rule of rules) assert.ok(us.includes(rule) || eu.includes(rule), `${name}: ${rule}`);
    for (const known of [us, eu])
      assert.ok(
        rules.some((rule) => known.includes(rule)),
        `${name} is answered by either label`,
      );
  }
  const learn = cardsOf(screensIn('en')[0].markup).find(({ title }) => title === 'Learn')?.markup ?? '';
  assert.equal(learn.split('<details class="learn-question"').length - 1, questions.length);
  assert.equal(
    learn.split('href="#source-').length - 1,
    questions.flatMap(({ rules }) => rules.filter((rule) => us.includes(rule))).length,
  );
});

test('answers are short', () => {
  for (const { name, lead, rules } of questions) {
    const text = [lead ? words.say(`learn-${name}-lead`) : '', ...rules.map((rule) => words.say(`rule-${rule}`))].join(' ');
    assert.ok(text.split(' ').length <= 110, `${name}: ${text.split(' ').length} words`);
  }
});

test('each question for the team is one', () => {
  for (const name of TEAM_QUESTIONS) assert.match(words.say(`ask-${name}`), /\?$/);
});

test('a family’s own words are text, never markup, on the screen and on paper', () => {
  const evil = '<img src=x onerror=alert(1)>"\'&';
  const { markup } = /** @type {{ markup: string }} */ (screensIn('en').find(({ name }) => name === 'phones and questions typed'));
  assert.ok(markup.includes('911'));
  // The page hands text to lit alone, which never reads it as markup; no other way in is used anywhere.
  for (const [file, source] of Object.entries(housed())) {
    if (file.startsWith('web/')) assert.doesNotMatch(source, /unsafeHTML|unsafeSVG|innerHTML|insertAdjacent|document\.write/, file);
  }
  assert.equal(phoneLink(evil), undefined);
});

test('a typed number dials digits and nothing else', () => {
  const cases = /** @type {const} */ ([
    ['+1 (555) 010-7788', 'tel:+15550107788'],
    ['555.010.7788', 'tel:5550107788'],
    ['٠٥٥ ٥٠١ ٠٧٧', 'tel:055501077'],
    ['911', 'tel:911'],
    ['555 010 7788 ext. 12', 'tel:5550107788;ext=12'],
    ['555 010 7788 x12', 'tel:5550107788;ext=12'],
    ['Nurse Maria 555 010 7788', undefined],
    ['\u202a+1 555 010 7788\u202c', 'tel:+15550107788'],
    ['\u202e+1 555 010 7788', undefined],
    ['(0) 20 7946 0018', 'tel:02079460018'],
    ['*#06#', undefined],
    ['*21*5550107788#', undefined],
    ['12', undefined],
    ['ask for Maria', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
    ['9'.repeat(1000), undefined],
  ]);
  for (const [typed, href] of cases) assert.equal(phoneLink(typed)?.href, href, typed);
});

test('typed numbers stand on the card and on every printed page', () => {
  const { markup } = /** @type {{ markup: string }} */ (screensIn('en').find(({ name }) => name === 'phones and questions typed'));
  const strip = /<div class="print-strip".*?<\/div>/s.exec(markup)?.[0] ?? '';
  for (const number of ['+1 555 010 7788', '555 010 2000 ext. 12', '911']) assert.ok(strip.includes(number), number);
  assert.ok(!strip.includes('Team’s number'));
  assert.match(markup, /href="tel:\+15550107788"/);
  assert.equal(emptyPhones().length, 3);
  const without = screensIn('en')[0].markup;
  assert.match(unitsOf(/<div class="print-strip".*?<\/div>/s.exec(without)?.[0] ?? '').join(' '), /Team’s number:/);
});

/** @param {object} given */
const reading = (given) =>
  readEntry(
    /** @type {any} */ ({
      ...emptyEntry(),
      unit: 'kg',
      birth: { day: '1', month: '5', year: '2025' },
      infusion: { day: '3', month: '11', year: '2025' },
      ...given,
    }),
    core,
    'en',
  );

test('an unusual weight holds the plan back until it is confirmed, and a change asks again', () => {
  const asked = reading({ weight: '12' });
  assert.equal(asked.plan, undefined);
  assert.equal(asked.doubt?.level, 'confirm');
  assert.deepEqual(
    asked.problems.map(({ code, focus, urgent }) => [code, focus, urgent]),
    [['weight-unusual', 'weight-confirm', true]],
  );
  const confirmed = asked.doubt?.key;
  assert.ok(reading({ weight: '12', confirmed }).plan);
  assert.deepEqual(reading({ weight: '12', confirmed }).problems, []);
  assert.equal(reading({ weight: '12.1', confirmed }).plan, undefined, 'another weight');
  assert.equal(reading({ weight: '12', confirmed, birth: { day: '2', month: '5', year: '2025' } }).plan, undefined, 'another age');
});

test('an implausible weight has to be typed again, as the same weight', () => {
  const asked = reading({ weight: '19' });
  assert.equal(asked.doubt?.level, 'retype');
  assert.equal(asked.plan, undefined);
  assert.equal(asked.problems[0].focus, 'weight-again');
  assert.deepEqual(
    asked.problems[0].readings?.map(({ pounds }) => pounds),
    [19],
    'pounds are offered',
  );
  assert.equal(reading({ weight: '19', confirmed: asked.doubt?.key }).plan, undefined, 'no tap is enough');
  assert.equal(reading({ weight: '19', again: '9' }).problems[0].code, 'again-differs');
  for (const again of ['19', '19 kg', '19.0', '١٩', '19000 g']) assert.ok(reading({ weight: '19', again }).plan, again);
  assert.equal(reading({ weight: '19', again: '19 lb' }).plan, undefined);
});

test('sex and weeks born early reach the core, only there, and nothing is coerced', () => {
  const { plan } = reading({ weight: '8.2', sex: 'girl', early: '٣' });
  assert.equal(plan?.hash, reading({ weight: '8.2' }).plan?.hash, 'the plan does not depend on them');
  for (const early of ['x', '3.5', '-1', '3 weeks'])
    assert.deepEqual(
      reading({ weight: '8.2', early }).problems.map(({ code }) => code),
      ['weeks-unclear'],
      early,
    );
  assert.deepEqual(
    reading({ weight: '8.2', early: '18' }).problems.map(({ code, focus }) => [code, focus]),
    [['above-17-weeks', 'weeks-early']],
  );
  const born = { day: '10', month: '8', year: '2025' };
  const atTerm = reading({ weight: '3.4', birth: born });
  const early = reading({ weight: '3.4', birth: born, early: '10' });
  assert.ok(atTerm.doubt && !early.doubt, 'weeks born early explain a light child');
});
