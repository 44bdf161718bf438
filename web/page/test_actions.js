import { isTickedLast, undo, withoutTick, withTick, withWord } from '../changes/index.js';
import { tickOfTest, UNTICK_ID } from '../tests/index.js';
import { toNews } from './eye_moves.js';

/** @typedef {import('../changes/index.js').Changes} Changes */

/**
 * What is said of a blood test.
 * @param {import('./living_actions.js').Page} page
 * @param {import('./following.js').Following} following
 * @param {() => void} openChoices  The team has changed something.
 */
export function testActions(page, { follow, record, settle }, openChoices) {
  const { state } = page;

  /** @param {Changes} changes @param {string} key  Of the visit. */
  function takeOff(changes, key) {
    const { words, dates } = page.view;
    record(changes, words.say('ladder-unticked', { date: dates.full(visitOf(key)?.date ?? '') }), tickOfTest(key));
  }

  /** @param {string} key */
  function visitOf(key) {
    return page.own.plan?.items.find((item) => item.kind === 'visit' && item.key === key);
  }

  return {
    /**
     * A blood test is done, in one tap; or it is not done after all. What was not the last act of this sitting is asked.
     * @param {string} key  Of the visit.
     * @param {string} [tapped]  The tick, where it stays in sight; in Today, what was tapped is gone.
     */
    tickTest(key, tapped) {
      settle();
      const visit = visitOf(key);
      if (!visit) return;
      if (visit.done) {
        if (isTickedLast(state.changes, key)) return takeOff(undo(state.changes), key);
        state.unticking = key;
        page.draw();
        document.getElementById(UNTICK_ID)?.focus();
        return;
      }
      const { words, dates } = page.view;
      const { changes, on } = withTick(state.changes, visit, page.own.plan?.today?.date);
      // Where the tick itself is seen, there is no other news.
      if (tapped) return record(changes, words.say('meaning-visit-done', { on: dates.full(on) }), tapped);
      follow(changes, 'made');
      toNews();
    },

    untickTest() {
      const { unticking } = state;
      if (unticking !== undefined) takeOff(withoutTick(state.changes, unticking), unticking);
    },

    keepTick() {
      const { unticking } = state;
      state.unticking = undefined;
      page.draw();
      if (unticking !== undefined) document.getElementById(tickOfTest(unticking))?.focus();
    },

    /** @param {string} key  Of the visit. @param {import('../changes/index.js').TestWord} word */
    sayOfTest(key, word) {
      const visit = visitOf(key);
      if (!visit) return;
      record(withWord(state.changes, visit, word), page.view.words.say(`ladder-said-${word}`));
      if (word === 'changed') openChoices();
    },
  };
}
