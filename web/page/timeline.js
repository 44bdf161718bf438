import { html } from 'lit-html';
import { axisOf } from './timeline_axis.js';
import { timelineKey } from './timeline_key.js';
import { lanes } from './timeline_lanes.js';
import { ribbon } from './timeline_ribbon.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */

/**
 * The plan as a picture: lanes where there is room, a calendar ribbon on a phone. Both are drawn from the items alone.
 * @param {View} view
 * @param {Plan} plan
 */
export function timelineCard(view, plan) {
  const { words } = view;
  const axis = axisOf(view, plan);
  const outside = axis.todayDay < axis.first ? 'before' : axis.todayDay > axis.last ? 'after' : undefined;
  return html`<section class="card timeline" id="plan" aria-labelledby="plan-title">
    <h2 id="plan-title">${words.say('plan-title')}</h2>
    ${lanes(view, plan, axis)} ${ribbon(view, plan, axis)} ${timelineKey(view, plan)}
    <p class="soft">
      ${words.say('timeline-dashed')} ${outside ? words.say(`timeline-outside-${outside}`) : ''}
    </p>
  </section>`;
}
