import { refusal } from './keeper_state.js';
import { bringsNothing, isAlike } from './offer.js';
import { standingOf, WAYS_IN } from './ways_in.js';

/** @typedef {import('../family/index.js').Family} Family */
/** @typedef {import('../family/index.js').FamilyReading} FamilyReading */
/** @typedef {import('./offer.js').Offer} Offer */
/** @typedef {import('./ways_in.js').Origin} Origin */

/** @typedef {ReturnType<typeof createMeeting>} Meeting */

/**
 * Another plan meets the one on the screen: it is taken, or the family is asked; and the one it replaced can be put back.
 * @param {object} world
 * @param {import('./keeper_state.js').StateHolder} world.state
 * @param {import('./on_screen.js').OnScreen} world.screen
 * @param {import('./device_keeping.js').DeviceKeeping} world.kept
 * @param {import('./tab_keeping.js').TabKeeping} world.tab
 * @param {() => void} world.attend  Called when a question has come up that the family should see now.
 */
export function createMeeting({ state, screen, kept, tab, attend }) {
  /** What was replaced, and can still be had again. @type {Family | undefined} */
  let former;

  /** @param {Offer} offer */
  function ask(offer) {
    state.set({
      offer,
      ...(offer.from === 'device' && { keeping: 'paused', trouble: undefined, refused: undefined }),
    });
    attend();
  }

  /** @param {Origin} from @param {FamilyReading} reading @returns {void} */
  function meet(from, reading) {
    if (!reading.ok) return state.set({ refused: refusal(from, reading) });
    const offer = screen.compared(from, reading);
    const way = WAYS_IN[from][standingOf(reading)][offer.blank ? 'empty' : 'filled'];
    if (way === 'take') return take(offer, from === 'file' ? 'taken' : 'back');
    if (way === 'unite' && offer.merged.conflicts.length === 0) {
      if (from === 'device' && isAlike(offer, screen.current())) return kept.heardOf(reading);
      return take(offer);
    }
    if (!offer.blank && standingOf(reading) === 'sound' && bringsNothing(offer)) {
      // At each opening of the file: no news.
      if (from === 'inside') return;
      return state.set({ notice: isAlike(offer, screen.current()) ? 'same' : 'nothing-new' });
    }
    ask(offer);
  }

  /** @param {Offer} taken @param {'taken' | 'back'} [how]  Where there is nothing yet on the screen. */
  function take(taken, how = 'taken') {
    const { from, reading, blank } = taken;
    const quiet = from === 'device' || from === 'tab';
    const sound = standingOf(reading) === 'sound';
    bringIn(taken, how, quiet);
    const notice = blank ? 'taken' : 'united';
    const untold = (quiet || (from === 'inside' && blank)) && sound;
    state.set({ offer: undefined, link: undefined, text: undefined, canPutBack: former !== undefined, ...(!untold && { notice }) });
    // What did not come out as it said would be doubted again at each opening.
    if (from === 'device' && blank && sound) kept.heardOf(reading);
    else if (from === 'device' || state.now.keeping === 'on') kept.keepNow('over', quiet && sound ? undefined : notice);
    tab.remember();
  }

  /** @param {Offer} taken @param {'taken' | 'back'} how @param {boolean} quiet  Whether it is the family's own. */
  function bringIn({ reading: { family }, merged, gains, blank }, how, quiet) {
    if (blank) {
      former = undefined;
      if (quiet) state.note({ device: family.device });
      screen.show(family, family.savedAt, how);
    } else if (gains.length > 0) {
      former = quiet ? former : screen.stamped();
      screen.unite(
        merged.content,
        [family.savedAt, state.now.keptAt]
          .filter((at) => at !== undefined)
          .sort()
          .pop(),
      );
    }
  }

  return {
    ask,
    meet,
    take,

    /** The plan that was last replaced, once more. */
    putBack() {
      if (!former) return;
      screen.show(former, former.savedAt, 'taken');
      former = undefined;
      state.set({ canPutBack: false, link: undefined, text: undefined, notice: 'put-back' });
      if (state.now.keeping === 'on') kept.keepNow('over', 'put-back');
    },

    forgetFormer() {
      former = undefined;
    },
  };
}
