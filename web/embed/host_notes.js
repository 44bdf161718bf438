import { nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { phoneLink } from '../call/index.js';
import { hasAddress, qrCode } from '../sharing/index.js';

/** @typedef {import('../ui/index.js').View} View */

/**
 * A number that a host gave is nobody's until the family takes it: an address may come from anyone.
 * @param {View} view
 * @param {object} parts
 * @param {import('./asked.js').Asked} parts.asked
 * @param {boolean} parts.known  Whether the team's number is known already.
 * @param {(number: string) => void} parts.onTake
 */
export function hostNumber({ html, words }, { asked: { org, phone }, known, onTake }) {
  const link = phone === undefined || known ? undefined : phoneLink(phone);
  if (!link) return nothing;
  return html`<div class="note host-number">
    <p>${org ? words.say('embed-number-of', { org }) : words.say('embed-number')} <a href="${link.href}"><bdi dir="ltr">${link.shown}</bdi></a></p>
    <p>${words.say('embed-number-check')}</p>
    <p><button class="button quiet" type="button" @click=${() => onTake(link.shown)}>${words.say('embed-number-take')}</button></p>
  </div>`;
}

/**
 * In a frame: who shows the page, and the way out to all of it. A frame may forbid new tabs and never says so; then the
 * address is there to be copied or photographed.
 * @param {View} view
 * @param {object} parts
 * @param {import('./asked.js').Asked} parts.asked
 * @param {string} parts.at  The place that is shown.
 */
export function wholePage(view, { asked: { org }, at }) {
  const { html, words, framed } = view;
  const { href } = location;
  const address = framed && hasAddress({ href }) ? `${href.split('#', 1)[0]}#${at}` : undefined;
  if (!address && !org) return nothing;
  return guard([view, address, org], () => {
    const code = address && qrCode(address);
    return html`<div class="whole-page">
      ${org ? html`<p>${words.say('embed-by', { org })}</p>` : nothing}
      ${
        address
          ? html`<p><a href="${address}" target="_blank" rel="noopener" @click=${showAddress}>${words.say('embed-whole')}</a></p>
            <details>
              <summary>${words.say('embed-whole-address')}</summary>
              <p>${words.say('embed-whole-note')}</p>
              <p class="whole-address" dir="ltr">${address}</p>
              ${
                code
                  ? html`<svg class="qr" viewBox="0 0 ${code.side} ${code.side}" role="img" aria-label="${words.say('embed-whole-code')}">
                    <path d="${code.path}"></path>
                  </svg>`
                  : nothing
              }
            </details>`
          : nothing
      }
    </div>`;
  });
}

/** In case that nothing else comes of the tap. @param {Event} event */
function showAddress({ currentTarget }) {
  const details = /** @type {Element} */ (currentTarget).closest('.whole-page')?.querySelector('details');
  if (details) details.open = true;
}
