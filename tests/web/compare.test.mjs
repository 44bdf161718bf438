/** Three medicines side by side: what is said of each, its sources, and the picture drawn from the core's dates. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html } from 'lit-html';
import { CELL_RULES, compareCard, coursesCard, MEDICINES, NOTICES, TOPICS } from '../../web/compare/index.js';
import { GROUPS } from '../../web/compare/facts.js';
import { typedCourses } from '../../web/compare/compared.js';
import { readCourses } from '../../web/compare/courses_reading.js';
import { boxesOf, emptyBoxes, fieldText } from '../../web/form/index.js';
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
const courses = (compared = {}, known = {}, language = 'en', view = viewIn(language)) =>
  textOf(
    coursesCard(view, {
      compared: { picked: 'zolgensma', open: [], span: 'first-year', sent: false, ...compared },
      known,
      core,
      onCompare: noop,
    }),
  );
/** @param {string} [language] @param {readonly import('../../web/compare/facts.js').Group[]} [open] */
const table = (language = 'en', open = ['what']) =>
  textOf(compareCard(viewIn(language), { compared: { picked: 'evrysdi', open, span: 'first-year', sent: false }, onCompare: noop }));
const read = (/** @type {string} */ markup) => unitsOf(markup).join(' ').replaceAll('\u00a0', ' ');

/** The child of the stories. */
const child = { birthDate: '2025-05-01', weightGrams: 8200, infusionDate: '2025-11-03' };

