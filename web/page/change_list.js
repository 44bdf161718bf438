import { html, nothing } from 'lit-html';
import { changeText } from './change_words.js';
import { fieldText } from './field_words.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Change} Change */

/** How many are in sight without asking. */
const LATEST = 5;

/**
 * @typedef {object} UndoActions
 * @property {() => void} openChoices
 * @property {() => void} undo
 * @property {() => void} redo
 */

/**
 * What changed so far, the latest on top, with the way back.
 * @param {View} view
 * @param {object} parts
 * @param {import('./changes_store.js').Changes} parts.changes
 * @param {Plan} parts.plan
 * @param {boolean} parts.bar  Whether the bar below is on the page too.
 * @param {UndoActions} parts.actions
 */
export function changeList(view, { changes, plan, bar, actions }) {
  const { words } = view;
  const { made, undone } = changes;
  const lines = made.map((change, place) => changeLine(view, { change, place, plan })).reverse();
  return html`<section class="card changes" id="changes" aria-labelledby="changes-title">
    <h2 id="changes-title">${words.say('changes-title')}</h2>
    ${made.length === 0 ? html`<p>${words.say('changes-none')}</p>` : nothing}
    <ol class="change-list" reversed>
      ${lines.slice(0, LATEST)}
    </ol>
    ${lines.length > LATEST
      ? html`<details class="more">
          <summary>${words.say('changes-earlier', { count: lines.length - LATEST })}</summary>
          <ol class="change-list" reversed>
            ${lines.slice(LATEST)}
          </ol>
        </details>`
      : nothing}
    ${bar && made.length + undone.length === 0
      ? nothing
      : html`<div class="change-buttons">
          ${bar ? nothing : html`<button class="button quiet" type="button" @click=${actions.openChoices}>${words.say('change-open')}</button>`}
          ${made.length > 0
            ? html`<button class="button quiet" type="button" @click=${actions.undo}>${words.say('changes-undo')}</button>`
            : nothing}
          ${undone.length > 0
            ? html`<button class="button quiet" type="button" @click=${actions.redo}>${words.say('changes-redo')}</button>`
            : nothing}
        </div>`}
  </section>`;
}

/**
 * @param {View} view
 * @param {{ change: Change, place: number, plan: Plan }} parts
 */
function changeLine(view, { change, place, plan }) {
  // What does not stop a change stays in sight as long as the change does.
  const warnings = plan.warnings.filter(({ field }) => field.startsWith(`changes[${place}]`));
  return html`<li>
    ${changeText(view, change, plan)}
    ${warnings.map((warning) => html`<span class="row-warning">${fieldText(view, { field: warning.field, code: warning.code, limit: warning.limit, unit: warning.unit, focus: '' }, warning.field)}</span>`)}
  </li>`;
}

/**
 * Within a thumb's reach wherever the page is scrolled to.
 * @param {View} view
 * @param {import('./changes_store.js').Changes} changes
 * @param {UndoActions} actions
 */
export function changeBar({ words }, { made, undone }, actions) {
  return html`<div class="change-bar" role="group" aria-label="${words.say('changes-title')}">
    <button class="button" id="change-open" type="button" @click=${actions.openChoices}>${words.say('change-open')}</button>
    ${made.length > 0
      ? html`<button class="button quiet" type="button" @click=${actions.undo}>${words.say('change-undo')}</button>`
      : nothing}
    ${undone.length > 0
      ? html`<button class="button quiet" type="button" @click=${actions.redo}>${words.say('change-redo')}</button>`
      : nothing}
  </div>`;
}
