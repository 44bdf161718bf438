import { EMERGENCY_LINES, LINE_OF } from './emergency_lines.js';
import { phoneLink } from './phone_link.js';

/**
 * A number that the family typed or confirmed, and whose it is.
 * @typedef {{ who: PhoneOwner, number: string }} Phone
 * @typedef {typeof PHONE_OWNERS[number]} PhoneOwner
 */

/** In the order in which they are shown. The family types each; for the last one a country may be chosen. */
export const PHONE_OWNERS = /** @type {const} */ (['team', 'centre', 'emergency']);

/** @returns {Phone[]} */
export function emptyPhones() {
  return PHONE_OWNERS.map((who) => ({ who, number: '' }));
}

/**
 * Choosing a country types its emergency number, unless the family has typed a number of its own.
 * @param {Phone[]} typed
 * @param {string} country
 * @returns {Phone[]}
 */
export function withLineOf(typed, country) {
  const line = LINE_OF.get(country);
  return typed.map((phone) => (phone.who === 'emergency' && line && !isOwn(phone.number) ? { ...phone, number: line } : phone));
}

/**
 * Whether a number is the family's own, and no country's emergency number.
 * @param {string} number
 */
export function isOwn(number) {
  const typed = number.trim();
  return typed !== '' && EMERGENCY_LINES.every(([line]) => line !== typed);
}

/** Boxes for numbers are always there; most stay empty. @param {readonly Phone[]} typed */
export function knownPhones(typed) {
  return typed.filter(({ number }) => number.trim() !== '');
}

/**
 * @param {Phone[]} typed
 * @param {PhoneOwner} who
 */
export function isKnown(typed, who) {
  return knownPhones(typed).some((phone) => phone.who === who);
}

/**
 * What a tap on somebody's number dials.
 * @param {Phone[]} typed
 * @param {PhoneOwner} who
 * @returns {{ href: string, shown: string } | undefined}  Nothing without a number that can be dialled.
 */
export function linkTo(typed, who) {
  return phoneLink(typed.find((phone) => phone.who === who)?.number ?? '');
}
