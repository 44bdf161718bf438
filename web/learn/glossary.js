import { html } from 'lit-html';

/** @typedef {import('../ui/index.js').View} View */

/** The words that one cannot avoid, in an order that builds up; each language shows it as it is. */
export const TERMS = [
  'label',
  'sma',
  'infusion',
  'kit',
  'vial',
  'vg',
  'ml',
  'pump',
  'steroid',
  'taper',
  'liver',
  'platelets',
  'troponin',
  'antibodies',
  'tma',
  'rsv',
  'sick-day',
];

/** @param {View} view */
export function glossary(view) {
  return html`<details class="glossary" id="glossary">
    <summary>${view.words.say('glossary-title')}</summary>
    ${termList(view, TERMS)}
  </details>`;
}

/** @param {View} view @param {readonly string[]} terms */
export function termList({ words }, terms) {
  return html`<dl class="stack">
    ${terms.map(
      (term) => html`<div>
        <dt>${words.say(`term-${term}`)}</dt>
        <dd>${words.say(`term-${term}-text`)}</dd>
      </div>`,
    )}
  </dl>`;
}
