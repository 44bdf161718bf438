/** Words for the items of the core's answer, the same in every room. */
export { amountText, strengthOf, strengthText } from './amount_words.js';
export { callText, doseName, formOf, saysAmount, settled, showsFigure, warningsBefore, warningsBeside } from './dose_words.js';
export { itemNotes } from './item_notes.js';
export {
  basisText,
  courseCheck,
  firstDate,
  firstDay,
  isOpen,
  itemText,
  lastDay,
  openText,
  testsText,
  weeklyText,
  whenText,
} from './item_words.js';
export { meaningText, meansNothing } from './meaning_words.js';
export { otherBottles } from './other_bottle.js';
export { lifeCard, ruleLink, statedRules, testsCard, testsRules } from './rule_cards.js';
export { scheduleNote, scheduleText } from './schedule_note.js';
export { sourceFoot } from './source_foot.js';
export { stairName } from './stair_name.js';
export { lastDose, stairNow, steroidOver } from './stair_now.js';
export { gateNote, reportNotes, visitNotes } from './visit_words.js';

/** @typedef {import('./meaning_words.js').Comparison} Comparison */
