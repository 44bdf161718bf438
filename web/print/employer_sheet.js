import { firstDate, isOpen } from '../plan/index.js';
import { headBlock, lineBlock, rowBlock, sheetOf } from './sheet_parts.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./sheet_parts.js').SheetParts} SheetParts */

const MOST_PAGES = 2;

/**
 * Days alone: it names no medicine, no illness, no test and no child.
 * @param {View} view
 * @param {SheetParts} of
 */
export function employerSheet(view, of) {
  const { words, dates } = view;
  const { items, today } = of.plan;
  const ahead = items.filter(
    (item) => ['infusion', 'visit', 'series'].includes(item.kind) && !item.done && (isOpen(item) || firstDate(item) >= (today?.date ?? '')),
  );
  const days = [...new Set(ahead.filter((item) => !isOpen(item)).map(firstDate))];
  const visit = (/** @type {string} */ day) => {
    const what = words.say('paper-employer-day');
    return ahead.some((item) => item.checkWithTeam && firstDate(item) === day) ? words.say('check-item', { what }) : what;
  };
  return sheetOf(view, {
    name: 'employer',
    of,
    discreet: true,
    pages: MOST_PAGES,
    blocks: [
      lineBlock(words.say('paper-employer-text')),
      headBlock(words.say('paper-employer-days')),
      ...days.map((day) => rowBlock(dates.full(day), [visit(day)])),
      ...ahead.filter(isOpen).map((item) => lineBlock(words.say('paper-employer-weekly', { date: dates.full(firstDate(item)) }))),
      ...(ahead.length === 0 ? [lineBlock(words.say('paper-employer-none'))] : []),
    ],
  });
}
