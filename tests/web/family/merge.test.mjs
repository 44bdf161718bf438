/** Two plans of one family made one: nothing lost but what was chosen against, in whichever order. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '../../../web/family/canonical_json.js';
import { differences, nicknameOf } from '../../../web/family/differences.js';
import { knownPhones } from '../../../web/call/phones.js';
import { familyText, readFamily } from '../../../web/family/family_text.js';
import { merge } from '../../../web/family/merge.js';
import { told } from '../../wasm/histories.mjs';
import { builtCore } from '../english.mjs';
import { families, family, familyWith, requestWith } from '../keeping_families.mjs';

/** @typedef {import('../../../web/family/family.js').Family} Family */
/** @typedef {import('../../../web/family/family.js').FamilyContent} FamilyContent */
/** @typedef {import('../../../web/family/merge.js').Choices} Choices */

/** @type {import('../../../web/core/doseline.js').Doseline} */
let core;
before(async () => (core = await builtCore()));

const fits = (/** @type {any} */ request) => core.plan(request).ok;

/** Two phones that went on from one plan, each in its own way. */
const pairs = fc.oneof(
  fc.tuple(families, families),
  fc.tuple(families, told, told, fc.nat(4)).map(([base, one, two, shared]) => {
    const [a, b] = [one.changes ?? [], two.changes ?? []];
    const begin = a.slice(0, shared);
    const with_ = (/** @type {any[]} */ changes) => ({ ...base, request: { ...base.request, changes: [...begin, ...changes] } });
    return /** @type {[Family, Family]} */ ([with_(a.slice(shared)), with_(b.filter((each) => each.kind !== 'visit-added'))]);
  }),
);
const side = fc.constantFrom('here', 'there');

/** @param {FamilyContent} a @param {FamilyContent} b @param {'here' | 'there'} choice @returns {Choices} */
const all = (a, b, choice) => Object.fromEntries(merge(a, b, {}, fits).conflicts.map(({ key }) => [key, choice]));

/** @param {FamilyContent} content */
const asSet = ({ request, ticks, questions, nickname, phones, notes, calendar, typed }) => {
  const sorted = (/** @type {readonly unknown[]} */ list) => [...new Set(list.map((each) => canonicalJson(each)))].sort();
  const { weightUnit: _unit, changes, ...answers } = /** @type {any} */ (request);
  const numbered = (changes ?? []).map((/** @type {any} */ { number: _number, visit, ...change }) => ({
    ...change,
    visit: visit?.replace(/^visit\.added\.\d+$/, 'added'),
  }));
  return {
    answers,
    changes: sorted(numbered),
    ticks: sorted(ticks.map((tick) => ({ ...tick, again: tick.again === true }))),
    nickname: nicknameOf({ nickname }),
    questions: sorted(questions.map(({ text, answer, asked }) => [text.trim(), answer.trim(), asked === true])),
    phones: knownPhones(phones)
      .map(({ number }) => number.replace(/[\s().\-/]/g, ''))
      .sort(),
    notes: notes.trim(),
    calendar: calendar?.made,
    weight: request.weightGrams === undefined && typed.weight,
  };
};

const changes = (/** @type {any[]} */ ...made) => requestWith({ changes: made });
const missed = (/** @type {object} */ more) => ({
  kind: 'dose-missed',
  on: '2025-11-10',
  dose: 1,
  how: 'missed',
  reported: false,
  ...more,
});
const merged = (/** @type {Family} */ a, /** @type {Family} */ b, /** @type {Choices} */ chosen = {}) => merge(a, b, chosen, fits);
const madeOf = (/** @type {Family} */ a, /** @type {Family} */ b, /** @type {Choices} */ chosen = {}) =>
  merged(a, b, chosen).content.request.changes ?? [];

