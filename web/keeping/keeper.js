import { isoOfDevice } from '../words/index.js';
import { canonicalJson, checkOf, differences, familyText, isBlank, merge, nicknameOf, readFamily, shortFamilyText, VERSION } from '../family/index.js';
import { noDraftRoom } from './draft_room.js';
import { lookOf, noteOfLook } from './look.js';
import { hasAddress, makeLink, makePlanFile, makeWholeFile, qrCode, readLink, readPlanFile, takeLink } from '../sharing/index.js';
import { noSideNote } from './side_note.js';
import { standingOf, WAYS_IN } from './ways_in.js';

/**
 * Keeps, shares and takes in a family's plan, and says at each moment how it stands with that. Draws nothing.
 */

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('./device_store.js').DeviceStore} DeviceStore */
/** @typedef {import('./device_store.js').StoreCode} StoreCode */
/** @typedef {import('./draft_room.js').DraftRoom} DraftRoom */
/** @typedef {import('../family/index.js').Difference} Difference */
/** @typedef {import('../family/index.js').Family} Family */
/** @typedef {import('../family/index.js').FamilyContent} FamilyContent */
/** @typedef {import('../family/index.js').FamilyProblem} FamilyProblem */
/** @typedef {import('../family/index.js').FamilyRead} FamilyRead */
/** @typedef {import('../family/index.js').FamilyReading} FamilyReading */

/** @typedef {import('../family/index.js').Choice} Choice */
/** @typedef {import('../family/index.js').Choices} Choices */
/** @typedef {import('./look.js').Look} Look */
/** @typedef {import('./side_note.js').SideNote} SideNote */
/** @typedef {import('./tab_memory.js').TabMemory} TabMemory */
/** @typedef {import('./ways_in.js').Origin} Origin */

/**
 * @typedef {object} Offer  Another plan than the one on the screen. Nothing is taken until the family says so.
 * @property {Origin} from
 * @property {FamilyRead} reading
 * @property {import('../family/index.js').Merged} merged  With what is on the screen, as chosen so far.
 * @property {Difference[]} gains  What the screen would get of it, or would lose where the other was chosen.
 * @property {Choices} chosen
 * @property {boolean} blank  Whether there is nothing on the screen that could be lost.
 * @property {string} [nickname]  Of the child on the screen.
 * @property {string} [changedAt]  The instant of the last change on the screen.
 * @property {true} [asked]  Whether it was to be taken before everything was chosen.
 */

/** @typedef {{ from: Origin, problems: FamilyProblem[], more?: number }} Refusal */

/**
 * @typedef {object} KeeperState
 * @property {'off' | 'on' | 'paused'} keeping  Paused: chosen, but something stands in the way that the family has to
 *   decide about; what is kept stays as it is.
 * @property {StoreCode} [trouble]  Why nothing can be kept at the moment.
 * @property {string} [keptAt]  The instant of what is kept.
 * @property {string} device  What the family calls this device.
 * @property {string} [naming]  Another name for it, while it is being typed.
 * @property {string} [pasted]  What stands in the box for a link; absent until something did.
 * @property {Offer} [offer]
 * @property {Refusal} [refused]  What could not be read, and why.
 * @property {true} [linkless]  Whether a link to this page would lead nowhere.
 * @property {true} [inside]  Whether the page's own file brought a plan.
 * @property {Look} look  Of the page on this device.
 * @property {{ url: string, qr?: import('../sharing/index.js').QrCode }} [link]  Of what is on the screen.
 * @property {string} [text]  The plan file's own text, of what is on the screen.
 * @property {NoticeCode} [notice]  What just happened, once.
 * @property {boolean} canPutBack  Whether a plan was replaced that can still be had again.
 * @property {boolean} remembers  Whether this tab brings back what was typed in it.
 * @property {boolean} unkept  Whether the family was asked to keep the plan, and said not now.
 */

/**
 * @typedef {'kept' | 'erased' | 'file-made' | 'whole-made' | 'link-made' | 'link-copied' | 'text-made' | 'text-copied' | 'taken' | 'united' | 'left' | 'same'
 *   | 'nothing-new' | 'put-back' | 'nothing-yet' | 'not-writable' | 'no-address' | 'link-too-long'} NoticeCode
 */

/** @typedef {ReturnType<typeof createKeeper>} Keeper */

