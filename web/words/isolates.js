/**
 * Inside right-to-left text an amount such as "8.2 kg", "−1" or "1.1 × 10^14 vg" must keep its own order, or it reads
 * as another amount. Each gets Unicode's marks of a left-to-right isolate.
 */

const LTR = '\u2066';
const END = '\u2069';

/** Marks that Fluent has put around something filled in, where that is digits and Latin letters alone. */
const FILLED = /\u2068([\p{Script=Latin}\d\s.,:/×^=%+\-−]*)\u2069/gu;

/** From the first digit or Latin letter to the last, with what may stand between them. */
const RUN = /[−+]?[\p{Script=Latin}\d](?:[\p{Script=Latin}\d .,:/×^=%+\-−]*[\p{Script=Latin}\d%])?/gu;

/** A number alone keeps its order by itself, and is read by programs too. */
const ALONE = /^\d+$/;

/**
 * @param {string} text  Right-to-left.
 * @returns {string}
 */
export function isolateQuantities(text) {
  if (ALONE.test(text)) return text;
  return text.replace(FILLED, '$1').replace(RUN, `${LTR}$&${END}`);
}
