import { html } from 'lit-html';
import { linkTo } from './phones.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('./phones.js').Phone} Phone */

/** Whose number is taken first. */
const TEAMS = /** @type {const} */ (['team', 'centre']);

/**
 * The way to the team's number, or to the card where one can be typed.
 * @param {View} view
 * @param {readonly Phone[]} phones
 */
export function teamCall({ words }, phones) {
  const [link] = TEAMS.flatMap((team) => linkTo([...phones], team) ?? []);
  return html`<a class="button call-to team-call" href="${link?.href ?? '#call'}">
    ${words.say('call-link')}${link ? html` <bdi dir="ltr">${link.shown}</bdi>` : ''}
  </a>`;
}
