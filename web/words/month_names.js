/** Month names as people write them in a date box: whole or short, in the page's language or in English. */

const SHORTEST = 3;

/**
 * @param {string} text
 * @returns {string} Without case, accents, points and spaces.
 */
function plain(text) {
  return text.normalize('NFD').replace(/[\p{Mn}.\s\u200e\u200f]/gu, '').toLowerCase();
}

/** @type {Map<string, string[][]>} */
const known = new Map();

/**
 * @param {string} language  BCP 47 tag.
 * @returns {string[][]} For January to December, the names it goes by.
 */
function namesIn(language) {
  const names = known.get(language) ?? readNames(language);
  known.set(language, names);
  return names;
}

/** @param {string} language */
function readNames(language) {
  const formats = /** @type {const} */ (['long', 'short']).map(
    (month) => new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month, timeZone: 'UTC' }),
  );
  return Array.from({ length: 12 }, (_, index) =>
    formats.map((format) => plain(format.format(Date.UTC(2024, index, 15)))),
  );
}

/**
 * @param {string} text  What was typed.
 * @param {string} language  The page's language.
 * @returns {number | undefined} 1 to 12, or nothing if no single month answers to it.
 */
export function monthNumber(text, language) {
  const wanted = plain(text);
  if (wanted.length < SHORTEST) return undefined;
  for (const names of [namesIn(language), namesIn('en')]) {
    const exact = names.findIndex((month) => month.includes(wanted));
    if (exact >= 0) return exact + 1;
    const begun = names.flatMap((month, index) => (month.some((name) => name.startsWith(wanted)) ? [index + 1] : []));
    if (begun.length === 1) return begun[0];
  }
  return undefined;
}
