import { storeKey } from './store_key.js';

/**
 * A word kept beside the plan that is no part of it: how the page looks on this device, which plan was met here.
 * Kept on the device only where the family keeps its plan there, else in the tab. Nothing here throws; where the browser
 * refuses, nothing is remembered.
 *
 * @typedef {object} SideNote
 * @property {() => string} load  Empty where there is none.
 * @property {(text: string, kept: boolean) => void} save
 * @property {() => void} wipe
 */

/**
 * @param {string} name  Of the note.
 * @param {object} [world]
 * @param {() => Storage} [world.device]
 * @param {() => Storage} [world.tab]
 * @param {string} [world.key]  Of the plan's place.
 * @returns {SideNote}
 */
export function createSideNote(name, { device = () => localStorage, tab = () => sessionStorage, key = storeKey() } = {}) {
  const place = `${key} ${name}`;
  /** @template Answer @param {() => Storage} storage @param {(storage: Storage) => Answer} use */
  function attempt(storage, use) {
    try {
      return use(storage());
    } catch {
      return undefined;
    }
  }
  return {
    load: () => attempt(tab, (storage) => storage.getItem(place)) ?? attempt(device, (storage) => storage.getItem(place)) ?? '',
    save(text, kept) {
      attempt(kept ? device : tab, (storage) => storage.setItem(place, text));
      if (kept) attempt(tab, (storage) => storage.removeItem(place));
    },
    wipe() {
      for (const storage of [tab, device]) attempt(storage, (there) => there.removeItem(place));
    },
  };
}

/** For a page that remembers none. @returns {SideNote} */
export const noSideNote = () => ({ load: () => '', save: () => {}, wipe: () => {} });
