import { checkOf, readFamily } from '../family/index.js';
import { readLink, readPlanFile, takeLink } from '../sharing/index.js';
import { refusal } from './keeper_state.js';

/** @typedef {ReturnType<typeof createArrivals>} Arrivals */

/**
 * Where a plan comes from: this tab, this device, the page's own file, its address, a file or a link.
 * @param {object} world
 * @param {import('../core/doseline.js').Doseline} world.core
 * @param {import('./keeper_state.js').StateHolder} world.state
 * @param {import('./on_screen.js').OnScreen} world.screen
 * @param {import('./device_store.js').DeviceStore} world.store
 * @param {import('./tab_keeping.js').TabKeeping} world.tab
 * @param {import('./tab_memory.js').TabMemory} world.memory
 * @param {import('./side_note.js').SideNote} world.met  Which plan of the page's own file was met here.
 * @param {() => string | undefined} world.inside  The plan in the page's own file, as text from anywhere.
 * @param {() => void} world.draw
 * @param {Pick<Window, 'location' | 'history'>} world.window
 * @param {import('./meeting.js').Meeting} world.meeting
 */
export function createArrivals({ core, state, screen, store, tab, memory, met, inside, draw, window, meeting: { meet } }) {
  const read = (/** @type {string} */ text) => readFamily(core, text, screen.language());

  /** What was typed in this tab before it was loaded again. */
  function recall() {
    const text = memory.load();
    if (text === undefined || !screen.isBlank()) return;
    const reading = read(text);
    if (reading.ok) meet('tab', reading);
    else memory.wipe();
  }

  /** What this device kept, back onto the screen. */
  function bringBack() {
    const kept = store.load();
    if (!kept.ok) return state.set({ trouble: kept.code });
    if (kept.text === undefined) return;
    const reading = read(kept.text);
    if (!reading.ok) return state.set({ keeping: 'paused', refused: refusal('device', reading) });
    state.note({ device: reading.family.device });
    meet('device', reading);
  }

  /** Once it is settled, the plan in the page's own file. */
  function settleInside() {
    const text = inside();
    if (text !== undefined) met.save(markOf(text), state.now.keeping === 'on');
  }

  /** The plan in the page's own file, unless it was met here before: the same question at each opening helps nobody. */
  function meetInside() {
    const text = inside();
    if (text === undefined || state.now.offer) return;
    state.note({ inside: true });
    if (met.load() === markOf(text)) return draw();
    const reading = read(text);
    meet('inside', reading);
    if (reading.ok && !state.now.offer) settleInside();
  }

  return {
    meetInside,
    settleInside,

    bringBack,

    /** Once, when the page opens: what this tab, this device and the page's own file hold. */
    bringBackAll() {
      state.set({ remembers: memory.available() });
      recall();
      const place = store.available();
      if (place.ok && !state.now.offer) bringBack();
      else if (!place.ok) state.set({ trouble: place.code });
      meetInside();
      tab.resume();
    },

    /** The address may hold a plan when the page opens, and again when a link is pasted into the address bar. */
    async meetAddress() {
      const fragment = takeLink(window);
      if (fragment !== undefined) meet('link', await readLink(core, fragment, screen.language()));
    },

    /** @param {File} file */
    async openFile(file) {
      meet('file', await readPlanFile(core, file, screen.language()));
    },

    /** @param {string} text  A link, or the text of a plan file. */
    async openLink(text) {
      if (text.trim().startsWith('{')) return meet('file', read(text));
      meet('link', await readLink(core, text, screen.language()));
    },
  };
}

/** @param {string} text */
const markOf = (text) => checkOf(text).toString(36);
