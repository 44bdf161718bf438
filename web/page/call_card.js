/** @typedef {import('./view.js').View} View */

/** Rule CALL-NOW, in its order. */
const SIGNS = ['yellow', 'vomiting', 'alert', 'dose', 'bruises', 'seizure', 'urine', 'infection'];

/**
 * When to call the team, and that alone: it stands beside the questions and beside the plan.
 * @param {View} view
 */
export function callCard({ html, words }) {
  return html`<section class="card call-card" id="call" aria-labelledby="call-title" tabindex="-1">
    <h2 id="call-title">${words.say('call-title')}</h2>
    <p>${words.say('call-lead')}</p>
    <ul>
      ${SIGNS.map((sign) => html`<li>${words.say(`call-${sign}`)}</li>`)}
    </ul>
    <p class="call-number">${words.say('call-number')}</p>
    <p class="call-line"><a class="source-link" href="#source-CALL-NOW">${words.say('source-see')}</a></p>
  </section>`;
}

/**
 * The same on one strip, repeated on each printed page.
 * @param {View} view
 */
export function callStrip({ html, words }) {
  return html`<div class="print-strip" aria-hidden="true">
    <p>${words.say('call-print')}</p>
    <p class="print-number">${words.say('call-number-line')}</p>
  </div>`;
}
