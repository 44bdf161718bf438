/**
 * A change while it is being typed.
 *
 * @typedef {'missed' | 'done' | 'moved' | 'added' | 'gate' | 'held' | 'dose' | 'taper' | 'paused' | 'full' | 'ended' | 'infusion'} ChoiceName
 * @typedef {'on' | 'to' | 'from' | 'through'} DateName
 * @typedef {import('../form/index.js').DateBoxes} DateBoxes
 * @typedef {import('../core/doseline.js').BloodTest} BloodTest
 * @typedef {import('../core/doseline.js').Plan} Plan
 *
 * @typedef {object} DraftStep
 * @property {DateBoxes} through
 * @property {string} amount
 * @property {Strength} [strength]  Of the bottle that an amount typed earlier was written for; it goes with that amount.
 *
 * @typedef {{ strengthMicrograms: number, strengthMicrolitres: number }} Strength
 *
 * @typedef {{ on: string, dose?: number, how?: 'missed' | 'vomited' }} ReportedDose  The one that a report is about.
 *
 * @typedef {object} Draft
 * @property {ChoiceName} choice
 * @property {string} visit  A visit's key; empty until chosen.
 * @property {Record<DateName, DateBoxes>} dates
 * @property {string} pick  What was chosen from this choice's own answers.
 * @property {string} dose  Which one of the day was missed; empty until chosen.
 * @property {'' | 'yes' | 'no'} told  Whether the team knows of it.
 * @property {'' | 'give-again' | 'do-not-give' | 'unknown'} said  What the team said of it.
 * @property {'' | 'mL' | 'mg'} unit  Of all its amounts; empty until chosen.
 * @property {string} strengthMg  Of the bottle, asked for while there is no prescription.
 * @property {string} strengthMl
 * @property {string} amount
 * @property {BloodTest[]} tests
 * @property {DraftStep[]} steps
 * @property {import('../form/index.js').Answers} answers  To what is asked before it is saved.
 * @property {boolean} sent  After this every problem may be named.
 */

import { thousandths } from '../words/index.js';
import { boxesOf, emptyBoxes, noAnswers } from '../form/index.js';

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
    dose: '',
    told: '',
    said: '',
    unit: '',
    strengthMg: '',
    strengthMl: '',
    amount: '',
    tests: [],
    steps: [emptyStep(), emptyStep()],
    answers: noAnswers(),
    sent: false,
  };
}

/**
 * What the family has typed already comes back as they typed it, to be changed and not typed again: a taper, and what
 * was reported of a dose.
 * @param {ChoiceName} choice
 * @param {object} known
 * @param {Plan} known.plan
 * @param {readonly import('../core/doseline.js').Change[]} [known.changes]
 * @param {string} [visit]
 * @param {ReportedDose} [dose]
 * @returns {Draft}
 */
export function draftFor(choice, { plan, changes = [] }, visit, dose) {
  const draft = emptyDraft(choice, visit);
  if (choice === 'taper') typeTaper(draft, plan);
  if (choice === 'missed' && dose) typeReport(draft, changes, dose);
  return draft;
}

/**
 * @param {Draft} draft
 * @param {Plan} plan
 */
function typeTaper(draft, plan) {
  const taper = lastTaper(plan);
  if (taper?.basis !== 'team' || !taper.from) return;
  draft.dates.from = boxesOf(taper.from);
  draft.pick = 'steps';
  // Of one that the team has only said to begin, its steps come next.
  if (!taper.amounts?.length) return;
  draft.unit = taper.amounts.some(({ microlitres }) => microlitres !== undefined) ? 'mL' : 'mg';
  draft.steps = taper.amounts.map(({ through, microlitres, micrograms, strengthMicrograms, strengthMicrolitres }) => {
    const amount = draft.unit === 'mL' ? microlitres : micrograms;
    const strength = strengthMicrograms !== undefined && strengthMicrolitres !== undefined && { strengthMicrograms, strengthMicrolitres };
    return {
      through: through ? boxesOf(through) : emptyBoxes(),
      amount: amount === undefined ? '' : thousandths(amount),
      ...(strength && { strength }),
    };
  });
  const bottle = draft.steps.find(({ strength }) => strength)?.strength;
  if (bottle) {
    draft.strengthMg = thousandths(bottle.strengthMicrograms);
    draft.strengthMl = thousandths(bottle.strengthMicrolitres);
  }
}

/**
 * @param {Draft} draft
 * @param {readonly import('../core/doseline.js').Change[]} changes
 * @param {ReportedDose} of
 */
function typeReport(draft, changes, { on, dose, how }) {
  draft.dates.on = boxesOf(on);
  draft.dose = dose === undefined ? '' : String(dose);
  draft.pick = how ?? '';
  // The last one counts.
  for (const change of changes) {
    if (change.kind !== 'dose-missed' || change.on !== on || (change.dose ?? dose) !== dose) continue;
    draft.pick = change.how;
    draft.told = change.reported ? 'yes' : 'no';
    draft.said = change.said ?? (change.reported ? 'unknown' : '');
  }
}

/**
 * @param {Plan} plan
 * @returns {import('../core/doseline.js').Item | undefined} After "back to the full dose" there may be several.
 */
export function lastTaper({ items }) {
  const tapers = items.filter(({ phase }) => phase === 'taper');
  return tapers[tapers.length - 1];
}

/**
 * @param {Draft} draft
 * @returns {DateName[]} The dates that it asks for, as far as it is answered.
 */
export function askedDates({ choice, pick }) {
  return DATES_OF[choice].filter((name) => name !== 'through' || pick === 'through');
}
