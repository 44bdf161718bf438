/** What happens to a family's plan: kept, erased, opened, sent, and never replaced unasked. */
import assert from 'node:assert/strict';
import { before, beforeEach, describe, mock, test } from 'node:test';
import fc from 'fast-check';
import { differences } from '../../../web/family/differences.js';
import { isBlank } from '../../../web/family/family.js';
import { familyText } from '../../../web/family/family_text.js';
import { createKeeper } from '../../../web/keeping/keeper.js';
import { makeLink } from '../../../web/sharing/plan_link.js';
import { STORE_KEY } from '../../../web/keeping/store_key.js';
import { emptyPhones } from '../../../web/call/phones.js';
import { builtCore } from '../english.mjs';
import { blank, families, family, familyWith, requestWith } from '../keeping_families.mjs';
import { createMemory, openTabs } from '../keeping_storage.mjs';

/** @typedef {import('../../../web/family/family.js').Family} Family */
/** @typedef {import('../../../web/family/family.js').FamilyContent} FamilyContent */

/** @type {import('../../../web/core/doseline.js').Doseline} */
let core;
before(async () => (core = await builtCore()));
beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
test.afterEach(() => mock.timers.reset());

/** A day later, with another weight. */
const other = familyWith({
  ...requestWith({ weightGrams: 8600 }),
  typed: { ...family.typed, weight: '8.6' },
  savedAt: '2025-11-13T08:00:00.000Z',
  device: 'Dad’s phone',
});

/**
 * A page as far as keeping is concerned.
 * @param {FamilyContent} content
 * @param {ReturnType<typeof openTabs>['store']} [store]
 */
function openPage(content = blank, store = openTabs(1).store, href = 'https://plan.example.org/', memory = createMemory()) {
  const location = new URL(href);
  const events = new EventTarget();
  const page = {
    content,
    /** @type {{ name: string, blob: Blob }[]} */
    downloads: [],
    draws: 0,
    /** How each plan came onto the screen. @type {string[]} */
    replaced: [],
    attended: 0,
    /** @param {object} changes */
    type(changes) {
      page.content = { ...page.content, ...changes };
      keeper.changed();
    },
    settle: () => mock.timers.tick(1000),
    leave: () => events.dispatchEvent(new Event('pagehide')),
    /** @param {string} url */
    go(url) {
      location.href = url;
      events.dispatchEvent(new Event('hashchange'));
      return new Promise((resolve) => setImmediate(() => setImmediate(() => setImmediate(resolve))));
    },
    location,
  };
  let clock = Date.parse('2025-11-14T10:00:00Z');
  const keeper = createKeeper({
    core,
    store,
    memory,
    current: () => page.content,
    replace: ({ version: _version, savedAt: _savedAt, device: _device, plan: _plan, ...next }, how) => {
      page.content = next;
      page.replaced.push(how);
      keeper.changed();
    },
    draw: () => (page.draws += 1),
    now: () => new Date((clock += 1000)),
    window: /** @type {any} */ ({
      location,
      history: {
        state: null,
        replaceState: (/** @type {unknown} */ _state, /** @type {string} */ _title, /** @type {string} */ url) => (location.href = url),
      },
      addEventListener: events.addEventListener.bind(events),
    }),
    download: (file) => page.downloads.push(file),
    attend: () => (page.attended += 1),
  });
  return Object.assign(page, { keeper });
}

/** @param {Family} made */
const fileOf = (made, name = 'plan.json') => new File([familyText(made)], name);
const damaged = () => new File([familyText(family).slice(0, 300)], 'plan.json');

