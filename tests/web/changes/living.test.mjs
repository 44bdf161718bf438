/** The living plan's pure parts: what was typed read exactly, every change undone, nothing in mL without its bottle. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { amountText } from '../../../web/plan/amount_words.js';
import { CHOICE_GROUPS, draftFor, emptyDraft, emptyStep } from '../../../web/changes/change_draft.js';
import { boxesOf } from '../../../web/form/date_reading.js';
import { fieldName } from '../../../web/changes/change_form.js';
import { judgeChange } from '../../../web/changes/change_judging.js';
import { readChange } from '../../../web/changes/change_reading.js';
import { changeText } from '../../../web/changes/change_words.js';
import { changesOf, lastAct, redo, undo, undoesTheLatest, withAct, withEdit } from '../../../web/changes/changes_store.js';
import { fieldText, namedFieldText } from '../../../web/form/field_words.js';
import { typedPrescription } from '../../../web/page/typed_prescription.js';
import { readLiving } from '../../../web/page/living_reading.js';
import { meaningText } from '../../../web/plan/meaning_words.js';
import { movedLines } from '../../../web/changes/moved_words.js';
import { emptyPrescription, judgePrescription, readPrescription } from '../../../web/medicine/prescription_reading.js';
import { shifted, windowOf } from '../../../web/dates/zoom.js';
import { builtCore, dates, prescription, request, words } from '../english.mjs';

/** @typedef {import('../../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../../web/changes/change_draft.js').Draft} Draft */
/** @typedef {import('../../../web/changes/change_draft.js').ChoiceName} ChoiceName */

/** @type {import('../../../web/core/doseline.js').Doseline} */
let core;
before(async () => {
  core = await builtCore();
});

const view = /** @type {import('../../../web/ui/view.js').View} */ (/** @type {unknown} */ ({ words, dates, today: '2025-11-12' }));

/** @param {object} [more] */
function planOf(more) {
  const answer = core.plan({ ...request, ...more });
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.plan;
}

/**
 * @param {ChoiceName} choice
 * @param {Partial<Omit<Draft, 'dates' | 'steps'>>} [parts]
 * @param {Partial<Record<'on' | 'to' | 'from' | 'through', string>>} [days]
 * @param {[through: string, amount: string][]} [steps]
 */
function draft(choice, parts = {}, days = {}, steps) {
  const typed = { ...emptyDraft(choice), go: days.on !== undefined, ...parts };
  for (const [name, iso] of Object.entries(days)) typed.dates[/** @type {'on'} */ (name)] = boxesOf(iso);
  if (steps)
    Object.assign(typed, { lengths: 'dates', steps: steps.map(([through, amount]) => ({ days: '', through: boxesOf(through), amount })) });
  return typed;
}

/** As typed, and as read. */
const bottle = { strengthMg: '15', strengthMl: '5' };
const strength = { strengthMicrograms: 15_000, strengthMicrolitres: 5000 };

test('one text is one amount in every box of the living plan, and whatever has two readings is asked back', () => {
  const cases = /** @type {const} */ ([
    ['2.7', 2700],
    ['2·7', 2700],
    ['２．７', 2700],
    ['٢٫٧', 2700],
    ['\u202d2.7\u202c', 2700],
    ['\u20662,7\u2069 mL', 2700],
    ['2.7ML', 2700],
    ['2.7 mg', 'This box is for mL only. If you do not have the number in mL, ask your pharmacist.'],
    ['1,250', '1,250 can be read in two ways. Did you mean 1.25 or 1250? Type the one you mean.'],
    ['05', '05 starts with a 0. Is a point missing, as in 0.5? Type it again.'],
    ['2\u200f.7', 'Type the number alone, like 2.7.'],
    ['5.', 'Type the number alone, like 2.7.'],
    ['2.7.1', 'There is more than one point or comma. Type it with one, like 2.7.'],
    ['0.1234', 'There are too many digits after the point.'],
    ['1000000', 'This number is too large. Check it.'],
    ['0', 'It must be more than 0.'],
    ['', 'Nothing is typed yet.'],
  ]);
  const rx = typedPrescription(/** @type {any} */ (prescription));
  for (const [typed, expected] of cases) {
    const changed = readChange(draft('dose', { unit: 'mL', amount: typed, ...bottle }, { from: '2025-11-20' }), {
      core,
      nextNumber: 1,
      language: 'en',
    });
    const stepped = readChange(draft('taper', { pick: 'steps', unit: 'mL', ...bottle }, { from: '2025-12-02' }, [['2025-12-20', typed]]), {
      core,
      nextNumber: 1,
      language: 'en',
    });
    const written = readPrescription({ ...rx, dose: typed }, core, 'en');
    const read = [
      changed.change?.kind === 'dose-changed' && changed.change.microlitres,
      stepped.change?.kind === 'taper-begun' && stepped.change.steps?.[0].microlitres,
      written.prescription?.doseMicrolitres,
    ];
    const said = [changed, stepped, written].map(({ problems: [problem] }) => problem && fieldText(view, problem, 'x'));
    assert.deepEqual(typeof expected === 'number' ? read : said, [expected, expected, expected], JSON.stringify(typed));
  }
});

