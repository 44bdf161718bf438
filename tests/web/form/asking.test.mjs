/** What is asked before a change is saved: amounts typed again, years confirmed, visits that were moved by hand. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { html } from 'lit-html';
import { forget, noAnswers } from '../../../web/form/asking.js';
import { askText } from '../../../web/form/asked_questions.js';
import { draftFor, emptyDraft } from '../../../web/changes/change_draft.js';
import { boxesOf, emptyBoxes } from '../../../web/form/date_reading.js';
import { changeQuestions, fieldName } from '../../../web/changes/change_form.js';
import { judgeChange } from '../../../web/changes/change_judging.js';
import { changeText } from '../../../web/changes/change_words.js';
import { changesOf, undo, withAct } from '../../../web/changes/changes_store.js';
import { emptyEntry, readEntry } from '../../../web/entry/entry_reading.js';
import { namedFieldText } from '../../../web/form/field_words.js';
import { judgeMove, presentInfusion } from '../../../web/entry/infusion_moving.js';
import { contentOf, noteKept, putOnScreen } from '../../../web/page/kept_state.js';
import { typedPrescription } from '../../../web/page/typed_prescription.js';
import { emptyState } from '../../../web/page/page_state.js';
import { judgePrescription } from '../../../web/medicine/prescription_reading.js';
import { prescriptionPage } from '../../../web/medicine/prescription_form.js';
import { problemText } from '../../../web/form/problem_words.js';
import { builtCore, dates, request, words } from '../english.mjs';
import { textOf } from '../screens.mjs';

/** @typedef {import('../../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../../web/changes/change_draft.js').Draft} Draft */
/** @typedef {import('../../../web/changes/change_judging.js').ChangeVerdict} ChangeVerdict */

/** @type {import('../../../web/core/doseline.js').Doseline} */
let core;
before(async () => {
  core = await builtCore();
});

const view = /** @type {import('../../../web/ui/view.js').View} */ (
  /** @type {unknown} */ ({ words, dates, today: '2025-11-12', device: '2025-11-12' })
);

const strength = { strengthMicrograms: 15_000, strengthMicrolitres: 5000 };
const prescription = { ...strength, doseMicrolitres: 1800, timesPerDay: 1, syringeMicrolitres: 10_000 };

/** @param {object} more */
const asked = (more = {}) => ({ ...request, today: '2025-11-12', prescription, ...more });

/** @param {object} more */
function planOf(more) {
  const answer = core.plan(asked(more));
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.plan;
}

/** @param {Draft} draft @param {object} [more] @returns {ChangeVerdict} */
const judged = (draft, more = {}) => judgeChange(draft, { request: asked(more), plan: planOf(more) }, core, 'en');

/** @param {string} amount @param {'mL' | 'mg'} unit */
function dose(amount, unit = 'mL') {
  const draft = emptyDraft('dose');
  draft.dates.from = boxesOf('2025-11-13');
  Object.assign(draft, { unit, amount });
  return draft;
}

/** @param {[through: string, amount: string][]} steps */
function taper(steps) {
  const draft = emptyDraft('taper');
  draft.dates.from = boxesOf('2025-12-02');
  Object.assign(draft, {
    pick: 'steps',
    unit: 'mL',
    go: false,
    lengths: 'dates',
    steps: steps.map(([through, amount]) => ({ days: '', through: boxesOf(through), amount })),
  });
  return draft;
}

/** @param {string} to */
function infusion(to) {
  const draft = emptyDraft('infusion');
  draft.dates.to = boxesOf(to);
  return draft;
}

/** @param {ChangeVerdict} verdict */
const open = ({ problems }) => problems.map(({ field, code }) => `${field} ${code}`);

/** Each problem and each question in words, beside its control. @param {Draft} draft @param {ChangeVerdict} verdict */
function said(draft, verdict) {
  for (const problem of verdict.problems) {
    assert.match(problem.focus, /^change-/);
    const text = namedFieldText(view, problem, fieldName(view, draft, problem.field));
    assert.match(text, /^“.*\.$/, JSON.stringify(problem));
    assert.doesNotMatch(text, /change-|asked-|[{}]|undefined/);
  }
  return verdict.asked.map(({ ask }) => (ask.how === 'choose' ? '' : askText(view, ask)));
}

