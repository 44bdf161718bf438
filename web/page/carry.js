/**
 * What was typed, carried over one reload of the page and taken out of its hiding place at once: a hosted page brings a
 * further language only while it loads. The browser's own entry of its history carries it, or, in a sandboxed frame,
 * which gets no history back, the frame's name.
 */

/** @typedef {{ language: string, state: unknown }} Carried */

const MARK = 'doseline';

/** A sandboxed frame has an origin of its own that no later page shares. */
const alone = globalThis.origin === 'null';

/**
 * @param {Carried} carried  `state` is data alone: objects, arrays, sets, text and numbers.
 */
export function carryOver(carried) {
  if (alone) {
    window.name = MARK + JSON.stringify({ ...carried, frame: window.name }, (_, value) => (value instanceof Set ? { [MARK]: [...value] } : value));
  } else {
    const address = new URL(location.href);
    address.searchParams.set('lang', carried.language);
    // In the address too, so that a bookmark keeps the language.
    history.replaceState({ [MARK]: carried }, '', address);
  }
  location.reload();
}

/** @returns {Carried | undefined} */
export function carriedOver() {
  if (alone && window.name.startsWith(MARK)) {
    const { frame, ...carried } = JSON.parse(window.name.slice(MARK.length), (_, value) => (value?.[MARK] ? new Set(value[MARK]) : value));
    window.name = frame;
    return carried;
  }
  const carried = history.state?.[MARK];
  if (carried) history.replaceState(null, '');
  return carried;
}
