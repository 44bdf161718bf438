let pressed = false;

/** Once, when the page starts. */
export function listenToPresses() {
  addEventListener('pointerdown', () => (pressed = true), true);
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (pressed = false), true);
}

/**
 * Call back once the focus has truly gone from a place: not on the way from one of its boxes to the next, and not
 * when only the window lost it. If a press took the focus away, wait for its end, or the page would move under the
 * finger and the press would land on something else. (Safari takes the focus away also when a radio button of the
 * same place is pressed, and never gives it to the button.)
 *
 * @param {FocusEvent} event  A `focusout`, heard by the place.
 * @param {() => void} done
 */
export function whenLeft(event, done) {
  const place = /** @type {HTMLElement} */ (event.currentTarget);
  if (event.relatedTarget instanceof Node && place.contains(event.relatedTarget)) return;
  const check = () => {
    // A place that was drawn anew has not been left.
    if (place.isConnected && document.hasFocus() && !place.contains(document.activeElement)) done();
  };
  if (!pressed) {
    setTimeout(check);
    return;
  }
  const afterPress = () => {
    removeEventListener('pointerup', afterPress);
    removeEventListener('pointercancel', afterPress);
    setTimeout(check);
  };
  addEventListener('pointerup', afterPress);
  addEventListener('pointercancel', afterPress);
}
