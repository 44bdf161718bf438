/** @typedef {import('../core/doseline.js').Plan} Plan */

/**
 * The amount of the steroid that counts: today's, or before the course its first.
 * @param {Pick<Plan, 'stairs'>} plan
 * @returns {import('../core/doseline.js').Stair | undefined} Nothing once no day of the course is left.
 */
export function stairNow({ stairs = [] }) {
  return stairs.find(({ when }) => when === 'now') ?? stairs.find(({ when }) => when === 'ahead');
}

/**
 * @param {Pick<Plan, 'today' | 'items'>} plan
 * @returns {string | undefined} The last day of the steroid, once it is over for certain: not while the team is still to say that it was.
 */
export function lastDose({ today, items }) {
  if (today?.stage !== 'after' || today.gate) return undefined;
  return items.filter(({ kind }) => kind === 'course').pop()?.through;
}

/**
 * The same in words.
 * @param {Pick<import('../ui/index.js').View, 'words' | 'dates'>} view
 * @param {Pick<Plan, 'today' | 'items'>} plan
 */
export function steroidOver({ words, dates }, plan) {
  const last = lastDose(plan);
  return last && words.say('steroid-over', { date: dates.full(last) });
}
