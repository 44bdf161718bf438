/**
 * The questions stand in the HTML and can be answered before the page's script is there. What runs in the head until then
 * is small: it knows of the document and of the names in the browser's storage, and of nothing else.
 */
import { createSideNote, isAnythingKept, lookOf, showLook } from '../keeping/index.js';
import { SEND, sends } from '../form/index.js';
import { typedInto } from '../entry/index.js';

/** What only works with scripts, and is hidden without (web/build/html.mjs). */
export const NEEDS_SCRIPT = 'needs-script';

/** What the label says, for whoever has no script that answers; hidden while there is hope of one. */
export const FACTS = 'facts';

/** Holds the style of what the page's second script brings, for when it does not. */
export const REST_STYLE_ID = 'rest-style';

/** Says that the page's script is missing. */
export const MISSING_ID = 'page-missing';

/** Call in the page's head. */
export function beforeStart() {
  // Before the first paint: who chose the night look would else be shown a bright page first.
  showLook(document.documentElement, lookOf(createSideNote('look').load()));
  // A plan is about to come onto the screen: questions that go away again would only take a tap or a key.
  // So are they in a frame that opens another place.
  if (isAnythingKept() || /plan/i.test(location.hash) || (parent !== window && /tests|medicine|call|learn/.test(location.hash)))
    document.documentElement.dataset.opening = '';
  document.documentElement.dataset.scripts = '';
  for (const name of ['click', 'keydown']) addEventListener(name, noteSent, true);
}

/** @param {boolean} missing  Whether the page's script could not be had. */
export function tellMissing(missing) {
  // What was kept cannot come without it: then the questions are better than an empty place.
  if (missing) showFacts();
  const note = document.getElementById(MISSING_ID);
  if (note) note.hidden = !missing;
}

/** No script answers: what the HTML has is all there is. */
export function showFacts() {
  started();
  if (document.documentElement.dataset.scripts === undefined) return;
  delete document.documentElement.dataset.scripts;
  const style = document.getElementById(REST_STYLE_ID);
  if (style instanceof HTMLTemplateElement) document.head.append(style.content.cloneNode(true));
}

/** Only the page's script can answer; until then the wish stands beside the questions. @param {Event} event */
function noteSent(event) {
  const form = event.target instanceof Element && event.target.closest(`.${NEEDS_SCRIPT} form`);
  if (form instanceof HTMLElement && sends(event)) form.dataset.sent = '';
}

/**
 * What a family did before the page could listen.
 * @param {ParentNode} place
 */
export function doneBefore(place) {
  return { entry: typedInto(place), sent: place.querySelector('form[data-sent]') !== null || isSending(place) };
}

/** Whether the button is being pressed: what is drawn now takes it from under the finger. @param {ParentNode} place */
export const isSending = (place) => place.querySelector(`${SEND}:active`) !== null;

/** Whether something is about to come in the questions' place. */
export const isOpening = () => document.documentElement.dataset.opening !== undefined;

/** The page is drawn, or never will be. */
export function started() {
  delete document.documentElement.dataset.opening;
}
