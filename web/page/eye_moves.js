import { MOVED_ID } from '../changes/index.js';
import { doseId, TODAY_TITLE_ID } from '../today/index.js';

/** Where the eye and the focus go after an act. */

/** @param {string} id @returns {boolean} Whether it can have the focus. */
export function focusOn(id) {
  const element = document.getElementById(id);
  element?.focus({ preventScroll: true });
  return element !== null && document.activeElement === element;
}

/** To the one sentence that tells what came of an act: the button that was pressed may be gone, or far below it. */
export function toNews() {
  fromTopTo(document.getElementById(MOVED_ID) ?? document.getElementById(TODAY_TITLE_ID));
}

/** At once: the page has become another one, there is no way between to be shown. */
export function toTop() {
  scrollTo({ top: 0, behavior: 'instant' });
}

/**
 * To the dose that a report is about: what is to be done now stands there.
 * @param {{ on: string, dose?: number }} report
 * @returns {boolean} Whether it is on the screen.
 */
export function toDose({ on, dose = 1 }) {
  const row = document.getElementById(doseId({ on, number: dose }));
  row?.scrollIntoView({ block: 'center', behavior: 'instant' });
  row?.focus({ preventScroll: true });
  return row !== null;
}

/** To the doses of the day: they are what a prescription is typed for. */
export function toDoses() {
  fromTopTo(document.getElementById(TODAY_TITLE_ID));
}

/** @param {HTMLElement | null} element */
function fromTopTo(element) {
  toTop();
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
