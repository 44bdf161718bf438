/** A short date and its whole one: the eye has the first, ear and paper the second. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { html } from 'lit-html';
import { bothDates, withDates } from '../../../web/ui/index.js';
import { inProject } from '../../../web/build/paths.mjs';
import { sources, textOf } from '../screens.mjs';
import { createView } from '../../../web/ui/view.js';

const view = createView({ html, language: 'en', source: sources.en, label: /** @type {any} */ ({}), today: '2025-11-12' });

test('what is seen is not heard, and what is heard is whole', () => {
  assert.equal(
    textOf(bothDates(view, 'Mon 17', 'Monday 17 November 2025', 'in-month')).trim(),
    '<span class="date-seen in-month" aria-hidden="true">Mon 17</span> <span class="date-heard">Monday 17 November 2025</span>',
  );
  const said = textOf(withDates(view, (date) => `From ${date('2025-11-17')}`));
  assert.match(said, /<span class="date-heard">From Monday 17 November 2025<\/span>/);
});

test('no room spells it in its own way', () => {
  const marked = /class="[^"]*\b(?:date-seen|date-heard)\b|<span class="(?:short|near|whole)"/;
  const rooms = ['dates/day_list.js', 'dates/plan_table.js', 'tests/next_test.js', 'tests/rung.js', 'medicine/stair_list.js'];
  for (const room of rooms) {
    const text = readFileSync(inProject('web', room), 'utf8');
    assert.doesNotMatch(text, marked, room);
    assert.match(text, /\bbothDates\(/, room);
  }
});
