import { html, nothing, svg } from 'lit-html';
import { firstDay, isOpen, itemText, lastDay, whenText } from '../plan/index.js';
import { spanMark } from './lane_bars.js';
import { pointMark } from './lane_marks.js';
import { FOOT, HEAD, LANE, placing } from './lane_place.js';
import { scale, todayLine } from './lane_scale.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./timeline_axis.js').Axis} Axis */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */

/** Each lane and what runs in it. */
const LANES = /** @type {{ name: string, holds: import('../core/doseline.js').ItemName[] }[]} */ ([
  { name: 'infusion', holds: ['infusion'] },
  { name: 'steroid', holds: ['steroid.full', 'steroid.gate', 'steroid.taper'] },
  {
    name: 'tests',
    holds: ['visit', 'visit.day', 'visit.after-taper', 'visit.added', 'visit.weekly', 'monitoring.beyond', 'monitoring.minimum', 'report'],
  },
  { name: 'watch', holds: ['watch.tma'] },
  { name: 'diapers', holds: ['window.hygiene'] },
  { name: 'vaccines', holds: ['window.vaccines'] },
  { name: 'aftercare', holds: ['aftercare'] },
]);

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
