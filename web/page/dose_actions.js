import { EARLY_ID, tickId } from '../today/index.js';

/**
 * What is said of a dose of the day.
 * @param {import('./living_actions.js').Page} page
 */
export function doseActions(page) {
  const { state } = page;

  return {
    /** @param {import('../core/doseline.js').Given} given */
    tick(given) {
      const same = (/** @type {typeof given} */ { on, dose, again }) => on === given.on && dose === given.dose && again === given.again;
      state.ticks = state.ticks.some(same) ? state.ticks.filter((tick) => !same(tick)) : [...state.ticks, given];
      state.early = undefined;
      page.update();
    },

    /** @param {import('../core/doseline.js').Given | undefined} given */
    askEarly(given) {
      const former = state.early;
      state.early = given;
      page.draw();
      const back = former && tickId(former);
      document.getElementById(given ? EARLY_ID : (back ?? ''))?.focus();
    },
  };
}
