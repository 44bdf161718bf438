/**
 * What stands in the box that an event came from. To be read at once: later the event no longer knows its box.
 * @param {Event} event
 * @returns {string}
 */
export function valueOf(event) {
  return /** @type {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} */ (event.currentTarget).value;
}
