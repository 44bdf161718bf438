import { html, nothing } from 'lit-html';
import { dateBoxes, fieldText, onSend, readDateBoxes } from '../form/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../form/index.js').DateBoxes} DateBoxes */

/**
 * @typedef {object} Look  Which day the page is seen from.
 * @property {string} device  The device's own day.
 * @property {string} [at]  Another one, if chosen.
 * @property {DateBoxes} typed
 * @property {boolean} sent
 * @property {boolean} [refused]  Whether the core knows no such day.
 * @property {boolean} [open]
 */

/**
 * @typedef {object} LookActions
 * @property {(part: import('../form/index.js').DatePart, text: string) => void} typeLook
 * @property {(step: number) => void} lookOn  By so many days.
 * @property {() => void} look
 * @property {() => void} lookBack
 */

/**
 * @param {Pick<Look, 'at' | 'device'>} look
 * @returns {boolean} Whether the day that is looked at has not come yet.
 */
export function isAhead({ at, device }) {
  return at !== undefined && at > device;
}

/**
 * To see what another day holds, and the way back.
 * @param {View} view
 * @param {Look} look
 * @param {LookActions} actions
 */
export function anotherDay(view, look, actions) {
  const { words } = view;
  const send = onSend(() => actions.look());
  const problem = look.sent ? lookProblem(view, look) : undefined;
  return html`<details class="another" ?open=${Boolean(look.open)}>
    <summary>${words.say('look-title')}</summary>
    <form
      class="question"
      novalidate
      @click=${send}
      @keydown=${send}
      @submit=${send}
    >
      <div class="steps-of-days">
        <button class="button quiet" type="button" @click=${() => actions.lookOn(-1)}>${words.say('look-earlier')}</button>
        <button class="button quiet" type="button" @click=${() => actions.lookOn(1)}>${words.say('look-later')}</button>
      </div>
      <fieldset class="question" aria-describedby="${problem ? 'look-problem' : nothing}">
        <legend>${words.say('look-date')}</legend>
        ${problem ? html`<p class="problem" id="look-problem">${problem}</p>` : nothing}
        ${dateBoxes(view, {
          question: 'look',
          boxes: look.typed,
          wrong: problem !== undefined,
          wrongPart: undefined,
          onType: actions.typeLook,
        })}
      </fieldset>
      <button class="button quiet" type="button" data-send>${words.say('look-show')}</button>
    </form>
  </details>`;
}

/**
 * @param {View} view
 * @param {Look} look
 * @returns {string | undefined}
 */
function lookProblem(view, { typed, refused }) {
  const reading = readDateBoxes(typed, view.words.language);
  const code = reading.ok ? (refused ? 'no-such-day' : undefined) : reading.code;
  const typedText = reading.typed ?? '';
  return code && fieldText(view, { field: 'look', code, focus: 'look-day', typed: typedText }, view.words.say('look-date'));
}