describe('calendar files of both', () => {
  const sent = (/** @type {string[]} */ ...uids) => uids.map((uid) => ({ uid, on: '2025-11-10' }));
  const made = (/** @type {string} */ id, /** @type {number} */ sequence, /** @type {string[]} */ ...uids) =>
    familyWith({ calendar: { kinds: ['visits'], made: { id, sequence, check: 'x', sent: sent(...uids) } } });

  test('one made by either goes on under its name', () => {
    for (const [a, b] of [
      [made('b', 2, 'b-visit.1'), family],
      [family, made('b', 2, 'b-visit.1')],
    ])
      assert.deepEqual(merged(a, b).content.calendar?.made, made('b', 2, 'b-visit.1').calendar?.made);
    assert.deepEqual(
      differences(family, made('b', 2)).map(({ part }) => part),
      ['calendar'],
      'it is not passed over as nothing new',
    );
  });

  test('two names become one, with all that either sent, under a number that rises', () => {
    const calendar = merged(made('b', 5, 'b-visit.1'), made('a', 2, 'a-visit.1', 'a-visit.2')).content.calendar;
    assert.deepEqual(calendar?.made, { id: 'a', sequence: 5, check: '', sent: sent('a-visit.1', 'a-visit.2', 'b-visit.1') });
  });
});

describe('properties', () => {
  test('a dose given, a number, a question and an answer of either side is there afterwards', () => {
    fc.assert(
      fc.property(pairs, side, ([a, b], choice) => {
        const { content } = merge(a, b, all(a, b, choice), fits);
        const ticks = new Set(content.ticks.map(({ on, dose, again }) => `${on} ${dose} ${again === true}`));
        for (const { on, dose, again } of [...a.ticks, ...b.ticks]) assert.ok(ticks.has(`${on} ${dose} ${again === true}`));
        for (const { text, answer } of [...a.questions, ...b.questions]) {
          assert.ok(
            content.questions.some(
              (each) => each.text.trim() === text.trim() && (answer.trim() === '' || each.answer.trim() === answer.trim()),
            ),
          );
        }
        for (const { who } of knownPhones([...a.phones, ...b.phones]))
          assert.ok(knownPhones(content.phones).some((phone) => phone.who === who));
        for (const { notes } of [a, b]) assert.ok(content.notes.includes(notes.trim()));
      }),
      { numRuns: 200 },
    );
  });

  test('in the other order, with the same choices, it is the same', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        assert.deepEqual(asSet(merge(a, b, all(a, b, 'here'), fits).content), asSet(merge(b, a, all(b, a, 'there'), fits).content));
      }),
      { numRuns: 200 },
    );
  });

  test('once more changes nothing', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const once = merge(a, b, all(a, b, 'there'), fits).content;
        const twice = merge(once, b, all(once, b, 'there'), fits);
        assert.deepEqual(asSet(twice.content), asSet(once));
        assert.deepEqual(merge(a, a, {}, fits), { content: merge(a, a, {}, fits).content, conflicts: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('every change of either side is there, or was chosen against', () => {
    fc.assert(
      fc.property(pairs, side, ([a, b], choice) => {
        const { content, conflicts } = merge(a, b, all(a, b, choice), fits);
        const bare = (/** @type {any} */ { number: _number, visit, ...change }) =>
          canonicalJson({ ...change, visit: visit?.replace(/^visit\.added\.\d+$/, 'added') });
        const there = new Set((content.request.changes ?? []).map(bare));
        const against = new Set(
          conflicts
            .filter(({ part }) => part === 'changes')
            .flatMap((each) => /** @type {any[]} */ (choice === 'here' ? each.there : each.here).map(bare)),
        );
        for (const change of [...(a.request.changes ?? []), ...(b.request.changes ?? [])])
          assert.ok(there.has(bare(change)) || against.has(bare(change)), JSON.stringify(change));
      }),
      { numRuns: 200 },
    );
  });

  test('what comes of two plans that can be kept can be kept', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        for (const each of [a, b]) if (!readFamily(core, familyText(each), 'en').ok) return;
        const { content } = merge(a, b, all(a, b, 'there'), fits);
        const reading = readFamily(core, familyText({ ...a, ...content }), 'en');
        assert.ok(reading.ok, JSON.stringify(reading));
      }),
      { numRuns: 100 },
    );
  });
});

