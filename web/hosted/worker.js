/** The service worker: keeps the site's files at the first visit, and answers from them ever after. */
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

cleanupOutdatedCaches();
// The twin is a third of all bytes, and of use only where WebAssembly is off.
precacheAndRoute('WebAssembly' in self ? KEPT_FILES : [...KEPT_FILES, TWIN_FILE]);

// A corrected release takes over at the next opening, not only once every tab has been closed.
addEventListener('install', () => /** @type {any} */ (self).skipWaiting());
