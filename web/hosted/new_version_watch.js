/**
 * A page may stay open for weeks, and browsers look for a corrected release only when a page is opened. So it is looked
 * for when the page comes back into sight, at most once an hour, and once a day while nobody looks; never otherwise. It
 * is the browser that looks, at the service worker's script: the page itself connects to nothing.
 */
import { newVersionIsReady } from '../page/new_version.js';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** By then a page that was loaded past its worker has been compared with the worker's own. */
const SETTLED_MS = 60 * 1000;

/**
 * Call while the page loads, before any other worker can have taken over.
 * @param {ServiceWorkerContainer} workers
 * @returns {(registration: ServiceWorkerRegistration) => void} To be called once the worker is registered.
 */
export function watchForNewVersion(workers) {
  const controlled = workers.controller !== null;
  if (controlled) workers.addEventListener('controllerchange', newVersionIsReady);
  return (registration) => {
    if (!controlled) registration.addEventListener('updatefound', () => followInstalling(registration));
    askNowAndThen(registration);
  };
}

/**
 * A page that no worker answered for came from the network: the first worker brings the same page, a later one another.
 * @param {ServiceWorkerRegistration} registration
 */
function followInstalling({ active, installing }) {
  if (!active || performance.now() < SETTLED_MS) return;
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'activated') newVersionIsReady();
  });
}

/** @param {ServiceWorkerRegistration} registration */
function askNowAndThen(registration) {
  // To register was to ask.
  let asked = Date.now();
  const ask = (/** @type {number} */ pause) => {
    // A clock that was set back is no reason not to ask.
    if (Math.abs(Date.now() - asked) < pause) return;
    asked = Date.now();
    registration.update().catch(() => {});
  };
  const inSight = () => {
    if (document.visibilityState === 'visible') ask(HOUR_MS);
  };
  document.addEventListener('visibilitychange', inSight);
  addEventListener('focus', inSight);
  setInterval(() => ask(DAY_MS), HOUR_MS);
}
