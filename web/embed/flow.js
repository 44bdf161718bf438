/**
 * Flow mode: the host's page scrolls, and the frame is as tall as what it shows. Alone, the frame scrolls in itself.
 */

/** A change after a press or a key is what that brought about, for so long. */
const OF_AN_ACT_MS = 1000;

/**
 * A frame out of sight is not rendered, so it hears neither of animation frames nor of a new size. To ask is cheap as long as
 * nothing has changed.
 */
const LOOK_MS = 500;

/** Of a long part its beginning is enough, in CSS pixels; around a short one is some air. */
const PART = 320;
const AIR = 12;

/**
 * @param {Pick<import('./host_talk.js').FramedPage, 'now'>} page
 * @param {(message: import('./messages.js').ToHost) => void} tell
 */
export function flowIn(page, tell) {
  const root = document.documentElement;
  let on = false;
  let acted = -Infinity;
  let height = 0;
  let shown = '';
  let { section } = page.now();
  let missed = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waits;
  /** @type {((height: number) => void)[]} */
  const listeners = [];

  function look() {
    waits = undefined;
    const now = page.now();
    if (now.section !== section) tell({ type: 'section', id: now.section });
    if (now.missed && !missed) tell({ type: 'error', code: 'language' });
    ({ section, missed } = now);
    measure();
    if (on && performance.now() - acted < OF_AN_ACT_MS) show();
  }

  function measure() {
    const measured = Math.ceil(document.body.getBoundingClientRect().height);
    if (measured === height || measured === 0) return;
    height = measured;
    if (on) tell({ type: 'height', height });
    for (const listener of listeners) listener(height);
  }

  /** Where the focus is after an act is what the act is about. */
  function show() {
    const part = document.activeElement;
    if (!part || part === document.body) return;
    const { top, height: tall } = part.getBoundingClientRect();
    const from = Math.max(0, Math.round(top + scrollY) - AIR);
    // What follows a head belongs to it.
    const size = /^H\d$/.test(part.tagName) ? PART : Math.min(PART, Math.round(tall) + 2 * AIR);
    const name = `${acted} ${from} ${size}`;
    if (name === shown) return;
    shown = name;
    tell({ type: 'show', top: from, height: Math.min(size, height - from) });
  }

  /** A host that asks again has not heard how tall the frame is. */
  function again() {
    height = 0;
    look();
  }

  const soon = () => (waits ??= setTimeout(look));
  new MutationObserver(soon).observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  addEventListener('focusin', soon);
  addEventListener('resize', soon);
  for (const act of ['pointerdown', 'click', 'keydown']) addEventListener(act, () => (acted = performance.now()), true);
  setInterval(soon, LOOK_MS);
  soon();

  return {
    get on() {
      return on;
    },

    begin() {
      on = true;
      root.dataset.flow = '';
      again();
    },

    again,

    /** @param {(height: number) => void} listener */
    heightTo(listener) {
      listeners.push(listener);
    },
  };
}
