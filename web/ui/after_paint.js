/**
 * Call back once what was just drawn is on the screen, or soon where nothing is painted, as in a hidden page.
 * @param {() => void} then
 * @param {number} [pause]  So much later, in milliseconds.
 * @returns {() => void} Calls it off.
 */
export function afterPaint(then, pause = 0) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const frame = document.hidden ? undefined : requestAnimationFrame(() => (timer = setTimeout(then, pause)));
  if (frame === undefined) timer = setTimeout(then, pause);
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
