/** The choices about the steroid, steps by how many days they last, and what the core says while a form is being typed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html } from 'lit-html';
import { CHOICE_GROUPS, draftFor, emptyDraft, followFirstDay } from '../../../web/changes/change_draft.js';
import { changeQuestions } from '../../../web/changes/change_form.js';
import { judgeChange } from '../../../web/changes/change_judging.js';
import { movedBanner, movedKeys } from '../../../web/changes/moved_banner.js';
import { changesOf, undo, withAct } from '../../../web/changes/changes_store.js';
import { boxesOf, emptyBoxes } from '../../../web/form/date_reading.js';
import { createView } from '../../../web/ui/view.js';
import { builtCore, englishSource, prescription } from '../english.mjs';
import { textOf } from '../screens.mjs';

/** @typedef {import('../../../web/changes/change_draft.js').Draft} Draft */
/** @typedef {import('../../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../../web/core/doseline.js').PlanRequest} PlanRequest */

const core = await builtCore();
const label = core.label('us');
assert.ok(label.ok);

const viewOn = (/** @type {string} */ day) =>
  createView({ html, language: 'en', source: englishSource, label: label.label, today: day, device: day });

const bottle = { strengthMicrograms: 15_000, strengthMicrolitres: 5000 };
const GO = /** @type {const} */ ({ kind: 'gate', on: '2025-12-01', said: 'go' });

/** @param {string} today @param {Change[]} [changes] @param {Partial<PlanRequest>} [more] */
function known(today, changes = [], more = {}) {
  /** @type {PlanRequest} */
  const request = {
    edition: 'us',
    birthDate: '2025-05-01',
    weightGrams: 8200,
    infusionDate: '2025-11-03',
    today,
    changes,
    prescription,
    ...more,
  };
  const answer = core.plan(request);
  assert.ok(answer.ok, JSON.stringify(answer));
  return { request, plan: answer.plan, changes, core };
}

/** @param {Draft} draft @param {ReturnType<typeof known>} at @param {string} [language] */
const judged = (draft, at, language = 'en') => judgeChange(draft, at, core, language);

/** @param {Draft} draft @param {ReturnType<typeof known>} at */
function page(draft, at) {
  const drawn = changeQuestions(viewOn(at.request.today ?? ''), {
    draft,
    plan: at.plan,
    verdict: judged(draft, at),
    type: (change) => change(draft),
  });
  return textOf(drawn)
    .replaceAll('\u00a0', ' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');
}

/** @param {ReturnType<typeof known>} at @param {string[]} amounts @param {string} [days] */
function taper(at, amounts, days = '7') {
  const draft = draftFor('taper', at);
  draft.days = days;
  draft.steps = amounts.map((amount) => ({ days: '', through: emptyBoxes(), amount }));
  return draft;
}

describe('the choices', () => {
  test('four about the steroid, above the others; the gate is answered where it is asked', () => {
    const [first] = CHOICE_GROUPS;
    assert.deepEqual(first.choices, ['keep', 'taper', 'dose', 'ended']);
    const all = CHOICE_GROUPS.flatMap(({ choices }) => [...choices]);
    assert.equal(all.length, 9);
    assert.ok(!(/** @type {string[]} */ (all).includes('gate')));
  });

  test('the full dose is kept: at the gate that is the team’s “not yet”, before it a hold, in a taper the way back', () => {
    const gate = known('2025-12-01');
    const there = Object.assign(draftFor('keep', gate), { pick: 'open' });
    assert.deepEqual(judged(there, gate).act, [{ kind: 'gate', on: '2025-12-01', said: 'not-yet' }]);
    assert.match(page(there, gate), /Which day did they say it\?/);

    const before = known('2025-11-20');
    const early = Object.assign(draftFor('keep', before), { pick: 'open' });
    assert.deepEqual(judged(early, before).act, [{ kind: 'course-held' }]);
    assert.doesNotMatch(page(early, before), /Which day/);
    Object.assign(early, { pick: 'through' }).dates.through = boxesOf('2025-12-20');
    assert.deepEqual(judged(early, before).act, [{ kind: 'course-held', through: '2025-12-20' }]);

    const within = known('2025-12-10', [GO]);
    const back = draftFor('keep', within);
    back.dates.from = boxesOf('2025-12-10');
    assert.deepEqual(judged(back, within).act, [{ kind: 'full-again', from: '2025-12-10' }]);
    assert.doesNotMatch(page(back, within), /How long\?/, 'of one answer there is nothing to choose');
  });

  test('only a taper that has begun can be held, or turned back; and what comes between has a first day of its own', () => {
    const none = known('2025-12-01');
    assert.doesNotMatch(page(draftFor('taper', none), none), /on hold/);
    const begun = known('2025-12-10', [GO]);
    const draft = draftFor('taper', begun);
    assert.match(page(draft, begun), /It is on hold until they say.*It is on hold to a day.*Back up to the full dose/);

    const drawn = changeQuestions(viewOn('2025-12-10'), {
      draft,
      plan: begun.plan,
      verdict: judged(draft, begun),
      type: (change) => change(draft),
    });
    press(drawn, 'change-pick-paused');
    assert.equal(draft.pick, 'paused');
    assert.deepEqual(draft.dates.from, boxesOf('2025-12-10'), 'not the first day of the taper');
    assert.match(page(draft, begun), /First day on hold/);
    assert.deepEqual(judged(draft, begun).act, [{ kind: 'taper-paused', from: '2025-12-10' }]);
  });
});