describe('keeping on this device', () => {
  test('is off until it is chosen: whatever happens, nothing is stored', async () => {
    const { storage, store } = openTabs(1);
    const page = openPage(blank, store);
    await page.keeper.start();
    page.type(family);
    page.settle();
    page.leave();
    await page.keeper.openFile(fileOf(other));
    page.keeper.takeOffer();
    page.keeper.downloadFile();
    await page.keeper.makeLink();
    page.keeper.name('Mum’s phone');
    page.settle();
    assert.equal(page.keeper.state.keeping, 'off');
    assert.equal(storage.length, 0);
  });

  test('once chosen, every change is kept and comes back after a reload', async () => {
    const { store } = openTabs(1);
    const page = openPage(family, store);
    await page.keeper.start();
    page.keeper.name('Mum’s phone');
    page.keeper.keep();
    assert.deepEqual([page.keeper.state.keeping, page.keeper.state.notice], ['on', 'kept']);
    page.type({ notes: 'new' });
    page.settle();
    page.type({ typed: { ...family.typed, weight: '8.20' } });
    page.leave();
    const again = openPage(blank, store);
    await again.keeper.start();
    assert.equal(again.content.notes, 'new');
    assert.equal(again.content.typed.weight, '8.20');
    assert.deepEqual([again.keeper.state.keeping, again.keeper.state.device, again.attended], ['on', 'Mum’s phone', 0]);
  });

  test('what comes back by itself is no plan that the family takes in', async () => {
    const { store } = openTabs(1);
    const memory = createMemory();
    const page = openPage(blank, store, undefined, memory);
    await page.keeper.start();
    await page.keeper.openFile(fileOf(other));
    await page.keeper.openFile(fileOf(family));
    page.keeper.takeOffer();
    page.keeper.putBack();
    page.settle();
    assert.equal(page.replaced[0], 'taken');
    assert.equal(page.replaced.at(-1), 'taken');
    const sameTab = openPage(blank, store, undefined, memory);
    await sameTab.keeper.start();
    assert.deepEqual(sameTab.replaced, ['back']);
    sameTab.keeper.keep();
    const again = openPage(blank, store);
    await again.keeper.start();
    assert.deepEqual(again.replaced, ['back']);
  });

  test('keeps what any family typed, as it was typed', async () => {
    await fc.assert(
      fc.asyncProperty(families, async (made) => {
        const { storage, store } = openTabs(1);
        const page = openPage(made, store);
        await page.keeper.start();
        page.keeper.keep();
        const again = openPage({ ...blank, language: made.language }, store);
        await again.keeper.start();
        if (isBlank(made)) return;
        again.keeper.downloadFile();
        const { savedAt: _there, device: _device, check: former, ...kept } = JSON.parse(String(storage.getItem(STORE_KEY)));
        const { savedAt: _here, device: _name, check, ...exported } = JSON.parse(await again.downloads[0].blob.text());
        assert.deepEqual(exported, kept);
        assert.ok(check && former);
        const { savedAt: _s, device: _d, plan: _p, ...content } = made;
        assert.deepEqual({ ...exported, plan: undefined }, { ...JSON.parse(JSON.stringify(content)), plan: undefined });
      }),
      { numRuns: 30 },
    );
  });

  test('does not write when nothing has changed', async () => {
    const { storage, store } = openTabs(1);
    const page = openPage(family, store);
    await page.keeper.start();
    page.keeper.keep();
    const text = storage.getItem(STORE_KEY);
    page.keeper.changed();
    page.settle();
    assert.equal(storage.getItem(STORE_KEY), text);
  });

  test('one tap erases all; the storage lists empty, the screen stays, and nothing is kept again by itself', async () => {
    const { storage, store } = openTabs(1);
    const page = openPage(family, store);
    await page.keeper.start();
    page.keeper.keep();
    page.type({ notes: 'waiting to be kept' });
    page.keeper.erase();
    page.settle();
    page.type({ notes: 'later' });
    page.settle();
    page.leave();
    assert.equal(storage.length, 0);
    assert.equal(page.content.notes, 'later');
    assert.deepEqual([page.keeper.state.keeping, page.keeper.state.keptAt, page.keeper.state.device], ['off', undefined, '']);
  });

  test('never keeps today', async () => {
    const { storage, store } = openTabs(1);
    const page = openPage({ ...family, request: /** @type {any} */ ({ ...family.request, today: '2025-11-12' }) }, store);
    page.keeper.keep();
    assert.equal(page.keeper.state.keeping, 'on');
    const { request, plan } = JSON.parse(String(storage.getItem(STORE_KEY)));
    assert.equal(request.today, undefined);
    assert.match(plan.today, /^2025-11-1[45]$/, 'the day of keeping, for which the hash is');
  });

  test('writes nothing that it could not read again', async () => {
    const { storage, store } = openTabs(1);
    const page = openPage({ ...family, notes: 'x'.repeat(20_001) }, store);
    page.keeper.keep();
    assert.equal(page.keeper.state.notice, 'not-writable');
    page.keeper.downloadFile();
    await page.keeper.makeLink();
    assert.deepEqual([storage.length, page.downloads.length, page.keeper.state.link], [0, 0, undefined]);
  });
});

