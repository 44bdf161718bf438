import { html } from 'lit-html';
import { openText, weeklyText } from '../plan/index.js';
import { axisOf, windowed } from './timeline_axis.js';
import { calendar } from './calendar.js';
import { dayList } from './day_list.js';
import { timelineKey } from './timeline_key.js';
import { lanes } from './timeline_lanes.js';
import { windowOf, zoomButtons, zoomGestures } from './zoom.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */

/**
 * The plan as a picture: lanes where there is room, a calendar on a phone. Both are drawn from the items alone. Two weeks
 * are told day by day.
 * @param {View} view
 * @param {object} parts
 * @param {Plan} parts.plan
 * @param {import('./zoom.js').Zoom} parts.zoom
 * @param {ReadonlySet<string>} parts.marked  Keys that the last change moved.
 * @param {(zoom: import('./zoom.js').Zoom) => void} parts.onZoom
 * @param {import('./calendar.js').Days} parts.days
 */
export function timelineCard(view, { plan, zoom, marked, onZoom, days }) {
  const { words } = view;
  const whole = axisOf(plan);
  const axis = windowed(whole, windowOf(zoom, whole));
  const listed = zoom.span === 'weeks';
  const goesOn = [...plan.items.map((item) => openText(view, item)), weeklyText(view, plan.items)].flatMap((text) => text ?? []);
  const { key, touchStart, touchEnd } = zoomGestures(view, zoom, whole, onZoom);
  return html`<section class="card timeline ${listed ? 'listed' : ''}" id="plan" aria-labelledby="plan-title">
    <div class="card-head">
      <h2 id="plan-title" class="roomy">${words.say('plan-title')}</h2>
      ${zoomButtons(view, { zoom, whole, onZoom })}
    </div>
    <div @touchstart=${{ handleEvent: touchStart, passive: true }} @touchend=${{ handleEvent: touchEnd, passive: true }}>
      ${listed ? dayList(view, { plan, axis, planOn: days.planOn }) : calendar(view, { plan, axis, marked, days })}
      <div class="picture" tabindex="0" role="group" aria-label="${words.say('zoom-picture')}" @keydown=${key}>
        ${lanes(view, plan, listed ? whole : axis, marked)}
      </div>
    </div>
    ${[...goesOn, ...outsideText(view, whole)].map((text) => html`<p class="goes-on">${text}</p>`)}
    <details class="fold of-key">
      <summary>${words.say('key-title')}</summary>
    </details>
    <div class="folded-part signs">
      ${timelineKey(view, plan, listed ? whole : axis, marked)}
      <p class="soft dashed-means">${words.say('timeline-dashed')}</p>
    </div>
  </section>`;
}

/**
 * @param {View} view
 * @param {import('./timeline_axis.js').Axis} whole
 * @returns {string[]}
 */
function outsideText({ words }, { first, last, todayDay }) {
  if (todayDay === undefined || (first <= todayDay && todayDay <= last)) return [];
  return [words.say(todayDay < first ? 'timeline-outside-before' : 'timeline-outside-after')];
}
