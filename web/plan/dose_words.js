import { thousandths } from '../words/index.js';
import { amountText } from './amount_words.js';
import { otherBottleText } from './other_bottle.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Dose} Dose */
/** @typedef {import('../core/doseline.js').DoseWarning} DoseWarning */
/** @typedef {import('../core/doseline.js').PlanPrescription} PlanPrescription */

/** Seen beside the number, not in its place. */
const BESIDE = new Set(['between-marks']);

/** Warnings that name the amount themselves. */
const NAMING = new Set(['mg-only', 'other-strength', 'larger-than-syringe']);

/**
 * Which dose it is: "Steroid, 08:00", "Yesterday's dose, Thursday 4 December 2025, 21:00".
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {Dose} dose
 * @returns {string}
 */
export function doseName({ words, dates }, { on, number, of, time, late }) {
  const name = words.say(`dose-name-${late ? 'late' : 'day'}-${of > 1 ? 'of' : 'one'}`, {
    number: String(number),
    of: String(of),
    date: dates.full(on),
  });
  return time ? words.say('dose-at', { dose: name, time }) : name;
}

/**
 * Whether its mL are shown as the number to draw up: in every view, or in none.
 * @param {Dose} dose
 * @returns {boolean}
 */
export function showsFigure(dose) {
  return dose.certain && !dose.callFirst && !dose.overdue && !settled(dose);
}

/**
 * Missed or thrown up, and the team has said that it is not given again.
 * @param {Dose} dose
 * @returns {boolean}
 */
export function settled({ state, callFirst }) {
  return !callFirst && (state === 'missed' || state === 'vomited');
}

/**
 * @param {Dose} dose
 * @returns {boolean} Whether a warning says the amount, so that it is not said twice.
 */
export function saysAmount({ warnings }) {
  return warnings.some(({ code }) => NAMING.has(code));
}

/** Warnings that go once the mL are typed, as the team or the pharmacist say them. */
const TYPED_AWAY = new Set(['amount-not-typed', 'mg-only', 'strength-missing', 'other-strength', 'ask-pharmacist']);

/**
 * @param {import('../core/doseline.js').Plan} plan
 * @param {Dose} dose
 * @returns {'taper' | 'dose' | 'prescription' | undefined} The form in which the mL of this dose are typed, where they are not certain.
 */
export function formOf({ items, prescription, today }, { key, on, phase, warnings }) {
  if (!warnings.some(({ code }) => TYPED_AWAY.has(code))) return undefined;
  if (!prescription && warnings.some(({ code }) => code === 'strength-missing')) return 'prescription';
  // Right above it the same is asked of the whole taper.
  if (phase === 'taper') return today?.gate?.state === 'steps' ? undefined : 'taper';
  const amounts = items.find((item) => item.key === key)?.amounts ?? [];
  return amounts.some(({ from, through }) => from <= on && (through === undefined || on <= through)) ? 'dose' : 'prescription';
}

/**
 * Why the team has the word before this dose.
 * @param {Pick<View, 'words'>} view
 * @param {Dose} dose
 * @returns {string | undefined}
 */
export function callText({ words }, { state, time, callFirst, overdue, reported }) {
  if (callFirst) return words.say(`${reported ? 'dose-reported' : 'dose-call'}-${state}`);
  if (!overdue) return undefined;
  return time ? words.say('dose-overdue', { time }) : words.say('dose-overdue-day');
}

/**
 * What has to be read before the number, or in its place.
 * @param {Pick<View, 'words'>} view
 * @param {Dose} dose
 * @param {PlanPrescription | undefined} prescription
 * @returns {string[]}
 */
export function warningsBefore(view, dose, prescription) {
  return dose.warnings.filter(({ code }) => !BESIDE.has(code)).map((warning) => warningText(view, warning, dose, prescription));
}

/**
 * @param {Pick<View, 'words'>} view
 * @param {Dose} dose
 * @param {PlanPrescription | undefined} prescription
 * @returns {string[]}
 */
export function warningsBeside(view, dose, prescription) {
  return dose.warnings.filter(({ code }) => BESIDE.has(code)).map((warning) => warningText(view, warning, dose, prescription));
}

/**
 * @param {Pick<View, 'words'>} view
 * @param {DoseWarning} warning
 * @param {Dose} dose
 * @param {PlanPrescription | undefined} prescription
 * @returns {string}
 */
function warningText(view, { code, limit }, { amount = {} }, prescription) {
  const { words } = view;
  const number = (/** @type {number | undefined} */ value) => (value === undefined ? '' : thousandths(value));
  const own = `dose-${code}`;
  if (code === 'other-strength') return otherBottleText(view, amount, prescription);
  // Without a bottle at all there is none to be another one.
  const id = code === 'strength-missing' && !prescription ? `${own}-bottle` : own;
  return words.say(id, {
    ml: number(amount.microlitres),
    mg: number(amount.micrograms),
    amount: amountText(view, amount),
    limit: number(limit),
  });
}
