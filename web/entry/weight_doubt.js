import { html, nothing } from 'lit-html';
import { thousandths } from '../words/index.js';
import { focusSend } from '../form/index.js';
import { valueOf } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./entry.js').EntryActions} EntryActions */
/** @typedef {import('./entry_reading.js').Entry} Entry */
/** @typedef {import('./entry_reading.js').EntryReading} EntryReading */

/**
 * The way past a weight that is unlikely at this age: say that it is right, or type it a second time.
 * @param {View} view
 * @param {Entry} entry
 * @param {EntryReading} reading
 * @param {EntryActions} actions
 */
export function doubtAnswer({ words }, entry, { doubt, weight }, actions) {
  if (!doubt || !weight) return nothing;
  if (doubt.level === 'confirm') {
    return html`<button
      class="button quiet confirm"
      id="weight-confirm"
      type="button"
      @click=${(/** @type {Event} */ event) => {
        const { form } = /** @type {HTMLButtonElement} */ (event.currentTarget);
        actions.type((now) => (now.confirmed = doubt.key));
        // This button is gone now; what comes next is to see the plan.
        focusSend(form);
      }}
    >
      ${words.say('weight-confirm', { kg: thousandths(weight.grams), pounds: String(weight.pounds), ounces: String(weight.ounces) })}
    </button>`;
  }
  return html`<div class="again">
    <label for="weight-again">${words.say('weight-again')}</label>
    <input
      id="weight-again"
      type="text"
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      aria-describedby="weight-again-hint"
      .value=${entry.again}
      @input=${(/** @type {InputEvent} */ event) => {
        const text = valueOf(event);
        actions.type((now) => (now.again = text));
      }}
    />
    <p class="hint" id="weight-again-hint">${words.say('weight-again-hint')}</p>
  </div>`;
}
