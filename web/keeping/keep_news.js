import { html, nothing } from 'lit-html';
import { refusedNote } from './refused_note.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./keeper.js').Keeper} Keeper */
/** @typedef {import('./keeper_state.js').KeeperState} KeeperState */

/** What may happen while the card of keeping is out of sight, as when a link is opened. @type {ReadonlySet<string>} */
const ELSEWHERE = new Set(['file-made', 'united', 'same', 'nothing-new', 'put-back', 'nothing-yet', 'not-writable']);

/**
 * What the card "Keep and share" would say, for a page on which that card is out of sight: a link or what was kept that
 * could not be read, a device that has no room.
 * @param {View} view
 * @param {Keeper} keeper
 */
export function keepNews(view, keeper) {
  const { words } = view;
  const { notice, refused, canPutBack } = keeper.state;
  const trouble = troubleNow(keeper.state);
  const said = notice && ELSEWHERE.has(notice) ? notice : undefined;
  if (!said && !refused && !trouble) return nothing;
  return html`<section class="card keep-news" aria-label="${words.say('keep-title')}">
    ${said ? html`<p class="keep-notice" role="status">${words.say(`keep-notice-${said}`)}</p>` : nothing}
    ${
      said && canPutBack
        ? html`<p>
          <button class="button quiet" type="button" @click=${() => keeper.putBack()}>${words.say('keep-put-back')}</button>
        </p>`
        : nothing
    }
    ${refused ? refusedNote(view, refused) : nothing}
    ${trouble ? html`<p class="note" role="alert">${words.say(`keep-trouble-${trouble}`)}</p>` : nothing}
    ${trouble || refused || said === 'file-made' ? html`<p><a href="#share">${words.say('keep-title')}</a></p>` : nothing}
  </section>`;
}

/**
 * A page that may keep nothing, as in a portal's frame, says so where keeping is offered.
 * @param {KeeperState} state
 */
const troubleNow = ({ trouble, keeping }) => (trouble === 'refused' && keeping === 'off' ? undefined : trouble);
