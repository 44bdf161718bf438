/** What Today and the prescription say of a dose that is not to be given just now, in every state that it may be in. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html } from 'lit-html';
import { LANGUAGES } from '../../web/words/languages.js';
import { builtCore } from './english.mjs';
import { cardsOf, pageOf, sources, textOf, unitsOf } from './screens.mjs';

const { doseRow } = await import('../../web/page/dose_row.js');
const { prescriptionCard } = await import('../../web/page/prescription_card.js');
const { createView } = await import('../../web/page/view.js');

const core = await builtCore();
const answer = core.label('us');
assert.ok(answer.ok);
const { label } = answer;

/** @param {string} [language] */
const viewIn = (language = 'en') => createView({ html, language, source: sources[language], label, today: '2025-11-13' });

const prescription = { strengthMicrograms: 15_000, strengthMicrolitres: 5000, doseMicrolitres: 2700, timesPerDay: 1, clocks: ['08:00'], syringeMicrolitres: 3000 };

/** @param {any} more */
function planOf(more = {}) {
  const made = core.plan({ edition: 'us', birthDate: '2025-05-01', weightGrams: 8200, infusionDate: '2025-11-03', prescription, today: '2025-11-13', ...more });
  assert.ok(made.ok, JSON.stringify(made));
  return made.plan;
}

/** Today's only dose, in a state of its own. @param {any} state */
function planWith(state) {
  const plan = planOf();
  assert.ok(plan.today);
  return { ...plan, today: { ...plan.today, doses: plan.today.doses.map((dose) => ({ ...dose, ...state })) } };
}

/** @param {any} plan @param {any} [more] */
function rowOf(plan, { language, begin = () => {}, ...more } = {}) {
  const actions = /** @type {any} */ ({ begin, openPrescription: () => begin('prescription') });
  return doseRow(viewIn(language), { plan, dose: plan.today.doses[0], asked: false, phones: [], actions, ...more });
}

/** @param {any} plan @param {string} [language] */
const cardOf = (plan, language) => textOf(prescriptionCard(viewIn(language), { plan, onEdit: () => {} }));

const text = (/** @type {string} */ markup) => unitsOf(markup).join('\n').replaceAll('\u00a0', ' ');
const figures = (/** @type {string} */ markup) => [...markup.matchAll(/<p class="(?:dose-figure|big)"><b>([\d.]+)<\/b>/g)].map(([, ml]) => ml);

/** What a button would do, by its words. @param {any} template @param {RegExp} name @returns {(() => void) | undefined} */
export function buttonOf(template, name) {
  if (Array.isArray(template)) return template.map((each) => buttonOf(each, name)).find(Boolean);
  if (!template?._$litType$) return undefined;
  const { strings, values } = template;
  const own = strings.join('\u0001');
  const pieces = own.split(/(?=<button)/).filter((/** @type {string} */ piece) => piece.startsWith('<button'));
  let place = own.startsWith('<button') ? 0 : own.split(/(?=<button)/)[0].split('\u0001').length - 1;
  for (const piece of pieces) {
    const count = piece.split('\u0001').length - 1;
    const inside = piece.split('</button>')[0];
    const many = inside.split('\u0001').length - 1;
    const mine = values.slice(place, place + many);
    const click = mine.find((/** @type {any} */ value) => typeof value === 'function');
    if (click && name.test(mine.filter((/** @type {any} */ value) => typeof value !== 'function').map(textOf).join(''))) return click;
    place += count;
  }
  return values.map((/** @type {any} */ value) => buttonOf(value, name)).find(Boolean);
}

/** Which states take the number away, and what is said in its place. */
const AWAY = /** @type {[state: any, said: RegExp][]} */ ([
  [{ overdue: true, late: true, time: '21:00' }, /Its time was 21:00\. If it was not given, call your team before you give it\./],
  [{ overdue: true, time: undefined }, /If this dose was not given, call your team before you give it\./],
  [{ state: 'missed', callFirst: true }, /Missed · call your team before you give more/],
  [{ state: 'vomited', callFirst: true, reported: true }, /Thrown up · your team knows\. Give no more until they answer\./],
  [{ state: 'missed', callFirst: true, reported: true }, /Missed · your team knows\. Give no more until they answer\./],
  [{ state: 'due', callFirst: true, reported: true }, /Do not give this one until they answer\./],
  [{ state: 'missed', said: 'do-not-give' }, /Missed\.\s*Your team said: do not give it again\./],
]);

