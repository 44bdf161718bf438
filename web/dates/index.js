/** The plan as a picture and as a list. */
export { dayButtonId, SHOWN_DAY_ID } from './calendar.js';
export { placing } from './lane_place.js';
export { planTable } from './plan_table.js';
export { timelineCard } from './timeline.js';

/** @typedef {import('./lane_place.js').Place} Place */
/** @typedef {import('./zoom.js').Zoom} Zoom */
