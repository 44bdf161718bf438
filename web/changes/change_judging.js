import { askedOf, openProblems } from '../form/index.js';
import { fieldOfPath, fieldProblem, pathWithin } from './change_problem.js';
import { PREFIX, readChange, readDate, sameAmount } from './change_reading.js';
import { foresee } from './foreseen.js';

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../core/doseline.js').Change} Change */
/** @typedef {import('../core/doseline.js').CompareAnswer} CompareAnswer */
/** @typedef {import('../form/index.js').Answers} Answers */
/** @typedef {import('../form/index.js').Asked} Asked */
/** @typedef {import('./change_draft.js').Draft} Draft */
/** @typedef {import('../form/index.js').FieldProblem} FieldProblem */

/**
 * @typedef {object} ChangeVerdict
 * @property {readonly Change[]} [act]  What is to be saved in one, if the core takes it and nothing is left to be asked.
 * @property {FieldProblem[]} problems
 * @property {FieldProblem[]} warnings  What does not stop the change but must be seen.
 * @property {readonly Asked[]} asked  What is asked before it is saved, answered or not.
 * @property {CompareAnswer} [comparison]  What it would mean.
 * @property {import('./foreseen.js').Foreseen} [foreseen]  What the form needs before the change is whole.
 */

/**
 * What the core says of a change while it is being typed.
 * @param {Draft} draft
 * @param {object} known
 * @param {PlanRequest} known.request  As it stands without the change.
 * @param {import('../core/doseline.js').Plan} [known.plan]  What came of it.
 * @param {Doseline} core
 * @param {string} language
 * @returns {ChangeVerdict}
 */
export function judgeChange(draft, { request, plan }, core, language) {
  const made = request.changes ?? [];
  const { prescription } = request;
  const foreseen = foresee(draft, { request, plan, core, language });
  const {
    change,
    go,
    rest = [],
    problems,
  } = readChange(draft, { core, nextNumber: nextNumber(made), language, prescription, from: presentDay(draft, plan), foreseen });
  if (!change) return { problems, warnings: [], asked: [], foreseen };

  const first = made.length;
  const typed = [...(go ? [go] : []), change, ...rest];
  const answer = core.plan({ ...request, changes: [...made, ...typed] });
  const raised = (answer.ok ? answer.plan.warnings : answer.problems).map((problem) => ({
    own: Number(/^changes\[(\d+)\]/.exec(problem.field)?.[1] ?? -1) >= first,
    problem: fieldProblem(problem, first, draft),
  }));
  if (!answer.ok) return { problems: onePerField(raised.map(({ problem }) => problem)), warnings: [], asked: [], foreseen };

  const judged = judgeAct(typed, { request, core, language, answers: draft.answers, prefix: PREFIX }, (asks) =>
    askedOf(asks, {
      answers: draft.answers,
      fieldOf: (path) => fieldOfPath(pathWithin(path, first), draft),
      typedAt: (field) => typedAt(draft, field),
      alike: (one, other) => sameAmount(core, one, other, draft.unit),
    }),
  );
  const asking = new Set(judged.asked.map(({ ask, field }) => `${ask.code} ${field}`));
  return {
    ...judged,
    // An open question is not repeated as a warning.
    warnings: raised.filter(({ own, problem }) => own && !asking.has(`${problem.code} ${problem.field}`)).map(({ problem }) => problem),
    foreseen,
  };
}

/**
 * The days of all steps may be one box: what is wrong with it is said once.
 * @param {FieldProblem[]} problems
 */
function onePerField(problems) {
  return problems.filter(({ field, code }, place) => problems.findIndex((other) => other.field === field && other.code === code) === place);
}

/**
 * What the core takes by itself, with all that is asked of it and what the answers add.
 * @param {readonly Change[]} typed  To be saved in one act.
 * @param {object} known
 * @param {PlanRequest} known.request
 * @param {Doseline} known.core
 * @param {string} known.language
 * @param {Answers} known.answers
 * @param {string} known.prefix  Of the form's ids.
 * @param {(asks: import('../core/doseline.js').Ask[]) => Asked[]} toAsked
 * @returns {Omit<ChangeVerdict, 'warnings'>}
 */
