import { html, nothing } from 'lit-html';
import { brokenNote } from '../form/index.js';
import { valueOf } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */

/** As many letters as a family file holds. */
const LONGEST = 20_000;

/**
 * The family's own notes.
 * @param {View} view
 * @param {object} parts
 * @param {string} parts.notes
 * @param {(notes: string) => void} parts.onNotes
 */
export function notesCard({ words }, { notes, onNotes }) {
  return html`<section class="${`card notes${notes.trim() === '' ? ' bare' : ''}`}" id="notes-card" aria-labelledby="notes-title">
    <h2 id="notes-title">${words.say('notes-title')}</h2>
    <label for="notes">${words.say('notes-label')}</label>
    ${notes.trim() === '' ? nothing : html`<p class="notes-paper print-only" dir="auto">${notes}</p>`}
    <textarea
      id="notes"
      class="keep-text"
      rows="5"
      maxlength="${LONGEST}"
      dir="auto"
      aria-describedby="notes-hint"
      .value=${notes}
      @input=${(/** @type {Event} */ event) => onNotes(valueOf(event))}
    ></textarea>
    ${brokenNote({ words }, notes)}
    <p class="soft" id="notes-hint">${words.say('notes-hint')}</p>
  </section>`;
}
