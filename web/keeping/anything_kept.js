import { STORE_KEY, storeKey } from './store_key.js';

/** The tab's memory of what is half typed has a place of its own. */
export const draftsKey = () => `${storeKey()} drafts`;

/**
 * Whether this device or this tab remembers something that will come onto the screen. Only looks, and reads nothing of it.
 * @returns {boolean}
 */
export function isAnythingKept() {
  return holds(() => localStorage, [storeKey(), STORE_KEY]) || holds(() => sessionStorage, [storeKey(), draftsKey()]);
}

/**
 * @param {() => Storage} storage  The very look at it may throw.
 * @param {string[]} keys
 */
function holds(storage, keys) {
  try {
    return keys.some((key) => storage().getItem(key) !== null);
  } catch {
    return false;
  }
}
