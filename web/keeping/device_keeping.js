import { familyText } from '../family/index.js';
import { contentText } from './on_screen.js';

/** @typedef {import('../family/index.js').Family} Family */
/** @typedef {import('../family/index.js').FamilyRead} FamilyRead */
/** @typedef {import('./keeper_state.js').NoticeCode} NoticeCode */

/** @typedef {{ look: import('./side_note.js').SideNote, inside: import('./side_note.js').SideNote }} SideNotes */

/** @typedef {ReturnType<typeof createDeviceKeeping>} DeviceKeeping */

/**
 * What is kept on the device, and how it stands to what is on the screen.
 * @param {object} world
 * @param {import('./keeper_state.js').StateHolder} world.state
 * @param {import('./on_screen.js').OnScreen} world.screen
 * @param {import('./device_store.js').DeviceStore} world.store
 * @param {import('./tab_keeping.js').TabKeeping} world.tab
 * @param {SideNotes} world.notes
 * @param {(family: Family) => void} world.onKept
 * @param {(text: string | undefined) => void} world.overtaken  Called with what another page has kept meanwhile.
 */
export function createDeviceKeeping({ state, screen, store, tab, notes, onKept, overtaken }) {
  /** What was last kept, so that a mere redraw keeps nothing. @type {string | undefined} */
  let keptContent;

  const holdsScreen = () => keptContent === screen.contentText();

  /** What was noted in this tab goes where the plan is kept now. */
  function moveNotes() {
    for (const note of [notes.look, notes.inside]) {
      const text = note.load();
      if (text !== '') note.save(text, true);
    }
  }

  /** Erased is erased in each tab: what this one would bring back goes too. */
  function forget() {
    tab.forget();
    notes.look.wipe();
    notes.inside.wipe();
  }

  /**
   * Of what is on the screen.
   * @param {'over'} [over]  Whatever is kept.
   * @param {NoticeCode} [notice]
   */
  function keepNow(over, notice) {
    const family = screen.writable();
    if (!family) return;
    const answer = store.save(familyText(family), over);
    if (answer.ok) {
      tab.careAgain();
      keptContent = contentText(family);
      onKept(family);
      if (state.now.keeping !== 'on') moveNotes();
      state.set({ keeping: 'on', trouble: undefined, refused: undefined, keptAt: family.savedAt, ...(notice && { notice }) });
    } else if (answer.code === 'changed') {
      overtaken(answer.text);
    } else {
      state.set({ keeping: answer.code === 'erased' ? 'off' : 'paused', trouble: answer.code });
    }
  }

  return {
    keepNow,
    forget,

    /** Whether what is on the screen is what is kept. */
    isKept: () => state.now.keeping === 'on' && holdsScreen(),

    /** At once, what would be kept a moment later. */
    flush() {
      if (state.now.keeping === 'on' && !holdsScreen()) keepNow();
    },

    /** What is on the screen is what is kept. @param {FamilyRead} reading */
    heardOf({ family }) {
      state.note({ device: family.device });
      tab.careAgain();
      keptContent = contentText(family);
      state.set({ keeping: 'on', trouble: undefined, refused: undefined, keptAt: family.savedAt });
      tab.remember();
    },

    /** All that is kept on this device. What is on the screen stays until the page is closed. @returns {boolean} */
    erase() {
      const answer = store.erase();
      forget();
      if (!answer.ok) {
        state.set({ trouble: answer.code });
        return false;
      }
      keptContent = undefined;
      const { look, linkless, inside, offer } = state.now;
      state.restart({
        keeping: 'off',
        device: '',
        canPutBack: false,
        offer: offer?.from === 'device' ? undefined : offer,
        remembers: false,
        unkept: true,
        look,
        linkless,
        inside,
      });
      state.set({ notice: 'erased' });
      return true;
    },
  };
}
