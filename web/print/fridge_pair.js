import { html, nothing } from 'lit-html';
import { courseId, doseWords } from '../dates/index.js';
import { CALL_LEVELS } from '../call/index.js';
import { showsFigure, strengthText } from '../plan/index.js';
import { below, daysText, fortnightOf, fridgeSheet, mlOf, MOST_OTHERS, others, ROOM, SIZES, syringes, watchBox } from './fridge_sheet.js';
import { linesOf } from './pages.js';
import { agreedLine, callBox, inBoth, missedBox, sheetOf } from './sheet_parts.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../dates/index.js').DayReading} DayReading */
/** @typedef {import('./fridge_sheet.js').FridgeParts} FridgeParts */

/** Letters of a line of one of two columns; lines of all in them that has no text of its own; those of a second head and foot. */
const COLUMN = 46;
const AROUND = 14;
const TWICE = 4;

/** Where a dose is told in words, letters of its line; what else there is on a day has the room that dates and doses leave it. */
const WORDS = 28;
const narrow = (/** @type {number} */ scale, /** @type {boolean} */ pictures) =>
  0.9 * ((pictures ? 43 : 57) / scale - (pictures ? 33 : 39));

/**
 * The fridge sheet in two languages. A dose has one box, between the two: of two boxes one would stay empty, and somebody
 * would give it again. Whatever is said in words stands on each side. Where that is too much for a page, each language has
 * a page of its own with the same boxes.
 * @param {View} view
 * @param {FridgeParts & { beside: View }} of
 */
export function fridgePair(view, of) {
  const { beside, ...alone } = of;
  const fortnight = fortnightOf(of);
  const notes = [view, beside].map((each) => below(each, of.plan, fortnight.days));
  const size = SIZES.find(([scale]) => linesAt(scale, { views: [view, beside], notes, ...fortnight }) * scale <= ROOM - TWICE);
  if (!size) return [fridgeSheet(view, alone, { after: 1 }), fridgeSheet(beside, alone, { before: 1 })];
  const { days, bottle, runs } = fortnight;
  const content = html`<div class="paper-sheet ${size[1]}">
    ${
      hasPictures(days)
        ? html`<div class="paper-split">
          ${pairTable(view, of, days, bottle !== undefined)}
          <div class="paper-side">${syringes(view, days, beside)}</div>
        </div>`
        : pairTable(view, of, days, bottle !== undefined)
    }
    <div class="paper-pair">
      ${inBoth(
        view,
        beside,
        (
          each,
        ) => html`${bottle ? html`<p class="paper-bottle">${each.words.say('paper-bottle', { strength: strengthText(each, bottle) })}</p>` : nothing}
          ${notes[each === view ? 0 : 1].map((note) => html`<p class="paper-line">${note}</p>`)} ${missedBox(each, of.plan)} ${watchBox(each, runs)}
          ${callBox(each, of.phones)}`,
      )}
    </div>
  </div>`;
  return sheetOf(view, {
    name: 'fridge',
    of,
    blocks: [{ content, lines: 1 }],
    agreed: agreedLine(view, beside),
    days: daysText(view, fortnight),
  });
}

/**
 * @param {View} view
 * @param {FridgeParts & { beside: View }} of
 * @param {readonly DayReading[]} days
 * @param {boolean} bottleNamed
 */
