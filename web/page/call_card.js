import { nothing } from 'lit-html';
import { phoneLink } from './phone_link.js';
import { valueOf } from './value_of.js';

/** @typedef {import('./view.js').View} View */

/**
 * A number that the family typed, and whose it is.
 * @typedef {{ who: PhoneOwner, number: string }} Phone
 * @typedef {typeof PHONE_OWNERS[number]} PhoneOwner
 */

/**
 * @typedef {object} Phones
 * @property {Phone[]} typed
 * @property {(who: PhoneOwner, number: string) => void} onType
 */

/** In the order in which they are shown. None is known beforehand: the family types each. */
export const PHONE_OWNERS = /** @type {const} */ (['team', 'centre', 'emergency']);

/** Rule CALL-NOW, in its order. */
const SIGNS = ['yellow', 'vomiting', 'alert', 'dose', 'bruises', 'seizure', 'urine', 'infection'];

/** @returns {Phone[]} */
export function emptyPhones() {
  return PHONE_OWNERS.map((who) => ({ who, number: '' }));
}

/**
 * When to call the team and at which number, and that alone: it stands beside the questions and beside the plan.
 * @param {View} view
 * @param {Phones} [phones]  Without them, as without scripts, there is nowhere to type one.
 */
export function callCard(view, phones) {
  const { html, words } = view;
  return html`<section class="card call-card" id="call" aria-labelledby="call-title" tabindex="-1">
    <h2 id="call-title">${words.say('call-title')}</h2>
    <p>${words.say('call-lead')}</p>
    ${phones ? callLinks(view, phones.typed) : nothing}
    <ul>
      ${SIGNS.map((sign) => html`<li>${words.say(`call-${sign}`)}</li>`)}
    </ul>
    <p class="call-number">${words.say('call-number')}</p>
    ${phones ? numberBoxes(view, phones) : nothing}
    <p class="call-line"><a class="source-link" href="#source-CALL-NOW">${words.say('source-see')}</a></p>
  </section>`;
}

/** @param {Phone[]} typed */
function given(typed) {
  return typed.filter(({ number }) => number.trim() !== '');
}

/**
 * @param {View} view
 * @param {Phone[]} typed
 */
function callLinks({ html, words }, typed) {
  const all = given(typed);
  if (all.length === 0) return nothing;
  return html`<ul class="call-links">
    ${all.map(({ who, number }) => {
      const link = phoneLink(number);
      const text = html`<span>${words.say(`phone-${who}`)}</span> <bdi dir="ltr">${link?.shown ?? number.trim()}</bdi>`;
      return html`<li>${link ? html`<a class="button call-to" href="${link.href}">${text}</a>` : html`<p>${text}</p>`}</li>`;
    })}
  </ul>`;
}

/**
 * @param {View} view
 * @param {Phones} phones
 */
function numberBoxes({ html, words }, { typed, onType }) {
  return html`<details class="numbers">
    <summary>${words.say(given(typed).length > 0 ? 'phone-change' : 'phone-add')}</summary>
    <p class="hint">${words.say('phone-hint')}</p>
    ${typed.map(
      ({ who, number }) => html`<div class="number">
        <label for="phone-${who}">${words.say(`phone-${who}`)}</label>
        <input
          id="phone-${who}"
          type="tel"
          dir="ltr"
          autocomplete="off"
          maxlength="60"
          .value=${number}
          @input=${(/** @type {InputEvent} */ event) => onType(who, valueOf(event))}
        />
      </div>`,
    )}
  </details>`;
}

/**
 * The same on one strip, repeated on each printed page, with the numbers or room to write one in.
 * @param {View} view
 * @param {Phone[]} [typed]
 */
export function callStrip({ html, words }, typed = []) {
  const all = given(typed);
  return html`<div class="print-strip" aria-hidden="true">
    <p>${words.say('call-print')}</p>
    ${all.length > 0
      ? html`<p class="print-numbers">
          ${all.map(
            ({ who, number }) => html`<span>${words.say(`phone-${who}`)} <bdi dir="ltr">${phoneLink(number)?.shown ?? number.trim()}</bdi></span> `,
          )}
        </p>`
      : html`<p class="print-number">${words.say('call-number-line')}</p>`}
  </div>`;
}
