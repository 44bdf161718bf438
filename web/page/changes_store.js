/**
 * What happened and what the team said, oldest first, with a way back and forth again. To undo is to take the last
 * one off, so that a plan kept or sent along can be undone just as far.
 *
 * @typedef {object} Changes
 * @property {readonly Change[]} made  In the order they were made: what the core gets.
 * @property {readonly Change[]} undone  The last one undone stands last.
 */

/** @typedef {import('../core/doseline.js').Change} Change */

/**
 * @param {readonly Change[]} [made]
 * @returns {Changes}
 */
export function changesOf(made = []) {
  return { made, undone: [] };
}

/**
 * What was undone before is gone then: it was undone in another story.
 * @param {Changes} changes
 * @param {Change} change
 * @returns {Changes}
 */
export function withChange({ made }, change) {
  return { made: [...made, change], undone: [] };
}

/**
 * @param {Changes} changes
 * @returns {Changes} The same if there is nothing to undo.
 */
export function undo(changes) {
  const last = changes.made[changes.made.length - 1];
  return last ? { made: changes.made.slice(0, -1), undone: [...changes.undone, last] } : changes;
}

/**
 * @param {Changes} changes
 * @returns {Changes} The same if there is nothing to redo.
 */
export function redo(changes) {
  const last = changes.undone[changes.undone.length - 1];
  return last ? { made: [...changes.made, last], undone: changes.undone.slice(0, -1) } : changes;
}
