/** What a family typed, as data: checked, compared, merged, in every version. */
export { canonicalJson } from './canonical_json.js';
export { differences, nicknameOf } from './differences.js';
export { isBlank, isDay, LONGEST_NICKNAME, MOST_CHARACTERS, VERSION } from './family.js';
export { familyText, readFamily, refused, shortFamilyText } from './family_text.js';
export { merge } from './merge.js';
export { checkOf } from './check.js';

/** @typedef {import('./differences.js').Difference} Difference */
/** @typedef {import('./differences.js').ListPart} ListPart */
/** @typedef {import('./differences.js').ValuePart} ValuePart */
/** @typedef {import('./family.js').Family} Family */
/** @typedef {import('./family.js').FamilyContent} FamilyContent */
/** @typedef {import('./family_text.js').FamilyProblem} FamilyProblem */
/** @typedef {import('./family_text.js').FamilyRead} FamilyRead */
/** @typedef {import('./family_text.js').FamilyReading} FamilyReading */
/** @typedef {import('./family_text.js').FamilyRefusal} FamilyRefusal */
/** @typedef {import('./merge.js').Choice} Choice */
/** @typedef {import('./merge.js').Choices} Choices */
/** @typedef {import('./merge.js').Conflict} Conflict */
/** @typedef {import('./merge.js').Merged} Merged */
