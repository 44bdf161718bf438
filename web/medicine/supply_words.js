import { thousandths } from '../words/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Supply} Supply */
/** @typedef {(iso: string) => string} DateForm */

/**
 * How much of the liquid is needed, and until when.
 * @param {Pick<View, 'words'>} view
 * @param {Supply} supply
 * @param {DateForm} date
 */
export function neededText({ words }, { through, microlitres, bottles }, date) {
  if (through === undefined) return words.say('supply-open');
  if (microlitres === undefined) return words.say('supply-unknown');
  const args = { ml: thousandths(microlitres), date: date(through) };
  return bottles === undefined ? words.say('supply-total', args) : words.say('supply-bottles', { ...args, count: bottles });
}

/**
 * That the full dose may go on longer holds for its liquid too (STE-HOLD).
 * @param {Supply} supply
 * @param {readonly import('../core/doseline.js').Item[]} items
 */
export function mayNeedMore({ through }, items) {
  return through !== undefined && items.some((item) => item.unlessTaperStarted && item.through === through);
}

/**
 * How long the bottle in use is good or enough, then by when to ask for the next; or only that it is good no more.
 * @param {Pick<View, 'words'>} view
 * @param {Supply} supply
 * @param {string | undefined} today
 * @returns {((date: DateForm) => string)[]} Each sentence, with its date in a form; none where nothing is known of the bottle.
 */
export function bottleTexts({ words }, { askBy, bottleRunsOut, bottleGoodThrough: good }, today) {
  if (!good) return [];
  if (!askBy) return [(date) => words.say('bottle-past', { date: date(good) })];
  return [
    (date) => words.say(bottleRunsOut === good ? 'bottle-enough' : 'bottle-keeps', { date: date(good) }),
    (date) => words.say(askBy === today ? 'bottle-ask-today' : 'bottle-ask', { date: date(askBy) }),
  ];
}
