import { html, nothing } from 'lit-html';

/**
 * A corrected release that has arrived beside the open page. Only the hosted page hears of one; what it hears with is
 * its own business, so that the page itself asks for nothing.
 */

/** @typedef {import('../ui/index.js').View} View */

/** @type {Set<() => void>} */
const listeners = new Set();
let ready = false;

/** The page that loads next is another one than this. */
export function newVersionIsReady() {
  ready = true;
  for (const heard of listeners) heard();
}

/** @param {() => void} heard  Called at each new version, and at once if there is one already. */
export function whenNewVersionIsReady(heard) {
  listeners.add(heard);
  if (ready) heard();
}

/**
 * @param {Pick<View, 'words'>} view
 * @param {{ safe: boolean }} parts
 * @returns {string}
 */
export function newVersionText({ words }, { safe }) {
  return words.say(safe ? 'new-version' : 'new-version-keep');
}

/**
 * One quiet line. A button that loads the page is there only while loading takes nothing from the family.
 * @param {View} view
 * @param {object} parts
 * @param {boolean} parts.safe  Whether all that is on the screen comes back after loading.
 * @param {() => void} parts.load
 */
export function newVersionLine(view, { safe, load }) {
  return html`<p class="note new-version">
    <span>${newVersionText(view, { safe })}</span>
    ${safe ? html`<button class="button quiet" type="button" @click=${load}>${view.words.say('new-version-load')}</button>` : nothing}
  </p>`;
}
