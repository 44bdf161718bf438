/** The plan as a picture and as a list, and what one day of it holds. */
export { dayButtonId, SHOWN_DAY_ID } from './calendar.js';
export { courseId, doseWords, notesOf, ruleText } from './day_lines.js';
export { oneBottle } from './day_list.js';
export { partOf, readDay } from './day_reading.js';
export { placing } from './lane_place.js';
export { planTable } from './plan_table.js';
export { timelineCard } from './timeline.js';

/** @typedef {import('./day_reading.js').DayReading} DayReading */
/** @typedef {import('./lane_place.js').Place} Place */
/** @typedef {import('./zoom.js').Zoom} Zoom */