describe('the card of the prescription and Today’s row say the same', () => {
  for (const [state, said] of AWAY) {
    test(JSON.stringify(state), () => {
      const plan = planWith(state);
      for (const markup of [textOf(rowOf(plan)), cardOf(plan)]) {
        assert.match(text(markup), said);
        assert.deepEqual(figures(markup), []);
        assert.doesNotMatch(markup, /class="syringe"/);
      }
      assert.match(text(cardOf(plan)), /The prescription says 2\.7 mL \(bottle of 15 mg in 5 mL\)\./);
      for (const { tag } of LANGUAGES) assert.doesNotMatch(text(textOf(rowOf(plan, { language: tag }))) + text(cardOf(plan, tag)), /dose-|rx-|undefined/);
    });
  }

  test('with a second dose that may be given, that one', () => {
    const plan = planOf({ prescription: { ...prescription, timesPerDay: 2, clocks: ['08:00', '20:00'] } });
    assert.ok(plan.today);
    const [first, second] = plan.today.doses;
    const both = /** @type {any} */ ({ ...plan, today: { ...plan.today, doses: [{ ...first, state: 'missed', said: 'do-not-give' }, second] } });
    assert.deepEqual(figures(cardOf(both)), ['2.7']);
    assert.doesNotMatch(text(cardOf(both)), /do not give/);
  });
});

describe('without a dose of the day there is nothing to draw up', () => {
  const written = 'The prescription says 2.7 mL (bottle of 15 mg in 5 mL).';
  for (const [name, more, said] of /** @type {[string, any, string][]} */ ([
    ['before the first day', { today: '2025-10-30' }, written],
    ['on a clock that cannot be', { today: undefined }, written],
    ['after the last day', { today: '2026-02-01', changes: [{ kind: 'course-ended', on: '2026-01-20' }] }, 'The steroid ended on Tuesday 20 January 2026. The prescription was: 2.7 mL (bottle of 15 mg in 5 mL).'],
  ])) {
    test(name, () => {
      const markup = cardOf(planOf(more));
      assert.ok(text(markup).includes(said), text(markup));
      assert.deepEqual(figures(markup), []);
      assert.doesNotMatch(markup, /class="syringe"/);
    });
  }

  test('while it is asked whether it has ended, the card does not say so', () => {
    const plan = planOf({ today: '2026-02-01', changes: [{ kind: 'course-ended', on: '2026-01-20' }] });
    const asked = /** @type {any} */ ({ ...plan, today: { .../** @type {any} */ (plan.today), gate: { state: 'ask-end', since: '2026-01-21', askOn: '2026-01-21' } } });
    assert.ok(text(cardOf(asked)).includes(written));
    assert.doesNotMatch(text(cardOf(asked)), /ended/);
  });
});

test('a dose whose time is long past: ticked as given, or reported as missed, of its own day', () => {
  /** @type {any[]} */
  const begun = [];
  const plan = planWith({ overdue: true, late: true, on: '2025-11-12', time: '21:00' });
  const row = rowOf(plan, { begin: (/** @type {any} */ ...args) => begun.push(args) });
  assert.match(textOf(row), /type="checkbox"/);
  assert.match(text(textOf(row)), /It was given/);
  buttonOf(row, /It was missed/)?.();
  assert.deepEqual(begun, [['missed', undefined, { on: '2025-11-12', dose: 1, how: 'missed' }]]);
});

test('what the team wrote is said once', () => {
  const steps = [{ through: '2025-12-15', micrograms: 6000 }];
  const [today] = cardsOf(pageOf({ today: '2025-12-05', prescription, state: { folded: true, changes: [{ kind: 'taper-begun', from: '2025-12-02', steps }] } })).filter(({ markup }) => markup.includes('today-card'));
  assert.equal(text(today.markup).match(/6 mg/g)?.length, 1);
});
