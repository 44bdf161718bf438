import { html, nothing } from 'lit-html';
import { thousandths } from '../words/index.js';
import {
  amountText,
  callText,
  doseName,
  formOf,
  saysAmount,
  settled,
  showsFigure,
  strengthOf,
  warningsBefore,
  warningsBeside,
} from '../plan/index.js';
import { syringePicture } from '../medicine/index.js';
import { teamCall } from '../call/index.js';
import { deviceClock } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Dose} Dose */
/** @typedef {import('../core/doseline.js').Given} Given */
/** @typedef {import('./today_card.js').TodayActions} TodayActions */

/** A name in such letters, or with marks of direction, would turn round the words after it. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\u200f\u202a-\u202e]/u;

/**
 * @typedef {object} DoseParts
 * @property {Plan} plan
 * @property {Dose} dose
 * @property {boolean} [titled]  Whether the title above names it already.
 * @property {boolean} asked  Whether it is being asked if a dose so early was given.
 * @property {boolean} [ahead]  Whether its day has not come yet: it is then only shown.
 * @property {string} [device]  What the family calls this device.
 * @property {readonly import('../call/index.js').Phone[]} phones
 * @property {TodayActions} actions
 */

/**
 * @param {View} view
 * @param {Dose} dose  All that is still to be done on its day.
 * @param {boolean} elsewhere  Whether another day is looked at.
 * @returns {string} "Steroid at 08:00"
 */
export function doseTitle({ words }, { time }, elsewhere) {
  if (time) return words.say('today-title-dose-at', { time });
  return words.say(elsewhere ? 'today-title-dose-other' : 'today-title-dose');
}

/**
 * One dose of the steroid: which, what stands in its way, how much as the team wrote it, and the button to mark it.
 * @param {View} view
 * @param {DoseParts} parts
 */
export function doseRow(view, { plan, dose, titled = false, asked, ahead = false, device = '', phones, actions }) {
  const { words } = view;
  const { prescription } = plan;
  const figure = showsFigure(dose);
  const before = warningsBefore(view, dose, prescription);
  const report = openReport(plan, dose);
  const form = formOf(plan, dose);
  const drawn = figure && dose.state === 'due' && dose.syringe?.fits && dose.amount?.microlitres !== undefined;
  return html`<li
    class="dose-row ${dose.state} ${dose.callFirst || dose.overdue ? 'call-first' : ''} ${dose.late ? 'late' : 'due'}"
    id="${doseId(dose)}"
    tabindex="-1"
  >
    <div class="what">
      <b class="${titled ? 'hidden' : nothing}">${doseName(view, dose)}</b>
      ${dose.callFirst || dose.overdue ? callFirst(view, { dose, ahead, phones, actions }) : nothing}
      ${settled(dose) ? html`<span>${words.say(`dose-${dose.state}`)}</span>` : nothing}
      ${dose.said ? html`<span>${words.say(`dose-said-${dose.said}`)}</span>` : nothing}
      ${before.map((text) => html`<p class="dose-warning">${text}</p>`)}
      ${report && !ahead ? answered(view, report, actions) : nothing} ${form && !ahead ? typing(view, { plan, form, actions }) : nothing}
      ${dose.state === 'given' ? html`<p class="dose-given">${givenText(view, dose)}</p>` : nothing}
      ${figure ? figureOf(view, dose) : saysAmount(dose) || dose.overdue ? nothing : html`<span class="dose-quoted">${quoted(view, dose)}</span>`}
      ${
        isUntyped(plan, dose) && !ahead
          ? html`<button class="text-button" type="button" @click=${() => actions.openPrescription()}>${words.say('rx-begin')}</button>`
          : nothing
      }
      ${warningsBeside(view, dose, prescription).map((text) => html`<p class="dose-warning">${text}</p>`)}
    </div>
    ${drawn && dose.syringe ? syringePicture(view, dose.syringe, dose.amount?.microlitres ?? 0) : nothing}
    ${tickable(dose) && !ahead ? marking(view, { dose, asked, device, actions }) : nothing}
  </li>`;
}

/**
 * @param {{ on: string, number: number }} dose
 * @returns {string} The id of its row.
 */
export function doseId({ on, number }) {
  return `dose-${on}-${number}`;
}

/**
 * Whether nobody has typed yet what the bottle says: then no mL are shown, and nothing is wrong.
 * @param {Plan} plan
 * @param {Dose} dose
 */
