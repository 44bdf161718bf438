import { html, nothing } from 'lit-html';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').EditionId} EditionId */

/** @type {readonly EditionId[]} */
const EDITIONS = ['us', 'eu'];

/**
 * Whose label the whole plan follows: one, from its first day to its last.
 * @param {View} view
 * @param {(edition: EditionId) => void} onChoose
 */
export function editionCard({ words, label }, onChoose) {
  const unchecked = label.rules.some(({ grade }) => grade === 'C');
  return html`<section class="card more-card" id="edition" aria-labelledby="edition-title">
    <h2 id="edition-title">${words.say('edition-title')}</h2>
    <p>${words.say('edition-lead')}</p>
    <div class="segments" role="group" aria-labelledby="edition-title">
      ${EDITIONS.map(
        (edition) => html`<button type="button" aria-pressed="${String(edition === label.edition)}" @click=${() => onChoose(edition)}>
          ${words.say(`edition-${edition}`)}
        </button>`,
      )}
    </div>
    ${unchecked ? html`<p class="caution" role="status">${words.say('edition-unchecked')}</p>` : nothing}
  </section>`;
}
