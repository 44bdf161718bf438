import { firstDate } from '../plan/index.js';
import { readCount, readDateBoxes } from '../form/index.js';
import { beginsTaper, hasSteps } from './change_draft.js';

/** @typedef {import('./change_draft.js').Draft} Draft */
/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../core/doseline.js').Step} Step */

/**
 * What the core says of a change that is not whole yet: the form needs it while it is being typed.
 *
 * @typedef {object} Foreseen
 * @property {boolean} asksGo  Whether a taper from that day has no "go" of the team before it.
 * @property {boolean} asksWord  Whether the gate is being asked about, so that "until they say" is the team's "not yet".
 * @property {{ from: string, through?: string }[]} spans  The days of the taper's steps, as far as they can be read.
 * @property {Near} [near]  Days around the visit that is to be moved.
 */

/** @typedef {{ earlier: string, later: string, week: string }} Near */

/** A day earlier, a day later, the same weekday of the next week. */
const NEAR_BY = [-1, 1, 7];

/**
 * @param {Draft} draft
 * @param {{ request: PlanRequest, plan?: Plan, core: Doseline, language: string }} known
 * @returns {Foreseen}
 */
export function foresee(draft, known) {
  const { plan, core } = known;
  const visit = draft.choice === 'moved' ? plan?.items.find(({ key }) => key === draft.visit) : undefined;
  const near = visit && nearOf(firstDate(visit), core);
  return {
    asksGo: beginsTaper(draft) && !goIsKnown(draft, known),
    asksWord: plan?.today?.gate !== undefined,
    spans: hasSteps(draft) ? spansOf(draft, known) : [],
    ...(near && { near }),
  };
}

/**
 * @param {string} day
 * @param {Doseline} core
 * @returns {Near | undefined} Nothing at the end of the calendar.
 */
function nearOf(day, core) {
  const answer = core.addDays({ from: day, by: NEAR_BY });
  if (!answer.ok) return undefined;
  const [earlier, later, week] = answer.days;
  return { earlier, later, week };
}

/**
 * While the first day is being typed, the team's latest word decides.
 * @param {Draft} draft
 * @param {{ request: PlanRequest, plan?: Plan, core: Doseline, language: string }} known
 */
function goIsKnown({ dates }, { request, plan, core, language }) {
  const first = readDateBoxes(dates.from, language);
  const { changes = [] } = request;
  const answer = first.ok ? core.plan({ ...request, changes: [...changes, { kind: 'taper-begun', from: first.iso }] }) : undefined;
  if (!answer?.ok) {
    const word = plan?.items.find(({ kind }) => kind === 'gate')?.said;
    return typeof word === 'object' && word.said === 'go';
  }
  return !answer.plan.warnings.some(({ code, field }) => code === 'taper-before-gate' && field === `changes[${changes.length}]`);
}

/**
 * The steps up to the first whose length cannot be read, laid into a plan in which nothing else has happened.
 * @param {Draft} draft
 * @param {{ request: PlanRequest, core: Doseline, language: string }} known
 */
function spansOf(draft, { request, core, language }) {
  const first = readDateBoxes(draft.dates.from, language);
  const steps = readableSteps(draft, { core, language });
  if (!first.ok || steps.length === 0) return [];
  const moves = (request.changes ?? []).filter(({ kind }) => kind === 'infusion-moved');
  const answer = core.plan({ ...request, changes: [...moves, { kind: 'taper-begun', from: first.iso, steps }] });
  const amounts = answer.ok ? answer.plan.items.find(({ phase }) => phase === 'taper')?.amounts : undefined;
  return amounts?.length === steps.length ? amounts.map(({ from, through }) => ({ from, ...(through && { through }) })) : [];
}

/**
 * @param {Draft} draft
 * @param {{ core: Doseline, language: string }} known
 * @returns {Step[]} Without their amounts.
 */
function readableSteps({ steps, lengths, days }, { core, language }) {
  /** @type {Step[]} */
  const read = [];
  for (const step of steps) {
    const last = lengths === 'dates' ? readDateBoxes(step.through, language) : undefined;
    const count = lengths === 'dates' ? undefined : readCount(core, lengths === 'same' ? days : step.days);
    if (last?.ok) read.push({ through: last.iso });
    else if (count && !count.question) read.push({ days: count.count });
    else break;
  }
  return read;
}
