/** What folds or scrolls on the screen is whole on paper. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { changeList } from '../../web/changes/change_list.js';
import { changesOf } from '../../web/changes/changes_store.js';
import { questionsCard } from '../../web/learn/questions.js';
import { textHtml } from '../../web/ui/text_html.js';
import { createView } from '../../web/ui/view.js';
import { builtCore, englishSource, request } from './english.mjs';
import { textOf } from './screens.mjs';

/** @type {any} */
let view;
/** @type {any} */
let plan;
const made = Array.from({ length: 8 }, (_, index) => ({ kind: 'visit-moved', visit: 'visit.2', to: `2025-11-${18 + index}` }));

before(async () => {
  const core = await builtCore();
  const [label, answer] = [core.label('us'), core.plan(/** @type {any} */ ({ ...request, changes: made }))];
  assert.ok(label.ok && answer.ok);
  plan = answer.plan;
  view = createView({ html: textHtml, language: 'en', source: englishSource, label: label.label, today: '2025-11-14' });
});

test('all changes are on paper, each by its own number', () => {
  const markup = textOf(changeList(view, { changes: changesOf(/** @type {any} */ (made)), plan, actions: /** @type {any} */ ({}) }));
  const onPaper = markup.replace(/<details[^]*?<\/details>/g, '');
  const lists = [...onPaper.matchAll(/<ol([^>]*)>([^]*?)<\/ol>/g)].map(([, attributes, body]) => ({
    start: Number(/start="(\d+)"/.exec(attributes)?.[1] ?? body.split('<li').length - 1),
    count: body.split('<li').length - 1,
  }));
  assert.deepEqual(lists, [
    { start: 8, count: 5 },
    { start: 3, count: 3 },
  ]);
});

test('a long answer is on paper to its end', () => {
  const answer = `${'a word '.repeat(200)}the end`;
  const markup = textOf(questionsCard(view, { own: [{ text: 'x', answer }], draft: '', onChange: () => {} }));
  assert.ok(/<p class="own-answer print-only"[^>]*>([^<]*)/.exec(markup)?.[1].includes('the end'));
});
