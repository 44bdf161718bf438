/**
 * What the core asks before a change is saved, and what was answered: an amount typed again, a date said to be right, a
 * visit moved by hand that would no longer fit.
 */

import { BROKEN, isBroken } from './broken_text.js';
import { emptyBoxes } from './date_reading.js';

/** @typedef {import('../core/doseline.js').Ask} Ask */
/** @typedef {import('./field_words.js').FieldProblem} FieldProblem */
/** @typedef {import('./date_reading.js').DateBoxes} DateBoxes */

/**
 * @typedef {object} VisitAnswer
 * @property {'' | 'back' | 'keep' | 'other'} pick
 * @property {DateBoxes} day  Where it is another one.
 */

/**
 * @typedef {object} Answers  Plain data, a part of what is being typed.
 * @property {Record<string, string>} again  Amounts typed again, by the form's field.
 * @property {string[]} yes  What was confirmed: `yesKey` of that moment.
 * @property {Record<string, VisitAnswer>} visits  By the visit's key.
 */

/**
 * @typedef {object} Asked  One ask in a form.
 * @property {Ask} ask
 * @property {string} field  The form's own name of the field that it is about.
 * @property {string} id  Of the control that answers it, without the form's prefix.
 * @property {string} [key]  Of a confirmation.
 * @property {number} [microlitres]  The dose that is asked about, where the ask itself only has what it weighs.
 * @property {typeof BROKEN | 'again-missing' | 'again-differs' | 'not-confirmed' | 'not-chosen'} [open]  Why it is not answered yet.
 */

/** @returns {Answers} */
export function noAnswers() {
  return { again: {}, yes: [], visits: {} };
}

/** @returns {VisitAnswer} */
export function noVisitAnswer() {
  return { pick: '', day: emptyBoxes() };
}

/**
 * Another value is another question: what was typed again or confirmed for the former one counts no more.
 * @param {Answers} answers
 * @param {string} field
 */
export function forget(answers, field) {
  delete answers.again[field];
  answers.yes = answers.yes.filter((key) => !key.startsWith(`${field} `));
}

/**
 * @param {readonly Ask[]} asks
 * @param {object} form
 * @param {Answers} form.answers
 * @param {(path: string) => string} form.fieldOf  The form's name for a field of the request.
 * @param {(field: string) => string} form.typedAt  What was typed there.
 * @param {(one: string, other: string, field: string) => boolean} form.alike  Whether two texts are read as the same amount.
 * @param {number} [form.microlitres]  Of the prescription's dose.
 * @returns {Asked[]} In the order of the asks; of each visit only the first.
 */
export function askedOf(asks, { answers, fieldOf, typedAt, alike, microlitres }) {
  const once = asks.filter(
    ({ how, key }, index) => how !== 'choose' || asks.findIndex((each) => each.how === 'choose' && each.key === key) === index,
  );
  return once.map((ask) => {
    if (ask.how === 'choose') {
      const visit = /** @type {string} */ (ask.key);
      const id = visitField(visit);
      return { ask, field: id, id: `${id}-back`, ...(!answers.visits[visit]?.pick && { open: /** @type {const} */ ('not-chosen') }) };
    }
    const field = fieldOf(ask.field);
    const typed = typedAt(field);
    if (ask.how === 'confirm') {
      const key = yesKey(field, ask.code, typed);
      return { ask, field, id: `${field}-yes`, key, ...(!answers.yes.includes(key) && { open: /** @type {const} */ ('not-confirmed') }) };
    }
    const again = answers.again[field] ?? '';
    /** @type {Asked['open']} */
    const open =
      again.trim() === '' ? 'again-missing' : isBroken(again) ? BROKEN : alike(again, typed, field) ? undefined : 'again-differs';
    return { ask, field, id: `${field}-again`, ...(microlitres !== undefined && { microlitres }), ...(open && { open }) };
  });
}

/**
 * @param {string} field
 * @param {string} code
 * @param {string} typed
 */
function yesKey(field, code, typed) {
  return `${field} ${code} ${typed}`;
}

/**
 * The form's name of what is asked about a visit; ids have no points.
 * @param {string} key
 */
export function visitField(key) {
  return key.replaceAll('.', '-');
}

/**
 * @param {readonly Asked[]} asked
 * @param {string} prefix
 * @returns {FieldProblem[]} One for each control that is still to be answered.
 */
export function openProblems(asked, prefix) {
  /** @type {Map<string, FieldProblem>} */
  const found = new Map();
  for (const { field, id, open } of asked) {
    if (open && !found.has(id)) found.set(id, { field: open === 'not-chosen' ? field : id, code: open, focus: `${prefix}-${id}` });
  }
  return [...found.values()];
}
