/** The hosted page: the page itself, and a service worker that keeps it for days without signal. */
import './words_files.js';
import './rest_file.js';
import '../page/main.js';
import { wholePageIsAt } from '../sharing/index.js';
import { watchForNewVersion } from './new_version_watch.js';
import { trustedScript } from './own_scripts.js';

wholePageIsAt(ONE_FILE);

try {
  const { serviceWorker } = navigator;
  const watch = watchForNewVersion(serviceWorker);
  // After load, so that keeping the files never delays the first answer.
  addEventListener('load', () => keepForOffline(serviceWorker, watch).catch(() => {}));
} catch {
  // A sandboxed frame has no service worker, nor has a page without TLS: it then works online only.
}

/**
 * @param {ServiceWorkerContainer} workers
 * @param {(registration: ServiceWorkerRegistration) => void} watch
 */
async function keepForOffline(workers, watch) {
  // The path stands against the page, so that the site may live in any folder.
  watch(await workers.register(trustedScript('sw.js')));
}
