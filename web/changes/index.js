/** What the team changed: asked, judged, listed, undone. */
export { DATES_OF, draftFor, EVERY, IN_ALL, PICKS_OF } from './change_draft.js';
export { judgeAct, judgeChange } from './change_judging.js';
export { changeList } from './change_list.js';
export { backButton, changePage, choicesPage } from './change_panel.js';
export { CHANGE_TITLE_ID, readDate, sameAmount } from './change_reading.js';
export { changeText } from './change_words.js';
export { changesOf, lastAct, redo, undo, undoesTheLatest, withAct, withEdit } from './changes_store.js';
export { MOVED_ID, movedAnnouncement, movedBanner, movedKeys } from './moved_banner.js';
export { stuckCard } from './stuck_card.js';
export { isTickedLast, lastTick, withoutTick, withTick, withWord } from './test_ticks.js';
export { TAKE_BACK_ID, UNDO_ID } from './take_back.js';
export { undoByKey } from './undo_keys.js';

/** @typedef {import('./change_draft.js').ChoiceName} ChoiceName */
/** @typedef {import('./change_draft.js').Draft} Draft */
/** @typedef {import('./change_draft.js').ReportedDose} ReportedDose */
/** @typedef {import('./change_judging.js').ChangeVerdict} ChangeVerdict */
/** @typedef {import('./changes_store.js').Changes} Changes */
/** @typedef {import('./moved_banner.js').Moved} Moved */
/** @typedef {import('./test_ticks.js').TestWord} TestWord */
