/** What stands on the pages of a PDF, by Poppler. */
import { execFileSync } from 'node:child_process';

/** @typedef {{ text: string, left: number, top: number, right: number, bottom: number }} Word  In points, from the page's top left. */
/**
 * @typedef {object} PdfPage
 * @property {number} width  In points.
 * @property {number} height
 * @property {Word[]} words  In the order in which they were drawn.
 * @property {string} lines  As they stand on the page, with their gaps.
 */

const poppler = (/** @type {string[]} */ ...words) => execFileSync(words[0], words.slice(1), { encoding: 'utf8' });

/** @type {Record<string, string>} */
const SIGNS = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

/** @param {string} path @returns {PdfPage[]} */
export function readPdf(path) {
  const lines = poppler('pdftotext', '-layout', path, '-').replaceAll('\u00a0', ' ').split('\f');
  const pages = poppler('pdftotext', '-raw', '-bbox', path, '-').split('<page ').slice(1);
  return pages.map((page, index) => {
    const [width, height] = [...page.matchAll(/(?:width|height)="([\d.]+)"/g)].map(([, points]) => Number(points));
    const words = [...page.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/gs)];
    return {
      width,
      height,
      words: words.map(([, left, top, right, bottom, text]) => ({
        text: text.replace(/&(\w+|#39);/g, (whole, sign) => SIGNS[sign] ?? whole),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
      lines: lines[index],
    };
  });
}

/**
 * Whether a page has any colour, and any ink.
 * @param {string} path
 */
export function inkOf(path) {
  const picture = execFileSync('pdftoppm', ['-r', '40', '-singlefile', path], { maxBuffer: 1 << 26 });
  // P6, width and height, 255, each on a line.
  const pixels = picture.subarray([0, 1, 2].reduce((at) => picture.indexOf('\n', at) + 1, 0));
  let coloured = 0;
  let dark = 0;
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const [red, green, blue] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 8) coloured += 1;
    if (red < 128) dark += 1;
  }
  return { coloured, dark };
}
