import { html, nothing } from 'lit-html';
import { dayCount } from '../words/date_text.js';
import { amountOn, amountText } from './amount_words.js';
import { anotherDay } from './another_day.js';
import { testsText } from './item_words.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('./another_day.js').LookActions} LookActions */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Today['actions'][number]} TodayAction */
/** @typedef {import('./change_draft.js').ChoiceName} ChoiceName */

/** @typedef {{ on: string, dose: number }} Tick  A dose ticked off: the day, and which dose of that day. */

/**
 * @typedef {object} TodayActions
 * @property {(tick: Tick) => void} tick
 * @property {(choice: ChoiceName, visit?: string) => void} begin
 */

/** Things that lie ahead: to know, not to do. */
const AHEAD = new Set(['next-blood-test', 'first-steroid', 'infusion-ahead']);

/**
 * What matters on one day: at most three things, the most pressing first.
 * @param {View} view
 * @param {object} parts
 * @param {Plan} parts.plan
 * @param {readonly Tick[]} parts.ticks
 * @param {import('./another_day.js').Look} parts.look
 * @param {TodayActions & LookActions} parts.actions
 */
export function todayCard(view, { plan, ticks, look, actions }) {
  const { words, dates, today } = view;
  const { today: now } = plan;
  if (!now) return noDay(view, look, actions);
  const due = now.actions.filter(({ code }) => !AHEAD.has(code));
  const day = dayCount(today) - dayCount(plan.infusionDate);
  const begun = now.stage !== 'before' || due.length > 0;

  return html`<section class="card today-card" id="today" aria-labelledby="today-title">
    ${look.at ? lookingElsewhere(view, look, actions) : nothing}
    <p class="now-date">
      ${begun
        ? words.say('today-day', { date: dates.full(today), day: dates.fromInfusion(day) })
        : words.say('today-date', { date: dates.full(today) })}
    </p>
    <h2 id="today-title" tabindex="-1">${words.say(look.at ? 'today-title-other' : 'today-title', { count: due.length })}</h2>
    <ol class="now-actions">
      ${now.actions.map((action) => html`<li class="${AHEAD.has(action.code) ? 'ahead' : 'due'}">
        ${actionParts(view, { plan, ticks, action, actions })}
      </li>`)}
    </ol>
    ${now.actions.length === 0 ? html`<p>${words.say(`today-nothing-${now.stage === 'before' ? 'before' : 'after'}`)}</p>` : nothing}
    <p class="now-note">${words.say('today-note')}</p>
    <div class="now-end">
      <button class="button on-tile" type="button" @click=${() => actions.begin('missed')}>${words.say('today-missed')}</button>
      ${anotherDay(view, look, actions)}
    </div>
  </section>`;
}

/**
 * @param {View} view
 * @param {object} parts
 * @param {Plan} parts.plan
 * @param {readonly Tick[]} parts.ticks
 * @param {TodayAction} parts.action
 * @param {TodayActions} parts.actions
 */
function actionParts(view, { plan, ticks, action, actions }) {
  const { words, dates } = view;
  const item = plan.items.find(({ key }) => key === action.key);
  if (action.code === 'give-steroid') return steroidAction(view, { plan, ticks, tick: actions.tick });
  const date = action.date ?? item?.date ?? item?.from;
  const args = {
    date: date ? dates.full(date) : '',
    tests: item?.tests ? testsText(view, item) : '',
  };
  const about = `today-${action.code}-about`;
  return html`<span class="sign ${action.code}" aria-hidden="true"></span>
    <div class="what">
      <b>${words.say(`today-${action.code}`, args)}</b>
      ${(action.inDays ?? 0) > 0 ? html`<span class="when">${dates.ahead(action.inDays ?? 0)}</span>` : nothing}
      ${words.has(about) ? html`<span>${words.say(about, args)}</span>` : nothing}
      ${action.code === 'ask-gate'
        ? html`<button class="button on-tile" type="button" @click=${() => actions.begin('gate')}>${words.say('today-gate-answer')}</button>`
        : nothing}
      ${action.code === 'blood-test' && action.key
        ? html`<button class="button on-tile" type="button" @click=${() => actions.begin('done', action.key)}>${words.say('today-test-done')}</button>`
        : nothing}
    </div>`;
}

/**
 * The steroid of the day as the team wrote it, a box to tick for each dose.
 * @param {View} view
 * @param {{ plan: Plan, ticks: readonly Tick[], tick: TodayActions['tick'] }} parts
 */
function steroidAction(view, { plan, ticks, tick }) {
  const { words, today } = view;
  const { prescription } = plan;
  const amount = amountOn(plan, today);
  const doses = Array.from({ length: prescription?.timesPerDay ?? 1 }, (_, index) => index + 1);
  const ticked = (/** @type {number} */ dose) => ticks.some((each) => each.on === today && each.dose === dose);
  return html`<div class="ticks">
      ${doses.map((dose) => {
        const id = `tick-${dose}`;
        const name = doses.length === 1 ? words.say('today-tick') : words.say('today-tick-number', { number: String(dose) });
        return html`<label class="tick" for="${id}">
          <input type="checkbox" id="${id}" .checked=${ticked(dose)} @change=${() => tick({ on: today, dose })} />
          <span class="hidden">${name}</span>
        </label>`;
      })}
    </div>
    <div class="what">
      <b>${words.say('today-give-steroid')}</b>
      <span>
        ${amount
          ? words.say('today-give-steroid-amount', { amount: amountText(view, plan, amount) })
          : words.say('today-give-steroid-about')}
      </span>
    </div>
    ${prescription?.clock ? html`<time class="when">${prescription.clock}</time>` : nothing}`;
}

/**
 * @param {View} view
 * @param {import('./another_day.js').Look} look
 * @param {LookActions} actions
 */
function lookingElsewhere({ words, dates }, { device }, actions) {
  return html`<div class="elsewhere">
    <p>${words.say('look-elsewhere', { date: dates.full(device) })}</p>
    <button class="button on-tile" type="button" @click=${actions.lookBack}>${words.say('look-back')}</button>
  </div>`;
}

/**
 * A clock in another century: nothing is said about a day that cannot be.
 * @param {View} view
 * @param {import('./another_day.js').Look} look
 * @param {LookActions} actions
 */
function noDay(view, look, actions) {
  const { words, dates, today } = view;
  return html`<section class="card today-card" id="today" aria-labelledby="today-title">
    <h2 id="today-title" tabindex="-1">${words.say('look-clock-title')}</h2>
    <p>${words.say('look-clock', { date: dates.full(today) })}</p>
    <div class="now-end">${anotherDay(view, { ...look, open: true }, actions)}</div>
  </section>`;
}