describe('the plan as text', () => {
  test('stands beside a saved file, and alone; a change takes it away; pasted, it is the same plan', async () => {
    const { store } = openTabs(1);
    const page = openPage(family, store);
    await page.keeper.start();
    page.keeper.downloadFile();
    const beside = String(page.keeper.state.text);
    assert.deepEqual({ ...JSON.parse(beside), savedAt: '' }, { ...JSON.parse(await page.downloads[0].blob.text()), savedAt: '' });
    page.keeper.changed();
    assert.equal(page.keeper.state.text, undefined);
    page.keeper.makeText();
    assert.equal(page.downloads.length, 1);
    const there = openPage(blank, openTabs(1).store);
    await there.keeper.start();
    await there.keeper.openLink(`\n${page.keeper.state.text} `);
    assert.deepEqual([there.content.request, there.content.phones, there.content.ticks], [family.request, family.phones, family.ticks]);
    await there.keeper.openLink('{"version": 2');
    assert.equal(there.keeper.state.refused?.from, 'file');
  });

  test('of nothing there is none', async () => {
    const page = openPage(blank, openTabs(1).store);
    await page.keeper.start();
    page.keeper.makeText();
    assert.deepEqual([page.keeper.state.text, page.keeper.state.notice], [undefined, 'nothing-yet']);
  });
});

describe('where keeping fails', () => {
  test('storage that throws: said, and all else works', async () => {
    const { storage, store } = openTabs(1);
    storage.getItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const page = openPage(family, store);
    await page.keeper.start();
    assert.equal(page.keeper.state.trouble, 'refused');
    page.keeper.keep();
    assert.deepEqual([page.keeper.state.keeping, page.keeper.state.trouble], ['paused', 'refused']);
    page.keeper.downloadFile();
    assert.equal(page.downloads.length, 1);
  });

  test('storage that is full: the former plan is still kept, and it can be tried again', async () => {
    const { storage, store } = openTabs(1);
    const page = openPage(family, store);
    await page.keeper.start();
    page.keeper.keep();
    const before = storage.getItem(STORE_KEY);
    storage.fail = new DOMException('no', 'QuotaExceededError');
    page.type({ notes: 'much' });
    page.settle();
    assert.deepEqual([page.keeper.state.keeping, page.keeper.state.trouble], ['paused', 'full']);
    assert.equal(storage.getItem(STORE_KEY), before);
    assert.equal(page.content.notes, 'much');
    storage.fail = undefined;
    page.keeper.keep();
    assert.deepEqual([page.keeper.state.keeping, page.keeper.state.trouble], ['on', undefined]);
  });

  test('storage erased while the page is open: said at once or at the next change, never written again unasked', async () => {
    for (const heard of [true, false]) {
      const { storage, store } = openTabs(1);
      const page = openPage(family, store);
      await page.keeper.start();
      page.keeper.keep();
      if (!heard) storage.tabs.length = 0;
      storage.clear();
      page.type({ notes: 'still here' });
      page.settle();
      assert.deepEqual([page.keeper.state.keeping, page.keeper.state.trouble], ['off', 'erased']);
      assert.equal(storage.length, 0);
      assert.equal(page.content.notes, 'still here');
    }
  });

  test('what is kept is damaged, or of a newer version: shown as such, left as it is until the family decides', async () => {
    for (const text of ['{"version":1,', '{"version":99}', 'x']) {
      const { storage, store } = openTabs(1);
      storage.setItem(STORE_KEY, text);
      const page = openPage(blank, store);
      await page.keeper.start();
      assert.equal(page.keeper.state.refused?.from, 'device');
      page.type(family);
      page.settle();
      page.leave();
      assert.equal(storage.getItem(STORE_KEY), text);
      page.keeper.keep();
      assert.deepEqual([page.keeper.state.keeping, page.keeper.state.refused], ['on', undefined]);
    }
  });
});

