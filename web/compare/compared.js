import { emptyBoxes } from '../form/index.js';

/** @typedef {import('../form/index.js').DateBoxes} DateBoxes */
/** @typedef {import('../core/doseline.js').RegimensRequest} RegimensRequest */
/** @typedef {import('../core/doseline.js').SpanWord} SpanWord */
/** @typedef {import('./facts.js').Medicine} Medicine */

/**
 * @typedef {object} Compared  What is read and typed where the medicines stand side by side.
 * @property {Medicine} picked  The one in sight where there is room for one alone.
 * @property {SpanWord} span  How long the time is that is drawn.
 * @property {TypedCourses} [typed]  Until something is typed, the boxes hold what the three questions do.
 * @property {boolean} sent  After this the problems may be named.
 * @property {RegimensRequest} [asked]  What the picture shows, once it was asked for; before that, what the boxes held at first.
 */

/**
 * @typedef {object} TypedCourses  As it was typed.
 * @property {DateBoxes} start  Of all three.
 * @property {DateBoxes} evrysdi  Where it starts on a day of its own; else empty.
 * @property {DateBoxes} spinraza  The same.
 * @property {DateBoxes} birth
 * @property {string} weight
 * @property {'' | 'kg' | 'lb'} unit
 * @property {string} early  Weeks born before the due date.
 */

/** @typedef {(change: Partial<Compared>) => void} OnCompare */

/** How long the time may be that is drawn. */
export const SPANS = /** @type {const} */ (['first-year', 'second-birthday', 'five-years']);

/**
 * @param {Partial<TypedCourses>} known
 * @returns {TypedCourses}
 */
export function typedCourses(known) {
  return {
    start: emptyBoxes(),
    evrysdi: emptyBoxes(),
    spinraza: emptyBoxes(),
    birth: emptyBoxes(),
    weight: '',
    unit: '',
    early: '',
    ...known,
  };
}
