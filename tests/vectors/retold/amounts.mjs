/** Amounts of the steroid, and whether one can be measured from the bottle at hand (STE-LIQUID). */

/** @typedef {import('../../../web/core/doseline.js').Amount} Amount */
/** @typedef {import('../../../web/core/doseline.js').Prescription} Prescription */
/** @typedef {{ strengthMicrograms: number, strengthMicrolitres: number }} Strength */

const MEMBERS = /** @type {const} */ (['microlitres', 'micrograms', 'strengthMicrograms', 'strengthMicrolitres']);

/** @param {Amount} from @returns {Amount} */
export const amountOf = (from) => Object.fromEntries(MEMBERS.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));

/** One dose as it was prescribed. @param {Prescription} prescription @returns {Amount} */
export const amountPrescribed = ({ doseMicrolitres, doseMicrograms, strengthMicrograms, strengthMicrolitres }) =>
  amountOf({
    microlitres: doseMicrolitres,
    ...(doseMicrograms && { micrograms: doseMicrograms }),
    strengthMicrograms,
    strengthMicrolitres,
  });

/** Whether anything was typed. @param {Amount | undefined} amount @returns {amount is Amount} */
export const isTyped = (amount) => amount !== undefined && Boolean(amount.microlitres || amount.micrograms);

/** @param {Amount} amount @returns {Strength | undefined} */
export const strengthOf = ({ strengthMicrograms, strengthMicrolitres }) =>
  strengthMicrograms && strengthMicrolitres ? { strengthMicrograms, strengthMicrolitres } : undefined;

/** 3 mg in 1 mL is 15 mg in 5 mL. @param {Strength} a @param {Strength} b */
export const isSameStrength = (a, b) =>
  BigInt(a.strengthMicrograms) * BigInt(b.strengthMicrolitres) === BigInt(b.strengthMicrograms) * BigInt(a.strengthMicrolitres);

/**
 * The mass in micrograms as a fraction: as typed, or what volume and strength come to.
 * @param {Amount} amount
 * @returns {{ top: bigint, bottom: bigint } | undefined}
 */
export function massOf(amount) {
  if (amount.micrograms) return { top: BigInt(amount.micrograms), bottom: 1n };
  return measured(amount);
}

/** What volume and strength come to. @param {Amount} amount */
function measured(amount) {
  const strength = strengthOf(amount);
  if (!strength || !amount.microlitres) return undefined;
  return { top: BigInt(strength.strengthMicrograms) * BigInt(amount.microlitres), bottom: BigInt(strength.strengthMicrolitres) };
}

/** Whether mL and mg are no more than 5 % of the mg apart, in fractions, so that nothing is rounded first. @param {Amount} amount */
export function agrees(amount) {
  const own = measured(amount);
  if (!own || !amount.micrograms) return true;
  const typed = BigInt(amount.micrograms) * own.bottom;
  const apart = typed > own.top ? typed - own.top : own.top - typed;
  return apart * 100n <= typed * 5n;
}

/**
 * Why nobody may draw up these mL, whatever the syringe.
 * @param {Amount} amount @param {Prescription | undefined} prescription
 * @returns {('mg-only' | 'strength-missing' | 'other-strength' | 'ask-pharmacist')[]}
 */
export function doubtsOf(amount, prescription) {
  if (!amount.microlitres) return ['mg-only'];
  const strength = strengthOf(amount);
  if (!strength) return ['strength-missing'];
  /** @type {ReturnType<typeof doubtsOf>} */
  const doubts = [];
  if (prescription && !isSameStrength(strength, prescription)) doubts.push('other-strength');
  if (!agrees(amount)) doubts.push('ask-pharmacist');
  return doubts;
}
