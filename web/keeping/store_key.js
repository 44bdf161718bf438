/** The names under which a page keeps things on the device. */

/** Where a plan was kept before each folder of a site had a place of its own, and where a page that is a file keeps it. */
export const STORE_KEY = 'doseline';

/**
 * All sites of one origin share one storage, so the place is named by the page's folder. A page that was opened as a file
 * keeps the one name: moved to another folder it would else lose its plan, which is worse than to share it with another
 * copy of the same file on the same device.
 * @param {Pick<Location, 'protocol' | 'pathname'>} [location]
 * @returns {string}
 */
export function storeKey({ protocol, pathname } = globalThis.location ?? { protocol: '', pathname: '' }) {
  return /^https?:$/.test(protocol) ? `${STORE_KEY} ${pathname.replace(/[^/]*$/, '')}` : STORE_KEY;
}
