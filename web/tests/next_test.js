import { html, nothing } from 'lit-html';
import { firstDate, testsText, visitNotes } from '../plan/index.js';
import { bothDates, onceTapped } from '../ui/index.js';
import { tickOfTest } from './rung.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */

/**
 * The next blood test, large. After the last that is listed: the series that goes on, or that the team is to be asked.
 * @param {View} view
 * @param {object} parts
 * @param {Item} [parts.visit]
 * @param {import('../core/doseline.js').TodayAction} [parts.about]  What the core says of the next one.
 * @param {Plan} parts.plan
 * @param {import('./rung.js').TestActions} parts.actions
 */
export function nextTest(view, { visit, about, plan, actions }) {
  const { words, dates } = view;
  const item = visit ?? plan.items.find(({ key }) => key === about?.key);
  if (!item || !about) {
    return html`<div class="card next-test">
      <p class="next-date">${words.say('today-ask-tests')}</p>
      <p>${words.say('today-ask-tests-about')}</p>
    </div>`;
  }
  const iso = about.date ?? firstDate(item);
  const date = dates.full(iso);
  return html`<div class="card next-test">
    <h3>${words.say('ladder-next')}</h3>
    <p class="next-date"><time datetime="${iso}">${bothDates(view, dates.near(iso), date, 'near')}</time></p>
    <p class="soft">${words.say('ladder-next-about', { when: dates.ahead(about.inDays ?? 0), tests: testsText(view, item) })}</p>
    ${visit ? visitNotes(view, visit).map((note) => html`<p class="soft">${note}</p>`) : nothing}
    ${
      visit
        ? html`<div class="rung-buttons">
          <button class="button" type="button" aria-label="${words.say('ladder-mark-label', { date })}" @click=${onceTapped(() => actions.tickTest(visit.key, tickOfTest(visit.key)))}>
            ${words.say('ladder-mark')}
          </button>
          <button class="button quiet" type="button" aria-label="${words.say('ladder-move-label', { date })}" @click=${() => actions.begin('moved', visit.key)}>
            ${words.say('ladder-move')}
          </button>
        </div>`
        : nothing
    }
  </div>`;
}
