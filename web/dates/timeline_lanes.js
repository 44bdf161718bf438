import { html, nothing, svg } from 'lit-html';
import { firstDate, firstDay, isOpen, itemText, lastDay, whenText } from '../plan/index.js';
import { stairsOf } from './lane_stairs.js';
import { weekStart } from './timeline_axis.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./timeline_axis.js').Axis} Axis */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */

/** Days that the sign of the gate covers, and those that the words of a bar need. */
const GATE_SIGN = 2;
const ROOM = 30;

/** Each lane and what runs in it. */
const LANES = /** @type {{ name: string, holds: import('../core/doseline.js').ItemName[] }[]} */ ([
  { name: 'infusion', holds: ['infusion'] },
  { name: 'steroid', holds: ['steroid.full', 'steroid.gate', 'steroid.taper'] },
  {
    name: 'tests',
    holds: ['visit', 'visit.after-taper', 'visit.added', 'visit.weekly', 'monitoring.beyond', 'monitoring.minimum', 'report'],
  },
  { name: 'watch', holds: ['watch.tma'] },
  { name: 'diapers', holds: ['window.hygiene'] },
  { name: 'vaccines', holds: ['window.vaccines'] },
  { name: 'aftercare', holds: ['aftercare'] },
]);

// Heights in em, so that the picture grows with the reader's text size. Widths are percentages of whatever room there is.
const TAG = 1.9;
const HEAD = TAG + 2.2;
const LANE = 3.4;
const FOOT = 0.2;
const BAR = 1.7;

/** Percent of the width that half the sign of today may need. */
const EDGE = 3;

/** Percent of the width at which a name may begin that reads on, and from which on it is written towards the start. */
const LAST_NAME = 90;
const TURNS = 80;

/** So many days have room for a number each, and so many weeks. */
const DAYS_FIT = 31;
const WEEKS_FIT = 20;

/**
 * The wide picture: one lane for each kind of thing, days from the reading start to the end.
 * @param {View} view
 * @param {Plan} plan
 * @param {Axis} axis
 * @param {ReadonlySet<string>} marked  Keys that the last change moved.
 */
export function lanes(view, plan, axis, marked) {
  const { words } = view;
  const seen = (/** @type {Item} */ item) => firstDay(item) <= axis.last && (isOpen(item) || lastDay(item) >= axis.first);
  const rows = LANES.map((lane) => ({ ...lane, items: plan.items.filter((item) => lane.holds.includes(item.name)) })).filter(
    ({ items }) => items.length > 0,
  );
  const height = HEAD + rows.length * LANE + FOOT;
  const place = placing(view, axis);

  return html`<div class="lanes" role="img" aria-label="${words.say('timeline-label')}">
    <div class="lane-names">${rows.map(({ name }) => html`<p>${words.say(`lane-${name}`)}</p>`)}</div>
    <svg class="lane-days" height="${height}em" width="100%" focusable="false">
      ${scale(view, axis, place, height)}
      ${layer(view, rows, (item) => (seen(item) ? spanMark(plan, place, axis, item, marked.has(item.key)) : nothing))}
      ${todayLine(view, axis, place, height)}
      ${layer(view, rows, (item) => (seen(item) ? pointMark(view, plan, place, axis, item, marked.has(item.key)) : nothing))}
    </svg>
  </div>`;
}

/**
 * @typedef {object} Place
 * @property {(day: number) => string} x  The start of a day.
 * @property {(from: number, through: number) => { x: string, width: string }} span  Both days included.
 * @property {1 | -1} forward  The direction of time along x.
 */

/**
 * @param {View} view
 * @param {Axis} axis
 * @returns {Place}
 */
function placing({ words }, axis) {
  const rtl = words.direction === 'rtl';
  const at = (/** @type {number} */ day) => (rtl ? 100 - axis.percent(day) : axis.percent(day));
  const text = (/** @type {number} */ percent) => `${percent.toFixed(2)}%`;
  return {
    x: (day) => text(at(day)),
    span: (from, through) => ({
      x: text(Math.min(at(from), at(through + 1))),
      width: text(Math.abs(at(through + 1) - at(from))),
    }),
    forward: rtl ? -1 : 1,
  };
}

/**
 * The months by name where they begin, and below them the number of each day, or of each week's first.
 * @param {View} view
 * @param {Axis} axis
 * @param {Place} place
 * @param {number} height
 */
