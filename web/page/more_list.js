import { html } from 'lit-html';
import { THINGS } from './places.js';

/** @typedef {import('../ui/index.js').View} View */

/**
 * What else there is, each at an address of its own.
 * @param {Pick<View, 'words'>} view
 */
export function moreList({ words }) {
  return html`<ul class="card more-list">
    ${THINGS.map((thing) => html`<li><a href="#${thing}">${words.say(`place-${thing}`)}</a></li>`)}
  </ul>`;
}

/**
 * Two ways on for whoever has no three answers to give.
 * @param {Pick<View, 'words'>} view
 */
export function startLinks({ words }) {
  return html`<p class="start-links"><a href="#share">${words.say('start-sent')}</a> <a href="#learn">${words.say('start-learn')}</a></p>`;
}
