import { changeActions } from './change_actions.js';
import { dayActions } from './day_actions.js';
import { doseActions } from './dose_actions.js';
import { createFollowing } from './following.js';
import { createPanel } from './panel.js';
import { prescriptionActions } from './prescription_actions.js';
import { testActions } from './test_actions.js';
import { undoActions } from './undo_actions.js';

/** @typedef {import('./page_state.js').PageState} PageState */

/**
 * @typedef {object} Page  What the actions work on.
 * @property {PageState} state
 * @property {import('../core/doseline.js').Doseline} core
 * @property {import('../ui/index.js').View} view
 * @property {import('./living_reading.js').LivingReading} living  Of what is saved.
 * @property {import('./living_reading.js').LivingReading} own  The same, seen from the device's own day: forms are about that.
 * @property {readonly import('../core/doseline.js').Change[]} [move]  Another day of the infusion, typed and ready to be saved.
 * @property {() => void} update  Asks the core again, then draws.
 * @property {() => void} draw
 * @property {() => void} newDay  The same, seen from another day.
 * @property {(where: import('./places.js').Where) => void} bringTo  To that place, once it is drawn.
 * @property {() => boolean} atHead  Puts the focus at the head of the place, if there is one.
 * @property {() => void} opening  A form comes in the plan's place.
 */

/**
 * All that a family can do with the living plan.
 * @param {Page} page
 */
export function livingActions(page) {
  const following = createFollowing(page);
  const panel = createPanel(page, following);
  const changes = changeActions(page, following, panel);
  return {
    settle: following.settle,
    chooseEdition: following.chooseEdition,
    close: panel.close,
    ...changes,
    ...prescriptionActions(page, panel),
    ...undoActions(page, following),
    ...doseActions(page),
    ...testActions(page, following, changes.openChoices),
    ...dayActions(page),
  };
}
