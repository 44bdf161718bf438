import { html, nothing } from 'lit-html';
import { takeBackQuestion, UNDO_ID } from './take_back.js';

/** @typedef {import('../ui/index.js').View} View */

/**
 * The three answers and what changed since do not fit each other any more: say so, and show both ways out.
 * @param {View} view
 * @param {object} parts
 * @param {import('./changes_store.js').Changes} parts.changes
 * @param {boolean} [parts.takingBack]
 * @param {import('./change_words.js').Told} [parts.plan]  Of the three answers alone.
 * @param {{ undo: () => void, takeBack: () => void, leaveIt: () => void, unfold: () => void }} parts.actions
 */
export function stuckCard(view, { changes, takingBack, plan, actions }) {
  const { words } = view;
  return html`<section class="card no-answer" aria-labelledby="stuck-title">
    <h2 id="stuck-title">${words.say('stuck-title')}</h2>
    <p>${words.say('stuck-text')}</p>
    ${takingBack ? takeBackQuestion(view, { changes, plan, actions }) : nothing}
    <div class="change-buttons">
      <button class="button" type="button" @click=${actions.unfold}>${words.say('entry-change-label')}</button>
      <button class="button quiet" id="${UNDO_ID}" type="button" @click=${actions.undo}>${words.say('changes-undo')}</button>
    </div>
  </section>`;
}
