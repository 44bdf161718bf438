import { html, nothing } from 'lit-html';
import { courseId, doseWords, notesOf, oneBottle, partOf, readDay, ruleText } from '../dates/index.js';
import { syringePicture } from '../medicine/index.js';
import { firstDate, isOpen, itemText, openText, showsFigure, steroidOver, strengthText, weeklyText, whenText } from '../plan/index.js';
import { gateWords } from '../today/index.js';
import { thousandths } from '../words/index.js';
import { linesOf } from './pages.js';
import { agreedLine, callBox, inBoth, missedBox, sheetOf } from './sheet_parts.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {import('../core/doseline.js').Dose} Dose */
/** @typedef {import('../dates/index.js').DayReading} DayReading */
/** @typedef {import('./sheet_parts.js').SheetParts & { today: string }} FridgeParts */

/** Two weeks. */
const DAYS = Array.from({ length: 14 }, (_, day) => day);

/** There is room for so many pictures; each amount stands in its day too. */
const MOST_SYRINGES = 2;

/** Beside the doses of one day. */
export const MOST_OTHERS = 3;

/**
 * The next 14 days on one page: a box to tick for each dose, and what has to be at hand when something is off.
 * @param {View} view
 * @param {FridgeParts} of
 * @param {{ before?: number, after?: number }} [pages]  Where it is one of several.
 */
export function fridgeSheet(view, of, pages) {
  const { words } = view;
  const fortnight = fortnightOf(of);
  const { days, bottle, runs } = fortnight;
  const notes = below(view, of.plan, days);
  const content = html`<div class="${sizeOf(view, { days, notes, runs })}">
    ${bottle ? html`<p class="paper-bottle">${words.say('paper-bottle', { strength: strengthText(view, bottle) })}</p>` : nothing}
    <div class="paper-split">
      <div>${dayTable(view, of.plan, days, bottle !== undefined)} ${notes.map((note) => html`<p class="paper-line">${note}</p>`)}</div>
      <div class="paper-side">${syringes(view, days)} ${missedBox(view, of.plan)}</div>
    </div>
    ${watchBox(view, runs)} ${callBox(view, of.phones)}
  </div>`;
  return sheetOf(view, {
    name: 'fridge',
    of,
    blocks: [{ content, lines: 1 }],
    agreed: agreedLine(view),
    days: daysText(view, fortnight),
    ...pages,
  });
}

/**
 * What the sheet is about, whatever the language.
 * @param {FridgeParts} of
 */
export function fortnightOf({ plan, today, daysFrom, planOn }) {
  const isos = daysFrom(today, DAYS);
  // Of today the plan itself knows the hour, too.
  const days = isos.map((iso) => readDay(plan, iso, iso === today ? plan : planOn(iso)));
  return { isos, days, bottle: oneBottle(days), runs: rulesOf(plan, isos) };
}

/** @param {View} view @param {{ isos: readonly string[] }} fortnight */
export const daysText = ({ dates }, { isos }) => dates.span(isos[0], isos[isos.length - 1]);

/**
 * @param {View} view
 * @param {Plan} plan
 * @param {readonly DayReading[]} days
 * @param {boolean} bottleNamed
 */
