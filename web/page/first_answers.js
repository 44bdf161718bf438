import { html, nothing } from 'lit-html';
import { entryForm, putWeight, readEntry, shownProblems } from '../entry/index.js';
import { errorSummary, SUMMARY_ID } from '../form/index.js';
import { createSurface } from '../ui/index.js';
import { doneBefore, isSending, MISSING_ID, NEEDS_SCRIPT } from './before_start.js';

/**
 * The three questions, and what the core says to them, while the rest of the page's script is still on its way. Around them
 * stands the page as the HTML has it.
 */

/** @typedef {import('../entry/index.js').Entry} Entry */
/** @typedef {import('../form/index.js').QuestionName} QuestionName */

/**
 * What a family typed and did before the page was whole.
 * @typedef {object} Before
 * @property {Entry} entry
 * @property {Set<QuestionName>} left  Questions that the focus has left once.
 * @property {boolean} sent  Whether every problem has been named.
 * @property {boolean} waits  Whether the plan has been asked for, and only the page is missing.
 */

/**
 * @typedef {object} FirstAnswers
 * @property {() => Before} before
 * @property {() => void} missing  The rest could not be had so far.
 */

/**
 * @param {HTMLElement} place  The page as the HTML has it.
 * @param {import('../core/doseline.js').Doseline} core
 * @param {import('../ui/index.js').View} view
 * @returns {FirstAnswers}
 */
export function answerFirst(place, core, view) {
  const { entry, sent } = doneBefore(place);
  const state = { entry, left: /** @type {Set<QuestionName>} */ (new Set()), sent: false, waits: false, missing: false };
  const region = /** @type {HTMLElement} */ (place.querySelector(`.entry-place > .${NEEDS_SCRIPT}`));
  const surface = createSurface(region, draw);
  const read = () => readEntry(state.entry, core, view.words.language, { today: view.today });
  let reading = read();

  const actions = {
    /** @param {(entry: Entry) => void} change */
    type(change) {
      change(state.entry);
      reading = read();
      state.waits &&= reading.plan !== undefined;
      draw();
    },
    /** @param {QuestionName} question */
    leave(question) {
      state.left.add(question);
      draw();
    },
    send() {
      state.sent = true;
      state.waits = reading.plan !== undefined;
      draw();
      document.getElementById(SUMMARY_ID)?.focus();
    },
    /** @param {import('../core/doseline.js').Weight} weight */
    choose: (weight) => actions.type((now) => putWeight(now, weight)),
    leaveForm() {},
  };

  function draw() {
    const shown = shownProblems(reading, state);
    surface.draw(
      html`<div role="status"><p class="note" id="${MISSING_ID}" ?hidden=${!state.missing && !state.waits}>${view.words.say('page-missing')}</p></div>
        ${state.sent && shown.length > 0 ? errorSummary(view, shown, reading.weight) : nothing}
        ${entryForm(view, { entry: state.entry, reading, shown, privacy: 'welcome-private', actions })}`,
    );
  }

  draw();
  if (sent) actions.send();
  return {
    before() {
      // A press that is going on will end on what is drawn next, and click nothing; and a box may be filled that has not said so.
      const { confirmed, again, year } = state.entry;
      state.entry = { ...doneBefore(place).entry, confirmed, again, year };
      reading = read();
      if (isSending(place)) Object.assign(state, { sent: true, waits: reading.plan !== undefined });
      return { entry: state.entry, left: state.left, sent: state.sent, waits: state.waits };
    },
    missing() {
      state.missing = true;
      draw();
    },
  };
}
