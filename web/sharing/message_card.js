import { html, nothing } from 'lit-html';
import { copyFrom, markIn } from '../ui/index.js';
import { messageText } from './message_text.js';

/** @typedef {import('../ui/index.js').View} View */

const TEXT_ID = 'message-made';

/**
 * The day as a text for a messenger, to copy or to hand to the device's own way of sharing.
 * @param {View} view
 * @param {object} parts
 * @param {import('../core/doseline.js').Plan} parts.plan  Seen from a day, or there is nothing to tell.
 * @param {string} [parts.nickname]
 * @param {string} [parts.copied]  The text that was copied last.
 * @param {(text: string) => void} parts.onCopied
 * @param {Pick<Navigator, 'share'>} [parts.device]
 */
export function messageCard(view, { plan, nickname, copied, onCopied, device = globalThis.navigator }) {
  const { words } = view;
  if (!plan.today) return nothing;
  const text = messageText(view, plan, plan.today, nickname);
  return html`<section class="card more-card" id="message" aria-labelledby="message-title">
    <h2 id="message-title">${words.say('message-title')}</h2>
    <p class="soft">${words.say('message-lead')}</p>
    <details class="message-text">
      <summary>${words.say('message-show')}</summary>
      <textarea
        id="${TEXT_ID}"
        class="keep-text"
        rows="7"
        readonly
        dir="${words.direction}"
        aria-label="${words.say('message-title')}"
        .value=${text}
      ></textarea>
    </details>
    <p class="keep-buttons">
      <button class="button" type="button" @click=${() => copyFrom(TEXT_ID, () => onCopied(text))}>${words.say('keep-text-copy')}</button>
      ${
        typeof device?.share === 'function'
          ? html`<button class="button quiet" type="button" @click=${() => share(device, text)}>${words.say('message-share')}</button>`
          : nothing
      }
    </p>
    <p role="status">${copied === text ? words.say('keep-notice-text-copied') : nothing}</p>
  </section>`;
}

/**
 * A frame may forbid it; whoever calls it off wants nothing more.
 * @param {Pick<Navigator, 'share'>} device
 * @param {string} text
 */
async function share(device, text) {
  try {
    await device.share({ text });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) markIn(TEXT_ID);
  }
}
