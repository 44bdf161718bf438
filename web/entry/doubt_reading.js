import { BROKEN, isBroken } from '../form/index.js';

/** Whether a weight is doubted, and what has settled the doubt. */

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../form/index.js').EntryProblem} EntryProblem */
/** @typedef {import('./entry_reading.js').Entry} Entry */

/**
 * A weight that WHO's table makes unlikely at this age. To be confirmed, or, beyond WHO's limits, typed again.
 * @typedef {object} Doubt
 * @property {EntryProblem} problem
 * @property {'confirm' | 'retype'} level
 * @property {string} key  Names the doubt; goes into `confirmed`.
 * @property {boolean} differs  The weight typed again is another one.
 */

/** How sure the family must be, by the core's warning. */
const DOUBTS = /** @type {const} */ ({ 'weight-unusual': 'confirm', 'weight-implausible': 'retype' });

/** @param {string} code @returns {boolean} Whether the core's warning of that name is asked about. */
export function isDoubt(code) {
  return code in DOUBTS;
}

/**
 * What the core finds unlikely, unless the family has settled it.
 * @param {Entry} entry
 * @param {Doseline} core
 * @param {Plan} plan
 * @param {string | undefined} weightDate
 * @returns {Doubt | undefined} Nothing, or no longer anything, to be asked.
 */
export function doubtOf(entry, core, plan, weightDate) {
  const warning = plan.warnings.find(({ code }) => isDoubt(code));
  if (!warning) return undefined;
  const problem = { ...warning, question: /** @type {const} */ ('weight'), focus: 'weight-number' };
  const level = DOUBTS[/** @type {keyof typeof DOUBTS} */ (problem.code)];
  const key = [problem.code, plan.weight.grams, plan.birthDate, weightDate ?? plan.infusionDate].join(' ');
  if (level === 'confirm') return entry.confirmed === key ? undefined : { problem, level, key, differs: false };
  // Typed again with the unit chosen above, or with one of its own.
  const again = core.readWeight({ text: entry.again, ...(entry.unit && { unit: entry.unit }) });
  if (again.ok && again.weight.grams === plan.weight.grams) return undefined;
  return { problem, level, key, differs: entry.again.trim() !== '' };
}

/**
 * A doubt as what stands in the way of the plan.
 * @param {Entry} entry
 * @param {Doubt} doubt
 * @returns {EntryProblem}
 */
export function doubtProblem({ again }, { problem, level, differs }) {
  return {
    ...problem,
    code: isBroken(again) ? BROKEN : differs ? 'again-differs' : problem.code,
    focus: level === 'confirm' ? 'weight-confirm' : 'weight-again',
    urgent: true,
  };
}
