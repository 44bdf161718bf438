import { generate } from 'lean-qr/nano';

/** Squares a side, version 25 of the standard: what a phone still reads from the screen of another phone. */
const LARGEST_SIDE = 117;

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
    code = generate(text);
  } catch {
    return undefined;
  }
  if (code.size > LARGEST_SIDE) return undefined;
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    // Run by run, not square by square: a tenth of the text.
    for (let x = 0; x < code.size; x += 1) {
      const start = x;
      while (code.get(x, y)) x += 1;
      if (x > start) path += `M${start + MARGIN} ${y + MARGIN}h${x - start}v1h-${x - start}z`;
    }
  }
  return { side: code.size + 2 * MARGIN, path };
}
