/** The blood tests for a course, day by day (MON-LIVER, MON-PLT, MON-TROP). Days are counted from the infusion. */

/** @typedef {import('../../../web/core/doseline.js').BloodTest} BloodTest */

/** @typedef {{ key: string, day: number, tests: BloodTest[], conditionalTests: BloodTest[] }} Visit */

const PLATELETS = [7, 14, 21, 28, 42, 56, 70, 84];
const TROPONIN = [7, 14, 21, 28, 56, 84];
/** Weekly liver tests without a known end are listed for a year of weeks. */
const LISTED = 364;

/**
 * @param {{ last?: number | undefined, isTheTeams: boolean }} course
 * @returns {Visit[]} by day
 */
export function visitsOf({ last, isTheTeams }) {
  // Weekly in the first month, whatever became of the steroid, and weekly through the taper.
  const weekly = Array.from({ length: LISTED / 7 }, (_, week) => 7 * (week + 1)).filter((day) => day <= Math.max(28, last ?? LISTED));
  for (let day = LISTED + 7; last !== undefined && day <= last; day += 7) weekly.push(day);
  const afterTaper = last === undefined ? [] : [last + 14, last + 28];
  const days = new Set([...weekly, ...afterTaper, ...PLATELETS, ...TROPONIN]);
  return [...days]
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
        conditionalTests: hangs ? ['liver'] : [],
      };
    });
}
