import { createSurface, openTarget } from '../ui/index.js';
import { undoByKey } from '../changes/index.js';
import { whenKeptForOffline } from '../more/index.js';
import { createDrawing } from './drawing.js';
import { createMarkedKit } from './marked_kit.js';
import { createOpenPage } from './open_page.js';
import { createPageKeeper } from './page_keeping.js';
import { createPlaceMoves } from './place_moves.js';
import { createVersionNews } from './version_news.js';
import { entryActions } from './entry_actions.js';
import { FIRST, placeNamed } from './places.js';
import { followPaper, paperActions } from './paper.js';
import { joinHost } from './host_joining.js';
import { followTime } from './passing_time.js';
import { livingActions } from './living_actions.js';
import { nameLanguage, originalWords, speechActions } from './speech.js';
import { wayBack } from './back_button.js';
import { whenNewVersionIsReady } from './new_version.js';

/** @typedef {import('./open_page.js').OpenPage} OpenPage */

/**
 * The page with all its places, in the place of what the HTML had and what was answered first.
 * @param {HTMLElement} place
 * @param {Pick<OpenPage, 'core' | 'label' | 'asked'> & { language: import('../words/index.js').Language, missed?: import('../words/index.js').Language, before: import('./first_answers.js').Before }} parts
 */
export function startWhole(place, { core, label, language, missed, asked, before }) {
  const surface = createSurface(place, () => page.draw());
  const page = createOpenPage({ core, label, speech: { language, missed, original: originalWords() }, asked, before });
  const news = createVersionNews(page);
  const kit = createMarkedKit(page, surface);
  const drawing = createDrawing(page, { surface, news, kit });
  page.draw = drawing.draw;
  page.keeper = createPageKeeper(page, drawing.attend);
  const moves = createPlaceMoves(page, kit);
  page.bringTo = moves.bringTo;
  page.atHead = moves.atHead;
  page.goTo = moves.goTo;
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
  page.state.where = placeNamed(asked.section ? `#${asked.section}` : location.hash) ?? FIRST;
  addEventListener('hashchange', moves.followAddress);

  nameLanguage(page);
  page.keeper.start();
  drawing.begin();
  if (before.waits) page.actions.send();
  // Whoever pressed to call before the page was whole stands elsewhere on it now. A frame that nobody has touched takes no focus.
  else if (page.state.where.place === 'call') moves.goTo(page.state.where, !page.view.framed || document.hasFocus());
  whenNewVersionIsReady(news.heard);
  whenKeptForOffline(page.draw);
  joinHost(page);
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
    core: page.core,
    edit(change) {
      change(page.state);
      page.draw();
      page.keeper.changed();
    },
  };
}
