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
  const words = createWords(language, source, original);
  return { html, words, dates: createDateText(words), label, today, device, region, framed };
}
