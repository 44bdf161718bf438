/**
 * The number that brings an ambulance, by country: the general emergency number where it does so everywhere in the
 * country, else the ambulance's own. Public facts, not medical ones, and never from memory: what each rests on stands in
 * `emergency-lines.md`, row by row. A country is here only if two sources, each on its own, say so and libphonenumber
 * knows the number as an emergency number; families elsewhere type theirs. Sources, read on the day below:
 *
 * - ITU-T E.129, as the states have notified it: https://www.itu.int/net/itu-t/inrdb/e129_important_numbers.aspx
 * - Wikipedia: https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers
 * - Android: https://android.googlesource.com/platform/packages/services/Telephony/+/master/ecc/input/eccdata.txt
 * - libphonenumber: https://github.com/google/libphonenumber/blob/master/resources/ShortNumberMetadata.xml
 */

/** Numbers, and for which countries (ISO 3166-1, two letters each). */
export const EMERGENCY_LINES = /** @type {const} */ ([
  ['112', 'ATBEBGCYCZDEDKEEESFIFRGRHRHUIEISITKWLILTLULVMTNLPLPTROSESISK'],
  ['911', 'CACRDOECJOMXPAPRUSUYVE'],
  ['999', 'BHGBQA'],
  ['000', 'AU'],
  ['101', 'PS'],
  ['104', 'CU'],
  ['107', 'AR'],
  ['110', 'SY'],
  ['111', 'NZ'],
  ['113', 'NO'],
  ['123', 'COEG'],
  ['128', 'NI'],
  ['131', 'CL'],
  ['140', 'LB'],
  ['144', 'CH'],
  ['190', 'TN'],
  ['997', 'SA'],
  ['998', 'AE'],
  ['9999', 'OM'],
]);

/** The day on which all of them were checked. */
export const LINES_CHECKED = '2026-11-22';

/** The same by country. */
export const LINE_OF = new Map(EMERGENCY_LINES.flatMap(([number, codes]) => codesOf(codes).map((code) => [code, number])));

/**
 * Countries by the names that a language has for them, in that language's order.
 * @param {string} language
 * @param {string[]} codes
 * @returns {{ code: string, name: string }[]} Where the browser knows no name it is the code.
 */
export function countriesOf(language, codes) {
  const nameOf = namesIn(language);
  const compare = comparedIn(language);
  return codes.map((code) => ({ code, name: nameOf(code) })).sort((one, other) => compare(one.name, other.name));
}

/**
 * @param {string} language
 * @param {string} code
 * @returns {string} The code itself where the browser names no countries.
 */
export const nameOf = (language, code) => namesIn(language)(code);

/**
 * @param {string} language
 * @returns {(one: string, other: string) => number} By their signs alone where the browser knows no order of that language.
 */
function comparedIn(language) {
  try {
    return new Intl.Collator(language).compare;
  } catch {
    return (one, other) => (one < other ? -1 : 1);
  }
}

/**
 * @param {string} language
 * @returns {(code: string) => string}
 */
function namesIn(language) {
  /** @type {Intl.DisplayNames | undefined} */
  let names;
  return (code) => {
    try {
      return (names ??= new Intl.DisplayNames(language, { type: 'region' })).of(code) ?? code;
    } catch {
      return code;
    }
  };
}

/**
 * The country that a browser's languages name first, as in "es-MX": where its owner may be. The clock and the network
 * would say more, and are nobody's business.
 * @param {readonly string[]} languages  BCP 47 tags, or what some browsers give in their place.
 * @returns {string} ISO 3166-1, two letters; empty where none is named.
 */
export function regionOf(languages) {
  return languages.map(regionIn).find((region) => /^[A-Z]{2}$/.test(region)) ?? '';
}

/** @param {string} tag */
function regionIn(tag) {
  try {
    return new Intl.Locale(tag).region ?? '';
  } catch {
    return '';
  }
}

/**
 * @param {string} codes  As in the table.
 * @returns {string[]}
 */
export function codesOf(codes) {
  return codes.match(/../g) ?? [];
}
