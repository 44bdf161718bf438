/** Doseline as one file with the plan inside: written so that nothing in it can run, read as any plan from anywhere. */
import assert from 'node:assert/strict';
import { before, describe, mock, test } from 'node:test';
import fc from 'fast-check';
import { VERSION } from '../../../web/family/family.js';
import { familyText, readFamily } from '../../../web/family/family_text.js';
import { nicknameOf } from '../../../web/family/differences.js';
import { merge } from '../../../web/family/merge.js';
import { createKeeper } from '../../../web/keeping/keeper.js';
import { createSideNote } from '../../../web/keeping/side_note.js';
import { asScriptText, makeWholeFile, ownPageComesBy, wholeFileSize } from '../../../web/sharing/whole_file.js';
import { makePlanFile } from '../../../web/sharing/plan_file.js';
import { builtCore } from '../english.mjs';
import { blank, families, family, familyWith, requestWith, scripts } from '../keeping_families.mjs';
import { createMemory, createStorage, openTabs } from '../keeping_storage.mjs';

/** @type {import('../../../web/core/doseline.js').Doseline} */
let core;
before(async () => (core = await builtCore()));
test.beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
test.afterEach(() => mock.timers.reset());

const PAGE = '<!DOCTYPE html>\n<html><head></head><body><script>"<\\/body>"</script>\n</body></html>\n<!-- licences -->\n';

/** @param {Blob} blob */
const insideOf = async (blob) =>
  /** @type {RegExpExecArray} */ (/<script type="application\/json" id="plan-inside">([^]*?)<\/script>/.exec(await blob.text()))[1];

test('without the page’s own text none is offered, and none is made', () => {
  assert.equal(wholeFileSize(), undefined);
  assert.equal(makeWholeFile(family), undefined);
});

describe('the file', () => {
  before(() => ownPageComesBy(() => PAGE));

  test('is the page as it was, with the plan before its end, and a name that tells whose', async () => {
    const file = makeWholeFile(familyWith({ nickname: 'Leo <3' }));
    assert.ok(file);
    assert.match(file.name, /^doseline-leo-3-mums-phone-2025-11-12-\d{4}\.html$/);
    assert.equal(file.blob.type, 'text/html');
    const text = await file.blob.text();
    assert.equal(text.replace(/<script type="application\/json".*<\/script>\n/, ''), PAGE);
    assert.ok(text.indexOf('plan-inside') > text.indexOf('licences') === false);
    assert.match(makePlanFile(familyWith({ nickname: 'Leo' })).name, /^doseline-plan-leo-mums-phone-/);
    assert.match(String(wholeFileSize()), /^\d+\.\d$/);
  });

  test('whatever a family typed, the element ends where it should, and the same plan is read', async () => {
    const hostile = [...scripts, '</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028\u2029', '\u0000\r\n'];
    await fc.assert(
      fc.asyncProperty(families, fc.constantFrom(...hostile), async (made, evil) => {
        const put = { ...made, notes: `${evil}${made.notes}`.slice(0, 20_000), nickname: evil.slice(0, 40) };
        const file = makeWholeFile(put);
        assert.ok(file);
        const inside = await insideOf(file.blob);
        assert.doesNotMatch(inside, /[<>&\u2028\u2029\r\n\0]/);
        const reading = readFamily(core, inside, made.language);
        assert.ok(reading.ok, JSON.stringify(reading));
        assert.equal(familyText(reading.family), familyText(put));
      }),
      { numRuns: 60 },
    );
    assert.equal(asScriptText('{"a":"</script>&\u2028"}'), '{"a":"\\u003c/script\\u003e\\u0026\\u2028"}');
  });
});

/** A page that came with a plan, in a browser whose storage is handed from page to page. */
function openPage(
  /** @type {string | undefined} */ inside,
  { device = createStorage(), tab = createStorage(), memory = createMemory(), content = blank } = {},
) {
  const { store } = openTabs(1, device);
  const page = { content, device, tab, memory };
  const note = (/** @type {string} */ name) =>
    createSideNote(name, { device: () => /** @type {any} */ (device), tab: () => /** @type {any} */ (tab), key: 'doseline' });
  const keeper = createKeeper({
    core,
    store,
    memory,
    inside: () => inside,
    notes: { look: note('look'), inside: note('inside') },
    current: () => page.content,
    replace: ({ version: _version, savedAt: _savedAt, device: _device, plan: _plan, ...next }) => (page.content = next),
    draw: () => {},
    now: () => new Date('2025-11-14T10:00:00Z'),
    window: /** @type {any} */ ({ location: new URL('file:///home/ada/doseline.html'), history: {}, addEventListener: () => {} }),
    download: () => {},
  });
  return Object.assign(page, { keeper });
}

