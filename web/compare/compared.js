import { emptyBoxes } from '../form/index.js';

/** @typedef {import('../form/index.js').DateBoxes} DateBoxes */
/** @typedef {import('../core/doseline.js').RegimensRequest} RegimensRequest */
/** @typedef {import('../core/doseline.js').SpanWord} SpanWord */
/** @typedef {import('./facts.js').Medicine} Medicine */
/** @typedef {import('./facts.js').Group} Group */

/**
 * @typedef {object} Compared  What is read and typed where the medicines stand side by side.
 * @property {Medicine} picked  The one in sight where there is room for one alone.
 * @property {readonly Group[]} open  Whose rows are unfolded where there is room for one medicine alone.
 * @property {SpanWord} span  How long the time is that is drawn.
 * @property {TypedCourses} [typed]  Until something is typed, the boxes hold what the three questions do.
 * @property {boolean} sent  After this the problems may be named.
 * @property {RegimensRequest} [asked]  What the picture shows, once it was asked for; before that, what the boxes held at first.
 */

/**
 * @typedef {object} TypedCourses  As it was typed.
 * @property {DateBoxes} start  Of all three.
 * @property {DateBoxes} evrysdi  Where it starts on a day of its own; else empty.
 * @property {DateBoxes} bottle  When the pharmacy made up the bottle of Evrysdi.
 * @property {DateBoxes} spinraza  Where it starts on a day of its own; else empty.
 * @property {'' | '12-mg' | 'high-dose' | 'switch'} regimen  Of Spinraza; empty for both.
 * @property {DateBoxes} switch  From when on the high dose takes the place of 12 mg.
 * @property {'' | 'us' | 'eu'} loading  Whose days the first doses of 12 mg have; empty for those of the label that the plan follows.
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
    bottle: emptyBoxes(),
    spinraza: emptyBoxes(),
    regimen: '',
    switch: emptyBoxes(),
    loading: '',
    birth: emptyBoxes(),
    weight: '',
    unit: '',
    early: '',
    ...known,
  };
}
