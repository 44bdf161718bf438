import { firstDate, itemText } from '../plan/index.js';
import { headBlock, lineBlock, numbersLine, ownBlocks, rowBlock, sheetOf, writeBlock } from './sheet_parts.js';
import { isAsked } from '../learn/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./sheet_parts.js').SheetParts} SheetParts */

/** What the label says of that day, under the question that it answers. */
const RULES = /** @type {const} */ ([
  ['learn-checked', ['ZOL-BASE', 'ZOL-AAV9']],
  ['learn-delay', ['ZOL-ILL', 'ZOL-PRETERM']],
  ['learn-given', ['ZOL-INFUSION', 'ZOL-PLACE']],
]);

/** No rule answers these: there is room for what the team says. */
const OPEN = /** @type {const} */ (['paper-bring', 'paper-who', 'paper-when']);

/**
 * For the day of the infusion: the label's rules, and lines for what only the team can say.
 * @param {View} view
 * @param {SheetParts} of
 */
export function infusionSheet(view, of) {
  const { words, dates } = view;
  const { plan, phones, questions } = of;
  const steroid = plan.items.find(({ name }) => name === 'steroid.full');
  const infusion = plan.items.find(({ kind }) => kind === 'infusion');
  const own = questions.filter((question) => !isAsked(question));
  return sheetOf(view, {
    name: 'infusion',
    of,
    blocks: [
      ...(steroid ? [rowBlock(dates.full(firstDate(steroid)), [itemText(view, 'item', steroid), words.say('steroid-start-text')])] : []),
      ...(infusion ? [rowBlock(dates.full(firstDate(infusion)), [itemText(view, 'item', infusion), words.say('infusion-confirm')])] : []),
      ...RULES.flatMap(([title, rules]) => [headBlock(words.say(title)), ...rules.map((rule) => lineBlock(words.say(`rule-${rule}`)))]),
      ...OPEN.flatMap((title) => [headBlock(words.say(title)), writeBlock(title === 'paper-bring' ? 2 : 1)]),
      lineBlock(words.say('paper-ask-team')),
      { content: numbersLine(view, phones), lines: 2.5 },
      headBlock(words.say('paper-ask')),
      ...own.flatMap(({ text }) => ownBlocks(text, 'question')),
      ...(own.length < 4 ? [writeBlock(2)] : []),
    ],
  });
}
