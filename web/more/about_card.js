import { html, nothing } from 'lit-html';
import { hospitalLinks } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */

/** What leaves this page, and what stays. */
const PRIVACY = ['sent', 'account', 'kept', 'erase'];

/**
 * @param {View} view
 * @param {object} [parts]
 * @param {{ build: string, hash: string }} [parts.plan]
 * @param {string} [parts.selfCheck]  The address of the page that asks every known answer, where it is known.
 * @param {boolean} [parts.offline]  Whether the page opens without a network, where that has to be said.
 */
export function aboutCard(view, { plan, selfCheck, offline } = {}) {
  const { words } = view;
  return html`<section class="card more-card" id="about" aria-labelledby="about-card-title">
    <h2 id="about-card-title">${words.say('place-about')}</h2>
    <p>${words.say('purpose')}</p>
    <p class="strong-note">${words.say('not-reviewed')}</p>
    <h3>${words.say('privacy-title')}</h3>
    <ul>
      ${PRIVACY.map((name) => html`<li>${words.say(`privacy-${name}`)}</li>`)}
    </ul>
    ${offline === undefined ? nothing : html`<p id="offline">${words.say(`hosted-offline-${offline ? 'kept' : 'not'}`)}</p>`}
    ${hospitalLinks(view)}
    <p class="soft">${words.say('about-free')}</p>
    <p class="soft" id="selfcheck">
      ${words.say('about-check')}
      ${selfCheck ? html`<a href="${selfCheck}" target="_blank" rel="noopener" dir="ltr">${selfCheck}</a>` : nothing}
    </p>
    ${
      plan
        ? html`<p class="soft marks">
          <span>${words.say('footer-plan', { hash: plan.hash })}</span> <span>${words.say('footer-build', { build: plan.build })}</span>
        </p>`
        : nothing
    }
  </section>`;
}