describe('a taper in steps', () => {
  test('so many days each: the core says the dates, while they are typed', () => {
    const at = known('2025-12-01');
    const draft = taper(at, ['2', '']);
    assert.match(page(draft, at), /2 mL, Tue 2 – Mon 8 December.*Tue 9 – Mon 15 December/);
    draft.days = '';
    assert.doesNotMatch(page(draft, at), /Tue 2 –/);
    draft.days = '28';
    draft.steps[1].amount = '1';
    assert.match(page(draft, at), /Tue 2 – Mon 29 December.*1 mL, Tue 30 December – Mon 26 January/);
    assert.deepEqual(judged(draft, at).act?.[1], {
      kind: 'taper-begun',
      from: '2025-12-02',
      steps: [
        { days: 28, microlitres: 2000, ...bottle },
        { days: 28, microlitres: 1000, ...bottle },
      ],
    });
  });

  test('each its own number, or last days as dates', () => {
    const at = known('2025-12-01');
    const draft = taper(at, ['2', '1']);
    draft.lengths = 'each';
    Object.assign(draft.steps[0], { days: '5' });
    assert.match(page(draft, at), /2 mL, Tue 2 – Sat 6 December/);
    assert.deepEqual(
      judged(draft, at).problems.map(({ field, code }) => `${field} ${code}`),
      ['step-1-days empty'],
    );
    draft.steps[1].days = '1';
    assert.match(page(draft, at), /1 mL, Sun 7 December/);
    draft.lengths = 'dates';
    draft.steps[0].through = boxesOf('2025-12-10');
    draft.steps[1].through = boxesOf('2025-12-20');
    assert.match(page(draft, at), /Tue 2 – Wed 10 December.*Thu 11 – Sat 20 December/);
    const [, begun] = judged(draft, at).act ?? [];
    assert.deepEqual(begun?.kind === 'taper-begun' && begun.steps?.map(({ days, through }) => [days, through]), [
      [undefined, '2025-12-10'],
      [undefined, '2025-12-20'],
    ]);
  });

  test('what is no number of days is said once, beside its box', () => {
    const at = known('2025-12-01');
    for (const [days, code] of [
      ['', 'empty'],
      ['7.5', 'not-whole'],
      ['0', 'below-least'],
      ['367', 'above-most'],
      ['week', 'not-whole'],
    ]) {
      const { act, problems } = judged(taper(at, ['2', '1', '0.5'], days), at);
      assert.equal(act, undefined);
      assert.deepEqual(
        problems.map((problem) => [problem.field, problem.code, problem.focus]),
        [['days', code, 'change-days']],
      );
    }
    const draft = Object.assign(taper(at, ['2'], '367'), { sent: true });
    assert.match(page(draft, at), /The most is 366/);
  });

  test('a course that would end far ahead is asked about, and another number asks again', () => {
    const at = known('2025-12-01');
    const draft = taper(at, ['2', '1'], '100');
    const first = judged(draft, at);
    assert.equal(first.act, undefined);
    assert.match(page(draft, at), /It would end on Friday 19 June 2026/);
    draft.answers.yes = first.asked.flatMap(({ key }) => key ?? []);
    assert.ok(judged(draft, at).act);
    draft.days = '101';
    assert.equal(judged(draft, at).act, undefined);
  });

  test('typed again, it comes back as it was said; on hold, with its last days', () => {
    const at = known('2025-12-01');
    const { act } = judged(taper(at, ['2', '1']), at);
    const saved = known('2025-12-03', [...(act ?? [])]);
    const again = draftFor('taper', saved);
    assert.deepEqual([again.lengths, again.days, again.steps.map(({ amount }) => amount)], ['same', '7', ['2', '1']]);
    assert.deepEqual(judged(again, saved).act, [act?.[1]], 'and the go is known');

    const held = known('2025-12-03', [...(act ?? []), { kind: 'taper-paused', from: '2025-12-03', through: '2025-12-05' }]);
    const after = draftFor('taper', held);
    assert.deepEqual([after.lengths, after.steps.map(({ through }) => through.day)], ['dates', ['11', '18']]);
  });
});

