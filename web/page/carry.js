/**
 * What was typed, carried over one reload of the page in the browser's own entry of its history, and taken out of it at
 * once: a hosted page brings a further language only while it loads.
 */

/** @typedef {{ language: string, state: unknown }} Carried */

const MARK = 'doseline';

/**
 * @param {Carried} carried  `state` is data alone: objects, arrays, sets, maps, text and numbers.
 */
export function carryOver(carried) {
  const address = new URL(location.href);
  address.searchParams.set('lang', carried.language);
  const entry = { [MARK]: carried };
  try {
    // In the address too, so that a bookmark keeps the language.
    history.replaceState(entry, '', address);
  } catch {
    // A sandboxed frame must not touch its address.
    history.replaceState(entry, '');
  }
  location.reload();
}

/** @returns {Carried | undefined} */
export function carriedOver() {
  const carried = history.state?.[MARK];
  if (carried) history.replaceState(null, '');
  return carried;
}
