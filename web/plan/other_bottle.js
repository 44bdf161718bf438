import { thousandths } from '../words/index.js';
import { strengthOf, strengthText } from './amount_words.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Amount} Amount */
/** @typedef {import('../core/doseline.js').Change} Change */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').PlanPrescription} PlanPrescription */

/**
 * These mL are of another bottle than the family has now (STE-LIQUID).
 * @param {Pick<View, 'words'>} view
 * @param {Amount} amount
 * @param {PlanPrescription | undefined} prescription
 * @returns {string}
 */
export function otherBottleText(view, amount, prescription) {
  return view.words.say('dose-other-strength', {
    ml: thousandths(amount.microlitres ?? 0),
    strength: strengthOf(view, amount) ?? '',
    bottle: prescription ? strengthText(view, prescription) : '',
  });
}

/**
 * Which of the amounts that a view lists are of another bottle. Whether two bottles are the same is for the core to say:
 * it warns of the changes that brought them.
 * @param {Pick<View, 'words'>} view
 * @param {Plan} plan
 * @param {readonly Change[]} changes
 * @returns {(amount: Amount) => string | undefined} The warning, if there is one.
 */
export function otherBottles(view, { warnings, prescription }, changes) {
  const bottle = ({ strengthMicrograms, strengthMicrolitres } = /** @type {Amount} */ ({})) =>
    `${strengthMicrograms}/${strengthMicrolitres}`;
  const others = new Set(warnings.filter(({ code }) => code === 'other-strength').map(({ field }) => bottle(amountAt(field, changes))));
  return (amount) =>
    amount.microlitres !== undefined && others.has(bottle(amount)) ? otherBottleText(view, amount, prescription) : undefined;
}

/**
 * @param {string} field  `changes[3]` or `changes[3].steps[0]`.
 * @param {readonly Change[]} changes
 * @returns {Amount | undefined}
 */
function amountAt(field, changes) {
  const [, place, step] = /^changes\[(\d+)\](?:\.steps\[(\d+)\])?/.exec(field) ?? [];
  const change = changes[Number(place)];
  if (change?.kind === 'dose-changed') return change;
  return change?.kind === 'taper-begun' ? change.steps?.[Number(step)] : undefined;
}
