/** The service worker: keeps the site's files at the first visit, and answers from them ever after. */
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

cleanupOutdatedCaches();
// The twin is a third of all bytes, and of use only where WebAssembly is off.
precacheAndRoute('WebAssembly' in self ? KEPT_FILES : [...KEPT_FILES, TWIN_FILE], {
  // No parameter changes which file is meant; `lang` only says in which language it opens.
  ignoreURLParametersMatching: [/./],
});

const WORDS_CACHE = 'doseline-words';
const wordsPaths = Object.values(WORDS_FILES);
const addressOf = (/** @type {string} */ path) => new URL(path, location.href).href;

// Of the languages only those are kept that somebody reads here; the page names them.
registerRoute(
  ({ url }) => wordsPaths.some((path) => url.href === addressOf(path)),
  async ({ request }) => (await caches.match(request.url)) ?? fetch(request),
);

addEventListener('message', (event) => {
  const { data, waitUntil } = /** @type {any} */ (event);
  if (wordsPaths.includes(data)) waitUntil.call(event, caches.open(WORDS_CACHE).then((cache) => cache.add(addressOf(data))));
});

addEventListener('activate', (event) => {
  /** @type {any} */ (event).waitUntil(forgetFormerWords());
});

async function forgetFormerWords() {
  const cache = await caches.open(WORDS_CACHE);
  const former = (await cache.keys()).filter(({ url }) => !wordsPaths.some((path) => url === addressOf(path)));
  await Promise.all(former.map((request) => cache.delete(request)));
}

// A corrected release takes over at the next opening, not only once every tab has been closed.
addEventListener('install', () => /** @type {any} */ (self).skipWaiting());
