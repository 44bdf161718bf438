import { storeKey } from './store_key.js';

/**
 * What is typed in this tab, for as long as the tab is there: a reload, a way back, or a phone that threw the page out
 * of its memory must not cost a family what it typed. No other tab can read it. Nothing here throws; where the browser
 * refuses, nothing is remembered.
 *
 * @typedef {object} TabMemory
 * @property {() => boolean} available
 * @property {() => string | undefined} load
 * @property {(text: string) => void} save
 * @property {() => void} wipe
 */

/**
 * @param {() => Storage} [storage]  Called each time: the very look at `sessionStorage` may throw.
 * @param {string} [key]  The name of the place: two sites of one origin, opened in one tab, do not share it.
 * @returns {TabMemory}
 */
export function createTabMemory(storage = () => sessionStorage, key = storeKey()) {
  /** @template Answer @param {(place: Storage) => Answer} use @returns {Answer | undefined} */
  function attempt(use) {
    try {
      return use(storage());
    } catch {
      return undefined;
    }
  }
  const wipe = () => void attempt((place) => place.removeItem(key));
  return {
    available: () => attempt((place) => (place.getItem(key), true)) === true,
    load: () => attempt((place) => place.getItem(key)) ?? undefined,
    save(text) {
      const saved = attempt((place) => (place.setItem(key, text), true));
      // Nothing is better than what was typed before that.
      if (!saved) wipe();
    },
    wipe,
  };
}
