import { differences, readFamily } from '../family/index.js';
import { refusal } from './keeper_state.js';
import { standingOf } from './ways_in.js';

/**
 * What other pages of this browser keep or erase, in the place where this one keeps its plan.
 * @param {object} world
 * @param {import('../core/doseline.js').Doseline} world.core
 * @param {import('./keeper_state.js').StateHolder} world.state
 * @param {import('./on_screen.js').OnScreen} world.screen
 * @param {import('./device_store.js').DeviceStore} world.store
 * @param {import('./device_keeping.js').DeviceKeeping} world.kept
 * @param {import('./meeting.js').Meeting} world.meeting
 * @returns {{ hear: (text: string | undefined) => void }} Called with what was kept; with nothing where all was erased.
 */
export function createOtherPages({ core, state, screen, store, kept, meeting }) {
  function hearErased() {
    if (state.now.keeping === 'off') return;
    kept.forget();
    state.set({ keeping: 'off', trouble: 'erased', keptAt: undefined, remembers: false });
  }

  return {
    hear(text) {
      if (text === undefined) return hearErased();
      const reading = readFamily(core, text, screen.language());
      if (!reading.ok) return state.set({ keeping: 'paused', trouble: undefined, refused: refusal('device', reading) });
      // Seen from now on: this page may save over it, once it is settled which of the two holds.
      store.load();
      if (kept.isKept() && standingOf(reading) === 'sound') {
        if (differences(screen.current(), reading.family).length > 0) screen.show(reading.family, reading.family.savedAt, 'united');
        kept.heardOf(reading);
      } else if (state.now.keeping === 'off') {
        meeting.ask(screen.compared('device', reading));
      } else {
        meeting.meet('device', reading);
      }
    },
  };
}