test('18 for 1.8: another amount is typed again before it is saved', () => {
  const draft = dose('18');
  const first = judged(draft);
  assert.equal(first.act, undefined);
  assert.deepEqual(open(first), ['amount-again again-missing']);
  assert.match(said(draft, first)[0], /^18\u00a0mL is about ten times the 1\.8\u00a0mL before\./);
  draft.answers.again.amount = '1.8';
  assert.deepEqual(open(judged(draft)), ['amount-again again-differs']);
  said(draft, judged(draft));
  draft.answers.again.amount = '18,0';
  assert.deepEqual(judged(draft).act, [{ kind: 'dose-changed', from: '2025-11-13', microlitres: 18_000, ...strength }]);
});

test('another value drops what was typed again', () => {
  const draft = dose('18');
  draft.answers = { ...noAnswers(), again: { amount: '18', 'step-0-amount': '9' }, yes: ['to infusion-far-ahead x', 'amount y z'] };
  forget(draft.answers, 'amount');
  assert.deepEqual(draft.answers, { again: { 'step-0-amount': '9' }, yes: ['to infusion-far-ahead x'], visits: {} });
  assert.equal(judged(draft).act, undefined);
});

test('a tenth is asked about, a doubling is not, and what is asked is not also a warning', () => {
  assert.deepEqual(open(judged(dose('0.2'))), ['amount-again again-missing']);
  assert.ok(judged(dose('3.6')).act);
  const { warnings, asked: questions } = judged(dose('18'));
  for (const { ask, field } of questions) assert.ok(warnings.every((warning) => warning.code !== ask.code || warning.field !== field));
});

test('mg against mL are compared by what they weigh', () => {
  assert.ok(judged(dose('5.4', 'mg')).act, '1.8 mL hold 5.4 mg');
  const draft = dose('54', 'mg');
  assert.match(said(draft, judged(draft))[0], /^54\u00a0mg is about ten times the 5\.4\u00a0mg before\./);
});

test('steps: a slip of the point, and a first step above the full dose', () => {
  const slip = taper([
    ['2025-12-10', '1.5'],
    ['2025-12-20', '10'],
  ]);
  assert.ok(judged(slip).act, 'below eight times nothing is asked');
  const tenfold = taper([
    ['2025-12-10', '1.2'],
    ['2025-12-20', '12'],
  ]);
  assert.deepEqual(open(judged(tenfold)), ['step-1-amount-again again-missing']);
  tenfold.answers.again['step-1-amount'] = '12';
  assert.ok(judged(tenfold).act);
  const above = taper([['2025-12-10', '2']]);
  assert.deepEqual(open(judged(above)), ['step-0-amount-again again-missing']);
  assert.match(said(above, judged(above))[0], /^2\u00a0mL is more than the full dose of 1\.8\u00a0mL\./);
});

test('a prescription: ten times the former one, more than the syringe, and the first one against the syringe alone', () => {
  const rx = (/** @type {object} */ more) => ({ ...typedPrescription(/** @type {any} */ (prescription)), ...more });
  const judge = (/** @type {any} */ typed, /** @type {any} */ from) => judgePrescription(typed, from, core, 'en');
  const tenfold = rx({ dose: '18' });
  const first = judge(tenfold, asked());
  assert.equal(first.prescription, undefined);
  assert.deepEqual(
    first.problems.map(({ field, focus }) => [field, focus]),
    [['dose-again', 'rx-dose-again']],
  );
  assert.deepEqual(new Set(first.asked.map(({ ask }) => ask.code)), new Set(['amount-tenfold', 'larger-than-syringe']));
  assert.equal(judge({ ...tenfold, answers: { ...noAnswers(), again: { dose: '18' } } }, asked()).prescription?.doseMicrolitres, 18_000);
  assert.ok(judge(rx({ dose: '3.6' }), asked()).prescription, 'a doubling is not questioned');

  const none = { ...request, today: '2025-11-12' };
  assert.ok(judge(rx({ dose: '9' }), none).prescription);
  assert.deepEqual(
    judge(rx({ dose: '9', syringe: '3' }), none).asked.map(({ ask }) => ask.code),
    ['larger-than-syringe'],
  );
});

