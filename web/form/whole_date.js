import { isWeekday, monthNumber, plain, visible, westernDigits } from '../words/index.js';
import { withoutTime } from './time_behind.js';

/**
 * A whole date in one text, as people copy it from a letter, a message or a portal. Judges nothing about the day: that
 * is the core's.
 */

/** Letters and digits of any script; all else only stands between. */
const PART = /[\p{L}\p{M}]+|\d+/gu;

/** Endings of "3rd" and "1er", and what stands around day, month and year. */
const FILLERS = new Set(
  [
    'st',
    'nd',
    'rd',
    'th',
    'of',
    'on',
    'the',
    'de',
    'del',
    'el',
    'año',
    'día',
    'er',
    'ro',
    'o',
    'ª',
    'من',
    'في',
    'يوم',
    'سنة',
    'عام',
    'م',
  ].map(plain),
);

/** No date of any language is longer. */
const LONGEST = 100;

/**
 * @typedef {object} DateParts
 * @property {string[]} numbers  In their order.
 * @property {string[]} words  Without the fillers: names of months and weekdays, if it is a date.
 */

/**
 * @param {string} text
 * @returns {DateParts | undefined} Nothing if the text is too long for any date.
 */
export function partsOfDate(text) {
  const seen = visible(text);
  if (seen.length > LONGEST) return undefined;
  const parts = withoutTime(westernDigits(seen)).match(PART) ?? [];
  return {
    numbers: parts.filter((part) => /^\d/.test(part)),
    words: parts.filter((part) => !/^\d/.test(part) && !FILLERS.has(plain(part))),
  };
}

/**
 * A word that can be a weekday or a month, as "mar" in Spanish, is the month where no other word is one.
 * @param {string[]} words
 * @param {string} language
 * @returns {number | undefined} 1 to 12, if all other words are weekdays and only one month can be meant.
 */
export function monthAmong(words, language) {
  /** @type {Set<number>} */
  const found = new Set();
  // Two words may be one name, as "كانون الثاني" is.
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(from + 2, words.length); to += 1) {
      const month = monthNumber(words.slice(from, to).join(' '), language);
      const others = [...words.slice(0, from), ...words.slice(to)];
      if (month !== undefined && others.every((word) => isWeekday(word, language))) found.add(month);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * @param {string} text
 * @param {string} language  BCP 47 tag, for month names.
 * @returns {string[]} ISO days: none if it is no whole date, two if day and month can change places.
 */
export function readWholeDate(text, language) {
  const parts = partsOfDate(text);
  if (!parts) return [];
  const { numbers, words } = parts;
  const years = numbers.filter((number) => number.length === 4);
  const rest = numbers.filter((number) => number.length <= 2);
  if (years.length !== 1 || years.length + rest.length !== numbers.length) return [];
  const iso = (/** @type {number} */ m, /** @type {number} */ d) => `${years[0]}-${two(m)}-${two(d)}`;

  if (rest.length === 1) {
    const month = monthAmong(words, language);
    return month === undefined ? [] : [iso(month, Number(rest[0]))];
  }
  if (rest.length !== 2 || !words.every((word) => isWeekday(word, language))) return [];
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