function pairTable(view, { plan, beside }, days, bottleNamed) {
  const head = (/** @type {string} */ column) => inBoth(view, beside, ({ words }) => words.say(`paper-${column}`));
  const cell = (/** @type {View} */ each, /** @type {DayReading} */ day) =>
    html`<td lang="${each.words.language}" dir="${each.words.direction}">
      ${others(each, day)
        .slice(0, MOST_OTHERS)
        .map((text) => html`<p>${text}</p>`)}
    </td>`;
  return html`<table class="paper-days pair">
    <thead>
      <tr>
        ${['day', 'else'].map((column) => html`<th scope="col">${view.words.say(`paper-${column}`)}</th>`)}
        <th scope="col">${head('steroid')}</th>
        ${['else', 'day'].map((column) => html`<th scope="col" lang="${beside.words.language}" dir="${beside.words.direction}">${beside.words.say(`paper-${column}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${days.map(
        (day) => html`<tr>
          <th scope="row">${view.dates.unbroken(day.iso)}</th>
          ${cell(view, day)}
          <td>${pairDoses(view, beside, { day, plan, bottleNamed })}</td>
          ${cell(beside, day)}
          <td class="paper-date" lang="${beside.words.language}" dir="${beside.words.direction}">${beside.dates.unbroken(day.iso)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/**
 * @param {View} view
 * @param {View} beside
 * @param {{ day: DayReading, plan: import('../core/doseline.js').Plan, bottleNamed: boolean }} of
 */
function pairDoses(view, beside, { day: { doses, course, unless }, plan: { prescription }, bottleNamed }) {
  if (doses.length === 0) return course ? inBoth(view, beside, ({ words }) => words.say(`bar-${courseId(course)}-long`)) : nothing;
  return doses.map((dose, index) => {
    const figure = bottleNamed && showsFigure(dose);
    const said = (/** @type {View} */ each) => {
      const { name, says } = doseWords(each, dose, { several: false, prescription, bottleNamed });
      const [amount = each.words.say('paper-below'), ...more] = says;
      return [name, figure ? '' : amount, ...more].filter(Boolean).join(' · ');
    };
    return html`<span class="paper-dose ${dose.state === 'given' ? 'given' : ''}"><i></i> ${figure ? html`<b>${mlOf(view, dose)}</b>` : nothing}
      <small class="${figure ? '' : 'words'}">${said(view) === said(beside) ? said(view) : inBoth(view, beside, said)}</small>${unless && index === doses.length - 1 ? html`<sup>*</sup>` : nothing}</span> `;
  });
}

/** Whether there is a syringe to draw. @param {readonly DayReading[]} days */
const hasPictures = (days) => days.some(({ doses }) => doses.some((dose) => showsFigure(dose) && dose.syringe?.fits));

/**
 * @param {number} scale  Of the letters.
 * @param {{ views: readonly View[], notes: readonly (readonly string[])[], days: readonly DayReading[], runs: readonly unknown[] }} parts
 * @returns {number} The lines that the sheet has, in letters of that size.
 */
function linesAt(scale, { views, notes, days, runs }) {
  const pictures = hasPictures(days);
  const wordLines = (/** @type {View} */ view, /** @type {import('../core/doseline.js').Dose} */ dose) => {
    const { name, says } = doseWords(view, dose, { several: false, prescription: undefined, bottleNamed: true });
    return linesOf([name, ...says].join(' · '), WORDS);
  };
  const rows = days.map((day) => {
    const texts = views.map((view) =>
      others(view, day)
        .slice(0, MOST_OTHERS)
        .reduce((sum, text) => sum + linesOf(text, narrow(scale, pictures)), 0),
    );
    const told = views.map((view) => day.doses.reduce((sum, dose) => sum + (showsFigure(dose) ? 0 : wordLines(view, dose)), 0));
    return Math.max(1.7, 0.5 + Math.max(...texts) * 0.9, 0.5 + day.doses.length * 1.5, 0.5 + 0.8 * (told[0] + told[1]));
  });
  const columns = views.map((view, index) => {
    const calls = CALL_LEVELS.slice(0, 2).map(({ name, signs }) => signs.map((sign) => view.words.say(`call-${name}-${sign}`)).join(' · '));
    const texts = [...notes[index], ...calls, view.words.say('steroid-stop'), view.words.say('steroid-clash')];
    return texts.reduce((sum, text) => sum + linesOf(text, COLUMN / scale), 0) + runs.length * 1.5;
  });
  return AROUND + rows.reduce((sum, lines) => sum + lines, 0) + Math.max(...columns);
}
