/** Three medicines side by side: what is said of each, its sources, and the picture drawn from the core's dates. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html } from 'lit-html';
import { CELL_RULES, compareCard, coursesCard, MEDICINES, NOTICES, TOPICS } from '../../web/compare/index.js';
import { typedCourses } from '../../web/compare/compared.js';
import { readCourses } from '../../web/compare/courses_reading.js';
import { boxesOf, emptyBoxes } from '../../web/form/index.js';
import { draftsText, putDrafts, readDrafts } from '../../web/page/drafts.js';
import { emptyState } from '../../web/page/page_state.js';
import { placeNamed, placeShown } from '../../web/page/places.js';
import { createWords } from '../../web/words/words.js';
import { createView } from '../../web/ui/view.js';
import { rules } from '../vectors/label.mjs';
import { builtCore } from './english.mjs';
import { sources, textOf, unitsOf } from './screens.mjs';

const core = await builtCore();
const answer = core.label('us');
assert.ok(answer.ok);
const { label } = answer;

const viewIn = (language = 'en', today = '2025-11-12') =>
  createView({ html, language, source: sources[language], original: createWords('en', sources.en), label, today });
const noop = () => {};

/** @param {any} [compared] @param {any} [known] */
const courses = (compared = {}, known = {}, language = 'en') =>
  textOf(
    coursesCard(viewIn(language), {
      compared: { picked: 'zolgensma', span: 'first-year', sent: false, ...compared },
      known,
      core,
      onCompare: noop,
    }),
  );
const table = (language = 'en') =>
  textOf(compareCard(viewIn(language), { compared: { picked: 'evrysdi', span: 'first-year', sent: false }, onCompare: noop }));
const read = (/** @type {string} */ markup) => unitsOf(markup).join(' ').replaceAll('\u00a0', ' ');

/** The child of the stories. */
const child = { birthDate: '2025-05-01', weightGrams: 8200, infusionDate: '2025-11-03' };

describe('what is said of each', () => {
  const cells = MEDICINES.flatMap((medicine) => TOPICS.map((topic) => ({ medicine, topic, rules: CELL_RULES[medicine][topic] })));

  test('has a source in every cell, a rule that the label knows, one step away', () => {
    const known = new Set(label.rules.map(({ id }) => id));
    for (const { medicine, topic, rules: its } of cells) {
      assert.ok(its.length > 0, `${medicine} ${topic}`);
      for (const rule of [...its, ...NOTICES.map((notice) => notice.rule)]) assert.ok(known.has(rule), rule);
    }
    const rows = table().split('<tr role="row">').slice(2);
    assert.equal(rows.length, TOPICS.length);
    for (const [index, row] of rows.entries()) {
      const drawn = row.split('<td role="cell">').slice(1);
      assert.equal(drawn.length, MEDICINES.length);
      for (const [column, cell] of drawn.entries()) {
        const links = [...cell.split('</td>')[0].matchAll(/href="#source-([\w-]+)"/g)].map(([, rule]) => rule);
        assert.deepEqual(links, CELL_RULES[MEDICINES[column]][TOPICS[index]]);
      }
    }
    const foot = table().split('class="source-foot"')[1];
    for (const { rules: its } of cells) for (const rule of its) assert.ok(foot.includes(`#source-${rule}"`), rule);
  });

  test('no cell has a number that its rules have not, and every language has the same', () => {
    const numbers = (/** @type {string} */ text) =>
      [...new Set([...text.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number)))].sort((a, b) => a - b);
    for (const { medicine, topic, rules: its } of cells) {
      const id = `compare-${medicine}-${topic}`;
      const known = its.flatMap((rule) => {
        const { rule: name, value, section, revision } = /** @type {any} */ (rules.find((each) => each.id === rule));
        return numbers(`${rule} ${name} ${value} ${section} ${revision}`);
      });
      const told = numbers(createWords('en', sources.en).say(id));
      assert.deepEqual(
        told.filter((number) => !known.includes(number)),
        [],
        id,
      );
      for (const language of Object.keys(sources))
        assert.deepEqual(numbers(createWords(language, sources[language]).say(id)), told, `${id} in ${language}`);
    }
  });

  test('ranks none and promises nothing', () => {
    const words = {
      en: /\b(?:best|better|worse|worst|safer|safest|easier|easy|only needs|effective|works?|improve\w*|benefit\w*|advantage\w*|recommend\w*|stronger|winner|top choice|cure\w*)\b/i,
      es: /(?<!\p{L})(?:mejor|peor|más segur[oa]|más fácil|eficaz|funciona|ventaja|recomend\w+|cura)(?!\p{L})/iu,
      ar: /أفضل|أسوأ|أسهل|أكثر أمانًا|فعّال|ميزة|نوصي|شفاء/,
    };
    for (const [language, pattern] of Object.entries(words)) assert.doesNotMatch(read(table(language)), pattern, language);
    // The check itself can fail.
    assert.match('Evrysdi is better.', words.en);
  });

  test('is a table for those who hear it: heads of columns and rows, each cell in its place', () => {
    const markup = table();
    assert.equal(markup.split('role="columnheader" scope="col"').length - 1, MEDICINES.length);
    assert.equal(markup.split('role="rowheader" scope="row"').length - 1, TOPICS.length);
    assert.match(markup, /id="compare-swiped" role="group" aria-labelledby="compare-title" tabindex="0"/);
    assert.match(markup, /aria-pressed="true"[^>]*>\s*Evrysdi/);
  });

  test('says that the current label has to be looked at, and that Itvisma is another', () => {
    assert.match(read(table()), /Evrysdi: The US label changed .* Check the current label/);
    assert.match(read(table()), /Itvisma .* Doseline is not for it/);
  });

  test('has an address, and needs no plan', () => {
    const where = placeNamed('#compare');
    assert.deepEqual(where, { place: 'more', thing: 'compare' });
    assert.deepEqual(placeShown(/** @type {any} */ (where), { plan: false, folded: false, visiting: false }), where);
  });
});

