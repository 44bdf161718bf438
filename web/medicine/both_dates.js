/** @typedef {import('../ui/index.js').View} View */

/**
 * A sentence with short dates for the eye, and the same with whole ones for the ear and for paper.
 * @param {Pick<View, 'html'>} view
 * @param {string} seen
 * @param {string} heard
 */
export function bothDates({ html }, seen, heard) {
  return html`<span class="date-seen" aria-hidden="true">${seen}</span> <span class="date-heard">${heard}</span>`;
}

/**
 * @param {View} view
 * @param {(date: (iso: string) => string) => string} say  Says the sentence, with its dates in that form.
 */
export function withDates(view, say) {
  return bothDates(view, say(view.dates.brief), say(view.dates.full));
}
