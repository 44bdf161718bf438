const LONGEST_PAUSE_MS = 60_000;

/**
 * What could not be had is tried for again: after a pause, or at once when the network is back.
 * @param {(pause: number) => void} attempt  Called once, with the pause before a next try: twice as long, at most a minute.
 * @param {number} pause  In milliseconds.
 */
export function tryAgain(attempt, pause) {
  const again = () => {
    clearTimeout(timer);
    removeEventListener('online', again);
    attempt(Math.min(2 * pause, LONGEST_PAUSE_MS));
  };
  const timer = setTimeout(again, pause);
  addEventListener('online', again);
}
