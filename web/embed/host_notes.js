import { nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { phoneLink } from '../call/index.js';
import { hospital } from '../hospital/index.js';
import { hasAddress, qrCode } from '../sharing/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../call/index.js').Phone['who']} PhoneOwner */

/**
 * A number that a host gave is nobody's until the family takes it: an address may come from anyone. Those of the hospital
 * whose copy this is come before it.
 * @param {View} view
 * @param {object} parts
 * @param {import('./asked.js').Asked} parts.asked
 * @param {(who: PhoneOwner) => boolean} parts.known  Whether somebody's number is known already.
 * @param {(who: PhoneOwner, number: string) => void} parts.onTake
 */
export function hostNumber(view, { asked: { org, phone }, known, onTake }) {
  const { html, words } = view;
  if (hospital) {
    const { name, numbers = [] } = hospital;
    return numbers.map(({ who, number }) =>
      offered(view, { number, known: known(who), onTake: (taken) => onTake(who, taken) }, [
        words.say('hospital-number', { hospital: name, who: words.say(`phone-${who}`) }),
      ]),
    );
  }
  if (phone === undefined) return nothing;
  return offered(view, { number: phone, known: known('team'), onTake: (taken) => onTake('team', taken) }, [
    org ? words.say('embed-number-of', { org }) : words.say('embed-number'),
    html`<p>${words.say('embed-number-check')}</p>`,
  ]);
}

/**
 * @param {View} view
 * @param {{ number: string, known: boolean, onTake: (number: string) => void }} parts
 * @param {[whose: string, check?: unknown]} says
 */
function offered({ html, words }, { number, known, onTake }, [whose, check = nothing]) {
  const link = known ? undefined : phoneLink(number);
  if (!link) return nothing;
  return html`<div class="note host-number">
    <p>${whose} <a href="${link.href}"><bdi dir="ltr">${link.shown}</bdi></a></p>
    ${check}
    <p>
      <button class="button quiet" type="button" @click=${() => onTake(link.shown)}>
        ${words.say(hospital ? 'hospital-number-take' : 'embed-number-take')}
      </button>
    </p>
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
