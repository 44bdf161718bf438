import { thousandths } from '../words/index.js';
import { limitText } from './limit_words.js';

/** @typedef {import('../ui/index.js').View} View */

/**
 * @typedef {object} FieldProblem  What is not right in one field of a form.
 * @property {string} field  The form's own name of it: `from`, `step-1-amount`; `form` if no field is at fault.
 * @property {string} code
 * @property {string} focus  The id of the control that puts it right.
 * @property {import('./date_reading.js').DatePart} [part]
 * @property {string | number} [limit]
 * @property {import('../core/doseline.js').LimitUnit} [unit]  Of `limit`.
 * @property {string} [typed]
 * @property {number[]} [readings]  What a typed amount may mean, in thousandths.
 * @property {string} [boxUnit]  The unit that the box of an amount is for.
 */

/**
 * A problem of one field in one or two sentences, to stand beside it.
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {FieldProblem} problem
 * @param {string} name
 * @returns {string}
 */
export function fieldText({ words, dates }, { field, code, limit, unit, typed, readings = [], boxUnit = '' }, name) {
  // That 1 is the least is said by "more than 0".
  const own = code === 'below-least' && limit === 1 ? 'not-positive' : code;
  const ids = [`problem-${field}-${own}`, `problem-field-${own}`, `problem-any-${own}`, 'problem-any-other'];
  return words.say(/** @type {string} */ (ids.find((id) => words.has(id))), {
    field: name,
    limit: limitText({ dates }, { limit, unit }),
    typed: typed ?? '',
    unit: boxUnit,
    first: readings.length > 0 ? thousandths(readings[0]) : '',
    second: readings.length > 1 ? thousandths(readings[1]) : '',
  });
}

/**
 * The same where the field is not in sight.
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {FieldProblem} problem
 * @param {string} name
 * @returns {string}
 */
export function namedFieldText(view, problem, name) {
  return view.words.say('problem-named', { field: name, problem: fieldText(view, problem, name) });
}
