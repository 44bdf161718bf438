import { noteOfLook } from './look.js';

/**
 * What the family decides, and types, about keeping its plan on this device.
 * @param {object} world
 * @param {import('./keeper_state.js').StateHolder} world.state
 * @param {import('./device_keeping.js').DeviceKeeping} world.kept
 * @param {import('./tab_keeping.js').TabKeeping} world.tab
 * @param {import('./side_note.js').SideNote} world.lookNote
 * @param {() => void} world.changed  Called when the plan's file is another one now.
 */
export function createDeviceChoices({ state, kept, tab, lookNote, changed }) {
  return {
    /** The family chooses to keep what is on the screen, over whatever is kept. */
    keep() {
      tab.careAgain();
      kept.keepNow('over', 'kept');
      tab.remember();
    },

    /** The family would rather not keep it, this time. */
    keepLater: () => state.set({ unkept: true }),

    /** @param {string} device */
    name(device) {
      state.set({ device: device.slice(0, 200), naming: undefined });
      changed();
    },

    /** @param {string} naming  Not yet the name. */
    typeName(naming) {
      state.note({ naming });
      tab.typing();
    },

    /** @param {string} pasted  Not yet to be opened. */
    paste(pasted) {
      state.note({ pasted });
      tab.typing();
    },

    /** @param {import('./look.js').Look} look  Of the page on this device. */
    look(look) {
      lookNote.save(noteOfLook(look), state.now.keeping === 'on');
      state.set({ look });
    },
  };
}
