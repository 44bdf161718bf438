import { html } from 'lit-html';
import { loadDoseline } from '../core/index.js';
import { createWords, firstLanguage, ORIGINAL, wordsHere } from '../words/index.js';
import '../words/original.js';
import { afterPaint, createView, deviceDay, listenToBoxes, listenToPresses, PLACE_ID } from '../ui/index.js';
import { doneBefore, FACTS, isOpening, showFacts, started, tellMissing } from './before_start.js';
import { takeAsked } from '../embed/index.js';
import { hospital, scheduled } from '../hospital/index.js';
import { answerFirst } from './first_answers.js';
import { bringRest } from './rest.js';

/** The page's first script: the core, and the answers to what stands in the HTML. The rest follows by itself. */

/** @typedef {import('../core/doseline.js').Doseline} Doseline */

/** First of all: no one else is to read what the address may tell. */
const asked = takeAsked(window);
// What the hospital had built in comes before what any address says.
if (hospital) {
  delete asked.org;
  delete asked.phone;
}

const page = wholePage();
// What follows the questions is long, and nothing that answers them waits for it.
const questions = document.querySelector(`.${FACTS}`) ? undefined : page;
Promise.all([loadDoseline(), firstLanguage([asked.lang, ...navigator.languages]), questions]).then(
  ([core, first]) => start(scheduled(core), first),
  () => page.then(showEngineFailure),
);

/** A script that another one brought may run while the rest of the page still comes. */
function wholePage() {
  return new Promise((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve);
    else resolve(undefined);
  });
}

/**
 * @param {Doseline} core
 * @param {Awaited<ReturnType<typeof firstLanguage>>} first
 */
function start(core, { language, missed }) {
  const answer = core.label('us');
  if (!answer.ok) return void page.then(showEngineFailure);
  const { label } = answer;
  const place = /** @type {HTMLElement} */ (document.getElementById(PLACE_ID));
  listenToBoxes();
  listenToPresses();

  /** @type {import('./first_answers.js').FirstAnswers | undefined} */
  let answers;
  const answerNow = () => {
    const view = createView({ html, language: language.tag, source: String(wordsHere(language.tag)), label, today: deviceDay() });
    answers = answerFirst(place, core, view);
  };
  const missing = () => {
    started();
    // The HTML speaks the original alone; questions in another language come with all the rest of it.
    if (language !== ORIGINAL) return tellMissing(true);
    if (!answers) answerNow();
    answers?.missing();
  };
  const bring = () =>
    Promise.all([bringRest(() => void page.then(missing)), page]).then(([{ startWhole }]) =>
      startWhole(place, { core, label, language, missed, asked, before: answers?.before() ?? notAnswered(place) }),
    );

  // A kept plan takes the questions' place: to draw them first would only take time.
  if (language !== ORIGINAL || isOpening()) return void bring();
  answerNow();
  afterPaint(bring);
}

/**
 * @param {HTMLElement} place
 * @returns {import('./first_answers.js').Before}
 */
function notAnswered(place) {
  const { entry, sent } = doneBefore(place);
  return { entry, left: new Set(), sent: false, waits: sent };
}

function showEngineFailure() {
  showFacts();
  const place = document.querySelector('.entry-place');
  if (!place) return;
  const note = document.createElement('p');
  note.className = 'note';
  note.textContent = createWords(ORIGINAL.tag, String(wordsHere(ORIGINAL.tag))).say('engine-failed');
  place.replaceChildren(note);
}
