import { html, nothing } from 'lit-html';
import { thousandths } from '../words/index.js';
import { withDates } from '../ui/index.js';

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
  // That the full dose may go on longer holds for its liquid too.
  const mayGoOn = supply.through !== undefined && items.some((item) => item.unlessTaperStarted && item.through === supply.through);
  const typed = prescription.bottleMicrolitres !== undefined && prescription.bottleOpened !== undefined;
  return html`<section class="card bottle" aria-labelledby="bottle-title">
    <h2 id="bottle-title">${words.say('rx-bottle-title')}</h2>
    ${supply.bottleGoodThrough ? inUse(view, { ...supply, goodThrough: supply.bottleGoodThrough, today: today?.date }) : nothing}
    <p class="${supply.bottleGoodThrough ? 'small' : ''}">${needed(view, supply)} ${mayGoOn ? words.say('supply-longer') : nothing}</p>
    ${typed ? nothing : html`<p class="small">${words.say('bottle-hint')}</p>`}
  </section>`;
}

/**
 * @param {View} view
 * @param {Supply & { goodThrough: string, today: string | undefined }} supply
 */
function inUse(view, { askBy, bottleRunsOut, goodThrough, today }) {
  const { words } = view;
  if (!askBy) return html`<p class="ask">${withDates(view, (date) => words.say('bottle-past', { date: date(goodThrough) }))}</p>`;
  const lasts = bottleRunsOut === goodThrough ? 'bottle-enough' : 'bottle-keeps';
  const ask = askBy === today ? 'bottle-ask-today' : 'bottle-ask';
  return html`<p class="ask">
      ${withDates(view, (date) => words.say(lasts, { date: date(goodThrough) }))}
      <b>${withDates(view, (date) => words.say(ask, { date: date(askBy) }))}</b>
    </p>
    <p class="small">${words.say('bottle-ask-why')}</p>`;
}

/**
 * @param {View} view
 * @param {Supply} supply
 */
function needed(view, { through, microlitres, bottles }) {
  const { words } = view;
  if (through === undefined) return words.say('supply-open');
  if (microlitres === undefined) return words.say('supply-unknown');
  return withDates(view, (date) => {
    const args = { ml: thousandths(microlitres), date: date(through) };
    return bottles === undefined ? words.say('supply-total', args) : words.say('supply-bottles', { ...args, count: bottles });
  });
}
