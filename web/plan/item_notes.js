import { amountText } from './amount_words.js';
import { openText } from './item_words.js';
import { gateNote, reportNotes, visitNotes } from './visit_words.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Item} Item */

/**
 * What the family and the team added to an item.
 * @param {View} view
 * @param {Item} item
 * @returns {string[]}
 */
export function itemNotes(view, item) {
  const { words, dates } = view;
  return [
    ...visitNotes(view, item),
    ...reportNotes(view, item),
    ...[gateNote(view, item), openText(view, item)].flatMap((note) => note ?? []),
    ...(item.amounts ?? []).map((amount) =>
      words.say('table-amount', { days: dates.span(amount.from, amount.through), amount: amountText(view, amount) }),
    ),
    ...(item.paused ?? []).map(({ from, through }) => words.say('table-paused', { days: dates.span(from, through) })),
  ];
}
