import { html } from 'lit-html';

const ID = 'announce';

/** A screen reader needs a moment between two texts, or it takes them for one, or for none. */
const PAUSE_MS = 120;

/** The place that speaks: there from the start and always empty on the screen. */
export function announcer() {
  return html`<p id="${ID}" class="hidden" role="status"></p>`;
}

/**
 * Say what just happened to those who do not see it.
 * @param {string} text
 */
export function announce(text) {
  const place = document.getElementById(ID);
  if (!place) return;
  place.textContent = '';
  setTimeout(() => (place.textContent = text), PAUSE_MS);
}
