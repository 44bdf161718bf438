/** @typedef {import('./view.js').View} View */
/** @typedef {import('../core/doseline.js').CompareAnswer} CompareAnswer */
/** @typedef {Extract<CompareAnswer, { ok: true }>} Comparison */
/** @typedef {import('../core/doseline.js').Difference} Difference */

/** What a family asks about first comes first; the rest follows from it. */
const NAMED = /** @type {const} */ ([
  { name: 'infusion', keys: /^infusion$/ },
  { name: 'report', keys: /^report\./ },
  { name: 'taper', keys: /^steroid\.taper/ },
  { name: 'full', keys: /^steroid\.full/ },
  { name: 'gate', keys: /^steroid\.gate/ },
  { name: 'visit', keys: /^visit\./ },
]);

/**
 * "Taper moved. 14 dates changed."
 * @param {View} view
 * @param {Comparison} comparison
 * @returns {string}
 */
export function movedHeadline({ words }, { differences, datesChanged }) {
  const counted = words.say('moved-count', { count: datesChanged });
  for (const { name, keys } of NAMED) {
    const first = differences.find(({ key }) => keys.test(key));
    const id = first && `moved-${name}-${first.what}`;
    if (id && words.has(id)) return `${words.say(id)} ${counted}`;
  }
  return counted;
}

/**
 * One thing that moved, from where to where: a line each.
 * @param {View} view
 * @param {Difference} difference
 * @returns {string[]}
 */
export function movedLines({ words, dates }, { what, before, after }) {
  const day = (/** @type {Difference['before']} */ days) => {
    if (!days) return '';
    return days.date ? dates.full(days.date) : dates.span(/** @type {string} */ (days.from), days.through);
  };
  const lines = what === 'moved' ? ['was', 'now'] : [what];
  return lines.map((line) => words.say(`moved-line-${line}`, { before: day(before), after: day(after) }));
}
