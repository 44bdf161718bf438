import { html } from 'lit-html';
import { changeText } from './change_words.js';
import { lastAct } from './changes_store.js';

/** @typedef {import('../ui/index.js').View} View */

export const TAKE_BACK_ID = 'take-back';

/** The button that undoes, in the history or where the history is not to be had. */
export const UNDO_ID = 'undo-last';

/**
 * Asked before anything older than the last act of this sitting is undone: whoever presses once too often, or opens the
 * page next week, would else lose what the team said without having seen it.
 * @param {View} view
 * @param {object} parts
 * @param {import('./changes_store.js').Changes} parts.changes
 * @param {import('./change_words.js').Told} [parts.plan]
 * @param {{ takeBack: () => void, leaveIt: () => void }} parts.actions
 */
export function takeBackQuestion(view, { changes, plan = { items: [] }, actions }) {
  const { words } = view;
  const act = lastAct(changes);
  const lines = linesOf(view, act, plan);
  return html`<div class="take-back" id="${TAKE_BACK_ID}" role="group" tabindex="-1" aria-labelledby="take-back-ask take-back-what">
    <p id="take-back-ask">${words.say('take-back-ask')}</p>
    <ul id="take-back-what">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    <div class="change-buttons">
      <button class="button quiet" type="button" @click=${actions.takeBack}>${words.say('take-back-yes')}</button>
      <button class="button" type="button" @click=${actions.leaveIt}>${words.say('take-back-no')}</button>
    </div>
  </div>`;
}

/**
 * @param {View} view
 * @param {import('./changes_store.js').Act | undefined} act
 * @param {import('./change_words.js').Told} plan
 * @returns {string[]}
 */
function linesOf(view, act, plan) {
  if (act && 'changes' in act) return act.changes.map((change) => changeText(view, change, plan));
  if (!act || !('before' in act)) return [view.words.say('take-back-prescription')];
  const { before, after } = act;
  const gone = before.made.filter((change) => !after.made.includes(change));
  return gone.map((change) => view.words.say('take-back-left-out', { change: changeText(view, change, plan) }));
}
