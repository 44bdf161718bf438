import { nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { countriesOf, EMERGENCY_LINES, LINE_OF, LINES_CHECKED } from './emergency_lines.js';
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
 * @property {string} country  Whose emergency line was asked for; empty until one is. It is not kept: its number is.
 * @property {(who: PhoneOwner, number: string) => void} onType
 * @property {(country: string) => void} onCountry
 */

/** In the order in which they are shown. The family types each; for the last one a country may be chosen. */
export const PHONE_OWNERS = /** @type {const} */ (['team', 'centre', 'emergency']);

/** Rule CALL-NOW, in its order. */
const SIGNS = ['yellow', 'vomiting', 'alert', 'dose', 'bruises', 'seizure', 'urine', 'infection'];

/** @returns {Phone[]} */
export function emptyPhones() {
  return PHONE_OWNERS.map((who) => ({ who, number: '' }));
}

/**
 * Choosing a country types its emergency line, unless the family has typed a number of its own.
 * @param {Phone[]} typed
 * @param {string} country
 * @returns {Phone[]}
 */
export function withLineOf(typed, country) {
  const line = LINE_OF.get(country);
  return typed.map((phone) => (phone.who === 'emergency' && line && !isOwn(phone.number) ? { ...phone, number: line } : phone));
}

/** @param {string} number */
function isOwn(number) {
  const typed = number.trim();
  return typed !== '' && EMERGENCY_LINES.every(([line]) => line !== typed);
}

/**
 * When to call the team and at which number, and that alone: it stands beside the questions and beside the plan.
 * @param {View} view
 * @param {Phones} [phones]  Without them, as without scripts, there is nowhere to type one.
 * @param {unknown} [lines]  What stands in that place instead.
 */
export function callCard(view, phones, lines) {
  const { html, words } = view;
  return html`<section class="card call-card" id="call" aria-labelledby="call-title" tabindex="-1">
    <h2 id="call-title">${words.say('call-title')}</h2>
    <p>${words.say('call-lead')}</p>
    ${phones ? callLinks(view, phones.typed) : nothing}
    <ul>
      ${SIGNS.map((sign) => html`<li>${words.say(`call-${sign}`)}</li>`)}
    </ul>
    <p class="call-number">${words.say('call-number')}</p>
    ${phones ? numberBoxes(view, phones) : lines}
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
function numberBoxes(view, phones) {
  const { html, words } = view;
  const { typed, onType } = phones;
  return html`<details class="numbers">
    <summary>${words.say(given(typed).length > 0 ? 'phone-change' : 'phone-add')}</summary>
    <p class="hint">${words.say('phone-hint')}</p>
    ${typed.map(
      ({ who, number }) => html`${who === 'emergency' ? countryChoice(view, phones, isOwn(number)) : nothing}
      <div class="number">
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
 * Never chosen beforehand, and never guessed from the language or the clock: a guess may be wrong.
 * @param {View} view
 * @param {Phones} phones
 * @param {boolean} own  Whether the box below holds a number of the family's own.
 */
function countryChoice(view, { country, onCountry }, own) {
  const { html, words, dates } = view;
  return guard([view, country, own], () => {
    const countries = countriesOf(words.language, [...LINE_OF.keys()]);
    const chosen = countries.find(({ code }) => code === country);
    return html`<div class="number">
      <label for="phone-country">${words.say('phone-country')}</label>
      <select
        id="phone-country"
        autocomplete="off"
        aria-describedby="phone-lines"
        @change=${(/** @type {Event} */ event) => onCountry(valueOf(event))}
      >
        ${[{ code: '', name: words.say('phone-country-none') }, ...countries].map(
          ({ code, name }) => html`<option value="${code}" .selected=${code === country}>${name}</option>`,
        )}
      </select>
      <p class="hint" id="phone-lines" role="status">
        ${chosen && own ? words.say('phone-own') : nothing}
        ${chosen ? words.say('phone-line', { country: chosen.name, number: LINE_OF.get(country) ?? '' }) : nothing}
        ${words.say('phone-lines', { date: dates.full(LINES_CHECKED) })}
      </p>
    </div>`;
  });
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
