/** The steroid, its bottle and its prescription, and the infusion. */
export { bottleCard } from './bottle_card.js';
export { infusionCard } from './infusion_card.js';
export { prescriptionCard } from './prescription_card.js';
export { prescriptionPage } from './prescription_form.js';
export { emptyPrescription, judgePrescription, OTHER_SYRINGE, PRESCRIPTION_TITLE_ID, SYRINGES, TIMES } from './prescription_reading.js';
export { steroidCard } from './steroid_card.js';
export { bottleTexts, mayNeedMore, neededText } from './supply_words.js';
export { syringePicture } from './syringe.js';

/** @typedef {import('./prescription_reading.js').PrescriptionVerdict} PrescriptionVerdict */
/** @typedef {import('./prescription_reading.js').TypedPrescription} TypedPrescription */
