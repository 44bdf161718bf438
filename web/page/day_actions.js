import { announce } from '../ui/index.js';
import { boxesOf, emptyBoxes, readDateBoxes } from '../form/index.js';
import { dayButtonId, SHOWN_DAY_ID } from '../dates/index.js';
import { TODAY_TITLE_ID } from '../today/index.js';

/**
 * The plan's days, closer or farther, and the plan seen from another day.
 * @param {import('./living_actions.js').Page} page
 */
export function dayActions(page) {
  const { state, core } = page;

  /** @param {string} iso @returns {boolean} Whether the core knows that day. */
  function lookAt(iso) {
    if (!page.living.request || !core.plan(onDay(page.living.request, iso)).ok) return false;
    state.look = { at: iso, typed: boxesOf(iso), sent: false, refused: false, open: true };
    page.newDay();
    return true;
  }

  /**
   * @param {string} iso
   * @param {number[]} by  In days, on or back.
   * @returns {string[] | undefined} The days that lie so far from it, if the core's calendar has them all.
   */
  function daysFrom(iso, by) {
    const answer = core.addDays({ from: iso, by });
    return answer.ok ? answer.days : undefined;
  }

  return {
    /** @param {import('../dates/index.js').Zoom} zoom */
    zoom(zoom) {
      state.zoom = zoom;
      page.draw();
    },

    /**
     * Tells of a day of the calendar, or of none any more. The day stays where the finger is.
     * @param {string} iso
     */
    showDay(iso) {
      const top = () => document.getElementById(dayButtonId(iso))?.getBoundingClientRect().top ?? 0;
      const before = top();
      state.shownDay = state.shownDay === iso ? undefined : iso;
      page.draw();
      scrollBy({ top: top() - before, behavior: 'instant' });
      const told = document.getElementById(SHOWN_DAY_ID);
      told?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      if (told) announce(told.innerText);
    },

    /**
     * @param {import('../core/doseline.js').PlanRequest | undefined} request
     * @param {string} iso
     * @returns {import('../core/doseline.js').Plan | undefined} That plan seen from another day, if the core knows it.
     */
    planOn(request, iso) {
      const answer = request && core.plan(onDay(request, iso));
      return answer?.ok ? answer.plan : undefined;
    },

    daysFrom,

    /** @param {import('../form/index.js').DatePart} part @param {string} text */
    typeLook(part, text) {
      state.look = { ...state.look, typed: { ...state.look.typed, [part]: text }, sent: false, refused: false, open: true };
      page.draw();
    },

    /** @param {number} step  In days. */
    lookOn(step) {
      const [day] = daysFrom(page.view.today, [step]) ?? [];
      if (day) lookAt(day);
    },

    look() {
      const reading = readDateBoxes(state.look.typed, page.view.words.language);
      if (reading.ok && lookAt(reading.iso)) return;
      state.look = { ...state.look, sent: true, refused: reading.ok, open: true };
      page.draw();
      document.getElementById('look-day')?.focus();
    },

    lookBack() {
      state.early = undefined;
      state.look = { typed: emptyBoxes(), sent: false, refused: false, open: false };
      page.newDay();
      document.getElementById(TODAY_TITLE_ID)?.focus();
    },
  };
}

/**
 * The same, asked of another day: it has no clock, and to look at a day before the plan was last kept is no fault of one.
 * @param {import('../core/doseline.js').PlanRequest} request
 * @param {string} iso
 * @returns {import('../core/doseline.js').PlanRequest}
 */
function onDay({ lastKept: _kept, clock: _clock, ...request }, iso) {
  return { ...request, today: iso };
}
