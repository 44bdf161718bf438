import { tryAgain } from '../ui/index.js';

/**
 * The second script: the page with all its places. It comes by itself right after the first paint, never on a tap. Where it
 * cannot be had, the questions go on being answered, and it is tried again.
 */

/** @typedef {{ startWhole: typeof import('./whole_page.js').startWhole }} Rest */

const FIRST_PAUSE_MS = 2000;

/** @type {() => Rest | Promise<Rest>} */
let how = () => Promise.reject(new Error('Nothing brings the rest.'));

/** @param {() => Rest | Promise<Rest>} way  May be asked again after a failure. */
export function restComesBy(way) {
  how = way;
}

/**
 * @param {() => void} missing  Called at each failure.
 * @param {number} [pause]  Before the next try, in milliseconds.
 * @returns {Promise<Rest>} Rejects never.
 */
export async function bringRest(missing, pause = FIRST_PAUSE_MS) {
  try {
    return await how();
  } catch {
    missing();
    return new Promise((resolve) => tryAgain((longer) => resolve(bringRest(missing, longer)), pause));
  }
}