test('amounts carry the strength they were written for; another bottle rewrites none of them', () => {
  assert.deepEqual(judged(dose('2')).act, [{ kind: 'dose-changed', from: '2025-11-13', microlitres: 2000, ...strength }]);
  assert.deepEqual(judged(dose('6', 'mg')).act, [{ kind: 'dose-changed', from: '2025-11-13', micrograms: 6000 }]);

  const { act } = judged(
    taper([
      ['2025-12-10', '1.5'],
      ['2025-12-20', '1'],
    ]),
  );
  assert.ok(act);
  const other = { ...prescription, strengthMicrolitres: 1000, doseMicrolitres: 400 };
  const again = draftFor('taper', { plan: planOf({ changes: [...act], prescription: other }) });
  const saved = judged(again, { changes: [...act], prescription: other });
  const tapered = saved.act?.find(({ kind }) => kind === 'taper-begun');
  const steps = tapered?.kind === 'taper-begun' ? tapered.steps : undefined;
  assert.deepEqual(
    steps?.map(({ strengthMicrolitres }) => strengthMicrolitres),
    [5000, 5000],
    'left as it was, it stays of its bottle',
  );
  assert.ok(
    saved.warnings.some(({ code }) => code === 'other-strength'),
    JSON.stringify(saved.warnings),
  );
});

test('without a prescription the bottle is asked for, and what is wrong about it is told beside it', () => {
  const none = { prescription: undefined };
  const draft = dose('2.7');
  assert.deepEqual(open(judged(draft, none)), ['strength empty']);
  said(draft, judged(draft, none));
  Object.assign(draft, { strengthMg: '15', strengthMl: '5 drops' });
  assert.deepEqual(
    judged(draft, none).problems.map(({ focus }) => focus),
    ['change-strength-ml'],
  );
  draft.strengthMl = '5';
  assert.deepEqual(judged(draft, none).act, [{ kind: 'dose-changed', from: '2025-11-13', microlitres: 2700, ...strength }]);
  assert.ok(judged(dose('8', 'mg'), none).act, 'mg need no bottle');
});

test('which dose of the day: asked where there are several, and a report comes back to be changed', () => {
  const twice = { prescription: { ...prescription, timesPerDay: 2, clocks: ['09:00', '21:00'] } };
  const draft = emptyDraft('missed');
  draft.dates.on = boxesOf('2025-11-12');
  Object.assign(draft, { pick: 'vomited', told: 'no' });
  assert.deepEqual(open(judged(draft, twice)), ['dose not-chosen']);
  said(draft, judged(draft, twice));
  draft.dose = '2';
  const { act } = judged(draft, twice);
  assert.deepEqual(act, [{ kind: 'dose-missed', on: '2025-11-12', dose: 2, how: 'vomited', reported: false }]);

  const changes = /** @type {Change[]} */ ([
    .../** @type {Change[]} */ (act),
    { kind: 'dose-missed', on: '2025-11-12', dose: 1, how: 'missed', reported: true },
  ]);
  const back = draftFor('missed', { plan: planOf({ changes, ...twice }), changes }, undefined, { on: '2025-11-12', dose: 2 });
  assert.deepEqual([back.dose, back.pick, back.told, back.said], ['2', 'vomited', 'no', '']);
  assert.deepEqual(back.dates.on, { day: '12', month: '11', year: '2025' });
  back.told = 'yes';
  assert.deepEqual(open(judged(back, { changes, ...twice })), ['said not-chosen']);
  back.said = 'do-not-give';
  assert.deepEqual(judged(back, { changes, ...twice }).act, [
    { kind: 'dose-missed', on: '2025-11-12', dose: 2, how: 'vomited', reported: true, said: 'do-not-give' },
  ]);
  assert.deepEqual(open(judged(draft)), [], 'with one dose a day nobody is asked which');
});

