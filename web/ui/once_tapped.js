/**
 * Where the next of its kind comes up in the place of what was tapped, a double tap would do it to both.
 * @param {() => void} act
 * @returns {(event: Event) => void}
 */
export const onceTapped = (act) => (event) => {
  if (!(event instanceof UIEvent) || event.detail < 2) act();
};
