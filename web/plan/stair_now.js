/** @typedef {import('../core/doseline.js').Plan} Plan */

/**
 * The amount of the steroid that counts: today's, or before the course its first.
 * @param {Pick<Plan, 'stairs'>} plan
 * @returns {import('../core/doseline.js').Stair | undefined} Nothing once the course is over.
 */
export function stairNow({ stairs = [] }) {
  return stairs.find(({ when }) => when === 'now') ?? stairs.find(({ when }) => when === 'ahead');
}

/**
 * That the course is over, and since when.
 * @param {Pick<import('../ui/index.js').View, 'words' | 'dates'>} view
 * @param {Pick<Plan, 'stairs'>} plan
 * @returns {string | undefined} Nothing while it goes on, or may.
 */
export function steroidOver({ words, dates }, plan) {
  const last = plan.stairs?.at(-1);
  return last?.when === 'past' && last.through ? words.say('steroid-over', { date: dates.full(last.through) }) : undefined;
}