describe('two phones', () => {
  test('what one has asked is asked on both, and asked once', () => {
    const dad = familyWith({ questions: [{ ...family.questions[0], asked: true }] });
    for (const pair of /** @type {const} */ ([
      [family, dad],
      [dad, family],
    ]))
      assert.deepEqual(merged(...pair).content.questions, dad.questions);
    const answered = familyWith({ questions: [{ ...family.questions[0], answer: 'Monday' }] });
    assert.deepEqual(merged(dad, answered).content.questions, answered.questions);
  });

  test('mum ticked a dose, dad one and typed a number: nothing is asked', () => {
    const dad = familyWith({ ticks: [...family.ticks, { on: '2025-11-04', dose: 1 }], phones: [{ who: 'centre', number: '1' }] });
    const mum = familyWith({ ticks: [...family.ticks, { on: '2025-11-05', dose: 1 }] });
    const { content, conflicts } = merged(mum, dad);
    assert.deepEqual(conflicts, []);
    assert.deepEqual(
      content.ticks.map(({ on }) => on),
      ['2025-11-02', '2025-11-03', '2025-11-05', '2025-11-04'],
    );
    assert.deepEqual(
      content.phones.map(({ number }) => number),
      ['020 7946 0000', '1'],
    );
    assert.deepEqual(
      differences(mum, merged(mum, familyWith({ ticks: [], phones: [], questions: [], notes: '' })).content),
      [],
      'an older file takes nothing away',
    );
  });

  test('a dose that both marked: the first hour counts, on both phones, and an hour before none', () => {
    const tick = { on: '2025-11-04', dose: /** @type {const} */ (1) };
    const marked = (/** @type {object} */ more) => familyWith({ ticks: [{ ...tick, ...more }] });
    const ticksOf = (/** @type {Family} */ a, /** @type {Family} */ b) => merged(a, b).content.ticks;
    /** @type {[object, object][]} of which the first counts */
    const cases = [
      [
        { at: '08:01', by: 'Mum’s phone' },
        { at: '08:12', by: 'Dad' },
      ],
      [
        { at: '08:01', by: 'Dad' },
        { at: '08:01', by: 'Mum’s phone' },
      ],
      [{ at: '08:12', by: 'Dad' }, {}],
      [{ at: '08:12' }, { by: 'Dad' }],
      [{ by: 'Dad' }, {}],
    ];
    for (const [first, second] of cases) {
      assert.deepEqual(ticksOf(marked(first), marked(second)), [{ ...tick, ...first }]);
      assert.deepEqual(ticksOf(marked(second), marked(first)), [{ ...tick, ...first }]);
    }
    const repeat = { ...tick, again: true, at: '09:00' };
    assert.deepEqual(
      ticksOf(marked({ at: '08:12' }), familyWith({ ticks: [repeat] })),
      [{ ...tick, at: '08:12' }, repeat],
      'a repeat is another dose',
    );
  });

  test('each true conflict is asked by itself, and gives what was chosen', () => {
    const there = { ...requestWith({ weightGrams: 8600, infusionDate: '2025-11-04' }), phones: [{ ...family.phones[0], number: '1' }] };
    const { conflicts } = merged(family, there);
    assert.deepEqual(
      conflicts.map(({ key }) => key),
      ['weightGrams', 'infusionDate', 'phone team'],
    );
    const { content } = merged(family, there, { weightGrams: 'there', 'phone team': 'there' });
    assert.deepEqual([content.request.weightGrams, content.request.infusionDate, content.phones[0].number], [8600, '2025-11-03', '1']);
  });

  test('a weight brings its own day', () => {
    const [here, there] = [requestWith({ weightDate: '2025-11-01' }), requestWith({ weightGrams: 8600, weightDate: '2025-11-02' })];
    assert.deepEqual(
      merged(here, there).conflicts.map(({ key }) => key),
      ['weightGrams'],
    );
    assert.equal(merged(here, there, { weightGrams: 'there' }).content.request.weightDate, '2025-11-02');
  });

  test('the same number in another spelling is no conflict', () => {
    assert.deepEqual(merged(family, familyWith({ phones: [{ ...family.phones[0], number: '(020) 7946-0000' }] })).conflicts, []);
  });

  test('an answer comes to its question', () => {
    const there = familyWith({ questions: [{ ...family.questions[0], answer: 'Monday' }] });
    for (const pair of /** @type {const} */ ([
      [family, there],
      [there, family],
    ]))
      assert.deepEqual(merged(...pair).content.questions, there.questions);
  });
});