describe('two tabs', () => {
  /** @returns {Promise<any[]>} */
  async function twoTabs() {
    const { storage, tabs } = openTabs(2);
    const one = openPage(family, tabs[0]);
    await one.keeper.start();
    one.keeper.keep();
    const two = openPage(blank, tabs[1]);
    await two.keeper.start();
    return [one, two, storage];
  }

  test('a tick in one is there in the other, and nothing is asked', async () => {
    const [one, two, storage] = await twoTabs();
    const [first, second] = ['2025-11-04', '2025-11-05'].map((on) => ({ on, dose: 1 }));
    one.type({ ticks: [...family.ticks, first] });
    one.settle();
    assert.deepEqual(
      [two.content.ticks.at(-1), two.keeper.state.offer, two.keeper.state.keeping, two.attended],
      [first, undefined, 'on', 0],
    );
    // Where nothing was touched meanwhile, a tick taken back is taken back.
    one.type({ ticks: family.ticks });
    one.settle();
    assert.deepEqual(two.content.ticks, family.ticks);
    // Both at once.
    storage.tabs.length = 0;
    one.type({ ticks: [...family.ticks, first] });
    one.settle();
    two.type({ ticks: [...family.ticks, second] });
    two.settle();
    assert.deepEqual([two.content.ticks.length, two.keeper.state.offer], [4, undefined]);
    assert.equal(JSON.parse(storage.getItem(STORE_KEY)).ticks.length, 4);
  });

  /** The weight is another one in each; the second hears of the first. */
  async function apart() {
    const [one, two, storage] = await twoTabs();
    two.type(requestWith({ weightGrams: 8300 }));
    one.type({ ...requestWith({ weightGrams: 8600 }), ticks: [...family.ticks, { on: '2025-11-04', dose: 1 }] });
    one.leave();
    return [one, two, storage];
  }

  test('what cannot be both is asked, and neither saves over the other meanwhile', async () => {
    const [, two, storage] = await apart();
    assert.equal(two.keeper.state.offer?.from, 'device');
    assert.deepEqual(two.keeper.state.offer.merged.conflicts, [{ key: 'weightGrams', part: 'weightGrams', here: 8300, there: 8600 }]);
    assert.deepEqual([two.keeper.state.keeping, two.attended, two.content.request.weightGrams], ['paused', 1, 8300]);
    two.type({ notes: 'by two' });
    two.settle();
    two.leave();
    assert.equal(JSON.parse(storage.getItem(STORE_KEY)).request.weightGrams, 8600);
  });

  test('the other is chosen', async () => {
    const [one, two] = await apart();
    two.keeper.takeOffer();
    assert.deepEqual([two.keeper.state.offer.asked, two.content.request.weightGrams], [true, 8300], 'not before it is chosen');
    two.keeper.choose('weightGrams', 'there');
    two.keeper.takeOffer();
    assert.deepEqual(
      [two.content.request.weightGrams, two.content.ticks.length, two.keeper.state.keeping, two.keeper.state.offer],
      [8600, 3, 'on', undefined],
    );
    assert.equal(one.keeper.state.offer, undefined);
  });

  test('this is chosen: a dose that was ticked in the other stays given', async () => {
    const [one, two, storage] = await apart();
    two.keeper.leaveOffer();
    assert.equal(two.keeper.state.keeping, 'on');
    const { request, ticks } = JSON.parse(storage.getItem(STORE_KEY));
    assert.deepEqual([request.weightGrams, ticks.length], [8300, 3]);
    assert.deepEqual([one.content.request.weightGrams, one.keeper.state.offer], [8300, undefined]);
  });

  test('what is typed while it is asked is compared at once', async () => {
    const [, two] = await apart();
    two.type(requestWith({ weightGrams: 8600 }));
    assert.deepEqual(two.keeper.state.offer.merged.conflicts, []);
  });

  test('an empty page that hears of a plan shows it if wanted, and else leaves it where it is', async () => {
    const { storage, tabs } = openTabs(2);
    const empty = openPage(blank, tabs[1]);
    await empty.keeper.start();
    const one = openPage(family, tabs[0]);
    one.keeper.keep();
    assert.equal(empty.keeper.state.offer?.blank, true);
    const kept = storage.getItem(STORE_KEY);
    empty.keeper.leaveOffer();
    empty.settle();
    empty.leave();
    assert.equal(storage.getItem(STORE_KEY), kept);
    assert.equal(one.keeper.state.offer, undefined);
  });

  test('without the storage event the change is still noticed before it is written over', async () => {
    const [one, two, storage] = await twoTabs();
    storage.tabs.length = 0;
    one.type(requestWith({ weightGrams: 8600 }));
    one.settle();
    two.type(requestWith({ weightGrams: 8300 }));
    two.settle();
    assert.equal(two.keeper.state.offer?.from, 'device');
    assert.equal(JSON.parse(storage.getItem(STORE_KEY)).request.weightGrams, 8600);
  });

  test('the same change in both is none to ask about', async () => {
    const [one, two, storage] = await twoTabs();
    two.content = { ...two.content, notes: 'by both' };
    one.type({ notes: 'by both' });
    one.settle();
    assert.deepEqual([two.keeper.state.offer, two.keeper.state.keeping], [undefined, 'on']);
    const before = two.attended;
    two.type({ notes: 'by two, later' });
    two.settle();
    assert.equal(JSON.parse(storage.getItem(STORE_KEY)).notes, 'by two, later');
    assert.equal(two.attended, before);
  });

  test('one erases: the other stops keeping', async () => {
    const [one, two, storage] = await twoTabs();
    one.keeper.erase();
    assert.deepEqual([two.keeper.state.keeping, two.keeper.state.trouble], ['off', 'erased']);
    two.type({ notes: 'x' });
    two.settle();
    assert.equal(storage.length, 0);
  });
});