describe('what is said of each', () => {
  const cells = MEDICINES.flatMap((medicine) => TOPICS.map((topic) => ({ medicine, topic, rules: CELL_RULES[medicine][topic] })));

  test('has a source in every cell, a rule that the label knows, one step away', () => {
    const european = core.label('eu');
    assert.ok(european.ok);
    const [us, eu] = [label, european.label].map((edition) => new Set(edition.rules.map(({ id }) => id)));
    for (const { medicine, topic, rules: its } of cells) {
      for (const known of [us, eu])
        assert.ok(
          its.some((rule) => known.has(rule)),
          `${medicine} ${topic}`,
        );
      for (const rule of its) assert.ok(us.has(rule) || eu.has(rule), rule);
    }
    for (const { rule } of NOTICES) assert.ok(us.has(rule), rule);
    const stated = (/** @type {string[]} */ its) => its.filter((rule) => us.has(rule));
    const rows = table().split('<tr role="row">').slice(2);
    assert.equal(rows.length, TOPICS.length);
    for (const [index, row] of rows.entries()) {
      const drawn = row.split('<td role="cell">').slice(1);
      assert.equal(drawn.length, MEDICINES.length);
      for (const [column, cell] of drawn.entries()) {
        const links = [...cell.split('</td>')[0].matchAll(/href="#source-([\w-]+)"/g)].map(([, rule]) => rule);
        assert.deepEqual(links, stated(CELL_RULES[MEDICINES[column]][TOPICS[index]]));
      }
    }
    const foot = table().split('class="source-foot"')[1];
    for (const { rules: its } of cells) for (const rule of stated(its)) assert.ok(foot.includes(`#source-${rule}"`), rule);
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

  test('tells of Zolgensma all tests that the plan has, and of Spinraza what to call for', () => {
    const of = (/** @type {string} */ edition) => {
      const own = core.label(/** @type {'us'} */ (edition));
      assert.ok(own.ok);
      const view = createView({ html, language: 'en', source: sources.en, label: own.label, today: '2025-11-12' });
      return read(
        textOf(compareCard(view, { compared: { picked: 'evrysdi', open: ['what'], span: 'first-year', sent: false }, onCompare: noop })),
      );
    };
    const us = of('us');
    assert.match(us, /After: liver, platelets and troponin, every week at first/);
    assert.match(
      us,
      /mostly within 72 hours after one: tell the team\. Call them if the head grows, the child is less awake, or sickness or headache last/,
    );
    assert.match(us, /Diapers go into a closed bag/);
    assert.match(of('eu'), /Gloves for diapers, and two bags/);
    assert.doesNotMatch(of('eu'), /closed bag/);
  });

  test('never calls two ways to different rules the same', () => {
    for (const language of Object.keys(sources)) {
      const [, foot] = table(language).split('class="source-foot"');
      const links = [...foot.matchAll(/href="#source-([\w-]+)">([^<]*)</g)].map(([, rule, text]) => ({ rule, text }));
      assert.ok(links.length > 20);
      for (const { rule, text } of links)
        assert.deepEqual(new Set(links.filter((other) => other.text === text).map((other) => other.rule)), new Set([rule]), text);
    }
  });

  test('is a table for those who hear it: heads of columns and rows, each cell in its place', () => {
    const markup = table();
    assert.equal(markup.split('role="columnheader" scope="col"').length - 1, MEDICINES.length);
    assert.equal(markup.split('role="rowheader" scope="row"').length - 1, TOPICS.length);
    assert.match(markup, /id="compare-swiped" role="group" aria-labelledby="compare-title" tabindex="0"/);
    assert.match(markup, /aria-pressed="true"[^>]*>\s*Evrysdi/);
  });

  test('folds under heads where there is little room, for all three at once, each by a button that says whether it is open', () => {
    const heads = (/** @type {any} */ open) =>
      [...table('en', open).matchAll(/<tbody role="rowgroup" class="(\w*)">.*?aria-expanded="(\w+)"/gs)].map(([, look, expanded]) => [
        look,
        expanded,
      ]);
    assert.deepEqual(heads(['what']), [
      ['', 'true'],
      ['shut', 'false'],
      ['shut', 'false'],
    ]);
    assert.deepEqual(heads(Object.keys(GROUPS)), Array(3).fill(['', 'true']));
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

  test('may choose one regimen of Spinraza, whose first days it has, a switch, and the bottle of Evrysdi', () => {
    const spinraza = (/** @type {any} */ more) => readCourses(typed(more), core, 'en').request?.spinraza;
    const from = '2025-11-03';
    assert.deepEqual(spinraza({ regimen: 'high-dose' }), { from, regimen: 'high-dose' });
    assert.deepEqual(spinraza({ regimen: '12-mg', loading: 'eu' }), { from, regimen: '12-mg', euLoading: true });
    assert.deepEqual(spinraza({ regimen: 'switch', switch: boxesOf('2026-05-01') }), { from, regimen: '12-mg', switchOn: '2026-05-01' });
    // A day that nobody is asked for any more is not read.
    assert.deepEqual(spinraza({ regimen: '12-mg', switch: { day: '31', month: '2', year: '2026' } }), { from, regimen: '12-mg' });
    assert.deepEqual(readCourses(typed({ bottle: boxesOf('2026-04-01') }), core, 'en').request?.evrysdi, {
      from,
      bottleMadeUp: '2026-04-01',
    });

    const markup = (/** @type {any} */ more) => courses({ typed: typed(more) });
    assert.doesNotMatch(markup({}), /compare-switch-day/);
    assert.match(markup({ regimen: 'switch' }), /compare-switch-day/);
    assert.match(markup({}), /name="compare-loading"/);
    assert.doesNotMatch(markup({ regimen: 'high-dose' }), /name="compare-loading"/);
  });

  test('too little, too early, too much: the words say which, and the limit', () => {
    const told = (/** @type {any} */ more) => {
      const markup = courses({ typed: typed(more), sent: true });
      return [...markup.matchAll(/<p class="problem"[^>]*>.*?<\/span>\s*(.*?)\s*<\/p>/gs)].map(([, text]) =>
        text.replaceAll('\u00a0', ' '),
      );
    };
    assert.deepEqual(problems({ weight: '0.05' }), ['weight below-least']);
    assert.deepEqual(told({ weight: '0.05' }), ['This is too little. The least is 0.1. Check the number and the unit.']);
    assert.deepEqual(problems({ regimen: 'switch' }), ['switch empty']);
    assert.deepEqual(problems({ regimen: 'switch', switch: boxesOf('2025-11-02') }), ['switch below-least']);
    assert.deepEqual(told({ regimen: 'switch', switch: boxesOf('2025-11-02') }), [
      'This is before the first dose on Monday 3 November 2025. Check both days.',
    ]);
    assert.deepEqual(problems({ bottle: { day: '30', month: '2', year: '2026' } }), ['bottle no-such-day']);
    const fieldTold = (/** @type {any} */ problem) => fieldText(viewIn(), { field: 'dose', focus: '', ...problem }, 'Dose');
    assert.match(fieldTold({ code: 'above-most', limit: 100_000, unit: 'microlitres' }), /too large\. The most is 100\./);
    assert.match(fieldTold({ code: 'below-least', limit: 1, unit: 'microlitres' }), /more than 0/);
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
    assert.match(markup, /In the first 12 months 6 doses, then 3 in the next 12\. In the time shown: 6\./);
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

  /** @param {any} more */
  const chosen = (more) => {
    const typed = typedCourses({ start: boxesOf('2025-11-03'), birth: boxesOf('2025-05-01'), ...more });
    const { request, problems } = readCourses(typed, core, 'en');
    assert.deepEqual(problems, []);
    return courses({ typed, asked: request, picked: 'spinraza' });
  };

  test('of Spinraza one lane where one regimen is chosen, and the EU leaflet’s fourth day where that is', () => {
    const lanes = (/** @type {string} */ markup) => markup.split('class="course-lane').length - 1;
    assert.equal(lanes(chosen({})), 4);
    assert.equal(lanes(chosen({ regimen: 'high-dose' })), 3);
    assert.match(read(chosen({ regimen: '12-mg' })), /Wednesday 31 December 2025/);
    const eu = read(chosen({ regimen: '12-mg', loading: 'eu' }));
    assert.match(eu, /Monday 5 January 2026/);
    assert.doesNotMatch(eu, /Wednesday 31 December 2025/);
  });

  test('the first doses of Spinraza follow the label that the plan follows, and whoever chose others sees those', () => {
    const answer = core.label('eu');
    assert.ok(answer.ok);
    const view = createView({ html, language: 'en', source: sources.en, label: answer.label, today: '2025-11-12' });
    const seen = (/** @type {any} */ more) => {
      const typed = typedCourses({ start: boxesOf('2025-11-03'), birth: boxesOf('2025-05-01'), regimen: '12-mg', ...more });
      const { request } = readCourses(typed, core, 'en');
      return read(courses({ typed, asked: request, picked: 'spinraza' }, {}, 'en', view));
    };
    assert.match(seen({}), /Monday 5 January 2026/);
    const us = seen({ loading: 'us' });
    assert.match(us, /Wednesday 31 December 2025/);
    assert.doesNotMatch(us, /Monday 5 January 2026/);
  });

  test('the first doses of Spinraza are told by their amount, whichever label is followed', () => {
    for (const edition of /** @type {const} */ (['us', 'eu'])) {
      const own = core.label(edition);
      assert.ok(own.ok);
      const view = createView({ html, language: 'en', source: sources.en, label: own.label, today: '2025-11-12' });
      const spinraza = read(courses({ picked: 'spinraza' }, child, 'en', view).split('class="course-block ')[3]);
      // In the picture and in the list.
      assert.equal(spinraza.match(/12 mg, one of the first doses/g)?.length, 8, edition);
      assert.equal(spinraza.match(/50 mg, one of the first doses/g)?.length, 4, edition);
      assert.doesNotMatch(spinraza, /label: days|leaflet: days/);
    }
  });

  test('a switch to the high dose: one of 50 mg in place of 12 mg, then 28 mg on the same days, and the head says both', () => {
    const text = read(chosen({ regimen: 'switch', switch: boxesOf('2026-01-10') }));
    assert.match(text, /12 mg, then the high dose from Thursday 30 April 2026 on/);
    assert.match(text, /Spinraza, 12 mg, then the high dose from Thursday 30 April 2026 on as a picture/);
    assert.match(read(chosen({ regimen: '12-mg' })), /Spinraza, 12 mg as a picture/);
    assert.match(text, /Thursday 30 April 2026 \|? ?50 mg, in place of 12 mg/);
    assert.match(text, /Monday 31 August 2026 \|? ?28 mg/);
  });

  test('a switch during the first doses: no rule was found, so no later day is told, and the team is to be asked', () => {
    const markup = chosen({ regimen: 'switch', switch: boxesOf('2025-11-20') });
    assert.match(read(markup), /No rule was found for a switch during the first doses: ask the team/);
    assert.doesNotMatch(read(markup.split('class="course-block ')[3]), /Monday 1 December 2025|In the first 12 months/);
  });

  test('the bottle of Evrysdi: from 1 April to 4 June, and the date on it counts', () => {
    assert.match(
      read(chosen({ bottle: boxesOf('2026-04-01') })),
      /made up on Wednesday 1 April 2026 is thrown away on Thursday 4 June 2026\. The date on it counts\./,
    );
  });

  test('the bottle of Evrysdi is told of also where its days lie before the time that is drawn, or after it', () => {
    const far = { start: boxesOf('2026-10-31'), birth: boxesOf('2026-05-01'), bottle: boxesOf('2026-04-01') };
    const typed = typedCourses(far);
    const asked = readCourses(typed, core, 'en').request;
    const text = /made up on Wednesday 1 April 2026 is thrown away on Thursday 4 June 2026/;
    for (const span of ['first-year', 'second-birthday', 'five-years']) assert.match(read(courses({ typed, asked, span })), text);
    assert.match(read(chosen({ bottle: boxesOf('2031-04-01') })), /is thrown away on Wednesday 4 June 2031/);
    assert.match(read(chosen({ bottle: boxesOf('2100-12-30') })), /is thrown away on Friday 4 March 2101/);
  });

  test('born early: both days of each age are named, also those that are not drawn', () => {
    const early = { birthDate: '2025-10-10', weeksBornEarly: 8, infusionDate: '2025-12-10' };
    for (const span of ['first-year', 'second-birthday', 'five-years']) {
      const text = read(courses({ picked: 'evrysdi', span }, early));
      assert.match(text, /At 2 months: Wednesday 10 December 2025 by the birth date · Thursday 5 February 2026 by the due date\./);
      assert.match(text, /At 2 years: Sunday 10 October 2027 by the birth date · Sunday 5 December 2027 by the due date\./);
      assert.doesNotMatch(text, /both dates are shown/);
    }
    assert.doesNotMatch(read(courses({}, { ...early, birthDate: undefined })), /At 2 months/);
  });

  test('the key names what is drawn, and nothing else', () => {
    const keyOf = (/** @type {string} */ markup) => read(markup.slice(markup.indexOf('class="key"')));
    const whole = keyOf(courses({}, child));
    for (const sign of ['infusion', 'a dose', 'a dose each day', 'steroid', 'blood test', 'hangs on a result', 'diaper rule'])
      assert.ok(whole.includes(sign), sign);
    assert.doesNotMatch(whole, /bottle/);
    assert.match(keyOf(chosen({ bottle: boxesOf('2026-04-01') })), /a bottle/);
    assert.doesNotMatch(keyOf(courses({}, { birthDate: '1995-06-30', infusionDate: '2025-11-03' })), /infusion|steroid|blood test|diaper/);
  });

  test('once: the count of Zolgensma reads as people say it', () => {
    const text = read(courses({}, child));
    assert.match(text, /In the first 12 months 1 dose, then none\. In the time shown: 1\./);
  });

  test('after wrong input nothing stands there as if it belonged to it', () => {
    const typed = typedCourses({ start: { day: '31', month: '2', year: '2026' } });
    const asked = readCourses(typedCourses({ start: boxesOf('2025-11-03') }), core, 'en').request;
    const shown = courses({ typed, asked });
    assert.match(shown, /class="course-block/, 'what was asked for before, until the boxes are sent');
    const sent = courses({ typed, asked, sent: true });
    assert.doesNotMatch(sent, /class="course-block|Monday 3 November 2025/);
    assert.match(read(sent), /Nothing is drawn until the boxes above are right and you press “Show these dates”/);
  });

  test('a hundred years: the dates are those of a year, and no wall of them', () => {
    const markup = courses({ span: 'five-years' }, { birthDate: '1925-11-03', weightGrams: 60_000, infusionDate: '2025-11-03' });
    assert.ok(markup.split('<dt>').length < 60);
    const refused = core.regimens({ edition: 'us', infusionDate: '2025-11-03', through: '2100-11-02' });
    assert.ok(!refused.ok);
    assert.deepEqual(
      refused.problems.map(({ code, limit }) => [code, limit]),
      [['above-most', '2050-11-02']],
    );
  });

  test('Spinraza begun before Zolgensma: the time begins with it, and what little is known is said', () => {
    const typed = typedCourses({ start: boxesOf('2025-11-03'), birth: boxesOf('2025-05-01'), spinraza: boxesOf('2025-06-02') });
    const reading = readCourses(typed, core, 'en');
    const markup = courses({ typed, asked: reading.request });
    assert.match(read(markup), /Monday 2 June 2025 to /);
    assert.match(read(markup), /Little is known about other SMA medicines/);
  });
});
