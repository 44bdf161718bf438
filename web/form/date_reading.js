import { isWeekday, monthNumber, visible, westernDigits } from '../words/index.js';
import { BROKEN, isBroken } from './broken_text.js';
import { monthAmong, partsOfDate, readWholeDate } from './whole_date.js';

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

/** @returns {DateBoxes} */
export function emptyBoxes() {
  return { day: '', month: '', year: '' };
}

/**
 * @param {string} iso
 * @returns {DateBoxes}
 */
export function boxesOf(iso) {
  const [year, month, day] = iso.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}

/**
 * Where other calendars are while the common one is between 2000 and 2100: the Islamic and the Persian one, the
 * Buddhist one, the Hebrew one. First and last year of each.
 */
const OTHER_CALENDARS = [
  [1378, 1525],
  [2543, 2643],
  [5760, 5861],
];

/** What is shown back of a text that was meant for somewhere else. */
const LONGEST_ECHO = 40;

/**
 * One problem at most, the first of a fixed order: a box with half a character in it, nothing typed, one box with more in it than its part that is no
 * single whole date, a box left empty, a box that cannot be read, a year of another calendar.
 * @param {DateBoxes} boxes
 * @param {string} language  BCP 47 tag, for month names.
 * @returns {DateReading}
 */
export function readDateBoxes(boxes, language) {
  const broken = DATE_PARTS.find((part) => isBroken(boxes[part]));
  if (broken) return { ok: false, code: BROKEN, part: broken };
  const text = {
    day: visible(westernDigits(boxes.day)),
    month: visible(westernDigits(boxes.month)),
    year: visible(westernDigits(boxes.year)),
  };
  const only = DATE_PARTS.filter((part) => text[part] !== '');
  if (only.length === 0) return { ok: false, code: 'empty', part: 'day' };
  if (only.length === 1) {
    const [part] = only;
    const whole = readWholeDate(text[part], language);
    if (whole.length === 1) return ofKnownCalendar({ ok: true, iso: whole[0], typed: text[part] }, part);
    if (whole.length > 1) {
      const [reading] = whole.map((iso) => ofKnownCalendar({ ok: true, iso, typed: text[part] }, part));
      return reading.ok ? { ok: false, code: 'two-dates', part, typed: text[part], dates: whole } : reading;
    }
    if (!fits(text[part], part, language)) return notWhole(visible(boxes[part]), part, language);
  }
  for (const part of DATE_PARTS) {
    if (text[part] === '') return { ok: false, code: `${part}-missing`, part };
  }

  const day = alone(text.day, language);
  if (!day || !/^\d{1,2}$/.test(day)) return { ok: false, code: 'day-unclear', part: 'day' };
  const month = monthOf(text.month, language);
  if (month === undefined) return { ok: false, code: 'month-unclear', part: 'month' };
  const year = alone(text.year, language);
  if (!year || !/^\d{4}$/.test(year)) return { ok: false, code: 'year-unclear', part: 'year' };

  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return ofKnownCalendar({ ok: true, iso, typed: `${text.day} ${text.month} ${text.year}` }, 'year');
}

/**
 * A year of another calendar is never converted: it is asked for as the papers have it.
 * @param {{ ok: true, iso: string, typed: string }} reading
 * @param {DatePart} part  The box of the year.
 * @returns {DateReading}
 */
function ofKnownCalendar(reading, part) {
  const year = reading.iso.slice(0, 4);
  return isOfOtherCalendar(year) ? { ok: false, code: 'other-calendar', part, typed: year } : reading;
}

/** @param {string} year */
const isOfOtherCalendar = (year) => OTHER_CALENDARS.some(([first, last]) => Number(year) >= first && Number(year) <= last);

/**
 * @param {string} text
 * @param {DatePart} part
 * @param {string} language
 * @returns {boolean} Whether it is meant for this box alone, so that the other two are missing and not wrong.
 */
function fits(text, part, language) {
  if (/^\d+\.?$/.test(text)) return true;
  if (part === 'month') return monthOf(text, language) !== undefined;
  return alone(text, language) !== undefined && monthAmong(partsOfDate(text)?.words ?? [], language) === undefined;
}

/**
 * @param {string} text  Of a month's box.
 * @param {string} language
 * @returns {number | undefined} As a number it may be any of one or two digits.
 */
function monthOf(text, language) {
  const number = /^(\d{1,2})\.?$/.exec(text)?.[1];
  if (number !== undefined) return Number(number);
  const parts = partsOfDate(text);
  return monthNumber(text, language) ?? (parts?.numbers.length === 0 ? monthAmong(parts.words, language) : undefined);
}

/**
 * @param {string} text
 * @param {string} language
 * @returns {string | undefined} The one number in it, if all else is a weekday, an ending or a point behind it.
 */
function alone(text, language) {
  const parts = partsOfDate(text);
  if (!parts || parts.numbers.length !== 1 || /[^\p{L}\p{M}\d\s.,،]/u.test(text)) return undefined;
  return parts.words.every((word) => isWeekday(word, language)) ? parts.numbers[0] : undefined;
}

/**
 * One box holds more than its part and no whole date: what it lacks, if it is clear that it is one, or that it is none.
 * @param {string} typed
 * @param {DatePart} part
 * @param {string} language
 * @returns {DateReading}
 */
function notWhole(typed, part, language) {
  const { numbers = [], words = [] } = partsOfDate(typed) ?? {};
  const year = numbers.find((number) => number.length === 4 && isOfOtherCalendar(number));
  if (year && numbers.length > 1) return { ok: false, code: 'other-calendar', part, typed: year };
  const short = numbers.length > 0 && numbers.every((number) => number.length <= 2);
  const named = monthAmong(words, language) !== undefined;
  const weekdays = words.every((word) => isWeekday(word, language));
  if (short && ((named && numbers.length === 2) || (weekdays && numbers.length === 3))) return { ok: false, code: 'year-unclear', part };
  if (short && ((named && numbers.length === 1) || (weekdays && numbers.length === 2))) return { ok: false, code: 'year-missing', part };
  const letters = [...typed];
  return {
    ok: false,
    code: 'unreadable-date',
    part,
    typed: letters.length > LONGEST_ECHO ? `${letters.slice(0, LONGEST_ECHO).join('')}…` : typed,
  };
}