test('a count of days takes every script and nothing but whole numbers', () => {
  const rx = typedPrescription(/** @type {any} */ (prescription));
  for (const [keeps, expected] of /** @type {const} */ ([
    ['28', 28],
    ['٢٨', 28],
    ['２８', 28],
    ['\u202a28\u202c', 28],
    ['', undefined],
    ['2.5', 'Type a whole number, like 28.'],
    ['28 days', 'Type a whole number, like 28.'],
    ['1000000', 'This number is too large. Check it.'],
  ])) {
    const { prescription: taken, problems } = readPrescription({ ...rx, keeps }, core, 'en');
    const got = taken ? taken.openedBottleDays : fieldText(view, problems[0], 'x');
    assert.equal(got, expected, JSON.stringify(keeps));
  }
});

test('undo is the same list without its last entry, redo brings it back, and a new change ends redo', () => {
  /** @type {Change[]} */
  const [a, b, c] = [{ kind: 'infusion-moved', to: '2025-11-05' }, { kind: 'course-held' }, { kind: 'full-again', from: '2025-12-20' }];
  const two = withAct(withAct(changesOf(), [a]), [b]);
  assert.deepEqual(undo(two).made, [a]);
  assert.deepEqual(redo(undo(two)), two);
  assert.deepEqual(undo(undo(undo(two))), { made: [], acts: [], sitting: [], undone: [{ changes: [b] }, { changes: [a] }] });
  assert.deepEqual(redo(redo(redo(undo(undo(two))))).made, [a, b]);
  assert.deepEqual(withAct(undo(two), [c]), { made: [a, c], acts: [1, 1], sitting: [{ changes: [a] }, { changes: [c] }], undone: [] });
  // A plan that was kept is undone just as far.
  assert.deepEqual(undo(changesOf([a, b])).made, [a]);
});

test('what was made in one act is undone in one, also after the plan was kept', () => {
  /** @type {Change[]} */
  const [a, b, c] = [
    { kind: 'course-held' },
    { kind: 'infusion-moved', to: '2025-11-05' },
    { kind: 'visit-moved', visit: 'visit.1', to: '2025-11-12' },
  ];
  const made = withAct(withAct(changesOf(), [a]), [b, c]);
  assert.deepEqual(lastAct(made), { changes: [b, c] });
  assert.deepEqual(undo(made), { made: [a], acts: [1], sitting: [{ changes: [a] }], undone: [{ changes: [b, c] }] });
  assert.deepEqual(redo(undo(made)), made);
  assert.deepEqual(undo(changesOf(made.made, made.acts)).made, [a]);
  // Acts that do not add up are those of another list.
  assert.deepEqual(undo(changesOf(made.made, [1, 1])).made, [a, b]);
});

