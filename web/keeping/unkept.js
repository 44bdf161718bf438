import { html, nothing } from 'lit-html';
import { TODAY_TITLE_ID } from '../today/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./keeper.js').Keeper} Keeper */
/** @typedef {import('./keeper_state.js').KeeperState} KeeperState */

/**
 * Beside the day's doses, as long as the plan would be gone with the page. Nothing once it is kept, or the family has
 * said not now.
 * @param {View} view
 * @param {Keeper} keeper
 */
export function unkeptNote({ words }, keeper) {
  const { keeping, unkept, trouble } = keeper.state;
  if (keeping !== 'off' || unkept) return nothing;
  const done = (/** @type {() => void} */ act) => () => {
    act();
    // The button is gone; the focus must not fall back to the top of the page.
    if (keeper.state.keeping !== 'off' || keeper.state.unkept) document.getElementById(TODAY_TITLE_ID)?.focus();
  };
  const canKeep = trouble !== 'refused';
  return html`<div class="unkept">
    <p>${words.say('keep-unkept')}</p>
    <p class="keep-buttons">
      <button class="button on-tile" type="button" @click=${done(() => (canKeep ? keeper.keep() : keeper.downloadFile()))}>
        ${words.say(canKeep ? 'keep-start' : 'keep-file-make')}
      </button>
      <button class="button on-tile" type="button" @click=${done(() => keeper.keepLater())}>${words.say('keep-later')}</button>
    </p>
  </div>`;
}

/**
 * Where what is typed goes, at this moment.
 * @param {Pick<KeeperState, 'keeping' | 'remembers' | 'refused'>} state
 * @returns {string} The message's name.
 */
export function privacyText({ keeping, remembers, refused }) {
  if (keeping !== 'off' || refused?.from === 'device') return 'welcome-private-kept';
  return remembers ? 'welcome-private-tab' : 'welcome-private';
}