describe('opening a file', () => {
  test('shows it at once on an empty screen', async () => {
    const page = openPage();
    await page.keeper.openFile(fileOf(family));
    assert.equal(page.content.notes, family.notes);
    assert.deepEqual([page.keeper.state.offer, page.keeper.state.notice, page.keeper.state.canPutBack], [undefined, 'taken', false]);
  });

  test('asks before it replaces anything, and can be put back', async () => {
    const page = openPage(family);
    await page.keeper.openFile(fileOf(other));
    assert.equal(page.content.request.weightGrams, 8200);
    assert.deepEqual(
      page.keeper.state.offer?.merged.conflicts.map(({ part }) => part),
      ['weightGrams'],
    );
    page.keeper.choose('weightGrams', 'there');
    page.keeper.takeOffer();
    assert.equal(page.content.request.weightGrams, 8600);
    assert.equal(page.keeper.state.canPutBack, true);
    page.keeper.putBack();
    assert.deepEqual([page.content.request.weightGrams, page.content.typed.weight, page.keeper.state.canPutBack], [8200, '8,2', false]);
  });

  test('may be turned down, and the other saved first', async () => {
    const page = openPage(family);
    await page.keeper.openFile(fileOf(other));
    page.keeper.downloadOffer();
    page.keeper.leaveOffer();
    assert.equal(await page.downloads[0].blob.text(), familyText(other));
    assert.deepEqual([page.content.request.weightGrams, page.keeper.state.offer], [8200, undefined]);
  });

  test('of the same plan asks nothing', async () => {
    const page = openPage(family);
    await page.keeper.openFile(fileOf(familyWith({ savedAt: undefined, device: 'x', typed: { ...family.typed, weight: '8.2' } })));
    assert.deepEqual([page.keeper.state.offer, page.keeper.state.notice], [undefined, 'same']);
  });

  test('that is damaged loses nothing that is on the screen, kept or on offer', async () => {
    const { storage, store } = openTabs(1);
    const page = openPage(family, store);
    await page.keeper.start();
    page.keeper.keep();
    const kept = storage.getItem(STORE_KEY);
    const { content } = page;
    await page.keeper.openFile(damaged());
    assert.deepEqual(page.keeper.state.refused, { from: 'file', problems: [{ code: 'cut-short', path: '' }] });
    assert.equal(page.content, content);
    assert.deepEqual([storage.getItem(STORE_KEY), page.keeper.state.keeping], [kept, 'on']);
  });

  test('while keeping is on, keeps what was taken', async () => {
    const { storage, store } = openTabs(1);
    const page = openPage(family, store);
    await page.keeper.start();
    page.keeper.keep();
    await page.keeper.openFile(fileOf(other));
    page.keeper.choose('weightGrams', 'there');
    page.keeper.takeOffer();
    assert.equal(JSON.parse(String(storage.getItem(STORE_KEY))).request.weightGrams, 8600);
    page.keeper.putBack();
    assert.equal(JSON.parse(String(storage.getItem(STORE_KEY))).request.weightGrams, 8200);
  });
});

