/** The three questions, and what their answers are read as. */
export { entryForm } from './entry.js';
export { emptyEntry, putWeight, readEntry, shownProblems, weightText } from './entry_reading.js';
export { typedInto } from './entry_typed.js';
export { foldedEntry } from './folded_entry.js';
export { isMovedByHand, judgeMove, presentInfusion } from './infusion_moving.js';
export { moveQuestions } from './move_questions.js';
export { noAnswer } from './no_answer.js';

/** @typedef {import('./entry.js').EntryActions} EntryActions */
/** @typedef {import('./entry_reading.js').Entry} Entry */
/** @typedef {import('./entry_reading.js').EntryReading} EntryReading */
/** @typedef {import('./entry_reading.js').Present} Present */
/** @typedef {import('./infusion_moving.js').Moving} Moving */
