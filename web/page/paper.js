import { viewNow } from './page_view.js';

/**
 * Paper has everything, seen from the device's own day.
 * @param {import('./open_page.js').OpenPage} page
 */
export function followPaper(page) {
  /** @param {boolean} toPaper */
  function turn(toPaper) {
    page.printing = toPaper;
    page.view = viewNow(page);
    page.read();
    page.draw();
  }

  addEventListener('beforeprint', () => {
    // Paper shows the answers as a sentence, not as boxes.
    page.state.folded = page.readings.living.plan !== undefined;
    turn(true);
  });
  addEventListener('afterprint', () => turn(false));
}
