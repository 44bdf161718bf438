import { html, nothing } from 'lit-html';
import { thousandths } from '../words/index.js';
import { amountText, callText, doseName, formOf, saysAmount, settled, showsFigure, strengthOf, warningsBefore, warningsBeside } from '../plan/index.js';
import { syringePicture } from '../medicine/index.js';
import { teamCall } from '../call/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Dose} Dose */
/** @typedef {import('../core/doseline.js').Given} Given */
/** @typedef {import('./today_card.js').TodayActions} TodayActions */

/**
 * @typedef {object} DoseParts
 * @property {Plan} plan
 * @property {Dose} dose
 * @property {boolean} asked  Whether it is being asked if a dose so early was given.
 * @property {boolean} [ahead]  Whether its day has not come yet: it is then only shown.
 * @property {readonly import('../call/index.js').Phone[]} phones
 * @property {TodayActions} actions
 */

/**
 * One dose of the steroid: which, what stands in its way, how much as the team wrote it, and the box to tick.
 * @param {View} view
 * @param {DoseParts} parts
 */
export function doseRow(view, { plan, dose, asked, ahead = false, phones, actions }) {
  const { words } = view;
  const { prescription } = plan;
  const figure = showsFigure(dose);
  const before = warningsBefore(view, dose, prescription);
  const report = openReport(plan, dose);
  const form = formOf(plan, dose);
  return html`<li
    class="dose-row ${dose.state} ${dose.callFirst || dose.overdue ? 'call-first' : ''} ${dose.late ? 'late' : 'due'}"
    id="${doseId(dose)}"
    tabindex="-1"
  >
    <div class="what">
      <b>${doseName(view, dose)}</b>
      ${dose.callFirst || dose.overdue ? callFirst(view, { dose, ahead, phones, actions }) : nothing}
      ${settled(dose) ? html`<span>${words.say(`dose-${dose.state}`)}</span>` : nothing}
      ${dose.said ? html`<span>${words.say(`dose-said-${dose.said}`)}</span>` : nothing}
      ${before.map((text) => html`<p class="dose-warning">${text}</p>`)}
      ${report && !ahead ? answered(view, report, actions) : nothing} ${form && !ahead ? typing(view, { plan, form, actions }) : nothing}
      ${figure ? figureOf(view, dose) : saysAmount(dose) || dose.overdue ? nothing : html`<span class="dose-quoted">${quoted(view, dose)}</span>`}
      ${warningsBeside(view, dose, prescription).map((text) => html`<p class="dose-warning">${text}</p>`)}
      ${tickable(dose) && !ahead ? tickBox(view, dose, asked, actions) : nothing} ${asked && !ahead ? earlyQuestion(view, dose, actions) : nothing}
    </div>
    ${figure && dose.state === 'due' && dose.syringe?.fits && dose.amount?.microlitres !== undefined
      ? syringePicture(view, dose.syringe, dose.amount.microlitres)
      : nothing}
  </li>`;
}

/**
 * @param {{ on: string, number: number }} dose
 * @returns {string} The id of its row.
 */
export function doseId({ on, number }) {
  return `dose-${on}-${number}`;
}

/** @param {Dose} dose */
function tickable(dose) {
  return !dose.callFirst && !settled(dose);
}

/**
 * @param {Dose} dose
 * @returns {Given}
 */
function givenOf({ on, number, said }) {
  return { on, dose: number, ...(said === 'give-again' && { again: true }) };
}

/**
 * @param {Given} given
 * @returns {string} The id of its box.
 */
export function tickId({ on, dose }) {
  return `tick-${on}-${dose}`;
}

/**
 * @param {View} view
 * @param {Dose} dose
 * @param {boolean} asked
 * @param {TodayActions} actions
 */
function tickBox(view, dose, asked, actions) {
  const { words, dates } = view;
  const which = dose.said === 'give-again' ? 'again' : 'once';
  const word = dose.overdue ? 'late' : which;
  const given = givenOf(dose);
  const id = tickId(given);
  // Held back before the box changes, so that it never shows what is not so.
  const click = (/** @type {Event} */ event) => {
    if (!dose.early) return;
    event.preventDefault();
    actions.askEarly(given);
  };
  return html`<label class="tick" for="${id}">
    <input
      type="checkbox"
      id="${id}"
      aria-describedby="${asked ? EARLY_ID : nothing}"
      .checked=${dose.state === 'given'}
      @click=${click}
      @change=${() => actions.tick(given)}
    />
    <span class="hidden">${words.say(`given-${which}-${dose.late ? 'late' : 'day'}`, { dose: doseName(view, dose), date: dates.full(dose.on) })}</span>
    <span class="tick-word" aria-hidden="true">${words.say(`given-word-${word}`)}</span>
  </label>`;
}

