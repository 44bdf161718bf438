/** Whoever goes to a place that needs a plan, and has none, is told so, whichever place it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from 'lit-html';
import { PLACES, placeNamed, placeShown, THINGS } from '../../../web/page/places.js';
import { planNeeded } from '../../../web/page/start_links.js';
import { createWords } from '../../../web/words/words.js';
import { sources, textOf } from '../screens.mjs';

const without = { plan: false, folded: false, visiting: false };

test('a place either needs no plan, or the questions say that it does, by its name', () => {
  let needing = 0;
  for (const [language, source] of Object.entries(sources)) {
    const words = createWords(language, source);
    for (const name of [...PLACES, ...THINGS]) {
      const where = placeNamed(`#${name}`);
      assert.ok(where);
      const said = textOf(html`${planNeeded({ words }, where)}`);
      if (placeShown(where, without).place !== 'start' || name === 'today') continue;
      needing += 1;
      assert.ok(said.includes(words.say('start-no-plan', { place: words.say(`place-${name}`) })), `${name} in ${language}`);
    }
    assert.doesNotMatch(textOf(html`${planNeeded({ words }, { place: 'today' })}`), /class="note"/);
    assert.doesNotMatch(textOf(html`${planNeeded({ words }, { place: 'call' })}`), /class="note"/);
  }
  // Dates, Tests, Medicine, More; print, message, calendar, questions, changes, answers.
  assert.equal(needing, 10 * Object.keys(sources).length);
});
