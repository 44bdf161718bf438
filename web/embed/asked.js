/**
 * What the page is asked for by its address: settings of a host behind the "#", or the query of a record system's
 * "Infobutton" (HL7 Context-Aware Knowledge Retrieval, as MedlinePlus Connect takes it too). Such a query may tell of a
 * patient. So of all that stands there only what is named here is taken, and the address is wiped at once.
 */

/** A plan of the family's own is not ours to touch. */
const PLAN = /plan(=|%3d)/i;

const SETTINGS = /** @type {const} */ (['lang', 'theme', 'accent', 'section', 'org', 'phone', 'secret']);

/** Of one setting, in characters; and of all that is looked at. */
const LONGEST = 200;
const LONGEST_OF_ALL = 4000;

/** @typedef {{ [name in typeof SETTINGS[number]]?: string }} Asked  Anyone's text, not empty. */

/**
 * @param {Pick<Window, 'location' | 'history'>} window
 * @returns {Asked}
 */
export function takeAsked({ location, history }) {
  const { hash, search, pathname } = location;
  const behind = hash.includes('=') && !PLAN.test(hash);
  const query = new URLSearchParams(search.length > LONGEST_OF_ALL ? '' : search);
  const foreign = /[?&](?!lang=)[^&]/.test(search);
  /** @type {Asked} */
  const asked = foreign ? placeAskedFor(query) : {};
  const lang = query.get('lang');
  if (lang) asked.lang = lang;
  // WordPress writes "#?secret=".
  if (behind && hash.length <= LONGEST_OF_ALL) readSettings(hash.replace(/^#\??/, ''), asked);
  if (behind || foreign) {
    const kept = foreign ? (asked.lang ? `?${new URLSearchParams({ lang: asked.lang })}` : '') : search;
    const place = asked.section ? `#${encodeURIComponent(asked.section)}` : behind ? '' : hash;
    try {
      history.replaceState(history.state, '', `${pathname}${kept}${place}`);
    } catch {
      // Some frames may not rewrite their address; a fragment they may have.
      if (behind) location.hash = place;
    }
  }
  return asked;
}

/**
 * @param {string} text
 * @param {Asked} asked  To write them into.
 */
function readSettings(text, asked) {
  const given = new URLSearchParams(text);
  for (const name of SETTINGS) {
    const value = given.get(name)?.trim();
    if (value && value.length <= LONGEST) asked[name] = value;
  }
}

/** The systems of codes, as HL7 numbers them. */
const ICD_10 = /^2\.16\.840\.1\.113883\.6\.(90|3)$/;
const MEDICINES = /^2\.16\.840\.1\.113883\.6\.(88|69)$/;
const LAB_TESTS = '2.16.840.1.113883.6.1';

/**
 * @param {URLSearchParams} query  Of an Infobutton.
 * @returns {Pick<Asked, 'section' | 'lang'>}
 */
export function placeAskedFor(query) {
  const said = (/** @type {string} */ name) => query.get(name)?.trim().slice(0, LONGEST) ?? '';
  const system = said('mainSearchCriteria.v.cs');
  const code = said('mainSearchCriteria.v.c');
  const name = said('mainSearchCriteria.v.dn');
  const lang = said('informationRecipient.languageCode.c');
  const section =
    /zolgensma|onasemnogene|spinal muscular/i.test(name) || (ICD_10.test(system) && /^G12/i.test(code))
      ? 'learn'
      : MEDICINES.test(system) || /predniso/i.test(name)
        ? 'medicine'
        : system === LAB_TESTS
          ? 'tests'
          : undefined;
  return { ...(section && { section }), ...(lang && { lang }) };
}
