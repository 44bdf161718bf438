import { html, nothing, svg } from 'lit-html';
import { placing } from '../dates/index.js';
import { courseText, courseWhen } from './course_words.js';

/** One medicine over the time that is shown. Every lane has the same axis and the same rows: the medicine, what is taken with it, blood tests. */

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../dates/index.js').Place} Place */
/** @typedef {import('../core/doseline.js').Regimens} Regimens */
/** @typedef {import('../core/doseline.js').RegimenItem} RegimenItem */

// Heights in em, so that the picture grows with the reader's text size.
const HEIGHT = 4.3;
const BAR = 1;
const ROWS = { medicine: 1, around: 2.4, tests: 3.6 };

/** So many days of the axis have room for their name. */
const NAMES_FIT = 5;

/** Percent of the width at which a name may begin that reads on. */
const LAST_NAME = 88;

/**
 * The core counts its days from the first one shown.
 * @param {View} view
 * @param {Regimens} regimens
 */
function placesOf(view, { days }) {
  const percent = (/** @type {number} */ day) => (day * 100) / days;
  return { percent, place: placing(view, { percent }) };
}

/**
 * The days that the axis names. They are part of the picture: the list names each date in full.
 * @param {View} view
 * @param {Regimens} regimens
 */
export function courseAxis(view, regimens) {
  const { dates } = view;
  const { percent, place } = placesOf(view, regimens);
  const { marks } = regimens;
  const each = Math.ceil(marks.length / NAMES_FIT);
  const named = marks.filter(({ day }, index) => index % each === 0 && percent(day) < LAST_NAME);
  return html`<svg class="course-axis lane-days" height="2.7em" focusable="false" aria-hidden="true">
    ${named.map(
      ({ date, day }) => svg`<text class="month" x="${place.x(day)}" dx="${0.2 * place.forward}em" y="1em">${dates.short(date)}</text>
        <text class="month course-year" x="${place.x(day)}" dx="${0.2 * place.forward}em" y="2.2em">${date.slice(0, 4)}</text>`,
    )}
  </svg>`;
}

/**
 * @param {View} view
 * @param {Regimens} regimens
 * @param {RegimenItem[]} items
 * @param {string} name  Of the medicine, for those who hear it.
 */
export function courseLane(view, regimens, items, name) {
  const { place } = placesOf(view, regimens);
  const shown = items.filter((item) => firstOf(item) < regimens.days && lastOf(item, regimens) >= 0);
  const spans = shown.filter(({ from }) => from !== undefined);
  const points = shown.filter(({ date }) => date !== undefined);
  return html`<svg
    class="course-lane lane-days"
    height="${HEIGHT}em"
    focusable="false"
    role="img"
    aria-label="${view.words.say('compare-picture', { name })}"
  >
    ${regimens.marks.map(({ day }) => svg`<line class="month-line" x1="${place.x(day)}" x2="${place.x(day)}" y1="0" y2="${HEIGHT}em" />`)}
    ${[...spans.map((item) => titled(view, item, bar(place, item, regimens))), ...points.map((item) => titled(view, item, point(place, item)))]}
  </svg>`;
}

/** A pointer that rests on it is told its date. @param {View} view @param {RegimenItem} item @param {unknown} drawn */
function titled(view, item, drawn) {
  return drawn === nothing ? nothing : svg`<g><title>${courseText(view, item)[0]}: ${courseWhen(view, item)}</title>${drawn}</g>`;
}

/** @param {RegimenItem} item */
const firstOf = ({ day, fromDay }) => /** @type {number} */ (day ?? fromDay);

/** @param {RegimenItem} item @param {Regimens} regimens */
const lastOf = ({ day, from, throughDay }, { days }) => /** @type {number} */ (day ?? throughDay ?? (from === undefined ? 0 : days - 1));

/**
 * @param {Place} place
 * @param {RegimenItem} item
 * @param {Regimens} regimens
 */
function bar(place, item, regimens) {
  const from = Math.max(firstOf(item), 0);
  const through = Math.min(lastOf(item, regimens), regimens.days - 1);
  const { x, width } = place.span(from, through);
  const own = item.name === 'evrysdi';
  const thin = item.kind === 'window';
  const height = thin ? 0.3 : BAR;
  const middle = own ? ROWS.medicine : ROWS.around + (thin ? 0.7 * BAR : 0);
  const look = own ? 'course-daily' : thin ? 'course-window' : `course-around ${item.basis}`;
  return svg`<rect class="${look}" x="${x}" width="${width}" y="${middle - height / 2}em" height="${height}em" rx="0.3em" />`;
}

/**
 * @param {Place} place
 * @param {RegimenItem} item
 */
function point(place, item) {
  const around = item.kind === 'visit';
  const shape =
    item.kind === 'infusion'
      ? svg`<path class="drop" d="M0 -14C4.5 -6.5 9 -2 9 3.5A9 9 0 0 1 -9 3.5C-9 -2 -4.5 -6.5 0 -14Z" />`
      : around
        ? // So thin that weekly ones stay apart where a year is as wide as a phone.
          svg`<line class="visit course-test ${item.basis}" y1="-0.5em" y2="0.5em" />`
        : svg`<circle class="course-dose" r="0.5em" />`;
  const y = around ? ROWS.tests : ROWS.medicine;
  return svg`<svg x="${place.x(firstOf(item) + 0.5)}" y="${y}em" width="1" height="1" overflow="visible">${shape}</svg>`;
}
