import { watchDay, watchMinute } from '../ui/index.js';
import { readMinute } from './page_readings.js';

/**
 * The page may stay open over midnight, or for weeks on a phone.
 * @param {import('./open_page.js').OpenPage} page
 */
export function followTime(page) {
  watchDay(page.newDay);
  watchMinute(() => {
    const { readings, same } = readMinute(page, page.readings);
    page.readings = readings;
    if (!same) page.draw();
  });
}
