import { html, noChange, nothing } from 'lit-html';
import { isHere, isInSight, PLACES } from './places.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./places.js').Where} Where */
/** @typedef {import('./places.js').PlaceName} PlaceName */
/** @typedef {import('./places.js').Thing} Thing */

/**
 * The ways between the places, once there is a plan.
 * @param {Pick<View, 'words'>} view
 * @param {Where} where
 */
export function placeNav({ words }, where) {
  return html`<nav class="places" aria-label="${words.say('places')}">
    <ul>
      ${PLACES.map(
        (name) => html`<li>
          <a href="#${name}" aria-current="${where.place === name ? (where.thing ? 'true' : 'page') : nothing}">
            <span class="place-sign ${name}" aria-hidden="true"></span>${words.say(`place-${name}`)}
          </a>
        </li>`,
      )}
    </ul>
  </nav>`;
}

/**
 * One place. Those where the family is not are out of sight on a screen; paper has them all, in order. What is out of sight
 * is drawn only after what is seen: to draw all places at each key is more than a phone can do between two of them.
 * @param {Pick<View, 'words'>} view
 * @param {object} parts
 * @param {Where} parts.where
 * @param {PlaceName | 'call' | 'start'} parts.name
 * @param {Thing} [parts.thing]  One of those below More.
 * @param {boolean} parts.planned  Whether there are other places to go back to than the questions.
 * @param {boolean} parts.unseen  Whether to draw it even out of sight.
 * @param {() => unknown} parts.content
 */
export function placeSection({ words }, { where, name, thing, planned, unseen, content }) {
  const address = thing ?? name;
  const here = isHere(where, name, thing);
  const isAlone = here && where.place !== 'all';
  return html`<div class="place of-${name} ${here ? 'here' : ''}" data-address="${address}">
    ${
      thing && isAlone
        ? html`<p class="place-back"><a href="${planned ? '#more' : '#today'}">${words.say(planned ? 'place-back' : 'place-back-start')}</a></p>`
        : nothing
    }
    ${headOf(words, address, isAlone)} ${unseen || isInSight(where, name, thing) ? content() : noChange}
  </div>`;
}

/** Their content begins with a head of the first rank. */
const HEADED = ['start', 'answers'];

/**
 * A card that is a place of its own is headed by its title, and Today by what is to be done: there the place's name is for
 * those who hear it.
 * @param {View['words']} words
 * @param {string} address
 * @param {boolean} isAlone  Not one of all places in order.
 */
function headOf(words, address, isAlone) {
  const isPlace = PLACES.some((name) => name === address);
  if (isPlace && address !== 'today') return html`<h1>${words.say(`place-${address}`)}</h1>`;
  if (!isPlace && (!isAlone || HEADED.includes(address))) return nothing;
  return html`<h1 class="hidden">${words.say(address === 'call' ? 'call-title' : `place-${address}`)}</h1>`;
}

/**
 * The focus follows to the head of a place, so that a screen reader tells where it is.
 * @param {Where} where
 * @returns {boolean} Whether there is such a place.
 */
export function focusPlace({ place, thing }) {
  const section = document.querySelector(`[data-address="${thing ?? place}"]`);
  const head = section?.querySelector('h1:not(.hidden), h2');
  if (!(head instanceof HTMLElement)) return false;
  head.tabIndex = -1;
  head.focus({ preventScroll: true });
  return document.activeElement === head;
}
