import { firstDate, isOpen } from './item_words.js';

/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */

/** How many of the open-ended blood tests are shown. */
const NEXT_FEW = 4;

/**
 * While no one knows when the taper ends, the plan holds a blood test for every week ahead. The next few are shown; for
 * the rest one line says that they go on.
 *
 * @param {Plan} plan
 * @param {string} today
 * @returns {{ items: Item[], goesOn: boolean }} `goesOn`: more follow, every week, until the team says.
 */
export function shownItems(plan, today) {
  const open = plan.items.some((item) => item.kind === 'course' && isOpen(item));
  if (!open) return { items: plan.items, goesOn: false };
  let next = 0;
  const items = plan.items.filter((item) => {
    if (!isOnlyWeekly(item) || firstDate(item) < today) return true;
    next += 1;
    return next <= NEXT_FEW;
  });
  if (next <= NEXT_FEW) return { items, goesOn: false };
  // What is beyond begins, in the plan, behind a year of weekly ones; on the screen behind those shown.
  const last = items.filter(({ kind }) => kind === 'visit').pop();
  return {
    items: items.map((item) => (item.key === 'monitoring.beyond' ? { ...item, from: last?.date, fromDay: last?.day } : item)),
    goesOn: true,
  };
}

/**
 * A blood test of which nothing is fixed: each of its tests hangs on the taper, and the family has not touched it.
 * @param {Item} item
 */
function isOnlyWeekly({ kind, basis, tests = [], conditionalTests = [], done, movedFrom }) {
  return kind === 'visit' && basis === 'conditional' && conditionalTests.length === tests.length && !done && !movedFrom;
}
