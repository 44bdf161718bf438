/** A QR code as the page draws it, read by other people's code. */
import decodeQR from 'qr/decode.js';

/**
 * As a camera sees it: each square as four by four dots.
 * @param {string} viewBox
 * @param {string} path
 */
export function scanned(viewBox, path) {
  const width = 4 * Number(viewBox.split(' ')[2]);
  const data = new Uint8Array(4 * width * width).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = 0; row < 4; row += 1) {
      const start = 4 * ((4 * Number(y) + row) * width + 4 * Number(x));
      for (let at = start; at < start + 16 * Number(length); at += 4) data.fill(0, at, at + 3);
    }
  }
  return decodeQR({ width, height: width, data });
}
