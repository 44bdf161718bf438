import { nothing } from 'lit-html';
import { dayCount } from '../words/date_text.js';
import { firstDate, isOpen, itemText, testsText } from './item_words.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */

const MOST_DATES = 3;

/** Items whose first day is an event of its own; the other windows only run. */
const EVENTS = new Set(['infusion', 'course', 'gate', 'visit', 'milestone']);

/**
 * The next dates of the plan and what runs now, seen from the device's day.
 * @param {View} view
 * @param {Plan} plan
 */
export function nextCard(view, plan) {
  const { html, words, dates, today } = view;
  const coming = comingDates(plan, today);
  const running = plan.items.filter((item) => isRunning(item, today));
  const dayOfPlan = dayCount(today) - dayCount(plan.infusionDate);
  const begun = plan.items.some((item) => firstDate(item) <= today);
  const title = coming.length === 0 ? 'next-title-after' : begun ? 'next-title-during' : 'next-title-before';

  return html`<section class="card next" aria-labelledby="next-title">
    <p class="next-today">
      ${begun
        ? words.say('next-today-day', { date: dates.full(today), day: dates.fromInfusion(dayOfPlan) })
        : words.say('next-today', { date: dates.full(today) })}
    </p>
    <h2 id="next-title">${words.say(title)}</h2>
    ${coming.length === 0 ? html`<p>${words.say('next-after')}</p>` : nothing}
    <ol class="coming">
      ${coming.map(
        ({ date, items }) => html`<li>
          <div class="coming-date">
            <b>${dates.noYear(date)}</b>
            <span>${dates.ahead(dayCount(date) - dayCount(today))}</span>
          </div>
          <ul>
            ${items.map(
              (item) => html`<li>
                ${itemText(view, 'short', item)}${item.tests
                  ? html`<span class="tests">${testsText(view, item)}</span>`
                  : nothing}
              </li>`,
            )}
          </ul>
        </li>`,
      )}
    </ol>
    ${running.length > 0
      ? html`<h3>${words.say('next-running')}</h3>
          <ul class="running">
            ${running.map(
              (item) => html`<li>
                <span>${itemText(view, 'running', item)}</span>
                <span class="until">${untilText(view, item)}</span>
              </li>`,
            )}
          </ul>`
      : nothing}
    ${coming.length > 0 ? html`<p class="next-note">${words.say('next-note')}</p>` : nothing}
  </section>`;
}

/**
 * @param {Plan} plan
 * @param {string} today
 * @returns {{ date: string, items: Item[] }[]} The next dates with all that falls on each.
 */
export function comingDates(plan, today) {
  /** @type {Map<string, Item[]>} */
  const byDate = new Map();
  for (const item of plan.items) {
    const date = firstDate(item);
    if (EVENTS.has(item.kind) && date >= today) byDate.set(date, [...(byDate.get(date) ?? []), item]);
  }
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST_DATES)
    .map(([date, items]) => ({ date, items }));
}

/**
 * @param {Item} item
 * @param {string} today
 */
function isRunning(item, today) {
  return item.from !== undefined && item.from <= today && (item.through === undefined || today <= item.through);
}

/**
 * @param {View} view
 * @param {Item} item
 */
function untilText({ words, dates }, item) {
  if (isOpen(item) || item.through === undefined) return words.say('next-until-open');
  const date = dates.shortWeekday(item.through);
  return words.say(item.basis === 'conditional' ? 'next-until-conditional' : 'next-until', { date });
}
