import { html, nothing } from 'lit-html';
import { itemText, whenText } from './item_words.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */

/**
 * Whose dates these are, in one sentence; nothing where they are the label's.
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {Pick<Plan, 'schedule'>} plan
 * @returns {string | undefined}
 */
export function scheduleText({ words, dates }, { schedule }) {
  if (!schedule) return undefined;
  const { hospital, version, date, signedBy } = schedule;
  return words.say('hospital-plan', { hospital, version, date: dates.full(date), by: signedBy });
}

/**
 * The same, and behind a tap what the label says of each day that it has otherwise, as the core tells the two apart.
 * @param {View} view
 * @param {Plan} plan
 * @param {{ core: Pick<Doseline, 'plan' | 'compare'>, request?: PlanRequest }} asked  What the plan is of.
 */
export function scheduleNote(view, plan, { core, request }) {
  if (!plan.schedule || !request) return nothing;
  const { words } = view;
  const byLabel = { ...request, schedule: undefined };
  const label = core.plan(byLabel);
  const compared = core.compare(byLabel, request);
  if (!label.ok || !compared.ok) return html`<p class="note schedule-note">${scheduleText(view, plan)}</p>`;
  const rows = compared.differences
    .map(({ key }) => ({ own: itemOf(plan, key), label: itemOf(label.plan, key) }))
    .filter(({ own, label: other }) => sayOf(view, own) !== sayOf(view, other));
  return html`<div class="note schedule-note">
    <p>${scheduleText(view, plan)}</p>
    <details>
      <summary>${words.say('hospital-label-title')}</summary>
      <p>${words.say(rows.length > 0 ? 'hospital-label-text' : 'hospital-label-same')}</p>
      ${
        rows.length > 0
          ? html`<table class="schedule-table">
            <thead>
              <tr>
                <th scope="col">${words.say('hospital-column-what')}</th>
                <th scope="col">${words.say('hospital-column-own')}</th>
                <th scope="col">${words.say('hospital-column-label')}</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map((row) => rowOf(view, row))}
            </tbody>
          </table>`
          : nothing
      }
    </details>
  </div>`;
}

/** @param {View} view @param {{ own: Item | undefined, label: Item | undefined }} row */
function rowOf(view, { own, label }) {
  const { words } = view;
  const cell = (/** @type {Item | undefined} */ item) => (item ? whenText(view, item) : words.say('hospital-not-listed'));
  const named = /** @type {Item} */ (own ?? label);
  return html`<tr>
    <th scope="row">${itemText(view, 'item', named)}</th>
    <td>${cell(own)}</td>
    <td>${cell(label)}</td>
  </tr>`;
}

/** @param {Plan} plan @param {string} key */
const itemOf = ({ items }, key) => items.find((item) => item.key === key);

/** @param {View} view @param {Item | undefined} item */
const sayOf = (view, item) => item && `${itemText(view, 'item', item)} ${whenText(view, item)}`;