function dayTable(view, plan, days, bottleNamed) {
  const { words, dates } = view;
  return html`<table class="paper-days">
    <thead>
      <tr>
        ${['day', 'steroid', 'else'].map((column) => html`<th scope="col">${words.say(`paper-${column}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${days.map(
        (day) => html`<tr>
          <th scope="row">${dates.unbroken(day.iso)}</th>
          <td>${doses(view, day, plan.prescription, bottleNamed)}</td>
          <td>${others(view, day)
            .slice(0, MOST_OTHERS)
            .map((text) => html`<p>${text}</p>`)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/**
 * The course as it is drawn, and the doses as the core has them. Where the two are not of one course, nobody can tell yet
 * which of them that day will have, and it is said below (STE-HOLD).
 * @param {View} view
 * @param {DayReading} day
 * @param {Plan['prescription']} prescription
 * @param {boolean} bottleNamed
 */
function doses(view, { doses: all, course, unless }, prescription, bottleNamed) {
  const { words } = view;
  const several = all.length > 1;
  if (all.length === 0) return course ? words.say(`bar-${courseId(course)}-long`) : nothing;
  return html`${all.map((dose, index) => {
    const { name, says } = doseWords(view, dose, { several: false, prescription, bottleNamed });
    // Of several a day, the mL are what there must be room for.
    const [amount = words.say('paper-below'), ...more] = says;
    const text = [several && bottleNamed && showsFigure(dose) ? mlOf(view, dose) : amount, ...more].join(' · ');
    return html`<span class="paper-dose ${dose.state === 'given' ? 'given' : ''}"><i></i> ${name ? html`<small>${name}</small> ` : nothing}${showsFigure(dose) ? html`<b>${text}</b>` : text}${unless && index === all.length - 1 ? html`<sup>*</sup>` : nothing}</span> `;
  })}`;
}

/** @param {View} view @param {Dose} dose */
export const mlOf = ({ words }, { amount }) => words.say('ml', { ml: thousandths(amount?.microlitres ?? 0) });

/**
 * @param {View} view
 * @param {DayReading} day
 * @returns {string[]}
 */
export function others(view, day) {
  const rules = day.rules.filter((rule) => partOf(day, rule) === 'last');
  return [
    ...day.events.flatMap((event) => [itemText(view, 'item', event), ...notesOf(view, event)]),
    ...rules.map((rule) => ruleText(view, day, rule)),
  ];
}

/**
 * What holds for several of the days, once: why a number is missing, what goes on until the team says.
 * @param {View} view
 * @param {Plan} plan
 * @param {readonly DayReading[]} days
 * @returns {string[]}
 */
export function below(view, plan, days) {
  const { words } = view;
  const { prescription, today, items } = plan;
  const how = { several: false, prescription, bottleNamed: true };
  const unless = days.filter((day) => day.unless).map(({ doses: [dose] }) => `* ${words.say(`day-unless-${dose.phase}`)}`);
  const near = items.filter((item) => firstDate(item) <= days[days.length - 1].iso);
  const texts = [
    days.some((day) => others(view, day).length > MOST_OTHERS) ? words.say('paper-left') : undefined,
    steroidOver(view, plan),
    gateWords(view, today?.gate).question,
    ...unless,
    ...days.flatMap((day) => day.doses.flatMap((dose) => doseWords(view, dose, how).warnings)),
    ...near.map((item) => openText(view, item)),
    weeklyText(view, near),
  ];
  return [...new Set(texts.flatMap((text) => text ?? []))];
}

/**
 * The line on the syringe, for each amount of these days.
 * @param {View} view
 * @param {readonly DayReading[]} days
 * @param {View} [beside]
 */
export function syringes(view, days, beside) {
  const { words } = view;
  const shown = days.flatMap(({ doses: all }) => all.filter((dose) => showsFigure(dose) && dose.syringe?.fits));
  const firsts = shown.filter(({ amount }, index) => shown.findIndex((dose) => dose.amount?.microlitres === amount?.microlitres) === index);
  const [first] = firsts;
  if (!first?.syringe) return nothing;
  return html`<div class="paper-syringes">
      ${firsts.slice(0, MOST_SYRINGES).map(
        ({ on, syringe, amount }, index) =>
          syringe &&
          html`<figure>
            ${syringePicture(view, syringe, amount?.microlitres ?? 0)}
            <figcaption>
              <b>${words.say('ml', { ml: thousandths(amount?.microlitres ?? 0) })}</b>
              ${index > 0 ? inBoth(view, beside, (each) => each.words.say('paper-from', { date: each.dates.full(on) })) : nothing}
            </figcaption>
          </figure>`,
      )}
    </div>
    <p class="paper-small">${inBoth(view, beside, (each) => each.words.say('syringe-marks', { mark: thousandths(first.syringe?.markMicrolitres ?? 0) }))}</p>`;
}

/**
 * The rules that run on any of these days.
 * @param {Plan} plan
 * @param {readonly string[]} isos
 */
function rulesOf({ items }, isos) {
  return items.filter(
    (item) => item.kind === 'window' && firstDate(item) <= isos[isos.length - 1] && (isOpen(item) || (item.through ?? '') >= isos[0]),
  );
}

/**
 * @param {View} view
 * @param {readonly Item[]} runs
 */
export function watchBox(view, runs) {
  if (runs.length === 0) return nothing;
  return html`<section class="paper-box">
    <h4>${view.words.say('paper-watch')}</h4>
    ${runs.map((item) => html`<p><b>${itemText(view, 'item', item)}</b> ${whenText(view, item)}</p>`)}
  </section>`;
}

/** In lines: what stands around the days, the height of the pictures beside them, and all that a page holds. */
const AROUND = 15;
const BESIDE = 29;
/** Two pictures say from when, too. */
const BESIDE_TWO = 33;
export const ROOM = 48;

/** The letters of a sheet, from the largest on, and what its look is called. */
export const SIZES = /** @type {const} */ ([
  [1, ''],
  [0.93, 'size-93'],
  [0.87, 'size-87'],
  [0.78, 'size-78'],
  [0.7, 'size-70'],
]);

/**
 * However much there is, it is one page: with much of it the letters are smaller.
 * @param {View} view
 * @param {{ days: readonly DayReading[], notes: readonly string[], runs: readonly Item[] }} parts
 * @returns {string} The look of it.
 */
function sizeOf(view, { days, notes, runs }) {
  const rows = days.map((day) => {
    const events = others(view, day)
      .slice(0, MOST_OTHERS)
      .reduce((sum, text) => sum + linesOf(text, 28), 0);
    return Math.max(1.8, 0.5 + events * 0.9, 0.5 + Math.ceil(day.doses.length / 2) * 1.5);
  });
  const listed = rows.reduce((sum, lines) => sum + lines, 2) + notes.reduce((sum, note) => sum + linesOf(note, 62), 0);
  const amounts = new Set(days.flatMap((day) => day.doses.filter(showsFigure).map(({ amount }) => amount?.microlitres)));
  const all = AROUND + Math.max(listed, amounts.size > 1 ? BESIDE_TWO : BESIDE) + runs.length * 1.3;
  const [, look] = SIZES.find(([scale]) => all * scale <= ROOM) ?? SIZES[SIZES.length - 1];
  return `paper-sheet ${look}`;
}
