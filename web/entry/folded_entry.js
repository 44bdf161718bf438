import { html } from 'lit-html';
import { thousandths } from '../words/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */

const FOLDED_TITLE_ID = 'plan-of';

/**
 * The three answers as one sentence, once they are given.
 * @param {View} view
 * @param {Plan} plan
 * @param {string[]} warnings  What must be seen although there is a plan.
 * @param {() => void} onChange
 */
export function foldedEntry({ words, dates }, plan, warnings, onChange) {
  return html`<section class="folded" aria-labelledby="${FOLDED_TITLE_ID}">
    <div>
      <h1 id="${FOLDED_TITLE_ID}" tabindex="-1">${words.say('welcome-title')}</h1>
      <p class="sentence">
        ${words.say('entry-sentence', {
          kg: thousandths(plan.weight.grams),
          birth: dates.unbroken(plan.birthDate),
          infusion: dates.unbroken(plan.infusionDate),
        })}
      </p>
    </div>
    <button class="button quiet" type="button" aria-label="${words.say('entry-change-label')}" @click=${onChange}>
      ${words.say('entry-change')}
    </button>
    ${warnings.map((warning) => html`<p class="note">${warning}</p>`)}
  </section>`;
}