const moved = /** @type {Change[]} */ ([{ kind: 'visit-moved', visit: 'visit.1', to: '2025-11-12', from: '2025-11-10' }]);

test('an infusion moved past a visit that was moved by hand: three ways, each in one act', () => {
  const draft = infusion('2025-11-20');
  const first = judged(draft, { changes: moved });
  assert.deepEqual(open(first), ['visit-1 not-chosen']);
  said(draft, first);
  assert.deepEqual(
    first.asked.map(({ ask }) => [ask.code, ask.before, ask.now]),
    [['visit-before-infusion', '2025-11-12', '2025-11-27']],
  );

  const answered = (/** @type {'back' | 'keep' | 'other'} */ pick, day = '') => {
    draft.answers.visits['visit.1'] = { pick, day: day ? boxesOf(day) : emptyBoxes() };
    return judged(draft, { changes: moved });
  };
  const infusionMoved = { kind: 'infusion-moved', to: '2025-11-20', from: '2025-11-03' };
  const back = { kind: 'visit-moved', visit: 'visit.1', to: '2025-11-27', from: '2025-11-12' };
  assert.deepEqual(answered('back').act, [infusionMoved, back]);
  const kept = answered('keep');
  assert.deepEqual(kept.act, [
    infusionMoved,
    { kind: 'visit-added', number: 1, on: '2025-11-12', tests: ['liver', 'platelets', 'troponin'] },
    back,
  ]);
  const dated = planOf({ changes: [...moved, .../** @type {Change[]} */ (kept.act)] })
    .items.filter(({ kind }) => kind === 'visit')
    .map(({ key, date }) => `${key} ${date}`);
  assert.ok(dated.includes('visit.added.1 2025-11-12') && dated.includes('visit.1 2025-11-27'), 'no visit is lost');
  assert.deepEqual(answered('other', '2025-11-28').act, [infusionMoved, { ...back, to: '2025-11-28' }]);

  assert.deepEqual(open(answered('other')), ['visit-1-to empty']);
  const early = answered('other', '2025-11-19');
  assert.deepEqual(open(early), ['visit-1-to visit-before-infusion']);
  said(draft, early);
  assert.equal(judged(infusion('2025-11-05'), {}).asked.length, 0, 'nothing was moved by hand');
});

test('a visit only off its window may stay, and then nothing is added', () => {
  const draft = infusion('2025-11-05');
  const far = /** @type {Change[]} */ ([{ kind: 'visit-moved', visit: 'visit.1', to: '2025-11-25', from: '2025-11-10' }]);
  const first = judged(draft, { changes: far });
  assert.deepEqual(
    first.asked.map(({ ask }) => ask.code),
    ['visit-outside-window'],
  );
  draft.answers.visits['visit.1'] = { pick: 'keep', day: emptyBoxes() };
  assert.deepEqual(judged(draft, { changes: far }).act, [{ kind: 'infusion-moved', to: '2025-11-05', from: '2025-11-03' }]);
});

test('an infusion moved into another year is confirmed, and another day asks again', () => {
  const draft = infusion('2026-11-03');
  draft.dates.to.year = '2026';
  const first = judged(draft);
  assert.deepEqual(open(first), ['to-yes not-confirmed']);
  assert.deepEqual(
    first.asked.map(({ ask }) => ask.code),
    ['infusion-far-ahead', 'infusion-moved-far'],
  );
  said(draft, first);
  for (const { key } of first.asked) draft.answers.yes.push(/** @type {string} */ (key));
  assert.ok(judged(draft).act);
  draft.dates.to.day = '4';
  assert.equal(judged(draft).act, undefined);
});

