/** The hosted page: the page itself, and a service worker that keeps it for days without signal. */
import '../page/main.js';

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

/** The page's policy lets no plain string name a script. @param {string} path */
function trustedScript(path) {
  const { trustedTypes } = /** @type {any} */ (window);
  return trustedTypes?.createPolicy('doseline', { createScriptURL: (/** @type {string} */ url) => url }).createScriptURL(path) ?? path;
}
