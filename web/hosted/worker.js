/** The service worker: keeps the site's files at the first visit, and answers from them ever after. */
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

cleanupOutdatedCaches();
// The build puts the list here.
precacheAndRoute(KEPT_FILES);

// A corrected release takes over at the next opening, not only once every tab has been closed.
addEventListener('install', () => /** @type {any} */ (self).skipWaiting());
