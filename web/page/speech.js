import { bringWords, createWords, languageOf, ORIGINAL, wordsHere } from '../words/index.js';
import { addressLanguage } from './language_address.js';
import { viewNow } from './page_view.js';

/** The language that the page speaks, and how it comes to speak another. */

/** @typedef {import('./open_page.js').OpenPage} OpenPage */

/**
 * @typedef {object} Speech
 * @property {import('../words/index.js').Language} language
 * @property {import('../words/index.js').Language} [missed]  The one asked for, if its words could not be had.
 * @property {import('../words/index.js').Words} original  Speaks where the language has no such message.
 */

/** All words of the original that are here; more come with the rest of the page. */
export function originalWords() {
  return createWords(ORIGINAL.tag, /** @type {string} */ (wordsHere(ORIGINAL.tag)));
}

/**
 * The document says which language it is in.
 * @param {Pick<OpenPage, 'view'>} page
 */
export function nameLanguage({ view: { words } }) {
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  document.title = words.say('page-title');
}

/**
 * Another language is chosen.
 * @param {OpenPage} page
 */
export function speechActions(page) {
  const { speech } = page;
  /** What was chosen last, while its words may still be on their way. */
  let chosen = speech.language.tag;

  return {
    /** Until the words are here the page goes on in its own language. @param {string} tag */
    async speak(tag) {
      chosen = tag;
      const here = await bringWords(tag);
      if (chosen !== tag) return;
      if (!here) {
        chosen = speech.language.tag;
        speech.missed = languageOf(tag);
        page.draw();
        return;
      }
      speech.language = languageOf(tag) ?? ORIGINAL;
      speech.missed = undefined;
      addressLanguage(tag);
      page.view = viewNow(page);
      nameLanguage(page);
      page.update();
    },
  };
}
