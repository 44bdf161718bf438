import { nothing } from 'lit-html';
import { callStrip } from './call_card.js';

/** @typedef {import('./view.js').View} View */

/**
 * The page around its content: the way to the call card on top, the purpose and the names of build and plan below.
 * @param {View} view
 * @param {object} parts
 * @param {unknown} parts.main
 * @param {{ build: string, hash: string } | undefined} parts.plan
 * @param {unknown} [parts.language]  The choice of language.
 * @param {import('./call_card.js').Phone[]} [parts.phones]  For paper.
 * @param {unknown} [parts.notice]  What has to be known before anything else is read.
 */
export function frame(view, { main, plan, phones, language, notice }) {
  const { html, words, dates, today } = view;
  return html`<header class="top-bar">
      <a class="skip-link" href="#main">${words.say('skip-to-plan')}</a>
      <p class="brand" translate="no">dose<span>line</span></p>
      ${language}
      <a class="call-link" href="#call">${words.say('call-link')}</a>
    </header>
    <div class="sheet">
      ${callStrip(view, phones)}
      <main id="main" tabindex="-1">${notice} ${main}</main>
      <footer>
        <p>${words.say('purpose')}</p>
        <p>${words.say('not-reviewed')}</p>
        ${plan
          ? html`<p class="marks">
              <span>${words.say('footer-plan', { hash: plan.hash })}</span>
              <span>${words.say('footer-build', { build: plan.build })}</span>
              <span class="print-only">${words.say('footer-printed', { date: dates.full(today) })}</span>
            </p>`
          : nothing}
      </footer>
    </div>`;
}

/**
 * What the page is, before any answer.
 * @param {View} view
 * @param {boolean} asking  Whether the three questions are there.
 */
export function welcome({ html, words }, asking) {
  return html`<section class="welcome">
    <h1>${words.say('welcome-title')}</h1>
    <p class="lead">${words.say('welcome-text')} ${asking ? words.say('welcome-ask') : nothing}</p>
  </section>`;
}
