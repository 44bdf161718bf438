/** The plan as a picture and as a list. */
export { dayButtonId, SHOWN_DAY_ID } from './calendar.js';
export { planTable } from './plan_table.js';
export { timelineCard } from './timeline.js';

/** @typedef {import('./zoom.js').Zoom} Zoom */
