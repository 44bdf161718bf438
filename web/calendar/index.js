/** The plan as a file for the family's own calendar. */
export { calendarCard } from './calendar_card.js';
