/** The blood tests for a course, day by day (MON-LIVER, MON-PLT, MON-TROP). Days are counted from the infusion. */

import { marksOf } from './landmarks.mjs';

/** @typedef {import('../../../web/core/doseline.js').BloodTest} BloodTest */

/** @typedef {{ key: string, day: number, tests: BloodTest[], conditionalTests: BloodTest[] }} Visit */

/** Without a known end so many of the weekly tests to come are named; the rest are one series. */
const AHEAD = 4;
/** Weekly tests of so long ago that nobody did or moved are no longer named. */
const PAST = 1092;
/** A visit of a later week than this is none that a family can mean. */
const LATEST = 1092;

/** @typedef {{ last?: number | undefined, isTheTeams: boolean }} End */

/**
 * @param {End} course
 * @param {number | undefined} today
 * @param {readonly string[]} named  The visits that were moved or done.
 * @param {import('./landmarks.mjs').Marks} [marks]
 * @returns {{ visits: Visit[], seriesFrom: number | undefined }} by day
 */
export function visitsOf({ last, isTheTeams }, today, named, marks = marksOf(undefined)) {
  const { liver, sure, platelets, troponin } = marks;
  const listed = last ?? lastListed(today, named, marks);
  /** @type {number[]} */
  const weekly = [];
  // Weekly in the first month, whatever became of the steroid, and weekly through the taper; a hospital's own days first.
  for (let day = 7; day <= Math.max(sure, listed); day += 7) if (day > Math.max(0, ...liver)) weekly.push(day);
  const afterTaper = last === undefined ? [] : marks.afterTaper.map((after) => last + after);
  const days = new Set([...liver, ...weekly, ...afterTaper, ...platelets, ...troponin]);
  const own = [...liver, ...platelets, ...troponin];
  const visits = [...days]
    .toSorted((a, b) => a - b)
    .map((day) => {
      /** @type {BloodTest[]} */
      const tests = [];
      if (liver.includes(day) || weekly.includes(day) || afterTaper.includes(day)) tests.push('liver');
      if (platelets.includes(day)) tests.push('platelets');
      if (troponin.includes(day)) tests.push('troponin');
      const waits = last === undefined ? weekly.includes(day) && day > sure : afterTaper.includes(day) && !isTheTeams;
      const hangs = waits && !liver.includes(day);
      const odd = own.includes(day) ? `visit.day.${day}` : `visit.after-taper.${day - Number(last)}`;
      return {
        key: day % 7 === 0 ? `visit.${day / 7}` : odd,
        day,
        tests,
        conditionalTests: /** @type {BloodTest[]} */ (hangs ? ['liver'] : []),
      };
    });
  if (last !== undefined) return { visits, seriesFrom: undefined };
  const isLongPast = (/** @type {Visit} */ { key, day, tests, conditionalTests }) =>
    today !== undefined && day < today - PAST && tests.length === conditionalTests.length && !named.includes(key);
  return { visits: visits.filter((visit) => !isLongPast(visit)), seriesFrom: listed + 7 };
}

/**
 * The last week that is named while nobody knows the end.
 * @param {number | undefined} today @param {readonly string[]} named @param {import('./landmarks.mjs').Marks} marks
 */
function lastListed(today, named, { sure, platelets, troponin }) {
  const next = Math.ceil(Math.max(today ?? sure + 1, sure + 1) / 7) * 7;
  const weeks = named.flatMap((key) => (/^visit\.[1-9]\d*$/.test(key) ? [7 * Number(key.slice('visit.'.length))] : []));
  return Math.max(...platelets, ...troponin, next + 7 * (AHEAD - 1), ...weeks.filter((day) => day <= LATEST));
}
