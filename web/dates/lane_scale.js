import { nothing, svg } from 'lit-html';
import { FOOT, TAG } from './lane_place.js';
import { weekStart } from './timeline_axis.js';

/** Behind the lanes: the months and days, and today. */

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./timeline_axis.js').Axis} Axis */
/** @typedef {import('./lane_place.js').Place} Place */

/** Percent of the width that half the sign of today may need. */
const EDGE = 3;

/** Percent of the width at which a name may begin that reads on. */
const LAST_NAME = 90;

/** So many days have room for a number each, and so many weeks. */
const DAYS_FIT = 31;
const WEEKS_FIT = 20;

/**
 * The months by name where they begin, and below them the number of each day, or of each week's first.
 * @param {View} view
 * @param {Axis} axis
 * @param {Place} place
 * @param {number} height
 */
export function scale({ words, dates }, axis, place, height) {
  const firstWeekday = Number(words.say('week-first-day'));
  const days = Array.from({ length: axis.last + 1 - axis.first }, (_, index) => axis.first + index);
  const months = days.filter((day) => axis.iso(day).endsWith('-01'));
  const weeks = days.filter((day) => weekStart(axis, day, firstWeekday) === day);
  const each = Math.ceil(weeks.length / WEEKS_FIT);
  const numbered = days.length <= DAYS_FIT ? days : weeks.filter((_, index) => index % each === 0);
  // Close up, a month may have begun before the picture does.
  const near = months.some((day) => day - axis.first < days.length / 4);
  // At the far edge there is no room for a name.
  const named = (near ? months : [axis.first, ...months]).filter((day) => axis.percent(day) < LAST_NAME);
  return [
    ...months.map(
      (day) => svg`<line class="month-line" x1="${place.x(day)}" x2="${place.x(day)}" y1="${TAG}em" y2="${height - FOOT}em" />`,
    ),
    svg`<svg y="${TAG}em" width="100%" overflow="visible">
      ${named.map((day) => svg`<text class="month" x="${place.x(day)}" dx="${0.45 * place.forward}em" y="1em">${dates.month(axis.iso(day))}</text>`)}
      ${numbered.map((day) => svg`<text class="day-number" x="${place.x(day + 0.5)}" y="2.3em">${String(Number(axis.iso(day).slice(8)))}</text>`)}
    </svg>`,
  ];
}

/**
 * @param {View} view
 * @param {Axis} axis
 * @param {Place} place
 * @param {number} height
 */
export function todayLine({ words }, axis, place, height) {
  const day = axis.todayDay;
  if (day === undefined || day < axis.first || day > axis.last) return nothing;
  const x = place.x(day + 0.5);
  // At either edge the sign stays inside.
  const at = Math.min(Math.max(axis.percent(day + 0.5), EDGE), 100 - EDGE);
  return svg`<line class="now" x1="${x}" x2="${x}" y1="${TAG - 0.2}em" y2="${height - FOOT}em" />
    <svg x="${(place.forward > 0 ? at : 100 - at).toFixed(2)}%" y="0" width="1" height="1" overflow="visible">
      <rect class="now-tag" x="-2.1em" y="0" width="4.2em" height="1.7em" rx="0.85em" />
      <text class="now-text" y="1.2em">${words.say('timeline-today')}</text>
    </svg>`;
}
