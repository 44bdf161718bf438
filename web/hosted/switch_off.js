/**
 * A service worker that ends the one before it. A host that takes the page away, or no longer wants it kept, puts this in the place of
 * `sw.js`: each browser that comes by again forgets the page and its files. What a family keeps of its own stays, and so does an open page.
 */
import { cachesOf } from './kept_caches.js';

const worker = /** @type {any} */ (self);

addEventListener('install', () => worker.skipWaiting());

addEventListener('activate', (event) => /** @type {any} */ (event).waitUntil(end()));

async function end() {
  const { files, words } = cachesOf(new URL('./', location.href).href);
  await Promise.all([files, words].map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
