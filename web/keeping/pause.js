/** Long enough for a word to be finished, short enough for no one to have closed the page. */
const PAUSE_MS = 400;

/** @typedef {ReturnType<typeof createPause>} Pause */

/**
 * Does something once, a moment after it was last asked for.
 * @param {() => void} act
 */
export function createPause(act) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  const stop = () => clearTimeout(waiting);
  return {
    begin() {
      stop();
      waiting = setTimeout(act, PAUSE_MS);
    },
    stop,
  };
}
