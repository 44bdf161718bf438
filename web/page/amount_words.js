import { thousandths } from '../words/quantity_text.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {{ microlitres?: number, micrograms?: number }} Amount  Per dose, as the team gave it. */

/**
 * An amount in words. A volume never stands without the strength on the bottle (STE-LIQUID): a mix-up of two bottles is
 * tenfold.
 * @param {Pick<View, 'words'>} view
 * @param {Plan} plan
 * @param {Amount} amount
 * @returns {string}
 */
export function amountText({ words }, plan, { microlitres, micrograms }) {
  const mg = micrograms === undefined ? undefined : words.say('amount-mg', { mg: thousandths(micrograms) });
  if (microlitres === undefined) return mg ?? words.say('amount-unknown');
  if (!plan.prescription) return mg ?? words.say('amount-needs-strength');
  const ml = words.say('amount-ml', { ml: thousandths(microlitres), strength: strengthText({ words }, plan.prescription) });
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
 * The amount of one day, as the family typed it: the step's or the changed one, else in the full course the
 * prescription's. In a taper whose steps are not typed no one here knows it.
 * @param {Plan} plan
 * @param {string} date
 * @returns {Amount | undefined}
 */
export function amountOn(plan, date) {
  const runs = (/** @type {{ from?: string, through?: string }} */ { from, through }) =>
    from !== undefined && from <= date && (through === undefined || date <= through);
  const course = plan.items.find((item) => item.kind === 'course' && runs(item));
  if (!course) return undefined;
  const typed = course.amounts?.find(runs);
  if (typed) return typed;
  const { prescription } = plan;
  if (!prescription || !course.key.startsWith('steroid.full')) return undefined;
  return { microlitres: prescription.doseMicrolitres, micrograms: prescription.doseMicrograms };
}
