import { thousandths } from '../words/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Amount} Amount */

/**
 * An amount in words. A volume never stands without the strength of the bottle that it was written for (STE-LIQUID): a
 * mix-up of two bottles is tenfold.
 * @param {Pick<View, 'words'>} view
 * @param {Amount} amount
 * @param {boolean} [named]  With its bottle; without, only beside another amount of the same one.
 * @returns {string}
 */
export function amountText({ words }, amount, named = true) {
  const { microlitres, micrograms } = amount;
  const mg = micrograms === undefined ? undefined : words.say('amount-mg', { mg: thousandths(micrograms) });
  if (microlitres === undefined) return mg ?? words.say('amount-unknown');
  const strength = strengthOf({ words }, amount);
  if (named && strength === undefined) return mg ?? words.say('amount-needs-strength');
  const ml = named
    ? words.say('amount-ml', { ml: thousandths(microlitres), strength: String(strength) })
    : words.say('ml', { ml: thousandths(microlitres) });
  return mg ? words.say('amount-both', { ml, mg }) : ml;
}

/**
 * @param {Pick<View, 'words'>} view
 * @param {{ strengthMicrograms: number, strengthMicrolitres: number }} prescription
 * @returns {string} "15 mg in 5 mL", as the bottle says it.
 */
export function strengthText({ words }, { strengthMicrograms, strengthMicrolitres }) {
  return words.say('strength', { mg: thousandths(strengthMicrograms), ml: thousandths(strengthMicrolitres) });
}

/**
 * @param {Pick<View, 'words'>} view
 * @param {Amount} amount
 * @returns {string | undefined} The strength that its mL were written for, where it is known.
 */
export function strengthOf(view, { strengthMicrograms, strengthMicrolitres }) {
  if (strengthMicrograms === undefined || strengthMicrolitres === undefined) return undefined;
  return strengthText(view, { strengthMicrograms, strengthMicrolitres });
}