test('an edit of the prescription is an act among the others, undone and redone in its turn', () => {
  /** @type {Change} */
  const a = { kind: 'course-held' };
  const edit = { from: undefined, to: /** @type {any} */ (prescription) };
  const both = withEdit(withAct(changesOf(), [a]), edit);
  assert.equal(lastAct(both), edit);
  const once = undo(both);
  assert.deepEqual([once.made, once.undone], [[a], [edit]], 'the change stays');
  assert.deepEqual(undo(once).made, []);
  assert.deepEqual(redo(redo(undo(once))), both);
  assert.deepEqual(withEdit(once, edit).undone, []);
});

test('only the last act of this sitting is undone unasked', () => {
  /** @type {Change[]} */
  const [a, b] = [{ kind: 'course-held' }, { kind: 'full-again', from: '2025-12-20' }];
  const kept = changesOf([a, b]);
  assert.equal(undoesTheLatest(changesOf()), false);
  assert.equal(undoesTheLatest(kept), false, 'made before the page was opened');
  const now = withAct(kept, [a]);
  assert.equal(undoesTheLatest(now), true);
  assert.equal(undoesTheLatest(undo(now)), false, 'what comes next is older');
  assert.equal(undoesTheLatest(undo(withAct(now, [b]))), false, 'not the last any more');
  assert.equal(undoesTheLatest(redo(undo(now))), true);
  // What was taken back and brought back was still made before.
  assert.deepEqual(redo(undo(kept)), kept);
});

test('a change and its undo give the same plan', () => {
  /** @type {Change[]} */
  const all = [
    { kind: 'infusion-moved', to: '2025-11-05' },
    { kind: 'gate', on: '2025-12-03', said: 'not-yet' },
    { kind: 'course-held', through: '2025-12-20' },
    { kind: 'taper-begun', from: '2025-12-21' },
    { kind: 'visit-moved', visit: 'visit.1', to: '2025-11-13' },
  ];
  let changes = changesOf();
  const hashes = all.map((change) => {
    const { hash } = planOf({ changes: [...changes.made] });
    changes = withAct(changes, [change]);
    return hash;
  });
  for (const hash of hashes.reverse()) {
    changes = undo(changes);
    assert.equal(planOf({ changes: [...changes.made] }).hash, hash);
  }
});

