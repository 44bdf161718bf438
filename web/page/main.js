import { loadDoseline } from '../core/index.js';
import { firstLanguage } from '../words/index.js';
import '../words/original.js';
import { createSurface, listenToBoxes, listenToPresses, openTarget, PLACE_ID } from '../ui/index.js';
import { undoByKey } from '../changes/index.js';
import { doneBefore, started } from './before_start.js';
import { askedLanguage } from './language_address.js';
import { createDrawing } from './drawing.js';
import { entryActions } from './entry_actions.js';
import { createMarkedKit } from './marked_kit.js';
import { createOpenPage } from './open_page.js';
import { createPageKeeper } from './page_keeping.js';
import { followPaper, paperActions } from './paper.js';
import { followTime } from './passing_time.js';
import { FIRST, placeNamed } from './places.js';
import { createPlaceMoves } from './place_moves.js';
import { livingActions } from './living_actions.js';
import { whenNewVersionIsReady } from './new_version.js';
import { nameLanguage, originalWords, speechActions } from './speech.js';
import { createVersionNews } from './version_news.js';
import { wayBack } from './back_button.js';

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('./open_page.js').OpenPage} OpenPage */

const original = originalWords();

const whole = wholePage();
Promise.all([loadDoseline(), firstLanguage(languageWishes()), whole]).then(
  ([core, first]) => start(core, first),
  () => whole.then(showEngineFailure),
);

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
  const news = createVersionNews(page);
  const kit = createMarkedKit(page, surface);
  const drawing = createDrawing(page, { surface, news, kit });
  page.draw = drawing.draw;
  page.keeper = createPageKeeper(page, drawing.attend);
  const moves = createPlaceMoves(page, kit);
  page.bringTo = moves.bringTo;
  page.atHead = moves.atHead;
  page.opening = wayBack(() => {
    if (page.state.panel) page.actions.close();
  });
  page.actions = allActions(page);

  followTime(page);
  followPaper(page);
  document.addEventListener('click', openTarget);
  // While a form is open, what it would undo is out of sight.
  document.addEventListener('keydown', (event) => {
    if (!page.state.panel) undoByKey(event, { changes: page.state.changes, actions: page.actions });
  });
  page.state.where = placeNamed(location.hash) ?? FIRST;
  addEventListener('hashchange', moves.followAddress);

  nameLanguage(page);
  page.keeper.start();
  drawing.begin();
  if (before.sent) page.actions.send();
  whenNewVersionIsReady(news.heard);
}

/**
 * All that a family can do on the page.
 * @param {OpenPage} page
 * @returns {OpenPage['actions']}
 */
function allActions(page) {
  return {
    ...livingActions(page),
    ...entryActions(page),
    ...speechActions(page),
    ...paperActions(page),
    edit(change) {
      change(page.state);
      page.draw();
      page.keeper.changed();
    },
  };
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
