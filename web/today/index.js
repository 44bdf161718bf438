/** What is due today. */
export { doseId, EARLY_ID, tickId } from './dose_row.js';
export { CHANGE_OPEN_ID, TODAY_TITLE_ID, todayCard } from './today_card.js';
