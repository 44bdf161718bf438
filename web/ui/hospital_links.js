import { hospital } from '../hospital/index.js';

/** @typedef {import('./view.js').View} View */

/**
 * What the hospital gives families to read, of which this copy was built with the addresses; an empty text where there is none.
 * @param {View} view
 */
export function hospitalLinks({ html, words }) {
  if (!hospital?.links) return '';
  return html`<div class="hospital-links">
    <h3>${words.say('hospital-links', { hospital: hospital.name })}</h3>
    <ul>
      ${hospital.links.map(({ text, address }) => html`<li><a href="${address}" target="_blank" rel="noopener">${text}</a></li>`)}
    </ul>
  </div>`;
}
