/**
 * Whether the page opens without a network. Only the hosted page has to be kept for that, and says here whether it is; the one file
 * always does, and says nothing.
 */

/** @type {boolean | undefined} */
let kept;
let heard = () => {};

/** @param {boolean} is */
export function keptForOffline(is) {
  kept = is;
  heard();
}

/** @param {() => void} listener  Called when that changes. */
export function whenKeptForOffline(listener) {
  heard = listener;
}

export const isKeptForOffline = () => kept;
