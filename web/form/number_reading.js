import { BROKEN, isBroken } from './broken_text.js';

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../core/doseline.js').NumberProblem} NumberProblem */

/**
 * What keeps a typed number from being taken, for a form to say beside its box.
 * @typedef {object} NumberQuestion
 * @property {string} code
 * @property {string} typed
 * @property {number[]} [readings]  What it may mean, in thousandths.
 * @property {string} [boxUnit]  The unit that the box is for.
 */

/**
 * An amount as typed, as the core reads it.
 * @param {Doseline} core
 * @param {string} typed
 * @param {'' | 'mL' | 'mg'} unit  That of the box; empty until chosen.
 * @returns {{ thousandths: number, question?: undefined } | { question: NumberQuestion }}
 */
export function readAmount(core, typed, unit) {
  if (isBroken(typed)) return { question: { code: BROKEN, typed } };
  const answer = core.readNumber({ text: typed, kind: 'amount', ...(unit !== '' && { unit }) });
  if (answer.ok) return { thousandths: answer.thousandths };
  const [{ code, readings }] = /** @type {[NumberProblem]} */ (answer.problems);
  return { question: { code, typed, ...(readings && { readings }), ...(unit !== '' && { boxUnit: unit }) } };
}

/**
 * A count as typed, such as the days that an open bottle keeps.
 * @param {Doseline} core
 * @param {string} typed
 * @returns {{ count: number, question?: undefined } | { question: NumberQuestion }}
 */
export function readCount(core, typed) {
  if (isBroken(typed)) return { question: { code: BROKEN, typed } };
  const answer = core.readNumber({ text: typed, kind: 'count' });
  return answer.ok ? { count: answer.count } : { question: { code: answer.problems[0].code, typed } };
}
