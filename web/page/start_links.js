import { html, nothing } from 'lit-html';

/** @typedef {import('../ui/index.js').View} View */

/** Whoever goes to one of these finds it, or was led to no other place. */
const LED_HERE = new Set(['today', 'call', 'all']);

/**
 * Two ways on for whoever has no three answers to give.
 * @param {Pick<View, 'words'>} view
 */
export function startLinks({ words }) {
  return html`<p class="start-links"><a href="#share">${words.say('start-sent')}</a> <a href="#learn">${words.say('start-learn')}</a></p>`;
}

/**
 * Why the questions stand here in place of what was gone to.
 * @param {Pick<View, 'words'>} view
 * @param {import('./places.js').Where} wanted
 */
export function planNeeded({ words }, { place, thing }) {
  const name = thing ?? place;
  return LED_HERE.has(name)
    ? nothing
    : html`<p class="note" role="status">${words.say('start-no-plan', { place: words.say(`place-${name}`) })}</p>`;
}
