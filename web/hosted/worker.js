/** The service worker: keeps the site's files at the first visit, and answers from them ever after. */

import { cachesOf } from './kept_caches.js';

const addressOf = (/** @type {string} */ path) => new URL(path, location.href).href;
const page = addressOf('./');
const { files: FILES_CACHE, words: WORDS_CACHE } = cachesOf(page);
// Kept under its revision: this worker's own page, while one before it still answers with the page that fits its files.
const keptPage = `${page}?${PAGE_REVISION}`;
// The twin is a third of all bytes, and of use only where WebAssembly is off.
const kept = ('WebAssembly' in self ? KEPT_FILES : [...KEPT_FILES, TWIN_FILE]).map(addressOf);
const words = Object.values(WORDS_FILES).map(addressOf);

addEventListener('install', (event) => {
  // A corrected release takes over at the next opening, not only once every tab has been closed.
  /** @type {any} */ (self).skipWaiting();
  extendable(event).waitUntil(keepFiles());
});

async function keepFiles() {
  const cache = await caches.open(FILES_CACHE);
  // Their names change with their content: what is there already is right.
  const missing = await Promise.all(kept.map(async (address) => ((await cache.match(address)) ? [] : [address])));
  await cache.addAll(missing.flat());
  // It has only just been loaded: ask whether it has changed since, rather than for all of it again.
  const again = (/** @type {string} */ address) => fetch(address, { cache: 'no-cache' });
  let fresh = await again(page);
  // Where a folder has no page of its own, as in an object store, it is there by its name alone.
  if (!fresh.ok) fresh = await again(`${page}index.html`);
  if (!fresh.ok) throw new Error(`${page} answered ${fresh.status}`);
  // No browser opens a page from an answer that was sent on from elsewhere.
  await cache.put(keptPage, fresh.redirected ? new Response(fresh.body, fresh) : fresh);
}

addEventListener('activate', (event) => {
  extendable(event).waitUntil(
    Promise.all([forgetAllBut(FILES_CACHE, [keptPage, ...kept]), forgetAllBut(WORDS_CACHE, words), forgetShared()]),
  );
});

/**
 * @param {string} name
 * @param {string[]} addresses
 */
async function forgetAllBut(name, addresses) {
  const cache = await caches.open(name);
  const former = (await cache.keys()).filter(({ url }) => !addresses.includes(url));
  await Promise.all(former.map((request) => cache.delete(request)));
}

/** What this site kept before each had caches of its own, and no other's. */
async function forgetShared() {
  for (const name of ['doseline-files', 'doseline-words']) {
    if (!(await caches.has(name))) continue;
    const cache = await caches.open(name);
    const requests = await cache.keys();
    const own = requests.filter(({ url }) => url === page || url.startsWith(`${page}?`) || url.startsWith(`${page}assets/`));
    await Promise.all(own.map((request) => cache.delete(request)));
    if (own.length === requests.length) await caches.delete(name);
  }
}

// Of the languages only those are kept that somebody reads here; the page names them.
addEventListener('message', (event) => {
  const address = addressOf(/** @type {MessageEvent} */ (event).data);
  if (words.includes(address)) extendable(event).waitUntil(caches.open(WORDS_CACHE).then((cache) => cache.add(address)));
});

addEventListener('fetch', (event) => {
  const { request } = /** @type {any} */ (event);
  // No parameter changes which file is meant; `lang` only says in which language it opens.
  const address = request.url.replace(/(index\.html)?([?#].*)?$/, '');
  const key = address === page ? keptPage : address;
  if (key === keptPage || kept.includes(key) || words.includes(key)) /** @type {any} */ (event).respondWith(answer(key, request));
});

/**
 * @param {string} key  The address that it is kept under.
 * @param {Request} request
 */
async function answer(key, request) {
  for (const name of [FILES_CACHE, WORDS_CACHE]) {
    const there = await caches.match(key, { cacheName: name });
    if (there) return there;
  }
  return fetch(request);
}

/** tsc knows the events of pages only. @param {Event} event @returns {{ waitUntil(work: Promise<unknown>): void }} */
function extendable(event) {
  return /** @type {any} */ (event);
}
