/** What is due today. */
export { doseId, EARLY_ID, tickId } from './dose_row.js';
export { todayCard } from './today_card.js';
