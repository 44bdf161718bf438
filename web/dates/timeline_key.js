import { html } from 'lit-html';
import { firstDay, isOpen, lastDay } from '../plan/index.js';
import { RULES } from './calendar_days.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */

/** @typedef {import('../core/doseline.js').Item} Item */

/** Each sign of the picture, and which items bring it in. */
const SIGNS = /** @type {{ name: string, look: string, has: (item: Item) => boolean }[]} */ ([
  { name: 'infusion', look: 'mark infusion', has: ({ kind }) => kind === 'infusion' },
  { name: 'full', look: 'swatch course full', has: ({ phase }) => phase === 'full' },
  { name: 'taper', look: 'swatch course taper conditional', has: ({ phase, basis }) => phase === 'taper' && basis === 'conditional' },
  { name: 'taper-team', look: 'swatch course taper team', has: ({ phase, basis }) => phase === 'taper' && basis === 'team' },
  { name: 'team', look: 'swatch team-edge', has: ({ kind, basis }) => kind === 'course' && basis === 'team' },
  { name: 'gate', look: 'mark gate', has: ({ kind }) => kind === 'gate' },
  { name: 'visit', look: 'mark visit label', has: ({ kind, basis, done }) => kind === 'visit' && basis !== 'conditional' && !done },
  {
    name: 'visit-conditional',
    look: 'mark visit conditional',
    has: ({ kind, basis, done }) => kind === 'visit' && basis === 'conditional' && !done,
  },
  { name: 'visit-done', look: 'mark visit done', has: ({ done }) => done !== undefined },
  { name: 'report', look: 'mark report', has: ({ kind }) => kind === 'report' },
  { name: 'minimum', look: 'mark milestone', has: ({ kind }) => kind === 'milestone' },
]);

/** On a phone a press on the day says them. */
const LANES_ALONE = new Set(['infusion', 'visit-conditional', 'minimum']);

/**
 * What the signs mean; only those that are in sight.
 * @param {View} view
 * @param {Plan} plan
 * @param {import('./timeline_axis.js').Axis} axis  As far as the picture goes.
 * @param {ReadonlySet<string>} marked
 */
export function timelineKey(view, { items }, { first, last }, marked) {
  const { words } = view;
  const inSight = items.filter((item) => firstDay(item) <= last && (isOpen(item) || lastDay(item) >= first));
  const present = SIGNS.filter((sign) => inSight.some(sign.has));
  const signs = marked.size > 0 ? [...present, { name: 'moved', look: 'mark just-moved' }] : present;
  // In the calendar alone; a lane has its name beside it.
  const rules = RULES.flatMap((name) => inSight.find((item) => item.name === name) ?? []);
  return html`<ul class="key">
    ${signs.map(
      ({ name, look }) =>
        html`<li class="${LANES_ALONE.has(name) ? 'of-lanes' : ''}"><i class="${look}" aria-hidden="true"></i> ${words.say(`key-${name}`)}</li>`,
    )}
    ${rules.map(
      (item) => html`<li class="of-calendar">
        <i class="rule-bar ${item.name.replace('.', '-')} ${item.basis}" aria-hidden="true"></i> ${words.say(`key-${item.name.replace('.', '-')}`)}
      </li>`,
    )}
  </ul>`;
}
