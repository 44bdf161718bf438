import { DATE_PARTS, forget, SUMMARY_ID } from '../form/index.js';
import { putWeight } from '../entry/index.js';
import { shownEntry } from './page_readings.js';
import { focusPlace } from './place_frame.js';
import { FIRST } from './places.js';

/** The first question; it gets the focus. */
const WEIGHT_ID = 'weight-number';

/**
 * The three questions, from the first key until they are folded into one sentence, and back.
 * @param {import('./open_page.js').OpenPage} page
 */
export function entryActions(page) {
  const { state } = page;

  /** @param {(entry: import('../entry/index.js').Entry) => void} change */
  function type(change) {
    const { infusion } = state.entry;
    const shown = shownEntry(page);
    change(shown);
    const former = page.readings.present;
    if (former) {
      // The boxes of the present day are not those of the first.
      if (DATE_PARTS.some((part) => former.boxes[part] !== shown.infusion[part])) {
        state.present = shown.infusion;
        forget(state.moveAnswers, 'to');
      }
      shown.infusion = infusion;
    }
    state.entry = shown;
    page.update('key');
  }

  function fold() {
    const { living, reading, moving } = page.readings;
    // With a warning beside a question the questions stay, so that it is seen.
    if (!living.plan || reading.warnings.length > 0 || (moving && !moving.act)) return;
    page.actions.settle();
    state.folded = true;
    page.draw();
  }

  return {
    type,
    fold,

    /** @param {(answers: import('../form/index.js').Answers) => void} change */
    answerMove(change) {
      change(state.moveAnswers);
      page.update();
    },

    /** @param {import('../form/index.js').QuestionName} question */
    leave(question) {
      state.left.add(question);
      page.draw();
    },

    leaveForm() {
      // Elsewhere nothing of the plan is in sight, and the questions would be gone from under the finger.
      if (state.where.place === 'all') fold();
    },

    send() {
      const { moving } = page.readings;
      state.sent = true;
      state.moveSent = moving !== undefined && !moving.act;
      page.actions.settle();
      state.folded = page.readings.living.plan !== undefined && !state.moveSent;
      if (state.folded) page.bringTo(FIRST);
      page.draw();
      scrollTo({ top: 0, behavior: 'instant' });
      if (state.folded) focusPlace(FIRST);
      else document.getElementById(SUMMARY_ID)?.focus();
    },

    /** @param {import('../core/doseline.js').Weight} weight */
    choose(weight) {
      type((entry) => putWeight(entry, weight));
      document.getElementById(WEIGHT_ID)?.focus();
    },

    unfold() {
      state.folded = false;
      page.draw();
      document.getElementById(WEIGHT_ID)?.focus();
    },
  };
}
