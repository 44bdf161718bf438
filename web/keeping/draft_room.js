/**
 * A room in the tab's memory for what is half typed into an open form. It goes with the form: sent, closed or erased, it is
 * in no other place, no file and no link.
 *
 * @typedef {ReturnType<typeof createDraftRoom>} DraftRoom
 */

/**
 * @param {object} world
 * @param {import('./tab_memory.js').TabMemory} world.memory
 * @param {() => string | undefined} world.current  All that is half typed; nothing where nothing is.
 * @param {(text: string) => void} world.put  Puts back on the screen what nothing has been typed over. The text may be anyone's.
 * @param {(former: string, latter: string) => string} world.over  Both, where one has to be: what was typed last.
 */
export function createDraftRoom({ memory, current, put, over }) {
  /** Of before the page was loaded again; not to be lost until it is back. */
  let waiting = memory.load();
  let there = waiting;

  function wipe() {
    waiting = undefined;
    there = undefined;
    memory.wipe();
  }

  return {
    jot() {
      const typed = current();
      const text = waiting !== undefined && typed !== undefined ? over(waiting, typed) : (typed ?? waiting);
      if (text === there) return;
      there = text;
      if (text === undefined) memory.wipe();
      else memory.save(text);
    },

    /** Once, when the plan that it is about is on the screen, or none will be. */
    resume() {
      const text = waiting;
      waiting = undefined;
      if (text !== undefined) put(text);
    },

    wipe,
  };
}

/** For a page without forms. @returns {DraftRoom} */
export function noDraftRoom() {
  return { jot: () => {}, resume: () => {}, wipe: () => {} };
}
