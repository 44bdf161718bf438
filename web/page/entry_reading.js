import { readDateBoxes } from './date_reading.js';

/**
 * From what stands in the form to the core's answer. Every question is put to the core at once, so that all problems
 * come back together; nothing is decided here.
 */

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../core/doseline.js').Weight} Weight */
/** @typedef {import('./date_reading.js').DateBoxes} DateBoxes */
/** @typedef {import('./date_reading.js').DatePart} DatePart */

/** @typedef {'weight' | 'birth' | 'infusion'} QuestionName  In the order of the page. */

/**
 * @typedef {object} Entry  What was typed, untouched.
 * @property {string} weight  The number, or pounds.
 * @property {string} ounces  Only with the unit `lb`.
 * @property {'' | 'kg' | 'lb'} unit  Empty until chosen.
 * @property {DateBoxes} birth
 * @property {DateBoxes} infusion
 */

/**
 * @typedef {object} EntryProblem
 * @property {QuestionName | 'page'} question  `page` if no question is at fault.
 * @property {string} code
 * @property {string} field  The core's name for the field.
 * @property {string} focus  The id of the control that puts it right.
 * @property {DatePart} [part]  The one date box at fault, if it is one.
 * @property {string | number} [limit]
 * @property {string} [typed]
 * @property {Weight[]} [readings]
 */

/**
 * @typedef {object} EntryReading
 * @property {Weight} [weight]  If the weight could be read.
 * @property {Plan} [plan]  If all could be answered.
 * @property {EntryProblem[]} problems  In the order of the questions.
 * @property {EntryProblem[]} warnings
 */

export const QUESTIONS = /** @type {const} */ (['weight', 'birth', 'infusion']);

/** @type {Record<string, QuestionName | undefined>} */
const QUESTION_OF_FIELD = { weight: 'weight', weightGrams: 'weight', birthDate: 'birth', infusionDate: 'infusion' };

/** @returns {Entry} */
export function emptyEntry() {
  const boxes = () => ({ day: '', month: '', year: '' });
  return { weight: '', ounces: '', unit: '', birth: boxes(), infusion: boxes() };
}

/**
 * What the core reads as one weight: pounds and ounces have a box each, and the core knows them as one text.
 * @param {Entry} entry
 * @returns {string}
 */
export function weightText({ weight, ounces, unit }) {
  if (unit !== 'lb' || ounces.trim() === '') return weight;
  return weight.trim() === '' ? `${ounces} oz` : `${weight} lb ${ounces} oz`;
}

/**
 * @param {Entry} entry
 * @param {Doseline} core
 * @param {string} language
 * @returns {EntryReading}
 */
export function readEntry(entry, core, language) {
  /** @type {EntryProblem[]} */
  const problems = [];

  const unit = entry.unit === '' ? undefined : entry.unit;
  const weight = core.readWeight({ text: weightText(entry), ...(unit && { unit }) });
  if (!weight.ok) {
    for (const problem of weight.problems) {
      problems.push({
        ...problem,
        question: 'weight',
        focus: problem.code === 'unit-missing' ? 'unit-kg' : 'weight-number',
      });
    }
  }

  /** @type {Partial<PlanRequest>} */
  const request = { edition: 'us', ...(unit && { weightUnit: unit }) };
  if (weight.ok) request.weightGrams = weight.weight.grams;

  /** @type {Record<string, string>} */
  const typed = {};
  for (const [question, field] of /** @type {const} */ ([
    ['birth', 'birthDate'],
    ['infusion', 'infusionDate'],
  ])) {
    const reading = readDateBoxes(entry[question], language);
    if (reading.ok) {
      request[field] = reading.iso;
      typed[field] = reading.typed;
    } else {
      problems.push({
        question,
        code: reading.code,
        field,
        part: reading.code === 'empty' ? undefined : reading.part,
        focus: `${question}-${reading.part}`,
      });
    }
  }

  // What could not be read is left out; the core then still judges the rest.
  const answer = core.plan(/** @type {PlanRequest} */ (request));
  const told = new Set(problems.map((problem) => problem.field));
  if (!weight.ok) told.add('weightGrams');
  /** @type {EntryProblem[]} */
  const raised = (answer.ok ? answer.plan.warnings : answer.problems)
    // A field left out because it could not be read has its own, better message already.
    .filter((problem) => !told.has(problem.field))
    .map((problem) => {
      const question = QUESTION_OF_FIELD[problem.field] ?? 'page';
      return {
        ...problem,
        question,
        typed: typed[problem.field],
        focus: question === 'weight' ? 'weight-number' : question === 'page' ? 'main' : `${question}-day`,
      };
    });

  const order = (/** @type {EntryProblem} */ { question }) => (question === 'page' ? -1 : QUESTIONS.indexOf(question));
  return {
    weight: weight.ok ? weight.weight : undefined,
    plan: answer.ok ? answer.plan : undefined,
    problems: (answer.ok ? problems : [...problems, ...raised]).sort((a, b) => order(a) - order(b)),
    warnings: answer.ok ? raised : [],
  };
}
