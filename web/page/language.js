import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { LANGUAGES, ORIGINAL } from '../words/index.js';
import { valueOf } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */

export const LANGUAGE_BOX_ID = 'language';

/**
 * The choice of language, each by its own name.
 * @param {View} view
 * @param {(tag: string) => void} onChoose
 */
export function languageChoice({ words }, onChoose) {
  return html`<div class="language">
    <label class="hidden" for="${LANGUAGE_BOX_ID}">${words.say('language-label')}</label>
    <select
      id="${LANGUAGE_BOX_ID}"
      autocomplete="off"
      .value=${live(words.language)}
      @change=${(/** @type {Event} */ event) => onChoose(valueOf(event))}
    >
      ${LANGUAGES.map(
        ({ tag, name, direction }) =>
          html`<option value="${tag}" lang="${tag}" dir="${direction}" ?selected=${tag === words.language}>${name}</option>`,
      )}
    </select>
  </div>`;
}

/**
 * The words asked for are not here: known before anything else is read.
 * @param {View} view
 * @param {import('../words/index.js').Language | undefined} missed
 */
export function languageMissed({ words }, missed) {
  return missed
    ? html`<p class="note language-note" role="status">${words.say('language-missed', { language: missed.name })}</p>`
    : nothing;
}

/**
 * Nobody with a name has checked these words: said on each page, in no one's way.
 * @param {View} view
 */
export function languageReview({ words }) {
  const language = LANGUAGES.find(({ tag }) => tag === words.language);
  const reviewed = language === ORIGINAL || language?.reviewer !== undefined;
  return reviewed ? nothing : html`<p class="language-note">${words.say('language-not-reviewed')}</p>`;
}
