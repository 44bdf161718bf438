/** A browser's storage for tests, and tabs that share it: each hears of what the others write. */
import { createDeviceStore } from '../../web/keeping/device_store.js';
import { STORE_KEY } from '../../web/keeping/store_key.js';

/** @typedef {ReturnType<typeof createStorage>} TestStorage */

export function createStorage() {
  /** @type {Map<string, string>} */
  const entries = new Map();
  /** @type {{ events: EventTarget, active: boolean }[]} */
  const tabs = [];
  const tell = (/** @type {string | null} */ key, /** @type {string | null} */ newValue) => {
    for (const { events, active } of tabs) {
      if (!active) events.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
    }
  };
  return {
    /** Thrown by the next writing, as long as it is there. @type {Error | undefined} */
    fail: undefined,
    tabs,
    get length() {
      return entries.size;
    },
    key: (/** @type {number} */ index) => [...entries.keys()][index] ?? null,
    getItem: (/** @type {string} */ key) => entries.get(key) ?? null,
    /** @param {string} key @param {string} value */
    setItem(key, value) {
      if (this.fail) throw this.fail;
      if (entries.get(key) === value) return;
      entries.set(key, value);
      tell(key, value);
    },
    /** @param {string} key */
    removeItem(key) {
      if (entries.delete(key)) tell(key, null);
    },
    clear() {
      entries.clear();
      tell(null, null);
    },
  };
}

/** What one tab remembers; `seed` is what was there when it was loaded. @param {string} [seed] */
export function createMemory(seed) {
  return {
    text: seed,
    available: () => true,
    /** @returns {string | undefined} */
    load() {
      return this.text;
    },
    /** @param {string} text */
    save(text) {
      this.text = text;
    },
    wipe() {
      this.text = undefined;
    },
  };
}

/**
 * @param {number} count
 * @param {TestStorage} [storage]
 * @param {string} [key]
 */
export function openTabs(count, storage = createStorage(), key = STORE_KEY) {
  const tabs = Array.from({ length: count }, () => {
    const tab = { events: new EventTarget(), active: false };
    storage.tabs.push(tab);
    const store = createDeviceStore({ key, storage: () => /** @type {Storage} */ (/** @type {unknown} */ (storage)), events: tab.events });
    // The tab that writes does not hear itself.
    const quietly =
      (/** @type {(...values: any[]) => any} */ act) =>
      (/** @type {any[]} */ ...values) => {
        tab.active = true;
        try {
          return act(...values);
        } finally {
          tab.active = false;
        }
      };
    return { ...store, save: quietly(store.save), erase: quietly(store.erase) };
  });
  return { storage, tabs, store: tabs[0] };
}
