import { nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { brokenNote } from '../form/index.js';
import { countriesOf, LINE_OF, LINES_CHECKED, nameOf } from './emergency_lines.js';
import { numberToCopy } from './number_to_copy.js';
import { phoneDoubt, phoneLink } from './phone_link.js';
import { isKnown, isOwn, knownPhones } from './phones.js';
import { valueOf } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./phones.js').Phone} Phone */
/** @typedef {import('./phones.js').PhoneOwner} PhoneOwner */

/**
 * @typedef {object} Phones
 * @property {Phone[]} typed
 * @property {string} country  Whose emergency number was asked for; empty until one is. It is not kept: its number is.
 * @property {ReadonlySet<Asked>} asked  What is asked for on top of the card. It stays there while it is answered, so
 *   that no box goes away under the fingers.
 * @property {(who: PhoneOwner, number: string) => void} onType
 * @property {(country: string, onTop: boolean) => void} onCountry  One was chosen from the list.
 * @property {(country: string) => void} onConfirm  The browser's region is where the family is.
 * @property {() => void} onElsewhere  It is not.
 */

/** @typedef {'team' | 'country'} Asked */

export const COUNTRY_BOX_ID = 'phone-country';

/** @param {PhoneOwner} who */
export const dialLinkId = (who) => `dial-${who}`;

/**
 * Whom to call, a tap away; what is missing is asked for in its place.
 * @param {View} view
 * @param {Phones} phones
 */
export function callNumbers(view, phones) {
  const { html } = view;
  const guess = guessedCountry(view, phones);
  return html`<div class="call-numbers">
    ${teamAsked(view, phones)} ${callLinks(view, phones.typed)} ${guess ? guessed(view, phones, guess) : nothing}
    ${asksCountry(view, phones) ? countryChoice(view, phones, true) : nothing}
  </div>`;
}

/**
 * What can be dialled already, and that alone. A number that is still being typed stands under its own box.
 * @param {View} view
 * @param {Phones} phones
 */
export function callNow(view, phones) {
  const { html } = view;
  const guess = guessedCountry(view, phones);
  const ready = phones.typed.filter(({ who }) => who !== 'team' || !phones.asked.has('team'));
  return html`<div class="call-numbers">
    ${callLinks(view, ready)}
    ${guess ? html`<div class="guess">${guessedLink(view, guess)}</div>` : nothing}
  </div>`;
}

/**
 * What `callNow` leaves out.
 * @param {View} view
 * @param {Phones} phones
 */
export function callAsked(view, phones) {
  const { html } = view;
  const guess = guessedCountry(view, phones);
  const team = phones.asked.has('team') ? phones.typed.filter(({ who }) => who === 'team') : [];
  return html`<div class="call-numbers">
    ${teamAsked(view, phones)} ${callLinks(view, team)} ${guess ? guessAnswers(view, phones, guess) : nothing}
    ${asksCountry(view, phones) ? countryChoice(view, phones, true) : nothing}
  </div>`;
}

/**
 * @param {View} view
 * @param {Phones} phones
 */
function teamAsked(view, phones) {
  return phones.asked.has('team') ? numberBox(view, phones, 'team', view.words.say('phone-team-ask')) : nothing;
}

/**
 * All numbers, to be typed or changed.
 * @param {View} view
 * @param {Phones} phones
 */
export function numberBoxes(view, phones) {
  const { html, words } = view;
  return html`<details class="numbers">
    <summary>${words.say(knownPhones(phones.typed).length > 0 ? 'phone-change' : 'phone-add')}</summary>
    <p class="hint">${words.say('phone-hint')}</p>
    ${phones.asked.has('team') ? nothing : numberBox(view, phones, 'team', words.say('phone-team'))}
    ${numberBox(view, phones, 'centre', words.say('phone-centre'))}
    ${asksCountry(view, phones) ? nothing : countryChoice(view, phones, false)}
    ${numberBox(view, phones, 'emergency', words.say('phone-emergency'))}
  </details>`;
}

/**
 * The country of the browser's region, for as long as nobody has said which it is.
 * @param {View} view
 * @param {Phones} phones
 */
function guessedCountry({ region = '' }, { typed, asked }) {
  return LINE_OF.has(region) && !asked.has('country') && !isKnown(typed, 'emergency') ? region : undefined;
}

/**
 * @param {View} view
 * @param {Phones} phones
 */
function asksCountry(view, phones) {
  return phones.asked.has('country') || (!isKnown(phones.typed, 'emergency') && !guessedCountry(view, phones));
}

/**
 * @param {View} view
 * @param {Phone[]} typed
 */
function callLinks(view, typed) {
  const { html, words } = view;
  const all = knownPhones(typed);
  if (all.length === 0) return nothing;
  return html`<ul class="call-links">
    ${all.map(({ who, number }) => {
      const link = phoneLink(number);
      const name = words.say(`phone-${who}`);
      return html`<li>
        ${link ? dialLink(view, { id: dialLinkId(who), name, link }) : html`<p><span>${name}</span> <bdi>${number.trim()}</bdi></p>`}
      </li>`;
    })}
  </ul>`;
}

/**
 * @param {View} view
 * @param {{ id: string, name: string, link: { href: string, shown: string } }} parts
 */
function dialLink(view, { id, name, link }) {
  return view.html`<a class="button call-to" id="${id}" href="${link.href}"><span>${name}</span> <bdi dir="ltr">${link.shown}</bdi></a>
    ${numberToCopy(view, link)}`;
}

/**
 * The region of a browser is often not where its reader is. So its number is offered with an "if", and neither kept nor
 * printed before somebody confirms it.
 * @param {View} view
 * @param {Phones} phones
 * @param {string} code
 */
function guessed(view, phones, code) {
  return view.html`<div class="guess">${guessedLink(view, code)} ${guessAnswers(view, phones, code)}</div>`;
}

/**
 * @param {View} view
 * @param {string} code
 */
function guessedLink(view, code) {
  const { html, words } = view;
  const link = phoneLink(LINE_OF.get(code) ?? '');
  if (!link) return nothing;
  return html`<p>${words.say('phone-guess', { country: placeOf(view, code) })}</p>
    ${dialLink(view, { id: 'dial-guess', name: words.say('phone-emergency'), link })}`;
}

/**
 * @param {View} view
 * @param {Phones} phones
 * @param {string} code
 */
function guessAnswers(view, { onConfirm, onElsewhere }, code) {
  const { html, words } = view;
  return html`<div class="guess-answers">
      <button class="button quiet" type="button" @click=${() => onConfirm(code)}>${words.say('phone-guess-yes', { country: placeOf(view, code) })}</button>
      <button class="button quiet" type="button" @click=${onElsewhere}>${words.say('phone-guess-no')}</button>
    </div>
    <p class="hint">${checked(view)}</p>`;
}

/**
 * A country as it stands behind "in", with its article.
 * @param {View} view
 * @param {string} code
 */
function placeOf({ words }, code) {
  return words.say('phone-place', { code, country: nameOf(words.language, code) });
}

/** @param {View} view */
function checked({ words, dates }) {
  return words.say('phone-lines', { date: dates.full(LINES_CHECKED) });
}

/**
 * @param {View} view
 * @param {Phones} phones
 * @param {PhoneOwner} who
 * @param {string} label
 */
function numberBox({ html, words }, { typed, onType }, who, label) {
  const number = typed.find((phone) => phone.who === who)?.number ?? '';
  const doubt = phoneDoubt(number);
  return html`<div class="number">
    <label for="phone-${who}">${label}</label>
    <input
      id="phone-${who}"
      type="tel"
      dir="ltr"
      autocomplete="off"
      maxlength="60"
      aria-describedby="phone-${who}-doubt"
      .value=${number}
      @input=${(/** @type {InputEvent} */ event) => onType(who, valueOf(event))}
    />
    <p class="phone-doubt" id="phone-${who}-doubt" role="status">${doubt ? words.say(`phone-doubt-${doubt}`) : nothing}</p>
    ${brokenNote({ words }, number)}
  </div>`;
}

/**
 * No country is chosen beforehand: a guess may be wrong.
 * @param {View} view
 * @param {Phones} phones
 * @param {boolean} onTop  Of the card, not folded away.
 */
function countryChoice(view, { typed, country, onCountry }, onTop) {
  const { html, words } = view;
  const own = typed.some(({ who, number }) => who === 'emergency' && isOwn(number));
  return guard([view, country, own], () => {
    const countries = countriesOf(words.language, [...LINE_OF.keys()]);
    const chosen = countries.find(({ code }) => code === country);
    return html`<div class="number">
      <label for="${COUNTRY_BOX_ID}">${words.say('phone-country')}</label>
      <select
        id="${COUNTRY_BOX_ID}"
        autocomplete="off"
        aria-describedby="phone-lines"
        @change=${(/** @type {Event} */ event) => onCountry(valueOf(event), onTop)}
      >
        ${[{ code: '', name: words.say('phone-country-none') }, ...countries].map(
          ({ code, name }) => html`<option value="${code}" .selected=${code === country}>${name}</option>`,
        )}
      </select>
      <p class="hint" id="phone-lines" role="status">
        ${chosen && own ? words.say('phone-own') : nothing}
        ${chosen ? words.say('phone-line', { country: chosen.name, number: LINE_OF.get(country) ?? '' }) : nothing}
        ${checked(view)}
      </p>
    </div>`;
  });
}