const readings = /** @type {[name: string, typed: Draft, expected: Change][]} */ ([
  [
    'missed',
    draft('missed', { pick: 'missed', told: 'yes', said: 'unknown' }, { on: '2025-11-12' }),
    { kind: 'dose-missed', on: '2025-11-12', how: 'missed', reported: true },
  ],
  [
    'missed, the second of the day',
    draft('missed', { pick: 'missed', dose: '2', told: 'no', said: 'give-again' }, { on: '2025-11-12' }),
    { kind: 'dose-missed', on: '2025-11-12', dose: 2, how: 'missed', reported: false },
  ],
  [
    'missed, to be given again',
    draft('missed', { pick: 'missed', told: 'yes', said: 'give-again' }, { on: '2025-11-12' }),
    { kind: 'dose-missed', on: '2025-11-12', how: 'missed', reported: true, said: 'give-again' },
  ],
  [
    'came up, not to be given',
    draft('missed', { pick: 'vomited', told: 'yes', said: 'do-not-give' }, { on: '2025-11-12' }),
    { kind: 'dose-missed', on: '2025-11-12', how: 'vomited', reported: true, said: 'do-not-give' },
  ],
  [
    'came up',
    draft('missed', { pick: 'vomited', told: 'no' }, { on: '2025-11-12' }),
    { kind: 'dose-missed', on: '2025-11-12', how: 'vomited', reported: false },
  ],
  [
    'done',
    draft('done', { visit: 'visit.1', pick: 'carry-on' }, { on: '2025-11-10' }),
    { kind: 'visit-done', visit: 'visit.1', on: '2025-11-10', said: 'carry-on' },
  ],
  [
    'done, nothing said',
    draft('done', { visit: 'visit.1', pick: 'unknown' }, { on: '2025-11-10' }),
    { kind: 'visit-done', visit: 'visit.1', on: '2025-11-10' },
  ],
  ['moved', draft('moved', { visit: 'visit.2' }, { to: '2025-11-18' }), { kind: 'visit-moved', visit: 'visit.2', to: '2025-11-18' }],
  [
    'added',
    draft('added', { tests: ['liver'] }, { on: '2025-11-20' }),
    { kind: 'visit-added', number: 3, on: '2025-11-20', tests: ['liver'] },
  ],
  ['gate', draft('gate', { pick: 'not-yet' }, { on: '2025-12-01' }), { kind: 'gate', on: '2025-12-01', said: 'not-yet' }],
  ['kept to a day', draft('keep', { pick: 'through' }, { through: '2025-12-20' }), { kind: 'course-held', through: '2025-12-20' }],
  // A date typed before "until the team says" was chosen is no longer asked, so it does not count.
  ['kept open', draft('keep', { pick: 'open' }, { through: '2025-12-20' }), { kind: 'course-held' }],
  [
    'dose in mL',
    draft('dose', { unit: 'mL', amount: '2,7', ...bottle }, { from: '2025-11-20' }),
    { kind: 'dose-changed', from: '2025-11-20', microlitres: 2700, ...strength },
  ],
  [
    'dose in mg',
    draft('dose', { unit: 'mg', amount: '8' }, { from: '2025-11-20' }),
    { kind: 'dose-changed', from: '2025-11-20', micrograms: 8000 },
  ],
  ['taper, the label’s days', draft('taper', { pick: 'label' }, { from: '2025-12-02' }), { kind: 'taper-begun', from: '2025-12-02' }],
  [
    'taper to a day',
    draft('taper', { pick: 'through' }, { from: '2025-12-02', through: '2026-01-10' }),
    { kind: 'taper-begun', from: '2025-12-02', through: '2026-01-10' },
  ],
  [
    'taper in steps',
    draft('taper', { pick: 'steps', unit: 'mL', ...bottle }, { from: '2025-12-02' }, [
      ['2025-12-31', '1.5'],
      ['2026-01-10', '0.7'],
    ]),
    {
      kind: 'taper-begun',
      from: '2025-12-02',
      steps: [
        { through: '2025-12-31', microlitres: 1500, ...strength },
        { through: '2026-01-10', microlitres: 700, ...strength },
      ],
    },
  ],
  ['kept after a taper had begun', draft('keep', { pick: 'full' }, { from: '2025-12-10' }), { kind: 'full-again', from: '2025-12-10' }],
  ['taper on hold', draft('taper', { pick: 'paused' }, { from: '2025-12-10' }), { kind: 'taper-paused', from: '2025-12-10' }],
  [
    'taper on hold to a day',
    draft('taper', { pick: 'paused-through' }, { from: '2025-12-10', through: '2025-12-12' }),
    { kind: 'taper-paused', from: '2025-12-10', through: '2025-12-12' },
  ],
  ['taper, back up', draft('taper', { pick: 'full' }, { from: '2025-12-10' }), { kind: 'full-again', from: '2025-12-10' }],
  ['ended', draft('ended', {}, { on: '2025-12-30' }), { kind: 'course-ended', on: '2025-12-30' }],
  ['infusion', draft('infusion', {}, { to: '2025-11-05' }), { kind: 'infusion-moved', to: '2025-11-05' }],
]);

/** @returns {[name: string, typed: Draft, expected: Change]} */
const taperInSteps = () => /** @type {any} */ (readings.find(([name]) => name === 'taper in steps'));

for (const [name, typed, expected] of readings) {
  test(`a change as typed: ${name}`, () => {
    assert.deepEqual(readChange(typed, { core, nextNumber: 3, language: 'en' }), { change: expected, problems: [] });
    const said = changeText(view, expected, planOf());
    assert.doesNotMatch(said, /changed-|[{}]|undefined/);
  });
}

test('nothing typed: every question is named, each with the control that answers it', () => {
  for (const choice of CHOICE_GROUPS.flatMap(({ choices }) => [...choices])) {
    const { change, problems } = readChange(emptyDraft(choice), { core, nextNumber: 1, language: 'en' });
    assert.equal(change, undefined);
    assert.ok(problems.length > 0, choice);
    for (const problem of problems) {
      assert.match(problem.focus, /^change-/);
      const said = namedFieldText(view, problem, fieldName(view, emptyDraft(choice), problem.field));
      assert.match(said, /^“[A-Z].*\.$/, `${choice} ${problem.field}`);
      assert.doesNotMatch(said, /change-|[{}]/);
    }
  }
});