describe('a link', () => {
  /** @param {Family} made */
  const urlOf = async (made) => {
    const answer = await makeLink(made, { href: 'https://plan.example.org/' });
    assert.ok(answer.ok);
    return answer.link.url;
  };

  test('asks even on an empty screen: it may come from anyone', async () => {
    const page = openPage(blank, undefined, await urlOf(family));
    await page.keeper.start();
    assert.ok(isBlank(page.content));
    assert.deepEqual([page.keeper.state.offer?.blank, page.attended, page.location.hash], [true, 1, '']);
    page.keeper.takeOffer();
    assert.equal(page.content.notes, family.notes);
  });

  test('pasted into the address of an open page asks before it replaces anything', async () => {
    const page = openPage(family);
    await page.keeper.start();
    mock.timers.reset();
    await page.go(await urlOf(other));
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(page.location.hash, '');
    assert.deepEqual([page.keeper.state.offer?.from, page.content.request.weightGrams], ['link', 8200]);
  });

  test('that is broken is said to be, and leaves the address bar too', async () => {
    const page = openPage(family, undefined, 'https://plan.example.org/#plan=1zbroken');
    await page.keeper.start();
    assert.deepEqual(page.keeper.state.refused, { from: 'link', problems: [{ code: 'link-damaged', path: '' }] });
    assert.equal(page.location.hash, '');
  });

  test('made here opens on another device with the same plan hash', async () => {
    const page = openPage(family);
    await page.keeper.makeLink();
    const there = openPage();
    await there.keeper.openLink(String(page.keeper.state.link?.url));
    there.keeper.takeOffer();
    const hash = (/** @type {FamilyContent} */ { request }) => {
      const answer = core.plan(/** @type {any} */ (request));
      assert.ok(answer.ok);
      return answer.plan.hash;
    };
    assert.equal(hash(there.content), hash(page.content));
    assert.equal(there.keeper.state.offer, undefined);
  });

  test('is gone as soon as something is typed: it would carry the plan of before', async () => {
    const page = openPage(family);
    await page.keeper.makeLink();
    assert.ok(page.keeper.state.link?.qr);
    page.type({ notes: 'new' });
    assert.equal(page.keeper.state.link, undefined);
    const making = page.keeper.makeLink();
    page.type({ notes: 'newer' });
    await making;
    assert.equal(page.keeper.state.link, undefined);
  });

  test('of an empty screen is not made, nor is a file', async () => {
    const page = openPage();
    await page.keeper.makeLink();
    assert.equal(page.keeper.state.notice, 'nothing-yet');
    page.keeper.downloadFile();
    assert.equal(page.downloads.length, 0);
  });

  test('of a page that is a file is not made', async () => {
    const page = openPage(family, undefined, 'file:///home/ada/doseline.html');
    assert.equal(page.keeper.state.linkless, true);
    await page.keeper.makeLink();
    assert.deepEqual([page.keeper.state.link, page.keeper.state.notice], [undefined, 'no-address']);
    assert.equal(openPage(family).keeper.state.linkless, undefined);
  });
});

