import { nothing } from 'lit-html';
import { entryText, instantText, valueText } from './family_words.js';

/** @typedef {import('../page/view.js').View} View */
/** @typedef {import('./differences.js').Difference} Difference */
/** @typedef {import('./differences.js').Side} Side */
/** @typedef {import('./family.js').Family} Family */
/** @typedef {import('./keeper.js').Keeper} Keeper */
/** @typedef {import('./keeper.js').Offer} Offer */

/** Takes the focus when a question comes up. */
export const OFFER_ID = 'keep-offer';

const MOST_ENTRIES = 5;

/**
 * Another plan than the one on the screen: both side by side, and the family chooses. Nothing while there is none.
 * @param {View} view
 * @param {Keeper} keeper
 * @param {object} [page]
 * @param {(change: any) => string} [page.changeText]  The page's words for one change; without them changes are counted.
 */
export function offerCard(view, keeper, { changeText } = {}) {
  const { html, words } = view;
  const { offer } = keeper.state;
  if (!offer) return nothing;
  const sent = offer.blank && offer.from !== 'device';
  return html`<section class="card keep-offer" id="${OFFER_ID}" tabindex="-1" aria-labelledby="keep-offer-title">
    <h2 id="keep-offer-title">${words.say(sent ? 'keep-offer-first' : `keep-offer-${offer.from}`)}</h2>
    <p>${words.say(sent ? 'keep-offer-blank' : `keep-offer-${offer.from}-text`)}</p>
    ${origin(view, offer.reading.family)} ${doubts(view, offer)}
    ${offer.differences.length > 0 ? comparison(view, offer, changeText) : nothing}
    <p class="keep-buttons">
      <button class="button" type="button" @click=${() => keeper.takeOffer()}>
        ${words.say(offer.blank ? 'keep-take-first' : 'keep-take')}
      </button>
      <button class="button quiet" type="button" @click=${() => keeper.leaveOffer()}>
        ${words.say(offer.blank ? 'keep-leave-first' : 'keep-leave')}
      </button>
    </p>
    ${offer.blank
      ? nothing
      : html`<p>
          <button class="button quiet" type="button" @click=${() => keeper.downloadOffer()}>${words.say('keep-save-other')}</button>
        </p>`}
  </section>`;
}

/** Who made it, and when. @param {View} view @param {Family} family */
function origin(view, { savedAt, device }) {
  const { html, words } = view;
  return html`<p class="soft">
    ${device.trim() === '' ? nothing : html`${words.say('keep-from')} <bdi>${device}</bdi>.`}
    ${savedAt ? words.say('keep-saved-at', { when: instantText(view, savedAt) }) : words.say('keep-saved-unknown')}
  </p>`;
}

/** What should be known before it is taken. @param {View} view @param {Offer} offer */
function doubts({ html, words }, { reading }) {
  const doubt = reading.answer.ok
    ? reading.named === 'differs' || reading.named === 'other-build'
      ? `keep-doubt-${reading.named}`
      : undefined
    : 'keep-doubt-no-plan';
  return doubt ? html`<p class="note">${words.say(doubt)}</p>` : nothing;
}

/**
 * Two columns and a line for the name of each part: it fits a narrow phone without being taken apart.
 * @param {View} view
 * @param {Offer} offer
 * @param {((change: any) => string) | undefined} changeText
 */
function comparison(view, { from, differences }, changeText) {
  const { html, words } = view;
  return html`<table class="keep-compare">
    <caption class="hidden">${words.say('keep-compare')}</caption>
    <thead>
      <tr>
        <th scope="col">${words.say('keep-compare-here')}</th>
        <th scope="col">${words.say(`keep-compare-${from}`)}</th>
      </tr>
    </thead>
    ${differences.map(
      (difference) => html`<tbody>
        <tr>
          <th colspan="2" scope="rowgroup">${words.say(`keep-part-${difference.part}`)}</th>
        </tr>
        <tr>
          <td>${side(view, difference, 'here', changeText)}</td>
          <td>${side(view, difference, 'there', changeText)}</td>
        </tr>
      </tbody>`,
    )}
  </table>`;
}

/**
 * @param {View} view
 * @param {Difference} difference
 * @param {'here' | 'there'} which
 * @param {((change: any) => string) | undefined} changeText
 */
function side(view, difference, which, changeText) {
  const { html, words } = view;
  if (difference.kind === 'value') return html`<bdi>${valueText(view, difference.part, difference[which])}</bdi>`;
  const { count, only } = difference[which];
  const { part } = difference;
  const say = part === 'changes' ? changeText : (/** @type {unknown} */ entry) => entryText(view, part, entry);
  const more = only.length - MOST_ENTRIES;
  return html`<p>${words.say('keep-count', { count })}</p>
    ${say && only.length > 0
      ? html`<p class="soft">${words.say('keep-only')}</p>
          <ul>
            ${only.slice(0, MOST_ENTRIES).map((entry) => html`<li><bdi>${say(entry)}</bdi></li>`)}
            ${more > 0 ? html`<li>${words.say('keep-problem-more', { count: more })}</li>` : nothing}
          </ul>`
      : nothing}`;
}
