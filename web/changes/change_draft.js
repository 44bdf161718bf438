/**
 * A change while it is being typed.
 *
 * @typedef {'missed' | 'done' | 'moved' | 'added' | 'gate' | 'keep' | 'taper' | 'dose' | 'ended' | 'infusion'} ChoiceName
 *   What a family chooses. One choice may be several kinds of change: its `pick` tells which.
 * @typedef {'on' | 'to' | 'from' | 'through'} DateName
 * @typedef {import('../form/index.js').DateBoxes} DateBoxes
 * @typedef {import('../core/doseline.js').BloodTest} BloodTest
 * @typedef {import('../core/doseline.js').Plan} Plan
 * @typedef {import('../core/doseline.js').PlanRequest} PlanRequest
 * @typedef {import('../core/doseline.js').Doseline} Doseline
 * @typedef {import('./foreseen.js').Foreseen} Foreseen
 *
 * @typedef {object} DraftStep
 * @property {string} days  On how many, where each step has its own number.
 * @property {DateBoxes} through  Its last day, where the team wrote dates.
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
 * @property {(typeof EVERY)[number]} every  How many days lie between blood tests that are added in a row; only one is, once.
 * @property {(typeof IN_ALL)[number]} inAll  How many such tests there are.
 * @property {'same' | 'each' | 'dates'} lengths  How it is said how long the steps are.
 * @property {string} days  On how many each step is, where all are alike.
 * @property {DraftStep[]} steps
 * @property {boolean} go  Whether the team said go; asked with a taper for as long as no go is known, and `dates.on` is its day.
 * @property {boolean} goTyped  Whether that day is the family's own; until then it follows the first day of the taper.
 * @property {import('../form/index.js').Answers} answers  To what is asked before it is saved.
 * @property {boolean} sent  After this every problem may be named.
 */

import { thousandths } from '../words/index.js';
import { boxesOf, emptyBoxes, noAnswers, readDateBoxes } from '../form/index.js';

/** The list of plain choices, as families sort them. The gate is asked in Today, where the question stands. */
export const CHOICE_GROUPS = /** @type {const} */ ([
  { name: 'steroid', choices: ['keep', 'taper', 'dose', 'ended'] },
  { name: 'dose', choices: ['missed'] },
  { name: 'tests', choices: ['done', 'moved', 'added'] },
  { name: 'infusion', choices: ['infusion'] },
]);

/** The dates that a choice may ask for; `askedDates` tells which of them it does. */
export const DATES_OF = /** @type {Record<ChoiceName, readonly DateName[]>} */ ({
  missed: ['on'],
  done: ['on'],
  moved: ['to'],
  added: ['on'],
  gate: ['on'],
  keep: ['from', 'on', 'through'],
  taper: ['from', 'on', 'through'],
  dose: ['from'],
  ended: ['on'],
  infusion: ['to'],
});

/** The answers that a choice offers of its own. */
export const PICKS_OF = /** @type {Partial<Record<ChoiceName, readonly string[]>>} */ ({
  missed: ['missed', 'vomited'],
  done: ['carry-on', 'changed', 'unknown'],
  gate: ['go', 'not-yet'],
  keep: ['open', 'through', 'full'],
  taper: ['steps', 'label', 'through', 'paused', 'paused-through', 'full'],
});

/** Blood tests of a row: how many days lie between them. Which it is, the team says. */
export const EVERY = /** @type {const} */ (['once', '7', '14', '28']);

/** Blood tests of a row: how many there are. */
export const IN_ALL = /** @type {const} */ (['2', '3', '4', '5', '6', '8', '10', '12']);

/** The answers that start a taper, or lay it anew. */
const TAPER_BEGINS = new Set(['steps', 'label', 'through']);

/** @returns {DraftStep} */
export function emptyStep() {
  return { days: '', through: emptyBoxes(), amount: '' };
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
    every: 'once',
    inAll: '4',
    lengths: 'same',
    days: '',
    steps: [emptyStep(), emptyStep()],
    go: true,
    goTyped: false,
    answers: noAnswers(),
    sent: false,
  };
}

/**
 * What is known already stands in the form, to be changed and not typed again: a taper as it was typed, with what was
 * reported of a dose; the first day and the unit that a new taper most likely has.
 * @param {ChoiceName} choice
 * @param {object} known
 * @param {Plan} known.plan
 * @param {readonly import('../core/doseline.js').Change[]} [known.changes]
 * @param {PlanRequest} [known.request]  What the plan came of.
 * @param {Doseline} [known.core]
 * @param {string} [visit]
 * @param {ReportedDose} [dose]
 * @returns {Draft}
 */
