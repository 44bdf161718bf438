/** How it stands with keeping a plan at a moment. What is drawn of it is all here. */

/** @typedef {import('../family/index.js').FamilyProblem} FamilyProblem */
/** @typedef {import('./device_store.js').StoreCode} StoreCode */
/** @typedef {import('./look.js').Look} Look */
/** @typedef {import('./offer.js').Offer} Offer */
/** @typedef {import('./ways_in.js').Origin} Origin */

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

/** @typedef {ReturnType<typeof createKeeperState>} StateHolder */

/**
 * @param {KeeperState} state  At the start.
 * @param {() => void} draw  Called after each change that is to be seen.
 */
export function createKeeperState(state, draw) {
  /** What is kept but cannot be read is said until it is settled. */
  const unsettled = () => (state.refused?.from === 'device' ? state.refused : undefined);

  return {
    /** @returns {Readonly<KeeperState>} */
    get now() {
      return state;
    },

    /**
     * What just happened is said until something else happens.
     * @param {Partial<KeeperState>} changes
     */
    set(changes) {
      state = { ...state, notice: undefined, refused: unsettled(), ...changes };
      draw();
    },

    /** What is drawn with something else, or not at all. @param {Partial<KeeperState>} changes */
    note(changes) {
      state = { ...state, ...changes };
    },

    /** As if the page had just been opened. Draws nothing. @param {KeeperState} fresh */
    restart(fresh) {
      state = fresh;
    },

    /** The family has gone on to something else; what is not settled is still said. Draws nothing. */
    goOn() {
      if (state.notice || state.refused !== unsettled()) state = { ...state, notice: undefined, refused: unsettled() };
    },
  };
}

/**
 * @param {Origin} from
 * @param {import('../family/index.js').FamilyRefusal} reading
 * @returns {Refusal}
 */
export function refusal(from, { problems, more }) {
  return { from, problems, ...(more !== undefined && { more }) };
}
