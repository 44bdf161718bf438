import { html } from 'lit-html';

/** @typedef {import('./view.js').View} View */

/**
 * The three answers and what changed since do not fit each other any more: say so, and show both ways out.
 * @param {View} view
 * @param {{ undo: () => void, unfold: () => void }} actions
 */
export function stuckCard({ words }, actions) {
  return html`<section class="card no-answer" aria-labelledby="stuck-title">
    <h2 id="stuck-title">${words.say('stuck-title')}</h2>
    <p>${words.say('stuck-text')}</p>
    <div class="change-buttons">
      <button class="button" type="button" @click=${actions.unfold}>${words.say('entry-change-label')}</button>
      <button class="button quiet" type="button" @click=${actions.undo}>${words.say('changes-undo')}</button>
    </div>
  </section>`;
}
