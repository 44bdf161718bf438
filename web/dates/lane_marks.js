import { nothing, svg } from 'lit-html';
import { firstDate, firstDay } from '../plan/index.js';
import { barText } from './lane_bars.js';
import { LANE } from './lane_place.js';

/** What is on one day, as a mark in its lane; and the words of the bars, which have to stay readable too. */

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./timeline_axis.js').Axis} Axis */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {import('./lane_place.js').Place} Place */

/** Percent of the width from which on a name is written towards the start. */
const TURNS = 80;

/**
 * @param {View} view
 * @param {Plan} plan
 * @param {Place} place
 * @param {Axis} axis
 * @param {Item} item
 * @param {boolean} marked
 */
export function pointMark(view, plan, place, axis, item, marked) {
  if (item.kind === 'course') return barText(view, plan, place, axis, item);
  if (item.kind === 'infusion') return infusionMark(view, place, axis, item);
  if (item.kind === 'visit') return visitMark(place, item, marked);
  if (item.kind === 'gate') return gateMark(place, item, marked);
  if (item.kind === 'report') return reportMark(place, item);
  return item.kind === 'milestone' ? milestoneMark(view, place, axis, item) : nothing;
}

/**
 * A mark drawn around its own middle, set on a day.
 * @param {Place} place
 * @param {number} day
 * @param {unknown} shape
 * @param {number} [below]  em below the lane's middle.
 */
function onDay(place, day, shape, below = 0) {
  return svg`<svg x="${place.x(day + 0.5)}" y="${LANE / 2 + below}em" width="1" height="1" overflow="visible">${shape}</svg>`;
}

/**
 * Its words stand on the side that has more room.
 * @param {View} view
 * @param {Place} place
 * @param {Axis} axis
 * @param {Item} item
 */
function infusionMark({ words, dates }, place, axis, item) {
  const day = firstDay(item);
  const behind = axis.percent(day) < 50;
  const lines = [dates.full(firstDate(item)), ...(item.minutes === undefined ? [] : [words.say('minutes', { minutes: item.minutes })])];
  return onDay(
    place,
    day,
    svg`<path class="drop" d="M0 -15C5 -7 10 -2 10 4A10 10 0 0 1 -10 4C-10 -2 -5 -7 0 -15Z" />
      ${lines.map(
        (
          line,
          index,
        ) => svg`<text class="mark-text" text-anchor="${behind ? 'start' : 'end'}" x="${1.3 * place.forward * (behind ? 1 : -1)}em"
          y="${-0.3 + index * 1.25}em">${line}</text>`,
      )}`,
  );
}

/**
 * @param {Place} place
 * @param {Item} item
 * @param {boolean} marked
 */
function visitMark(place, item, marked) {
  return onDay(
    place,
    firstDay(item),
    svg`${marked ? svg`<circle class="moved-ring" r="0.98em" />` : nothing}
      <circle class="${item.done ? 'visit done' : `visit ${item.basis}`}" r="0.62em" />
      ${item.done ? svg`<path class="done-tick" d="M-5 0.5L-1.5 4L5 -4" />` : nothing}`,
  );
}

/**
 * @param {Place} place
 * @param {Item} item
 * @param {boolean} marked
 */
function gateMark(place, item, marked) {
  const sign =
    typeof item.said === 'object'
      ? svg`<path class="gate-sign" d="${item.said.said === 'go' ? 'M-5 0.5L-1.5 4L5 -4' : 'M-4 -4V4M4 -4V4'}" />`
      : svg`<path class="gate-sign" d="M-4 -3.2a4 4 0 1 1 5.6 3.7q-1.6 .8 -1.6 2.3M0 6.1v.1" />`;
  return onDay(
    place,
    firstDay(item),
    svg`${marked ? svg`<circle class="moved-ring" r="1.15em" />` : nothing}
    <path class="gate" d="M0 -13L13 0L0 13L-13 0Z" />${sign}`,
  );
}

/**
 * A dose that was missed or came up.
 * @param {Place} place
 * @param {Item} item
 */
function reportMark(place, item) {
  return onDay(
    place,
    firstDay(item),
    svg`<path class="report" d="M0 -9L9 7H-9Z" /><path class="report-sign" d="M0 -3.5V1.5M0 4.2v.1" />`,
    1.2,
  );
}

/**
 * @param {View} view
 * @param {Place} place
 * @param {Axis} axis
 * @param {Item} item
 */
function milestoneMark({ words }, place, axis, item) {
  const turns = axis.percent(firstDay(item)) > TURNS;
  return onDay(
    place,
    firstDay(item),
    svg`<path class="milestone" d="M0 -11V11" />
    <text class="mark-text small" text-anchor="${turns ? 'end' : 'start'}" x="${0.5 * place.forward * (turns ? -1 : 1)}em" y="-0.8em">${words.say('bar-minimum')}</text>`,
  );
}