describe('the team’s go, in the form of the taper', () => {
  test('ticked with today, saved before the taper in the same act, and undone with it', () => {
    const at = known('2025-12-01');
    const draft = taper(at, ['2', '1']);
    assert.match(page(draft, at), /They said go on Monday 1 December 2025/);
    const { act, warnings } = judged(draft, at);
    assert.deepEqual(act?.[0], GO);
    assert.deepEqual(warnings, []);
    const changes = withAct(changesOf(), act ?? []);
    assert.deepEqual(undo(changes).made, []);
  });

  test('the first day is the one after the go, as the core counts it, also past the label’s', () => {
    assert.deepEqual(draftFor('taper', known('2025-11-20')).dates.from, boxesOf('2025-12-02'));
    assert.deepEqual(draftFor('taper', known('2025-12-01')).dates.from, boxesOf('2025-12-02'));
    assert.deepEqual(draftFor('taper', known('2025-12-17')).dates.from, boxesOf('2025-12-18'));
    assert.deepEqual(draftFor('taper', known('2025-12-17', [{ ...GO, on: '2025-12-15' }])).dates.from, boxesOf('2025-12-16'));
  });

  test('a taper typed after it began rests on a go before it', () => {
    const at = known('2025-12-10');
    const draft = taper(at, ['2', '1']);
    draft.dates.from = boxesOf('2025-12-05');
    followFirstDay(draft, '2025-12-10');
    assert.deepEqual(judged(draft, at).act?.[0], { ...GO, on: '2025-12-05' });
    // Its own day once typed.
    Object.assign(draft, { goTyped: true }).dates.on = boxesOf('2025-12-04');
    draft.dates.from = boxesOf('2025-12-06');
    followFirstDay(draft, '2025-12-10');
    assert.deepEqual(judged(draft, at).act?.[0], { ...GO, on: '2025-12-04' });
  });

  test('known, it is not asked; not said, the form says what that means and nothing is recorded', () => {
    const known1 = known('2025-12-01', [GO]);
    assert.doesNotMatch(page(taper(known1, ['2', '1']), known1), /said go/);
    const later = known('2025-12-15', [{ kind: 'gate', on: '2025-12-01', said: 'not-yet' }]);
    assert.match(page(taper(later, ['2', '1']), later), /They said go on Monday 15 December 2025/);

    const at = known('2025-12-01');
    const draft = Object.assign(taper(at, ['2', '1']), { go: false });
    const { act, warnings } = judged(draft, at);
    assert.deepEqual(
      act?.map(({ kind }) => kind),
      ['taper-begun'],
    );
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['taper-before-gate'],
    );
  });

  test('while the first day is half typed, the question stays as the team’s last word has it', () => {
    for (const [changes, asks] of /** @type {[Change[], boolean][]} */ ([
      [[], true],
      [[GO], false],
    ])) {
      const at = known('2025-12-01', changes);
      const draft = taper(at, ['2', '1']);
      draft.dates.from = { day: '', month: '12', year: '2025' };
      assert.equal(judged(draft, at).foreseen?.asksGo, asks);
    }
  });
});

describe('moving a blood test', () => {
  test('a day earlier, a day later, next week: a tap each', () => {
    const at = known('2025-11-12');
    const draft = emptyDraft('moved', 'visit.2');
    assert.match(
      page(draft, at),
      /A day earlier, Sunday 16 November 2025.*A day later, Tuesday 18 November 2025.*Next week, Monday 24 November 2025/,
    );
    const late = known('2025-11-18');
    const shown = page(draft, late);
    assert.doesNotMatch(shown, /A day earlier/, 'not to a day that is over');
    assert.match(shown, /A day later, Tuesday 18 November 2025/);
    assert.equal(judged(emptyDraft('moved'), at).foreseen?.near, undefined);
  });
});

