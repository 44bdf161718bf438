import { dayCount, isoOfDayCount } from '../words/index.js';
import { firstDay, lastDay } from '../plan/index.js';

/** @typedef {import('../core/doseline.js').Plan} Plan */

/** Days of padding before the first item and after the last, where the open-ended ones run out. */
const BEFORE = 3;
const BEHIND = 16;

export const WEEK = 7;

/**
 * Where days stand in a picture of the plan. Days are counted from day 0.
 *
 * @typedef {object} Axis
 * @property {number} first
 * @property {number} last
 * @property {number} [todayDay]  Absent on a day that cannot be.
 * @property {(day: number) => number} percent  How far the start of a day is from the reading start, 0 to 100.
 * @property {(day: number) => string} iso
 * @property {(iso: string) => number} day
 */

/**
 * @param {Plan} plan
 * @returns {Axis}
 */
export function axisOf(plan) {
  const dayZero = dayCount(plan.infusionDate);
  return {
    first: Math.min(...plan.items.map(firstDay)) - BEFORE,
    last: Math.max(...plan.items.map(lastDay)) + BEHIND,
    todayDay: plan.today?.day,
    percent(day) {
      return ((day - this.first) * 100) / (this.last + 1 - this.first);
    },
    iso: (day) => isoOfDayCount(dayZero + day),
    day: (iso) => dayCount(iso) - dayZero,
  };
}

/**
 * A part of it, over the same room.
 * @param {Axis} axis
 * @param {{ first: number, last: number }} window
 * @returns {Axis}
 */
export function windowed(axis, { first, last }) {
  return { ...axis, first, last };
}

/**
 * @param {Axis} axis
 * @param {number} day
 * @param {number} firstWeekday  1 is Monday, 7 is Sunday.
 * @returns {number} The first day of the week that the day lies in.
 */
export function weekStart(axis, day, firstWeekday) {
  // 1970-01-01 was a Thursday, three days after a Monday.
  const sinceMonday = dayCount(axis.iso(day)) + 3;
  return day - ((((sinceMonday + 1 - firstWeekday) % WEEK) + WEEK) % WEEK);
}
