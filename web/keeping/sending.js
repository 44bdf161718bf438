import { shortFamilyText } from '../family/index.js';
import { makeLink, makePlanFile, makeWholeFile, qrCode } from '../sharing/index.js';

/** @typedef {import('../family/index.js').Family} Family */

/** @typedef {ReturnType<typeof createSending>} Sending */

/**
 * What leaves this device because the family sends it: a file, a link, a text.
 * @param {object} world
 * @param {import('./keeper_state.js').StateHolder} world.state
 * @param {import('./on_screen.js').OnScreen} world.screen
 * @param {Pick<Window, 'location'>} world.window
 * @param {(file: { name: string, blob: Blob }) => void} world.download
 * @param {(family: Family) => void} world.onKept
 */
export function createSending({ state, screen, window, download, onKept }) {
  /** Counts what a link that is still being made would not be of any more. */
  let asked = 0;

  /** If there is anything yet. @returns {Family | undefined} */
  function toSend() {
    if (!screen.isBlank()) return screen.writable();
    state.set({ notice: 'nothing-yet' });
    return undefined;
  }

  return {
    /** After each change on the screen: what was made is of another plan now. */
    outdate() {
      asked += 1;
      if (state.now.link || state.now.text !== undefined) state.set({ link: undefined, text: undefined });
    },

    sent: {
      downloadFile() {
        const family = toSend();
        if (!family) return;
        download(makePlanFile(family));
        onKept(family);
        // A frame may forbid the download, and the page never hears of it.
        state.set({ notice: 'file-made', text: shortFamilyText(family) });
      },

      /** Doseline itself as a file with the plan inside. */
      downloadWhole() {
        const family = toSend();
        const file = family && makeWholeFile(family);
        if (!file) return;
        download(file);
        onKept(family);
        state.set({ notice: 'whole-made' });
      },

      /** The plan on offer as a file, for a family that wants to lose neither. */
      downloadOffer() {
        const { offer } = state.now;
        if (offer) download(makePlanFile(offer.reading.family));
      },

      /** The plan file as text, where no file can be saved. */
      makeText() {
        const family = toSend();
        if (!family) return;
        onKept(family);
        state.set({ notice: 'text-made', text: shortFamilyText(family) });
      },

      textCopied: () => state.set({ notice: 'text-copied' }),

      async makeLink() {
        const family = toSend();
        if (!family) return;
        const request = (asked += 1);
        const made = await makeLink(family, window.location);
        // Something was typed meanwhile: a link to yesterday's plan is worse than none.
        if (request !== asked) return;
        if (!made.ok) return state.set({ link: undefined, notice: made.code });
        const { link } = made;
        onKept(family);
        state.set({ link: { ...link, qr: qrCode(link.url) }, notice: 'link-made' });
      },

      copied: () => state.set({ notice: 'link-copied' }),
    },
  };
}
