import { westernDigits } from '../words/index.js';

/** Letters of one sound that people write for each other, and a line that only stretches a word. */
const ALIKE = /** @type {Record<string, string>} */ ({ ى: 'ي', ة: 'ه', ٱ: 'ا', ـ: '', ß: 'ss', ı: 'i', '’': "'", '\u00a0': ' ' });

/**
 * A text as it is looked for: without case, accents, vowel signs and marks that nobody sees.
 * @param {string} text
 */
export function folded(text) {
  return westernDigits(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ىةٱـßı’\u00a0]/g, (sign) => ALIKE[sign]);
}

/**
 * @param {string} typed
 * @returns {string[]} Each has to be found; none where nothing is looked for.
 */
export function lookedFor(typed) {
  return folded(typed)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
}

/**
 * @param {readonly string[]} wanted  As `lookedFor` gives them.
 * @param {string} text
 */
export function isFound(wanted, text) {
  const whole = folded(text);
  return wanted.every((word) => whole.includes(word));
}
