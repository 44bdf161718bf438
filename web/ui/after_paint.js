/** In a frame that is out of sight nothing is ever painted, and no browser says so. */
const UNPAINTED_MS = 300;

/**
 * Call back once what was just drawn is on the screen, or soon where nothing is painted, as in a hidden page.
 * @param {() => void} then
 * @param {number} [pause]  So much later, in milliseconds.
 * @returns {() => void} Calls it off.
 */
export function afterPaint(then, pause = 0) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const frame = document.hidden ? undefined : requestAnimationFrame(() => later(pause));
  if (frame === undefined) later(pause);
  else if (globalThis.parent !== globalThis.window) later(pause + UNPAINTED_MS);

  /** @param {number} wait */
  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      callOff();
      then();
    }, wait);
  }

  function callOff() {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
  }
  return callOff;
}
