import { render } from 'lit-html';
import { ANNOUNCE_ID } from './announce.js';
import { holdUnread } from './boxes.js';
import { holdView } from './held_view.js';

/**
 * Where the page is drawn. Translators and extensions put text of their own in the place of ours; what is then drawn into
 * the former nodes reaches nobody, and old numbers stay on the screen. So every change that is not of our own drawing is
 * noted, and what comes after it is drawn into an empty place.
 */

export const PLACE_ID = 'page';

/** Changed by the reader, by whoever moves the focus, or only for looks. */
const HARMLESS = /^(open|style|tabindex|data-.*)$/;

/**
 * @param {HTMLElement} first
 * @param {() => void} onAltered  The page has been altered after it was drawn over: what was put there may be the
 *   answer of before, as a translator sends it. To draw is enough.
 */
export function createSurface(first, onAltered) {
  let place = first;
  // What the HTML holds is not ours to draw over either, and a reader may be typing into it.
  let altered = first.childElementCount > 0;
  /** Whether all on the screen was drawn at once. */
  let whole = true;

  const observer = new MutationObserver((records) => {
    note(records);
    if (altered && !whole) onAltered();
  });
  const observe = () => observer.observe(place, { subtree: true, childList: true, characterData: true, attributes: true });
  observe();

  /** @param {MutationRecord[]} records */
  function note(records) {
    altered ||= records.some((record) => !isHarmless(record));
  }

  /** A new place, with nothing in it that anyone has a hold of. */
  function renew() {
    observer.disconnect();
    const fresh = /** @type {HTMLElement} */ (place.cloneNode());
    // To lose the focus this way is not to leave a box.
    const quiet = (/** @type {Event} */ event) => event.stopImmediatePropagation();
    const events = ['blur', 'focusout', 'change'];
    for (const name of events) addEventListener(name, quiet, true);
    if (place.isConnected) place.replaceWith(fresh);
    else document.body.append(fresh);
    for (const name of events) removeEventListener(name, quiet, true);
    place = fresh;
    altered = false;
    whole = true;
    observe();
  }

  return {
    /** Whether the whole page has to be drawn, because others have altered it. */
    get altered() {
      note(observer.takeRecords());
      return altered || !place.isConnected;
    },
    /** @param {unknown} page */
    draw(page) {
      const anew = this.altered;
      const putTexts = holdUnread();
      const putView = anew ? holdView(place) : undefined;
      if (anew) renew();
      else whole = place.childElementCount === 0;
      render(page, place);
      putTexts(observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]));
      putView?.(place);
      observer.takeRecords();
    },
    /** @param {string} selector */
    find: (selector) => place.querySelector(selector),
  };
}

/** @param {MutationRecord} record */
function isHarmless({ type, target, attributeName }) {
  if (type === 'attributes') return HARMLESS.test(attributeName ?? '');
  return target instanceof Element && target.id === ANNOUNCE_ID;
}
