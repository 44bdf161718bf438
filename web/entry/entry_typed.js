import { DATE_PARTS } from '../form/index.js';
import { emptyEntry } from './entry_reading.js';

/** @typedef {import('./entry_reading.js').Entry} Entry */
/** @typedef {import('../form/index.js').DateBoxes} DateBoxes */

/**
 * What stands in boxes that no script of the page has listened to yet.
 * @param {ParentNode} place
 * @returns {Entry}
 */
export function typedInto(place) {
  const value = (/** @type {string} */ selector) => /** @type {HTMLInputElement | null} */ (place.querySelector(selector))?.value ?? '';
  const dateIn = (/** @type {string} */ question) =>
    /** @type {DateBoxes} */ (Object.fromEntries(DATE_PARTS.map((part) => [part, value(`#${question}-${part}`)])));
  return {
    ...emptyEntry(),
    weight: value('#weight-number'),
    unit: /** @type {Entry['unit']} */ (value('[name="unit"]:checked')),
    birth: dateIn('birth'),
    infusion: dateIn('infusion'),
    weighed: dateIn('weighed'),
    sex: /** @type {Entry['sex']} */ (value('[name="sex"]:checked')),
    early: value('#weeks-early'),
  };
}
