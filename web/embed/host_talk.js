import { flowIn } from './flow.js';
import { readMessage, written } from './messages.js';

/**
 * What the talk with a host needs of the page.
 * @typedef {object} FramedPage
 * @property {() => { lang: string, section: string, missed: boolean }} now
 * @property {(tag: string) => void} speak
 * @property {(theme: import('./messages.js').Theme) => void} wear
 * @property {(section: string) => void} goTo
 */

/** More in one second are a fault or worse, and would keep a slow phone from its family. */
const MOST_A_SECOND = 20;
const SECOND_MS = 1000;

/** How long the page goes on saying that it is there. The helper may come late. */
const LAST_PAUSE_MS = 64_000;

/** WordPress lets no other signs be in it. */
const SECRET = /^[a-z0-9]{1,200}$/i;

/**
 * The page in a frame tells its host that it is there; once the host says hello, the frame is as tall as what it shows.
 * @param {FramedPage} page
 * @param {string} [secret]  That WordPress gave the frame: it asks for the height by messages of its own.
 */
export function talkToHost(page, secret) {
  const host = parent;
  const tell = (/** @type {import('./messages.js').ToHost} */ message) => host.postMessage(written(message), '*');
  const flow = flowIn(page, tell);
  const isFresh = atMost(MOST_A_SECOND);
  const isSecret = (/** @type {unknown} */ said) => said !== undefined && said === secret && SECRET.test(secret);
  if (isSecret(secret)) flow.heightTo((height) => host.postMessage({ message: 'height', value: height, secret }, '*'));

  let pause = SECOND_MS;
  (function isThere() {
    if (flow.on || pause > LAST_PAUSE_MS) return;
    tell({ type: 'ready', lang: page.now().lang });
    setTimeout(isThere, pause);
    pause *= 2;
  })();

  addEventListener('message', ({ source, data }) => {
    if (source !== host) return;
    if (data?.message === 'ready' && isSecret(data.secret) && isFresh()) return flow.again();
    if (data?.ns !== 'doseline' || !isFresh()) return;
    const message = readMessage(data);
    if (message?.type === 'hello') flow.begin();
    else if (message?.type === 'lang') page.speak(message.lang);
    else if (message?.type === 'theme') page.wear(message.theme);
    else if (message) page.goTo(message.id);
  });
}

/**
 * @param {number} most
 * @returns {() => boolean} Whether one more is within what a second may bring.
 */
function atMost(most) {
  let since = 0;
  let count = 0;
  return () => {
    const now = performance.now();
    if (now - since >= SECOND_MS) {
      since = now;
      count = 0;
    }
    count += 1;
    return count <= most;
  };
}
