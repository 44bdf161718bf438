/** The blood tests for a course, day by day (MON-LIVER, MON-PLT, MON-TROP). Days are counted from the infusion. */

/** @typedef {import('../../../web/core/doseline.js').BloodTest} BloodTest */

/** @typedef {{ key: string, day: number, tests: BloodTest[], conditionalTests: BloodTest[] }} Visit */

const PLATELETS = [7, 14, 21, 28, 42, 56, 70, 84];
const TROPONIN = [7, 14, 21, 28, 56, 84];
/** The last day of the label's own tests. */
const FIXED = 84;
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
 * @returns {{ visits: Visit[], seriesFrom: number | undefined }} by day
 */
export function visitsOf({ last, isTheTeams }, today, named) {
  const listed = last ?? lastListed(today, named);
  /** @type {number[]} */
  const weekly = [];
  // Weekly in the first month, whatever became of the steroid, and weekly through the taper.
  for (let day = 7; day <= Math.max(28, listed); day += 7) weekly.push(day);
  const afterTaper = last === undefined ? [] : [last + 14, last + 28];
  const days = new Set([...weekly, ...afterTaper, ...PLATELETS, ...TROPONIN]);
  const visits = [...days]
    .toSorted((a, b) => a - b)
    .map((day) => {
      /** @type {BloodTest[]} */
      const tests = [];
      if (weekly.includes(day) || afterTaper.includes(day)) tests.push('liver');
      if (PLATELETS.includes(day)) tests.push('platelets');
      if (TROPONIN.includes(day)) tests.push('troponin');
      const hangs = last === undefined ? weekly.includes(day) && day > 28 : afterTaper.includes(day) && !isTheTeams;
      return {
        key: day % 7 === 0 ? `visit.${day / 7}` : `visit.after-taper.${day - Number(last)}`,
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

/** The last week that is named while nobody knows the end. @param {number | undefined} today @param {readonly string[]} named */
function lastListed(today, named) {
  const next = Math.ceil(Math.max(today ?? 29, 29) / 7) * 7;
  const weeks = named.flatMap((key) => (/^visit\.[1-9]\d*$/.test(key) ? [7 * Number(key.slice('visit.'.length))] : []));
  return Math.max(FIXED, next + 7 * (AHEAD - 1), ...weeks.filter((day) => day <= LATEST));
}
