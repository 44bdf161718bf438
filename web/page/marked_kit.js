import { afterPaint } from '../ui/index.js';

/**
 * The child's row may be far down the kit table.
 * @param {Pick<import('./open_page.js').OpenPage, 'readings'>} page
 * @param {Pick<ReturnType<typeof import('../ui/index.js').createSurface>, 'find'>} surface
 */
export function createMarkedKit(page, surface) {
  /** The plan whose row was brought into sight. @type {string | undefined} */
  let markedFor;

  // Scrolled within the table's own window, never the page.
  function scrollToMarkedKit() {
    const row = surface.find('.kit-table .yours, .kit-table .neighbour');
    const pane = surface.find('.kit-window');
    if (!(row instanceof HTMLElement) || !pane) return;
    pane.scrollTop = row.offsetTop - (pane.clientHeight - row.offsetHeight) / 2;
  }

  return {
    /** Brings the row into sight, once for each plan. */
    show() {
      const { plan } = page.readings.living;
      if (markedFor === plan?.hash) return;
      markedFor = plan?.hash;
      // After the paint: to ask where the row is, before, would lay the page out twice at each key.
      afterPaint(scrollToMarkedKit);
    },

    /** The next time it is shown again. */
    forget() {
      markedFor = undefined;
    },
  };
}
