import { html, nothing } from 'lit-html';
import { thousandths } from '../words/index.js';
import {
  amountText,
  callText,
  doseName,
  gateNote,
  itemText,
  reportNotes,
  saysAmount,
  settled,
  showsFigure,
  visitNotes,
  warningsBefore,
  warningsBeside,
} from '../plan/index.js';
import { isEmpty, partOf } from './day_reading.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {import('../core/doseline.js').Dose} Dose */
/** @typedef {import('./day_reading.js').DayReading} DayReading */

/**
 * One day in words: the doses, what happens, which rules run.
 * @param {View} view
 * @param {DayReading} day
 * @param {Plan['prescription']} prescription
 * @param {object} [how]
 * @param {boolean} [how.listed]  In a list of days a rule is named on its first and its last day alone.
 * @param {boolean} [how.bottleNamed]  Whether the one bottle of all the mL is named above (STE-LIQUID).
 */
export function dayLines(view, day, prescription, { listed = false, bottleNamed = false } = {}) {
  const { words } = view;
  const rules = listed ? day.rules.filter((rule) => ['first', 'last'].includes(partOf(day, rule))) : day.rules;
  if (isEmpty({ ...day, rules })) return html`<p class="soft">${words.say('day-nothing')}</p>`;
  return html`<ul class="day-lines">
    ${steroidLines(view, day, { bottleNamed, say: (dose) => doseText(view, dose, { several: day.doses.length > 1, prescription, bottleNamed }) })}
    ${day.events.map((event) => html`<li>${itemText(view, 'item', event)} ${notesOf(view, event).map((note) => html`<span class="row-note">${note}</span>`)}</li>`)}
    ${rules.map((rule) => html`<li class="soft">${ruleText(view, day, rule)}</li>`)}
  </ul>`;
}

/**
 * The course as it is drawn, then the doses. Where they are not of that course, nobody can tell yet which of the two
 * that day will have, and both are said (STE-HOLD).
 * @param {View} view
 * @param {DayReading} day
 * @param {{ bottleNamed: boolean, say: (dose: Dose) => string }} how  Where the bottle is named above, so is the steroid.
 */
function steroidLines(view, { course, doses, unless }, { bottleNamed, say }) {
  const { words } = view;
  const name = (/** @type {Item} */ of) =>
    bottleNamed ? words.say(`bar-${courseId(of)}-long`) : html`<b>${words.say(`day-${courseId(of)}`)}</b>`;
  const what = course ? name(course) : nothing;
  const lines = doses.map((dose) => html`<span class="day-dose">${say(dose)}</span>`);
  if (!unless) return course || doses.length > 0 ? html`<li>${what} ${lines}</li>` : nothing;
  return html`${course ? html`<li>${what}</li>` : nothing}
    <li>${words.say(`day-unless-${doses[0].phase}`)} ${lines}</li>`;
}

/**
 * @param {Item} course
 * @returns {string} What kind of course it is, as in the legend.
 */
export function courseId({ phase, basis }) {
  if (phase === 'full') return 'full';
  return basis === 'conditional' ? 'taper' : 'taper-team';
}

/**
 * @param {View} view
 * @param {Dose} dose
 * @param {{ several: boolean, prescription: Plan['prescription'], bottleNamed: boolean }} how
 * @returns {string} "08:00: 2.7 mL (bottle of 15 mg in 5 mL)", or why there is no number.
 */
function doseText(view, dose, how) {
  const { name, says, warnings } = doseWords(view, dose, how);
  const text = [...says, ...warnings].join(' · ');
  return name ? view.words.say('day-dose', { name, text }) : text;
}

/**
 * @typedef {object} DoseWords
 * @property {string} [name]  Its time, or which of the day it is.
 * @property {string[]} says  The amount and what became of it; nothing where the warnings alone say the amount.
 * @property {string[]} warnings  What has to be known of the number, or why there is none.
 */

/**
 * A dose of a list of days, in words.
 * @param {View} view
 * @param {Dose} dose
 * @param {object} how
 * @param {boolean} how.several  Whether its day has more than one.
 * @param {Plan['prescription']} how.prescription
 * @param {boolean} how.bottleNamed  Whether the one bottle of all the mL is named elsewhere (STE-LIQUID).
 * @returns {DoseWords}
 */
export function doseWords(view, dose, { several, prescription, bottleNamed }) {
  const { words } = view;
  const figure = () => (bottleNamed ? bareAmount(view, dose.amount ?? {}) : amountText(view, dose.amount ?? {}));
  // Before the team has been called no amount is read.
  const quote = () => (saysAmount(dose) || dose.overdue || dose.callFirst || settled(dose) ? undefined : quoted(view, dose));
  const says = [
    showsFigure(dose) ? figure() : quote(),
    callText(view, dose),
    settled(dose) ? words.say(`dose-${dose.state}`) : undefined,
    dose.state === 'given' ? words.say('day-given') : undefined,
    dose.said && words.say(`dose-said-${dose.said}`),
  ];
  return {
    name: several ? doseName(view, dose) : dose.time,
    says: says.flatMap((text) => text ?? []),
    warnings: [...warningsBefore(view, dose, prescription), ...warningsBeside(view, dose, prescription)],
  };
}

/**
 * Its bottle is named above.
 * @param {View} view
 * @param {import('../core/doseline.js').Amount} amount
 */
function bareAmount({ words }, { microlitres = 0, micrograms }) {
  const ml = words.say('ml', { ml: thousandths(microlitres) });
  return micrograms === undefined ? ml : words.say('amount-both', { ml, mg: words.say('amount-mg', { mg: thousandths(micrograms) }) });
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

/**
 * @param {View} view
 * @param {Item} event
 * @returns {string[]} What is to be known of it beside its name.
 */
export function notesOf(view, event) {
  return [...visitNotes(view, event), ...reportNotes(view, event), ...[gateNote(view, event)].flatMap((note) => note ?? [])];
}

/**
 * @param {View} view
 * @param {DayReading} day
 * @param {Item} rule
 * @returns {string} "Diapers: wash hands, seal the bag · until Wednesday 3 December 2025"
 */
export function ruleText(view, day, rule) {
  const { words, dates } = view;
  const rows = { first: 'day-rule-first', last: 'day-rule-last', open: 'day-rule-open', runs: 'day-rule-runs' };
  const days = words.say(rows[partOf(day, rule)], {
    rule: itemText(view, 'item', rule),
    date: rule.through ? dates.full(rule.through) : '',
  });
  return rule.endsWithSteroid ? words.say('span-with-steroid', { days }) : days;
}
