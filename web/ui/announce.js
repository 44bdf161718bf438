import { html } from 'lit-html';

export const ANNOUNCE_ID = 'announce';

/** A screen reader needs a moment between two texts, or it takes them for one, or for none. */
const PAUSE_MS = 120;

/** The place that speaks: there from the start and always empty on the screen. */
export function announcer() {
  return html`<p id="${ANNOUNCE_ID}" class="hidden" role="status"></p>`;
}

/**
 * Say what just happened to those who do not see it.
 * @param {string} text
 */
export function announce(text) {
  say('');
  setTimeout(() => say(text), PAUSE_MS);
}

/** @param {string} text */
function say(text) {
  const place = document.getElementById(ANNOUNCE_ID);
  if (place) place.textContent = text;
}
