import { nothing } from 'lit-html';
import { thousandths } from '../words/quantity_text.js';
import { ruleLink } from './rule_cards.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */

/**
 * The steroid course step by step: with its dates once there is a plan, with its day numbers before.
 * @param {View} view
 * @param {Plan | undefined} plan
 */
export function steroidCard(view, plan) {
  const { html, words, dates } = view;
  const item = (/** @type {string} */ key) => plan?.items.find((each) => each.key === key);
  const full = item('steroid.full');
  const gate = item('steroid.gate');
  const taper = item('steroid.taper');
  const after = item('aftercare');

  const steps = [
    { name: 'start', rule: 'STE-START', when: full?.from && dates.full(full.from) },
    { name: 'full', rule: 'STE-30', when: spanText(view, full) },
    { name: 'gate', rule: 'STE-GATE', when: gate?.date && dates.full(gate.date), conditional: false },
    { name: 'taper', rule: 'STE-TAPER', when: spanText(view, taper), conditional: true },
    { name: 'after', rule: 'STE-AFTER', when: after?.from && spanText(view, after), conditional: true },
  ];

  return html`<section class="card steroid" aria-labelledby="steroid-title">
    <h2 id="steroid-title">${words.say('steroid-title')}</h2>
    <ol class="steps">
      ${steps.map(
        (step) => html`<li class="${step.conditional ? `step ${step.name} conditional` : `step ${step.name}`}">
          <h3>${words.say(`steroid-${step.name}`)}</h3>
          <p class="when">${step.when ?? words.say(`steroid-when-${step.name}`)}</p>
          <p>
            ${words.say(`steroid-${step.name}-text`)}
            ${ruleLink(view, step.rule, words.say(`steroid-${step.name}`))}
          </p>
          ${step.name === 'taper'
            ? html`<p class="team-block">${words.say('steroid-taper-team')}</p>`
            : nothing}
        </li>`,
      )}
    </ol>
    <p class="strong-note">${words.say('steroid-stop')} ${ruleLink(view, 'STE-ABRUPT', words.say('steroid-stop-name'))}</p>
    <p class="soft">${words.say('steroid-real')} ${ruleLink(view, 'STE-REAL', words.say('steroid-real-name'))}</p>
    ${plan && full?.labelRate ? rateDetails(view, plan, full.labelRate) : nothing}
  </section>`;
}

/**
 * @param {View} view
 * @param {Item | undefined} item
 * @returns {string | undefined}
 */
function spanText({ words, dates }, item) {
  if (!item?.from) return undefined;
  return item.through
    ? dates.span(item.from, item.through)
    : words.say('date-from-on', { from: dates.full(item.from) });
}

/**
 * The label's starting rate (STE-RATE), closed until asked for: it explains a number on a prescription, it is not one.
 * @param {View} view
 * @param {Plan} plan
 * @param {NonNullable<Item['labelRate']>} rate
 */
function rateDetails(view, plan, rate) {
  const { html, words } = view;
  const perKg = thousandths(rate.microgramsPerKgPerDay);
  return html`<details class="rate">
    <summary>${words.say('steroid-rate-title')}</summary>
    <p class="caution">${words.say('steroid-rate-caution')}</p>
    <p>${words.say('steroid-rate', { rate: perKg })} ${ruleLink(view, 'STE-RATE', words.say('steroid-rate-title'))}</p>
    <p class="sum">
      ${words.say('steroid-rate-sum', {
        kg: thousandths(plan.weight.grams),
        rate: perKg,
        daily: thousandths(rate.microgramsPerDay),
      })}
    </p>
  </details>`;
}
