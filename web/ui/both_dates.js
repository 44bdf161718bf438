/** @typedef {import('./view.js').View} View */

/**
 * Short dates for the eye, and the same whole for the ear and for paper: the one spelling of both.
 * @param {Pick<View, 'html'>} view
 * @param {unknown} seen
 * @param {unknown} heard
 * @param {'in-month' | 'near' | ''} [form]  Whether what is seen stands under its month, or at least near it; else it is a
 *   part of a sentence.
 */
export function bothDates({ html }, seen, heard, form = '') {
  return html`<span class="${form ? `date-seen ${form}` : 'date-seen'}" aria-hidden="true">${seen}</span> <span class="date-heard">${heard}</span>`;
}

/**
 * @param {View} view
 * @param {(date: (iso: string) => string) => string} say  Says the sentence, with its dates in that form.
 */
export function withDates(view, say) {
  return bothDates(view, say(view.dates.brief), say(view.dates.full));
}
