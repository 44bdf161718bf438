import { html } from 'lit-html';
import { LONGEST_NICKNAME } from '../family/index.js';
import { brokenNote } from '../form/index.js';
import { valueOf } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */

/**
 * What the family calls the child.
 * @param {View} view
 * @param {object} parts
 * @param {string} parts.nickname
 * @param {(nickname: string) => void} parts.onNickname
 */
export function nicknameCard({ words }, { nickname, onNickname }) {
  return html`<section class="card more-card" id="nickname-card" aria-labelledby="nickname-title">
    <h2 id="nickname-title"><label for="nickname">${words.say('nickname')}</label></h2>
    <input
      id="nickname"
      class="keep-text"
      type="text"
      autocomplete="off"
      maxlength="${LONGEST_NICKNAME}"
      dir="auto"
      aria-describedby="nickname-hint"
      .value=${nickname}
      @input=${(/** @type {Event} */ event) => onNickname(valueOf(event))}
    />
    ${brokenNote({ words }, nickname)}
    <p class="soft" id="nickname-hint">${words.say('nickname-hint')}</p>
  </section>`;
}