export function draftFor(choice, { plan, changes = [], request, core }, visit, dose) {
  const draft = emptyDraft(choice, visit);
  const today = plan.today?.date;
  if (choice === 'taper') typeTaper(draft, { plan, changes, begins: request && core && dayAfterGo(request, core) });
  if (choice === 'taper' && today) followFirstDay(draft, today);
  if (choice === 'keep' && plan.today?.stage === 'taper') draft.pick = 'full';
  // Who says so has most likely just been told.
  if ((choice === 'keep' || choice === 'gate') && today) draft.dates.on = boxesOf(today);
  if (choice === 'dose' && plan.prescription) draft.unit = 'mL';
  if (choice === 'missed' && dose) typeReport(draft, changes, dose);
  return draft;
}

/**
 * @param {PlanRequest} request
 * @param {Doseline} core
 * @returns {string | undefined} The day on which a taper begins if the team says go today: the core's to say.
 */
function dayAfterGo(request, core) {
  const { today, changes = [] } = request;
  if (!today) return undefined;
  const answer = core.plan({ ...request, changes: [...changes, { kind: 'gate', on: today, said: 'go' }] });
  const taper = answer.ok ? lastTaper(answer.plan) : undefined;
  return taper?.basis === 'team' ? taper.from : undefined;
}

/**
 * Who types a taper after it began was told to go before that.
 * @param {Draft} draft
 * @param {string} today
 * @param {string} [language]  The reader's, for what was typed.
 */
export function followFirstDay(draft, today, language = 'en') {
  if (draft.goTyped) return;
  const first = readDateBoxes(draft.dates.from, language);
  draft.dates.on = boxesOf(first.ok && first.iso < today ? first.iso : today);
}

/**
 * @param {Draft} draft
 * @param {{ plan: Plan, changes: readonly import('../core/doseline.js').Change[], begins: string | undefined }} known
 */
function typeTaper(draft, { plan, changes, begins }) {
  const taper = lastTaper(plan);
  const from = taper?.basis === 'team' ? taper.from : (begins ?? taper?.from);
  if (from) draft.dates.from = boxesOf(from);
  draft.pick = 'steps';
  if (plan.prescription) draft.unit = 'mL';
  // Of one that the team has only said to begin, its steps come next.
  if (taper?.basis !== 'team' || !taper.amounts?.length) return;
  draft.unit = taper.amounts.some(({ microlitres }) => microlitres !== undefined) ? 'mL' : 'mg';
  const counts = typedDays(taper, changes);
  draft.lengths = !counts ? 'dates' : counts.every((count) => count === counts[0]) ? 'same' : 'each';
  if (counts && draft.lengths === 'same') draft.days = String(counts[0]);
  draft.steps = taper.amounts.map(({ through, microlitres, micrograms, strengthMicrograms, strengthMicrolitres }, place) => {
    const amount = draft.unit === 'mL' ? microlitres : micrograms;
    const strength = strengthMicrograms !== undefined && strengthMicrolitres !== undefined && { strengthMicrograms, strengthMicrolitres };
    return {
      days: counts ? String(counts[place]) : '',
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
 * @param {import('../core/doseline.js').Item} taper
 * @param {readonly import('../core/doseline.js').Change[]} changes
 * @returns {number[] | undefined} On how many days each of its steps was typed to be, as far as it runs as it was typed.
 */
function typedDays({ from, amounts = [], paused }, changes) {
  const typed = changes.filter((change) => change.kind === 'taper-begun').pop();
  const counts = typed?.kind === 'taper-begun' ? (typed.steps ?? []).flatMap(({ days }) => days ?? []) : [];
  const asTyped = typed?.kind === 'taper-begun' && typed.from === from && !paused && counts.length === amounts.length;
  return asTyped && counts.length === typed.steps?.length ? counts : undefined;
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
 * @param {Partial<Foreseen>} [foreseen]
 * @returns {DateName[]} The dates that it asks for, as far as it is answered.
 */
export function askedDates({ choice, pick, go }, { asksGo = false, asksWord = false } = {}) {
  /** @type {Record<DateName, boolean>} */
  const asked = {
    from: choice !== 'keep' || pick === 'full',
    on: choice === 'taper' ? asksGo && go && TAPER_BEGINS.has(pick) : choice !== 'keep' || (asksWord && pick === 'open'),
    to: true,
    through: pick === 'through' || pick === 'paused-through',
  };
  return DATES_OF[choice].filter((name) => asked[name]);
}

/** @param {Pick<Draft, 'choice' | 'pick'>} draft */
export function beginsTaper({ choice, pick }) {
  return choice === 'taper' && TAPER_BEGINS.has(pick);
}

/** @param {Pick<Draft, 'choice' | 'pick'>} draft */
export function hasSteps({ choice, pick }) {
  return choice === 'taper' && pick === 'steps';
}
