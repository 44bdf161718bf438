import { REGIONAL_MONTHS } from './regional_months.js';
import { visible } from './visible.js';

/** Names of months and weekdays as people write them: whole or short, in the page's language or in another of ours. */

const SHORTEST = 3;

/** Every language of the page, so that a switch leaves what was typed readable. */
const TONGUES = ['en', 'es', 'ar'];

/** Letters that one keyboard writes for another: the Persian kaf and yeh, the dotless yeh, the closed teh. */
const TWINS = /** @type {Record<string, string>} */ ({ ک: 'ك', ی: 'ي', ى: 'ي', ة: 'ه', ٱ: 'ا' });

/**
 * @param {string} text
 * @returns {string} Without case, accents, hamzas, lengthening, points and spaces, to be compared.
 */
export function plain(text) {
  return visible(text)
    .normalize('NFKD')
    .replace(/[\p{Mn}.\s\u0640]/gu, '')
    .replace(/[کیىةٱ]/g, (letter) => TWINS[letter])
    .toLowerCase();
}

/**
 * @template Names
 * @param {(language: string) => Names} read
 * @returns {(language: string) => Names}
 */
function remembered(read) {
  /** @type {Map<string, Names>} */
  const known = new Map();
  return (language) => {
    const names = known.get(language) ?? read(language);
    known.set(language, names);
    return names;
  };
}

/** For January to December, the names each goes by in a language. */
const monthsIn = remembered((language) => {
  const formats = /** @type {const} */ (['long', 'short']).map((month) => formatIn(language, { month }));
  return Array.from({ length: 12 }, (_, index) => formats.map((format) => plain(format(Date.UTC(2024, index, 15)))).filter(Boolean));
});

/**
 * @param {string} language
 * @param {Intl.DateTimeFormatOptions} options
 * @returns {(time: number) => string} Nothing where the browser has no names in that language.
 */
function formatIn(language, options) {
  try {
    return new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' }).format;
  } catch {
    return () => '';
  }
}

/** @type {string[][][] | undefined} */
let regional;

/**
 * Each language's names only once those before it have not been it: a browser takes long to open another language.
 * @param {string} language
 */
function* monthsByTongue(language) {
  for (const tongue of new Set([language, ...TONGUES])) yield monthsIn(tongue);
  yield* (regional ??= REGIONAL_MONTHS.map((months) => months.map((names) => names.map(plain))));
}

/**
 * @param {string} text  What was typed.
 * @param {string} language  The page's language.
 * @returns {number | undefined} 1 to 12, or nothing if no single month answers to it.
 */
export function monthNumber(text, language) {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  for (const months of monthsByTongue(language)) {
    const exact = months.findIndex((names) => names.includes(wanted));
    if (exact >= 0) return exact + 1;
    if (wanted.length < SHORTEST) continue;
    const begun = months.flatMap((names, index) => (names.some((name) => name.startsWith(wanted)) ? [index + 1] : []));
    if (begun.length === 1) return begun[0];
  }
  return undefined;
}

/**
 * @param {string} text
 * @param {string} language
 * @returns {boolean} Whether it names a day of the week, which beside a date says nothing new.
 */
export function isWeekday(text, language) {
  const wanted = plain(text);
  if (wanted.length < SHORTEST) return false;
  return [language, ...TONGUES].some((tongue) => weekdaysIn(tongue).some((name) => name.startsWith(wanted)));
}

/** The names of the seven days in a language. */
const weekdaysIn = remembered((language) =>
  /** @type {const} */ (['long', 'short']).flatMap((weekday) => {
    const format = formatIn(language, { weekday });
    // 1 January 2024 was a Monday.
    const names = Array.from({ length: 7 }, (_, index) => plain(format(Date.UTC(2024, 0, 1 + index)))).filter(Boolean);
    // Arabic writes them with and without the article.
    return names.flatMap((name) => (name.startsWith('ال') ? [name, name.slice(2)] : [name]));
  }),
);
