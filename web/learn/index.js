/** What families ask, the kit table, and where everything comes from. */
export { editionCard } from './edition_card.js';
export { kitCard } from './kit_card.js';
export { learnCard } from './learn.js';
export { notesCard } from './notes.js';
export { isAsked, questionsCard, toAsk } from './questions.js';
export { sourcesCard } from './sources.js';

/** @typedef {import('./questions.js').FamilyQuestion} FamilyQuestion */
/** @typedef {import('./questions.js').Questions} Questions */
