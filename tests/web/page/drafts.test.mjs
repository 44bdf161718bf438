/** What is half typed, in this tab's memory: it comes back as it was typed, and what is odd comes back as nothing. */
import assert from 'node:assert/strict';
import { before, beforeEach, describe, mock, test } from 'node:test';
import fc from 'fast-check';
import { createDraftRoom } from '../../../web/keeping/draft_room.js';
import { familyText } from '../../../web/family/family_text.js';
import { createKeeper } from '../../../web/keeping/keeper.js';
import { DATES_OF, emptyDraft, emptyStep, PICKS_OF } from '../../../web/changes/change_draft.js';
import { changesOf } from '../../../web/changes/changes_store.js';
import { draftsText, overDrafts, putDrafts, readDrafts } from '../../../web/page/drafts.js';
import { contentOf, putOnScreen, uniteOnScreen } from '../../../web/page/kept_state.js';
import { emptyState } from '../../../web/page/page_state.js';
import { emptyPrescription } from '../../../web/medicine/prescription_reading.js';
import { builtCore } from '../english.mjs';
import { family, familyWith, scripts } from '../keeping_families.mjs';
import { createMemory, openTabs } from '../keeping_storage.mjs';

/** @typedef {import('../../../web/changes/change_draft.js').ChoiceName} ChoiceName */
/** @typedef {import('../../../web/page/page_state.js').PageState} PageState */

/** @type {import('../../../web/core/doseline.js').Doseline} */
let core;
/** @type {import('../../../web/core/doseline.js').Plan} */
let plan;
before(async () => {
  core = await builtCore();
  const answer = core.plan(/** @type {any} */ (family.request));
  assert.ok(answer.ok);
  ({ plan } = answer);
});

const CHOICES = /** @type {ChoiceName[]} */ (Object.keys(DATES_OF));
const MOVED = changesOf([{ kind: 'infusion-moved', to: '2025-11-05' }]);

/** @param {Partial<PageState>} typed @returns {PageState} */
const stateWith = (typed) => ({ ...emptyState(), ...typed });

/**
 * What the page holds after it was loaded again.
 * @param {PageState} state
 * @param {{ pasted?: string, device?: string }} [keeping]
 */
function again(state, keeping = {}) {
  const text = draftsText(state, keeping);
  const fresh = stateWith({ changes: state.changes, folded: true });
  const drafts = readDrafts(text ?? '{}');
  putDrafts(fresh, drafts, plan);
  return { fresh, drafts, text };
}

