import { html, nothing } from 'lit-html';
import { firstDay, isOpen } from '../plan/index.js';
import { WEEK, weekStart } from './timeline_axis.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./timeline_axis.js').Axis} Axis */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */

/**
 * The narrow picture: a calendar, a week in each row, the steroid as a ribbon through it.
 * @param {View} view
 * @param {Plan} plan
 * @param {Axis} axis
 * @param {ReadonlySet<string>} marked  Keys that the last change moved.
 */
export function ribbon(view, plan, axis, marked) {
  const { words, dates } = view;
  const firstWeekday = Number(words.say('week-first-day'));
  const days = calendarDays(plan, axis, firstWeekday);
  const weeks = Array.from({ length: days.length / WEEK }, (_, week) => days.slice(week * WEEK, (week + 1) * WEEK));
  const weekdays = Array.from({ length: WEEK }, (_, index) => ((firstWeekday - 1 + index) % WEEK) + 1);

  return html`<div class="ribbon" role="img" aria-label="${words.say('ribbon-label')}">
    <table class="weeks">
      <thead>
        <tr>
          <td class="month-name"></td>
          ${weekdays.map((weekday) => html`<th>${dates.weekdayName(weekday)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week, index) => html`<tr>
            <td class="month-name">${monthName(view, week, index)}</td>
            ${week.map((day) => dayCell(day, marked))}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/**
 * @typedef {object} CalendarDay
 * @property {string} iso
 * @property {Item | undefined} course  The steroid course that runs on it.
 * @property {boolean} courseStarts
 * @property {boolean} courseEnds
 * @property {Item[]} marks
 * @property {boolean} today
 */

/**
 * @param {Plan} plan
 * @param {Axis} axis
 * @param {number} firstWeekday  1 is Monday.
 * @returns {CalendarDay[]} Whole weeks, from the first item's to the last one's, as far as the picture goes.
 */
function calendarDays(plan, axis, firstWeekday) {
  const planDays = plan.items.flatMap((item) => (isOpen(item) ? [] : [firstDay(item), item.throughDay ?? firstDay(item)]));
  const first = Math.max(Math.min(...planDays), axis.first);
  const last = Math.min(Math.max(...planDays), axis.last);
  const start = weekStart(axis, Math.min(first, last), firstWeekday);
  const end = weekStart(axis, Math.max(first, last), firstWeekday) + WEEK;
  return Array.from({ length: end - start }, (_, index) => {
    const day = start + index;
    const course = plan.items.find(
      (item) => item.kind === 'course' && firstDay(item) <= day && day <= (item.throughDay ?? Infinity),
    );
    return {
      iso: axis.iso(day),
      course,
      courseStarts: course !== undefined && firstDay(course) === day,
      courseEnds: course?.throughDay === day,
      marks: plan.items.filter((item) => item.day === day),
      today: day === axis.todayDay,
    };
  });
}

/**
 * The month's name, in the row where it begins.
 * @param {View} view
 * @param {CalendarDay[]} week
 * @param {number} index
 */
function monthName({ dates }, week, index) {
  const begins = week.find(({ iso }) => iso.endsWith('-01')) ?? (index === 0 ? week[0] : undefined);
  return begins ? dates.shortMonth(begins.iso) : nothing;
}

/**
 * @param {CalendarDay} day
 * @param {ReadonlySet<string>} marked
 */
function dayCell({ iso, course, courseStarts, courseEnds, marks, today }, marked) {
  const look = [
    course && `course ${course.phase} ${course.basis}`,
    course && course.through === undefined && 'open-ended',
    courseStarts && 'starts',
    courseEnds && 'ends',
    today && 'now',
    (marks.some(({ key }) => marked.has(key)) || ((courseStarts || courseEnds) && course && marked.has(course.key))) && 'just-moved',
  ];
  return html`<td class="${look.filter(Boolean).join(' ')}">
    <span class="date">${String(Number(iso.slice(8)))}</span>
    <span class="marks">${marks.map((item) => html`<i class="mark ${item.kind} ${item.done ? 'done' : item.basis}"></i>`)}</span>
  </td>`;
}
