/** Every way a plan comes in, by how it comes out and what is on the screen: what is not as it says is said before. */
import assert from 'node:assert/strict';
import { before, beforeEach, describe, mock, test } from 'node:test';
import { createKeeper } from '../../../web/keeping/keeper.js';
import { VERSION } from '../../../web/family/family.js';
import { familyText } from '../../../web/family/family_text.js';
import { offerCard } from '../../../web/keeping/keeping_card.js';
import { packed } from '../../../web/sharing/link_code.js';
import { WAYS_IN } from '../../../web/keeping/ways_in.js';
import { emptyEntry } from '../../../web/entry/entry_reading.js';
import { emptyPhones } from '../../../web/call/phones.js';
import { textHtml } from '../../../web/ui/text_html.js';
import { createView } from '../../../web/ui/view.js';
import { builtCore, englishSource } from '../english.mjs';
import { family, familyWith, requestWith } from '../keeping_families.mjs';
import { createMemory, openTabs } from '../keeping_storage.mjs';

/** @typedef {import('../../../web/family/family.js').FamilyContent} FamilyContent */
/** @typedef {import('../../../web/keeping/ways_in.js').Origin} Origin */
/** @typedef {import('../../../web/keeping/ways_in.js').Way} Way */

/** @type {import('../../../web/core/doseline.js').Doseline} */
let core;
/** @type {import('../../../web/ui/view.js').View} */
let view;
/** @type {{ hash: string, build: string }} */
let named;

before(async () => {
  core = await builtCore();
  const [label, answer] = [core.label('us'), core.plan(/** @type {any} */ (family.request))];
  assert.ok(label.ok && answer.ok);
  view = createView({ html: textHtml, language: 'en', source: englishSource, label: label.label, today: '2025-11-14' });
  named = { hash: answer.plan.hash, build: answer.plan.build };
});
beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
test.afterEach(() => mock.timers.reset());

const SCREENS = /** @type {Record<string, FamilyContent>} */ ({
  empty: { request: { edition: 'us' }, typed: emptyEntry(), ticks: [], questions: [], notes: '', phones: emptyPhones(), language: 'en' },
  filled: familyWith({ ticks: [{ on: '2025-11-05', dose: 1 }] }),
});

/** What comes in, as text; the screen has another dose ticked off. */
const TEXTS = /** @type {Record<string, () => string>} */ ({
  same: () => familyText(familyWith({ plan: named })),
  'other build': () => familyText(familyWith({ plan: { hash: '0'.repeat(16), build: 'other' } })),
  'other schedule': () =>
    familyText(
      familyWith({
        plan: { hash: '0'.repeat(16), build: named.build, schedule: { hospital: 'Elsewhere', version: '3', hash: '1'.repeat(16) } },
      }),
    ),
  altered: () => familyText({ ...requestWith({ weightGrams: 9200 }), plan: named }),
  'altered until nothing comes of it': () => familyText({ ...requestWith({ infusionDate: '2025-04-01' }), plan: named }),
  'a tick altered': () => handEdited((whole) => (whole.ticks[0].on = '2025-11-04')),
  'a tick taken off': () => handEdited((whole) => whole.ticks.pop()),
  'a report altered': () => handEdited((whole) => (whole.request.changes[0].how = 'vomited')),
  'a phone number altered': () => handEdited((whole) => (whole.phones[0].number = '0900 123')),
  'a question altered': () => handEdited((whole) => (whole.questions[0].text = 'May we stop?')),
  'a weight text altered': () => handEdited((whole) => (whole.typed.weight = '8.20')),
  'its check taken out': () => handEdited((whole) => delete whole.check),
  'of before there was a check': () => JSON.stringify({ ...familyWith({ plan: named }), version: 2 }),
  'newer version': () => familyText(familyWith({ plan: named })).replace(`"version": ${VERSION}`, `"version": ${VERSION + 1}`),
});

/**
 * A file with a report in it, as a hand changes it that knows nothing of the check.
 * @param {(whole: any) => unknown} edit
 */
function handEdited(edit) {
  const request = { ...family.request, changes: [{ kind: 'dose-missed', on: '2025-11-05', dose: 1, how: 'missed', reported: false }] };
  const answer = core.plan(/** @type {any} */ (request));
  assert.ok(answer.ok);
  const whole = JSON.parse(familyText(familyWith({ request, plan: { hash: answer.plan.hash, build: answer.plan.build } })));
  edit(whole);
  return JSON.stringify(whole);
}