function scale({ words, dates }, axis, place, height) {
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
    ...months.map((day) => svg`<line class="month-line" x1="${place.x(day)}" x2="${place.x(day)}" y1="${TAG}em" y2="${height - FOOT}em" />`),
    svg`<svg y="${TAG}em" width="100%" overflow="visible">
      ${named.map((day) => svg`<text class="month" x="${place.x(day)}" dx="${0.45 * place.forward}em" y="1em">${dates.month(axis.iso(day))}</text>`)}
      ${numbered.map((day) => svg`<text class="day-number" x="${place.x(day + 0.5)}" y="2.3em">${String(Number(axis.iso(day).slice(8)))}</text>`)}
    </svg>`,
  ];
}

/**
 * One drawing over all lanes; today's line lies between the spans and whatever has to stay readable above it. A pointer
 * that rests on a mark is told its date.
 * @param {View} view
 * @param {{ items: Item[] }[]} rows
 * @param {(item: Item) => unknown} draw
 */
function layer(view, rows, draw) {
  return rows.map(
    ({ items }, index) => svg`<svg y="${HEAD + index * LANE}em" height="${LANE}em" width="100%" overflow="visible">
      ${items.map((item) => svg`<g><title>${itemText(view, 'item', item)}: ${whenText(view, item)}</title>${draw(item)}</g>`)}
    </svg>`,
  );
}

/**
 * @param {Plan} plan
 * @param {Place} place
 * @param {Axis} axis
 * @param {Item} item
 * @param {boolean} marked
 */
function spanMark(plan, place, axis, item, marked) {
  if (isOpen(item) && item.kind !== 'course') return openLine(place, item);
  return item.from === undefined ? nothing : bar(plan, place, axis, item, marked);
}

/**
 * @param {View} view
 * @param {Plan} plan
 * @param {Place} place
 * @param {Axis} axis
 * @param {Item} item
 * @param {boolean} marked
 */
function pointMark(view, plan, place, axis, item, marked) {
  if (item.kind === 'course') return barText(view, plan, place, axis, item);
  if (item.kind === 'infusion') return infusionMark(view, place, axis, item);
  if (item.kind === 'visit') return visitMark(place, item, marked);
  if (item.kind === 'gate') return gateMark(place, item, marked);
  if (item.kind === 'report') return reportMark(place, item);
  return item.kind === 'milestone' ? milestoneMark(view, place, axis, item) : nothing;
}

/**
 * @param {Place} place
 * @param {Item} item
 */
function openLine(place, item) {
  const y = `${LANE / 2}em`;
  return svg`<line class="open" x1="${place.x(firstDay(item))}" x2="${place.forward > 0 ? '100%' : '0%'}" y1="${y}" y2="${y}" />`;
}

/**
 * @param {Plan} plan
 * @param {Place} place
 * @param {Axis} axis
 * @param {Item} item
 * @param {boolean} marked
 */
function bar(plan, place, axis, item, marked) {
  const from = firstDay(item);
  const through = isOpen(item) ? axis.last : (item.throughDay ?? from);
  const { x, width } = place.span(from, through);
  const top = (LANE - BAR) / 2;
  const pauses = (item.paused ?? []).map((pause) =>
    place.span(axis.day(pause.from), pause.through ? axis.day(pause.through) : axis.last),
  );
  return svg`${barShape(plan, place, axis, item, { x, width, top })}
    ${pauses.map((pause) => svg`<rect class="bar-pause" x="${pause.x}" width="${pause.width}" y="${top}em" height="${BAR}em" />`)}
    ${item.kind === 'course' && item.basis === 'team'
      ? svg`<rect class="team-line" x="${x}" width="${width}" y="${top + BAR + 0.12}em" height="0.28em" rx="0.14em" />`
      : nothing}
    ${marked ? svg`<rect class="moved-ring" x="${x}" width="${width}" y="${top - 0.28}em" height="${BAR + 0.56}em" rx="0.6em" />` : nothing}`;
}

/**
 * A taper whose steps are known goes down in stairs; where the amount changes otherwise there is a line.
 * @param {Plan} plan
 * @param {Place} place
 * @param {Axis} axis
 * @param {Item} item
 * @param {{ x: string, width: string, top: number }} room
 */
