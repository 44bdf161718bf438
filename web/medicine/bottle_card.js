import { html, nothing } from 'lit-html';
import { withDates } from '../ui/index.js';
import { bottleTexts, mayNeedMore, neededText } from './supply_words.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Supply} Supply */

/**
 * How long the liquid lasts, and when to ask for more, as the core counts it. Nothing once no dose is to come.
 * @param {View} view
 * @param {Plan} plan
 */
export function bottleCard(view, { supply, prescription, items, today }) {
  if (!supply || !prescription) return nothing;
  const { words } = view;
  const typed = prescription.bottleMicrolitres !== undefined && prescription.bottleOpened !== undefined;
  return html`<section class="card bottle" aria-labelledby="bottle-title">
    <h2 id="bottle-title">${words.say('rx-bottle-title')}</h2>
    ${supply.bottleGoodThrough ? inUse(view, supply, today?.date) : nothing}
    <p class="${supply.bottleGoodThrough ? 'small' : ''}">${supply.through === undefined || supply.microlitres === undefined ? neededText(view, supply, view.dates.full) : withDates(view, (date) => neededText(view, supply, date))} ${mayNeedMore(supply, items) ? words.say('supply-longer') : nothing}</p>
    ${typed ? nothing : html`<p class="small">${words.say('bottle-hint')}</p>`}
  </section>`;
}

/**
 * @param {View} view
 * @param {Supply} supply
 * @param {string | undefined} today
 */
function inUse(view, supply, today) {
  const [lasts, ask] = bottleTexts(view, supply, today);
  if (!ask) return html`<p class="ask">${withDates(view, lasts)}</p>`;
  return html`<p class="ask">
      ${withDates(view, lasts)}
      <b>${withDates(view, ask)}</b>
    </p>
    <p class="small">${view.words.say('bottle-ask-why')}</p>`;
}
