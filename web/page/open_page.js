import { emptyState } from './page_state.js';
import { readAll } from './page_readings.js';
import { viewNow } from './page_view.js';

/**
 * The page while it is open: what it knows, and what its parts ask of each other. They know each other only through it, and
 * look for one another only when something happens: so each can be made before the others are there.
 */

/** @typedef {import('./living_actions.js').Page & Whole} OpenPage */
/** @typedef {import('./live_page.js').Part} Part */

/**
 * @typedef {object} Whole  What it has beyond what the actions of the plan work on.
 * @property {import('../core/doseline.js').Label} label  Of the edition that the page begins with.
 * @property {import('./speech.js').Speech} speech
 * @property {boolean} printing  Paper always gets the plan of the device's own day, whatever form is open and whichever day is
 *   looked at.
 * @property {import('./page_readings.js').Readings} readings
 * @property {import('./live_page.js').Actions & { fold: () => void }} actions
 * @property {import('../keeping/index.js').Keeper} keeper
 * @property {import('../embed/index.js').Asked} asked  By the page's address.
 * @property {(where: import('./places.js').Where, focus?: boolean) => void} goTo
 * @property {() => void} read  Asks the core again.
 * @property {(part?: Part) => void} update  Asks the core again, then draws.
 * @property {(wanted?: Part, calm?: number) => void} draw  Nothing, until the page begins.
 */

/**
 * The page with what it knows at the beginning, still without its parts.
 * @param {Pick<OpenPage, 'core' | 'label' | 'speech' | 'asked'> & { before: import('./first_answers.js').Before }} parts
 * @returns {OpenPage}
 */
export function createOpenPage({ core, label, speech, asked, before: { entry, left, sent } }) {
  const page = /** @type {OpenPage} */ ({
    state: { ...emptyState(), entry, left, sent, visiting: parent !== window || asked.section !== undefined },
    core,
    label,
    speech,
    asked,
    printing: false,
    get living() {
      return page.readings.saved;
    },
    get own() {
      return page.readings.own;
    },
    get move() {
      return page.readings.moving?.act;
    },
    read() {
      if (page.view.label.edition !== page.state.edition) page.view = viewNow(page);
      page.readings = readAll(page, page.readings.present);
    },
    update(part) {
      page.read();
      page.draw(part);
      page.keeper.changed();
    },
    newDay() {
      page.view = viewNow(page);
      page.update();
    },
  });
  page.view = viewNow(page);
  page.readings = readAll(page);
  return page;
}
