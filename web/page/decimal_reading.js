import { westernDigits } from '../words/digits.js';

/**
 * An amount as typed, such as "2.7", to whole thousandths: mL to microlitres, mg to micrograms. Digits move as text, so
 * that no binary fraction ever stands between a bottle and a syringe. Whatever has more than one reading is asked back.
 */

/**
 * @typedef {'empty' | 'not-a-number' | 'too-many-points' | 'ambiguous-separator' | 'leading-zero' | 'too-precise' | 'too-large'} DecimalCode
 * @typedef {{ ok: true, thousandths: number } | { ok: false, code: DecimalCode }} DecimalReading
 */

const MOST_WHOLE_DIGITS = 6;
const MOST_DECIMALS = 3;

/**
 * @param {string} typed
 * @returns {DecimalReading}
 */
export function readDecimal(typed) {
  // U+066B and U+066C are the Arabic decimal and thousands marks.
  const text = westernDigits(typed).trim().replace(/\u066b/g, '.').replace(/\u066c/g, ',');
  if (text === '') return no('empty');
  if (!/^[\d.,]+$/.test(text) || !/\d/.test(text)) return no('not-a-number');
  const marks = text.replace(/\d/g, '');
  if (marks.length > 1) return no('too-many-points');

  const [whole, fraction = ''] = text.split(/[.,]/);
  if (marks !== '' && fraction === '') return no('not-a-number');
  // 05 may be 5, or 0.5 with its point lost: ten times apart.
  if (/^0\d/.test(whole)) return no('leading-zero');
  // 1,250 may be 1.25 or 1250. After a lone zero, or nothing, no one groups thousands.
  if (fraction.length === 3 && whole !== '' && whole !== '0') return no('ambiguous-separator');
  if (fraction.length > MOST_DECIMALS) return no('too-precise');
  if (whole.length > MOST_WHOLE_DIGITS) return no('too-large');
  return { ok: true, thousandths: Number(whole + fraction.padEnd(MOST_DECIMALS, '0')) };
}

/**
 * A count, such as the days that an open bottle keeps.
 * @param {string} typed
 * @returns {{ ok: true, count: number } | { ok: false, code: 'empty' | 'not-whole' | 'too-large' }}
 */
export function readCount(typed) {
  const text = westernDigits(typed).trim();
  if (text === '') return { ok: false, code: 'empty' };
  if (!/^\d+$/.test(text)) return { ok: false, code: 'not-whole' };
  return text.length > MOST_WHOLE_DIGITS ? { ok: false, code: 'too-large' } : { ok: true, count: Number(text) };
}

/**
 * @param {DecimalCode} code
 * @returns {DecimalReading}
 */
function no(code) {
  return { ok: false, code };
}
