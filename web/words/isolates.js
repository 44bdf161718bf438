/**
 * Inside right-to-left text an amount such as "8.2 kg", "−1" or "1.1 × 10^14 vg" must keep its own order, or it reads
 * as another amount. Each gets Unicode's marks of a left-to-right isolate.
 */

const LTR = '\u2066';
const END = '\u2069';

/** Marks that Fluent has put around something filled in, where that is digits and Latin letters alone. */
const FILLED = /\u2068([\p{Script=Latin}\d\s.,:/×^=%+\-−]*)\u2069/gu;

/**
 * The same around words of the language itself. Were these isolated too, a date would have no letter of its own left to
 * tell its direction by, and "1 May 2025" would turn round.
 */
const OWN_WORDS = /\u2068([\p{Script=Arabic}\p{Script=Hebrew}\p{M}\s،؛]*)\u2069/gu;

/** From the first digit or Latin letter to the last, with what may stand between them. */
const RUN = /[−+]?[\p{Script=Latin}\d](?:[\p{Script=Latin}\d .,:/×^=%+\-−]*[\p{Script=Latin}\d%])?/gu;

/** A line that ends inside "19 lb 0 oz" would tear it apart, and in this direction even out of order. */
const LONGEST_AMOUNT = 16;

/** A number alone keeps its order by itself, and is read by programs too. */
const ALONE = /^\d+$/;

/**
 * @param {string} text  Right-to-left.
 * @returns {string}
 */
export function isolateQuantities(text) {
  if (ALONE.test(text)) return text;
  return text
    .replace(FILLED, '$1')
    .replace(OWN_WORDS, '$1')
    .replace(RUN, (run) => `${LTR}${unbroken(run)}${END}`);
}

/** @param {string} run */
function unbroken(run) {
  // Powers of ten are taken apart later, by their spaces.
  return run.length > LONGEST_AMOUNT || run.includes('×') ? run : run.replace(/ /g, '\u00a0');
}
