import { html } from 'lit-html';
import { LONGEST_NICKNAME } from '../family/index.js';
import { brokenNote } from '../form/index.js';
import { valueOf } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */

/**
 * The child's nickname, above the answers that the plan rests on.
 * @param {View} view
 * @param {object} parts
 * @param {string} parts.nickname
 * @param {(nickname: string) => void} parts.onNickname
 * @param {unknown} [parts.answers]  The three answers, and the way to change them.
 */
export function answersCard({ words }, { nickname, onNickname, answers }) {
  return html`<section class="card more-card answers" id="answers" aria-labelledby="answers-title">
    <h2 id="answers-title">${words.say('answers-title')}</h2>
    ${answers}
    <div>
      <label for="nickname">${words.say('nickname')}</label>
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
    </div>
  </section>`;
}
