/**
 * What every part of the page is drawn with. Parts that also stand in the page without scripts take their `html` from
 * here, because the build draws them as text and the browser as live elements.
 *
 * @typedef {object} View
 * @property {Html} html
 * @property {import('../words/index.js').Words} words
 * @property {import('../words/index.js').DateText} dates
 * @property {import('../core/doseline.js').Label} label
 * @property {string} today  The day that the page is seen from, `YYYY-MM-DD`.
 * @property {string} device  The device's own day: the same, unless another one is looked at.
 * @property {string} [region]  The browser's, two letters: a guess at the country, to be confirmed.
 * @property {boolean} framed  Whether another page shows this one: it may forbid calls and downloads.
 */

/** @typedef {(strings: TemplateStringsArray, ...values: any[]) => unknown} Html */

import { createDateText, createWords } from '../words/index.js';

/**
 * @param {object} parts
 * @param {Html} parts.html
 * @param {string} parts.language
 * @param {string} parts.source  The language's Fluent file.
 * @param {import('../words/index.js').Words} [parts.original]  Speaks where the language has no such message.
 * @param {import('../core/doseline.js').Label} parts.label
 * @param {string} parts.today
 * @param {string} [parts.device]
 * @param {string} [parts.region]
 * @param {boolean} [parts.framed]
 * @returns {View}
 */
export function createView({ html, language, source, original, label, today, device = today, region, framed = false }) {
  const words = inEdition(createWords(language, source, original), label.edition);
  return { html, words, dates: createDateText(words), label, today, device, region, framed };
}

/**
 * Whose label it is, and when its facts were checked: for whatever leaves the page.
 * @param {Pick<View, 'words' | 'dates' | 'label'>} view
 */
export function editionLine({ words, dates, label }) {
  return words.say('paper-edition', { edition: words.say(`edition-${label.edition}`), date: dates.unbroken(label.checked) });
}

/**
 * That the facts are due for review, for what leaves the screen.
 * @param {Pick<View, 'words' | 'dates' | 'label' | 'device'>} view
 * @returns {string | undefined} Nothing up to the day of review.
 */
export function overdueText({ words, dates, label, device }) {
  return device > label.reviewDue ? words.say('sources-overdue', { date: dates.unbroken(label.reviewDue) }) : undefined;
}

/**
 * What an output ends with: its edition, and whether that is due for review.
 * @param {Pick<View, 'words' | 'dates' | 'label' | 'device'>} view
 * @returns {string[]}
 */
export function editionNotes(view) {
  return [editionLine(view), overdueText(view)].flatMap((text) => text ?? []);
}

/**
 * A message that an edition has in words of its own, `rule-STE-30-eu`, stands there for the one without its name.
 * @param {import('../words/index.js').Words} words
 * @param {import('../core/doseline.js').EditionId} edition
 * @returns {import('../words/index.js').Words}
 */
function inEdition(words, edition) {
  const { has, say } = words;
  return { ...words, say: (id, args) => say(has(`${id}-${edition}`) ? `${id}-${edition}` : id, args) };
}
