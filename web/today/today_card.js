import { html, nothing } from 'lit-html';
import { anotherDay, isAhead } from './another_day.js';
import { doseRow } from './dose_row.js';
import { gateQuestion } from './gate_question.js';
import { testsText } from '../plan/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./another_day.js').LookActions} LookActions */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Today} Today */
/** @typedef {import('../core/doseline.js').TodayAction} TodayAction */
/** @typedef {import('../core/doseline.js').Given} Given */
/** @typedef {import('../changes/index.js').ChoiceName} ChoiceName */

/**
 * @typedef {object} TodayActions
 * @property {(given: Given) => void} tick
 * @property {(given: Given | undefined) => void} askEarly  Whether a dose so long before its time was given.
 * @property {() => void} openPrescription
 * @property {(visit: string) => void} tickTest
 * @property {(choice: ChoiceName, visit?: string, dose?: import('../changes/index.js').ReportedDose) => void} begin
 */

/**
 * What matters on one day: the question of the gate, the doses, and at most three things more, the most pressing first.
 * @param {View} view
 * @param {object} parts
 * @param {Plan} parts.plan
 * @param {Given} [parts.early]  The dose of which it is being asked whether it was given so early.
 * @param {import('./another_day.js').Look} parts.look
 * @param {readonly import('../call/index.js').Phone[]} parts.phones
 * @param {unknown} [parts.note]  About the plan as a whole.
 * @param {TodayActions & LookActions} parts.actions
 */
export function todayCard(view, { plan, early, look, phones, note, actions }) {
  const { words, dates } = view;
  const { today: now } = plan;
  if (!now) return noDay(view, look, actions);
  const { gate } = now;
  // What has not happened yet can be neither ticked nor reported nor answered.
  const ahead = isAhead(look);
  const begun = now.stage !== 'before' || now.actions.some(({ due }) => due);
  const nothingAtAll = now.actions.length + now.doses.length === 0 && !gate;

  return html`<section class="card today-card" id="today" aria-labelledby="today-title">
    ${look.at ? lookingElsewhere(view, look, actions) : nothing}
    <p class="now-date">
      ${begun
        ? words.say('today-day', { date: dates.full(now.date), day: dates.fromInfusion(now.day) })
        : words.say('today-date', { date: dates.full(now.date) })}
    </p>
    <h2 id="today-title" tabindex="-1">${titleText(view, now, look.at !== undefined)}</h2>
    ${gate ? gateQuestion(view, { plan, gate, ahead, phones, actions }) : nothing}
    <ol class="now-actions">
      ${now.doses.map((dose) =>
        doseRow(view, { plan, dose, asked: early?.on === dose.on && early.dose === dose.number && dose.early === true, ahead, phones, actions }),
      )}
      ${now.actions.map((action) => html`<li class="${action.due ? 'due' : 'ahead'}">
        ${actionParts(view, { plan, action, ahead, actions })}
      </li>`)}
    </ol>
    ${nothingAtAll ? html`<p>${words.say(`today-nothing-${now.stage === 'before' ? 'before' : 'after'}`)}</p>` : nothing}
    ${note ?? nothing}
    <p class="now-note">${words.say('today-note')}</p>
    <div class="now-end">
      ${ahead
        ? nothing
        : html`<button class="button on-tile" type="button" @click=${() => actions.begin('missed')}>${words.say('today-missed')}</button>`}
      ${anotherDay(view, look, actions)}
    </div>
  </section>`;
}

/**
 * How much of the day is still open.
 * @param {View} view
 * @param {Today} now
 * @param {boolean} elsewhere  Whether another day is looked at.
 */
function titleText({ words }, { doses, open }, elsewhere) {
  if (open === 0 && doses.length > 0) return words.say(elsewhere ? 'today-title-done-other' : 'today-title-done');
  return words.say(elsewhere ? 'today-title-other' : 'today-title', { count: open });
}

/**
 * @param {View} view
 * @param {object} parts
 * @param {Plan} parts.plan
 * @param {TodayAction} parts.action
 * @param {boolean} parts.ahead
 * @param {TodayActions} parts.actions
 */
function actionParts(view, { plan, action, ahead, actions }) {
  const { words, dates } = view;
  const item = plan.items.find(({ key }) => key === action.key);
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
      ${action.code === 'blood-test' && action.key && !ahead
        ? html`<button class="button on-tile" type="button" @click=${() => actions.tickTest(/** @type {string} */ (action.key))}>${words.say('today-test-done')}</button>`
        : nothing}
    </div>`;
}

/**
 * @param {View} view
 * @param {import('./another_day.js').Look} look
 * @param {LookActions} actions
 */
function lookingElsewhere({ words, dates }, look, actions) {
  return html`<div class="elsewhere">
    <p>${words.say(isAhead(look) ? 'look-ahead' : 'look-elsewhere', { date: dates.full(look.device) })}</p>
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