/**
 * How a plan comes onto the screen: `taken` by the family, from a file, a link or an offer; `back` by itself, from what this
 * page, tab or device has kept, to wherever the family was; `united` with the one that is there, which leaves open what is open.
 * @typedef {'taken' | 'back' | 'united'} Replaced
 */

/** Long enough for a word to be finished, short enough for no one to have closed the page. */
const PAUSE_MS = 400;

/**
 * @param {object} world
 * @param {Doseline} world.core
 * @param {DeviceStore} world.store
 * @param {() => FamilyContent} world.current  What is on the screen.
 * @param {(family: Family, how: Replaced) => void} world.replace  Puts another plan on the screen.
 * @param {TabMemory} world.memory
 * @param {DraftRoom} [world.drafts]
 * @param {() => string | undefined} [world.inside]  The plan in the page's own file, as text from anywhere.
 * @param {{ look: SideNote, inside: SideNote }} [world.notes]
 * @param {() => void} world.draw  Called after each change of `state`.
 * @param {() => Date} world.now
 * @param {Pick<Window, 'location' | 'history' | 'addEventListener'>} world.window
 * @param {(file: { name: string, blob: Blob }) => void} world.download
 * @param {(family: Family) => void} [world.onKept]  Called with what has just been kept or made to be sent.
 * @param {() => void} [world.attend]  Called when a question has come up that the family should see now.
 */
