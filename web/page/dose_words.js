import { thousandths } from '../words/quantity_text.js';
import { amountText, strengthOf, strengthText } from './amount_words.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('../core/doseline.js').Dose} Dose */
/** @typedef {import('../core/doseline.js').DoseWarning} DoseWarning */
/** @typedef {import('../core/doseline.js').PlanPrescription} PlanPrescription */

/** Seen beside the number, not in its place. */
const BESIDE = new Set(['between-marks']);

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
  // Without a bottle at all there is none to be another one.
  const id = code === 'strength-missing' && !prescription ? `${own}-bottle` : own;
  return words.say(id, {
    ml: number(amount.microlitres),
    mg: number(amount.micrograms),
    amount: amountText(view, amount),
    strength: strengthOf(view, amount) ?? '',
    bottle: prescription ? strengthText(view, prescription) : '',
    limit: number(limit),
  });
}
