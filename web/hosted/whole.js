/** The hosted page's second script: the page itself, and a service worker that keeps it for days without signal. */
import { keptForOffline } from '../more/index.js';
import { wholePageIsAt } from '../sharing/index.js';
import { cachesOf } from './kept_caches.js';
import { watchForNewVersion } from './new_version_watch.js';
import { trustedScript } from './own_scripts.js';

const style = document.createElement('style');
style.textContent = REST_STYLE;
document.head.append(style);

export { startWhole } from '../page/whole_page.js';

wholePageIsAt(ONE_FILE);
keptForOffline(false);

try {
  const { serviceWorker } = navigator;
  const watch = watchForNewVersion(serviceWorker);
  const keep = () => keepForOffline(serviceWorker, watch).catch(() => {});
  // After load, so that keeping the files never delays an answer.
  if (document.readyState === 'complete') keep();
  else addEventListener('load', keep);
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
  await workers.ready;
  // A host may have put another worker there, to end it.
  keptForOffline(await caches.has(cachesOf(new URL('./', location.href).href).files));
}
