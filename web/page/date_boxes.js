import { html, nothing } from 'lit-html';
import { DATE_PARTS } from './date_reading.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('./date_reading.js').DateBoxes} DateBoxes */
/** @typedef {import('./date_reading.js').DatePart} DatePart */

/**
 * Day, month and year in three boxes that stay put: nothing jumps ahead by itself, and a month may be a name.
 *
 * @param {View} view
 * @param {object} parts
 * @param {'birth' | 'infusion'} parts.question
 * @param {DateBoxes} parts.boxes  As typed.
 * @param {boolean} parts.wrong
 * @param {DatePart | undefined} parts.wrongPart  The one box at fault; without it all three are.
 * @param {(part: DatePart, text: string) => void} parts.onType
 */
export function dateBoxes({ words }, { question, boxes, wrong, wrongPart, onType }) {
  return html`<div class="date-boxes">
    ${DATE_PARTS.map((part) => {
      const id = `${question}-${part}`;
      const bad = wrong && (wrongPart === undefined || wrongPart === part);
      return html`<div class="date-box ${part}">
        <label for="${id}">${words.say(`entry-${part}`)}</label>
        <input
          id="${id}"
          type="text"
          inputmode="${part === 'month' ? nothing : 'numeric'}"
          autocomplete="off"
          spellcheck="false"
          aria-invalid="${bad ? 'true' : nothing}"
          .value=${boxes[part]}
          @input=${(/** @type {InputEvent} */ event) => onType(part, valueOf(event))}
        />
      </div>`;
    })}
  </div>`;
}

/** @param {Event} event */
function valueOf(event) {
  return /** @type {HTMLInputElement} */ (event.currentTarget).value;
}