function isUntyped({ prescription }, { phase, amount, state }) {
  return !prescription && phase === 'full' && !amount && state === 'due';
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
 * @returns {string} The id of the button that marks it.
 */
export function tickId({ on, dose }) {
  return `tick-${on}-${dose}`;
}

/**
 * The one large button, and what there is beside it. Once it is marked the way back stands elsewhere, so that a second
 * press in haste takes nothing back.
 * @param {View} view
 * @param {Pick<DoseParts, 'dose' | 'asked' | 'device' | 'actions'>} parts
 */
function marking(view, { dose, asked, device, actions }) {
  const { words, dates } = view;
  const which = html`<span class="hidden">: ${words.say(`mark-of-${dose.late ? 'late' : 'day'}`, { dose: doseName(view, dose), date: dates.full(dose.on) })}</span>`;
  const of = { on: dose.on, dose: dose.number };
  if (dose.state === 'given') {
    const takeBack = () => {
      actions.tick(givenOf(dose));
      document.getElementById(tickId(of))?.focus();
    };
    return html`<div class="marking given">
      <button class="text-button" id="un${tickId(of)}" type="button" @click=${takeBack}>${words.say('mark-undo')}${which}</button>
      <button class="text-button" type="button" @click=${() => actions.begin('missed', undefined, { ...of, how: 'vomited' })}>
        ${words.say('dose-came-up')}${which}
      </button>
    </div>`;
  }
  const mark = () => (dose.early ? actions.askEarly(givenOf(dose)) : markGiven(view, { dose, device, actions }));
  const word = dose.overdue ? 'late' : dose.said === 'give-again' ? 'again' : 'once';
  return html`<div class="marking">
    <span class="print-only paper-tick">${words.say('given')}</span>
    <button class="button mark-given" id="${tickId(of)}" type="button" aria-describedby="${asked ? EARLY_ID : nothing}" @click=${mark}>
      ${words.say(`mark-${word}`)}${which}
    </button>
    ${asked ? earlyQuestion(view, { dose, device, actions }) : nothing}
    ${
      dose.overdue
        ? nothing
        : html`<button class="button on-tile" type="button" @click=${() => actions.begin('missed', undefined, of)}>${words.say('dose-not-kept')}${which}</button>`
    }
  </div>`;
}

/**
 * With the hour, where the press is of the dose's own time: of one long past nobody knows when it was given.
 * @param {View} view
 * @param {Pick<DoseParts, 'dose' | 'device' | 'actions'>} parts
 */
function markGiven({ device: today }, { dose, device, actions }) {
  const known = dose.on === today && !dose.overdue;
  actions.tick({ ...givenOf(dose), ...(known && { at: deviceClock() }), ...(device && { by: device }) });
  // The button is gone, and its row says what came of it.
  document.getElementById(doseId(dose))?.focus({ preventScroll: true });
}

/**
 * @param {View} view
 * @param {Dose} dose
 * @returns {string} "Given at 08:12, Mum’s phone"
 */
function givenText({ words }, { given = {} }) {
  const { at: time, by } = given;
  const name = by && (RIGHT_TO_LEFT.test(by) ? `\u2068${by}\u2069` : by);
  if (time && name) return words.say('given-at-by', { time, name });
  if (time) return words.say('given-at', { time });
  return name ? words.say('given-by', { name }) : words.say('given');
}

export const EARLY_ID = 'tick-early';

/**
 * @param {View} view
 * @param {Pick<DoseParts, 'dose' | 'device' | 'actions'>} parts
 */
function earlyQuestion(view, { dose, device, actions }) {
  const { words } = view;
  return html`<div class="early" role="group" aria-labelledby="${EARLY_ID}">
    <p id="${EARLY_ID}" tabindex="-1">${words.say('tick-early', { time: dose.time ?? '' })}</p>
    <button class="button on-tile" type="button" @click=${() => markGiven(view, { dose, device, actions })}>${words.say('tick-early-yes')}</button>
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
    ${
      dose.overdue
        ? html`<button class="button on-tile" type="button" @click=${() => actions.begin('missed', undefined, { on, dose: number, how: 'missed' })}>
          ${view.words.say('dose-was-missed')}
        </button>`
        : nothing
    }`;
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
  const open = warnings.find(({ report }) => report !== undefined);
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
    <span class="dose-bottle">${words.say('dose-bottle', { strength: strengthOf(view, amount) ?? '' })}</span>
    <span>${mg === undefined ? words.say('dose-written') : words.say('dose-written-mg', { mg: thousandths(mg) })}</span>`;
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