function barShape(plan, place, axis, item, { x, width, top }) {
  const stairs = stairsOf(plan, item, axis);
  if (stairs) {
    return stairs.map(({ from, through, height }) => {
      const step = place.span(from, through);
      return svg`<rect class="bar stair ${look(item)}" x="${step.x}" width="${step.width}" y="${top + BAR * (1 - height)}em" height="${BAR * height}em" />`;
    });
  }
  const changes = (item.amounts ?? []).map((amount) => axis.day(amount.from)).filter((day) => day > firstDay(item));
  return svg`<rect class="bar ${look(item)}" x="${x}" width="${width}" y="${top}em" height="${BAR}em" rx="0.45em" />
    ${changes.map((day) => svg`<line class="step-line" x1="${place.x(day)}" x2="${place.x(day)}" y1="${top}em" y2="${top + BAR}em" />`)}`;
}

/**
 * What a bar says, in a long and a short form; the style shows the one that fits.
 * @param {View} view
 * @param {Plan} plan
 * @param {Place} place
 * @param {Axis} axis
 * @param {Item} item
 */
function barText({ words }, plan, place, axis, item) {
  const name = item.phase === 'full' ? 'full' : item.basis === 'conditional' ? 'taper' : 'taper-team';
  // Beside stairs there is room where they end.
  if (stairsOf(plan, item, axis)) {
    const end = place.x((item.throughDay ?? firstDay(item)) + 1);
    return svg`<text class="bar-text beside" x="${end}" dx="${0.6 * place.forward}em" y="${LANE / 2 + 0.34}em">${words.say(`bar-${name}-long`)}</text>`;
  }
  const open = isOpen(item) ? '-open' : '';
  // An open-ended one goes on past the gate, whose sign would stand on the words.
  const gate = plan.items.find(({ kind }) => kind === 'gate');
  const behind = isOpen(item) && gate ? firstDay(gate) + GATE_SIGN : axis.first;
  const first = behind < axis.last - ROOM ? Math.max(behind, firstDay(item)) : firstDay(item);
  const x = place.x(Math.max(first, axis.first));
  return ['long', 'short'].map((form) => {
    const id = form === 'long' && words.has(`bar-${name}-long${open}`) ? `bar-${name}-long${open}` : `bar-${name}-${form}`;
    return svg`<text class="bar-text ${form} ${look(item)}" x="${x}" dx="${place.forward}em" y="${LANE / 2 + 0.34}em">${words.say(id)}</text>`;
  });
}

/** @param {Item} item */
function look(item) {
  const { kind, basis } = item;
  if (kind !== 'course') return `rule ${basis}`;
  return `course ${item.phase} ${basis}${isOpen(item) ? ' open-ended' : ''}`;
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
        (line, index) => svg`<text class="mark-text" text-anchor="${behind ? 'start' : 'end'}" x="${1.3 * place.forward * (behind ? 1 : -1)}em"
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
  const sign = typeof item.said === 'object'
    ? svg`<path class="gate-sign" d="${item.said.said === 'go' ? 'M-5 0.5L-1.5 4L5 -4' : 'M-4 -4V4M4 -4V4'}" />`
    : svg`<path class="gate-sign" d="M-4 -3.2a4 4 0 1 1 5.6 3.7q-1.6 .8 -1.6 2.3M0 6.1v.1" />`;
  return onDay(place, firstDay(item), svg`${marked ? svg`<circle class="moved-ring" r="1.15em" />` : nothing}
    <path class="gate" d="M0 -13L13 0L0 13L-13 0Z" />${sign}`);
}

/**
 * A dose that was missed or came up.
 * @param {Place} place
 * @param {Item} item
 */
function reportMark(place, item) {
  return onDay(place, firstDay(item), svg`<path class="report" d="M0 -9L9 7H-9Z" /><path class="report-sign" d="M0 -3.5V1.5M0 4.2v.1" />`, 1.2);
}

/**
 * @param {View} view
 * @param {Place} place
 * @param {Axis} axis
 * @param {Item} item
 */
function milestoneMark({ words }, place, axis, item) {
  const turns = axis.percent(firstDay(item)) > TURNS;
  return onDay(place, firstDay(item), svg`<path class="milestone" d="M0 -11V11" />
    <text class="mark-text small" text-anchor="${turns ? 'end' : 'start'}" x="${0.5 * place.forward * (turns ? -1 : 1)}em" y="-0.8em">${words.say('bar-minimum')}</text>`);
}

/**
 * @param {View} view
 * @param {Axis} axis
 * @param {Place} place
 * @param {number} height
 */
function todayLine({ words }, axis, place, height) {
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
