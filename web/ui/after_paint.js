/**
 * Call back once what was just drawn is on the screen, or soon where nothing is painted, as in a hidden page.
 * @param {() => void} then
 * @returns {() => void} Calls it off.
 */
export function afterPaint(then) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const frame = document.hidden ? undefined : requestAnimationFrame(() => (timer = setTimeout(then)));
  if (frame === undefined) timer = setTimeout(then);
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
