import { openConflicts } from './offer.js';

/** @typedef {import('../family/index.js').Choice} Choice */
/** @typedef {import('./offer.js').Offer} Offer */

/**
 * What the family says to a plan on offer.
 * @param {object} world
 * @param {import('./keeper_state.js').StateHolder} world.state
 * @param {import('./on_screen.js').OnScreen} world.screen
 * @param {import('./device_keeping.js').DeviceKeeping} world.kept
 * @param {import('./tab_keeping.js').TabKeeping} world.tab
 * @param {import('./meeting.js').Meeting} world.meeting
 * @param {import('./arrivals.js').Arrivals} world.arrivals
 * @param {() => void} world.attend
 */
export function createOfferAnswers({ state, screen, kept, tab, meeting, arrivals, attend }) {
  /** What had to wait until this one was settled. @param {Offer | undefined} settled */
  function goOnAfter(settled) {
    if (settled?.from === 'tab') arrivals.bringBack();
    if (settled?.from === 'inside') arrivals.settleInside();
    else arrivals.meetInside();
    tab.resume();
  }

  return {
    /** After each change on the screen. */
    compareAgain() {
      const { offer } = state.now;
      if (offer) state.set({ offer: screen.compared(offer.from, offer.reading, offer.chosen) });
    },

    given: {
      /** @param {string} key  Of the conflict. @param {Choice} side */
      choose(key, side) {
        const { offer } = state.now;
        if (offer) state.set({ offer: screen.compared(offer.from, offer.reading, { ...offer.chosen, [key]: side }) });
      },

      /** The family takes in the other plan; not before all is chosen that has to be. */
      takeOffer() {
        const { offer } = state.now;
        if (!offer) return;
        if (openConflicts(offer).length === 0) {
          meeting.take(offer);
          return goOnAfter(offer);
        }
        state.set({ offer: { ...offer, asked: true } });
        attend();
      },

      /** The family stays with the plan on the screen. What is kept here is its own, of which no dose given gets lost. */
      leaveOffer() {
        const left = state.now.offer;
        state.set({ offer: undefined, notice: 'left' });
        goOnAfter(left);
        if (left?.from !== 'device' || left.blank) return;
        const { conflicts } = screen.compared(left.from, left.reading).merged;
        const mine = Object.fromEntries(conflicts.map(({ key }) => [key, /** @type {const} */ ('here')]));
        const offer = screen.compared(left.from, left.reading, mine);
        if (offer.gains.length > 0) screen.unite(offer.merged.content);
        kept.keepNow('over', 'left');
        tab.remember();
      },
    },
  };
}
