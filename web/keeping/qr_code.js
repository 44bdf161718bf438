import { encode } from 'uqr';

/**
 * 117 squares a side: what a phone still reads from the screen of another phone.
 */
const LARGEST_VERSION = 25;

/** The quiet zone that the standard asks for, in squares. */
const MARGIN = 4;

/**
 * @typedef {object} QrCode
 * @property {number} side  In squares, with the quiet zone.
 * @property {string} path  The dark squares, as the `d` of an SVG path.
 */

/**
 * @param {string} text
 * @returns {QrCode | undefined} Nothing if the text does not fit.
 */
export function qrCode(text) {
  let code;
  try {
    code = encode(text, { ecc: 'L', border: 0, maxVersion: LARGEST_VERSION });
  } catch {
    return undefined;
  }
  // Run by run, not square by square: a tenth of the text.
  const runs = code.data.flatMap((row, y) =>
    [...row.map((dark) => (dark ? '1' : '0')).join('').matchAll(/1+/g)].map(
      ({ index, 0: { length } }) => `M${index + MARGIN} ${y + MARGIN}h${length}v1h-${length}z`,
    ),
  );
  return { side: code.size + 2 * MARGIN, path: runs.join('') };
}
