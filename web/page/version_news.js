import { announce } from '../ui/index.js';
import { isBlank } from '../family/index.js';
import { newVersionText } from './new_version.js';
import { contentNow } from './page_keeping.js';

/**
 * When the family is told that a new version of the page is there.
 * @param {import('./open_page.js').OpenPage} page
 */
export function createVersionNews(page) {
  const { state } = page;
  /** @type {'none' | 'ready' | 'said'} */
  let newVersion = 'none';

  function nothingToLose() {
    return page.keeper.state.keeping === 'on' || isBlank(contentNow(page));
  }

  function load() {
    page.actions.settle();
    page.keeper.flush();
    // The device may have no room for what was typed last.
    if (nothingToLose()) location.reload();
  }

  return {
    /** One is ready. */
    heard() {
      newVersion = 'ready';
      page.draw();
    },

    /** Not beside what is half typed: whoever types needs no news, and what makes no sense yet is kept by nobody. */
    now() {
      const { moving, living } = page.readings;
      const halfTyped = state.panel || state.draft.trim() !== '' || (moving && !moving.act) || (!living.plan && !isBlank(contentNow(page)));
      if (newVersion === 'none' || halfTyped) return undefined;
      return { safe: nothingToLose(), load };
    },

    /** Once, to whoever does not see the line. @param {{ safe: boolean }} news */
    tell(news) {
      if (newVersion !== 'ready') return;
      newVersion = 'said';
      announce(newVersionText(page.view, news));
    },
  };
}
