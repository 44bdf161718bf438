import { nothing } from 'lit-html';
import { isInCalendar } from '../words/index.js';
import { DATE_PARTS, readDateBoxes } from './date_reading.js';
import { readWholeDate } from './whole_date.js';
import { valueOf } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./date_reading.js').DateBoxes} DateBoxes */
/** @typedef {import('./date_reading.js').DatePart} DatePart */

/**
 * Day, month and year in three boxes that stay put: nothing jumps ahead by itself, and a month may be a name. A whole
 * date pasted or typed into any of them is spread over all three, if it has one meaning.
 *
 * @param {View} view
 * @param {object} parts
 * @param {string} parts.question  Its ids begin with this.
 * @param {DateBoxes} parts.boxes  As typed.
 * @param {boolean} parts.wrong
 * @param {DatePart | undefined} parts.wrongPart  The one box at fault; without it all three are.
 * @param {(part: DatePart, text: string) => void} parts.onType
 */
export function dateBoxes(view, { question, boxes, wrong, wrongPart, onType }) {
  const { html, words } = view;
  const read = dateRead(view, boxes);
  const echo = `${question}-read`;
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
            aria-describedby="${read ? echo : nothing}"
            dir="${part === 'month' ? 'auto' : nothing}"
            .value=${boxes[part]}
            @focus=${selectAll}
            @pointerdown=${selectOnceClicked}
            @input=${(/** @type {InputEvent} */ event) => onType(part, valueOf(event))}
            @paste=${(/** @type {ClipboardEvent} */ event) => {
              const text = event.clipboardData?.getData('text') ?? '';
              const dates = readWholeDate(text, words.language);
              if (dates.length === 0) return;
              event.preventDefault();
              for (const each of DATE_PARTS) onType(each, each === part ? text.trim() : '');
              if (dates.length === 1) spreadDate(view, dates[0], onType);
            }}
            @change=${(/** @type {Event} */ event) => {
              const dates = readWholeDate(valueOf(event), words.language);
              const alone = DATE_PARTS.every((each) => each === part || boxes[each].trim() === '');
              if (alone && dates.length === 1) spreadDate(view, dates[0], onType);
            }}
          />
        </div>`;
      })}
    </div>
    <p class="echo" id="${echo}">${read}</p>`;
}

/**
 * @param {View} view
 * @param {DateBoxes} boxes
 * @returns {string | undefined} Nothing while it cannot be read in one way, or the calendar has no such day.
 */
function dateRead({ words, dates }, boxes) {
  const reading = readDateBoxes(boxes, words.language);
  return reading.ok && isInCalendar(reading.iso) ? dates.full(reading.iso) : undefined;
}

/**
 * What is typed into a filled box takes the place of what was there, and does not run into it.
 * @param {Event} event
 */
function selectAll({ currentTarget }) {
  /** @type {HTMLInputElement} */ (currentTarget).select();
}

/**
 * The press that brings the focus sets the cursor after it, and would undo the selection. A drag has made its own.
 * @param {Event} event
 */
function selectOnceClicked({ currentTarget }) {
  const box = /** @type {HTMLInputElement} */ (currentTarget);
  if (box === document.activeElement) return;
  box.addEventListener(
    'click',
    () => {
      if (box.selectionStart === box.selectionEnd) box.select();
    },
    { once: true },
  );
}

/**
 * The month by name, so that the boxes can be read in one way only.
 * @param {View} view
 * @param {string} iso
 * @param {(part: DatePart, text: string) => void} onType
 */
function spreadDate({ dates }, iso, onType) {
  const [year, month, day] = iso.split('-');
  onType('day', String(Number(day)));
  // What the calendar does not have has no name either; the core says so.
  onType('month', Number(month) >= 1 && Number(month) <= 12 ? dates.month(`2024-${month}-01`) : String(Number(month)));
  onType('year', year);
}

/**
 * What a date may mean, to choose from; none is taken by itself.
 * @param {View} view
 * @param {string[] | undefined} meanings  ISO days.
 * @param {(part: DatePart, text: string) => void} onType
 */
export function dateMeanings(view, meanings, onType) {
  const { html, words, dates } = view;
  if (!meanings) return nothing;
  return html`<div class="readings" role="group" aria-label="${words.say('reading-group')}">
    <p>${words.say('reading-question')}</p>
    ${meanings.map(
      (iso) => html`<button
        class="button quiet"
        type="button"
        @click=${(/** @type {Event} */ event) => {
          const boxes = /** @type {HTMLElement} */ (event.currentTarget).closest('fieldset');
          spreadDate(view, iso, onType);
          // These buttons are gone now.
          boxes?.querySelector('input')?.focus();
        }}
      >
        ${dates.full(iso)}
      </button>`,
    )}
  </div>`;
}
