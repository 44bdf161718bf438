/**
 * The text of a calendar file, line by line, as RFC 5545 (section 3) has it. Whatever somebody typed stays inside the value it
 * was put into.
 */

/** In octets, without the end of the line. */
const LONGEST_LINE = 75;

const octets = new TextEncoder();

/**
 * @param {string} name  With its parameters.
 * @param {string} value  A date, a rule, or a text that was escaped.
 * @returns {string} The line, folded: never within a character, so that each part is UTF-8 by itself.
 */
export function contentLine(name, value) {
  let folded = '';
  let room = LONGEST_LINE;
  for (const character of `${name}:${value}`) {
    const size = octets.encode(character).length;
    if (size > room) {
      folded += '\r\n ';
      room = LONGEST_LINE - 1;
    }
    folded += character;
    room -= size;
  }
  return `${folded}\r\n`;
}

/**
 * A value of the type TEXT. All that a reader might take for the end of a line becomes the sign for one, as does any control
 * but the tab, which no text may hold; halves of a character fall away.
 * @param {string} text  Anyone's.
 */
export function escaped(text) {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/gu, '\\n')
    .replace(/\p{Cs}/gu, '');
}

/**
 * @param {string} iso  `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM`: an hour without a zone, the same wherever the phone is.
 * @returns {string} `YYYYMMDD` or `YYYYMMDDTHHMM00`
 */
export function dateValue(iso) {
  const value = iso.replace(/[-:]/g, '');
  return value.includes('T') ? `${value}00` : value;
}