describe('two plans side by side', () => {
  test('a plan does not differ from itself, nor from itself elsewhere', () => {
    fc.assert(
      fc.property(families, (made) => {
        assert.deepEqual(differences(made, { ...structuredClone(made), language: 'ar' }), []);
      }),
      { numRuns: 50 },
    );
  });

  test('what differs, differs from both sides; and where nothing does, the plans are one', () => {
    fc.assert(
      fc.property(families, families, (a, b) => {
        const forth = differences(a, b);
        const back = differences(b, a);
        assert.deepEqual(
          forth.map(({ part, here, there }) => [part, here, there]),
          back.map(({ part, here, there }) => [part, there, here]),
        );
        if (forth.length === 0) assert.deepEqual(core.plan(/** @type {any} */ (a.request)), core.plan(/** @type {any} */ (b.request)));
      }),
      { numRuns: 100 },
    );
  });

  test('every part of a family file that a family would miss is compared', () => {
    const changes = [{ kind: 'gate', on: '2025-12-01', said: 'not-yet' }];
    /** @type {[part: string, other: Family][]} */
    const cases = [
      ['weightGrams', requestWith({ weightGrams: 8300 })],
      ['birthDate', requestWith({ birthDate: '2025-05-02' })],
      ['infusionDate', requestWith({ infusionDate: '2025-11-04' })],
      ['edition', requestWith({ edition: 'eu' })],
      ['sex', requestWith({ sex: 'girl' })],
      ['weeksBornEarly', requestWith({ weeksBornEarly: 3 })],
      ['prescription', requestWith({ prescription: { doseMicrolitres: 2700 } })],
      ['changes', requestWith({ changes })],
      ['ticks', familyWith({ ticks: family.ticks.slice(1) })],
      ['questions', familyWith({ questions: [] })],
      ['notes', familyWith({ notes: '' })],
      ['phones', familyWith({ phones: [...family.phones, { ...family.phones[0], number: '1' }] })],
    ];
    for (const [part, there] of cases)
      assert.deepEqual(
        differences(family, there).map((each) => each.part),
        [part],
      );
  });

  test('lists say what is only on one side; doubles count', () => {
    const [tick] = family.ticks;
    const [found] = differences(familyWith({ ticks: [tick, tick] }), familyWith({ ticks: [tick, { on: '2025-11-09', dose: 2 }] }));
    assert.deepEqual(found, {
      part: 'ticks',
      kind: 'list',
      here: { count: 2, only: [tick] },
      there: { count: 2, only: [{ on: '2025-11-09', dose: 2 }] },
    });
  });

  test('the order of ticks is nothing, the order of changes is', () => {
    const changes = [
      { kind: 'visit-moved', visit: 'visit.1', to: '2025-11-11' },
      { kind: 'visit-moved', visit: 'visit.1', to: '2025-11-12' },
    ];
    assert.deepEqual(differences(family, familyWith({ ticks: [...family.ticks].reverse() })), []);
    assert.deepEqual(
      differences(requestWith({ changes }), requestWith({ changes: [...changes].reverse() })).map(({ part }) => part),
      ['changes'],
    );
  });

  test('boxes for numbers that are empty are no difference, and nothing typed', () => {
    assert.deepEqual(differences(familyWith({ phones: [] }), familyWith({ phones: emptyPhones() })), []);
    assert.ok(isBlank(blank));
    assert.ok(!isBlank({ ...blank, phones: family.phones }));
  });

  test('an answer that could not be read counts as it was typed', () => {
    const half = (/** @type {string} */ weight) => familyWith({ request: { edition: 'us' }, typed: { ...family.typed, weight } });
    assert.deepEqual(
      differences(half('1,250'), half('1.250')).map(({ part }) => part),
      ['typed-weight'],
    );
  });
});
