import { html, nothing } from 'lit-html';
import { thousandths } from '../words/index.js';
import {
  amountText,
  callText,
  lastDose,
  settled,
  showsFigure,
  sourceFoot,
  strengthText,
  warningsBefore,
  warningsBeside,
} from '../plan/index.js';
import { withDates } from '../ui/index.js';
import { syringePicture } from './syringe.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').PlanPrescription} PlanPrescription */
/** @typedef {import('../core/doseline.js').Amount} Amount */
/** @typedef {import('../core/doseline.js').Dose} Dose */
/** @typedef {import('../core/doseline.js').Syringe} Syringe */

/**
 * The prescription as the family typed it, large enough to be held up in a pharmacy, the core's checks of it, and the
 * line on the syringe.
 * @param {View} view
 * @param {object} parts
 * @param {Plan} parts.plan
 * @param {() => void} parts.onEdit
 */
export function prescriptionCard(view, { plan, onEdit }) {
  const { words } = view;
  const { prescription } = plan;
  return html`<section class="card prescription ${prescription ? '' : 'bare'}" id="prescription" aria-labelledby="prescription-title">
    <h2 id="prescription-title">${words.say('rx-title')}</h2>
    ${prescription ? ofToday(view, plan, prescription) : html`<p>${words.say('rx-none')}</p>`}
    <button class="button ${prescription ? 'quiet' : ''}" type="button" @click=${onEdit}>
      ${words.say(prescription ? 'rx-edit' : 'rx-begin')}
    </button>
    ${sourceFoot(view, [['STE-LIQUID', words.say('rx-strength')]], html`<p>${words.say('rx-liquid')}</p>`)}
  </section>`;
}

/**
 * A number to draw up only where Today has it too: on a day without such a dose, what was typed, in words.
 * @param {View} view
 * @param {Plan} plan
 * @param {PlanPrescription} prescription
 */
function ofToday(view, plan, prescription) {
  const { today } = plan;
  const doses = today?.doses.filter(({ on }) => on === today.date) ?? [];
  const dose = doses.find(showsFigure) ?? doses[0];
  return dose ? ofDose(view, dose, prescription) : asTyped(view, plan, prescription);
}

/**
 * @param {View} view
 * @param {Dose} dose
 * @param {PlanPrescription} prescription
 */
function ofDose(view, dose, prescription) {
  const { words } = view;
  const { amount, syringe } = dose;
  const microlitres = amount?.microlitres;
  const drawn = showsFigure(dose) && microlitres !== undefined;
  const call = callText(view, dose);
  const before = [...(call ? [call] : []), ...warningsBefore(view, dose, prescription)];
  const written = words.say('rx-written', { amount: amountText(view, amountOf(prescription)) });
  return [
    before.map((text) => html`<p class="note check">${text}</p>`),
    settled(dose)
      ? html`<p class="note check">${words.say(`dose-${dose.state}`)} ${dose.said ? words.say(`dose-said-${dose.said}`) : nothing}</p>`
      : nothing,
    drawn
      ? figure(view, { prescription, amount: { ...amount, microlitres }, syringe })
      : html`<p>${written}</p>
          ${facts(view, prescription)}`,
    drawn && microlitres !== prescription.doseMicrolitres
      ? html`<p class="small">${withDates(view, (date) => words.say('rx-of-day', { date: date(dose.on) }))} ${written}</p>`
      : nothing,
    drawn ? warningsBeside(view, dose, prescription).map((text) => html`<p class="note check">${text}</p>`) : nothing,
    drawn && dose.phase === 'full' && prescription.mgAgrees ? html`<p class="good small">${words.say('rx-check-good')}</p>` : nothing,
  ];
}

/**
 * Where what was typed does not fit, the way out is always to ask; no value is ever proposed.
 * @param {View} view
 * @param {Plan} plan
 * @param {PlanPrescription} prescription
 */
function asTyped(view, plan, prescription) {
  const { words, dates } = view;
  const { mgAgrees, syringe } = prescription;
  const note = (/** @type {string} */ message) => html`<p class="note check">${words.say(message)}</p>`;
  const amount = amountText(view, amountOf(prescription));
  const last = lastDose(plan);
  if (last) return html`<p>${words.say('rx-ended', { date: dates.full(last), amount })}</p>`;
  return [
    mgAgrees === false ? note('rx-check-pharmacist') : nothing,
    syringe && !syringe.fits ? note('rx-check-larger') : nothing,
    html`<p>${words.say('rx-written', { amount })}</p>
      ${facts(view, prescription)}`,
    syringe && syringe.fits && !syringe.onMark ? note('rx-check-between') : nothing,
    mgAgrees ? html`<p class="good small">${words.say('rx-check-good')}</p>` : nothing,
  ];
}

/**
 * @param {PlanPrescription} prescription
 * @returns {Amount}
 */
function amountOf({ doseMicrolitres, doseMicrograms, strengthMicrograms, strengthMicrolitres }) {
  return {
    microlitres: doseMicrolitres,
    ...(doseMicrograms !== undefined && { micrograms: doseMicrograms }),
    strengthMicrograms,
    strengthMicrolitres,
  };
}

/**
 * @param {View} view
 * @param {{ prescription: PlanPrescription, amount: Amount & { microlitres: number }, syringe: Syringe | undefined }} parts
 */
function figure(view, { prescription, amount, syringe }) {
  const { words } = view;
  const { microlitres } = amount;
  const drawn = syringe?.fits ? syringe : undefined;
  return html`<div class="written">
      ${drawn ? syringePicture(view, drawn, microlitres) : nothing}
      <div>
        <p class="big"><b>${thousandths(microlitres)}</b> <span>${words.say('rx-ml-each')}</span></p>
        ${facts(view, prescription, amount)}
      </div>
    </div>
    ${
      drawn
        ? html`<p class="small">
          ${words.say('syringe-marks', { mark: thousandths(drawn.markMicrolitres) })}
        </p>`
        : nothing
    }`;
}

/**
 * What a pharmacy asks for, each in a line of its own.
 * @param {View} view
 * @param {PlanPrescription} prescription
 * @param {Amount} [amount]  Of the day, which may not be the prescription's.
 */
function facts(view, prescription, amount = amountOf(prescription)) {
  const { words } = view;
  const { timesPerDay, clocks = [], syringe } = prescription;
  const { micrograms } = amount;
  const rows = [
    ['rx-card-bottle', strengthText(view, { ...prescription, ...amount })],
    ...(micrograms === undefined ? [] : [['rx-card-mg', words.say('amount-mg', { mg: thousandths(micrograms) })]]),
    ['rx-card-times', String(timesPerDay)],
    ...(clocks.length > 0 ? [['rx-at', words.list(clocks)]] : []),
    ...(syringe ? [['rx-card-syringe', words.say('ml', { ml: thousandths(syringe.microlitres) })]] : []),
  ];
  return html`<dl class="facts">
    ${rows.map(
      ([name, value]) => html`<div>
        <dt>${words.say(name)}</dt>
        <dd>${value}</dd>
      </div>`,
    )}
  </dl>`;
}
