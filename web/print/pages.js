/**
 * What stands on a sheet, cut into pages before a browser cuts it: each of them would do it in its own way, through a row
 * or below a heading, and none but one can say "page 2 of 3".
 *
 * @typedef {object} Block  What is never torn.
 * @property {unknown} content  A template.
 * @property {number} lines  How many lines of text it takes at most.
 * @property {true} [heads]  A heading: it stays with what follows.
 */

/**
 * @param {readonly Block[]} blocks
 * @param {object} room
 * @param {number} room.lines  Those of a page.
 * @param {number} room.pages  No sheet has more.
 * @returns {{ pages: Block[][], left: boolean }} `left`: not all of it found room.
 */
export function onPages(blocks, { lines, pages: most }) {
  /** @type {Block[][]} */
  const pages = [[]];
  let used = 0;
  for (const [index, block] of blocks.entries()) {
    if (used > 0 && used + keptTogether(blocks, index) > lines) {
      if (pages.length === most) return { pages, left: true };
      pages.push([]);
      used = 0;
    }
    pages[pages.length - 1].push(block);
    used += block.lines;
  }
  return { pages, left: false };
}

/**
 * @param {readonly Block[]} blocks
 * @param {number} from
 * @returns {number} The lines of a heading with what follows it, be that another heading.
 */
function keptTogether(blocks, from) {
  let lines = 0;
  for (const block of blocks.slice(from)) {
    lines += block.lines;
    if (!block.heads) break;
  }
  return lines;
}

/** Letters that are about twice as wide as most, and those that are about a third wider. */
const WIDE = /[mwMW@%\u2014]|\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/gu;
const CAPITALS = /\p{Lu}/gu;

/**
 * @param {string} line
 * @returns {number} As many letters of usual width.
 */
function widthOf(line) {
  const count = (/** @type {RegExp} */ some) => line.match(some)?.length ?? 0;
  // An ordinary line is reckoned by its length, which allows for the few of these that it has: only one with many takes more.
  return Math.max(line.length, 0.85 * line.length + count(WIDE) + 0.35 * count(CAPITALS));
}

/**
 * @param {string} text
 * @param {number} letters  How many a line holds.
 * @returns {number} How many lines it takes.
 */
export function linesOf(text, letters) {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / letters)), 0);
}

/**
 * Of a family's own words, so that a long one may go on on the next page.
 * @param {string} text
 * @param {number} most  Letters of a piece.
 * @returns {string[]}
 */
export function pieces(text, most) {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
  return paragraphs.flatMap((line) => line.match(new RegExp(`[^]{1,${most}}(?=\\s|$)|[^]{1,${most}}`, 'gu')) ?? []);
}
