/**
 * What happened and what the team said, oldest first, with a way back and forth again. To undo is to take the last act
 * off, so that a plan kept or sent along can be undone just as far.
 *
 * @typedef {object} Changes
 * @property {readonly Change[]} made  In the order they were made: what the core gets.
 * @property {readonly number[]} acts  How many of them were made in one act each; they add up to all.
 * @property {readonly (readonly Change[])[]} undone  The act undone last stands last.
 */

/** @typedef {import('../core/doseline.js').Change} Change */

/**
 * @param {readonly Change[]} [made]
 * @param {readonly number[]} [acts]  Without them, or where they do not add up, each change is an act of its own.
 * @returns {Changes}
 */
export function changesOf(made = [], acts = []) {
  const sum = acts.reduce((total, count) => total + count, 0);
  return { made, acts: sum === made.length ? acts : made.map(() => 1), undone: [] };
}

/**
 * What was undone before is gone then: it was undone in another story.
 * @param {Changes} changes
 * @param {readonly Change[]} act  Never empty.
 * @returns {Changes}
 */
export function withAct({ made, acts }, act) {
  return { made: [...made, ...act], acts: [...acts, act.length], undone: [] };
}

/**
 * @param {Changes} changes
 * @returns {readonly Change[]} Those of the last act.
 */
export function lastAct({ made, acts }) {
  return made.slice(made.length - (acts[acts.length - 1] ?? 0));
}

/**
 * @param {Changes} changes
 * @returns {Changes} The same if there is nothing to undo.
 */
export function undo(changes) {
  const { made, acts, undone } = changes;
  const last = lastAct(changes);
  if (last.length === 0) return changes;
  return { made: made.slice(0, -last.length), acts: acts.slice(0, -1), undone: [...undone, last] };
}

/**
 * @param {Changes} changes
 * @returns {Changes} The same if there is nothing to redo.
 */
export function redo(changes) {
  const { made, acts, undone } = changes;
  const last = undone[undone.length - 1];
  return last ? { made: [...made, ...last], acts: [...acts, last.length], undone: undone.slice(0, -1) } : changes;
}
