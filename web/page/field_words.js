import { thousandths } from '../words/quantity_text.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('./change_reading.js').FieldProblem} FieldProblem */

/** Of these fields the limit is a count; of all others, thousandths of a mL or mg. */
const COUNTED = new Set(['times', 'keeps', 'form']);

/**
 * A problem of one field in one or two sentences, to stand beside it.
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {FieldProblem} problem
 * @param {string} name
 * @returns {string}
 */
export function fieldText({ words, dates }, { field, code, limit, typed, readings = [], boxUnit = '' }, name) {
  const limitText =
    typeof limit === 'number' ? (COUNTED.has(field) ? String(limit) : thousandths(limit)) : limit && dates.full(limit);
  // A bound of 1 is one from below.
  const own = code === 'out-of-range' && limit === 1 ? 'not-positive' : code;
  const ids = [`problem-field-${own}`, `problem-any-${own}`, 'problem-any-other'];
  return words.say(/** @type {string} */ (ids.find((id) => words.has(id))), {
    field: name,
    limit: limitText ?? '',
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
