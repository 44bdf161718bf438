/** More: the list of it, Learn's search, questions asked, notes, the child's nickname, and how the page looks. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { html } from 'lit-html';
import { inProject } from '../../../web/build/paths.mjs';
import { aboutCard, languageCard, lookCard, moreList, nicknameCard } from '../../../web/more/index.js';
import { FIRST_QUESTIONS, LEARN_GROUPS } from '../../../web/learn/learn_questions.js';
import { learnCard, notesCard, questionsCard, toAsk } from '../../../web/learn/index.js';
import { folded, isFound, lookedFor } from '../../../web/learn/search.js';
import { lookOf, noteOfLook, showLook } from '../../../web/keeping/look.js';
import { createSideNote } from '../../../web/keeping/side_note.js';
import { THINGS } from '../../../web/page/places.js';
import { createWords } from '../../../web/words/words.js';
import { createView } from '../../../web/ui/view.js';
import { builtCore, request, words } from '../english.mjs';
import { scripts } from '../keeping_families.mjs';
import { createStorage } from '../keeping_storage.mjs';
import { sources, textOf, unitsOf } from '../screens.mjs';

const core = await builtCore();
const answer = core.label('us');
assert.ok(answer.ok);
const planned = core.plan(request);
assert.ok(planned.ok);
const { plan } = planned;

const viewIn = (language = 'en', more = {}) =>
  createView({
    html,
    language,
    source: sources[language],
    original: createWords('en', sources.en),
    label: /** @type {any} */ (answer).label,
    today: '2025-11-12',
    ...more,
  });
const view = viewIn();
const drawn = (/** @type {unknown} */ template) => textOf(template);
const read = (/** @type {unknown} */ template) => unitsOf(drawn(template)).join(' ').replaceAll('\u00a0', ' ');
const noop = () => {};

