import { fieldProblem, readChange } from './change_reading.js';

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../core/doseline.js').Change} Change */
/** @typedef {import('./change_draft.js').Draft} Draft */
/** @typedef {import('./change_reading.js').FieldProblem} FieldProblem */

/**
 * @typedef {object} ChangeVerdict
 * @property {Change} [change]  If the core takes it.
 * @property {FieldProblem[]} problems
 * @property {FieldProblem[]} warnings  What does not stop the change but must be seen.
 * @property {import('../core/doseline.js').CompareAnswer} [comparison]  What it would move.
 */

/**
 * What the core says of a change while it is being typed.
 * @param {Draft} draft
 * @param {PlanRequest} request  As it stands without the change.
 * @param {Doseline} core
 * @param {string} language
 * @returns {ChangeVerdict}
 */
export function judgeChange(draft, request, core, language) {
  const made = request.changes ?? [];
  const { change, problems } = readChange(draft, nextNumber(made), core, language);
  if (!change) return { problems, warnings: [] };

  const next = { ...request, changes: [...made, change] };
  const answer = core.plan(next);
  const raised = (answer.ok ? answer.plan.warnings : answer.problems).map((problem) => ({
    own: problem.field.startsWith(`changes[${made.length}]`),
    problem: fieldProblem(problem, made.length, draft),
  }));
  if (!answer.ok) return { problems: raised.map(({ problem }) => problem), warnings: [] };
  return {
    change,
    problems: [],
    warnings: raised.filter(({ own }) => own).map(({ problem }) => problem),
    comparison: core.compare(request, next),
  };
}

/**
 * Numbers of added blood tests are never used twice, so that each keeps its key.
 * @param {readonly Change[]} made
 * @returns {number}
 */
function nextNumber(made) {
  return Math.max(0, ...made.map((change) => (change.kind === 'visit-added' ? change.number : 0))) + 1;
}