const bad = /** @type {[name: string, typed: Draft, field: string, focus: string][]} */ ([
  [
    'ends before it starts',
    draft('taper', { pick: 'through' }, { from: '2025-12-02', through: '2025-11-30' }),
    'through',
    'change-through-day',
  ],
  [
    'steps that overlap',
    draft('taper', { pick: 'steps', unit: 'mL', ...bottle }, { from: '2025-12-02' }, [
      ['2025-12-20', '1.5'],
      ['2025-12-10', '0.7'],
    ]),
    'step-1-through',
    'change-step-1-through-day',
  ],
  [
    'a step of 200 mL',
    draft('taper', { pick: 'steps', unit: 'mL', ...bottle }, { from: '2025-12-02' }, [['2025-12-20', '200']]),
    'step-0-amount',
    'change-step-0-amount',
  ],
  [
    'a step in grams',
    draft('taper', { pick: 'steps', unit: 'mg' }, { from: '2025-12-02' }, [['2025-12-20', '0.2 g']]),
    'step-0-amount',
    'change-step-0-amount',
  ],
  ['held into 2101', draft('keep', { pick: 'through' }, { through: '2101-01-01' }), 'through', 'change-through-day'],
  ['31 February', draft('keep', { pick: 'full' }, { from: '2026-02-31' }), 'from', 'change-from-day'],
  ['infusion before birth', draft('infusion', {}, { to: '2025-04-01' }), 'to', 'change-to-day'],
  ['no amount at all', draft('dose', { unit: 'mL', amount: '0', ...bottle }, { from: '2025-11-20' }), 'amount', 'change-amount'],
]);

for (const [name, typed, field, focus] of bad) {
  test(`refused beside its field: ${name}`, () => {
    const { act, problems } = judgeChange(typed, { request }, core, 'en');
    assert.equal(act, undefined);
    const found = problems.find((problem) => problem.field === field);
    assert.ok(found, JSON.stringify(problems));
    assert.equal(found.focus, focus);
    const said = fieldText(view, found, 'x');
    assert.match(said, /^[A-Z0-9].*\.$/);
    assert.doesNotMatch(said, /[{}]|undefined|problem-/);
  });
}

test('a warning does not stop a change, and stands beside its field', () => {
  const rising = draft('taper', { pick: 'steps', unit: 'mL', ...bottle }, { from: '2025-12-02' }, [
    ['2025-12-15', '1'],
    ['2025-12-29', '2'],
  ]);
  const { act, warnings } = judgeChange(rising, { request }, core, 'en');
  assert.ok(act);
  assert.ok(
    warnings.some(({ code, field }) => code === 'step-rises' && field.startsWith('step-1')),
    JSON.stringify(warnings),
  );
});

test('a thousand changes are taken, one more is refused in words', () => {
  const many = Array.from({ length: 1000 }, () => /** @type {Change} */ ({ kind: 'visit-done', visit: 'visit.1', on: '2025-11-10' }));
  const one = draft('done', { visit: 'visit.1', pick: 'carry-on' }, { on: '2025-11-10' });
  assert.ok(judgeChange(one, { request: { ...request, changes: many.slice(1) } }, core, 'en').act);
  const { act, problems } = judgeChange(one, { request: { ...request, changes: many } }, core, 'en');
  assert.equal(act, undefined);
  assert.match(fieldText(view, problems[0], 'x'), /^There are too many changes\. The most is 1000\.$/);
});

test('steps that were typed come back as typed', () => {
  const typed = taperInSteps()[1];
  const { change } = readChange(typed, { core, nextNumber: 1, language: 'en' });
  const again = draftFor('taper', { plan: planOf({ changes: [change] }) });
  assert.deepEqual(readChange(again, { core, nextNumber: 1, language: 'en' }).change, change);
});

