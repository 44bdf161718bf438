import { emptyBoxes, noAnswers } from '../form/index.js';
import { changesOf } from '../changes/index.js';
import { emptyEntry } from '../entry/index.js';
import { emptyPhones } from '../call/index.js';
import { FIRST_SHEET } from '../print/index.js';
import { FIRST } from './places.js';

/** @typedef {import('../entry/index.js').Entry} Entry */
/** @typedef {import('../form/index.js').QuestionName} QuestionName */

/**
 * All that the page holds, in one value of plain data: what was typed, what was ticked, and what is open. Everything on
 * the screen follows from it, the device's day and the core's answer.
 *
 * @typedef {object} PageState
 * @property {Entry} entry
 * @property {import('../core/doseline.js').EditionId} edition  Whose label the plan follows.
 * @property {Set<QuestionName>} left  Questions that the focus has left once; their problems may be named.
 * @property {boolean} sent  After this every problem may be named.
 * @property {boolean} folded  Whether the questions have become one sentence.
 * @property {import('../changes/index.js').Changes} changes
 * @property {import('../core/doseline.js').Prescription} [prescription]
 * @property {import('../form/index.js').DateBoxes} [present]  The infusion's present day while it is being typed, once the
 *   plan has been lived with; what is saved of it is a change.
 * @property {import('../form/index.js').Answers} moveAnswers  To what is asked before that day is saved.
 * @property {boolean} moveSent  After this every problem of that may be named.
 * @property {import('../core/doseline.js').Given[]} ticks  Doses ticked off.
 * @property {string} [lastKept]  The last day on which this plan was certainly kept, sent or read, `YYYY-MM-DD`.
 * @property {import('../core/doseline.js').Given} [early]  The dose of which it is being asked whether it was given so early.
 * @property {{ at?: string, typed: import('../form/index.js').DateBoxes, sent: boolean, refused: boolean, open: boolean }} look
 *   Another day to look at.
 * @property {import('../dates/index.js').Zoom} zoom
 * @property {import('../print/index.js').SheetName} sheet  The sheet for paper that was chosen last.
 * @property {boolean} sheetOnly  Whether paper gets that sheet alone, wherever the family is.
 * @property {{ tag: string, missed?: boolean }} beside  A second language of the fridge sheet; none while `tag` is empty.
 * @property {string} [copied]  The message that was copied last.
 * @property {string} [shownDay]  The day of the calendar that is told of, `YYYY-MM-DD`.
 * @property {import('../call/index.js').Phone[]} phones
 * @property {string} country  Whose emergency number was chosen or confirmed; never a guess.
 * @property {Set<import('../call/index.js').Asked>} asked  What the call card asks for on top.
 * @property {import('../learn/index.js').FamilyQuestion[]} questions  For the team.
 * @property {string} draft  The question being typed.
 * @property {string} nickname  What the family calls the child.
 * @property {string} notes  The family's own.
 * @property {import('../family/index.js').Family['calendar']} [calendar]  What was chosen of the calendar file, and what is kept of it.
 * @property {{ text: string, of: string }} [calendarMade]  The file just made, as text, and what it is of: once any of that is another, the file is an old one.
 * @property {string} search  What is looked for in Learn.
 * @property {import('../compare/index.js').Compared} compared  What is read and typed where medicines stand side by side.
 * @property {import('../changes/index.js').Moved} [moved]
 * @property {boolean} [takingBack]  Whether it is being asked if something older is to be undone.
 * @property {string} [unticking]  Key of the blood test of which it is being asked if its tick comes off.
 * @property {Panel} [panel]  What stands in the plan's place.
 * @property {boolean} visiting  Whether some places are shown before there is a plan: in a frame, or asked for by the address.
 * @property {import('./places.js').Where} where  The place that was asked for last.
 */

/**
 * @typedef {{ name: 'choices' }
 *   | { name: 'change', draft: import('../changes/index.js').Draft }
 *   | { name: 'prescription', typed: import('../medicine/index.js').TypedPrescription }} Panel
 */

/** @returns {PageState} */
export function emptyState() {
  return {
    entry: emptyEntry(),
    edition: 'us',
    left: new Set(),
    sent: false,
    folded: false,
    visiting: false,
    where: FIRST,
    changes: changesOf(),
    moveAnswers: noAnswers(),
    moveSent: false,
    ticks: [],
    look: { typed: emptyBoxes(), sent: false, refused: false, open: false },
    zoom: { span: 'all' },
    sheet: FIRST_SHEET,
    sheetOnly: false,
    beside: { tag: '' },
    phones: emptyPhones(),
    country: '',
    asked: new Set(['team']),
    questions: [],
    draft: '',
    nickname: '',
    notes: '',
    search: '',
    compared: { picked: 'zolgensma', open: ['what'], span: 'first-year', sent: false },
  };
}
