/** Blood tests ticked off: one act each, on a day that has come, and off again without losing anything else. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changesOf, lastAct, redo, undo, withAct } from '../../../web/changes/changes_store.js';
import { isTickedLast, lastTick, withoutTick, withTick, withWord } from '../../../web/changes/test_ticks.js';
import { familyText, readFamily } from '../../../web/family/family_text.js';
import { builtCore, request } from '../english.mjs';
import { family, familyWith } from '../keeping_families.mjs';

/** @typedef {import('../../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../../web/changes/changes_store.js').Changes} Changes */

const core = await builtCore();
const TODAY = '2025-11-20';

/** @param {readonly Change[]} changes @param {string} key */
function visitIn(changes, key) {
  const answer = core.plan({ ...request, today: TODAY, changes: [...changes] });
  assert.ok(answer.ok, JSON.stringify(answer));
  const visit = answer.plan.items.find((item) => item.key === key);
  assert.ok(visit, key);
  return visit;
}

/** @param {Changes} changes @param {string} key */
const ticked = (changes, key) => withTick(changes, visitIn(changes.made, key), TODAY).changes;

/** @param {Changes} changes @param {string} key @param {import('../../../web/changes/test_ticks.js').TestWord} word */
const said = (changes, key, word) => withWord(changes, visitIn(changes.made, key), word);

/** @type {Change} */
const held = { kind: 'course-held' };

describe('ticked', () => {
  for (const [name, key, on] of /** @type {const} */ ([
    ['on the day it was for', 'visit.2', '2025-11-17'],
    ['today, where that day has not come', 'visit.3', '2025-11-20'],
  ])) {
    test(name, () => {
      const changes = ticked(changesOf(), key);
      assert.deepEqual(changes.made, [{ kind: 'visit-done', visit: key, on }]);
      assert.deepEqual(changes.acts, [1]);
      assert.deepEqual(visitIn(changes.made, key).done, { on });
      const asked = core.compare({ ...request, today: TODAY }, { ...request, today: TODAY, changes: [...changes.made] });
      assert.ok(asked.ok && asked.asks.length === 0, 'a day that has come is not asked about');
    });
  }

  test('on a device whose day cannot be, on the day it was for', () => {
    assert.equal(withTick(changesOf(), visitIn([], 'visit.3'), undefined).on, '2025-11-24');
  });

  test('a file that holds no word of the team reads as before, and one with a word keeps it', () => {
    for (const changes of [ticked(changesOf(), 'visit.1'), said(ticked(changesOf(), 'visit.1'), 'visit.1', 'carry-on')]) {
      const reading = readFamily(core, familyText(familyWith({ request: { ...family.request, changes: [...changes.made] } })), 'en');
      assert.ok(reading.ok);
      assert.deepEqual(reading.family.request?.changes, changes.made);
    }
  });
});

describe('what the team said', () => {
  const once = ticked(withAct(changesOf(), [held]), 'visit.1');

  test('right after the tick it is one act with it, and taken back in one', () => {
    const word = said(once, 'visit.1', 'carry-on');
    assert.deepEqual(word.made, [held, { kind: 'visit-done', visit: 'visit.1', on: '2025-11-10', said: 'carry-on' }]);
    assert.deepEqual(word.acts, [1, 1]);
    assert.deepEqual(said(word, 'visit.1', 'unknown').made, once.made);
    assert.deepEqual(undo(said(word, 'visit.1', 'changed')).made, [held]);
    assert.equal(word.undone.length, 0);
  });

  test('later it is an act of its own, and the last word counts', () => {
    const later = said(ticked(once, 'visit.2'), 'visit.1', 'changed');
    assert.equal(later.made.length, 4);
    assert.deepEqual(visitIn(later.made, 'visit.1').done, { on: '2025-11-10', said: 'changed' });
    const none = said(later, 'visit.1', 'unknown');
    assert.deepEqual(visitIn(none.made, 'visit.1').done, { on: '2025-11-10' });
    assert.deepEqual(said(changesOf(later.made), 'visit.1', 'unknown').acts, [1, 1, 1, 1, 1], 'of another sitting');
  });

  test('nothing new is no act', () => {
    assert.equal(said(once, 'visit.1', 'unknown'), once);
    const word = said(once, 'visit.1', 'carry-on');
    assert.equal(said(word, 'visit.1', 'carry-on'), word);
    assert.equal(said(once, 'visit.2', 'carry-on'), once, 'it is not done');
  });
});

describe('ticked no more', () => {
  test('only the last act of this sitting needs no question', () => {
    const one = ticked(changesOf(), 'visit.1');
    assert.equal(lastTick(one), 'visit.1');
    assert.equal(isTickedLast(one, 'visit.1'), true);
    assert.equal(isTickedLast(said(one, 'visit.1', 'carry-on'), 'visit.1'), true);
    assert.equal(isTickedLast(ticked(one, 'visit.2'), 'visit.1'), false);
    assert.equal(isTickedLast(withAct(one, [held]), 'visit.1'), false);
    assert.equal(isTickedLast(changesOf(one.made), 'visit.1'), false, 'of another sitting');
    assert.equal(isTickedLast(undo(withAct(one, [held])), 'visit.1'), false, 'it may be redone what came after');
    const again = said(changesOf(one.made), 'visit.1', 'changed');
    assert.equal(lastTick(again), 'visit.1');
    assert.equal(isTickedLast(again, 'visit.1'), false, 'taking the word back would leave the tick');
    assert.equal(lastTick(changesOf()), undefined);
    assert.equal(lastTick(withAct(changesOf(), [held, { kind: 'visit-done', visit: 'visit.1', on: TODAY }])), undefined);
  });

  test('all that was said of this test goes, and nothing else; back and forth like any act', () => {
    const word = { kind: 'visit-done', visit: 'visit.1', on: '2025-11-10', said: 'carry-on' };
    const moved = { kind: 'visit-moved', visit: 'visit.1', to: '2025-11-11' };
    const kept = changesOf(/** @type {Change[]} */ ([word, held, moved, { ...word, visit: 'visit.2' }, word]), [1, 2, 2]);
    const off = withoutTick(kept, 'visit.1');
    assert.deepEqual(off.made, [held, moved, { ...word, visit: 'visit.2' }]);
    assert.deepEqual(off.acts, [2, 1]);
    assert.equal(visitIn(off.made, 'visit.1').done, undefined);
    assert.deepEqual(undo(off).made, kept.made);
    assert.deepEqual(undo(off).acts, kept.acts);
    assert.deepEqual(redo(undo(off)), off);
    const more = withAct(off, [held]);
    assert.deepEqual(undo(undo(more)).made, kept.made);
    assert.deepEqual(redo(redo(undo(undo(more)))), more);
    assert.ok(!('changes' in /** @type {object} */ (lastAct(off))));
  });
});
