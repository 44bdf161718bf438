import { DATE_PARTS } from '../form/index.js';
import { emptyEntry } from './entry_reading.js';

/** @typedef {import('./entry_reading.js').Entry} Entry */
/** @typedef {import('../form/index.js').DateBoxes} DateBoxes */

/**
 * What stands in boxes that no script of the page has listened to yet. A choice under the finger counts: the boxes are about
 * to be drawn anew, and a press that ends on another element than it began on clicks neither.
 * @param {ParentNode} place
 * @returns {Entry}
 */
export function typedInto(place) {
  const value = (/** @type {string} */ selector) => /** @type {HTMLInputElement | null} */ (place.querySelector(selector))?.value ?? '';
  const dateIn = (/** @type {string} */ question) =>
    /** @type {DateBoxes} */ (Object.fromEntries(DATE_PARTS.map((part) => [part, value(`#${question}-${part}`)])));
  const pressed = /** @type {HTMLInputElement | null | undefined} */ (
    /** @type {HTMLLabelElement | null} */ (place.querySelector('label:active'))?.control
  );
  const chosen = (/** @type {string} */ name) => (pressed?.name === name ? pressed.value : value(`[name="${name}"]:checked`));
  return {
    ...emptyEntry(),
    weight: value('#weight-number'),
    ounces: value('#weight-ounces'),
    unit: /** @type {Entry['unit']} */ (chosen('unit')),
    birth: dateIn('birth'),
    infusion: dateIn('infusion'),
    weighed: dateIn('weighed'),
    sex: /** @type {Entry['sex']} */ (chosen('sex').replace('none', '')),
    early: value('#weeks-early'),
  };
}
