import { amountText, basisText, firstDate, isOpen, itemNotes, itemText, strengthText, weeklyText, whenText } from '../plan/index.js';
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
  const rows = (/** @type {string} */ title, /** @type {readonly Item[]} */ items) =>
    items.length === 0 ? [] : [headBlock(words.say(title)), ...items.map((item) => itemBlock(view, item))];
  const weekly = weeklyText(view, plan.items);
  return sheetOf(view, {
    name: 'plan',
    of,
    pages: MOST_PAGES,
    blocks: [
      { content: callBox(view, phones), lines: CALL_LINES },
      ...prescriptionBlocks(view, plan),
      { content: missedBox(view), lines: MISSED_LINES },
      ...rows(
        'paper-ahead',
        plan.items.filter((item) => !over(item)),
      ),
      ...(weekly ? [lineBlock(weekly)] : []),
      ...rows('paper-over', plan.items.filter(over)),
      ...questionBlocks(view, questions),
      ...(notes.trim() === '' ? [] : [headBlock(words.say('notes-title')), ...ownBlocks(notes)]),
    ],
    agreed: agreedLine(view),
  });
}

/**
 * @param {View} view
 * @param {Item} item
 * @returns {Block}
 */
function itemBlock(view, item) {
  return rowBlock(whenText(view, item), [`${itemText(view, 'item', item)} · ${basisText(view, item)}`, ...itemNotes(view, item)]);
}

/**
 * As it was typed, and whether it fits together (STE-LIQUID).
 * @param {View} view
 * @param {Plan} plan
 * @returns {Block[]}
 */
export function prescriptionBlocks(view, { prescription }) {
  if (!prescription) return [];
  const { words } = view;
  const { doseMicrolitres, doseMicrograms, timesPerDay, clocks = [], syringe, mgAgrees } = prescription;
  const amount = amountText(view, { ...prescription, microlitres: doseMicrolitres, micrograms: doseMicrograms });
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
          ...some.flatMap(({ text, answer }) => [...ownBlocks(text, 'question'), ...ownBlocks(answer, 'answer')]),
        ];
  return [
    ...list(
      'paper-ask',
      questions.filter((question) => !isAsked(question)),
    ),
    ...list('paper-asked', questions.filter(isAsked)),
  ];
}
