import { html, nothing } from 'lit-html';
import { CHOICE_GROUPS } from './change_draft.js';
import { changeQuestions, fieldName } from './change_form.js';
import { CHANGE_TITLE_ID } from './change_reading.js';
import { fieldSummary, fieldText, onSend } from '../form/index.js';
import { meaningText } from '../plan/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./change_draft.js').Draft} Draft */
/** @typedef {import('./change_draft.js').ChoiceName} ChoiceName */
/** @typedef {import('../core/doseline.js').Plan} Plan */

/**
 * @typedef {object} PanelActions
 * @property {() => void} close
 * @property {(choice: ChoiceName, visit?: string, dose?: import('./change_draft.js').ReportedDose) => void} begin
 * @property {() => void} openChoices
 * @property {(change: (draft: Draft) => void) => void} typeChange
 * @property {() => void} saveChange
 */

/**
 * "Something changed": a page of its own, so that nothing else asks for attention. First what it was, in plain words.
 * @param {View} view
 * @param {{ call: unknown, actions: PanelActions }} parts  `call` is the call card, which is never out of reach.
 */
export function choicesPage(view, { call, actions }) {
  const { words } = view;
  return html`<section class="panel" aria-labelledby="${CHANGE_TITLE_ID}">
    ${backButton(view, 'change-back-plan', actions.close)}
    <h1 id="${CHANGE_TITLE_ID}" tabindex="-1">${words.say('change-title')}</h1>
    <p class="lead">${words.say('change-lead')}</p>
    ${CHOICE_GROUPS.map(
      ({ name, choices }) => html`<div class="choice-group ${name}">
        <h2>${words.say(`change-group-${name}`)}</h2>
        <ul>
          ${choices.map(
            (choice) => html`<li>
              <button class="choice" type="button" @click=${() => actions.begin(choice)}>
                <b>${words.say(`change-title-${choice}`)}</b>
                <span>${words.say(`change-about-${choice}`)}</span>
              </button>
            </li>`,
          )}
        </ul>
      </div>`,
    )}
    ${call}
  </section>`;
}

/**
 * Then its few questions, what it will move, and one button.
 * @param {View} view
 * @param {object} parts
 * @param {Draft} parts.draft
 * @param {Plan} parts.plan
 * @param {import('./change_judging.js').ChangeVerdict} parts.verdict
 * @param {unknown} parts.call
 * @param {PanelActions} parts.actions
 */
export function changePage(view, { draft, plan, verdict, call, actions }) {
  const { words } = view;
  const { choice } = draft;
  const shown = draft.sent ? verdict.problems : [];
  const send = onSend(() => actions.saveChange());
  const general = verdict.warnings.filter(({ field }) => field === 'form');
  return html`<section class="panel" aria-labelledby="${CHANGE_TITLE_ID}">
    ${backButton(view, 'change-back-choices', actions.openChoices)}
    ${fieldSummary(view, shown, (field) => fieldName(view, draft, field))}
    <h1 id="${CHANGE_TITLE_ID}" tabindex="-1">${words.say(`change-title-${choice}`)}</h1>
    <div class="${choice === 'missed' ? 'split' : nothing}">
      ${choice === 'missed' ? call : nothing}
      <form
        class="card change-form"
        novalidate
        @click=${send}
        @keydown=${send}
        @submit=${send}
      >
        ${choice === 'missed' ? html`<p>${words.say('change-missed-lead')} ${words.say('steroid-clash')}</p>` : nothing}
        ${changeQuestions(view, { draft, plan, verdict, type: actions.typeChange })}
        ${general.map((warning) => html`<p class="note">${fieldText(view, warning, words.say(`change-title-${choice}`))}</p>`)}
        <div class="entry-end">
          <button class="button" type="button" data-send>${words.say('change-save')}</button>
          <p class="ready" role="status">${preview(view, verdict)}</p>
        </div>
        <p class="soft">${words.say('change-undo-later')}</p>
      </form>
    </div>
    ${choice === 'missed' ? nothing : call}
  </section>`;
}

/**
 * @param {View} view
 * @param {string} message
 * @param {() => void} back
 */
export function backButton({ words }, message, back) {
  return html`<button class="back" type="button" @click=${back}>${words.say(message)}</button>`;
}

/**
 * What saving would do, told before it is done.
 * @param {View} view
 * @param {import('./change_judging.js').ChangeVerdict} verdict
 */
function preview(view, { comparison }) {
  if (!comparison?.ok) return nothing;
  return view.words.say('change-preview', { moved: meaningText(view, comparison, { preview: true }) });
}