describe('two histories', () => {
  const go = { kind: 'gate', on: '2025-12-01', said: 'go' };
  const moved = (/** @type {string} */ to, visit = 'visit.1') => ({ kind: 'visit-moved', visit, to });

  test('only one goes on: it goes on', () => {
    assert.deepEqual(madeOf(changes(go), changes(go, moved('2025-11-11'))), [go, moved('2025-11-11')]);
    assert.deepEqual(madeOf(changes(go, moved('2025-11-11')), changes(go)), [go, moved('2025-11-11')]);
  });

  test('acts of more than one change stay acts', () => {
    const there = { ...changes(go, moved('2025-11-11')), acts: [2] };
    assert.deepEqual(merged(family, there).content.acts, [2]);
  });

  test('reports and visits done of both, by date', () => {
    const done = (/** @type {string} */ visit, /** @type {string} */ on) => ({ kind: 'visit-done', visit, on });
    const [a, b] = [
      changes(done('visit.2', '2025-11-17'), missed({ on: '2025-11-18' })),
      changes(missed({}), done('visit.1', '2025-11-10')),
    ];
    assert.deepEqual(merged(a, b).conflicts, []);
    assert.deepEqual(
      madeOf(a, b).map((change) => /** @type {any} */ (change).on),
      ['2025-11-10', '2025-11-10', '2025-11-17', '2025-11-18'],
    );
  });

  test('one visit on two dates is asked, others of both sides are not', () => {
    const [a, b] = [changes(moved('2025-11-11'), moved('2025-11-19', 'visit.2')), changes(moved('2025-11-12'), go)];
    const { conflicts } = merged(a, b);
    assert.deepEqual(conflicts, [
      { key: 'change visit visit.1', part: 'changes', here: [moved('2025-11-11')], there: [moved('2025-11-12')] },
    ]);
    assert.deepEqual(madeOf(a, b, { 'change visit visit.1': 'there' }), [moved('2025-11-12'), moved('2025-11-19', 'visit.2'), go]);
  });

  test('of one dose the report that knows more counts; reports that disagree are asked', () => {
    const [a, b] = [changes(missed({})), changes(missed({ reported: true, said: 'do-not-give' }))];
    for (const pair of /** @type {const} */ ([
      [a, b],
      [b, a],
    ])) {
      assert.deepEqual(merged(...pair).conflicts, []);
      assert.deepEqual(
        madeOf(...pair).map((change) => /** @type {any} */ (change).said),
        [undefined, 'do-not-give'],
      );
    }
    assert.deepEqual(
      merged(a, changes(missed({ how: 'vomited' }))).conflicts.map(({ key }) => key),
      ['change dose 2025-11-10'],
    );
  });

  test('all of the steroid is one question', () => {
    const [a, b] = [
      changes(go),
      changes({ kind: 'course-held', through: '2025-12-20' }, { kind: 'gate', on: '2025-12-03', said: 'not-yet' }),
    ];
    assert.deepEqual(
      merged(a, b).conflicts.map(({ key }) => key),
      ['change steroid'],
    );
    assert.equal(madeOf(a, b, { 'change steroid': 'there' }).length, 2);
  });

  test('a visit that each added stays a visit of its own, with what was said of it, also the second time', () => {
    const added = (/** @type {number} */ number, /** @type {string} */ on) => ({ kind: 'visit-added', number, on, tests: ['liver'] });
    const [a, b] = [changes(added(1, '2025-11-20')), changes(added(1, '2025-11-25'), moved('2025-11-26', 'visit.added.1'))];
    const once = merged(a, b);
    assert.deepEqual(once.conflicts, []);
    assert.deepEqual(once.content.request.changes, [added(1, '2025-11-20'), added(2, '2025-11-25'), moved('2025-11-26', 'visit.added.2')]);
    assert.deepEqual(madeOf(/** @type {Family} */ ({ ...a, ...once.content }), b), once.content.request.changes);
  });

  test('where both together do not fit, one side is chosen', () => {
    const { conflicts } = merge(changes(go), changes(moved('2025-11-11')), {}, ({ changes: made }) => (made?.length ?? 0) < 2);
    assert.deepEqual(
      conflicts.map(({ key }) => key),
      ['changes'],
    );
  });
});
