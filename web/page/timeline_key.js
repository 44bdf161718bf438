import { html } from 'lit-html';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */

/** Each sign of the picture, and which items bring it in. */
const SIGNS = /** @type {const} */ ([
  { name: 'infusion', look: 'mark infusion', kind: 'infusion' },
  { name: 'full', look: 'swatch course label', kind: 'course', basis: 'label' },
  { name: 'taper', look: 'swatch course conditional', kind: 'course', basis: 'conditional' },
  { name: 'gate', look: 'mark gate', kind: 'gate' },
  { name: 'visit', look: 'mark visit label', kind: 'visit', basis: 'label' },
  { name: 'visit-conditional', look: 'mark visit conditional', kind: 'visit', basis: 'conditional' },
  { name: 'minimum', look: 'mark milestone', kind: 'milestone' },
]);

/**
 * What the signs mean; only those that the picture holds.
 * @param {View} view
 * @param {Plan} plan
 */
export function timelineKey({ words }, plan) {
  const present = SIGNS.filter((sign) =>
    plan.items.some((item) => item.kind === sign.kind && (!('basis' in sign) || item.basis === sign.basis)),
  );
  return html`<ul class="key">
    ${present.map(
      ({ name, look }) => html`<li><i class="${look}" aria-hidden="true"></i> ${words.say(`key-${name}`)}</li>`,
    )}
  </ul>`;
}
