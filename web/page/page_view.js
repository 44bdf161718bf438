import { html } from 'lit-html';
import { ORIGINAL, wordsHere } from '../words/index.js';
import { createView, deviceDay } from '../ui/index.js';
import { regionOf } from '../call/index.js';

/** @typedef {import('./open_page.js').OpenPage} OpenPage */

/**
 * What everything is drawn with at this moment: the words, and the day that the page is seen from.
 * @param {Pick<OpenPage, 'state' | 'core' | 'label' | 'speech' | 'printing'>} page
 */
export function viewNow(page) {
  const { language, original } = page.speech;
  return createView({
    html,
    language: language.tag,
    source: /** @type {string} */ (wordsHere(language.tag)),
    original: language === ORIGINAL ? undefined : original,
    label: labelOf(page),
    today: lookedAt(page) ?? deviceDay(),
    device: deviceDay(),
    region: regionOf(navigator.languages),
    framed: parent !== window,
  });
}

/**
 * Another day, if one is looked at; paper has the device's own.
 * @param {Pick<OpenPage, 'state' | 'printing'>} page
 */
export function lookedAt({ state, printing }) {
  return printing ? undefined : state.look.at;
}

/**
 * What the label says that the plan follows. The page begins with the first edition's.
 * @param {Pick<OpenPage, 'state' | 'core' | 'label'>} page
 */
function labelOf({ state, core, label }) {
  const answer = state.edition === label.edition ? undefined : core.label(state.edition);
  return answer?.ok ? answer.label : label;
}
