import { html, nothing } from 'lit-html';
import { showsFigure, strengthText } from '../plan/index.js';
import { bothDates } from '../ui/index.js';
import { dayLines } from './day_lines.js';
import { readDay } from './day_reading.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./timeline_axis.js').Axis} Axis */
/** @typedef {import('./day_reading.js').DayReading} DayReading */
/** @typedef {import('../core/doseline.js').Plan} Plan */

/**
 * Two weeks day by day, with the doses: what a sheet on the fridge says, on the screen.
 * @param {View} view
 * @param {object} parts
 * @param {Plan} parts.plan
 * @param {Axis} parts.axis  Of the days that are listed.
 * @param {(iso: string) => Plan | undefined} parts.planOn
 */
export function dayList(view, { plan, axis, planOn }) {
  const { words, dates } = view;
  const isos = Array.from({ length: axis.last + 1 - axis.first }, (_, index) => axis.iso(axis.first + index));
  const days = isos.map((iso) => readDay(plan, iso, planOn(iso)));
  const bottle = oneBottle(days);
  const row = (/** @type {DayReading} */ day, /** @type {number} */ index) => {
    const { iso } = day;
    const today = iso === plan.today?.date;
    return html`${index === 0 || iso.endsWith('-01') ? html`<li class="month-name">${dates.monthOfYear(iso)}</li>` : nothing}
      <li class="listed-day ${today ? 'now' : ''}">
        <p class="listed-date">
          ${bothDates(view, dates.inMonth(iso), dates.full(iso), 'in-month')}
          ${today ? html`<span class="now-word">${words.say('timeline-today')}</span>` : nothing}
        </p>
        ${dayLines(view, day, plan.prescription, { listed: true, bottleNamed: bottle !== undefined })}
      </li>`;
  };
  return html`<div class="day-list">
    ${bottle ? html`<p>${words.say('day-list-bottle', { strength: strengthText(view, bottle) })}</p>` : nothing}
    <ol>${days.map(row)}</ol>
  </div>`;
}

/**
 * The bottle of all the mL that are listed, if there is only one: it can then be named once (STE-LIQUID).
 * @param {DayReading[]} days
 */
export function oneBottle(days) {
  const amounts = days.flatMap(({ doses }) => doses.filter(showsFigure).map(({ amount }) => amount));
  const [first] = amounts;
  if (first?.strengthMicrograms === undefined || first.strengthMicrolitres === undefined) return undefined;
  const { strengthMicrograms, strengthMicrolitres } = first;
  const same = amounts.every(
    (amount) => amount?.strengthMicrograms === strengthMicrograms && amount.strengthMicrolitres === strengthMicrolitres,
  );
  return same ? { strengthMicrograms, strengthMicrolitres } : undefined;
}