const ALTERED = { any: { doubt: /Careful: something in this plan was changed after Doseline made it/ } };

/** What is to be: taken without a question, or asked, with these words before it is taken; or refused. */
const EXPECTED = /** @type {Record<string, Record<string, { doubt?: RegExp, refused?: string }>>} */ ({
  same: {},
  'other build': { any: { doubt: /made with another version of Doseline/ } },
  'other schedule': { any: { doubt: /made with other dates, by the plan of Elsewhere, version 3\. Here the dates are by the label/ } },
  altered: { any: { doubt: /Careful: this plan does not come out as it says/ } },
  'altered until nothing comes of it': { any: { doubt: /Careful: this plan does not come out as it says/ } },
  'a tick altered': ALTERED,
  'a tick taken off': ALTERED,
  // Of a dose that is reported the plan says something else.
  'a report altered': { any: { doubt: /Careful: this plan does not come out|Careful: something in this plan was changed/ } },
  'a phone number altered': ALTERED,
  'a question altered': ALTERED,
  'a weight text altered': ALTERED,
  'its check taken out': ALTERED,
  'of before there was a check': {},
  'newer version': { any: { refused: 'newer-version' } },
});

/** Ways of a plan that comes out as it says. */
const SOUND = /** @type {Record<Origin, Record<string, 'taken' | 'asked' | 'left'>>} */ ({
  file: { empty: 'taken', filled: 'asked' },
  inside: { empty: 'taken', filled: 'asked' },
  link: { empty: 'asked', filled: 'asked' },
  device: { empty: 'taken', filled: 'taken' },
  tab: { empty: 'taken', filled: 'left' },
});

/** @param {Origin} from @param {string} text @param {FamilyContent} screen */
async function arrive(from, text, screen) {
  const { storage, store } = openTabs(1);
  const page = { content: screen };
  if (from === 'device') storage.setItem('doseline', text);
  const location = new URL('https://plan.example.org/');
  const memory = createMemory(from === 'tab' ? text : undefined);
  /** @type {{ blob: Blob }[]} */
  const downloads = [];
  const keeper = createKeeper({
    core,
    store,
    memory,
    inside: () => (from === 'inside' ? text : undefined),
    current: () => page.content,
    replace: ({ version: _version, savedAt: _savedAt, device: _device, plan: _plan, ...next }) => (page.content = next),
    draw: () => {},
    now: () => new Date('2025-11-14T10:00:00Z'),
    window: /** @type {any} */ ({ location, history: { state: null, replaceState: () => {} }, addEventListener: () => {} }),
    download: (file) => downloads.push(file),
  });
  await keeper.start();
  if (from === 'file') await keeper.openFile(new File([text], 'plan.json'));
  if (from === 'link') {
    // As it stands: a link is packed anew around what a hand has changed.
    await keeper.openLink(`${location.href}#plan=${await packed(JSON.stringify(JSON.parse(text)))}`);
  }
  return { keeper, page, storage, memory, downloads };
}

describe('the table of ways in', () => {
  test('has every way', () => {
    assert.deepEqual(Object.keys(WAYS_IN), Object.keys(SOUND));
    for (const ways of Object.values(WAYS_IN)) {
      assert.deepEqual(Object.keys(ways), ['sound', 'other-build', 'other-schedule', 'altered', 'differs']);
      for (const standing of /** @type {const} */ (['other-build', 'other-schedule', 'altered', 'differs']))
        assert.deepEqual(ways[standing], { empty: 'ask', filled: 'ask' });
    }
  });

  for (const from of /** @type {Origin[]} */ (Object.keys(SOUND))) {
    for (const [state, textOf] of Object.entries(TEXTS)) {
      for (const [filling, screen] of Object.entries(SCREENS)) {
        test(`${from}, ${state}, ${filling} screen`, async () => {
          const { keeper, page } = await arrive(from, textOf(), screen);
          const shown = String(offerCard(view, keeper, {}));
          const { doubt, refused } = EXPECTED[state].any ?? {};
          if (refused) {
            // A newer page of the same tab; there is nobody to tell what to do about it.
            if (from !== 'tab') assert.equal(keeper.state.refused?.problems[0].code, refused);
            assert.equal(page.content, screen);
          } else if (from === 'tab' && filling === 'filled') {
            assert.equal(page.content, screen, 'what is on the screen is younger');
          } else if (doubt) {
            assert.equal(page.content, screen, 'not before it is said');
            assert.match(shown, doubt);
            for (const { key } of keeper.state.offer?.merged.conflicts ?? []) keeper.choose(key, 'there');
            keeper.takeOffer();
            assert.notEqual(page.content, screen);
          } else if (SOUND[from][filling] === 'asked') {
            assert.equal(page.content, screen);
            assert.ok(keeper.state.offer);
          } else {
            assert.equal(keeper.state.offer, undefined);
            for (const tick of [...family.ticks, ...screen.ticks]) assert.ok(page.content.ticks.some(({ on }) => on === tick.on));
          }
        });
      }
    }
  }
});