test('what was moved is told from the record, whatever the plan says now', () => {
  const now = planOf({ changes: [...moved, { kind: 'infusion-moved', to: '2025-11-20', from: '2025-11-03' }] });
  assert.equal(changeText(view, moved[0], now), 'Blood test of Monday 10 November 2025 moved to Wednesday 12 November 2025');
  assert.equal(
    changeText(view, { kind: 'infusion-moved', to: '2025-11-20', from: '2025-11-03' }, now),
    'Infusion of Monday 3 November 2025 moved to Thursday 20 November 2025',
  );
});

/** @param {Partial<import('../../../web/entry/entry_reading.js').Entry>} [more] */
const entry = (more = {}) => ({
  ...emptyEntry(),
  weight: '8.2',
  unit: /** @type {const} */ ('kg'),
  birth: boxesOf('2025-05-01'),
  infusion: boxesOf('2025-11-03'),
  ...more,
});

test('a first infusion more than 60 days ahead asks for its year once', () => {
  const today = '2025-08-01';
  const reading = readEntry(entry(), core, 'en', { today });
  assert.equal(reading.plan, undefined);
  const [problem] = reading.problems;
  assert.deepEqual([problem.code, problem.focus], ['infusion-far-ahead', 'infusion-confirm']);
  assert.match(problemText(view, problem, reading.weight), /more than 60 days ahead\. Is the year right\?/);
  assert.ok(readEntry(entry({ year: '2025-11-03' }), core, 'en', { today }).plan);
  assert.equal(readEntry(entry({ year: '2025-11-02' }), core, 'en', { today }).plan, undefined, 'said of another day');
  assert.ok(readEntry(entry(), core, 'en', { today: '2025-10-01' }).plan);
  assert.ok(readEntry(entry(), core, 'en', { today: '1970-01-01' }).plan, 'a clock gone wrong asks for itself');
});

test('once something was moved the questions hold the present day, and editing it is the same change', () => {
  const state = { ...emptyState(), entry: entry(), changes: changesOf([{ kind: 'infusion-moved', to: '2025-11-05', from: '2025-11-03' }]) };
  const planned = core.plan({ ...request, changes: [...state.changes.made] });
  assert.ok(planned.ok);
  const present = presentInfusion(state, planned.plan);
  assert.deepEqual(present, { shown: '2025-11-05', boxes: { day: '5', month: '11', year: '2025' } });
  const still = readEntry(state.entry, core, 'en', { present });
  assert.equal(still.move, undefined);
  assert.equal(still.request.infusionDate, '2025-11-03', 'the first day stays');

  const typed = { shown: '2025-11-05', boxes: boxesOf('2025-11-07') };
  assert.equal(readEntry(state.entry, core, 'en', { present: typed }).move, '2025-11-07');
  const saved = { ...request, today: '2025-11-01', changes: [...state.changes.made] };
  assert.deepEqual(judgeMove({ to: '2025-11-07', from: '2025-11-05' }, saved, noAnswers(), core, 'en').act, [
    { kind: 'infusion-moved', to: '2025-11-07', from: '2025-11-05' },
  ]);
  assert.equal(
    judgeMove({ to: '2026-11-07', from: '2025-11-05' }, saved, noAnswers(), core, 'en').act,
    undefined,
    'it asks as the form does',
  );

  const unread = readEntry(state.entry, core, 'en', { present: { ...typed, boxes: { day: '7', month: '', year: '2025' } } });
  assert.deepEqual(
    unread.problems.map(({ question, code }) => [question, code]),
    [['infusion', 'month-missing']],
  );
  const impossible = readEntry(state.entry, core, 'en', { present: { ...typed, boxes: boxesOf('2025-04-01') } });
  assert.deepEqual(
    impossible.problems.map(({ question, code }) => [question, code]),
    [['infusion', 'before-birth']],
  );
  assert.equal(presentInfusion({ ...state, changes: changesOf() }, planned.plan), undefined, 'before that the first day is what is edited');
});

