/** Two plans held side by side: what the change means, what is asked before it is saved, and every thing that differs. */
import { asksOf } from './asks.mjs';
import { meaningOf, sideOf } from './meaning.mjs';

/** @typedef {import('../../../web/core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {Record<string, any>} Item */

/** @param {PlanRequest} formerRequest @param {PlanRequest} nowRequest */
export function compared(formerRequest, nowRequest) {
  const [former, now] = [sideOf(formerRequest), sideOf(nowRequest)];
  return { ok: true, meaning: meaningOf(former, now), asks: asksOf(former, now), differences: differencesOf(former, now) };
}

/** @param {Item} item */
const daysOf = ({ date, from, through }) => (date ? { date } : { from, ...(through && { through }) });

/** What is said of an item beside its days. @param {Item} item */
const contentOf = ({ basis, bySchedule, tests, conditionalTests, done, said, how, reported, dose, amounts, paused }) => ({
  basis,
  bySchedule,
  tests,
  conditionalTests,
  done,
  said,
  how,
  reported,
  dose,
  amounts,
  paused,
});

/** @param {import('./meaning.mjs').Side} former @param {import('./meaning.mjs').Side} now */
function differencesOf(former, now) {
  const isSame = (/** @type {unknown} */ a, /** @type {unknown} */ b) => JSON.stringify(a) === JSON.stringify(b);
  return [
    ...now.items.flatMap((item) => {
      const { key } = item;
      const before = former.find(key);
      const after = daysOf(item);
      if (!before) return [{ key, what: 'added', after }];
      const days = { before: daysOf(before), after };
      if (!isSame(days.before, after)) return [{ key, what: 'moved', ...days }];
      return isSame(contentOf(before), contentOf(item)) ? [] : [{ key, what: 'changed', ...days }];
    }),
    ...former.items.filter(({ key }) => !now.find(key)).map((item) => ({ key: item.key, what: 'gone', before: daysOf(item) })),
  ];
}
