/**
 * What happened and what the team said, oldest first, with a way back and forth again. To undo is to take the last act
 * off, so that a plan kept or sent along can be undone just as far. An edit of the prescription is an act too, as long
 * as the page stays open: what it was before is kept nowhere else.
 *
 * @typedef {object} Changes
 * @property {readonly Change[]} made  In the order they were made: what the core gets.
 * @property {readonly number[]} acts  How many of them were made in one act each; they add up to all.
 * @property {readonly Act[]} sitting  What was done since this plan came onto the screen, the last one last.
 * @property {readonly Act[]} undone  The act undone last stands last.
 */

/**
 * @typedef {{ changes: readonly Change[], earlier?: boolean } | PrescriptionEdit | EditionEdit | Removal} Act
 *   `earlier`: made before this plan came onto the screen.
 * @typedef {{ from: Prescription | undefined, to: Prescription | undefined }} PrescriptionEdit
 * @typedef {{ editions: { from: EditionId, to: EditionId } }} EditionEdit  Another label is followed.
 * @typedef {Pick<Changes, 'made' | 'acts'>} List
 * @typedef {{ before: List, after: List }} Removal  Of changes that others may have followed.
 */

/** @typedef {import('../core/doseline.js').Change} Change */
/** @typedef {import('../core/doseline.js').Prescription} Prescription */
/** @typedef {import('../core/doseline.js').EditionId} EditionId */

/**
 * @param {readonly Change[]} [made]
 * @param {readonly number[]} [acts]  Without them, or where they do not add up, each change is an act of its own.
 * @returns {Changes}
 */
export function changesOf(made = [], acts = []) {
  const sum = acts.reduce((total, count) => total + count, 0);
  return { made, acts: sum === made.length ? acts : made.map(() => 1), sitting: [], undone: [] };
}

/**
 * What was undone before is gone then: it was undone in another story.
 * @param {Changes} changes
 * @param {readonly Change[]} act  Never empty.
 * @returns {Changes}
 */
export function withAct(changes, act) {
  return { ...withMade(changes, act), sitting: [...changes.sitting, { changes: act }], undone: [] };
}

/**
 * @param {Changes} changes
 * @param {PrescriptionEdit | EditionEdit} edit
 * @returns {Changes}
 */
export function withEdit(changes, edit) {
  return { ...changes, sitting: [...changes.sitting, edit], undone: [] };
}

/**
 * Some changes are left out, whatever was made since. As long as the page stays open that is an act too.
 * @param {Changes} changes
 * @param {(change: Change) => boolean} goes
 * @returns {Changes}
 */
export function withoutSome(changes, goes) {
  const { made, acts } = changes;
  let from = 0;
  const left = acts.map((count) => made.slice(from, (from += count)).filter((change) => !goes(change)));
  const after = { made: left.flat(), acts: left.map(({ length }) => length).filter((count) => count > 0) };
  return { ...changes, ...after, sitting: [...changes.sitting, { before: { made, acts }, after }], undone: [] };
}

/**
 * @param {Changes} changes
 * @returns {Act | undefined} What undoing takes back.
 */
export function lastAct({ made, acts, sitting }) {
  if (sitting.length > 0) return sitting[sitting.length - 1];
  return acts.length > 0 ? { changes: made.slice(made.length - acts[acts.length - 1]), earlier: true } : undefined;
}

/**
 * @param {Changes} changes
 * @returns {boolean} Whether undoing takes back what was done last in this sitting. Anything older is to be asked about.
 */
export function undoesTheLatest({ sitting, undone }) {
  return sitting.length > 0 && undone.length === 0;
}

/**
 * @param {Changes} changes
 * @returns {Changes} The same if there is nothing to undo.
 */
export function undo(changes) {
  const last = lastAct(changes);
  if (!last) return changes;
  const rest = 'changes' in last ? withoutLast(changes) : { ...changes, ...('before' in last && last.before) };
  return { ...rest, sitting: changes.sitting.slice(0, -1), undone: [...changes.undone, last] };
}

/**
 * @param {Changes} changes
 * @returns {Changes} The same if there is nothing to redo.
 */
export function redo(changes) {
  const last = changes.undone[changes.undone.length - 1];
  if (!last) return changes;
  const rest = 'changes' in last ? withMade(changes, last.changes) : { ...changes, ...('after' in last && last.after) };
  const earlier = 'changes' in last && last.earlier;
  return { ...rest, sitting: earlier ? changes.sitting : [...changes.sitting, last], undone: changes.undone.slice(0, -1) };
}

/** @param {Changes} changes @param {readonly Change[]} act @returns {Changes} */
function withMade(changes, act) {
  return { ...changes, made: [...changes.made, ...act], acts: [...changes.acts, act.length] };
}

/** @param {Changes} changes @returns {Changes} */
function withoutLast(changes) {
  const { made, acts } = changes;
  return { ...changes, made: made.slice(0, made.length - acts[acts.length - 1]), acts: acts.slice(0, -1) };
}