test('what was kept comes back in the acts it was made in, with the day on which it was certainly kept', () => {
  const [infusionMoved, back] = /** @type {Change[]} */ ([
    { kind: 'infusion-moved', to: '2025-11-20' },
    { kind: 'visit-moved', visit: 'visit.1', to: '2025-11-27' },
  ]);
  const state = { ...emptyState(), entry: entry(), changes: withAct(withAct(changesOf(), moved), [infusionMoved, back]) };
  const content = contentOf(state, request, 'en');
  assert.deepEqual(content.acts, [1, 2]);
  assert.equal(contentOf({ ...state, changes: changesOf(moved) }, request, 'en').acts, undefined, 'an act of its own needs no word');

  const other = emptyState();
  other.present = boxesOf('2025-11-21');
  other.lastKept = '2030-01-01';
  putOnScreen(other, /** @type {any} */ ({ ...content, version: 2, device: '', savedAt: '2025-11-12T12:00:00.000Z' }));
  assert.deepEqual(undo(other.changes).made, moved);
  assert.deepEqual([other.present, other.lastKept], [undefined, '2025-11-12'], 'nothing of the former plan stays behind');
  noteKept(other, '2025-11-10T12:00:00.000Z');
  assert.equal(other.lastKept, '2025-11-12', 'the newest counts');
  noteKept(other, '2025-11-14T12:00:00.000Z');
  assert.equal(other.lastKept, '2025-11-14');
});

/** Each day of these forms, typed as ISO days. @param {import('../../../web/changes/change_draft.js').ChoiceName} choice @param {object} parts @param {Record<string, string>} days */
function form(choice, parts, days) {
  const draft = Object.assign(emptyDraft(choice), { go: false }, parts);
  for (const [name, iso] of Object.entries(days)) draft.dates[/** @type {'on'} */ (name)] = boxesOf(iso);
  return draft;
}

test('a day that has not come, one before the steroid, and more than half a year are asked about in every form', () => {
  const bottle = { unit: 'mg' };
  const far = (/** @type {string} */ through) => ({
    pick: 'steps',
    ...bottle,
    lengths: 'dates',
    steps: [{ days: '', through: boxesOf(through), amount: '4' }],
  });
  const missed = { pick: 'missed', told: 'no' };
  /** @type {[draft: Draft, asked: string, says: RegExp][]} */
  const cases = [
    [form('gate', { pick: 'go' }, { on: '2025-12-01' }), 'on day-ahead', /^Monday 1 December 2025 is after today\.$/],
    [
      form('done', { visit: 'visit.2', pick: 'carry-on' }, { on: '2025-11-17' }),
      'on day-ahead',
      /^Monday 17 November 2025 is after today\.$/,
    ],
    [form('missed', missed, { on: '2025-11-20' }), 'on day-ahead', /is after today/],
    [form('missed', missed, { on: '2025-11-12' }), 'on day-ahead', /^The time of this dose has not come yet\./],
    [
      form('missed', missed, { on: '2025-10-20' }),
      'on day-before-course',
      /^Monday 20 October 2025 is before the first day of the steroid\.$/,
    ],
    [form('gate', { pick: 'not-yet' }, { on: '2025-10-20' }), 'on day-before-course', /before the first day of the steroid/],
    [form('keep', { pick: 'through' }, { through: '2026-11-12' }), 'through long-span', /^It would end on Thursday 12 November 2026\./],
    [
      form('taper', { pick: 'through' }, { from: '2025-12-02', through: '2026-12-12' }),
      'through long-span',
      /more than half a year from today/,
    ],
    [form('taper', far('2026-12-12'), { from: '2025-12-02' }), 'step-0-through long-span', /more than half a year from today/],
    [
      form('taper', { pick: 'paused-through' }, { from: '2025-12-10', through: '2026-12-12' }),
      'through long-span',
      /more than half a year from today/,
    ],
  ];
  const more = {
    clock: '07:00',
    prescription: { ...prescription, clocks: ['20:00'] },
    changes: [{ kind: 'taper-begun', from: '2025-12-02' }],
  };
  for (const [draft, question, says] of cases) {
    const first = judged(draft, draft.pick === 'paused-through' ? more : { ...more, changes: [] });
    assert.equal(first.act, undefined, question);
    const asks = first.asked.filter(({ ask }) => ask.how === 'confirm');
    assert.deepEqual(
      asks.map(({ field, ask }) => `${field} ${ask.code}`),
      [question],
    );
    assert.match(said(draft, first)[first.asked.indexOf(asks[0])], says);
    const page = textOf(
      changeQuestions(/** @type {any} */ ({ ...view, html }), { draft, plan: planOf(more), verdict: first, type: () => {} }),
    ).replaceAll('\u00a0', ' ');
    assert.equal(page.match(/Is the date right\?/g)?.length, 1, `${draft.choice}: asked once, in sight`);
    assert.match(page, new RegExp(`id="change-${asks[0].id}"`));

    draft.answers.yes = asks.map(({ key }) => /** @type {string} */ (key));
    assert.ok(judged(draft, draft.pick === 'paused-through' ? more : { ...more, changes: [] }).act, question);
    forget(draft.answers, asks[0].field);
    assert.deepEqual(draft.answers.yes, []);
  }
});

