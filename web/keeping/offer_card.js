import { nothing } from 'lit-html';
import { isOwn, knownPhones } from '../call/index.js';
import { nicknameOf } from '../family/index.js';
import { entryText, instantText, valueText } from './family_words.js';
import { openConflicts } from './offer.js';
import { standingOf } from './ways_in.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../family/index.js').Difference} Difference */
/** @typedef {import('../family/index.js').Family} Family */
/** @typedef {import('./keeper.js').Keeper} Keeper */
/** @typedef {import('./offer.js').Offer} Offer */
/** @typedef {import('../family/index.js').Conflict} Conflict */
/** @typedef {((change: any) => string) | undefined} ChangeText  The page's words for one change. */

/** Takes the focus when a question comes up. */
export const OFFER_ID = 'keep-offer';

const MOST_ENTRIES = 5;

/**
 * Another plan than the one on the screen: what comes of it, and each thing that cannot be both, to be chosen. Nothing
 * while there is none.
 * @param {View} view
 * @param {Keeper} keeper
 * @param {object} [page]
 * @param {(change: any, plan: any) => string} [page.changeText]  Without them changes are counted.
 */
export function offerCard(view, keeper, { changeText } = {}) {
  const { html, words } = view;
  const { offer } = keeper.state;
  if (!offer) return nothing;
  const { answer } = offer.reading;
  const say = changeText && answer.ok ? (/** @type {any} */ change) => changeText(change, answer.plan) : undefined;
  const name = !offer.blank ? offer.from : offer.from === 'device' || offer.from === 'tab' ? 'kept' : 'first';
  return html`<section class="card keep-offer" id="${OFFER_ID}" tabindex="-1" aria-labelledby="keep-offer-title">
    <h2 id="keep-offer-title">${words.say(`keep-offer-${name}`)}</h2>
    <p>${words.say(`keep-offer-${name}-text`)}</p>
    ${origin(view, offer.reading.family)} ${doubts(view, offer)} ${twoChildren(view, offer)} ${twoLabels(view, offer)}
    ${offer.blank ? contents(view, offer) : html`${gains(view, offer, say)} ${conflicts(view, keeper, offer, say)}`}
    ${
      offer.asked && openConflicts(offer).length > 0
        ? html`<p class="note" role="alert">${words.say('keep-choose-first', { count: openConflicts(offer).length })}</p>`
        : nothing
    }
    <p class="keep-buttons">
      <button class="button" type="button" @click=${() => keeper.takeOffer()}>
        ${words.say(offer.blank ? 'keep-take-first' : 'keep-take')}
      </button>
      <button class="button quiet" type="button" @click=${() => keeper.leaveOffer()}>
        ${words.say(offer.blank ? 'keep-leave-first' : 'keep-leave')}
      </button>
    </p>
    ${
      offer.blank
        ? nothing
        : html`<p>
          <button class="button quiet" type="button" @click=${() => keeper.downloadOffer()}>${words.say('keep-save-other')}</button>
        </p>`
    }
  </section>`;
}

/** Who made it, and when. @param {View} view @param {Family} family */
function origin(view, family) {
  const { html, words } = view;
  const { savedAt, device } = family;
  const nickname = nicknameOf(family);
  return html`<p class="soft">
    ${nickname === undefined ? nothing : html`${words.say('keep-for')} <bdi>${nickname}</bdi>.`}
    ${device.trim() === '' ? nothing : html`${words.say('keep-from')} <bdi>${device}</bdi>.`}
    ${savedAt ? words.say('keep-saved-at', { when: instantText(view, savedAt) }) : words.say('keep-saved-unknown')}
  </p>`;
}

/** What should be known before it is taken. @param {View} view @param {Offer} offer */
function doubts(view, { reading }) {
  const { html, words } = view;
  const standing = standingOf(reading);
  const doubt = standing !== 'sound' ? standing : reading.answer.ok ? undefined : 'no-plan';
  return doubt ? html`<p class="note">${words.say(`keep-doubt-${doubt}`, schedulesOf(view, reading))}</p>` : nothing;
}

