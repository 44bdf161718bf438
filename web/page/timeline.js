import { html } from 'lit-html';
import { shownItems } from './shown_items.js';
import { axisOf, windowed } from './timeline_axis.js';
import { timelineKey } from './timeline_key.js';
import { lanes } from './timeline_lanes.js';
import { ribbon } from './timeline_ribbon.js';
import { windowOf, zoomButtons, zoomGestures } from './zoom.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */

/**
 * The plan as a picture: lanes where there is room, a calendar ribbon on a phone. Both are drawn from the items alone.
 * @param {View} view
 * @param {object} parts
 * @param {Plan} parts.plan
 * @param {import('./zoom.js').Zoom} parts.zoom
 * @param {ReadonlySet<string>} parts.marked  Keys that the last change moved.
 * @param {(zoom: import('./zoom.js').Zoom) => void} parts.onZoom
 */
export function timelineCard(view, { plan, zoom, marked, onZoom }) {
  const { words } = view;
  const { items } = shownItems(plan, view.today);
  const shown = { ...plan, items };
  const whole = axisOf(view, shown);
  const axis = windowed(whole, windowOf(zoom, whole));
  const outside = whole.todayDay < whole.first ? 'before' : whole.todayDay > whole.last ? 'after' : undefined;
  const { key, touchStart, touchEnd } = zoomGestures(view, zoom, whole, onZoom);
  return html`<section class="card timeline" id="plan" aria-labelledby="plan-title">
    <div class="card-head">
      <h2 id="plan-title">${words.say('plan-title')}</h2>
      ${zoomButtons(view, { zoom, whole, onZoom })}
    </div>
    <div
      class="picture"
      tabindex="0"
      role="group"
      aria-label="${words.say('zoom-picture')}"
      @keydown=${key}
      @touchstart=${{ handleEvent: touchStart, passive: true }}
      @touchend=${{ handleEvent: touchEnd, passive: true }}
    >
      ${lanes(view, shown, axis, marked)} ${ribbon(view, shown, axis, marked)}
    </div>
    ${timelineKey(view, shown, marked)}
    <p class="soft">
      ${words.say('timeline-dashed')} ${outside ? words.say(`timeline-outside-${outside}`) : ''}
    </p>
  </section>`;
}
