/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Difference} Difference */

/**
 * One thing that moved, from where to where: a line each. What has the same days has not moved, and what else is new in
 * it is said in the sentence above.
 * @param {View} view
 * @param {Difference} difference
 * @returns {string[]}
 */
export function movedLines({ words, dates }, { what, before, after }) {
  const day = (/** @type {Difference['before']} */ days) => {
    if (!days) return '';
    return days.date ? dates.full(days.date) : dates.span(/** @type {string} */ (days.from), days.through);
  };
  if (what === 'changed') return [];
  const lines = what === 'moved' ? ['was', 'now'] : [what];
  return lines.map((line) => words.say(`moved-line-${line}`, { before: day(before), after: day(after) }));
}
