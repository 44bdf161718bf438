/** The hosted page: the page itself, and a service worker that keeps it for days without signal. */
import './words_files.js';
import '../page/main.js';
import { trustedScript } from './trusted_script.js';

// After load, so that keeping the files never delays the first answer.
addEventListener('load', keepForOffline);

function keepForOffline() {
  try {
    // The path stands against the page, so that the site may live in any folder.
    navigator.serviceWorker.register(trustedScript('sw.js')).catch(() => {});
  } catch {
    // A sandboxed frame has no service worker, nor has a page without TLS: it then works online only.
  }
}
