import { html, nothing } from 'lit-html';
import { hospital } from '../hospital/index.js';
import { changeText, replacedText } from './change_words.js';
import { lastAct } from './changes_store.js';
import { fieldText } from '../form/index.js';
import { takeBackQuestion, UNDO_ID } from './take_back.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Change} Change */

/** How many are in sight without asking. */
const LATEST = 5;

/**
 * @typedef {object} UndoActions
 * @property {() => void} undo
 * @property {() => void} takeBack  After it was asked.
 * @property {() => void} leaveIt
 * @property {() => void} redo
 */

/**
 * What changed so far, the latest on top, with the way back.
 * @param {View} view
 * @param {object} parts
 * @param {import('./changes_store.js').Changes} parts.changes
 * @param {Plan} parts.plan
 * @param {boolean} [parts.takingBack]  Whether it is being asked if something older is to be undone.
 * @param {UndoActions} parts.actions
 */
export function changeList(view, { changes, plan, takingBack, actions }) {
  const { words } = view;
  const { made, undone } = changes;
  const last = lastAct(changes);
  const undoing = last && 'to' in last ? 'changes-undo-prescription' : 'changes-undo';
  const lines = made.map((change, place) => changeLine(view, { change, place, made, plan })).reverse();
  // Paper cannot be unfolded.
  const earlier = (/** @type {string} */ names) =>
    html`<ol class="${names}" reversed start="${lines.length - LATEST}">
      ${lines.slice(LATEST)}
    </ol>`;
  return html`<section class="card changes" id="changes" aria-labelledby="changes-title">
    <h2 id="changes-title">${words.say('changes-title')}</h2>
    ${made.length === 0 ? html`<p>${words.say(hospital?.schedule ? 'hospital-changes-none' : 'changes-none')}</p>` : nothing}
    <ol class="change-list" reversed start="${lines.length}">
      ${lines.slice(0, LATEST)}
    </ol>
    ${
      lines.length > LATEST
        ? html`<details class="more">
          <summary>${words.say('changes-earlier', { count: lines.length - LATEST })}</summary>
          ${earlier('change-list')}
        </details>
        ${earlier('change-list print-only')}`
        : nothing
    }
    ${takingBack ? takeBackQuestion(view, { changes, plan, actions }) : nothing}
    ${
      !last && undone.length === 0
        ? nothing
        : html`<div class="change-buttons">
          ${
            last
              ? html`<button class="button quiet" id="${UNDO_ID}" type="button" @click=${actions.undo}>
                ${words.say(undoing)}
              </button>`
              : nothing
          }
          ${
            undone.length > 0
              ? html`<button class="button quiet" type="button" @click=${actions.redo}>${words.say('changes-redo')}</button>`
              : nothing
          }
        </div>`
    }
  </section>`;
}

/**
 * @param {View} view
 * @param {{ change: Change, place: number, made: readonly Change[], plan: Plan }} parts
 */
function changeLine(view, { change, place, made, plan }) {
  // What does not stop a change stays in sight as long as the change does.
  const warnings = plan.warnings.filter(({ field }) => field === `changes[${place}]` || field.startsWith(`changes[${place}].`));
  const texts = warnings.map(({ field, code, limit, unit }) => fieldText(view, { field, code, limit, unit, focus: '' }, field));
  return html`<li>
    ${isReplaced(change, made.slice(place + 1), plan) ? replacedText(view, change, plan) : changeText(view, change, plan)}
    ${[...new Set(texts)].map((text) => html`<span class="row-warning">${text}</span>`)}
  </li>`;
}

/**
 * @param {Change} change
 * @param {readonly Change[]} later
 * @param {Plan} plan
 * @returns {boolean} Whether a later report of the same dose says how it stands now.
 */
function isReplaced(change, later, { prescription }) {
  if (change.kind !== 'dose-missed') return false;
  const single = (prescription?.timesPerDay ?? 1) === 1;
  return later.some(
    (each) => each.kind === 'dose-missed' && each.on === change.on && (single || each.dose === undefined || each.dose === change.dose),
  );
}
