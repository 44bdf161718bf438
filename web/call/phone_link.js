import { westernDigits } from '../words/index.js';
import { LINE_OF } from './emergency_lines.js';

/**
 * A number is dialled exactly as it is read, or not at all. So the whole text has to be one number, written in a way that
 * leaves no doubt; of anything else there is no link, only the text.
 */

/**
 * Why a text is no number to dial:
 * - `zero`: a "(0)" within the number, which is dialled in one country and left out from abroad;
 * - `letters`: words, or digits spelled as letters;
 * - `codes`: a star or a hash, which may set off a code of the phone itself;
 * - `several`: more than one number;
 * - `unfinished`: fewer than three digits, or more is still to come;
 * - `long`: more digits than a number has;
 * - `unclear`: anything else.
 * @typedef {'zero' | 'letters' | 'codes' | 'several' | 'unfinished' | 'long' | 'unclear'} PhoneDoubt
 */

/** @typedef {{ href: string, shown: string }} PhoneLink  `shown` has the digits of `href`, in the same order. */

/** A box takes fewer; a plan that comes in may hold any text. */
const MOST_CHARACTERS = 200;
/** Of ITU-T E.164; a number without its country code has fewer. */
const MOST_DIGITS = 15;
const FEWEST_DIGITS = 3;
/** Without a country code, and without the 0 that some countries put in front. Two local numbers in a row have more. */
const MOST_DIGITS_AT_HOME = 11;

/** They take no room and leave the order of digits as it is: zero-width, soft hyphen, marks and isolates from left to right. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a\u202c\u202d\u2060-\u2064\u2066\u2068\u2069\ufeff]|\ufe0e|\ufe0f/g;

/** What comes behind these is seen in another order than it is stored in. */
const TURNED = /[\u202b\u202e\u2067]/;

const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const SPACES = /[\t\p{Zs}]/gu;

/** "ext. 12", "x12" */
const EXTENSION = /^(.*?\d\)?) ?,? ?(?:ext\.?|extension|extensión|x) ?(\d{1,6})$/iu;

/** Digits in groups, one separator between two groups, and one group in brackets at most, never the last. */
const GROUPED = /^(?:\+ ?)?(?:\d+[ .-])*(?:\d* ?\(\d+(?:[ .-]\d+)*\)[ .-]?)?\d+(?:[ .-]\d+)*$/;
/** "(+34) 912 34 56 78" */
const CODE_IN_BRACKETS = /^\(\+ ?\d{1,4}\)[ .-]?\d+(?:[ .-]\d+)*$/;
/** "030/1234567": an area code with its 0, or behind a country code, and the number itself. */
const SLASHED = /^(?:0\d{1,5}|\+\d{1,3} ?\d{1,5})\/(?=(?:\D*\d){5})\d+(?:[ .-]\d+)*$/;

/** @type {ReadonlySet<string>} */
const LINES = new Set(LINE_OF.values());

/**
 * What a tap on a typed number dials.
 * @param {string} typed
 * @returns {PhoneLink | undefined} Nothing if the text is not wholly understood.
 */
export function phoneLink(typed) {
  const reading = readPhone(typed);
  return 'href' in reading ? reading : undefined;
}

/**
 * @param {string} typed
 * @returns {PhoneDoubt | undefined} Nothing of a number that can be dialled, and of an empty box.
 */
export function phoneDoubt(typed) {
  const reading = readPhone(typed);
  return 'href' in reading || plainText(typed) === '' ? undefined : reading.doubt;
}

/**
 * @param {string} typed
 * @returns {PhoneLink | { doubt: PhoneDoubt }}
 */
function readPhone(typed) {
  if (typed.length > MOST_CHARACTERS) return { doubt: 'long' };
  const shown = plainText(typed);
  const [, main = shown, extension] = EXTENSION.exec(shown) ?? [];
  const doubt = TURNED.test(typed) || scriptsOf(typed) > 1 ? 'unclear' : doubtOf(main);
  if (doubt) return { doubt };
  const plus = main.includes('+') ? '+' : '';
  return { href: `tel:${plus}${digitsOf(main)}${extension ? `;ext=${extension}` : ''}`, shown };
}

/** @param {string} typed */
function plainText(typed) {
  return westernDigits(typed)
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(SPACES, ' ')
    .replace(/\uff0b/g, '+')
    .replace(/\uff0e/g, '.')
    .replace(/\uff0f/g, '/')
    .replace(/\uff08/g, '(')
    .replace(/\uff09/g, ')')
    .trim();
}

/** @param {string} text */
const digitsOf = (text) => text.replace(/\D/g, '');

/**
 * @param {string} main  Without its extension.
 * @returns {PhoneDoubt | undefined}
 */
function doubtOf(main) {
  const count = digitsOf(main).length;
  if (/[*#]/.test(main)) return 'codes';
  if (/\p{L}/u.test(main)) return 'letters';
  if (/\d.*\( ?0 ?\)/s.test(main)) return 'zero';
  if (/[,;\n]| \/ |\d.*\+|\d.*\(.*\d.*\(/s.test(main)) return 'several';
  if (/^[+(]*[\d ()./-]*$/.test(main) && (count < FEWEST_DIGITS || /[()./-]$|\([^)]*$/.test(main))) return 'unfinished';
  if (count > MOST_DIGITS) return 'long';
  if (!(GROUPED.test(main) || CODE_IN_BRACKETS.test(main) || SLASHED.test(main))) return 'unclear';
  // Behind a country code, brackets with a 0 in front are the same trap as "(0)".
  if (/\+.*\(0/.test(main) || /^00.*\(0/.test(main)) return 'unclear';
  const groups = main.split(/\D+/).filter(Boolean);
  if (groups.length > 1 && groups.every((group) => LINES.has(group))) return 'several';
  if (!/^\(?[+0]/.test(main) && count > MOST_DIGITS_AT_HOME) return groups.length > 1 ? 'several' : 'long';
  return undefined;
}

/**
 * How many scripts the digits are of: a browser may put those of two in another order.
 * @param {string} typed
 */
function scriptsOf(typed) {
  const digits = typed.match(/\p{Nd}/gu) ?? [];
  return new Set(digits.map((digit) => /** @type {number} */ (digit.codePointAt(0)) - Number(westernDigits(digit)))).size;
}
