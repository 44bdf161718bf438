/** Whom to call, and numbers that can be dialled. */
export { CALL_LEVELS, callCard, callStrip, foldedCallCard, unfoldCall } from './call_card.js';
export { COUNTRY_BOX_ID, dialLinkId } from './call_numbers.js';
export { codesOf, countriesOf, EMERGENCY_LINES, LINES_CHECKED, regionOf } from './emergency_lines.js';
export { phoneLink } from './phone_link.js';
export { emptyPhones, isKnown, isOwn, knownPhones, linkTo, PHONE_OWNERS, withLineOf } from './phones.js';
export { teamCall } from './team_call.js';

/** @typedef {import('./call_numbers.js').Asked} Asked */
/** @typedef {import('./call_numbers.js').Phones} Phones */
/** @typedef {import('./phones.js').Phone} Phone */