test('when a step begins is the core’s to say, and a plan kept with its days spelled out comes out the same', () => {
  const { change } = readChange(taperInSteps()[1], { core, nextNumber: 1, language: 'en' });
  assert.ok(change?.kind === 'taper-begun' && change.steps);
  const [first, second] = change.steps;
  const spelled = {
    ...change,
    steps: [
      { ...first, from: '2025-12-02' },
      { ...second, from: '2026-01-01' },
    ],
  };
  assert.deepEqual(planOf({ changes: [change] }), planOf({ changes: [spelled] }));
  const taper = planOf({ changes: [change] }).items.find(({ key }) => key === 'steroid.taper');
  assert.deepEqual(
    taper?.amounts?.map(({ from }) => from),
    ['2025-12-02', '2026-01-01'],
  );
});

test('a step that ends on a day no calendar has is named once, beside it', () => {
  const typed = draft('taper', { pick: 'steps', unit: 'mL', ...bottle }, { from: '2025-12-02' }, [
    ['2026-02-31', '1.5'],
    ['2026-03-10', '0.7'],
  ]);
  const { problems } = judgeChange(typed, { request }, core, 'en');
  assert.deepEqual(
    problems.map(({ field, code }) => [field, code]),
    [['step-0-through', 'no-such-day']],
  );
});

test('what a change means is said in whole sentences, with its days and its numbers, and never counted', () => {
  const told = (/** @type {Change[]} */ changes, more = {}, /** @type {Change[]} */ before = []) => {
    const comparison = core.compare({ ...request, ...more, changes: before }, { ...request, ...more, changes: [...before, ...changes] });
    assert.ok(comparison.ok, JSON.stringify(comparison));
    for (const difference of comparison.differences) assert.doesNotMatch(movedLines(view, difference).join(' '), /moved-|[{}]|undefined/);
    const [said, preview] = [meaningText(view, comparison), meaningText(view, comparison, { preview: true })];
    for (const text of [said, preview]) assert.doesNotMatch(text, /dates? changed|meaning-|[{}]|undefined/);
    assert.doesNotMatch(preview, /^(Saved|Noted)/);
    return said;
  };
  const at = { today: '2025-12-02' };
  assert.match(
    told([{ kind: 'infusion-moved', to: '2025-11-05' }]),
    /^Infusion moved from Monday 3 November 2025 to Wednesday 5 November 2025\./,
  );
  assert.match(told([{ kind: 'taper-begun', from: '2025-12-09' }]), /^Taper from Tuesday 9 December 2025 to Monday 5 January 2026\./);
  assert.equal(
    told([{ kind: 'visit-moved', visit: 'visit.2', to: '2025-11-18' }]),
    'Blood test moved from Monday 17 November 2025 to Tuesday 18 November 2025.',
  );
  assert.equal(told([{ kind: 'visit-done', visit: 'visit.1', on: '2025-11-10' }]), 'Blood test done on Monday 10 November 2025.');
  assert.equal(
    told([{ kind: 'dose-missed', on: '2025-11-12', how: 'vomited', reported: false }]),
    'Noted: the dose of Wednesday 12 November 2025 was thrown up. Call your team now.',
  );
  assert.match(
    told([{ kind: 'dose-missed', on: '2025-11-12', how: 'missed', reported: true, said: 'do-not-give' }]),
    /do not give it again\. The next dose as usual\.$/,
  );
  const higher = /** @type {const} */ ({ kind: 'dose-changed', from: '2025-11-13', microlitres: 5400, ...strength });
  assert.equal(
    told([higher], { prescription }),
    'New dose from Thursday 13 November 2025: 5.4\u00a0mL (was 2.7\u00a0mL).',
    'a doubling names both numbers',
  );
  assert.match(
    told([{ ...higher, microlitres: 500, strengthMicrolitres: 1000 }], { prescription }),
    /0\.5\u00a0mL \(bottle of 15\u00a0mg in 1\u00a0mL\) \(was 2\.7\u00a0mL \(bottle of 15\u00a0mg in 5\u00a0mL\)\)/,
    'numbers of two bottles each with its own',
  );
  const notYet = /** @type {const} */ ({ kind: 'gate', on: '2025-12-01', said: 'not-yet' });
  const go = /** @type {Change} */ ({ kind: 'gate', on: '2025-12-01', said: 'go' });
  assert.equal(told([notYet], { today: '2025-12-01' }), 'No taper yet. Full dose until your team says go. A blood test every week.');
  assert.equal(
    told([{ ...notYet, on: '2025-12-15' }], { today: '2025-12-15' }, [notYet]),
    'Saved: on Monday 15 December 2025 your team said “not yet”.',
  );
  assert.match(told([{ kind: 'full-again', from: '2025-12-10' }], at, [go]), /Back to the full dose from Wednesday 10 December 2025\./);
  assert.match(told([{ kind: 'course-ended', on: '2025-12-20' }], at, [go]), /Its last day is Saturday 20 December 2025\./);
});