test('whatever is asked of a field that is not in sight is asked at the end of the form', () => {
  const draft = form('keep', { pick: 'open' }, {});
  const ask = /** @type {const} */ ({ code: 'long-span', how: 'confirm', now: '2026-11-12', unit: 'date' });
  for (const field of ['changes[0].through', 'changes[0]', 'changes[0].steps[4]']) {
    const odd = {
      ...core,
      compare: (/** @type {any} */ ...two) => ({ .../** @type {any} */ (core.compare(two[0], two[1])), asks: [{ ...ask, field }] }),
    };
    const verdict = judgeChange(draft, { request: asked(), plan: planOf({}) }, /** @type {any} */ (odd), 'en');
    assert.equal(verdict.asked.length, 1);
    const page = textOf(changeQuestions(/** @type {any} */ ({ ...view, html }), { draft, plan: planOf({}), verdict, type: () => {} }));
    assert.match(page, /It would end on Thursday 12 November 2026/, field);
  }
});

test('the same mL of another bottle are typed again, with what they held and what they hold now', () => {
  const former = { ...strength, doseMicrolitres: 2700, timesPerDay: 1 };
  const typed = { ...typedPrescription(former), strengthMg: '15', strengthMl: '1' };
  const now = { ...request, today: '2025-11-12', prescription: former };
  const first = judgePrescription(typed, now, core, 'en');
  assert.equal(first.prescription, undefined);
  assert.deepEqual(
    first.problems.map(({ field, code }) => `${field} ${code}`),
    ['dose-again again-missing'],
  );
  const [{ ask, microlitres }] = first.asked;
  assert.equal(
    askText(view, ask, microlitres).replaceAll('\u00a0', ' '),
    'The bottle is another one now, and the mL are the same. 2.7 mL were 8.1 mg; of the new bottle they are 40.5 mg. Type the mL that your team wrote for the new bottle.',
  );
  typed.answers.again.dose = '2.7';
  assert.ok(judgePrescription(typed, now, core, 'en').prescription);
  const page = textOf(
    prescriptionPage(/** @type {any} */ ({ ...view, html }), { typed, verdict: first, call: '', actions: /** @type {any} */ ({}) }),
  ).replaceAll('\u00a0', ' ');
  assert.match(page, /of the new bottle they are 40\.5 mg/);
});

test('8kg2 with kg chosen asks which of its two readings it is', () => {
  const reading = readEntry(entry({ weight: '8kg2', unit: 'kg' }), core, 'en');
  const [problem] = reading.problems;
  assert.deepEqual(
    [problem.code, problem.focus, problem.readings?.map(({ grams }) => grams)],
    ['unit-missing', 'weight-number', [8200, 8002]],
  );
  assert.equal(
    problemText(view, problem, undefined).replaceAll('\u00a0', ' '),
    'The number behind kg can be read in two ways. Did you mean 8.2 kg or 8 kg 2 g?',
  );
  const [unitless] = readEntry(entry({ weight: '8.2', unit: '' }), core, 'en').problems;
  assert.equal(unitless.focus, 'unit-kg');
  assert.match(problemText(view, unitless, undefined), /Choose kg, or lb and oz/);
});
