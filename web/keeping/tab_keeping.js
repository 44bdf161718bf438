import { familyText } from '../family/index.js';
import { createPause } from './pause.js';

/** @typedef {ReturnType<typeof createTabKeeping>} TabKeeping */

/**
 * What this tab remembers: the plan on the screen, unless all of it is kept anyway, and what is half typed.
 * @param {object} world
 * @param {import('./keeper_state.js').StateHolder} world.state
 * @param {import('./on_screen.js').OnScreen} world.screen
 * @param {import('./tab_memory.js').TabMemory} world.memory
 * @param {import('./draft_room.js').DraftRoom} world.drafts
 * @param {() => boolean} world.isKept  Whether what is on the screen is what the device keeps.
 */
export function createTabKeeping({ state, screen, memory, drafts, isKept }) {
  // Whoever has erased all wants nothing of it back, until something is kept again.
  let forgetful = false;
  const pause = createPause(jot);

  /** What is half typed, for this tab alone. */
  function jot() {
    pause.stop();
    if (!forgetful) drafts.jot();
  }

  return {
    /** After each change of what is half typed. */
    typing: pause.begin,

    remember() {
      jot();
      if (forgetful || state.now.offer?.from === 'tab') return;
      if (isKept() || screen.isBlank()) memory.wipe();
      else memory.save(familyText(screen.stamped()));
    },

    /** What is half typed is about the plan on the screen, and waits for it. */
    resume() {
      if (!state.now.offer) drafts.resume();
    },

    forget() {
      memory.wipe();
      drafts.wipe();
      forgetful = true;
    },

    careAgain() {
      forgetful = false;
    },
  };
}