export function judgeAct(typed, { request, core, language, answers, prefix }, toAsked) {
  const made = request.changes ?? [];
  const act = [...typed];
  const alone = core.compare(request, { ...request, changes: [...made, ...act] });
  const asked = toAsked(alone.ok ? alone.asks : []);
  const problems = openProblems(asked, prefix);
  const own = typed.length;
  /** Which question each further change answers. @type {string[]} */
  const fields = act.map(() => '');
  for (const { ask, field } of asked) {
    if (ask.how !== 'choose') continue;
    const answered = visitChanges(ask, answers, { number: nextNumber([...made, ...act]), problems, field, language, prefix });
    act.push(...answered);
    fields.push(...answered.map(() => field));
  }
  if (act.length === own) return { ...(problems.length === 0 && { act }), problems, asked, comparison: alone };

  const next = { ...request, changes: [...made, ...act] };
  const answer = core.plan(next);
  const comparison = core.compare(request, next);
  for (const problem of answer.ok ? answer.plan.warnings : answer.problems) {
    const place = Number(/^changes\[(\d+)\]/.exec(problem.field)?.[1] ?? -1) - made.length;
    // A visit put where it cannot be: of that, a warning is not enough.
    if (place < own || (answer.ok && problem.code !== 'visit-before-infusion')) continue;
    const { code, limit, unit } = problem;
    const field = `${fields[place]}-to`;
    problems.push({ field, code, ...(limit !== undefined && { limit }), ...(unit && { unit }), focus: `${prefix}-${field}-day` });
  }
  return { ...(answer.ok && problems.length === 0 && { act }), problems, asked, comparison };
}

/**
 * @param {import('../core/doseline.js').Ask} ask  About a visit moved by hand.
 * @param {Answers} answers
 * @param {{ number: number, problems: FieldProblem[], field: string, language: string, prefix: string }} known
 * @returns {Change[]}
 */
function visitChanges({ code, key, before, now, tests = [] }, { visits }, { number, problems, field, language, prefix }) {
  const visit = /** @type {string} */ (key);
  const { pick, day } = visits[visit] ?? {};
  const [from, scheduled] = [before, now].map(String);
  /** @type {Change} */
  const back = { kind: 'visit-moved', visit, to: scheduled, from };
  if (pick === 'back') return [back];
  // The day goes on as a visit of its own, so that the one it stood for is not lost.
  if (pick === 'keep' && code === 'visit-before-infusion') return [{ kind: 'visit-added', number, on: from, tests }, back];
  if (pick !== 'other' || !day) return [];
  const to = readDate(day, `${field}-to`, language, problems, prefix);
  return to ? [{ kind: 'visit-moved', visit, to, from }] : [];
}

/**
 * @param {Draft} draft
 * @param {import('../core/doseline.js').Plan | undefined} plan
 * @returns {string | undefined} The day on which that which is moved is until now.
 */
function presentDay({ choice, visit }, plan) {
  if (choice === 'infusion') return plan?.infusionDate;
  return choice === 'moved' ? plan?.items.find(({ key }) => key === visit)?.date : undefined;
}

/**
 * @param {Pick<Draft, 'amount' | 'dates' | 'days' | 'steps'>} draft
 * @param {string} field
 * @returns {string}
 */
function typedAt(draft, field) {
  const { amount, dates, days, steps } = draft;
  if (field === 'amount') return amount;
  // What follows from a number of days follows from the first day and from the other steps too.
  if (/^(step-\d+-)?days$/.test(field)) return [typedAt(draft, 'from'), days, ...steps.map((step) => step.days)].join(' ');
  const step = /^step-(\d+)-amount$/.exec(field);
  if (step) return steps[Number(step[1])]?.amount ?? '';
  const last = /^step-(\d+)-through$/.exec(field);
  const boxes = last ? steps[Number(last[1])]?.through : dates[/** @type {import('./change_draft.js').DateName} */ (field)];
  // What is asked about the whole form goes by all of its days.
  if (field === 'form')
    return Object.keys(dates)
      .map((name) => typedAt(draft, name))
      .join(' ');
  return boxes ? `${boxes.day} ${boxes.month} ${boxes.year}` : '';
}

/**
 * Numbers of added blood tests are never used twice, so that each keeps its key.
 * @param {readonly Change[]} made
 * @returns {number}
 */
function nextNumber(made) {
  return Math.max(0, ...made.map((change) => (change.kind === 'visit-added' ? change.number : 0))) + 1;
}
