import { STORE_KEY, storeKey } from './store_key.js';

/**
 * The one place on the device where a family's plan may be kept. Nothing here throws: storage may be off, refused in a
 * frame, full, or emptied by someone else at any moment, and each of these has a code.
 *
 * - `refused`: the browser gives this page no storage (a sandboxed frame, cookies off, some pages opened as a file).
 * - `full`: no room left. What was kept before is still there.
 * - `private-window`: no room from the start, as older private windows do it.
 * - `erased`: it was emptied elsewhere since this page last looked.
 * - `changed`: another page has kept something else since; `text` is that.
 * - `broken`: anything else.
 *
 * @typedef {'refused' | 'full' | 'private-window' | 'erased' | 'changed' | 'broken'} StoreCode
 */

/** @typedef {{ ok: true } | { ok: false, code: StoreCode, text?: string }} StoreAnswer */

/**
 * @typedef {object} DeviceStore
 * @property {() => StoreAnswer} available  Looks, and leaves no trace.
 * @property {() => { ok: true, text: string | undefined } | { ok: false, code: StoreCode }} load
 * @property {(text: string, over?: 'over') => StoreAnswer} save  Only over what was last loaded or saved here; with
 *   `over`, over whatever there is.
 * @property {() => StoreAnswer} erase
 * @property {(heard: (text: string | undefined) => void) => () => void} watch  Hears what other pages keep or erase.
 */

/**
 * @param {object} [world]
 * @param {string} [world.key]  The name of the place.
 * @param {() => Storage} [world.storage]  Called each time: the very look at `localStorage` may throw.
 * @param {Pick<Window, 'addEventListener' | 'removeEventListener'>} [world.events]
 * @returns {DeviceStore}
 */
export function createDeviceStore({ key = storeKey(), storage = () => localStorage, events = globalThis.window } = {}) {
  /** What this page last loaded or saved. @type {string | null} */
  let seen = null;

  /**
   * @template Answer
   * @param {(storage: Storage) => Answer} use
   * @returns {Answer | { ok: false, code: StoreCode }}
   */
  function attempt(use) {
    try {
      const place = storage();
      // Some browsers answer with nothing instead of throwing.
      return place ? use(place) : { ok: false, code: 'refused' };
    } catch (error) {
      return { ok: false, code: codeOf(error) };
    }
  }

  return {
    available: () =>
      attempt((place) => {
        place.getItem(key);
        return { ok: true };
      }),

    load: () =>
      attempt((place) => {
        const former = place.getItem(key) === null && key !== STORE_KEY ? place.getItem(STORE_KEY) : null;
        if (former !== null) moveFormer(place, key, former);
        seen = place.getItem(key);
        return { ok: true, text: seen ?? former ?? undefined };
      }),

    save: (text, over) =>
      attempt((place) => {
        const there = place.getItem(key);
        if (over !== 'over' && there !== seen) {
          return there === null ? { ok: false, code: 'erased' } : { ok: false, code: 'changed', text: there };
        }
        try {
          place.setItem(key, text);
        } catch (error) {
          const code = codeOf(error);
          return { ok: false, code: code === 'full' && place.length === 0 ? 'private-window' : code };
        }
        // A browser may take it and keep nothing.
        if (place.getItem(key) !== text) return { ok: false, code: 'broken' };
        seen = text;
        return { ok: true };
      }),

    erase: () =>
      attempt((place) => {
        place.removeItem(key);
        if (place.getItem(key) !== null) return { ok: false, code: 'broken' };
        seen = null;
        return { ok: true };
      }),

    watch(heard) {
      const listener = (/** @type {StorageEvent} */ { key: changed, newValue }) => {
        // Without a key, all of the storage was emptied.
        if (changed === null || changed === key) heard(newValue ?? undefined);
      };
      events.addEventListener('storage', listener);
      return () => events.removeEventListener('storage', listener);
    },
  };
}

/**
 * What was kept under the one former name belongs to the page that finds it first, and moves once.
 * @param {Storage} place
 * @param {string} key
 * @param {string} text
 */
function moveFormer(place, key, text) {
  try {
    place.setItem(key, text);
  } catch {
    // No room for both: it stays where it is, and is found there the next time.
  }
  // A browser may take it and keep nothing.
  if (place.getItem(key) === text) place.removeItem(STORE_KEY);
}

/**
 * @param {unknown} error
 * @returns {StoreCode}
 */
function codeOf(error) {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED') return 'full';
  return name === 'SecurityError' ? 'refused' : 'broken';
}
