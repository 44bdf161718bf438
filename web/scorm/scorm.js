/**
 * The wrapper that a learning platform opens. The page itself stays in a sandboxed frame and knows nothing of the platform; the
 * platform hears that it was opened, and nothing else. Where there is no platform, this is a plain page.
 */

/**
 * What SCORM 1.2 has a platform put into one of its windows. Each answers with a text.
 * @typedef {object} ScormApi
 * @property {(nothing: '') => string} LMSInitialize
 * @property {(element: string) => string} LMSGetValue
 * @property {(element: string, value: string) => string} LMSSetValue
 * @property {(nothing: '') => string} LMSCommit
 * @property {(nothing: '') => string} LMSFinish
 */

const STATUS = 'cmi.core.lesson_status';

/** A platform nests its windows a few deep. */
const MOST_WINDOWS = 20;

/** @param {Window | null} from @returns {ScormApi | undefined} */
function apiAbove(from) {
  let place = from;
  for (let count = 0; place && count < MOST_WINDOWS; count++) {
    try {
      const { API } = /** @type {any} */ (place);
      if (API) return API;
    } catch {
      // A window of another origin: the platform may still be above it.
    }
    if (place.parent === place) return undefined;
    place = place.parent;
  }
  return undefined;
}

/** @param {ScormApi} api */
function tellOpened(api) {
  if (String(api.LMSInitialize('')) !== 'true') return;
  addEventListener('pagehide', () => attempt(() => api.LMSFinish('')), { once: true });
  // Once: what a course has made of it since, such as "passed", is not ours to change.
  if (/^(completed|passed|failed)$/.test(api.LMSGetValue(STATUS))) return;
  api.LMSSetValue(STATUS, 'completed');
  api.LMSCommit('');
}

/** A platform's own fault must not cost a family the page. @param {() => void} act */
function attempt(act) {
  try {
    act();
  } catch (error) {
    console.info(`The learning platform did not answer: ${error}`);
  }
}

const api = apiAbove(parent === self ? null : parent) ?? apiAbove(opener);
if (api) attempt(() => tellOpened(api));
