import { html, nothing } from 'lit-html';

/** @typedef {import('../ui/index.js').View} View */

/**
 * @param {View} view
 * @param {object} parts
 * @param {unknown} parts.choice  The box itself, which is there once on a page.
 * @param {unknown} [parts.notice]  What has to be known of the words.
 */
export function languageCard({ words }, { choice, notice = nothing }) {
  return html`<section class="card more-card" id="languages" aria-labelledby="languages-title">
    <h2 id="languages-title">${words.say('language-label')}</h2>
    ${choice} ${notice}
    <p class="soft">${words.say('language-same')}</p>
  </section>`;
}
