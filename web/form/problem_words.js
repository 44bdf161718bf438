import { thousandths } from '../words/index.js';
import { namedFieldText } from './field_words.js';
import { limitText } from './limit_words.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Weight} Weight */
/** @typedef {'weight' | 'birth' | 'infusion'} QuestionName  In the order of the page. */

/**
 * @typedef {object} EntryProblem
 * @property {QuestionName | 'page'} question  `page` if no question is at fault.
 * @property {string} code
 * @property {string} field  The core's name for the field.
 * @property {string} focus  The id of the control that puts it right.
 * @property {import('./date_reading.js').DatePart} [part]  The one date box at fault, if it is one.
 * @property {string[]} [dates]  What a date may mean, ISO days to choose from.
 * @property {boolean} [urgent]  To be named at once, even before the question has been left.
 * @property {string | number} [limit]
 * @property {import('../core/doseline.js').LimitUnit} [unit]  Of `limit`.
 * @property {string} [typed]
 * @property {Weight[]} [readings]
 */

/**
 * A problem in one or two sentences: field, cause, way out.
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {EntryProblem} problem
 * @param {Weight | undefined} weight  As read, if it was.
 * @returns {string}
 */
export function problemText({ words, dates }, problem, weight) {
  // A date inside the question of the weight: what any date may lack is told with its own name before it.
  if (problem.field === 'weightDate' && words.has(`problem-field-${problem.code}`)) {
    const { code, focus, limit, unit, typed } = problem;
    return namedFieldText({ words, dates }, { field: 'weighed', code, focus, limit, unit, typed }, words.say('weighed'));
  }
  const { readings = [] } = problem;
  // "8kg2": the unit is known, what stands behind it is not.
  if (problem.code === 'unit-missing' && readings.length > 0) {
    const [first, second] = readings;
    return words.say(second ? 'problem-weight-two-readings' : 'problem-weight-one-reading', {
      first: words.say('kg', { kg: thousandths(first.grams) }),
      second: second ? words.say('kg-and-g', { kg: String(Math.floor(second.grams / 1000)), g: String(second.grams % 1000) }) : '',
    });
  }
  const args = {
    field: problem.field,
    typed: problem.typed ?? '',
    limit: limitText({ dates }, problem),
    kg: weight ? thousandths(weight.grams) : '',
  };
  const ids = [`problem-${problem.question}-${problem.code}`, `problem-any-${problem.code}`, 'problem-any-other'];
  return words.say(/** @type {string} */ (ids.find((id) => words.has(id))), args);
}
