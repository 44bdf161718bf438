import { westernDigits } from '../words/digits.js';
import { monthNumber } from '../words/month_names.js';
import { readWholeDate } from './whole_date.js';

/**
 * Three boxes to one ISO day. This reads what was typed and judges nothing about it: whether the calendar has the day,
 * and which years count, is the core's answer.
 */

/** @typedef {{ day: string, month: string, year: string }} DateBoxes  As typed. */
/** @typedef {'day' | 'month' | 'year'} DatePart */

/**
 * @typedef {{ ok: true, iso: string, typed: string }
 *   | { ok: false, code: string, part: DatePart, typed?: string, dates?: string[] }} DateReading
 *   `typed` is the boxes as one text, for echoing. `part` is the first box to look at. `dates` are what one box with a
 *   whole date in it may mean.
 */

export const DATE_PARTS = /** @type {const} */ (['day', 'month', 'year']);

/**
 * One problem at most, the first of a fixed order: nothing typed, a whole date with two meanings, a box left empty, a
 * box that cannot be read.
 * @param {DateBoxes} boxes
 * @param {string} language  BCP 47 tag, for month names.
 * @returns {DateReading}
 */
export function readDateBoxes(boxes, language) {
  const text = {
    day: westernDigits(boxes.day).trim(),
    month: westernDigits(boxes.month).trim(),
    year: westernDigits(boxes.year).trim(),
  };
  const only = DATE_PARTS.filter((part) => text[part] !== '');
  if (only.length === 1) {
    const whole = readWholeDate(text[only[0]], language);
    if (whole.length === 1) return { ok: true, iso: whole[0], typed: text[only[0]] };
    if (whole.length > 1) return { ok: false, code: 'two-dates', part: only[0], typed: text[only[0]], dates: whole };
  }
  if (only.length === 0) return { ok: false, code: 'empty', part: 'day' };
  for (const part of DATE_PARTS) {
    if (text[part] === '') return { ok: false, code: `${part}-missing`, part };
  }

  if (!/^\d{1,2}$/.test(text.day)) return { ok: false, code: 'day-unclear', part: 'day' };
  const month = /^\d{1,2}$/.test(text.month) ? Number(text.month) : monthNumber(text.month, language);
  if (month === undefined) return { ok: false, code: 'month-unclear', part: 'month' };
  if (!/^\d{4}$/.test(text.year)) return { ok: false, code: 'year-unclear', part: 'year' };

  const iso = `${text.year}-${String(month).padStart(2, '0')}-${text.day.padStart(2, '0')}`;
  return { ok: true, iso, typed: `${text.day} ${text.month} ${text.year}` };
}
