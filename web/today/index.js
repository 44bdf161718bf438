/** What is due today. */
export { actionWords, ruleOfToday } from './coming_up.js';
export { doseId, EARLY_ID, tickId } from './dose_row.js';
export { gateWords } from './gate_words.js';
export { CHANGE_OPEN_ID, TODAY_TITLE_ID, todayCard } from './today_card.js';