const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('2,', '8.', '٢٫٧', '\ud83d', ...scripts));
/** Of plain objects, as a page makes them. @template Value @param {fc.Arbitrary<Value>} values */
const plain = (values) => values.map((value) => /** @type {Value} */ (JSON.parse(JSON.stringify(value))));
const boxes = plain(fc.record({ day: typed, month: typed, year: typed }));
const key = fc.string({ minLength: 1, maxLength: 30 }).filter((each) => !['__proto__', 'constructor', 'prototype'].includes(each));
const answers = plain(
  fc.record({
    again: fc.dictionary(key, typed, { maxKeys: 5, noNullPrototype: true }),
    yes: fc.array(typed, { maxLength: 5 }),
    visits: fc.dictionary(key, fc.record({ pick: fc.constantFrom('', 'back', 'keep', 'other'), day: boxes }), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  }),
);
const strength = fc.record({
  strengthMicrograms: fc.integer({ min: 1, max: 50_000 }),
  strengthMicrolitres: fc.integer({ min: 1, max: 50_000 }),
});
const step = fc.oneof(
  fc.record({ days: typed, through: boxes, amount: typed }),
  fc.record({ days: typed, through: boxes, amount: typed, strength }),
);
const change = plain(
  fc.constantFrom(...CHOICES).chain((choice) =>
    fc.record({
      choice: fc.constant(choice),
      visit: fc.constantFrom('', 'visit.1', 'visit.2'),
      dates: fc.record({ on: boxes, to: boxes, from: boxes, through: boxes }),
      pick: fc.constantFrom('', ...(PICKS_OF[choice] ?? [])),
      dose: fc.constantFrom('', '1', '4'),
      told: fc.constantFrom('', 'yes', 'no'),
      said: fc.constantFrom('', 'give-again', 'do-not-give', 'unknown'),
      unit: fc.constantFrom('', 'mL', 'mg'),
      strengthMg: typed,
      strengthMl: typed,
      amount: typed,
      tests: fc.subarray(['liver', 'platelets', 'troponin']),
      every: fc.constantFrom('once', '7', '14', '28'),
      inAll: fc.constantFrom('2', '4', '12'),
      lengths: fc.constantFrom('same', 'each', 'dates'),
      days: typed,
      steps: fc.array(step, { minLength: 1, maxLength: 6 }),
      go: fc.boolean(),
      goTyped: fc.boolean(),
      answers,
      sent: fc.boolean(),
    }),
  ),
);
const prescription = plain(
  fc.record({
    ...Object.fromEntries(['strengthMg', 'strengthMl', 'dose', 'doseMg', 'bottle', 'keeps'].map((name) => [name, typed])),
    times: fc.constantFrom('', '1', '4'),
    clocks: fc.array(fc.constantFrom('', '08:00', '23:59'), { minLength: 4, maxLength: 4 }),
    halfClocks: fc.constant([]),
    syringe: fc.constantFrom('', '3', 'other'),
    opened: boxes,
    answers,
    sent: fc.boolean(),
  }),
);

describe('what is half typed comes back as it was typed', () => {
  test('a change of every kind, letter by letter', () => {
    fc.assert(
      fc.property(change, (draft) => {
        const { fresh } = again(stateWith({ panel: { name: 'change', draft: /** @type {any} */ (draft) } }));
        assert.deepEqual(fresh.panel, { name: 'change', draft });
      }),
      { numRuns: 300 },
    );
  });

  test('each kind as it opens, no field of it lost', () => {
    for (const choice of CHOICES) {
      const draft = emptyDraft(choice, 'visit.1');
      assert.deepEqual(again(stateWith({ panel: { name: 'change', draft } })).fresh.panel, { name: 'change', draft });
    }
    const panel = /** @type {const} */ ({ name: 'prescription', typed: emptyPrescription() });
    assert.deepEqual(again(stateWith({ panel })).fresh.panel, panel);
    assert.deepEqual(again(stateWith({ panel: { name: 'choices' } })).fresh.panel, { name: 'choices' });
  });

  test('the prescription', () => {
    fc.assert(
      fc.property(prescription, (form) => {
        const panel = { name: /** @type {const} */ ('prescription'), typed: /** @type {any} */ (form) };
        assert.deepEqual(again(stateWith({ panel })).fresh.panel, panel);
      }),
      { numRuns: 200 },
    );
  });

  test('another day of the infusion, with what was asked about it, and the questions open', () => {
    fc.assert(
      fc.property(boxes, answers, fc.boolean(), (present, moveAnswers, moveSent) => {
        const typing = /** @type {Partial<PageState>} */ ({ changes: MOVED, present, moveAnswers, moveSent, folded: false });
        const { fresh } = again(stateWith(typing));
        assert.deepEqual([fresh.present, fresh.moveAnswers, fresh.moveSent, fresh.folded], [present, moveAnswers, moveSent, false]);
      }),
      { numRuns: 100 },
    );
    const unmoved = again(stateWith({ present: { day: '5', month: '', year: '' } })).fresh;
    assert.equal(unmoved.present, undefined, 'nothing was moved: those boxes are the first answer');
  });

  test('a question, a day to look at, a link, a name', () => {
    const half = { day: '5', month: '', year: '' };
    const look = { typed: half, sent: true, refused: true, open: true };
    const { fresh, drafts } = again(stateWith({ draft: 'May we ', look }), { pasted: 'https://x/#plan=1z', device: 'Mum’s ph' });
    assert.deepEqual([fresh.draft, fresh.look], ['May we ', { typed: half, sent: false, refused: false, open: true }]);
    assert.deepEqual([drafts.pasted, drafts.device], ['https://x/#plan=1z', 'Mum’s ph']);
  });

  test('what another tab keeps leaves the half-typed day of the infusion as it is', () => {
    const present = { day: '5', month: '', year: '' };
    const moveAnswers = { ...emptyState().moveAnswers, yes: ['2025-11-05'] };
    const state = stateWith({ changes: MOVED, present, moveAnswers, moveSent: true, folded: false });
    uniteOnScreen(state, family);
    assert.deepEqual([state.present, state.moveAnswers, state.moveSent, state.folded], [present, moveAnswers, true, false]);
  });

  test('but never another day in the place of today', () => {
    const look = { at: '2025-12-24', typed: { day: '24', month: '12', year: '2025' }, sent: false, refused: false, open: true };
    assert.equal(again(stateWith({ look })).text, undefined);
    assert.equal(again(stateWith({ look: { ...look, typed: { ...look.typed, day: '2' } } })).fresh.look.at, undefined);
  });

  test('where nothing is half typed, there is nothing', () => {
    assert.equal(draftsText(emptyState(), {}), undefined);
    assert.equal(draftsText(emptyState(), { pasted: '', device: '' }), undefined);
  });
});

describe('what is odd is left out, and takes nothing else with it', () => {
  const good = { question: 'May we', look: { day: '5', month: '', year: '' }, change: { ...emptyDraft('added'), amount: '2,' } };
  /** @param {object} odd */
  const put = (odd) => {
    const state = stateWith({ folded: true });
    putDrafts(state, readDrafts(JSON.stringify({ ...good, ...odd })), plan);
    return state;
  };
  /** @param {object} odd */
  const draftWith = (odd) => {
    const { panel } = put({ change: { ...good.change, ...odd } });
    return panel?.name === 'change' ? panel.draft : undefined;
  };

  for (const text of [
    '',
    '{',
    'null',
    '7',
    '"x"',
    '[]',
    'true',
    `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
    '{"__proto__":{"tainted":1}}',
  ]) {
    test(`a text that holds none: ${text.slice(0, 30)}`, () => {
      const state = stateWith({ folded: true });
      putDrafts(state, readDrafts(text), plan);
      assert.deepEqual({ ...state, panel: undefined }, { ...stateWith({ folded: true }), panel: undefined });
      assert.equal(state.panel, undefined);
      assert.equal(/** @type {any} */ ({}).tainted, undefined);
    });
  }

  /** @type {any[]} */
  const ODD = [7, null, true, {}, [], 'x', '9'.repeat(500), { toString: 1 }];

  test('one box of a form: that box alone', () => {
    for (const odd of [7, null, true, {}, [], '9'.repeat(201)]) {
      for (const name of /** @type {const} */ (['amount', 'strengthMg', 'strengthMl'])) {
        assert.deepEqual(draftWith({ amount: '2,', [name]: odd }), { ...good.change, [name]: '' }, `${name} ${JSON.stringify(odd)}`);
      }
    }
    assert.deepEqual(
      draftWith({ dates: { ...good.change.dates, on: { day: 5, month: 'Nov', year: ['2025'] } } })?.dates.on,
      { day: '', month: 'Nov', year: '' },
      'no number is made a text',
    );
  });

  test('an answer that is none of those offered', () => {
    for (const odd of ODD) {
      const draft = draftWith({
        pick: odd,
        dose: odd,
        told: odd,
        said: odd,
        unit: odd,
        tests: odd,
        sent: typeof odd === 'boolean' ? 1 : odd,
        visit: odd,
      });
      assert.deepEqual(draft, good.change, JSON.stringify(odd));
    }
    assert.equal(draftWith({ pick: 'carry-on' })?.pick, '', 'of another kind of change');
    assert.equal(draftWith({ visit: 'visit.99' })?.visit, '', 'of a test that is not in the plan');
    assert.deepEqual(draftWith({ surprise: 1 }), good.change);
  });

  test('what was confirmed, as a whole: it is asked again', () => {
    for (const odd of [
      ...ODD,
      { again: 7, yes: [], visits: {} },
      { again: {}, yes: [7], visits: {} },
      { again: {}, yes: Array(101).fill('x'), visits: {} },
      { again: {}, yes: [], visits: { x: { pick: 'back' } } },
    ]) {
      const draft = draftWith({ answers: odd });
      assert.deepEqual([draft?.answers.again, draft?.answers.yes], [{}, []], JSON.stringify(odd));
    }
  });

  test('a form whose kind or steps cannot be read: that form alone', () => {
    const bottle = { strengthMicrograms: 15_000, strengthMicrolitres: 5000 };
    const oddForms = [
      ...ODD,
      { ...good.change, choice: 'dance' },
      { ...good.change, choice: 'toString' },
      { ...good.change, steps: [] },
      { ...good.change, steps: Array.from({ length: 101 }, emptyStep) },
      ...[{ ...bottle, strengthMicrograms: -1 }, { ...bottle, strengthMicrolitres: 0.5 }, { strengthMicrograms: 15_000 }, '15', null].map(
        (strength) => ({ ...good.change, steps: [{ ...emptyStep(), amount: '2', strength }] }),
      ),
    ];
    for (const form of oddForms) {
      const state = put({ change: form });
      assert.deepEqual(
        [state.panel, state.draft, state.look.typed],
        [undefined, good.question, good.look],
        JSON.stringify(form).slice(0, 200),
      );
    }
  });

  test('a prescription with odd boxes', () => {
    const state = stateWith({});
    const odd = {
      ...emptyPrescription(),
      dose: '2,7',
      doseMg: 8,
      times: '5',
      clocks: ['08:00', '25', 7, ''],
      halfClocks: 'x',
      syringe: 3,
      keeps: {},
    };
    putDrafts(state, readDrafts(JSON.stringify({ prescription: odd })), plan);
    assert.deepEqual(state.panel, { name: 'prescription', typed: { ...emptyPrescription(), dose: '2,7', clocks: ['08:00', '', '', ''] } });
  });

  test('any JSON at all', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom('choices', 'change', 'prescription', 'infusion', 'look', 'question', 'pasted', 'device'),
        (value, name) => {
          const state = put({ [name]: value });
          if (name !== 'question') assert.equal(state.draft, good.question);
          if (name !== 'look') assert.deepEqual(state.look.typed, good.look);
          for (const text of [state.draft, ...Object.values(state.look.typed)]) assert.equal(typeof text, 'string');
        },
      ),
      { numRuns: 500 },
    );
  });

  test('texts longer than their place', () => {
    const drafts = readDrafts(JSON.stringify({ question: 'x'.repeat(2001), pasted: 'x'.repeat(1_000_001), device: 'x'.repeat(201) }));
    assert.deepEqual([drafts.question, drafts.pasted, drafts.device], [undefined, undefined, undefined]);
  });

  test('without a plan no form is open', () => {
    const state = stateWith({});
    putDrafts(state, readDrafts(JSON.stringify(good)), undefined);
    assert.deepEqual([state.panel, state.draft], [undefined, good.question]);
  });
});

describe('the room in the tab’s memory', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  test.afterEach(() => mock.timers.reset());

  /**
   * A page with its forms, as far as keeping is concerned.
   * @param {object} [world]
   * @param {string} [world.kept]  On the device.
   * @param {ReturnType<typeof createMemory>} [world.jotted]
   * @param {ReturnType<typeof createMemory>} [world.memory]
   */
  function openPage({ kept, jotted = createMemory(), memory = createMemory() } = {}) {
    const { storage, store } = openTabs(1);
    if (kept) storage.setItem('doseline', kept);
    const events = new EventTarget();
    const state = emptyState();
    /** @type {object} */
    let request = { edition: 'us' };
    const planNow = () => {
      const answer = core.plan(/** @type {any} */ (request));
      return answer.ok ? answer.plan : undefined;
    };
    /** @type {import('../../../web/keeping/keeper.js').Keeper} */
    const keeper = createKeeper({
      core,
      store,
      memory,
      drafts: createDraftRoom({
        memory: jotted,
        current: () => draftsText(state, { pasted: keeper.state.pasted }),
        put: (text) => putDrafts(state, readDrafts(text), planNow()),
        over: overDrafts,
      }),
      current: () => contentOf(state, request, 'en'),
      replace(next) {
        putOnScreen(state, next);
        request = next.request;
      },
      draw: () => {},
      now: () => new Date('2025-11-14T10:00:00Z'),
      window: /** @type {any} */ ({
        location: new URL('https://plan.example.org/'),
        history: { state: null, replaceState: () => {} },
        addEventListener: events.addEventListener.bind(events),
      }),
      download: () => {},
    });
    const type = (/** @type {string} */ draft) => {
      state.draft = draft;
      keeper.typing();
    };
    return { state, keeper, storage, jotted, memory, type, leave: () => events.dispatchEvent(new Event('pagehide')) };
  }

  const open = { panel: /** @type {const} */ ({ name: 'change', draft: { ...emptyDraft('moved', 'visit.2'), amount: '2,' } }) };

  /** With a kept plan, and a question of which the tab knows. */
  async function openHalfTyped() {
    const page = openPage({ kept: familyText(familyWith({ notes: 'x' })) });
    await page.keeper.start();
    page.type('May we');
    page.leave();
    assert.ok(page.jotted.text);
    return page;
  }

  test('holds what is half typed a moment later, or at once when the page goes; then nothing, once that is gone', async () => {
    const page = openPage();
    await page.keeper.start();
    page.type('May we');
    assert.equal(page.jotted.text, undefined);
    mock.timers.tick(1000);
    assert.match(String(page.jotted.text), /May we/);
    page.type('May we stop');
    page.leave();
    assert.match(String(page.jotted.text), /May we stop/);
    page.type('');
    mock.timers.tick(1000);
    assert.equal(page.jotted.text, undefined);
  });

  test('brings it back with the plan that is kept here, and is in no file', async () => {
    const before = openPage({ kept: familyText(family) });
    await before.keeper.start();
    Object.assign(before.state, open);
    before.leave();
    const page = openPage({ kept: familyText(family), jotted: before.jotted });
    await page.keeper.start();
    assert.deepEqual(page.state.panel, open.panel);
    page.keeper.makeText();
    assert.doesNotMatch(String(page.keeper.state.text), /2,"|panel|draft/);
    page.keeper.flush();
    assert.doesNotMatch(String(page.storage.getItem('doseline')), /draft|"amount"/);
  });

  test('waits for a plan that is asked about, and is not written over meanwhile', async () => {
    const jotted = createMemory(draftsText(stateWith(open), {}));
    const altered = familyText(family).replace('7946', '7947');
    const page = openPage({ kept: altered, jotted });
    await page.keeper.start();
    assert.ok(page.keeper.state.offer);
    page.leave();
    assert.ok(jotted.text);
    assert.equal(page.state.panel, undefined);
    page.keeper.takeOffer();
    assert.deepEqual(page.state.panel, open.panel);

    const left = openPage({ kept: altered, jotted: createMemory(jotted.text) });
    await left.keeper.start();
    left.keeper.leaveOffer();
    left.leave();
    assert.deepEqual([left.state.panel, left.jotted.text], [undefined, undefined]);
  });

  test('what is typed while it waits is not replaced by it, nor lost at another loading', async () => {
    const jotted = createMemory(draftsText(stateWith({ ...open, draft: 'of before' }), {}));
    const altered = familyText(family).replace('7946', '7947');
    const page = openPage({ kept: altered, jotted });
    await page.keeper.start();
    page.type('of now');
    page.leave();
    const again = openPage({ kept: altered, jotted: createMemory(jotted.text) });
    await again.keeper.start();
    for (const { keeper, state } of [page, again]) {
      keeper.takeOffer();
      assert.deepEqual([state.draft, state.panel], ['of now', open.panel]);
    }
  });

  test('what cannot be read takes nothing from the plan, and is gone', async () => {
    const page = openPage({ kept: familyText(family), jotted: createMemory('{"change":') });
    await page.keeper.start();
    page.leave();
    assert.deepEqual([page.state.panel, page.state.notes, page.jotted.text], [undefined, family.notes, undefined]);
  });

  test('is empty once all is erased, and stays so until the plan is kept again', async () => {
    const page = await openHalfTyped();
    page.keeper.erase();
    page.type('May we stop');
    page.leave();
    assert.deepEqual([page.jotted.text, page.memory.text], [undefined, undefined]);
    page.keeper.keep();
    assert.match(String(page.jotted.text), /May we stop/);
  });

  test('is empty once another tab has erased all', async () => {
    const page = await openHalfTyped();
    page.storage.clear();
    assert.deepEqual([page.keeper.state.keeping, page.keeper.state.trouble], ['off', 'erased']);
    page.type('May we stop');
    page.leave();
    assert.deepEqual([page.jotted.text, page.memory.text, page.keeper.state.remembers], [undefined, undefined, false]);
    assert.equal(page.state.draft, 'May we stop');
    // The other tab keeps a plan once more, and this one takes it.
    page.storage.setItem('doseline', familyText(familyWith({ notes: 'y' })));
    page.keeper.takeOffer();
    assert.equal(page.keeper.state.keeping, 'on');
    page.leave();
    assert.match(String(page.jotted.text), /May we stop/);
  });
});
