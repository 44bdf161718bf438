import { lastAct, redo, TAKE_BACK_ID, undo, UNDO_ID, undoesTheLatest } from '../changes/index.js';
import { TODAY_TITLE_ID } from '../today/index.js';
import { toNews } from './eye_moves.js';
import { FIRST } from './places.js';

/**
 * What was changed is taken back, or changed once more.
 * @param {import('./living_actions.js').Page} page
 * @param {import('./following.js').Following} following
 */
export function undoActions(page, { follow, settle }) {
  const { state } = page;

  function takeBack() {
    page.bringTo(FIRST);
    follow(undo(state.changes), 'undone');
    toNews();
  }

  return {
    takeBack,

    undo() {
      settle();
      if (!lastAct(state.changes)) return;
      if (undoesTheLatest(state.changes)) return takeBack();
      state.takingBack = true;
      page.draw();
      const question = document.getElementById(TAKE_BACK_ID);
      question?.focus({ preventScroll: true });
      question?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },

    leaveIt() {
      state.takingBack = false;
      page.draw();
      document.getElementById(UNDO_ID)?.focus({ preventScroll: true });
    },

    redo() {
      settle();
      if (state.changes.undone.length === 0) return;
      page.bringTo(FIRST);
      follow(redo(state.changes), 'redone');
      toNews();
    },

    dismiss() {
      state.moved = undefined;
      page.draw();
      document.getElementById(TODAY_TITLE_ID)?.focus({ preventScroll: true });
    },
  };
}