describe('after a doubt', () => {
  test('what was kept and is taken all the same is not doubted again', async () => {
    const { keeper, storage } = await arrive('device', TEXTS['other build'](), SCREENS.empty);
    keeper.takeOffer();
    const again = await arrive('device', String(storage.getItem('doseline')), SCREENS.empty);
    assert.deepEqual([again.keeper.state.offer, again.keeper.state.keeping], [undefined, 'on']);
  });

  test('nor is what was altered, once it is taken; a copy made before is', async () => {
    const { keeper, storage, downloads } = await arrive('device', TEXTS['a tick altered'](), SCREENS.empty);
    keeper.downloadOffer();
    keeper.takeOffer();
    const again = await arrive('device', String(storage.getItem('doseline')), SCREENS.empty);
    assert.deepEqual([again.keeper.state.offer, again.keeper.state.keeping], [undefined, 'on']);
    const copy = await arrive('file', await downloads[0].blob.text(), SCREENS.empty);
    assert.match(String(offerCard(view, copy.keeper, {})), ALTERED.any.doubt);
  });

  for (const state of ['altered', 'a phone number altered']) {
    test(`left alone, what is kept stays as it is, ${state}`, async () => {
      const text = TEXTS[state]();
      const { keeper, storage } = await arrive('device', text, SCREENS.empty);
      keeper.leaveOffer();
      keeper.changed();
      mock.timers.tick(1000);
      assert.equal(storage.getItem('doseline'), text);
    });
  }
});

describe('this tab', () => {
  test('brings back what was typed in it, and says so in no other place', async () => {
    const { keeper, page, storage, memory } = await arrive('file', familyText(family), SCREENS.empty);
    page.content = {
      ...page.content,
      typed: { ...page.content.typed, weight: '8,' },
      request: { ...page.content.request, weightGrams: undefined },
    };
    keeper.changed();
    mock.timers.tick(1000);
    assert.equal(storage.length, 0);
    const again = await arrive('tab', String(memory.text), SCREENS.empty);
    assert.deepEqual(
      [again.page.content.typed.weight, again.page.content.phones, again.keeper.state.offer],
      ['8,', family.phones, undefined],
    );
    assert.deepEqual([again.keeper.state.keeping, again.keeper.state.remembers], ['off', true]);
  });

  test('remembers nothing that is kept anyway, nor an empty screen, nor what was erased', async () => {
    const { keeper, page, memory } = await arrive('file', familyText(family), SCREENS.empty);
    keeper.changed();
    mock.timers.tick(1000);
    assert.ok(memory.text);
    keeper.keep();
    assert.equal(memory.text, undefined);
    page.content = { ...page.content, notes: 'new' };
    keeper.erase();
    keeper.changed();
    mock.timers.tick(1000);
    assert.deepEqual([memory.text, keeper.state.remembers], [undefined, false]);
    const blank = await arrive('tab', familyText(family), SCREENS.empty);
    blank.page.content = SCREENS.empty;
    blank.keeper.changed();
    mock.timers.tick(1000);
    assert.equal(blank.memory.text, undefined);
  });

  test('what it remembers and cannot be read is passed over', async () => {
    const { keeper, page, memory } = await arrive('tab', '{"version":', SCREENS.empty);
    assert.deepEqual([page.content, keeper.state.refused, memory.text], [SCREENS.empty, undefined, undefined]);
  });
});
