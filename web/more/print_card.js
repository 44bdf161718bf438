import { html, nothing } from 'lit-html';

/** @typedef {import('../ui/index.js').View} View */

/** Some browsers inside other apps have no way to print. Whether a frame allows it, no page can know. */
export const canPrint = (/** @type {{ print?: unknown }} */ world = globalThis) => typeof world.print === 'function';

/**
 * @param {View} view
 * @param {object} [parts]
 * @param {boolean} [parts.prints]
 * @param {() => void} [parts.onPrint]
 */
export function printCard({ words, framed }, { prints = canPrint(), onPrint = () => globalThis.print() } = {}) {
  if (!prints) return nothing;
  return html`<section class="card more-card" id="print" aria-labelledby="print-title">
    <h2 id="print-title">${words.say('place-print')}</h2>
    <p>${words.say('print-text')}</p>
    <p><button class="button" type="button" @click=${onPrint}>${words.say('print-button')}</button></p>
    <p class="soft">${words.say(framed ? 'print-framed' : 'print-menu')}</p>
  </section>`;
}
