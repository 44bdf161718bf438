import { html } from 'lit-html';
import { languageOf, ORIGINAL, wordsHere } from '../words/index.js';
import { createView, deviceDay } from '../ui/index.js';
import { regionOf } from '../call/index.js';

/** @typedef {import('./open_page.js').OpenPage} OpenPage */
/** @typedef {import('../ui/index.js').View} View */

/**
 * What everything is drawn with at this moment: the words, and the day that the page is seen from.
 * @param {Pick<OpenPage, 'state' | 'core' | 'label' | 'speech' | 'printing'>} page
 */
export const viewNow = (page) => viewIn(page, page.speech.language);

/**
 * @param {Pick<OpenPage, 'state' | 'core' | 'label' | 'speech' | 'printing'>} page
 * @param {import('../words/index.js').Language} language
 */
function viewIn(page, language) {
  const { original } = page.speech;
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
 * The same in another language, as far as its words are here.
 * @param {Pick<OpenPage, 'state' | 'core' | 'label' | 'speech' | 'printing'>} page
 * @param {string} tag  Empty for none.
 * @returns {View | undefined}
 */
export function viewBeside(page, tag) {
  const language = languageOf(tag);
  const here = language && language !== page.speech.language && wordsHere(tag) !== undefined;
  return here ? viewIn(page, language) : undefined;
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
