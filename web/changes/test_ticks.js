import { lastAct, undo, undoesTheLatest, withAct, withoutSome } from './changes_store.js';

/** @typedef {import('./changes_store.js').Changes} Changes */
/** @typedef {import('../core/doseline.js').Change} Change */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {'carry-on' | 'changed' | 'unknown'} TestWord  What the team said after a blood test; `unknown`: nothing yet. */

/**
 * A blood test is done: on the day it was for, or today where that day has not come.
 * @param {Changes} changes
 * @param {Item} visit
 * @param {string} [today]  The device's own day, if it can be one.
 * @returns {{ changes: Changes, on: string }} With the day on which it counts as done.
 */
export function withTick(changes, { key, date = '' }, today) {
  const on = today !== undefined && today < date ? today : date;
  return { changes: withAct(changes, [{ kind: 'visit-done', visit: key, on }]), on };
}

/**
 * @param {Changes} changes
 * @returns {string | undefined} The key of the test that was ticked, and nothing else, by the last act of this sitting.
 */
export function lastTick(changes) {
  const act = undoesTheLatest(changes) ? lastAct(changes) : undefined;
  if (!act || !('changes' in act) || act.changes.length !== 1) return undefined;
  const [change] = act.changes;
  return change.kind === 'visit-done' ? change.visit : undefined;
}

/**
 * What the team said of a test that is done. Said right after the tick it is one act with it.
 * @param {Changes} changes
 * @param {Item} visit
 * @param {TestWord} word
 * @returns {Changes} The same if nothing is new.
 */
export function withWord(changes, { key, done }, word) {
  if (!done || word === (done.said ?? 'unknown')) return changes;
  const before = lastTick(changes) === key ? undo(changes) : changes;
  return withAct(before, [{ kind: 'visit-done', visit: key, on: done.on, ...(word !== 'unknown' && { said: word }) }]);
}

/**
 * @param {Changes} changes
 * @param {string} key
 * @returns {boolean} Whether taking back the last act of this sitting is all that it needs to take the tick off.
 */
export function isTickedLast(changes, key) {
  return lastTick(changes) === key && changes.made.filter((change) => isTick(change, key)).length === 1;
}

/**
 * @param {Changes} changes
 * @param {string} key
 * @returns {Changes}
 */
export function withoutTick(changes, key) {
  return withoutSome(changes, (change) => isTick(change, key));
}

/** @param {Change} change @param {string} key */
function isTick(change, key) {
  return change.kind === 'visit-done' && change.visit === key;
}
