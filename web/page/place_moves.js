import { openAround } from '../ui/index.js';
import { unfoldCall } from '../call/index.js';
import { focusPlace } from './place_frame.js';
import { addressPlace, FIRST, placeAround, placeNamed, placeShown } from './places.js';

/** @typedef {import('./places.js').Where} Where */

/**
 * How the family comes to a place of the page.
 * @param {import('./open_page.js').OpenPage} page
 * @param {Pick<ReturnType<typeof import('./marked_kit.js').createMarkedKit>, 'forget'>} kit
 */
export function createPlaceMoves(page, kit) {
  const { state } = page;

  /** @param {Where} where */
  function shownPlace(where) {
    return placeShown(where, { plan: page.readings.living.plan !== undefined, ...state });
  }

  /**
   * @param {Where} where
   * @param {boolean} [focus]
   */
  function goTo(where, focus = true) {
    // Whoever goes on has left the questions.
    if (!state.folded && where.place !== 'all' && where.place !== 'call' && where.thing !== 'answers') page.actions.fold();
    state.where = where;
    // There all of it is said, and can be settled.
    if (where.thing !== 'share') page.keeper.goOn();
    kit.forget();
    page.draw();
    if (focus) scrollTo({ top: 0, behavior: 'instant' });
    if (where.place !== 'call') {
      if (focus) atHead();
      return;
    }
    const card = document.getElementById('call');
    // Beside the questions it is further down, and folded.
    unfoldCall();
    // This window alone: a card that is brought into view would take a host's page along.
    if (card && shownPlace(where).place !== 'call') scrollTo({ top: card.getBoundingClientRect().top + scrollY, behavior: 'instant' });
    if (focus) card?.focus({ preventScroll: true });
  }

  /** The focus at the head of the place. */
  function atHead() {
    return focusPlace(shownPlace(state.where));
  }

  return {
    atHead,
    goTo,

    /** After a form, or a plan that came in: to the place, whatever the address was. @param {Where} where */
    bringTo(where) {
      if (state.where.place === 'all') return;
      state.where = where;
      addressPlace(where);
    },

    /** The address names another place, or something within one. */
    followAddress() {
      // A form stays open until it is sent or closed.
      if (state.panel) return;
      const { hash } = location;
      const everything = state.where.place === 'all';
      const named = placeNamed(hash) ?? (hash === '' ? FIRST : undefined);
      if (named && !(everything && named.place === 'call')) return goTo(named);
      if (everything) return;
      // It may be in a place that has not been gone to yet.
      page.draw('unseen');
      const around = placeAround(hash, document);
      if (!around) return;
      goTo(around, false);
      const target = document.getElementById(hash.slice(1));
      openAround(target);
      target?.scrollIntoView({ behavior: 'instant' });
    },
  };
}
