import { nothing } from 'lit-html';

/** @typedef {import('../ui/index.js').View} View */

/**
 * A frame may forbid calls and never says so: there the number also stands beside its link, to be copied or typed. A
 * number without a link stands there everywhere.
 * @param {View} view
 * @param {{ href?: string, shown: string }} number
 */
export function numberToCopy({ html, words, framed }, { href, shown }) {
  if (href && !framed) return nothing;
  return html`<p class="number-to-copy">${href ? words.say('phone-copy') : nothing} <bdi dir="${href ? 'ltr' : 'auto'}">${shown}</bdi></p>`;
}
