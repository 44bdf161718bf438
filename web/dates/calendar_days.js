import { firstDay } from '../plan/index.js';
import { WEEK, weekStart } from './timeline_axis.js';

/** @typedef {import('./timeline_axis.js').Axis} Axis */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */

/**
 * @typedef {object} CalendarMonth
 * @property {string} iso  Its first day that is shown.
 * @property {CalendarWeek[]} weeks
 *
 * @typedef {object} CalendarWeek  A week, or the part of it that lies in the month.
 * @property {(CalendarDay | undefined)[]} days  Seven; nothing in the place of another month's.
 * @property {Run[]} runs  Courses and rules.
 *
 * @typedef {object} CalendarDay
 * @property {string} iso
 * @property {boolean} today
 * @property {Item} [course]  Of the steroid, that runs on it.
 * @property {Item[]} marks
 *
 * @typedef {object} Run  The part of a course or a rule that lies in one row.
 * @property {Item} item
 * @property {number} column  1 to 7.
 * @property {number} days
 * @property {boolean} starts
 * @property {boolean} ends
 */

/**
 * The days of the picture by month and by week, from the first item's week to the last one's.
 * @param {Plan} plan
 * @param {Axis} axis
 * @param {number} firstWeekday  1 is Monday.
 * @returns {CalendarMonth[]}
 */
export function calendarMonths({ items }, axis, firstWeekday) {
  const { first, last } = daysShown(items, axis, firstWeekday);
  /** @type {CalendarMonth[]} */
  const months = [];
  let week = -1;
  for (let day = first; day <= last; day += 1) {
    const iso = axis.iso(day);
    const start = weekStart(axis, day, firstWeekday);
    const month = months.at(-1);
    if (month?.iso.slice(0, 7) !== iso.slice(0, 7)) months.push({ iso, weeks: [] });
    else if (week === start) {
      month.weeks[month.weeks.length - 1].days[day - start] = calendarDay(items, axis, day);
      continue;
    }
    week = start;
    const days = Array(WEEK).fill(undefined);
    days[day - start] = calendarDay(items, axis, day);
    months[months.length - 1].weeks.push({ days, runs: runsOf(items, { start, from: day, through: lastOfRow(axis, day, start, last) }) });
  }
  return months;
}

/**
 * Whole weeks, but no month for the sake of a few days before the plan or after it.
 * @param {Item[]} items
 * @param {Axis} axis
 * @param {number} firstWeekday
 */
function daysShown(items, axis, firstWeekday) {
  const known = items.flatMap((item) => [firstDay(item), item.throughDay ?? firstDay(item)]);
  const first = Math.max(Math.min(...known), axis.first);
  const last = Math.min(Math.max(...known), axis.last);
  const begin = weekStart(axis, first, firstWeekday);
  return {
    first: firstOfRow(axis, begin, first),
    last: lastOfRow(axis, last, weekStart(axis, last, firstWeekday), Infinity),
  };
}

/**
 * @param {Axis} axis
 * @param {number} start  Of the week.
 * @param {number} day
 * @returns {number} The first day of the week that lies in the month of `day`.
 */
function firstOfRow(axis, start, day) {
  const month = axis.iso(day).slice(0, 7);
  let first = start;
  while (!axis.iso(first).startsWith(month)) first += 1;
  return first;
}

/**
 * @param {Axis} axis
 * @param {number} day
 * @param {number} start  Of the week.
 * @param {number} last  Of the calendar.
 * @returns {number} The last day of the week that lies in the month of `day`.
 */
function lastOfRow(axis, day, start, last) {
  const month = axis.iso(day).slice(0, 7);
  let through = day;
  while (through < Math.min(start + WEEK - 1, last) && axis.iso(through + 1).startsWith(month)) through += 1;
  return through;
}

/**
 * @param {Item[]} items
 * @param {Axis} axis
 * @param {number} day
 * @returns {CalendarDay}
 */
function calendarDay(items, axis, day) {
  return {
    iso: axis.iso(day),
    today: day === axis.todayDay,
    course: items.find((item) => item.kind === 'course' && firstDay(item) <= day && day <= (item.throughDay ?? Infinity)),
    marks: items.filter((item) => item.day === day),
  };
}

/** The rules that are thin bars in the calendar; the other windows are told in words alone. */
export const RULES = ['watch.tma', 'window.hygiene', 'window.vaccines'];

/**
 * @param {Item[]} items
 * @param {{ start: number, from: number, through: number }} row
 * @returns {Run[]}
 */
function runsOf(items, { start, from, through }) {
  return items
    .filter(({ kind, name }) => kind === 'course' || RULES.includes(name))
    .map((item) => ({ item, first: Math.max(firstDay(item), from), last: Math.min(item.throughDay ?? Infinity, through) }))
    .filter(({ first, last }) => first <= last)
    .map(({ item, first, last }) => ({
      item,
      column: first - start + 1,
      days: last - first + 1,
      starts: first === firstDay(item),
      ends: last === item.throughDay,
    }));
}
