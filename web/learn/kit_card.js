import { nothing } from 'lit-html';
import { thousandths, thousandthsAsPrinted, vectorGenomesAsPrinted } from '../words/index.js';
import { withPowers } from '../ui/index.js';
import { ruleLink } from '../plan/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').KitRow} KitRow */

/**
 * The label's whole kit table (ZOL-KIT), as printed there, with the child's row marked; between two rows both
 * neighbours are marked (ZOL-GAP).
 * @param {View} view
 * @param {Plan | undefined} plan
 */
export function kitCard(view, plan) {
  const { html, words, label } = view;
  return html`<section class="card kits" id="kits" aria-labelledby="kits-title">
    <h2 id="kits-title">${words.say('kits-title')}</h2>
    <p>
      ${words.say('kits-lead', { count: String(label.kits.length) })}
      ${ruleLink(view, 'ZOL-KIT', words.say('kits-title'))}
    </p>
    <section class="kit-window" aria-label="${words.say('kits-region')}" tabindex="0">
      <table class="kit-table">
        <caption class="hidden">
          ${words.say('kits-caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.say('kits-weight')} <span>${words.say('kits-weight-unit')}</span></th>
            <th scope="col">${words.say('kits-volume')} <span>${words.say('kits-volume-unit')}</span></th>
            <th scope="col">${words.say('kits-vials')} <span>${words.say('kits-vials-sizes')}</span></th>
            <th scope="col">${words.say('kits-dose')} <span>${words.say('kits-dose-unit')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${label.kits.map((row) => kitRow(view, row, markOf(row, plan), plan))}
        </tbody>
      </table>
    </section>
    <p class="soft">${words.say('kits-note-b')}</p>
  </section>`;
}

/**
 * @param {KitRow} row
 * @param {Plan | undefined} plan
 * @returns {'' | 'yours' | 'neighbour'}
 */
function markOf(row, plan) {
  if (!plan) return '';
  const { kit } = plan;
  if (kit.kind === 'row') return kit.minGrams === row.minGrams ? 'yours' : '';
  return [kit.below.minGrams, kit.above.minGrams].includes(row.minGrams) ? 'neighbour' : '';
}

/**
 * @param {View} view
 * @param {KitRow} row
 * @param {'' | 'yours' | 'neighbour'} mark
 * @param {Plan | undefined} plan
 */
function kitRow(view, row, mark, plan) {
  const { html, words } = view;
  return html`<tr class="${mark || nothing}" aria-current="${mark === 'yours' ? 'true' : nothing}">
    <th scope="row">
      ${words.say('kits-band', { from: thousandthsAsPrinted(row.minGrams), to: thousandthsAsPrinted(row.maxGrams) })}
      ${mark && plan ? html`<span class="mark">${words.say(`kits-${mark}`, { kg: thousandths(plan.weight.grams) })}</span>` : nothing}
    </th>
    <td>${thousandthsAsPrinted(row.volumeMicrolitres)}</td>
    <td>
      ${row.vials}${row.vialsGrade === 'B' ? html`<span class="star" role="img" aria-label="${words.say('kits-star')}">*</span>` : nothing}
      <bdi class="vial-sizes" dir="ltr">${row.split.vials5500Microlitres} + ${row.split.vials8300Microlitres}</bdi>
    </td>
    <td>${withPowers(view, vectorGenomesAsPrinted(row.doseVg))}</td>
  </tr>`;
}