describe('blood tests in a row', () => {
  /** @param {string} on @param {Partial<Draft>} row */
  const typed = (on, row) => {
    /** @type {Draft} */
    const draft = { ...emptyDraft('added'), tests: ['liver'], ...row };
    draft.dates.on = boxesOf(on);
    return draft;
  };

  test('all at once, on the days that the core names, and taken back at once', () => {
    const at = known('2025-11-12', [{ kind: 'visit-added', number: 2, on: '2025-11-13', tests: ['troponin'] }]);
    const { act, comparison } = judged(typed('2025-12-22', { every: '14', inAll: '3' }), at);
    assert.deepEqual(act, [
      { kind: 'visit-added', number: 3, on: '2025-12-22', tests: ['liver'] },
      { kind: 'visit-added', number: 4, on: '2026-01-05', tests: ['liver'] },
      { kind: 'visit-added', number: 5, on: '2026-01-19', tests: ['liver'] },
    ]);
    assert.ok(comparison?.ok);
    assert.equal(comparison.differences.length, 3);
    const saved = withAct(changesOf(at.changes), /** @type {Change[]} */ (act));
    assert.equal(saved.made.length, 4);
    assert.equal(undo(saved).made.length, 1);
  });

  test('once is one; how many is only asked of a row', () => {
    const at = known('2025-11-12');
    assert.equal(judged(typed('2025-12-22', { every: 'once', inAll: '12' }), at).act?.length, 1);
    assert.doesNotMatch(page(typed('2025-12-22', {}), at), /How many in all/);
    assert.match(page(typed('2025-12-22', { every: '7' }), at), /How many in all/);
  });

  test('what leads out of the calendar is said beside the day', () => {
    const { act, problems } = judged(typed('2100-12-20', { every: '28', inAll: '2' }), known('2025-11-12'));
    assert.equal(act, undefined);
    assert.deepEqual(
      problems.map(({ field, code, focus }) => [field, code, focus]),
      [['on', 'after-2100', 'change-on-day']],
    );
  });
});

describe('what a saved change says', () => {
  const before = known('2025-12-01');
  /** @param {Change[]} changes */
  function moved(changes) {
    const now = known('2025-12-01', changes);
    const comparison = core.compare(before.request, now.request);
    assert.ok(comparison.ok);
    return {
      plan: now.plan,
      moved: { how: /** @type {const} */ ('made'), comparison, former: before.plan.items, steps: false, on: '2025-12-01' },
    };
  }
  const actions = { undo() {}, redo() {}, dismiss() {}, begin() {} };
  const drawn = (/** @type {Change[]} */ changes, /** @type {string} */ day) =>
    textOf(movedBanner(viewOn(day), { ...moved(changes), actions }));

  test('it is gone the next day, with its marks', () => {
    const change = /** @type {Change} */ ({ kind: 'visit-moved', visit: 'visit.5', to: '2025-12-09' });
    assert.match(drawn([change], '2025-12-01'), /Blood test moved/);
    assert.doesNotMatch(drawn([change], '2025-12-02'), /Blood test moved/);
    assert.deepEqual([...movedKeys(moved([change]).moved, viewOn('2025-12-01'))], ['visit.5']);
    assert.equal(movedKeys(moved([change]).moved, viewOn('2025-12-02')).size, 0);
  });

  test('nothing moved: nothing to be shown', () => {
    assert.match(drawn([{ kind: 'visit-moved', visit: 'visit.5', to: '2025-12-09' }], '2025-12-01'), /Show what moved/);
    assert.doesNotMatch(drawn([{ kind: 'visit-done', visit: 'visit.4', on: '2025-12-01' }], '2025-12-01'), /Show what moved/);
  });
});

/**
 * Chooses an answer: the listener of its control.
 * @param {any} template
 * @param {string} id
 */
function press(template, id) {
  const found = controls(template).find((each) => each.values.includes(id));
  assert.ok(found, id);
  for (const value of found.values) if (typeof value === 'function') value();
}

/** @param {any} value @returns {{ values: any[] }[]} every template in it */
function controls(value) {
  if (Array.isArray(value)) return value.flatMap(controls);
  if (!value?.strings) return [];
  return [...value.values.flatMap(controls), value];
}
