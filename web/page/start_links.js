import { html } from 'lit-html';

/** @typedef {import('../ui/index.js').View} View */

/**
 * Two ways on for whoever has no three answers to give.
 * @param {Pick<View, 'words'>} view
 */
export function startLinks({ words }) {
  return html`<p class="start-links"><a href="#share">${words.say('start-sent')}</a> <a href="#learn">${words.say('start-learn')}</a></p>`;
}
