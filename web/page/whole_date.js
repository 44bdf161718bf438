import { westernDigits } from '../words/digits.js';
import { isWeekday, monthNumber } from '../words/month_names.js';

/**
 * A whole date in one text, as people copy it from a letter, a message or a portal. Judges nothing about the day: that
 * is the core's.
 */

/** Letters and digits of any script; all else only stands between. */
const PART = /[\p{L}\p{M}]+|\d+/gu;

/** Endings of "3rd" and "1er", and what stands between day, month and year. */
const FILLERS = new Set(['st', 'nd', 'rd', 'th', 'of', 'the', 'de', 'del', 'er', 'ro', 'o', 'ª', 'º', 'من']);

/** No date of any language is longer. */
const LONGEST = 60;

/**
 * @param {string} text
 * @param {string} language  BCP 47 tag, for month names.
 * @returns {string[]} ISO days: none if it is no whole date, two if day and month can change places.
 */
export function readWholeDate(text, language) {
  if (text.length > LONGEST) return [];
  const parts = westernDigits(text).match(PART) ?? [];
  const numbers = parts.filter((part) => /^\d/.test(part));
  const words = parts.filter((part) => !/^\d/.test(part));
  const named = words.filter((word) => !FILLERS.has(word.toLowerCase()) && !isWeekday(word, language));
  // Two words may be one name, as "كانون الثاني" is.
  const month = named.length === 0 ? undefined : monthNumber(named.join(' '), language);

  const years = numbers.filter((number) => number.length === 4);
  const rest = numbers.filter((number) => number.length <= 2);
  if (years.length !== 1 || years.length + rest.length !== numbers.length) return [];
  const iso = (/** @type {number} */ m, /** @type {number} */ d) => `${years[0]}-${two(m)}-${two(d)}`;

  if (named.length > 0) return month !== undefined && rest.length === 1 ? [iso(month, Number(rest[0]))] : [];
  if (words.length > 0 || rest.length !== 2) return [];
  const [first, second] = rest.map(Number);
  // With the year in front only one order is in use.
  if (numbers[0] === years[0]) return [iso(first, second)];
  if (numbers[2] !== years[0]) return [];
  if (second > 12) return first > 12 ? [] : [iso(first, second)];
  if (first > 12 || first === second) return [iso(second, first)];
  return [iso(second, first), iso(first, second)];
}

/** @param {number} number */
const two = (number) => String(number).padStart(2, '0');
