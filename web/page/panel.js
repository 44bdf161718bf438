import { SUMMARY_ID } from '../form/index.js';
import { CHANGE_OPEN_ID } from '../today/index.js';
import { focusOn, toTop } from './eye_moves.js';

/** @typedef {ReturnType<typeof createPanel>} PanelPlace */

/**
 * The place of the plan, where a form may come instead; closed, the family is back where it was.
 * @param {import('./living_actions.js').Page} page
 * @param {import('./following.js').Following} following
 */
export function createPanel(page, { settle }) {
  const { state } = page;
  let scrolledTo = 0;
  /** Whether the form was opened from another place than Today. */
  let fromElsewhere = false;

  return {
    /** @param {import('./page_state.js').Panel} panel @param {string} title */
    open(panel, title) {
      if (!state.panel) {
        settle();
        scrolledTo = scrollY;
        const place = document.activeElement?.closest('[data-address]');
        fromElsewhere = Boolean(place) && place?.getAttribute('data-address') !== 'today';
        page.opening();
      }
      state.panel = panel;
      page.draw();
      document.getElementById(title)?.focus({ preventScroll: true });
      toTop();
    },

    close() {
      state.panel = undefined;
      page.draw();
      // Where all is on one page no place is the one; on a phone the button is out of sight in all but Today.
      if (!(fromElsewhere && page.atHead()) && !focusOn(CHANGE_OPEN_ID)) page.atHead();
      scrollTo({ top: scrolledTo, behavior: 'instant' });
    },

    /** What is missing in a form is told at its head. @param {{ sent: boolean }} form */
    refuse(form) {
      form.sent = true;
      page.draw();
      document.getElementById(SUMMARY_ID)?.focus();
      toTop();
    },
  };
}
