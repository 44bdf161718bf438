import { isoOfDevice } from '../words/date_text.js';
import { canonicalJson } from './canonical_json.js';
import { differences } from './differences.js';
import { isBlank, VERSION } from './family.js';
import { familyText, readFamily, shortFamilyText } from './family_text.js';
import { makePlanFile, readPlanFile } from './plan_file.js';
import { makeLink, readLink, takeLink } from './plan_link.js';
import { qrCode } from './qr_code.js';

/**
 * Keeps, shares and takes in a family's plan, and says at each moment how it stands with that. Draws nothing.
 */

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('./device_store.js').DeviceStore} DeviceStore */
/** @typedef {import('./device_store.js').StoreCode} StoreCode */
/** @typedef {import('./differences.js').Difference} Difference */
/** @typedef {import('./family.js').Family} Family */
/** @typedef {import('./family.js').FamilyContent} FamilyContent */
/** @typedef {import('./family_text.js').FamilyProblem} FamilyProblem */
/** @typedef {import('./family_text.js').FamilyRead} FamilyRead */
/** @typedef {import('./family_text.js').FamilyReading} FamilyReading */

/** @typedef {'file' | 'link' | 'device'} Origin  Where a plan came from; `device` is what is kept here. */

/**
 * @typedef {object} Offer  Another plan than the one on the screen. Nothing is taken until the family says so.
 * @property {Origin} from
 * @property {FamilyRead} reading
 * @property {Difference[]} differences  Empty if the screen is.
 * @property {boolean} blank  Whether there is nothing on the screen that could be lost.
 */

/**
 * @typedef {object} KeeperState
 * @property {'off' | 'on' | 'paused'} keeping  Paused: chosen, but something stands in the way that the family has to
 *   decide about; what is kept stays as it is.
 * @property {StoreCode} [trouble]  Why nothing can be kept at the moment.
 * @property {string} [keptAt]  The instant of what is kept.
 * @property {string} device  What the family calls this device.
 * @property {Offer} [offer]
 * @property {{ from: Origin, problems: FamilyProblem[] }} [refused]  What could not be read, and why.
 * @property {{ url: string, anywhere: boolean, qr?: import('./qr_code.js').QrCode }} [link]  Of what is on the screen.
 * @property {string} [text]  The plan file's own text, of what is on the screen.
 * @property {NoticeCode} [notice]  What just happened, once.
 * @property {boolean} canPutBack  Whether a plan was replaced that can still be had again.
 */

/**
 * @typedef {'kept' | 'erased' | 'file-made' | 'link-made' | 'link-copied' | 'text-made' | 'text-copied' | 'taken' | 'left' | 'same' | 'put-back'
 *   | 'nothing-yet' | 'not-writable' | 'no-address' | 'link-too-long'} NoticeCode
 */

/** @typedef {ReturnType<typeof createKeeper>} Keeper */

/** Long enough for a word to be finished, short enough for no one to have closed the page. */
const PAUSE_MS = 400;

/**
 * @param {object} world
 * @param {Doseline} world.core
 * @param {DeviceStore} world.store
 * @param {() => FamilyContent} world.current  What is on the screen.
 * @param {(family: Family) => void} world.replace  Puts another plan on the screen.
 * @param {() => void} world.draw  Called after each change of `state`.
 * @param {() => Date} world.now
 * @param {Pick<Window, 'location' | 'history' | 'addEventListener'>} world.window
 * @param {(file: { name: string, blob: Blob }) => void} world.download
 * @param {(family: Family) => void} [world.onKept]  Called with what has just been kept or made to be sent.
 * @param {() => void} [world.attend]  Called when a question has come up that the family should see now.
 */
