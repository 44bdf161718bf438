import { hasAddress } from '../sharing/index.js';
import { createArrivals } from './arrivals.js';
import { createDeviceChoices } from './device_choices.js';
import { createDeviceKeeping } from './device_keeping.js';
import { noDraftRoom } from './draft_room.js';
import { createKeeperState } from './keeper_state.js';
import { lookOf } from './look.js';
import { createMeeting } from './meeting.js';
import { createOfferAnswers } from './offer_answers.js';
import { createOnScreen } from './on_screen.js';
import { createOtherPages } from './other_pages.js';
import { createPause } from './pause.js';
import { createSending } from './sending.js';
import { noSideNote } from './side_note.js';
import { createTabKeeping } from './tab_keeping.js';

/**
 * Keeps, shares and takes in a family's plan, and says at each moment how it stands with that. Draws nothing.
 */

/** @typedef {import('../family/index.js').Family} Family */

/**
 * @typedef {object} World
 * @property {import('../core/doseline.js').Doseline} core
 * @property {import('./device_store.js').DeviceStore} store
 * @property {() => import('../family/index.js').FamilyContent} current  What is on the screen.
 * @property {(family: Family, how: import('./on_screen.js').Replaced) => void} replace  Puts another plan on the screen.
 * @property {import('./tab_memory.js').TabMemory} memory
 * @property {import('./draft_room.js').DraftRoom} [drafts]
 * @property {() => string | undefined} [inside]  The plan in the page's own file, as text from anywhere.
 * @property {import('./device_keeping.js').SideNotes} [notes]
 * @property {() => void} draw  Called after each change of `state`.
 * @property {() => Date} now
 * @property {Pick<Window, 'location' | 'history' | 'addEventListener'>} window
 * @property {(file: { name: string, blob: Blob }) => void} download
 * @property {(family: Family) => void} [onKept]  Called with what has just been kept or made to be sent.
 * @property {() => void} [attend]  Called when a question has come up that the family should see now.
 */

/** @typedef {ReturnType<typeof createKeeper>} Keeper */

/** @param {World} world */
export function createKeeper(world) {
  const pause = createPause(settle);
  const { state, screen, tab, kept, meeting, arrivals, answers, choices, others, sending } = partsOf(world, { hear, changed });

  /** @param {string | undefined} text */
  function hear(text) {
    pause.stop();
    others.hear(text);
  }

  function changed() {
    sending.outdate();
    answers.compareAgain();
    pause.begin();
  }

  function settle() {
    pause.stop();
    screen.noteChange();
    kept.flush();
    tab.remember();
  }

  return {
    /** @returns {Readonly<import('./keeper_state.js').KeeperState>} */
    get state() {
      return state.now;
    },

    /**
     * Once, when the page can draw: brings back what is kept, and asks about a plan in the address.
     * @returns {Promise<void>}
     */
    async start() {
      screen.noteChange();
      arrivals.bringBackAll();
      world.store.watch(hear);
      world.window.addEventListener('pagehide', settle);
      // A phone that throws a page out of its memory says no more than this.
      world.window.addEventListener('visibilitychange', settle);
      world.window.addEventListener('hashchange', arrivals.meetAddress);
      await arrivals.meetAddress();
    },

    /** After each change on the screen. Keeps it a moment later, if the family chose so. */
    changed,

    /** At once, what would be kept a moment later. */
    flush: kept.flush,

    /** At once, what would be remembered a moment later. */
    remember: settle,

    /** After each change of what is half typed. */
    typing: tab.typing,

    /** All that is kept on this device. What is on the screen stays until the page is closed. */
    erase() {
      pause.stop();
      if (kept.erase()) meeting.forgetFormer();
    },

    goOn: state.goOn,
    putBack: meeting.putBack,
    openFile: arrivals.openFile,
    openLink: arrivals.openLink,
    ...choices,
    ...answers.given,
    ...sending.sent,
  };
}

/**
 * What a keeper is made of, each part of those before it.
 * @param {World} world
 * @param {{ hear: (text: string | undefined) => void, changed: () => void }} keeper
 */
function partsOf(
  {
    core,
    store,
    memory,
    drafts = noDraftRoom(),
    inside = () => undefined,
    notes = noSideNotes(),
    current,
    replace,
    draw,
    now,
    window,
    download,
    onKept = () => {},
    attend = () => {},
  },
  { hear, changed },
) {
  const linkless = !hasAddress(window.location);
  const state = createKeeperState(
    {
      keeping: 'off',
      device: '',
      canPutBack: false,
      remembers: false,
      unkept: false,
      look: lookOf(notes.look.load()),
      ...(linkless && { linkless }),
    },
    draw,
  );
  const screen = createOnScreen({ core, state, current, replace, now });
  /** @returns {boolean} */
  const isKept = () => kept.isKept();
  const tab = createTabKeeping({ state, screen, memory, drafts, isKept });
  const kept = createDeviceKeeping({ state, screen, store, tab, notes, onKept, overtaken: hear });
  const meeting = createMeeting({ state, screen, kept, tab, attend });
  const arrivals = createArrivals({ core, state, screen, store, tab, memory, met: notes.inside, inside, draw, window, meeting });
  return {
    state,
    screen,
    tab,
    kept,
    meeting,
    arrivals,
    answers: createOfferAnswers({ state, screen, kept, tab, meeting, arrivals, attend }),
    choices: createDeviceChoices({ state, kept, tab, lookNote: notes.look, changed }),
    others: createOtherPages({ core, state, screen, store, kept, meeting }),
    sending: createSending({ state, screen, window, download, onKept }),
  };
}

/** @returns {import('./device_keeping.js').SideNotes} */
const noSideNotes = () => ({ look: noSideNote(), inside: noSideNote() });