describe('opening it', () => {
  const text = familyText(family);

  test('shows the plan, keeps nothing, and calls this device by no other’s name', async () => {
    const page = openPage(text);
    await page.keeper.start();
    assert.deepEqual(page.content.request, family.request);
    const { device, notice, inside, keeping } = page.keeper.state;
    assert.deepEqual([device, notice, inside, keeping, page.device.length], ['', undefined, true, 'off', 0]);
  });

  test('what is not as it was written is looked at first; what is no plan is refused', async () => {
    const altered = openPage(text.replace('Likes the blue syringe.', 'Give double.'));
    await altered.keeper.start();
    assert.deepEqual([altered.keeper.state.offer?.from, altered.content], ['inside', blank]);
    for (const bad of ['', 'x', '{}', '[]', text.slice(0, 100), `{"__proto__":{},${text.slice(1)}`, '{"version":99}']) {
      const page = openPage(bad);
      await page.keeper.start();
      assert.deepEqual([page.keeper.state.refused?.from, page.content], ['inside', blank], bad.slice(0, 20));
    }
  });

  test('beside another plan it is asked, once, in this tab and where the plan is kept', async () => {
    const mine = requestWith({ weightGrams: 8600 });
    const page = openPage(text, { memory: createMemory(familyText(mine)) });
    await page.keeper.start();
    assert.equal(page.keeper.state.offer?.from, 'inside');
    page.keeper.leaveOffer();
    assert.equal(page.content.request.weightGrams, 8600);
    const reloaded = openPage(text, { tab: page.tab, memory: createMemory(familyText(mine)) });
    await reloaded.keeper.start();
    assert.equal(reloaded.keeper.state.offer, undefined);
    assert.equal(reloaded.keeper.state.inside, true);

    page.keeper.keep();
    const later = openPage(text, { device: page.device });
    await later.keeper.start();
    assert.deepEqual([later.keeper.state.keeping, later.keeper.state.offer, later.content.request.weightGrams], ['on', undefined, 8600]);
    later.keeper.look({ text: 'large', look: '' });
    assert.equal(later.device.length, 3);
    later.keeper.erase();
    assert.deepEqual([later.device.length, later.tab.length], [0, 0], 'erased is erased');
  });

  test('what is here already is no news', async () => {
    const page = openPage(text, { memory: createMemory(text) });
    await page.keeper.start();
    assert.deepEqual([page.keeper.state.offer, page.keeper.state.notice], [undefined, undefined]);
  });
});

describe('the child’s nickname', () => {
  test('two names are asked about before all else; one name is taken over', () => {
    const [leo, mia] = [familyWith({ nickname: 'Leo' }), familyWith({ nickname: 'Mia', notes: '' })];
    assert.deepEqual(merge(leo, mia).conflicts[0], { key: 'nickname', part: 'nickname', here: 'Leo', there: 'Mia' });
    assert.equal(merge(leo, mia).content.nickname, 'Leo');
    assert.equal(merge(leo, mia, { nickname: 'there' }).content.nickname, 'Mia');
    for (const pair of /** @type {const} */ ([
      [leo, family],
      [family, leo],
      [leo, familyWith({ nickname: ' Leo ' })],
    ])) {
      assert.deepEqual([merge(...pair).content.nickname, merge(...pair).conflicts], ['Leo', []]);
    }
  });

  test('is no part of the plan, is capped, and turns no words around it', () => {
    const named = (/** @type {string} */ nickname) => readFamily(core, familyText(familyWith({ nickname })), 'en');
    const [with_, without] = [named('Leo'), readFamily(core, familyText(family), 'en')];
    assert.ok(with_.ok && without.ok && with_.answer.ok && without.answer.ok);
    assert.equal(with_.answer.plan.hash, without.answer.plan.hash);
    const long = named('x'.repeat(41));
    assert.deepEqual(long.ok ? [] : long.problems, [{ code: 'too-long', path: 'nickname' }]);
    assert.equal(nicknameOf({ nickname: ' \u202eLeo\u2069\n ' }), 'Leo');
    assert.equal(nicknameOf({ nickname: ' \u200f ' }), undefined);
  });

  test('files of before it are read', () => {
    const before = JSON.stringify({ ...family, version: 2 });
    const reading = readFamily(core, before, 'en');
    assert.ok(reading.ok);
    assert.deepEqual([reading.family.version, reading.family.nickname], [VERSION, undefined]);
  });
});
