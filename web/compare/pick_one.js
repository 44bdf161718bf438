import { html } from 'lit-html';
import { MEDICINES } from './facts.js';

/** On a phone there is room for one medicine: it is picked by a button, or swiped to. */

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./facts.js').Medicine} Medicine */

/** What is swiped: its columns lie side by side, each as wide as itself. */
export const SWIPED_ID = 'compare-swiped';

/**
 * @param {View} view
 * @param {object} parts
 * @param {Medicine} parts.picked
 * @param {(medicine: Medicine) => void} parts.onPick
 */
export function pickButtons({ words }, { picked, onPick }) {
  return html`<div class="segments compare-picks" role="group" aria-label="${words.say('compare-pick')}">
    ${MEDICINES.map(
      (medicine) => html`<button
        type="button"
        aria-pressed="${String(medicine === picked)}"
        @click=${() => {
          onPick(medicine);
          swipeTo(medicine);
        }}
      >
        ${words.say(`compare-${medicine}`)}
      </button>`,
    )}
  </div>`;
}

/**
 * To that column at once: whoever picks has not asked to see what lies between.
 * @param {Medicine} medicine
 */
function swipeTo(medicine) {
  const swiped = document.getElementById(SWIPED_ID);
  const column = swiped?.querySelector(`[data-medicine="${medicine}"]`);
  if (!swiped || !column) return;
  // Both edges are the browser's own: whether the writing runs to the left does not matter.
  const way = column.getBoundingClientRect().left - swiped.getBoundingClientRect().left;
  // Not by a way but to a place: a way would end at the next column.
  swiped.scrollTo({ left: swiped.scrollLeft + way, behavior: 'instant' });
}

/** So long nothing has moved when a swipe is over, in milliseconds; not every browser tells the end of one. */
const STILL_MS = 120;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let still;

/**
 * @param {Event} event  Of what is swiped.
 * @param {(medicine: Medicine) => void} onPick  Told once it stands still.
 */
export function whenSwiped({ currentTarget }, onPick) {
  const swiped = /** @type {Element} */ (currentTarget);
  clearTimeout(still);
  still = setTimeout(() => {
    const seen = inSight(swiped);
    if (seen) onPick(seen);
  }, STILL_MS);
}

/**
 * @param {Element} swiped
 * @returns {Medicine | undefined} The one in its middle, where only one has room.
 */
function inSight(swiped) {
  if (swiped.scrollWidth <= swiped.clientWidth) return undefined;
  const box = swiped.getBoundingClientRect();
  const middle = box.left + box.width / 2;
  const column = [...swiped.querySelectorAll('[data-medicine]')].find((each) => {
    const { left, right } = each.getBoundingClientRect();
    return left <= middle && middle < right;
  });
  return MEDICINES.find((medicine) => medicine === column?.getAttribute('data-medicine'));
}
