import { html, nothing } from 'lit-html';
import { thousandths } from '../words/quantity_text.js';
import { amountOn, strengthText } from './amount_words.js';
import { ruleLink } from './rule_cards.js';
import { supplyLines } from './supply.js';
import { syringePicture } from './syringe.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').PlanPrescription} PlanPrescription */

/**
 * The bottle and the prescription as the family typed them, the core's checks of them, and the line on the syringe.
 * @param {View} view
 * @param {object} parts
 * @param {Plan} parts.plan
 * @param {PlanPrescription} [parts.ofDay]  The same for the amount of the day, which a step may have changed.
 * @param {() => void} parts.onEdit
 */
export function prescriptionCard(view, { plan, ofDay, onEdit }) {
  const { words } = view;
  const { prescription } = plan;
  return html`<section class="card prescription ${prescription ? '' : 'bare'}" id="prescription" aria-labelledby="prescription-title">
    <h2 id="prescription-title">${words.say('rx-title')}</h2>
    ${prescription
      ? [
          written(view, prescription, plan, ofDay),
          checks(view, ofDay ?? prescription, prescription),
          supplyLines(view, plan),
        ]
      : html`<p>${words.say('rx-none')}</p>`}
    <button class="button ${prescription ? 'quiet' : ''}" type="button" @click=${onEdit}>
      ${words.say(prescription ? 'rx-edit' : 'rx-begin')}
    </button>
    <p class="soft">${words.say('rx-liquid')} ${ruleLink(view, 'STE-LIQUID', words.say('rx-title'))}</p>
  </section>`;
}

/**
 * @param {View} view
 * @param {PlanPrescription} prescription
 * @param {Plan} plan
 * @param {PlanPrescription | undefined} ofDay
 */
function written(view, prescription, plan, ofDay) {
  const { words, today } = view;
  // In a taper whose steps are not typed, the line of the full amount would be the wrong one.
  const stale = plan.today?.stage === 'taper' && amountOn(plan, today) === undefined;
  const now = ofDay ?? prescription;
  const { syringe } = now;
  const agrees = prescription.mgAgrees !== false;
  const strength = strengthText(view, prescription);
  return html`<div class="written">
    ${syringe && syringe.fits && agrees && !stale
      ? syringePicture(view, syringe, now.doseMicrolitres)
      : nothing}
    <div>
      <p class="big"><b>${thousandths(now.doseMicrolitres)}</b> <span>${words.say('rx-ml-each')}</span></p>
      <p>${words.say('rx-of-bottle', { strength })}</p>
      ${ofDay ? html`<p class="soft">${words.say('rx-of-day', { ml: thousandths(prescription.doseMicrolitres), strength })}</p>` : nothing}
      ${stale ? html`<p class="note">${words.say('rx-stale')}</p>` : nothing}
      <dl class="facts">
        <div>
          <dt>${words.say('rx-times')}</dt>
          <dd>${String(prescription.timesPerDay)}</dd>
        </div>
        ${prescription.clock
          ? html`<div>
              <dt>${words.say('rx-clock')}</dt>
              <dd>${prescription.clock}</dd>
            </div>`
          : nothing}
        ${prescription.doseMicrograms !== undefined
          ? html`<div>
              <dt>${words.say('rx-doseMg')}</dt>
              <dd>${words.say('amount-mg', { mg: thousandths(prescription.doseMicrograms) })}</dd>
            </div>`
          : nothing}
      </dl>
      ${syringe && agrees && !stale
        ? html`<p class="soft">
            ${words.say('syringe-marks', { size: thousandths(syringe.microlitres), mark: thousandths(syringe.markMicrolitres) })}
          </p>`
        : nothing}
    </div>
  </div>`;
}

/**
 * Where what was typed does not fit, the way out is always to ask; no value is ever proposed.
 * @param {View} view
 * @param {PlanPrescription} now
 * @param {PlanPrescription} prescription
 */
function checks({ words }, { syringe }, { mgAgrees }) {
  const messages = [];
  if (mgAgrees === false) messages.push('rx-check-pharmacist');
  if (syringe && !syringe.fits) messages.push('rx-check-larger');
  if (syringe && syringe.fits && !syringe.onMark) messages.push('rx-check-between');
  return messages.length > 0
    ? messages.map((message) => html`<p class="note check">${words.say(message)}</p>`)
    : mgAgrees
      ? html`<p class="good">${words.say('rx-check-good')}</p>`
      : nothing;
}