describe('what is typed', () => {
  const typed = (/** @type {any} */ more = {}) =>
    typedCourses({ start: boxesOf('2025-11-03'), birth: boxesOf('2025-05-01'), weight: '8.2', unit: 'kg', ...more });
  const problems = (/** @type {any} */ more) => readCourses(typed(more), core, 'en').problems.map(({ field, code }) => `${field} ${code}`);

  test('becomes one request: one first day for all three, or another for one of them', () => {
    assert.deepEqual(readCourses(typed(), core, 'en').request, {
      edition: 'us',
      birthDate: '2025-05-01',
      weightGrams: 8200,
      infusionDate: '2025-11-03',
      evrysdi: { from: '2025-11-03' },
      spinraza: { from: '2025-11-03' },
    });
    assert.deepEqual(readCourses(typed({ spinraza: boxesOf('2025-06-02') }), core, 'en').request?.spinraza, { from: '2025-06-02' });
    assert.deepEqual(problems({ weight: '', unit: '', birth: emptyBoxes() }), [], 'neither is needed');
  });

  test('is told of at once, all of it, each at its own box', () => {
    assert.deepEqual(problems({ start: emptyBoxes(), birth: { day: '31', month: '2', year: '2025' }, weight: 'x', early: '1.5' }), [
      'start empty',
      'birth no-such-day',
      'weight not-a-number',
      'early not-whole',
    ]);
    assert.deepEqual(problems({ unit: '' }), ['weight unit-missing']);
    assert.deepEqual(problems({ start: boxesOf('2025-04-01') }), ['start before-birth'], 'once, though it stands for all three');
    assert.deepEqual(problems({ spinraza: boxesOf('2025-04-01') }), ['spinraza before-birth']);
    assert.deepEqual(
      problems({ birth: boxesOf('1899-01-01'), start: boxesOf('2101-01-01') }).map((text) => text.split(' ')[0]),
      ['start', 'birth'],
    );
    assert.deepEqual(problems({ early: '18' }), ['early above-17-weeks']);
    const markup = courses({ typed: typed({ start: { day: '3', month: 'x', year: '2025' }, weight: '8.2.1' }), sent: true });
    assert.match(markup, /id="error-summary".*#compare-start-month.*#compare-weight/s);
    assert.doesNotMatch(markup, /<details[^>]*\?open=/, 'nothing closes under the finger of whoever types');
  });

  test('is not lost by a reload of the tab, and evil text does no harm', () => {
    const state = emptyState();
    state.compared = { ...state.compared, typed: typed({ weight: '<script>"\ud83d' }) };
    const text = draftsText(state, {});
    assert.ok(text);
    const next = emptyState();
    putDrafts(next, readDrafts(text), undefined);
    assert.equal(next.compared.typed?.start.year, '2025');
    assert.doesNotMatch(courses({ typed: next.compared.typed, sent: true }), /<script/);
    assert.equal(draftsText(emptyState(), {}), undefined);
  });
});

describe('the picture', () => {
  const regimens = (/** @type {any} */ request) => {
    const told = core.regimens({ edition: 'us', ...request });
    assert.ok(told.ok, JSON.stringify(told));
    return told.regimens;
  };
  const xs = (/** @type {string} */ markup, /** @type {string} */ look) =>
    [...markup.matchAll(new RegExp(`<svg x="([\\d.]+)%"[^>]*><circle class="${look}"`, 'g'))].map(([, x]) => Number(x));

  test('has the same axis for each, and every dot on a day of the core’s', () => {
    const markup = courses({}, child);
    const told = regimens({
      ...child,
      evrysdi: { from: child.infusionDate },
      spinraza: { from: child.infusionDate },
      through: 'first-year',
    });
    const axes = [...markup.matchAll(/<svg\s+class="course-axis.*?<\/svg>/gs)].map(([axis]) => axis);
    assert.equal(axes.length, 3);
    assert.equal(new Set(axes).size, 1);
    const days = told.regimens
      .filter(({ medicine }) => medicine.startsWith('spinraza'))
      .flatMap(({ items }) => items.map(({ day }) => /** @type {number} */ (day)));
    assert.deepEqual(
      xs(markup, 'course-dose'),
      days.filter((day) => day < told.days).map((day) => Number((((day + 0.5) * 100) / told.days).toFixed(2))),
    );
    assert.match(markup, /First 12 months|Doses: 6 in the first 12 months, 3 in the next 12/);
  });

  test('tells each date in a list, in full', () => {
    const text = read(courses({}, child));
    // US loading: days 0, 14, 28, 58.
    for (const date of ['Monday 3 November 2025', 'Monday 17 November 2025', 'Monday 1 December 2025', 'Wednesday 31 December 2025'])
      assert.ok(text.includes(date), date);
  });

  test('shows the label’s arithmetic, never an instruction', () => {
    const text = read(courses({}, child));
    assert.match(text, /The label’s rate a day: 0\.2 mg per kg/);
    assert.match(
      text,
      /For 8\.2 kg the rate comes to 1\.64 mg\. That is 1\.64 ÷ 0\.75 = 2\.187 mL\. Your pharmacy’s figure counts\. Follow the prescription\./,
    );
  });

  for (const span of ['first-year', 'second-birthday', 'five-years'])
    for (const [name, known] of Object.entries({
      'a child with a plan': child,
      'nobody yet': {},
      'born early': { ...child, weeksBornEarly: 8, weightGrams: 3000, birthDate: '2025-10-10' },
      'no weight': { birthDate: child.birthDate, infusionDate: child.infusionDate },
      'born on 29 February': { ...child, birthDate: '2024-02-29', infusionDate: '2025-10-31' },
      'from 31 October': { ...child, infusionDate: '2025-10-31' },
      'thirty years old': { birthDate: '1995-06-30', weightGrams: 70_000, infusionDate: '2025-11-03' },
      'a hundred years old': { birthDate: '1925-11-03', weightGrams: 60_000, infusionDate: '2025-11-03' },
      'at the end of the calendar': { ...child, birthDate: '2100-01-01', infusionDate: '2100-12-31' },
    })) {
      test(`${name}, ${span}: drawn, or said why not, in every language`, () => {
        for (const language of Object.keys(sources)) {
          const markup = courses({ span }, known, language);
          assert.doesNotMatch(markup, /NaN|undefined|Infinity|\[object/);
          assert.doesNotMatch(read(markup), /\bcompare-[a-z]|\brule-[A-Z]/);
          const drawn = markup.split('class="course-block ').length - 1;
          if (drawn === 0) assert.match(markup, /class="note" role="status">[^<]{20,}/);
          else assert.equal(drawn, 3);
        }
      });
    }

  test('of a child of two years or more Zolgensma has no date, and says why', () => {
    const zolgensma = courses({}, { birthDate: '1995-06-30', infusionDate: '2025-11-03' }).split('class="course-block ')[1];
    assert.doesNotMatch(zolgensma, /class="drop"/);
    assert.match(read(zolgensma), /under 2 years.*Itvisma/s);
  });

  test('Spinraza begun before Zolgensma: the time begins with it, and what little is known is said', () => {
    const typed = typedCourses({ start: boxesOf('2025-11-03'), birth: boxesOf('2025-05-01'), spinraza: boxesOf('2025-06-02') });
    const reading = readCourses(typed, core, 'en');
    const markup = courses({ typed, asked: reading.request });
    assert.match(read(markup), /Monday 2 June 2025 to /);
    assert.match(read(markup), /Little is known about other SMA medicines/);
  });
});
