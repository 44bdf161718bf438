import { html, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { canPrint } from './can_print.js';
import { clinicSheet } from './clinic_sheet.js';
import { employerSheet } from './employer_sheet.js';
import { fridgeSheet } from './fridge_sheet.js';
import { infusionSheet } from './infusion_sheet.js';
import { pharmacySheet } from './pharmacy_sheet.js';
import { SHEETS } from './sheet_names.js';
import { wholeSheet } from './whole_sheet.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./sheet_names.js').SheetName} SheetName */
/** @typedef {import('./sheet_parts.js').SheetParts} SheetParts */

/** @type {Record<SheetName, (view: View, of: SheetParts & { today: string }) => unknown>} */
const DRAWN = {
  fridge: fridgeSheet,
  plan: wholeSheet,
  clinic: clinicSheet,
  infusion: infusionSheet,
  pharmacy: pharmacySheet,
  employer: employerSheet,
};

/**
 * Which sheet, how it will look, and one press that prints it and nothing else.
 * @param {View} view
 * @param {object} parts
 * @param {Omit<SheetParts, 'plan'> & { plan?: import('../core/doseline.js').Plan }} parts.of  Without a plan there is nothing to print.
 * @param {SheetName} parts.sheet
 * @param {boolean} parts.seen  Whether the sheet itself is drawn: not where the place is out of sight.
 * @param {boolean} [parts.prints]
 * @param {(sheet: SheetName) => void} parts.onSheet
 * @param {() => void} parts.onPrint
 */
export function printPage(view, { of, sheet, seen, prints = canPrint(), onSheet, onPrint }) {
  const { words, framed } = view;
  const { plan } = of;
  return html`<section class="card more-card print-card" id="print" aria-labelledby="print-title">
    <h2 id="print-title">${words.say('place-print')}</h2>
    ${
      plan
        ? html`<p>${words.say('print-lead')}</p>
            <div class="print-choices" role="group" aria-labelledby="print-title">
              ${SHEETS.map(
                (name) => html`<button type="button" aria-pressed="${String(name === sheet)}" @click=${() => onSheet(name)}>
                  <b>${words.say(`sheet-${name}`)}</b> <span>${words.say(`sheet-${name}-hint`)}</span>
                </button>`,
              )}
            </div>
            ${
              prints
                ? html`<p><button class="button" type="button" @click=${onPrint}>${words.say('print-button')}</button></p>
                    <p class="soft">${words.say(framed ? 'print-framed' : 'print-menu')} ${words.say('print-edges')}</p>`
                : html`<p class="soft">${words.say('print-none-here')}</p>`
            }`
        : html`<p>${words.say('print-no-plan')}</p>
            <p><a href="#today">${words.say('place-back-start')}</a></p>`
    }
  </section>
  ${plan && seen ? look(view, { ...of, plan }, sheet) : nothing}`;
}

/**
 * @param {View} view
 * @param {SheetParts} of
 * @param {SheetName} sheet
 */
function look(view, of, sheet) {
  const { words, dates, device } = view;
  const { plan, phones, questions, notes, nickname } = of;
  const today = plan.today?.date;
  return html`<div class="paper-look" role="region" aria-label="${words.say('print-look')}">
    ${
      today === undefined
        ? html`<p class="note">${words.say('look-clock', { date: dates.full(device) })}</p>`
        : guard([view, plan, sheet, phones, questions, notes, nickname], () => DRAWN[sheet](view, { ...of, today }))
    }
  </div>`;
}
