/** Boxes, their readers, and what is said when they cannot be read. */
export { askedAbout, askedAt, askedElsewhere, askedName, askedVisits } from './asked_questions.js';
export { askedOf, forget, noAnswers, openProblems } from './asking.js';
export { BROKEN, brokenNote, isBroken } from './broken_text.js';
export { dateBoxes, dateMeanings } from './date_boxes.js';
export { boxesOf, DATE_PARTS, emptyBoxes, readDateBoxes } from './date_reading.js';
export { errorSummary, fieldSummary, SUMMARY_ID } from './error_summary.js';
export { fieldText } from './field_words.js';
export { dateQuestion, numberBox, question, radioQuestion } from './form_parts.js';
export { focusSend, onSend, SEND, sends } from './form_send.js';
export { readAmount, readCount } from './number_reading.js';
export { problemText } from './problem_words.js';
export { strengthQuestion } from './strength_question.js';
export { unitLabels } from './unit_labels.js';

/** @typedef {import('./asked_questions.js').Asking} Asking */
/** @typedef {import('./asking.js').Answers} Answers */
/** @typedef {import('./asking.js').Asked} Asked */
/** @typedef {import('./date_reading.js').DateBoxes} DateBoxes */
/** @typedef {import('./date_reading.js').DatePart} DatePart */
/** @typedef {import('./date_reading.js').DateReading} DateReading */
/** @typedef {import('./field_words.js').FieldProblem} FieldProblem */
/** @typedef {import('./form_parts.js').FormView} FormView */
/** @typedef {import('./problem_words.js').EntryProblem} EntryProblem */
/** @typedef {import('./problem_words.js').QuestionName} QuestionName */
/** @typedef {import('./number_reading.js').NumberQuestion} NumberQuestion */
