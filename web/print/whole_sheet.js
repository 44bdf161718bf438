import {
  amountText,
  basisText,
  firstDate,
  isOpen,
  itemNotes,
  itemText,
  stairNow,
  steroidOver,
  strengthText,
  whenText,
} from '../plan/index.js';
import { isAsked } from '../learn/index.js';
import { thousandths } from '../words/index.js';
import { agreedLine, callBox, headBlock, lineBlock, missedBox, ownBlocks, rowBlock, sheetOf } from './sheet_parts.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {import('./pages.js').Block} Block */
/** @typedef {import('./sheet_parts.js').SheetParts} SheetParts */

const MOST_PAGES = 4;

/** The lines that a box takes, at most. */
const CALL_LINES = 10;
const MISSED_LINES = 5;

/**
 * All of the plan: what cannot wait first, what is to come before what is over.
 * @param {View} view
 * @param {SheetParts} of
 */
export function wholeSheet(view, of) {
  const { words } = view;
  const { plan, phones, questions, notes } = of;
  const today = plan.today?.date ?? '';
  const over = (/** @type {Item} */ item) => !isOpen(item) && (item.through ?? firstDate(item)) < today;
  const ahead = plan.items.filter((item) => !over(item));
  const past = plan.items.filter(over);
  return sheetOf(view, {
    name: 'plan',
    of,
    pages: MOST_PAGES,
    blocks: [
      { content: callBox(view, phones), lines: CALL_LINES },
      ...prescriptionBlocks(view, plan),
      { content: missedBox(view, plan), lines: steroidOver(view, plan) ? 0 : MISSED_LINES },
      ...(ahead.length === 0 ? [] : [headBlock(words.say('paper-ahead')), lineBlock(words.say('paper-basis'))]),
      ...ahead.map((item) => itemBlock(view, item, basisOf(view, item))),
      ...(past.length === 0 ? [] : [headBlock(words.say('paper-over'))]),
      ...past.map((item) => itemBlock(view, item)),
      ...questionBlocks(view, questions),
      ...(notes.trim() === '' ? [] : [headBlock(words.say('notes-title')), ...ownBlocks(notes)]),
    ],
    agreed: agreedLine(view),
  });
}

/**
 * @param {View} view
 * @param {Item} item
 * @param {string} [basis]
 * @returns {Block}
 */
function itemBlock(view, item, basis) {
  const what = itemText(view, 'item', item);
  return rowBlock(whenText(view, item), [basis ? `${what} · ${basis}` : what, ...itemNotes(view, item)]);
}

/**
 * What a day that is ahead rests on. That of the infusion is the family's own; its mL are the label's.
 * @param {View} view
 * @param {Item} item
 */
function basisOf(view, item) {
  return item.kind === 'infusion' || item.kind === 'report' ? undefined : basisText(view, item);
}

/**
 * The bottle as it was typed, and whether it fits together (STE-LIQUID), with the amount of today where the team has changed it.
 * Once the course is over, only that.
 * @param {View} view
 * @param {Plan} plan
 * @returns {Block[]}
 */
function prescriptionBlocks(view, plan) {
  const { words } = view;
  const { prescription } = plan;
  const over = steroidOver(view, plan);
  if (over) return [lineBlock(over)];
  if (!prescription) return [];
  const { timesPerDay, clocks = [], syringe, mgAgrees } = prescription;
  const now = stairNow(plan);
  const amount = now?.amount ? amountText(view, now.amount) : words.say('paper-no-amount');
  return [
    headBlock(words.say('rx-title')),
    rowBlock(words.say('rx-card-bottle'), [strengthText(view, prescription)]),
    rowBlock(words.say('paper-each'), [amount, ...(mgAgrees === false ? [words.say('rx-check-pharmacist')] : [])]),
    rowBlock(words.say('rx-card-times'), [[words.say('keep-times', { count: timesPerDay }), ...clocks].join(' · ')]),
    ...(syringe ? [rowBlock(words.say('rx-card-syringe'), [words.say('ml', { ml: thousandths(syringe.microlitres) })])] : []),
  ];
}

/**
 * Those to ask first.
 * @param {View} view
 * @param {SheetParts['questions']} questions
 * @returns {Block[]}
 */
export function questionBlocks({ words }, questions) {
  const list = (/** @type {string} */ title, /** @type {SheetParts['questions']} */ some) =>
    some.length === 0
      ? []
      : [
          headBlock(words.say(title)),
          ...some.flatMap(({ text, answer }) => withNext(ownBlocks(text, 'question'), ownBlocks(answer, 'answer'))),
        ];
  return [
    ...list(
      'paper-ask',
      questions.filter((question) => !isAsked(question)),
    ),
    ...list('paper-asked', questions.filter(isAsked)),
  ];
}

/**
 * A question with its answer: no page has the one without the beginning of the other.
 * @param {Block[]} question
 * @param {Block[]} answer
 * @returns {Block[]}
 */
function withNext(question, answer) {
  if (answer.length === 0) return question;
  return [...question.map((block) => ({ ...block, heads: /** @type {const} */ (true) })), ...answer];
}
