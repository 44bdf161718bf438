/**
 * A plan, two plans compared, a story with its days, or the medicines side by side, and what the core must answer.
 * @typedef {{ name: string, request?: any, former?: any, now?: any, days?: any[], regimens?: any, answer?: any }} KnownAnswer
 */

/**
 * The known answers that the core gives otherwise, by a letter or more.
 * @param {import('../core/index.js').Doseline} doseline
 * @param {KnownAnswer[]} known
 */
export function differing(doseline, known) {
  return known.filter((one) => asked(doseline, one).some(([own, expected]) => JSON.stringify(own) !== JSON.stringify(expected)));
}

/**
 * @param {any} doseline
 * @param {KnownAnswer} known
 * @returns {[own: unknown, expected: unknown][]}
 */
function asked(doseline, { request, former, now, days, regimens, answer }) {
  if (regimens) return [[doseline.regimens(regimens), answer]];
  if (former) return [[doseline.compare(former, now), answer]];
  if (days) {
    return days.map((day) => {
      const { hash, today, supply } = doseline.plan({ ...request, today: day.today.date }).plan ?? {};
      return [{ hash, today, supply }, day];
    });
  }
  const own = doseline.plan(request);
  // The build's name is each build's own.
  if (own.ok) own.plan.build = '';
  return [[own, answer]];
}
