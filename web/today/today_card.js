import { html, nothing } from 'lit-html';
import { anotherDay, isAhead } from './another_day.js';
import { comingUp } from './coming_up.js';
import { doseRow, doseTitle } from './dose_row.js';
import { gateQuestion } from './gate_question.js';
import { courseCheck, steroidOver, testsText } from '../plan/index.js';
import { onceTapped } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./another_day.js').Look} Look */
/** @typedef {import('./another_day.js').LookActions} LookActions */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Today} Today */
/** @typedef {import('../core/doseline.js').TodayAction} TodayAction */
/** @typedef {import('../core/doseline.js').Given} Given */
/** @typedef {import('../changes/index.js').ChoiceName} ChoiceName */

/**
 * @typedef {object} TodayActions
 * @property {(given: Given) => void} tick  Marks a dose as given, or takes the mark back.
 * @property {(given: Given | undefined) => void} askEarly  Whether a dose so long before its time was given.
 * @property {() => void} openPrescription
 * @property {() => void} openChoices
 * @property {(visit: string) => void} tickTest
 * @property {(choice: ChoiceName, visit?: string, dose?: import('../changes/index.js').ReportedDose) => void} begin
 */

/** The button to what the team changed; whoever comes back from there is at it again. */
export const CHANGE_OPEN_ID = 'change-open';

/** What is to be done on the day. */
export const TODAY_TITLE_ID = 'today-title';

/**
 * What matters on one day. First what is to be done: the question of the gate, the doses, the rest. Apart from it what
 * comes, the rule that is on, and the days before.
 * @param {View} view
 * @param {object} parts
 * @param {Plan} parts.plan
 * @param {Given} [parts.early]  The dose of which it is being asked whether it was given so early.
 * @param {Look} parts.look
 * @param {string} [parts.device]  What the family calls this device; may be empty.
 * @param {readonly import('../call/index.js').Phone[]} parts.phones
 * @param {unknown} [parts.note]  About the plan as a whole.
 * @param {TodayActions & LookActions} parts.actions
 */
export function todayCard(view, { plan, early, look, device = '', phones, note, actions }) {
  const { words, dates } = view;
  const { today: now } = plan;
  if (!now) return noDay(view, look, actions);
  const { gate } = now;
  // What has not happened yet can be neither ticked nor reported nor answered.
  const ahead = isAhead(look);
  const begun = now.stage !== 'before' || now.actions.some(({ due }) => due);
  const nothingAtAll = now.actions.length + now.doses.length === 0 && !gate;
  const asked = isAskedInTitle(now);
  const titled = asked ? undefined : onlyDose(now);
  const check = gate && courseCheck(view, plan);
  const over = steroidOver(view, plan);

  return html`<section class="card today-card" id="today" aria-labelledby="${TODAY_TITLE_ID}">
    <div class="today-tile">
      ${look.at ? lookingElsewhere(view, look, actions) : nothing}
      <p class="now-date">
        ${
          begun
            ? words.say('today-day', { date: dates.unbroken(now.date), day: dayText(view, now.day) })
            : words.say('today-date', { date: dates.unbroken(now.date) })
        }
      </p>
      <h2 id="${TODAY_TITLE_ID}" tabindex="-1">${asked ? words.say('gate-ask') : titleText(view, now, { titled, elsewhere: look.at !== undefined })}</h2>
      ${nextText(view, now, look)} ${gate ? gateQuestion(view, { plan, gate, titled: asked, ahead, phones, actions }) : nothing}
      ${check ? html`<p>${check}</p>` : nothing}
      <ol class="now-actions">
        ${now.doses.map((dose) =>
          doseRow(view, {
            plan,
            dose,
            titled: dose === titled,
            asked: early?.on === dose.on && early.dose === dose.number && dose.early === true,
            ahead,
            device,
            phones,
            actions,
          }),
        )}
        ${now.actions.filter(({ due }) => due).map((action) => dueAction(view, { plan, action, ahead, actions }))}
      </ol>
      ${over ? html`<p>${over}</p>` : nothing}
      ${nothingAtAll ? html`<p>${words.say(`today-nothing-${now.stage === 'before' ? 'before' : 'after'}`)}</p>` : nothing}
      ${note ?? nothing}
    </div>
    ${comingUp(view, { plan, now, ahead, actions })}
    <div class="now-end">
      <button class="button" id="${CHANGE_OPEN_ID}" type="button" @click=${() => actions.openChoices()}>${words.say('change-open')}</button>
      ${anotherDay(view, look, actions)}
    </div>
  </section>`;
}