test('no mL without the strength of its bottle', () => {
  const bottle = { strengthMicrograms: 15_000, strengthMicrolitres: 5000 };
  assert.doesNotMatch(amountText(view, { microlitres: 2700 }), /\d/);
  assert.equal(amountText(view, { microlitres: 2700, ...bottle }), '2.7\u00a0mL (bottle of 15\u00a0mg in 5\u00a0mL)');
  assert.equal(amountText(view, { micrograms: 8000 }), '8\u00a0mg');
  assert.equal(amountText(view, { microlitres: 2700, micrograms: 8000 }), '8\u00a0mg');
  assert.doesNotMatch(changeText(view, { kind: 'dose-changed', from: '2025-11-20', microlitres: 2700 }, planOf()), /mL\b.*\d|\d\smL/);
});

test('a clock that cannot be takes only today away, never the plan, and another fault is told as ever', () => {
  const reading = { plan: planOf(), request };
  for (const moment of [
    { today: '1970-01-01' },
    { today: '2200-01-01' },
    { today: '2025-04-30' },
    { today: '2025-11-10', lastKept: '2025-11-12' },
  ]) {
    const { plan, request: asked, stuck } = readLiving(reading, { changes: [], clock: '08:00', ...moment }, core);
    assert.deepEqual(stuck, [], JSON.stringify(moment));
    assert.ok(plan && plan.today === undefined, JSON.stringify(moment));
    assert.equal(asked && 'today' in asked, false);
  }
  for (const moment of [{ today: '2025-11-12' }, { today: '2025-11-11', lastKept: '2025-11-12' }]) {
    assert.equal(readLiving(reading, { changes: [], ...moment }, core).plan?.today?.date, moment.today);
  }
});

test('what was ticked off and the hour go into the question', () => {
  const ticks = [{ on: '2025-11-12', dose: 1 }];
  const living = readLiving(
    { plan: planOf(), request },
    { changes: [], prescription: /** @type {any} */ (prescription), given: ticks, today: '2025-11-12', clock: '07:30' },
    core,
  );
  assert.deepEqual(living.request?.given, ticks);
  assert.equal(living.request?.clock, '07:30');
  assert.deepEqual(
    living.plan?.today?.doses.map(({ state }) => state),
    ['given'],
  );
});

test('answers that no longer fit the changes are told, and nothing is dropped', () => {
  const later = { birthDate: '2025-11-10', infusionDate: '2025-12-01', weightGrams: 3500 };
  const changes = [readings[readings.length - 1][2]];
  const { plan, stuck } = readLiving({ plan: planOf(later), request: { ...request, ...later } }, { changes, today: '2025-11-12' }, core);
  assert.equal(plan, undefined);
  assert.ok(stuck.length > 0);
});

