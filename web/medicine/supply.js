import { html, nothing } from 'lit-html';
import { thousandths } from '../words/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */

/**
 * How long the liquid lasts, as the core counts it.
 * @param {View} view
 * @param {Plan} plan
 */
export function supplyLines({ words, dates }, { supply, items }) {
  if (!supply) return nothing;
  const { from, through, microlitres, bottles, bottleRunsOut, bottleKeepsThrough } = supply;
  // That the full dose may go on longer holds for its liquid too.
  const mayGoOn = through !== undefined && items.some((item) => item.unlessTaperStarted && item.through === through);
  const lines = [
    through && microlitres !== undefined
      ? words.say('supply-total', { days: dates.span(from, through), ml: thousandths(microlitres) })
      : words.say(through ? 'supply-unknown' : 'supply-open'),
    mayGoOn && words.say('supply-longer'),
    bottles !== undefined && words.say('supply-bottles', { count: bottles }),
    bottleRunsOut && words.say('supply-runs-out', { date: dates.full(bottleRunsOut) }),
    bottleKeepsThrough && words.say('supply-expires', { date: dates.full(bottleKeepsThrough) }),
  ].filter(Boolean);
  return html`<div class="supply">
    <h3>${words.say('supply-title')}</h3>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}
