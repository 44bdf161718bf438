import { thousandths } from '../words/index.js';
import { boxesOf } from '../form/index.js';
import { emptyPrescription } from '../medicine/index.js';

/** @typedef {import('../core/doseline.js').Prescription} Prescription */

/**
 * What was saved comes back into its boxes.
 * @param {Prescription | undefined} prescription
 * @returns {import('../medicine/index.js').TypedPrescription}
 */
export function typedPrescription(prescription) {
  const typed = emptyPrescription();
  if (!prescription) return typed;
  const text = (/** @type {number | undefined} */ count) => (count === undefined ? '' : thousandths(count));
  return {
    ...typed,
    strengthMg: text(prescription.strengthMicrograms),
    strengthMl: text(prescription.strengthMicrolitres),
    dose: text(prescription.doseMicrolitres),
    doseMg: text(prescription.doseMicrograms),
    times: String(prescription.timesPerDay),
    clocks: typed.clocks.map((none, index) => prescription.clocks?.[index] ?? none),
    syringe: text(prescription.syringeMicrolitres),
    bottle: text(prescription.bottleMicrolitres),
    opened: prescription.bottleOpened ? boxesOf(prescription.bottleOpened) : typed.opened,
    keeps: prescription.openedBottleDays === undefined ? '' : String(prescription.openedBottleDays),
  };
}