test('a prescription as typed, and back into its boxes', () => {
  const typed = {
    ...emptyPrescription(),
    strengthMg: '15',
    strengthMl: '5',
    dose: '2,7',
    doseMg: '8.1',
    times: '2',
    clocks: ['08:00', '20:00', '21:00', ''],
    syringe: '3',
    bottle: '100',
    opened: boxesOf('2025-11-02'),
    keeps: '30',
  };
  const expected = {
    strengthMicrograms: 15_000,
    strengthMicrolitres: 5000,
    doseMicrolitres: 2700,
    doseMicrograms: 8100,
    timesPerDay: 2,
    clocks: ['08:00', '20:00'],
    syringeMicrolitres: 3000,
    bottleMicrolitres: 100_000,
    bottleOpened: '2025-11-02',
    openedBottleDays: 30,
  };
  assert.deepEqual(readPrescription(typed, core, 'en'), { prescription: expected, problems: [] });
  assert.deepEqual(readPrescription(typedPrescription(/** @type {any} */ (expected)), core, 'en').prescription, expected);
});

const badPrescriptions = /** @type {[name: string, typed: object, field: string, code: string][]} */ ([
  ['an empty strength', { strengthMg: '', strengthMl: '' }, 'strength', 'empty'],
  ['half a strength', { strengthMl: '' }, 'strength', 'empty'],
  ['no times a day', { times: '' }, 'times', 'not-chosen'],
  ['0.005 mL', { dose: '0.275' }, 'dose', 'not-a-hundredth'],
  ['200 mL', { dose: '200' }, 'dose', 'above-most'],
  ['a strength of 0', { strengthMg: '0' }, 'strength', 'not-positive'],
  ['a second time without the first', { times: '2', clocks: ['', '20:00', '', ''] }, 'clocks', 'clock-missing'],
  ['times in the wrong order', { times: '2', clocks: ['20:00', '08:00', '', ''] }, 'clocks', 'not-in-order'],
  ['a dose that may be tenfold', { dose: '05' }, 'dose', 'leading-zero'],
]);

for (const [name, change, field, code] of badPrescriptions) {
  test(`a prescription asked back: ${name}`, () => {
    const typed = { ...typedPrescription(/** @type {any} */ (prescription)), ...change };
    const { prescription: taken, problems } = judgePrescription(typed, request, core, 'en');
    assert.equal(taken, undefined);
    assert.deepEqual(
      problems.map((problem) => `${problem.field} ${problem.code}`),
      [`${field} ${code}`],
    );
    for (const problem of problems) assert.doesNotMatch(fieldText(view, problem, 'x'), /[{}]|undefined|0\.001/);
  });
}

test('a prescription that does not fit itself is kept, with the way to the pharmacist and no value', () => {
  const typed = { ...typedPrescription(/** @type {any} */ (prescription)), doseMg: '80' };
  const { prescription: taken, warnings } = judgePrescription(typed, request, core, 'en');
  assert.ok(taken);
  const warning = warnings.find(({ code }) => code === 'ask-pharmacist');
  assert.ok(warning, JSON.stringify(warnings));
  const said = fieldText(view, warning, 'x');
  assert.match(said, /pharmacist/);
  assert.doesNotMatch(said, /\d/);
});

test('zoom: a window of two weeks or a month around today, moved by half, never out of the plan', () => {
  const whole = { first: -4, last: 108, todayDay: 9 };
  assert.deepEqual(windowOf({ span: 'all' }, whole), { first: -4, last: 108 });
  assert.deepEqual(windowOf({ span: 'weeks' }, whole), { first: 6, last: 19 });
  assert.deepEqual(windowOf({ span: 'month' }, whole), { first: 6, last: 36 });
  assert.deepEqual(shifted({ span: 'weeks' }, whole, 1), { span: 'weeks', from: 13 });
  assert.deepEqual(windowOf(shifted({ span: 'weeks', from: -4 }, whole, -1), whole), { first: -4, last: 9 });
  assert.deepEqual(windowOf(shifted({ span: 'month', from: 100 }, whole, 1), whole), { first: 78, last: 108 });
  assert.deepEqual(windowOf({ span: 'weeks' }, { ...whole, todayDay: 500 }), { first: 95, last: 108 });
  assert.deepEqual(shifted({ span: 'all' }, whole, 1), { span: 'all' });
});

test('an empty step shares nothing with the next', () => {
  const first = emptyStep();
  first.through.day = '1';
  assert.equal(emptyStep().through.day, '');
});