describe('the list', () => {
  const places = (/** @type {string} */ markup) => [...markup.matchAll(/href="#([\w-]+)"/g)].map(([, place]) => place);

  test('is of plain links, one for each place below More', () => {
    const markup = drawn(moreList(view, { plan, prints: true }));
    assert.deepEqual(places(markup), [
      'share',
      'print',
      'message',
      'calendar',
      'questions',
      'changes',
      'learn',
      'compare',
      'kit',
      'sources',
      'answers',
      'language',
      'look',
      'about',
    ]);
    assert.doesNotMatch(markup, /role="tab|<button/);
    assert.deepEqual(
      places(markup).filter((name) => !(/** @type {readonly string[]} */ (THINGS).includes(name))),
      [],
      'each has an address',
    );
    for (const { 0: link } of markup.matchAll(/<a href.*?<\/a>/gs)) assert.ok(unitsOf(link).join('').trim().length > 2, link);
  });

  test('says whose plan it is, and how much there is to ask', () => {
    const text = read(moreList(view, { plan, nickname: 'Leo', toAsk: 2 }));
    assert.match(text, /Leo, 8\.2 kg born Thursday 1 May 2025 infusion Monday 3 November 2025 Change/);
    assert.match(text, /Questions for your team 2 to ask/);
    assert.match(read(moreList(view, { toAsk: 0 })), /What to ask, what they said, your notes/);
    assert.match(read(moreList(view)), /Weight and dates Your child’s nickname/);
  });

  test('promises no paper and no link where there are none', () => {
    assert.ok(!places(drawn(moreList(view, { prints: false }))).includes('print'));
    assert.match(read(moreList(view, { links: false })), /Keep and share For the other parent: a file/);
    assert.match(read(moreList(view)), /QR code, link or file/);
  });

  test('names each language in itself, whichever is read', () => {
    for (const language of ['en', 'ar']) assert.match(drawn(moreList(viewIn(language))), /<bdi lang="ar" dir="rtl">العربية<\/bdi>/);
  });
});

describe('Learn', () => {
  const card = (typed = '', language = 'en') => learnCard(viewIn(language), { typed, onSearch: noop });
  const questions = LEARN_GROUPS.flatMap(({ questions: some }) => some);
  const names = (/** @type {string} */ markup) => [...markup.matchAll(/<summary>([^<]+)<\/summary>/g)].map(([, text]) => text.trim());

  test('shows six questions first, the rest folded, none twice and none lost', () => {
    const markup = drawn(card());
    const [sight, rest] = markup.split('class="learn-all"');
    assert.deepEqual(
      names(sight),
      FIRST_QUESTIONS.map((name) => words.say(`learn-${name}`)),
    );
    assert.equal(FIRST_QUESTIONS.length, 6);
    const all = names(markup).filter((text) => text.endsWith('?'));
    assert.equal(new Set(all).size, questions.length);
    assert.equal(all.length, questions.length);
    assert.match(rest, new RegExp(`${questions.length - 6} more questions`));
  });

  test('finds by the words of questions, answers and terms, whatever their case and accents', () => {
    assert.deepEqual(names(drawn(card('DIAPERS'))), ['What about diapers?']);
    // Only its answer holds the word.
    assert.deepEqual(names(drawn(card('rotavirus'))), ['Can others at home have their vaccines?']);
    assert.match(read(card('troponin')), /A blood test of the heart/);
    assert.deepEqual(names(drawn(card('panal', 'es'))), ['¿Y los pañales?']);
    assert.match(read(card('jeringa RIÑON', 'es')), /No se encontró nada/);
    assert.ok(names(drawn(card('riñon', 'es'))).some((text) => text.includes('riñón')));
  });

  test('finds Arabic without its marks, and with one letter for another', () => {
    assert.ok(names(drawn(card('حفاضات', 'ar'))).some((text) => text.includes('الحفاضات')));
    assert.ok(isFound(lookedFor('إبرة'), 'ابره'));
    assert.ok(isFound(lookedFor('جُرْعَة'), 'الجرعة'));
    assert.ok(isFound(lookedFor('مستشفي'), 'مستشفى'));
    assert.ok(isFound(lookedFor('٢٨'), 'day 28'));
    assert.equal(folded('ÉTÉ ÇA'), 'ete ca');
  });

  test('says how much was found, and what to do where nothing was', () => {
    assert.match(drawn(card('diapers')), /role="status">One thing found\.</);
    const none = drawn(card('swimming pool'));
    assert.match(none, /role="status">Nothing found\.</);
    assert.match(none, /Try another word, or <a href="#questions">write it down for your team\.<\/a>/);
    assert.match(drawn(card('  … ')), /class="learn-all"/, 'nothing is looked for');
    assert.match(drawn(card()), /role="status"><\/p>/);
  });

  test('what is typed into the box is text', () => {
    for (const evil of scripts) assert.doesNotMatch(drawn(card(evil)), /<script|<img|<svg onload/, evil);
    for (const evil of ['(', '[', '\\', '.*', '\ud83d', '\u202e']) assert.doesNotThrow(() => drawn(card(evil)));
  });
});

describe('questions', () => {
  /** @param {import('../../../web/learn/index.js').FamilyQuestion[]} own */
  const card = (own) => drawn(questionsCard(view, { own, draft: '', onChange: noop }));

  test('asked or not: room for the answer comes with "We asked"', () => {
    const markup = card([
      { text: 'One?', answer: '' },
      { text: 'Two?', answer: '', asked: true },
      { text: 'Three?', answer: 'Yes.' },
    ]);
    const [ask, done] = markup.split('Asked</h3>');
    assert.match(ask, /To ask<\/h3>/);
    assert.match(ask, /One\?/);
    assert.match(ask, /aria-label="We asked: One\?"/);
    assert.equal(ask.split('What the team said').length, 1);
    assert.match(done, /Two\?.*id="told1".*Not asked yet.*Three\?.*id="told2"/s);
    assert.equal(done.split('Not asked yet: ').length, 2, 'an answer was asked for');
    assert.equal(
      toAsk([
        { text: 'a', answer: '' },
        { text: 'b', answer: ' ' },
        { text: 'c', answer: 'x' },
        { text: 'd', answer: '', asked: true },
      ]),
      2,
    );
  });

  test('who may visit is a question for the team: no rule answers it', () => {
    assert.match(card([]), /Who may visit us\?/);
    assert.ok(!FIRST_QUESTIONS.includes('visit'));
  });
});

describe('small cards', () => {
  test('notes have a box, and are on paper only where there are some', () => {
    assert.match(drawn(notesCard(view, { notes: '', onNotes: noop })), /class="card notes bare".*<textarea\s+id="notes"/s);
    const markup = drawn(notesCard(view, { notes: '<b>blue</b>', onNotes: noop }));
    assert.match(markup, /print-only" dir="auto">&lt;b>blue/);
    assert.match(drawn(notesCard(view, { notes: 'half \ud83d', onNotes: noop })), /class="problem"/);
  });

  test('the nickname is capped as the family file caps it', () => {
    assert.match(drawn(nicknameCard(view, { nickname: 'Leo', onNickname: noop })), /maxlength="40"/);
  });

  test('each has its id, a heading that names it, and a name for each control', () => {
    const cards = {
      'nickname-card': nicknameCard(view, { nickname: '', onNickname: noop }),
      look: lookCard(view, { look: lookOf(''), onLook: noop }),
      about: aboutCard(view, { plan }),
      languages: languageCard(view, { choice: '' }),
    };
    for (const [id, template] of Object.entries(cards)) {
      const markup = drawn(template);
      assert.match(markup, new RegExp(`<section class="[^"]+" id="${id}" aria-labelledby="([\\w-]+)">\\s*<h2 id="\\1"[^>]*>`), id);
      for (const [, name] of markup.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]+)"/g))
        assert.ok(markup.includes(`id="${name}"`), `${id}: ${name}`);
    }
  });

  test('the look tells what is chosen, and for how long', () => {
    const markup = drawn(lookCard(view, { look: { text: 'large', look: 'night' }, onLook: noop }));
    assert.deepEqual(
      [...markup.matchAll(/aria-pressed="true"[^>]*>\s*(\w+)/g)].map(([, name]) => name),
      ['Larger', 'Night'],
    );
    assert.match(read(lookCard(view, { look: lookOf(''), onLook: noop })), /This tab remembers it/);
    assert.match(read(lookCard(view, { look: lookOf(''), kept: true, onLook: noop })), /kept on this device with your plan/);
  });
});

describe('the look by hand', () => {
  test('is read back as it was noted, and nothing else is', () => {
    for (const text of /** @type {const} */ (['', 'large'])) {
      for (const look of /** @type {const} */ (['', 'day', 'night'])) assert.deepEqual(lookOf(noteOfLook({ text, look })), { text, look });
    }
    for (const odd of ['x', 'LARGE', '{"text":"large"}', '<night>', 'large;night'])
      assert.deepEqual(lookOf(odd), { text: '', look: '' }, odd);
  });

  test('is marked on the root, where the tokens see it, and taken off again', () => {
    const root = { dataset: /** @type {Record<string, string>} */ ({}) };
    showLook(/** @type {any} */ (root), { text: 'large', look: 'night' });
    assert.deepEqual(root.dataset, { text: 'large', look: 'night' });
    showLook(/** @type {any} */ (root), lookOf(''));
    assert.deepEqual(root.dataset, {});
    const tokens = readFileSync(inProject('web/ui/tokens.css'), 'utf8');
    for (const look of ['day', 'night']) assert.match(tokens, new RegExp(`:root\\[data-look='${look}'\\]`));
    // One source: no colour is written for one theme alone but the focus ring.
    const single = [...tokens.matchAll(/^ +--([\w-]+): (#\w+);/gm)].map(([, name]) => name);
    assert.deepEqual(single, ['focus']);
  });

  test('is kept on the device only where the plan is, else in the tab; erased from both; refused, it is no fault', () => {
    const [device, tab] = [createStorage(), createStorage()];
    const world = { device: () => /** @type {any} */ (device), tab: () => /** @type {any} */ (tab), key: 'doseline /care/' };
    const note = createSideNote('look', world);
    note.save('large', false);
    assert.deepEqual([device.length, tab.getItem('doseline /care/ look'), note.load()], [0, 'large', 'large']);
    note.save('night', true);
    assert.deepEqual([device.getItem('doseline /care/ look'), tab.length, createSideNote('look', world).load()], ['night', 0, 'night']);
    note.save('day', false);
    note.wipe();
    assert.deepEqual([device.length, tab.length, note.load()], [0, 0, '']);
    const refusing = createSideNote('look', {
      key: 'doseline',
      device: () => {
        throw new Error('no');
      },
      tab: () => {
        throw new Error('no');
      },
    });
    refusing.save('large', true);
    refusing.wipe();
    assert.equal(refusing.load(), '');
  });
});
