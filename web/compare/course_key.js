import { html } from 'lit-html';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Regimens} Regimens */
/** @typedef {import('../core/doseline.js').RegimenItem} RegimenItem */
/** @typedef {import('./facts.js').Medicine} Medicine */

/** Each sign of the picture, and which items bring it in. */
const SIGNS = /** @type {{ look: string, word: string, has: (item: RegimenItem) => boolean }[]} */ ([
  { look: 'mark infusion', word: 'key-infusion', has: ({ kind }) => kind === 'infusion' },
  { look: 'course-key dose', word: 'compare-key-dose', has: ({ kind }) => kind === 'dose' },
  { look: 'course-key daily', word: 'compare-key-daily', has: ({ name }) => name === 'evrysdi' },
  { look: 'course-key around', word: 'compare-key-around', has: ({ name }) => name.startsWith('steroid') },
  { look: 'course-key visit', word: 'compare-key-visit', has: ({ kind }) => kind === 'visit' },
  {
    look: 'course-key conditional',
    word: 'compare-key-conditional',
    has: ({ name, basis }) => basis === 'conditional' && name !== 'evrysdi',
  },
  { look: 'course-key window', word: 'key-window-hygiene', has: ({ name }) => name === 'window.hygiene' },
  { look: 'course-key window', word: 'compare-key-bottle', has: ({ name }) => name === 'evrysdi.bottle' },
]);

/**
 * What the signs mean: only those that are drawn, and where one medicine is in sight, only its own.
 * @param {View} view
 * @param {Regimens} regimens
 * @param {Medicine} picked
 */
export function courseKey({ words }, { regimens }, picked) {
  const drawn = regimens.flatMap(({ items }) => items);
  const own = regimens.filter(({ medicine }) => medicine.startsWith(picked)).flatMap(({ items }) => items);
  return html`<ul class="key">
    ${SIGNS.filter(({ has }) => drawn.some(has)).map(
      ({ look, word, has }) =>
        html`<li class="${own.some(has) ? 'picked' : ''}"><i class="${look}" aria-hidden="true"></i> ${words.say(word)}</li>`,
    )}
  </ul>`;
}