/** Whose dates it was made with, and whose it gets here. @param {View} view @param {Offer['reading']} reading */
function schedulesOf({ words }, { family, answer }) {
  const nameOf = (/** @type {{ hospital: string, version: string } | undefined} */ schedule) =>
    schedule ? words.say('schedule-of', { hospital: schedule.hospital, version: schedule.version }) : words.say('schedule-label');
  return { made: nameOf(family.plan?.schedule), here: nameOf(answer.ok ? answer.plan.schedule : undefined) };
}

/** Two children's plans made one would be no child's. @param {View} view @param {Offer} offer */
function twoChildren({ html, words }, { merged }) {
  const names = merged.conflicts.find(({ part }) => part === 'nickname');
  return names
    ? html`<p class="note">${words.say('keep-two-children', { here: String(names.here), there: String(names.there) })}</p>`
    : nothing;
}

/** A plan follows one label, from its first day to its last. @param {View} view @param {Offer} offer */
function twoLabels({ html, words }, { merged }) {
  return merged.conflicts.some(({ part }) => part === 'edition') ? html`<p class="note">${words.say('keep-two-labels')}</p>` : nothing;
}

/** What would do harm if it were wrong. @param {View} view @param {Offer} offer */
function contents(view, { from, reading }) {
  const { html, words } = view;
  const { phones, request } = reading.family;
  const numbers = knownPhones(phones);
  const { edition } = request;
  const isOther = edition !== undefined && edition !== view.label.edition;
  if (numbers.length === 0 && request.prescription === undefined && !isOther) return nothing;
  return html`<h3>${words.say('keep-holds')}</h3>
    <dl class="keep-holds">
      ${
        isOther
          ? html`<dt>${words.say('keep-part-edition')}</dt>
            <dd>${valueText(view, 'edition', edition)}</dd>`
          : nothing
      }
      ${
        numbers.length > 0
          ? html`<dt>${words.say('keep-part-phones')}</dt>
            <dd><ul>${numbers.map((phone) => html`<li>${entry(view, 'phones', phone, from)}</li>`)}</ul></dd>`
          : nothing
      }
      ${
        request.prescription === undefined
          ? nothing
          : html`<dt>${words.say('keep-part-prescription')}</dt>
            <dd><bdi>${valueText(view, 'prescription', request.prescription)}</bdi></dd>`
      }
    </dl>`;
}

/** @param {View} view @param {Offer} offer @param {ChangeText} say */
function gains(view, { from, gains: all, merged }, say) {
  const { html, words } = view;
  const asked = new Set(merged.conflicts.map(({ part }) => part));
  // What is chosen below is said there; of a list, what comes in without a choice is said here.
  const shown = all.filter((gain) => (gain.kind === 'list' ? gain.there.only.length > 0 : !asked.has(gain.part)));
  if (shown.length === 0) return merged.conflicts.length > 0 ? nothing : html`<p>${words.say('keep-gains-none')}</p>`;
  return html`<h3>${words.say('keep-gains')}</h3>
    <dl class="keep-holds">
      ${shown.map(
        (gain) => html`<dt>${words.say(`keep-part-${gain.part}`)}</dt>
          <dd>
            ${
              gain.kind === 'value'
                ? html`<bdi>${valueText(view, gain.part, gain.there)}</bdi>`
                : entries(view, gain.part, gain.there.only, from, say)
            }
          </dd>`,
      )}
    </dl>`;
}

/**
 * Two columns and a line for the name of each part: it fits a narrow phone without being taken apart.
 * @param {View} view
 * @param {Keeper} keeper
 * @param {Offer} offer
 * @param {ChangeText} say
 */
