import { readableAccent, talkToHost } from '../embed/index.js';
import { languageOf } from '../words/index.js';
import { placeNamed, placeShown } from './places.js';

/** @typedef {import('./open_page.js').OpenPage} OpenPage */

/**
 * A page in a frame, with its host. Comes with the second script: until then nobody waits for it.
 * @param {OpenPage} page
 */
export function joinHost(page) {
  const { asked, state } = page;
  const accent = readableAccent(asked.accent);
  if (accent) {
    const { style } = document.documentElement;
    style.setProperty('--accent-day', accent.day);
    style.setProperty('--accent-night', accent.night);
  }
  if (parent === window) return;
  talkToHost(
    {
      now() {
        const { place, thing } = placeShown(state.where, { plan: page.readings.living.plan !== undefined, ...state });
        return { lang: page.view.words.language, section: thing ?? place, missed: page.speech.missed !== undefined };
      },
      speak(tag) {
        const language = languageOf(tag);
        if (language && language !== page.speech.language) page.actions.speak(language.tag);
      },
      wear(theme) {
        asked.theme = theme;
        page.draw();
      },
      goTo(section) {
        const where = placeNamed(`#${section}`);
        // A form stays open until it is sent or closed; and whoever reads the host's page keeps the focus there.
        if (!where || state.panel) return;
        page.goTo(where, false);
        scrollTo({ top: 0, behavior: 'instant' });
      },
    },
    asked.secret,
  );
}