export function createKeeper({ core, store, memory, drafts = noDraftRoom(), inside = () => undefined, notes = { look: noSideNote(), inside: noSideNote() }, current, replace, draw, now, window, download, onKept = () => {}, attend = () => {} }) {
  /** @type {KeeperState} */
  let state = { keeping: 'off', device: '', canPutBack: false, remembers: false, unkept: false, look: lookOf(notes.look.load()), ...(!hasAddress(window.location) && { linkless: true }) };
  /** @type {Family | undefined} */
  let former;
  /** What was last kept, so that a mere redraw keeps nothing. @type {string | undefined} */
  let keptContent;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let jotting;
  let asked = 0;
  /** @type {string | undefined} */
  let seenContent;
  /** @type {string | undefined} */
  let changedAt;
  // Whoever has erased all wants nothing of it back, until something is kept again.
  let forgetful = false;

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

  /** What is on the screen as a family file of no moment. @returns {Family} */
  function unstamped() {
    const { request, ...content } = current();
    const { today: _today, ...kept } = /** @type {Partial<PlanRequest>} */ (request);
    return { version: VERSION, device: state.device, ...content, request: kept };
  }

  /** The same of this moment. @returns {Family} */
  function stamped() {
    const family = unstamped();
    const moment = now();
    return { ...family, savedAt: moment.toISOString(), ...named(/** @type {PlanRequest} */ (family.request), isoOfDevice(moment)) };
  }

  /** Most calls are about a redraw, and change nothing. */
  function noteChange() {
    const content = contentText(unstamped());
    if (seenContent !== undefined && content !== seenContent) changedAt = now().toISOString();
    seenContent = content;
  }

  /** @param {Family} family @param {string | undefined} at @param {Replaced} how */
  function show({ check: _doubted, ...family }, at, how) {
    replace(family, how);
    seenContent = contentText(unstamped());
    changedAt = at;
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

  /** What is to leave this device, if there is anything yet. @returns {Family | undefined} */
  function toSend() {
    if (!isBlank(current())) return writable();
    set({ notice: 'nothing-yet' });
    return undefined;
  }

  /** @param {'over'} [over] @param {NoticeCode} [notice] */
  function keepNow(over, notice) {
    const family = writable();
    if (!family) return;
    const answer = store.save(familyText(family), over);
    if (answer.ok) {
      forgetful = false;
      keptContent = contentText(family);
      onKept(family);
      if (state.keeping !== 'on') moveNotes();
      set({ keeping: 'on', trouble: undefined, refused: undefined, keptAt: family.savedAt, ...(notice && { notice }) });
    } else if (answer.code === 'changed') {
      hear(answer.text);
    } else {
      set({ keeping: answer.code === 'erased' ? 'off' : 'paused', trouble: answer.code });
    }
  }

  /** What was noted in this tab goes where the plan is kept now. */
  function moveNotes() {
    for (const note of [notes.look, notes.inside]) {
      const text = note.load();
      if (text !== '') note.save(text, true);
    }
  }

  /**
   * Another page of this browser has kept or erased something.
   * @param {string | undefined} text
   */
  function hear(text) {
    clearTimeout(waiting);
    if (text === undefined) {
      if (state.keeping === 'off') return;
      forget();
      return set({ keeping: 'off', trouble: 'erased', keptAt: undefined, remembers: false });
    }
    const reading = readFamily(core, text, language());
    if (!reading.ok) return set({ keeping: 'paused', trouble: undefined, refused: refusal('device', reading) });
    // Seen from now on: this page may save over it, once it is settled which of the two holds.
    store.load();
    const untouched = state.keeping === 'on' && keptContent === contentText(unstamped());
    if (untouched && standingOf(reading) === 'sound') {
      if (differences(current(), reading.family).length > 0) show(reading.family, reading.family.savedAt, 'united');
      heardOf(reading);
    } else if (state.keeping === 'off') {
      ask(compared('device', reading));
    } else {
      meet('device', reading);
    }
  }

  /** What is on the screen is what is kept. @param {FamilyRead} reading @param {Partial<KeeperState>} [more] */
  function heardOf({ family }, more) {
    state = { ...state, device: family.device };
    forgetful = false;
    keptContent = contentText(family);
    set({ keeping: 'on', trouble: undefined, refused: undefined, keptAt: family.savedAt, ...more });
    remember();
  }

  /** @param {Origin} from @param {FamilyRead} reading @param {Choices} [chosen] @returns {Offer} */
  function compared(from, reading, chosen = {}) {
    noteChange();
    const here = current();
    const blank = isBlank(here);
    const follows = (/** @type {Family['request']} */ request) => core.plan(/** @type {PlanRequest} */ (request)).ok;
    const merged = blank ? { content: reading.family, conflicts: [] } : merge(here, reading.family, chosen, follows);
    return { from, reading, merged, gains: blank ? [] : differences(here, merged.content), chosen, blank, nickname: nicknameOf(here), changedAt };
  }

  /** Whether the other side would get nothing of this one either. @param {Offer} offer */
  function alike({ reading, merged, gains }) {
    if (merged.conflicts.length + gains.length > 0) return false;
    return differences(reading.family, merge(reading.family, current()).content).length === 0;
  }

  /** @param {Offer} offer */
  function ask(offer) {
    set({
      offer,
      ...(offer.from === 'device' && { keeping: 'paused', trouble: undefined, refused: undefined }),
    });
    attend();
  }

  /** @param {Origin} from @param {FamilyReading} reading */
  function meet(from, reading) {
    if (!reading.ok) return set({ refused: refusal(from, reading) });
    const offer = compared(from, reading);
    const way = WAYS_IN[from][standingOf(reading)][offer.blank ? 'empty' : 'filled'];
    if (way === 'take') return take(offer, from === 'file' ? 'taken' : 'back');
    if (way === 'unite' && offer.merged.conflicts.length === 0) {
      if (from === 'device' && alike(offer)) return heardOf(reading);
      return take(offer);
    }
    if (!offer.blank && standingOf(reading) === 'sound' && offer.merged.conflicts.length + offer.gains.length === 0) {
      // At each opening of the file: no news.
      if (from === 'inside') return;
      return set({ notice: alike(offer) ? 'same' : 'nothing-new' });
    }
    ask(offer);
  }

  /** @param {Offer} taken @param {'taken' | 'back'} [how]  Where there is nothing yet on the screen. */
  function take({ from, reading, merged, gains, blank }, how = 'taken') {
    const { family } = reading;
    const quiet = from === 'device' || from === 'tab';
    const sound = standingOf(reading) === 'sound';
    if (blank) {
      former = undefined;
      if (quiet) state = { ...state, device: family.device };
      show(family, family.savedAt, how);
    } else if (gains.length > 0) {
      former = quiet ? former : stamped();
      const savedAt = [family.savedAt, state.keptAt].filter((at) => at !== undefined).sort().pop();
      show({ ...unstamped(), ...merged.content, ...(savedAt !== undefined && { savedAt }) }, now().toISOString(), 'united');
    }
    const notice = blank ? 'taken' : 'united';
    set({ offer: undefined, link: undefined, text: undefined, canPutBack: former !== undefined, ...(!((quiet || (from === 'inside' && blank)) && sound) && { notice }) });
    // What did not come out as it said would be doubted again at each opening.
    if (from === 'device' && blank && sound) heardOf(reading);
    else if (from === 'device' || state.keeping === 'on') keepNow('over', quiet && sound ? undefined : notice);
    remember();
  }

  /** What is half typed, for this tab alone. */
  function jot() {
    clearTimeout(jotting);
    if (!forgetful) drafts.jot();
  }

  /** It is about the plan on the screen, and waits for it. */
  function resume() {
    if (!state.offer) drafts.resume();
  }

  /** For this tab, unless all of it is kept anyway. */
  function remember() {
    jot();
    if (forgetful || state.offer?.from === 'tab') return;
    const kept = state.keeping === 'on' && keptContent === contentText(unstamped());
    if (kept || isBlank(current())) memory.wipe();
    else memory.save(familyText(stamped()));
  }

  /** The address may hold a plan when the page opens, and again when a link is pasted into the address bar. */
  async function meetAddress() {
    const fragment = takeLink(window);
    if (fragment !== undefined) meet('link', await readLink(core, fragment, language()));
  }

  /** What was typed in this tab before it was loaded again. */
  function recall() {
    const text = memory.load();
    if (text === undefined || !isBlank(current())) return;
    const reading = readFamily(core, text, language());
    if (reading.ok) meet('tab', reading);
    else memory.wipe();
  }

  /** The plan in the page's own file, unless it was met here before: the same question at each opening helps nobody. */
  function meetInside() {
    const text = inside();
    if (text === undefined || state.offer) return;
    state = { ...state, inside: true };
    if (notes.inside.load() === markOf(text)) return draw();
    const reading = readFamily(core, text, language());
    meet('inside', reading);
    if (reading.ok && !state.offer) settleInside();
  }

  function settleInside() {
    const text = inside();
    if (text !== undefined) notes.inside.save(markOf(text), state.keeping === 'on');
  }

  /** Erased is erased in each tab: what this one would bring back goes too. */
  function forget() {
    memory.wipe();
    drafts.wipe();
    notes.look.wipe();
    notes.inside.wipe();
    forgetful = true;
  }

  /** What this device kept, back onto the screen. */
  function bringBack() {
    const kept = store.load();
    if (!kept.ok) return set({ trouble: kept.code });
    if (kept.text === undefined) return;
    const reading = readFamily(core, kept.text, language());
    if (!reading.ok) return set({ keeping: 'paused', refused: refusal('device', reading) });
    state = { ...state, device: reading.family.device };
    meet('device', reading);
  }

  function changed() {
    asked += 1;
    if (state.link || state.text !== undefined) set({ link: undefined, text: undefined });
    if (state.offer) set({ offer: compared(state.offer.from, state.offer.reading, state.offer.chosen) });
    clearTimeout(waiting);
    waiting = setTimeout(settle, PAUSE_MS);
  }

  function settle() {
    clearTimeout(waiting);
    noteChange();
    flush();
    remember();
  }

  function flush() {
    if (state.keeping !== 'on') return;
    if (keptContent !== contentText(unstamped())) keepNow();
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
      noteChange();
      set({ remembers: memory.available() });
      recall();
      const place = store.available();
      if (place.ok && !state.offer) bringBack();
      else if (!place.ok) set({ trouble: place.code });
      meetInside();
      resume();
      store.watch(hear);
      window.addEventListener('pagehide', settle);
      // A phone that throws a page out of its memory says no more than this.
      window.addEventListener('visibilitychange', settle);
      window.addEventListener('hashchange', meetAddress);
      await meetAddress();
    },

    /** After each change on the screen. Keeps it a moment later, if the family chose so. */
    changed,

    /** At once, what would be kept a moment later. */
    flush,

    /** At once, what would be remembered a moment later. */
    remember: settle,

    /** After each change of what is half typed. */
    typing() {
      clearTimeout(jotting);
      jotting = setTimeout(jot, PAUSE_MS);
    },

    /** The family chooses to keep what is on the screen, over whatever is kept. */
    keep() {
      forgetful = false;
      keepNow('over', 'kept');
      remember();
    },

    /** The family would rather not keep it, this time. */
    keepLater: () => set({ unkept: true }),

    /** All that is kept on this device. What is on the screen stays until the page is closed. */
    erase() {
      clearTimeout(waiting);
      const answer = store.erase();
      forget();
      if (!answer.ok) return set({ trouble: answer.code });
      keptContent = undefined;
      former = undefined;
      const offer = state.offer?.from === 'device' ? undefined : state.offer;
      const { look, linkless, inside: brought } = state;
      state = { keeping: 'off', device: '', canPutBack: false, offer, remembers: false, unkept: true, look, linkless, inside: brought };
      set({ notice: 'erased' });
    },

    /** @param {string} device */
    name(device) {
      set({ device: device.slice(0, 200), naming: undefined });
      changed();
    },

    /** @param {string} naming  Not yet the name. */
    typeName(naming) {
      state = { ...state, naming };
      this.typing();
    },

    /** @param {string} pasted  Not yet to be opened. */
    paste(pasted) {
      state = { ...state, pasted };
      this.typing();
    },

    downloadFile() {
      const family = toSend();
      if (!family) return;
      download(makePlanFile(family));
      onKept(family);
      // A frame may forbid the download, and the page never hears of it.
      set({ notice: 'file-made', text: shortFamilyText(family) });
    },

    /** Doseline itself as a file with the plan inside. */
    downloadWhole() {
      const family = toSend();
      const file = family && makeWholeFile(family);
      if (!file) return;
      download(file);
      onKept(family);
      set({ notice: 'whole-made' });
    },

    /** @param {Look} look  Of the page on this device. */
    look(look) {
      notes.look.save(noteOfLook(look), state.keeping === 'on');
      set({ look });
    },

    /** The plan file as text, where no file can be saved. */
    makeText() {
      const family = toSend();
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
      const family = toSend();
      if (!family) return;
      const request = (asked += 1);
      const made = await makeLink(family, window.location);
      // Something was typed meanwhile: a link to yesterday's plan is worse than none.
      if (request !== asked) return;
      if (!made.ok) return set({ link: undefined, notice: made.code });
      const { link } = made;
      onKept(family);
      set({ link: { ...link, qr: qrCode(link.url) }, notice: 'link-made' });
    },

    copied: () => set({ notice: 'link-copied' }),

    /** The family has gone on to something else; what is not settled is still said. Draws nothing. */
    goOn() {
      const refused = state.refused?.from === 'device' ? state.refused : undefined;
      if (state.notice || state.refused !== refused) state = { ...state, notice: undefined, refused };
    },

    /** @param {string} key  Of the conflict. @param {Choice} side */
    choose(key, side) {
      const { offer } = state;
      if (offer) set({ offer: compared(offer.from, offer.reading, { ...offer.chosen, [key]: side }) });
    },

    /** The family takes in the other plan; not before all is chosen that has to be. */
    takeOffer() {
      const { offer } = state;
      if (!offer) return;
      if (openConflicts(offer).length === 0) {
        take(offer);
        if (offer.from === 'tab') bringBack();
        if (offer.from === 'inside') settleInside();
        else meetInside();
        return resume();
      }
      set({ offer: { ...offer, asked: true } });
      attend();
    },

    /** The family stays with the plan on the screen. What is kept here is its own, of which no dose given gets lost. */
    leaveOffer() {
      const left = state.offer;
      set({ offer: undefined, notice: 'left' });
      if (left?.from === 'tab') bringBack();
      if (left?.from === 'inside') settleInside();
      else meetInside();
      resume();
      if (left?.from !== 'device' || left.blank) return;
      const { conflicts } = compared(left.from, left.reading).merged;
      const mine = Object.fromEntries(conflicts.map(({ key }) => [key, /** @type {const} */ ('here')]));
      const offer = compared(left.from, left.reading, mine);
      if (offer.gains.length > 0) show({ ...unstamped(), ...offer.merged.content }, now().toISOString(), 'united');
      keepNow('over', 'left');
      remember();
    },

    /** The plan that was last replaced, once more. */
    putBack() {
      if (!former) return;
      show(former, former.savedAt, 'taken');
      former = undefined;
      set({ canPutBack: false, link: undefined, text: undefined, notice: 'put-back' });
      if (state.keeping === 'on') keepNow('over', 'put-back');
    },
  };
}

/** @param {string} text */
const markOf = (text) => checkOf(text).toString(36);

/**
 * A family file but for what is not the family's.
 * @param {Family} family
 */
function contentText(family) {
  return canonicalJson({ ...family, savedAt: undefined, plan: undefined });
}

/**
 * @param {Origin} from
 * @param {import('../family/index.js').FamilyRefusal} reading
 * @returns {Refusal}
 */
function refusal(from, { problems, more }) {
  return { from, problems, ...(more !== undefined && { more }) };
}

/**
 * What has still to be chosen.
 * @param {Offer} offer
 */
export function openConflicts({ merged, chosen }) {
  return merged.conflicts.filter(({ key }) => !Object.hasOwn(chosen, key));
}