export const EARLY_ID = 'tick-early';

/**
 * @param {View} view
 * @param {Dose} dose
 * @param {TodayActions} actions
 */
function earlyQuestion({ words }, dose, actions) {
  return html`<div class="early" role="group" aria-labelledby="${EARLY_ID}">
    <p id="${EARLY_ID}" tabindex="-1">${words.say('tick-early', { time: dose.time ?? '' })}</p>
    <button class="button on-tile" type="button" @click=${() => actions.tick(givenOf(dose))}>${words.say('tick-early-yes')}</button>
    <button class="button on-tile" type="button" @click=${() => actions.askEarly(undefined)}>${words.say('tick-early-no')}</button>
  </div>`;
}

/**
 * @param {View} view
 * @param {Pick<DoseParts, 'dose' | 'ahead' | 'phones' | 'actions'>} parts
 */
function callFirst(view, { dose, ahead, phones, actions }) {
  const { on, number, state } = dose;
  const reported = state === 'missed' || state === 'vomited';
  const text = html`<p class="dose-call">${callText(view, dose)}</p>`;
  if (ahead) return text;
  return html`${text}
    ${teamCall(view, phones)} ${reported ? answered(view, { on, dose: number }, actions) : nothing}
    ${dose.overdue
      ? html`<button class="button on-tile" type="button" @click=${() => actions.begin('missed', undefined, { on, dose: number, how: 'missed' })}>
          ${view.words.say('dose-was-missed')}
        </button>`
      : nothing}`;
}

/**
 * @param {View} view
 * @param {{ on: string, dose?: number }} of
 * @param {TodayActions} actions
 */
function answered({ words }, of, actions) {
  return html`<button class="button on-tile" type="button" @click=${() => actions.begin('missed', undefined, of)}>
    ${words.say('dose-answered')}
  </button>`;
}

/**
 * The way to where its mL are typed.
 * @param {View} view
 * @param {{ plan: Plan, form: NonNullable<ReturnType<typeof formOf>>, actions: TodayActions }} parts
 */
function typing({ words }, { plan, form, actions }) {
  const click = () => (form === 'prescription' ? actions.openPrescription() : actions.begin(form));
  return html`<button class="button on-tile" type="button" @click=${click}>
    ${words.say(form === 'prescription' ? (plan.prescription ? 'rx-edit' : 'rx-begin') : `dose-type-${form}`)}
  </button>`;
}

/**
 * The report of an earlier day that a warning of this dose is about.
 * @param {Plan} plan
 * @param {Dose} dose
 * @returns {{ on: string, dose?: number } | undefined}
 */
function openReport({ items }, { warnings }) {
  const open = warnings.find(({ code }) => code === 'report-open');
  const report = items.find(({ key }) => key === open?.report);
  return report?.date ? { on: report.date, ...(report.dose !== undefined && { dose: report.dose }) } : undefined;
}

/**
 * The number that the family acts on, never without its bottle (STE-LIQUID), as what the team wrote and not as an order.
 * @param {View} view
 * @param {Dose} dose
 */
function figureOf(view, { amount = {} }) {
  const { words } = view;
  const mg = amount.micrograms;
  return html`<p class="dose-figure"><b>${thousandths(amount.microlitres ?? 0)}</b> <span>${words.say('unit-ml')}</span></p>
    ${mg === undefined ? nothing : html`<span>${words.say('amount-mg', { mg: thousandths(mg) })}</span>`}
    <span>${words.say('dose-bottle', { strength: strengthOf(view, amount) ?? '' })}</span>`;
}

/**
 * @param {View} view
 * @param {Dose} dose
 * @returns {string}
 */
function quoted(view, { amount, phase }) {
  if (!amount || (amount.microlitres === undefined && amount.micrograms === undefined)) {
    return view.words.say(phase === 'full' && !amount ? 'dose-as-prescribed' : 'dose-as-set');
  }
  return view.words.say('dose-as-written', { amount: amountText(view, amount) });
}
