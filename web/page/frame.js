import { nothing } from 'lit-html';
import { linkTo } from '../call/index.js';
import { hospital } from '../hospital/index.js';
import { scheduleText } from '../plan/index.js';
import { editionLine } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */

/**
 * The page around its content: the way to the call card on top, the purpose and the names of build and plan below.
 * @param {View} view
 * @param {object} parts
 * @param {unknown} parts.main
 * @param {unknown} parts.strip  For paper: what cannot wait.
 * @param {unknown} [parts.marks]  The names of build and plan.
 * @param {unknown} [parts.language]  The choice of language, before there is a plan; then it is in More.
 * @param {unknown} [parts.nav]  The ways between the places.
 * @param {string} [parts.at]  The place that is shown.
 * @param {import('../call/index.js').Phone[]} [parts.phones]  For the button on top.
 * @param {boolean} [parts.sheet]  Whether paper gets one sheet, and nothing of the page around it.
 * @param {unknown} [parts.notice]  What has to be known before anything else is read.
 * @param {unknown} [parts.foot]  In a frame: who shows it, and the way out.
 * @param {unknown} [parts.review]  Whether these words have been checked.
 */
export function frame(view, { main, strip, marks, phones, language, nav, at, sheet = false, notice, review, foot }) {
  const { html, words, dates, label, today, framed } = view;
  return html`<header class="top-bar ${framed ? 'framed' : ''}">
      <a class="skip-link" href="#main">${words.say('skip-to-plan')}</a>
      <p class="brand" translate="no">dose<span>line</span></p>
      ${hospital ? html`<p class="hospital-name"><bdi translate="no">${hospital.name}</bdi></p>` : nothing}
      ${language} ${nav}
      ${callButtons(view, phones)}
    </header>
    <div class="sheet" data-at="${at ?? 'all'}" data-paper="${sheet ? 'one' : nothing}">
      ${strip}
      <main id="main" tabindex="-1">${notice} ${main}</main>
      <footer>
        <p>${words.say('purpose')}</p>
        <p>${words.say('not-reviewed')}</p>
        ${today > label.reviewDue ? html`<p class="overdue">${words.say('sources-overdue', { date: dates.full(label.reviewDue) })}</p>` : nothing}
        ${review}
        ${marks} ${foot}
      </footer>
    </div>`;
}

/**
 * The names of build and plan.
 * @param {View} view
 * @param {Pick<import('../core/doseline.js').Plan, 'build' | 'hash' | 'schedule'>} plan
 */
export function planMarks(view, { build, hash, schedule }) {
  const { html, words, dates, today } = view;
  return html`${schedule ? html`<p class="schedule-line">${scheduleText(view, { schedule })}</p>` : ''}<p class="marks">
    <span>${words.say('footer-plan', { hash })}</span>
    <span>${words.say('footer-build', { build })}</span>
    <span>${editionLine(view)}</span>
    <span class="print-only">${words.say('footer-printed', { date: dates.full(today) })}</span>
  </p>`;
}

/**
 * Dials the team as soon as its number is known; the card is then a button of its own.
 * @param {View} view
 * @param {import('../call/index.js').Phone[]} [phones]
 */
function callButtons({ html, words, framed }, phones = []) {
  const team = linkTo(phones, 'team');
  if (!team) return html`<a class="call-link" href="#call">${words.say('call-link')}</a>`;
  return html`<div class="call-buttons">
    <a class="call-link" href="${team.href}" @click=${framed ? toCard : nothing}>${words.say('call-link')} <bdi class="hidden" dir="ltr">${team.shown}</bdi></a>
    <a class="call-signs" href="#call">
      <span aria-hidden="true">${words.say('call-signs-mark')}</span> <span class="hidden">${words.say('call-title')}</span>
    </a>
  </div>`;
}

/** Where the frame forbids the call, the number is there to be copied. */
function toCard() {
  location.hash = '#call';
}

/**
 * What the page is, before any answer.
 * @param {View} view
 * @param {boolean} asking  Whether the three questions are there.
 */
export function welcome({ html, words }, asking) {
  return html`<section class="welcome">
    <h1>${words.say('welcome-title')}</h1>
    <p class="lead">${words.say(asking ? 'welcome-ask' : 'welcome-text')}</p>
  </section>`;
}
