import { html, nothing } from 'lit-html';
import { numberToCopy } from './number_to_copy.js';
import { phoneLink } from './phone_link.js';
import { knownPhones } from './phones.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./phones.js').Phone} Phone */

/** Whose number is taken first. */
const TEAMS = /** @type {const} */ (['team', 'centre']);

/**
 * The way to the team's number, or to the card where one can be typed.
 * @param {View} view
 * @param {readonly Phone[]} phones
 */
export function teamCall(view, phones) {
  const { words } = view;
  const known = knownPhones(phones);
  const number = TEAMS.flatMap((team) => known.find(({ who }) => who === team) ?? [])[0]?.number;
  const link = number && phoneLink(number);
  return html`<a class="button call-to team-call" href="${link ? link.href : '#call'}">
      ${words.say('call-link')}${link ? html` <bdi dir="ltr">${link.shown}</bdi>` : ''}
    </a>
    ${number ? numberToCopy(view, link || { shown: number.trim() }) : nothing}`;
}
