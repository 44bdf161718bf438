/** Names of months and weekdays as people write them: whole or short, in the page's language or in another of ours. */

const SHORTEST = 3;

/** Every language of the page, so that a switch leaves what was typed readable; Arabic has three sets of names. */
const TONGUES = ['en', 'es', 'ar', 'ar-LB', 'ar-DZ', 'ar-MA'];

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
  for (const tongue of [language, ...TONGUES]) {
    const names = namesIn(tongue);
    const exact = names.findIndex((month) => month.includes(wanted));
    if (exact >= 0) return exact + 1;
    const begun = names.flatMap((month, index) => (month.some((name) => name.startsWith(wanted)) ? [index + 1] : []));
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
  return wanted.length >= SHORTEST && [language, ...TONGUES].some((tongue) => weekdaysIn(tongue).includes(wanted));
}

/** @type {Map<string, string[]>} */
const knownWeekdays = new Map();

/** @param {string} language */
function weekdaysIn(language) {
  const names = knownWeekdays.get(language) ?? readWeekdays(language);
  knownWeekdays.set(language, names);
  return names;
}

/** @param {string} language */
function readWeekdays(language) {
  return /** @type {const} */ (['long', 'short']).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { weekday, timeZone: 'UTC' });
    // 1 January 2024 was a Monday.
    return Array.from({ length: 7 }, (_, index) => plain(format.format(Date.UTC(2024, 0, 1 + index))));
  });
}
