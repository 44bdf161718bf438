import { html, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { canPrint } from './can_print.js';
import { clinicSheet } from './clinic_sheet.js';
import { employerSheet } from './employer_sheet.js';
import { fridgePair } from './fridge_pair.js';
import { fridgeSheet } from './fridge_sheet.js';
import { infusionSheet } from './infusion_sheet.js';
import { pharmacySheet } from './pharmacy_sheet.js';
import { SHEETS } from './sheet_names.js';
import { wholeSheet } from './whole_sheet.js';
import { LANGUAGES } from '../words/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./sheet_names.js').SheetName} SheetName */
/** @typedef {import('./sheet_parts.js').SheetParts} SheetParts */

/**
 * @typedef {object} Beside  A second language for the fridge sheet.
 * @property {string} tag  Empty for none.
 * @property {View} [view]  Once its words are here.
 * @property {boolean} [missed]  They could not be had.
 */

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
 * @param {Beside} parts.beside
 * @param {(tag: string) => void} parts.onBeside
 */
export function printPage(view, { of, sheet, seen, prints = canPrint(), onSheet, onPrint, beside, onBeside }) {
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
            ${sheet === 'fridge' ? besideChoice(view, beside, onBeside) : nothing}
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
  ${plan && seen ? look(view, { ...of, plan }, { sheet, beside: sheet === 'fridge' ? beside.view : undefined }) : nothing}`;
}

/**
 * Another language beside this one, each by its own name.
 * @param {View} view
 * @param {Beside} beside
 * @param {(tag: string) => void} onBeside
 */
function besideChoice({ words }, { tag, missed }, onBeside) {
  const others = LANGUAGES.filter((language) => language.tag !== words.language);
  return html`<p id="print-beside">${words.say('print-beside')}</p>
    <div class="segments" role="group" aria-labelledby="print-beside">
      ${others.map(
        (each) =>
          html`<button type="button" lang="${each.tag}" aria-pressed="${String(each.tag === tag)}" @click=${() => onBeside(each.tag === tag ? '' : each.tag)}>${each.name}</button>`,
      )}
    </div>
    ${missed ? html`<p class="note" role="status">${words.say('language-missed', { language: others.find((each) => each.tag === tag)?.name ?? tag })}</p>` : nothing}`;
}

/**
 * @param {View} view
 * @param {SheetParts} of
 * @param {{ sheet: SheetName, beside?: View }} chosen
 */
function look(view, of, { sheet, beside }) {
  const { words, dates, device } = view;
  const { plan, phones, questions, notes, nickname } = of;
  const today = plan.today?.date;
  return html`<div class="paper-look" role="region" aria-label="${words.say('print-look')}">
    ${
      today === undefined
        ? html`<p class="note">${words.say('look-clock', { date: dates.full(device) })}</p>`
        : guard([view, plan, sheet, beside, phones, questions, notes, nickname], () =>
            beside ? fridgePair(view, { ...of, today, beside }) : DRAWN[sheet](view, { ...of, today }),
          )
    }
  </div>`;
}
