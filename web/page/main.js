import { loadDoseline } from '../core/index.js';
import { firstLanguage } from '../words/index.js';
import '../words/original.js';
import { createSurface, listenToBoxes, listenToPresses, openTarget, PLACE_ID, watchDay, watchMinute } from '../ui/index.js';
import { undoByKey } from '../changes/index.js';
import { doneBefore, started } from './before_start.js';
import { askedLanguage } from './language_address.js';
import { entryActions } from './entry_actions.js';
import { createDrawing } from './drawing.js';
import { createPlaceMoves } from './place_moves.js';
import { FIRST, placeNamed } from './places.js';
import { livingActions } from './living_actions.js';
import { whenNewVersionIsReady } from './new_version.js';
import { createOpenPage } from './open_page.js';
import { createPageKeeper } from './page_keeping.js';
import { createVersionNews } from './version_news.js';
import { createMarkedKit } from './marked_kit.js';
import { readMinute } from './page_readings.js';
import { viewNow } from './page_view.js';
import { nameLanguage, originalWords, speechActions } from './speech.js';
import { wayBack } from './back_button.js';

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('./page_state.js').PageState} PageState */

const original = originalWords();

const whole = wholePage();
Promise.all([loadDoseline(), firstLanguage(languageWishes()), whole]).then(([core, first]) => start(core, first), () => whole.then(showEngineFailure));

/** A script that another one brought may run while the rest of the page still comes. */
function wholePage() {
  return new Promise((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve);
    else resolve(undefined);
  });
}

/** What this page was asked for comes before what the browser asks of every page. */
function languageWishes() {
  return [askedLanguage(), ...navigator.languages];
}

/**
 * @param {Doseline} core
 * @param {Awaited<ReturnType<typeof firstLanguage>>} first
 */
function start(core, first) {
  const answer = core.label('us');
  if (!answer.ok) return showEngineFailure();
  const place = /** @type {HTMLElement} */ (document.getElementById(PLACE_ID));
  const before = doneBefore(place);
  const surface = createSurface(place, () => page.draw());
  listenToBoxes();
  listenToPresses();

  const page = createOpenPage({ core, label: answer.label, speech: { ...first, original }, entry: before.entry });
  const { state } = page;
  const news = createVersionNews(page);
  const kit = createMarkedKit(page, surface);
  const { draw, attend, begin } = createDrawing(page, { surface, news, kit });

  page.draw = draw;
  page.keeper = createPageKeeper(page, attend);
  const moves = createPlaceMoves(page, kit);
  page.bringTo = moves.bringTo;
  page.atHead = moves.atHead;
  page.opening = wayBack(() => {
    if (state.panel) actions.close();
  });

  const { keeper } = page;

  const actions = {
    ...livingActions(page),
    ...entryActions(page),
    ...speechActions(page),
    /** @param {(state: PageState) => void} change */
    edit(change) {
      change(state);
      draw();
      keeper.changed();
    },
  };
  page.actions = actions;

  function newMinute() {
    const { readings, same } = readMinute(page, page.readings);
    page.readings = readings;
    if (!same) draw();
  }

  /** @param {boolean} toPaper */
  function turn(toPaper) {
    page.printing = toPaper;
    page.view = viewNow(page);
    page.read();
    draw();
  }

  // The page may stay open over midnight, or for weeks on a phone.
  watchDay(page.newDay);
  watchMinute(newMinute);
  // Paper shows the answers as a sentence, not as boxes.
  addEventListener('beforeprint', () => {
    state.folded = page.readings.living.plan !== undefined;
    turn(true);
  });
  addEventListener('afterprint', () => turn(false));
  document.addEventListener('click', openTarget);
  // While a form is open, what it would undo is out of sight.
  document.addEventListener('keydown', (event) => {
    if (!state.panel) undoByKey(event, { changes: state.changes, actions });
  });

  state.where = placeNamed(location.hash) ?? FIRST;
  addEventListener('hashchange', moves.followAddress);
  nameLanguage(page);
  keeper.start();
  begin();
  if (before.sent) actions.send();
  whenNewVersionIsReady(news.heard);
}

function showEngineFailure() {
  started();
  const place = document.querySelector('.entry-place');
  if (!place) return;
  const note = document.createElement('p');
  note.className = 'note';
  note.textContent = original.say('engine-failed');
  place.replaceChildren(note);
}
