import { html, render } from 'lit-html';
import { loadDoseline } from '../core/index.js';
import { isoOfDevice } from '../words/date_text.js';
import source from '../words/en.ftl';
import { thousandths } from '../words/quantity_text.js';
import { createWords } from '../words/words.js';
import { emptyEntry, readEntry } from './entry_reading.js';
import { SUMMARY_ID } from './error_summary.js';
import { FOLDED_TITLE_ID } from './folded_entry.js';
import { livePage } from './live_page.js';
import { openTarget } from './targets.js';
import { createView } from './view.js';

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('./live_page.js').PageState} PageState */

const LANGUAGE = 'en';

loadDoseline().then(start, showEngineFailure);

/** @param {Doseline} core */
function start(core) {
  const answer = core.label('us');
  if (!answer.ok) return showEngineFailure();
  const { label } = answer;
  const place = /** @type {HTMLElement} */ (document.getElementById('page'));
  place.textContent = '';

  /** @type {PageState} */
  const state = { entry: emptyEntry(), left: new Set(), sent: false, folded: false };
  let view = viewOfToday();
  let reading = readEntry(state.entry, core, LANGUAGE);

  const actions = {
    /** @param {(entry: import('./entry_reading.js').Entry) => void} change */
    type(change) {
      change(state.entry);
      reading = readEntry(state.entry, core, LANGUAGE);
      draw();
    },
    /** @param {import('./entry_reading.js').QuestionName} question */
    leave(question) {
      state.left.add(question);
      draw();
    },
    leaveForm() {
      // With a warning beside a question the questions stay, so that it is seen.
      if (!reading.plan || reading.warnings.length > 0) return;
      state.folded = true;
      draw();
    },
    send() {
      state.sent = true;
      state.folded = reading.plan !== undefined;
      draw();
      document.getElementById(state.folded ? FOLDED_TITLE_ID : SUMMARY_ID)?.focus();
      scrollTo(0, 0);
    },
    /** @param {import('../core/doseline.js').Weight} weight */
    choose({ grams, pounds, ounces }) {
      actions.type((entry) => {
        if (entry.unit === 'lb') {
          entry.weight = String(pounds);
          entry.ounces = String(ounces);
        } else {
          entry.unit = 'kg';
          entry.weight = thousandths(grams);
        }
      });
      document.getElementById('weight-number')?.focus();
    },
    unfold() {
      state.folded = false;
      draw();
      document.getElementById('weight-number')?.focus();
    },
  };

  function viewOfToday() {
    return createView({ html, language: LANGUAGE, source, label, today: isoOfDevice(new Date()) });
  }

  function draw() {
    render(livePage(view, state, reading, actions), place);
    showMarkedKit();
  }

  /** @type {string | undefined} */
  let markedFor;

  function showMarkedKit() {
    if (markedFor === reading.plan?.hash) return;
    markedFor = reading.plan?.hash;
    // After the paint: to ask where the row is, before, would lay the page out twice at each key.
    requestAnimationFrame(() => setTimeout(scrollToMarkedKit));
  }

  // The child's row may be far down the kit table; scrolled within the table's own window, never the page.
  function scrollToMarkedKit() {
    const row = place.querySelector('.kit-table .yours, .kit-table .neighbour');
    const pane = place.querySelector('.kit-window');
    if (!(row instanceof HTMLElement) || !pane) return;
    pane.scrollTop = row.offsetTop - (pane.clientHeight - row.offsetHeight) / 2;
  }

  // The page may stay open over midnight, or for weeks on a phone.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || view.today === isoOfDevice(new Date())) return;
    view = viewOfToday();
    draw();
  });
  // Paper shows the answers as a sentence, not as boxes.
  addEventListener('beforeprint', () => {
    state.folded = reading.plan !== undefined;
    draw();
  });
  document.addEventListener('click', openTarget);

  draw();
}

function showEngineFailure() {
  const place = document.querySelector('.entry-place');
  if (!place) return;
  const note = document.createElement('p');
  note.className = 'note';
  note.textContent = createWords(LANGUAGE, source).say('engine-failed');
  place.replaceChildren(note);
}
