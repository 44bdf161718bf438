import { html, nothing } from 'lit-html';
import { namedFieldText } from './field_words.js';
import { problemText } from './problem_words.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./field_words.js').FieldProblem} FieldProblem */
/** @typedef {import('./problem_words.js').EntryProblem} EntryProblem */
/** @typedef {import('../core/doseline.js').Weight} Weight */

export const SUMMARY_ID = 'error-summary';

/**
 * All problems at once, each leading to its field. Takes the focus when the form is sent.
 * @param {View} view
 * @param {EntryProblem[]} problems
 * @param {Weight | undefined} weight
 */
export function errorSummary(view, problems, weight) {
  return summary(
    view,
    problems.map((problem) => ({ text: problemText(view, problem, weight), focus: problem.focus })),
  );
}

/**
 * The same of a form, whose fields have names of their own; nothing where there is no problem.
 * @param {View} view
 * @param {FieldProblem[]} problems
 * @param {(field: string) => string} nameOf
 */
export function fieldSummary(view, problems, nameOf) {
  if (problems.length === 0) return nothing;
  return summary(
    view,
    problems.map((problem) => ({ text: namedFieldText(view, problem, nameOf(problem.field)), focus: problem.focus })),
  );
}

/**
 * @param {View} view
 * @param {{ text: string, focus: string }[]} lines  Each with the id of the control that puts it right.
 */
function summary({ words }, lines) {
  return html`<div class="card summary" id="${SUMMARY_ID}" role="alert" tabindex="-1" aria-labelledby="summary-title">
    <h2 id="summary-title">${words.say('summary-title', { count: lines.length })}</h2>
    <ul>
      ${lines.map(
        ({ text, focus }) => html`<li>
          <a href="#${focus}" @click=${(/** @type {Event} */ event) => toField(event, focus)}>${text}</a>
        </li>`,
      )}
    </ul>
  </div>`;
}

/**
 * Show the whole question, not just its box: above a phone's keyboard a lone box says nothing.
 * @param {Event} event
 * @param {string} id
 */
function toField(event, id) {
  const field = document.getElementById(id);
  if (!field) return;
  event.preventDefault();
  (field.closest('.question') ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
}
