/**
 * A change while it is being typed.
 *
 * @typedef {'missed' | 'done' | 'moved' | 'added' | 'gate' | 'held' | 'dose' | 'taper' | 'paused' | 'full' | 'ended' | 'infusion'} ChoiceName
 * @typedef {'on' | 'to' | 'from' | 'through'} DateName
 * @typedef {import('./date_reading.js').DateBoxes} DateBoxes
 * @typedef {import('../core/doseline.js').BloodTest} BloodTest
 * @typedef {import('../core/doseline.js').Plan} Plan
 *
 * @typedef {object} DraftStep
 * @property {DateBoxes} through
 * @property {string} amount
 *
 * @typedef {object} Draft
 * @property {ChoiceName} choice
 * @property {string} visit  A visit's key; empty until chosen.
 * @property {Record<DateName, DateBoxes>} dates
 * @property {string} pick  What was chosen from this choice's own answers.
 * @property {'' | 'yes' | 'no'} told  Whether the team knows of a missed dose.
 * @property {'' | 'mL' | 'mg'} unit  Of all its amounts; empty until chosen.
 * @property {string} amount
 * @property {BloodTest[]} tests
 * @property {DraftStep[]} steps
 * @property {boolean} sent  After this every problem may be named.
 */

import { thousandths } from '../words/quantity_text.js';

/** The list of plain choices, as families sort them. */
export const CHOICE_GROUPS = /** @type {const} */ ([
  { name: 'dose', choices: ['missed'] },
  { name: 'tests', choices: ['done', 'moved', 'added'] },
  { name: 'steroid', choices: ['gate', 'taper', 'held', 'dose', 'paused', 'full', 'ended'] },
  { name: 'infusion', choices: ['infusion'] },
]);

/** The dates that a choice asks for. */
export const DATES_OF = /** @type {Record<ChoiceName, readonly DateName[]>} */ ({
  missed: ['on'],
  done: ['on'],
  moved: ['to'],
  added: ['on'],
  gate: ['on'],
  held: ['through'],
  dose: ['from'],
  taper: ['from', 'through'],
  paused: ['from', 'through'],
  full: ['from'],
  ended: ['on'],
  infusion: ['to'],
});

/** The answers that a choice offers of its own. */
export const PICKS_OF = /** @type {Partial<Record<ChoiceName, readonly string[]>>} */ ({
  missed: ['missed', 'vomited'],
  done: ['carry-on', 'changed', 'unknown'],
  gate: ['go', 'not-yet'],
  held: ['through', 'open'],
  taper: ['steps', 'label', 'through'],
  paused: ['through', 'open'],
});

/** @returns {DateBoxes} */
export function emptyBoxes() {
  return { day: '', month: '', year: '' };
}

/**
 * @param {string} iso
 * @returns {DateBoxes}
 */
export function boxesOf(iso) {
  const [year, month, day] = iso.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}

/** @returns {DraftStep} */
export function emptyStep() {
  return { through: emptyBoxes(), amount: '' };
}

/**
 * @param {ChoiceName} choice
 * @param {string} [visit]
 * @returns {Draft}
 */
export function emptyDraft(choice, visit = '') {
  return {
    choice,
    visit,
    dates: { on: emptyBoxes(), to: emptyBoxes(), from: emptyBoxes(), through: emptyBoxes() },
    pick: '',
    told: '',
    unit: '',
    amount: '',
    tests: [],
    steps: [emptyStep(), emptyStep()],
    sent: false,
  };
}

/**
 * A taper that the family has typed already comes back as they typed it, to be changed and not typed again.
 * @param {ChoiceName} choice
 * @param {Plan} plan
 * @param {string} [visit]
 * @returns {Draft}
 */
export function draftFor(choice, plan, visit) {
  const draft = emptyDraft(choice, visit);
  const taper = lastTaper(plan);
  if (choice !== 'taper' || taper?.basis !== 'team' || !taper.from || !taper.amounts?.length) return draft;
  draft.dates.from = boxesOf(taper.from);
  draft.pick = 'steps';
  draft.unit = taper.amounts.some(({ microlitres }) => microlitres !== undefined) ? 'mL' : 'mg';
  draft.steps = taper.amounts.map(({ through, microlitres, micrograms }) => {
    const amount = draft.unit === 'mL' ? microlitres : micrograms;
    return { through: through ? boxesOf(through) : emptyBoxes(), amount: amount === undefined ? '' : thousandths(amount) };
  });
  return draft;
}

/**
 * @param {Plan} plan
 * @returns {import('../core/doseline.js').Item | undefined} After "back to the full amount" there may be several.
 */
export function lastTaper({ items }) {
  const tapers = items.filter(({ key }) => key.startsWith('steroid.taper'));
  return tapers[tapers.length - 1];
}

/**
 * @param {Draft} draft
 * @returns {DateName[]} The dates that it asks for, as far as it is answered.
 */
export function askedDates({ choice, pick }) {
  return DATES_OF[choice].filter((name) => name !== 'through' || pick === 'through');
}
