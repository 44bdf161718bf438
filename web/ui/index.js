/** Rendering and listening: what every room stands on. */
export { afterPaint } from './after_paint.js';
export { announce, announcer } from './announce.js';
export { bothDates, withDates } from './both_dates.js';
export { listenToBoxes } from './boxes.js';
export { copyFrom, markIn } from './copy_from.js';
export { deviceClock, deviceDay, watchDay, watchMinute } from './device_day.js';
export { listenToPresses, whenLeft } from './focus_left.js';
export { hospitalLinks } from './hospital_links.js';
export { onceTapped } from './once_tapped.js';
export { openAround, openTarget } from './open_details.js';
export { withPowers } from './powers_of_ten.js';
export { createSurface, PLACE_ID } from './surface.js';
export { textHtml } from './text_html.js';
export { tryAgain } from './try_again.js';
export { valueOf } from './value_of.js';
export { createView, editionLine, editionNotes, overdueText } from './view.js';

/** @typedef {import('./view.js').View} View */