function conflicts(view, keeper, offer, say) {
  const { html, words } = view;
  const { from, reading, merged, chosen, nickname, changedAt } = offer;
  if (merged.conflicts.length === 0) return nothing;
  const side = (/** @type {Conflict} */ conflict, /** @type {'here' | 'there'} */ which, /** @type {number} */ index) => {
    const id = `keep-choice-${index}-${which}`;
    return html`<td>
      <input
        type="radio"
        id="${id}"
        name="keep-choice-${index}"
        .checked=${chosen[conflict.key] === which}
        @change=${() => keeper.choose(conflict.key, which)}
      />
      <label for="${id}">
        <span class="hidden">${words.say(`keep-choose-${which}`)}</span>
        ${conflictSide(view, conflict, which, from, say)}
      </label>
    </td>`;
  };
  return html`<h3>${words.say('keep-conflicts', { count: merged.conflicts.length })}</h3>
    <table class="keep-compare">
      <caption class="hidden">${words.say('keep-compare')}</caption>
      <thead>
        <tr>
          <th scope="col">${head(view, [nickname, keeper.state.device || words.say('keep-this')], 'changed', changedAt ?? keeper.state.keptAt)}</th>
          <th scope="col">${head(view, [nicknameOf(reading.family), reading.family.device || words.say(`keep-compare-${from}`)], 'saved', reading.family.savedAt)}</th>
        </tr>
      </thead>
      ${merged.conflicts.map(
        (conflict, index) => html`<tbody>
          <tr>
            <th colspan="2" scope="rowgroup">${conflictName(view, conflict)}</th>
          </tr>
          <tr>${side(conflict, 'here', index)} ${side(conflict, 'there', index)}</tr>
        </tbody>`,
      )}
    </table>`;
}

/** @param {View} view @param {(string | undefined)[]} names  Of the child, and the device. @param {'changed' | 'saved'} how @param {string | undefined} at */
function head(view, [nickname, device], how, at) {
  const { html, words } = view;
  return html`${nickname === undefined ? nothing : html`<bdi class="keep-child">${nickname}</bdi>`}<bdi>${device}</bdi>${at ? html`<span class="keep-when">${words.say(`keep-head-${how}`, { when: instantText(view, at) })}</span>` : nothing}`;
}

/** @param {View} view @param {Conflict} conflict */
function conflictName({ words }, { key, part }) {
  const about = part === 'changes' ? (/^change (dose|visit|infusion|steroid)\b/.exec(key)?.[1] ?? 'all') : undefined;
  return words.say(about ? `keep-conflict-${about}` : `keep-part-${part}`);
}

/**
 * @param {View} view
 * @param {Conflict} conflict
 * @param {'here' | 'there'} which
 * @param {Offer['from']} from
 * @param {ChangeText} say
 */
function conflictSide(view, conflict, which, from, say) {
  const { part } = conflict;
  const value = conflict[which];
  if (part === 'phones' || part === 'changes') {
    return entries(view, part, /** @type {unknown[]} */ (value), which === 'there' ? from : undefined, say, Infinity);
  }
  return view.html`<bdi>${valueText(view, part, value)}</bdi>`;
}

/**
 * @param {View} view
 * @param {import('../family/index.js').ListPart} part
 * @param {readonly unknown[]} all
 * @param {Offer['from'] | undefined} from
 * @param {ChangeText} say
 * @param {number} [most]  Every number is named.
 */
function entries(view, part, all, from, say, most = part === 'phones' ? Infinity : MOST_ENTRIES) {
  const { html, words } = view;
  if (part === 'changes' && !say) return html`<p>${words.say('keep-count', { count: all.length })}</p>`;
  const more = all.length - most;
  return html`<ul>
    ${all.slice(0, most).map((each) => html`<li>${part === 'changes' ? html`<bdi>${say?.(each)}</bdi>` : entry(view, part, each, from)}</li>`)}
    ${more > 0 ? html`<li>${words.say('keep-problem-more', { count: more })}</li>` : nothing}
  </ul>`;
}

/**
 * @param {View} view
 * @param {'ticks' | 'questions' | 'phones'} part
 * @param {any} each
 * @param {Offer['from'] | undefined} from
 */
function entry(view, part, each, from) {
  const { html, words } = view;
  const unknown = part === 'phones' && from && each.who === 'emergency' && isOwn(each.number);
  return html`<bdi>${entryText(view, part, each)}</bdi> ${unknown ? html`<span class="row-warning">${words.say(`keep-line-${from}`)}</span>` : nothing}`;
}
