import { html, nothing } from 'lit-html';
import { calendarKeys } from './calendar_keys.js';
import { calendarMonths } from './calendar_days.js';
import { courseId, dayLines } from './day_lines.js';
import { readDay } from './day_reading.js';
import { WEEK } from './timeline_axis.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./timeline_axis.js').Axis} Axis */
/** @typedef {import('./calendar_days.js').CalendarDay} CalendarDay */
/** @typedef {import('./calendar_days.js').CalendarWeek} CalendarWeek */
/** @typedef {import('./calendar_days.js').Run} Run */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */

/**
 * @typedef {object} Days  The days that can be asked about.
 * @property {string} [shown]  The one that is told of, `YYYY-MM-DD`.
 * @property {(iso: string) => Plan | undefined} planOn  The plan as it is drawn, asked with that day as `today`; nothing
 *   where the core knows no such day.
 * @property {(iso: string) => void} onDay
 */

/**
 * The narrow picture: a calendar, a week in each row, under the name of its month. A press on a day tells of it, below
 * its week: at the calendar's end it would be out of sight.
 * @param {View} view
 * @param {object} parts
 * @param {Plan} parts.plan
 * @param {Axis} parts.axis
 * @param {ReadonlySet<string>} parts.marked  Keys that the last change moved.
 * @param {Days} parts.days
 */
export function calendar(view, { plan, axis, marked, days }) {
  const { words, dates } = view;
  const firstWeekday = Number(words.say('week-first-day'));
  const months = calendarMonths(plan, axis, firstWeekday);
  const all = months.flatMap(({ weeks }) => weeks.flatMap((week) => week.days.flatMap((day) => day ?? [])));
  // One stop for the Tab key, and from there the arrow keys.
  const stop = (all.find(({ iso }) => iso === days.shown) ?? all.find(({ today }) => today) ?? all[0])?.iso;
  const weekdays = Array.from({ length: WEEK }, (_, index) => ((firstWeekday - 1 + index) % WEEK) + 1);
  const row = (/** @type {CalendarWeek} */ week) => weekRow(view, { plan, week, marked, stop, days });

  return html`<div class="ribbon">
    <p class="soft hint">${words.say('day-hint')}</p>
    <div class="weeks" role="grid" aria-label="${words.say('ribbon-label')}" @keydown=${calendarKeys(view)}>
      <div class="week-row head" role="row">
        ${weekdays.map((weekday) => html`<span role="columnheader">${dates.weekdayName(weekday)}</span>`)}
      </div>
      ${months.map(
        ({ iso, weeks }) => html`<div role="rowgroup">
          <div role="row"><span class="month-name" role="rowheader">${dates.monthOfYear(iso)}</span></div>
          ${weeks.map(row)}
        </div>`,
      )}
    </div>
  </div>`;
}

/**
 * @param {View} view
 * @param {{ plan: Plan, week: CalendarWeek, marked: ReadonlySet<string>, stop: string | undefined, days: Days }} parts
 */
function weekRow(view, { plan, week, marked, stop, days }) {
  const shown = week.days.find((day) => day && day.iso === days.shown);
  return html`<div class="week-row" role="row">
      ${week.runs.map(runMark)}
      ${week.days.map((day, index) =>
        day
          ? html`<span class="cell ${columnsOf(index + 1, 1)}" role="gridcell">${dayButton(view, day, { marked, stop, days })}</span>`
          : html`<span class="cell ${columnsOf(index + 1, 1)}" role="gridcell"></span>`,
      )}
    </div>
    ${shown ? shownDay(view, plan, shown.iso, days) : nothing}`;
}

/**
 * @param {View} view
 * @param {Plan} plan
 * @param {string} iso
 * @param {Days} days
 */
function shownDay(view, plan, iso, { planOn }) {
  return html`<div role="row">
    <div class="shown-day" role="gridcell" id="${SHOWN_DAY_ID}">
      <h3>${view.dates.full(iso)}</h3>
      ${dayLines(view, readDay(plan, iso, planOn(iso)), plan.prescription)}
    </div>
  </div>`;
}

export const SHOWN_DAY_ID = 'shown-day';

/**
 * @param {string} iso
 * @returns {string} The id of the day's button.
 */
export function dayButtonId(iso) {
  return `day-${iso}`;
}

/** @param {Run} run */
function runMark({ item, column, days, starts, ends }) {
  const look = [
    item.kind === 'course' ? `run ${item.phase}` : `rule-bar ${item.name.replace('.', '-')}`,
    item.basis,
    columnsOf(column, days),
    starts && 'starts',
    ends && 'ends',
  ];
  return html`<i class="${look.filter(Boolean).join(' ')}" aria-hidden="true"></i>`;
}

/**
 * No inline style may say it.
 * @param {number} column  1 to 7.
 * @param {number} days
 * @returns {string} Its classes.
 */
function columnsOf(column, days) {
  return `${['at', column].join('-')} ${['for', days].join('-')}`;
}

/**
 * @param {View} view
 * @param {CalendarDay} day
 * @param {{ marked: ReadonlySet<string>, stop: string | undefined, days: Days }} parts
 */
function dayButton(view, day, { marked, stop, days }) {
  const { iso, today, course, marks } = day;
  const touched = [...marks, ...(course && [course.from, course.through].includes(iso) ? [course] : [])];
  const look = ['day', course?.phase, today && 'now', touched.some(({ key }) => marked.has(key)) && 'just-moved'];
  return html`<button
    class="${look.filter(Boolean).join(' ')}"
    type="button"
    id="${dayButtonId(iso)}"
    tabindex="${iso === stop ? 0 : -1}"
    aria-label="${dayLabel(view, day)}"
    aria-pressed="${String(iso === days.shown)}"
    aria-current="${today ? 'date' : nothing}"
    @click=${() => days.onDay(iso)}
  >
    <span class="date">${String(Number(iso.slice(8)))}</span>
    <span class="marks">${marks.map((item) => html`<i class="mark ${item.kind} ${item.done ? 'done' : item.basis}"></i>`)}</span>
  </button>`;
}

/**
 * @param {View} view
 * @param {CalendarDay} day
 * @returns {string} "Monday 17 November 2025: steroid, full dose; blood test"
 */
function dayLabel({ words, dates }, { iso, course, marks }) {
  const what = [...(course ? [words.say(`key-${courseId(course)}`)] : []), ...marks.map((item) => words.say(markId(item)))];
  if (what.length === 0) return dates.full(iso);
  return words.say('day-label', { date: dates.full(iso), what: what.join(words.say('day-label-and')) });
}

/**
 * @param {Item} item
 * @returns {string} The id of its name in the legend.
 */
function markId({ kind, done }) {
  const names = { visit: done ? 'visit-done' : 'visit', milestone: 'minimum' };
  return `key-${kind === 'visit' || kind === 'milestone' ? names[kind] : kind}`;
}