export function createKeeper({ core, store, current, replace, draw, now, window, download, onKept = () => {}, attend = () => {} }) {
  /** @type {KeeperState} */
  let state = { keeping: 'off', device: '', canPutBack: false };
  /** @type {Family | undefined} */
  let former;
  /** What was last kept, so that a mere redraw keeps nothing. @type {string | undefined} */
  let keptContent;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  let asked = 0;

  /**
   * What just happened is said until something else happens; that what is kept cannot be read, until it is settled.
   * @param {Partial<KeeperState>} changes
   */
  function set(changes) {
    const refused = state.refused?.from === 'device' ? state.refused : undefined;
    state = { ...state, notice: undefined, refused, ...changes };
    draw();
  }

  const language = () => current().language;

  /** What is on the screen as a family file of this moment. @returns {Family} */
  function stamped() {
    const { request, ...content } = current();
    const { today: _today, ...kept } = /** @type {Partial<PlanRequest>} */ (request);
    const moment = now();
    return {
      version: VERSION,
      savedAt: moment.toISOString(),
      device: state.device,
      ...named(/** @type {PlanRequest} */ (kept), isoOfDevice(moment)),
      ...content,
      request: kept,
    };
  }

  /**
   * The plan of a day. A day that cannot be, by a clock gone wrong, is no reason to name none.
   * @param {PlanRequest} request
   * @param {string} today
   * @returns {Pick<Family, 'plan'> | undefined}
   */
  function named(request, today) {
    const ofDay = core.plan({ ...request, today });
    const answer = ofDay.ok ? ofDay : core.plan(request);
    return answer.ok ? { plan: { hash: answer.plan.hash, build: answer.plan.build, ...(ofDay.ok && { today }) } } : undefined;
  }

  /**
   * What is written must be readable again: better to say so now than on the day it is needed.
   * @returns {Family | undefined}
   */
  function writable() {
    const family = stamped();
    if (readFamily(core, familyText(family), family.language).ok) return family;
    set({ notice: 'not-writable' });
    return undefined;
  }

  /** @param {'over'} [over] @param {NoticeCode} [notice] */
  function keepNow(over, notice) {
    const family = writable();
    if (!family) return;
    const answer = store.save(familyText(family), over);
    if (answer.ok) {
      keptContent = contentText(family);
      onKept(family);
      set({ keeping: 'on', trouble: undefined, refused: undefined, keptAt: family.savedAt, ...(notice && { notice }) });
    } else if (answer.code === 'changed') {
      hear(answer.text);
    } else {
      set({ keeping: answer.code === 'erased' ? 'off' : 'paused', trouble: answer.code });
    }
  }

  /**
   * Another page of this browser has kept or erased something.
   * @param {string | undefined} text
   */
  function hear(text) {
    clearTimeout(waiting);
    if (text === undefined) {
      if (state.keeping !== 'off') set({ keeping: 'off', trouble: 'erased', keptAt: undefined });
      return;
    }
    const reading = readFamily(core, text, language());
    if (!reading.ok) return set({ keeping: 'paused', trouble: undefined, refused: { from: 'device', problems: reading.problems } });
    // Seen from now on: this page may save over it, once it is settled which of the two holds.
    store.load();
    if (differences(current(), reading.family).length === 0) {
      keptContent = contentText(reading.family);
      set({ keeping: 'on', trouble: undefined, keptAt: reading.family.savedAt });
    } else {
      offer('device', reading);
    }
  }

  /** @param {Origin} from @param {FamilyRead} reading @returns {Offer} */
  function compared(from, reading) {
    const here = current();
    const blank = isBlank(here);
    return { from, reading, differences: blank ? [] : differences(here, reading.family), blank };
  }

  /** @param {Origin} from @param {FamilyRead} reading */
  function offer(from, reading) {
    const offer = compared(from, reading);
    if (!offer.blank && offer.differences.length === 0) return set({ notice: 'same' });
    set({
      offer,
      ...(from === 'device' && { keeping: 'paused', trouble: undefined, refused: undefined }),
    });
    attend();
  }

  /** @param {Origin} from @param {FamilyReading} reading */
  function meet(from, reading) {
    if (!reading.ok) return set({ refused: { from, problems: reading.problems } });
    // Who chose a file for an empty screen has been asked enough. A link may come from anyone.
    if (from === 'file' && isBlank(current())) return take({ from, reading, differences: [], blank: true });
    offer(from, reading);
  }

  /** @param {Offer} taken */
  function take({ from, reading, blank }) {
    former = blank ? undefined : stamped();
    replace(reading.family);
    set({ offer: undefined, link: undefined, text: undefined, canPutBack: former !== undefined, notice: 'taken' });
    if (from === 'device') {
      keptContent = contentText(reading.family);
      set({ keeping: 'on', refused: undefined, keptAt: reading.family.savedAt, notice: 'taken' });
    } else if (state.keeping === 'on') {
      keepNow('over', 'taken');
    }
  }

  /** The address may hold a plan when the page opens, and again when a link is pasted into the address bar. */
  async function meetAddress() {
    const fragment = takeLink(window);
    if (fragment !== undefined) meet('link', await readLink(core, fragment, language()));
  }

  /** What this device kept, back onto the screen. */
  function bringBack() {
    const kept = store.load();
    if (!kept.ok) return set({ trouble: kept.code });
    if (kept.text === undefined) return;
    const reading = readFamily(core, kept.text, language());
    if (!reading.ok) return set({ keeping: 'paused', refused: { from: 'device', problems: reading.problems } });
    state = { ...state, device: reading.family.device };
    const blank = isBlank(current());
    if (!blank && differences(current(), reading.family).length > 0) return offer('device', reading);
    if (blank) replace(reading.family);
    keptContent = contentText(reading.family);
    set({ keeping: 'on', keptAt: reading.family.savedAt });
  }

  function changed() {
    asked += 1;
    if (state.link || state.text !== undefined) set({ link: undefined, text: undefined });
    if (state.offer) set({ offer: compared(state.offer.from, state.offer.reading) });
    if (state.keeping !== 'on') return;
    clearTimeout(waiting);
    waiting = setTimeout(flush, PAUSE_MS);
  }

  function flush() {
    clearTimeout(waiting);
    if (state.keeping !== 'on') return;
    if (keptContent !== contentText(stamped())) keepNow();
  }

  return {
    /** @returns {Readonly<KeeperState>} */
    get state() {
      return state;
    },

    /**
     * Once, when the page can draw: brings back what is kept, and asks about a plan in the address.
     * @returns {Promise<void>}
     */
    async start() {
      const place = store.available();
      if (place.ok) bringBack();
      else set({ trouble: place.code });
      store.watch(hear);
      window.addEventListener('pagehide', flush);
      window.addEventListener('hashchange', meetAddress);
      await meetAddress();
    },

    /** After each change on the screen. Keeps it a moment later, if the family chose so. */
    changed,

    /** At once, what would be kept a moment later. */
    flush,

    /** The family chooses to keep what is on the screen, over whatever is kept. */
    keep: () => keepNow('over', 'kept'),

    /** All that is kept on this device. What is on the screen stays until the page is closed. */
    erase() {
      clearTimeout(waiting);
      const answer = store.erase();
      if (!answer.ok) return set({ trouble: answer.code });
      keptContent = undefined;
      former = undefined;
      const offer = state.offer?.from === 'device' ? undefined : state.offer;
      state = { keeping: 'off', device: '', canPutBack: false, offer };
      set({ notice: 'erased' });
    },

    /** @param {string} device */
    name(device) {
      set({ device: device.slice(0, 200) });
      changed();
    },

    downloadFile() {
      if (isBlank(current())) return set({ notice: 'nothing-yet' });
      const family = writable();
      if (!family) return;
      download(makePlanFile(family));
      onKept(family);
      // A frame may forbid the download, and the page never hears of it.
      set({ notice: 'file-made', text: shortFamilyText(family) });
    },

    /** The plan file as text, where no file can be saved. */
    makeText() {
      if (isBlank(current())) return set({ notice: 'nothing-yet' });
      const family = writable();
      if (!family) return;
      onKept(family);
      set({ notice: 'text-made', text: shortFamilyText(family) });
    },

    textCopied: () => set({ notice: 'text-copied' }),

    /** The plan on offer as a file, for a family that wants to lose neither. */
    downloadOffer() {
      if (state.offer) download(makePlanFile(state.offer.reading.family));
    },

    /** @param {File} file */
    async openFile(file) {
      meet('file', await readPlanFile(core, file, language()));
    },

    /** @param {string} text  A link, or the text of a plan file. */
    async openLink(text) {
      if (text.trim().startsWith('{')) return meet('file', readFamily(core, text, language()));
      meet('link', await readLink(core, text, language()));
    },

    async makeLink() {
      if (isBlank(current())) return set({ notice: 'nothing-yet' });
      const family = writable();
      if (!family) return;
      const request = (asked += 1);
      const made = await makeLink(family, window.location);
      // Something was typed meanwhile: a link to yesterday's plan is worse than none.
      if (request !== asked) return;
      if (!made.ok) return set({ link: undefined, notice: made.code });
      const { link } = made;
      onKept(family);
      set({ link: { ...link, qr: link.anywhere ? qrCode(link.url) : undefined }, notice: 'link-made' });
    },

    copied: () => set({ notice: 'link-copied' }),

    /** The family chooses the other plan. */
    takeOffer() {
      if (state.offer) take(state.offer);
    },

    /** The family stays with the plan on the screen. */
    leaveOffer() {
      const left = state.offer;
      set({ offer: undefined, notice: 'left' });
      // Nothing on the screen: what is kept is then not to be lost over it.
      if (left?.from === 'device' && !left.blank) keepNow('over', 'left');
    },

    /** The plan that was last replaced, once more. */
    putBack() {
      if (!former) return;
      replace(former);
      former = undefined;
      set({ canPutBack: false, link: undefined, text: undefined, notice: 'put-back' });
      if (state.keeping === 'on') keepNow('over', 'put-back');
    },
  };
}

/**
 * A family file but for what is not the family's.
 * @param {Family} family
 */
function contentText(family) {
  return canonicalJson({ ...family, savedAt: undefined, plan: undefined });
}
