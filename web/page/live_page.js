import { html, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { callCard } from './call_card.js';
import { entryForm } from './entry.js';
import { errorSummary } from './error_summary.js';
import { foldedEntry } from './folded_entry.js';
import { frame, welcome } from './frame.js';
import { infusionCard } from './infusion_card.js';
import { kitCard } from './kit_card.js';
import { nextCard } from './next_card.js';
import { noAnswer } from './no_answer.js';
import { planTable } from './plan_table.js';
import { problemText } from './problem_words.js';
import { lifeCard, testsCard } from './rule_cards.js';
import { sourcesCard } from './sources.js';
import { steroidCard } from './steroid_card.js';
import { timelineCard } from './timeline.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('./entry.js').EntryActions} EntryActions */
/** @typedef {import('./entry_reading.js').Entry} Entry */
/** @typedef {import('./entry_reading.js').EntryReading} EntryReading */
/** @typedef {import('./entry_reading.js').QuestionName} QuestionName */
/** @typedef {import('../core/doseline.js').Plan} Plan */

/**
 * @typedef {object} PageState
 * @property {Entry} entry
 * @property {Set<QuestionName>} left  Questions that the focus has left once; their problems may be named.
 * @property {boolean} sent  After this every problem may be named.
 * @property {boolean} folded  Whether the questions have become one sentence.
 */

/**
 * The whole page, as it follows from the state and the core's answer.
 * @param {View} view
 * @param {PageState} state
 * @param {EntryReading} reading
 * @param {EntryActions & { unfold: () => void }} actions
 */
export function livePage(view, state, reading, actions) {
  const { plan, weight } = reading;
  const shown = reading.problems.filter(
    ({ question }) => state.sent || question === 'page' || state.left.has(question),
  );

  const top =
    state.folded && plan
      ? foldedEntry(
          view,
          plan,
          reading.warnings.map((warning) => problemText(view, warning, weight)),
          actions.unfold,
        )
      : html`${welcome(view, true)} ${state.sent && shown.length > 0 ? errorSummary(view, shown, weight) : nothing}
          <div class="split">
            ${entryForm(view, { entry: state.entry, reading, shown, actions })} ${callCard(view)}
          </div>`;

  const main = html`${top}
  ${plan
    ? guard([view, plan.hash, state.folded], () => answer(view, plan, state.folded))
    : html`${noAnswer(view, shown, weight)} ${guard([view], () => rulesInWords(view))}`}
  ${guard([view, plan?.hash], () => kitCard(view, plan))} ${guard([view], () => sourcesCard(view))}`;
  return frame(view, { main, plan });
}

/**
 * @param {View} view
 * @param {Plan} plan
 * @param {boolean} folded  Unfolded, the call card stands beside the questions.
 */
function answer(view, plan, folded) {
  return html`<div class="split">${nextCard(view, plan)} ${infusionCard(view, plan)}</div>
    ${timelineCard(view, plan)}
    <div class="split">
      <div class="beside">${steroidCard(view, plan)} ${testsCard(view)}</div>
      <div class="beside">${folded ? callCard(view) : nothing} ${lifeCard(view, plan)}</div>
    </div>
    ${planTable(view, plan)}`;
}

/** @param {View} view */
function rulesInWords(view) {
  return html`<div class="thirds">
    ${steroidCard(view, undefined)} ${testsCard(view)} ${lifeCard(view, undefined)}
  </div>`;
}
