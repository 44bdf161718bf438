import { html, nothing } from 'lit-html';
import { askedAbout, askedElsewhere, askedName, askedVisits } from '../form/index.js';
import { amountQuestion, bottleQuestion, unitQuestion } from './amount_questions.js';
import { askedDates, beginsTaper, hasSteps } from './change_draft.js';
import { asksDose, asksReply, PREFIX } from './change_reading.js';
import { dateOf, dateTitle } from './date_question.js';
import { goQuestion } from './go_question.js';
import { numberQuestion, replyQuestion, toldQuestion } from './missed_questions.js';
import { picksQuestion } from './pick_question.js';
import { lengthQuestion, stepsQuestion } from './step_questions.js';
import { seriesQuestions, testsQuestion, visitQuestion } from './visit_questions.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./change_draft.js').Draft} Draft */
/** @typedef {import('./change_draft.js').DateName} DateName */
/** @typedef {import('./foreseen.js').Foreseen} Foreseen */
/** @typedef {import('../form/index.js').FormView} FormView */
/** @typedef {import('../core/doseline.js').Plan} Plan */

/**
 * @typedef {object} Sections  What each question of a change is asked with.
 * @property {FormView} form
 * @property {Draft} draft
 * @property {Plan} plan
 * @property {Foreseen} [foreseen]
 * @property {import('../form/index.js').Asking} asking
 * @property {(change: (draft: Draft) => void) => void} type
 */

/**
 * The questions of one change.
 * @param {View} view
 * @param {object} parts
 * @param {Draft} parts.draft
 * @param {Plan} parts.plan
 * @param {import('./change_judging.js').ChangeVerdict} parts.verdict
 * @param {(change: (draft: Draft) => void) => void} parts.type
 */
export function changeQuestions(view, { draft, plan, verdict, type }) {
  const { choice } = draft;
  /** @type {FormView} */
  const form = { view, prefix: PREFIX, problems: draft.sent ? verdict.problems : [], warnings: verdict.warnings };
  /** @type {import('../form/index.js').Asking} */
  const asking = { asked: verdict.asked, answers: draft.answers, onAnswer: (change) => type((now) => change(now.answers)) };
  const { foreseen } = verdict;
  const sections = { form, draft, plan, foreseen, asking, type };
  const dates = askedDates(draft, foreseen);
  const asked = (/** @type {DateName} */ name) => (dates.includes(name) ? dateOf(sections, name) : nothing);
  const picks = picksQuestion(sections);
  const asksGo = foreseen?.asksGo && beginsTaper(draft);
  const answersFirst = choice === 'missed' || choice === 'gate' || choice === 'keep';

  return html`
    ${choice === 'done' || choice === 'moved' ? visitQuestion(sections) : nothing}
    ${choice === 'taper' ? [picks, asked('from'), asksGo ? goQuestion(sections) : nothing] : nothing}
    ${answersFirst ? [picks, asked('on'), asked('from')] : nothing}
    ${choice !== 'taper' && !answersFirst ? [asked('on'), asked('to'), asked('from'), picks] : nothing} ${asked('through')}
    ${asksDose(draft, plan.prescription) ? numberQuestion(sections) : nothing}
    ${choice === 'missed' ? toldQuestion(sections) : nothing} ${asksReply(draft) ? replyQuestion(sections) : nothing}
    ${choice === 'added' ? [testsQuestion(sections), seriesQuestions(sections)] : nothing}
    ${choice === 'dose' ? [unitQuestion(sections), bottleQuestion(sections), amountQuestion(sections)] : nothing}
    ${hasSteps(draft) ? [unitQuestion(sections), bottleQuestion(sections), lengthQuestion(sections), stepsQuestion(sections)] : nothing}
    ${askedElsewhere(form, asking, inSight(draft, foreseen))} ${askedVisits(form, asking)}
  `;
}

/**
 * @param {Draft} draft
 * @param {Foreseen | undefined} foreseen
 * @returns {(field: string) => boolean}
 */
function inSight(draft, foreseen) {
  const dates = /** @type {string[]} */ (askedDates(draft, foreseen));
  return (field) => {
    const step = /^step-(\d+)-(?:amount|days|through)$/.exec(field);
    if (step) return hasSteps(draft) && Number(step[1]) < draft.steps.length;
    return dates.includes(field) || (field === 'amount' && draft.choice === 'dose') || (field === 'days' && hasSteps(draft));
  };
}

/**
 * The name of a field on the screen, for messages about it.
 * @param {View} view
 * @param {Draft} draft
 * @param {string} name
 * @returns {string}
 */
export function fieldName(view, draft, name) {
  const { words } = view;
  const { choice } = draft;
  const field = askedAbout(name);
  const asked = askedName(view, field);
  if (asked) return asked;
  if (field === 'strength') return words.say('rx-strength');
  const step = /^step-(\d+)-(through|days|amount)$/.exec(field);
  if (step) return words.say(`change-step-${step[2]}`, { number: String(Number(step[1]) + 1) });
  const isDate = field === 'from' || field === 'on' || field === 'to' || field === 'through';
  const ids = [isDate ? dateTitle(words, draft, field) : `change-${choice}-${field}`, `change-${field}`, `change-title-${choice}`];
  return words.say(/** @type {string} */ (ids.find((id) => words.has(id))));
}