/**
 * @param {View} view
 * @param {number} day  Counted from the infusion.
 * @returns {string} "day 9", which never breaks inside.
 */
function dayText({ words, dates }, day) {
  return day > 0 ? words.say('today-day-number', { day: String(day) }).replaceAll(' ', '\u00a0') : dates.fromInfusion(day);
}

/**
 * Whether the title asks the gate's question, which stands above all else.
 * @param {Today} now
 */
function isAskedInTitle({ gate }) {
  return gate?.state === 'ask' || gate?.state === 'call';
}

/**
 * @param {Today} now
 * @returns {import('../core/doseline.js').Dose | undefined} The dose, where it is all that is still to be done.
 */
function onlyDose({ doses, open }) {
  const due = doses.filter(({ state, callFirst, overdue, late }) => state === 'due' && !callFirst && !overdue && !late);
  return open === 1 && due.length === 1 ? due[0] : undefined;
}

/**
 * What there is to be done, or how much.
 * @param {View} view
 * @param {Today} now
 * @param {{ titled?: import('../core/doseline.js').Dose, elsewhere: boolean }} parts  `elsewhere`: another day is looked at.
 */
function titleText(view, { doses, open }, { titled, elsewhere }) {
  const { words } = view;
  if (titled) return doseTitle(view, titled, elsewhere);
  if (open === 0 && doses.length > 0) return words.say(elsewhere ? 'today-title-done-other' : 'today-title-done');
  return words.say(elsewhere ? 'today-title-other' : 'today-title', { count: open });
}

/**
 * Once all of today is given, when the next dose is due.
 * @param {View} view
 * @param {Today} now
 * @param {Look} look
 */
function nextText({ words }, { open, next }, look) {
  if (open > 0 || !next || look.at) return nothing;
  return html`<p class="now-next">${next.time ? words.say('today-next-at', { time: next.time }) : words.say('today-next')}</p>`;
}

/**
 * @param {View} view
 * @param {object} parts
 * @param {Plan} parts.plan
 * @param {TodayAction} parts.action
 * @param {boolean} parts.ahead
 * @param {TodayActions} parts.actions
 */
function dueAction(view, { plan, action, ahead, actions }) {
  const { words } = view;
  const item = plan.items.find(({ key }) => key === action.key);
  const tests = item?.tests ? testsText(view, item) : '';
  return html`<li class="due">
    <div class="what">
      <b>${words.say(`today-${action.code}`)}</b>
      <span>${words.say(`today-${action.code}-about`, { tests })}</span>
      ${
        action.code === 'blood-test' && action.key && !ahead
          ? html`<button class="button on-tile" type="button" @click=${onceTapped(() => actions.tickTest(/** @type {string} */ (action.key)))}>${words.say('today-test-done')}</button>`
          : nothing
      }
    </div>
  </li>`;
}

/**
 * @param {View} view
 * @param {Look} look
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
 * @param {Look} look
 * @param {LookActions} actions
 */
function noDay(view, look, actions) {
  const { words, dates, today } = view;
  return html`<section class="card today-card" id="today" aria-labelledby="${TODAY_TITLE_ID}">
    <div class="today-tile">
      <h2 id="${TODAY_TITLE_ID}" tabindex="-1">${words.say('look-clock-title')}</h2>
      <p>${words.say('look-clock', { date: dates.full(today) })}</p>
    </div>
    <div class="now-end">${anotherDay(view, { ...look, open: true }, actions)}</div>
  </section>`;
}
