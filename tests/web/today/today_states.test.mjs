/** What Today and the prescription say of a dose that is not to be given just now, in every state that it may be in. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html } from 'lit-html';
import { LANGUAGES } from '../../../web/words/languages.js';
import { builtCore, prescription } from '../english.mjs';
import { cardsOf, pageOf, sources, textOf, unitsOf } from '../screens.mjs';

const { doseRow } = await import('../../../web/today/dose_row.js');
const { todayCard } = await import('../../../web/today/today_card.js');
const gates = await import('../../../web/today/gate_question.js');
const { draftFor } = await import('../../../web/changes/change_draft.js');
const { prescriptionCard } = await import('../../../web/medicine/prescription_card.js');
const { createView } = await import('../../../web/ui/view.js');

const core = await builtCore();
const answer = core.label('us');
assert.ok(answer.ok);
const { label } = answer;

/** @param {string} [language] */
const viewIn = (language = 'en') => createView({ html, language, source: sources[language], label, today: '2025-11-13' });

/** @param {any} more */
function planOf(more = {}) {
  const made = core.plan({
    edition: 'us',
    birthDate: '2025-05-01',
    weightGrams: 8200,
    infusionDate: '2025-11-03',
    prescription,
    today: '2025-11-13',
    ...more,
  });
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

test('the prescription’s card names the day of an amount that is not the prescription’s own', () => {
  const plan = planOf();
  const [dose] = /** @type {any} */ (plan.today).doses;
  const card = cardOf(planWith({ amount: { ...dose.amount, microlitres: 1500 } }));
  assert.match(text(card), /This is the amount of Thursday 13 November 2025\. The prescription says/);
  assert.doesNotMatch(text(cardOf(plan)), /This is the amount of/);
});

const text = (/** @type {string} */ markup) => unitsOf(markup).join('\n').replaceAll('\u00a0', ' ');
const figures = (/** @type {string} */ markup) =>
  [...markup.matchAll(/<p class="(?:dose-figure|big)"><b>([\d.]+)<\/b>/g)].map(([, ml]) => ml);

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
    if (
      click &&
      name.test(
        mine
          .filter((/** @type {any} */ value) => typeof value !== 'function')
          .map(textOf)
          .join(''),
      )
    )
      return click;
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
      for (const { tag } of LANGUAGES)
        assert.doesNotMatch(text(textOf(rowOf(plan, { language: tag }))) + text(cardOf(plan, tag)), /dose-|rx-|undefined/);
    });
  }

  test('with a second dose that may be given, that one', () => {
    const plan = planOf({ prescription: { ...prescription, timesPerDay: 2, clocks: ['08:00', '20:00'] } });
    assert.ok(plan.today);
    const [first, second] = plan.today.doses;
    const both = /** @type {any} */ ({
      ...plan,
      today: { ...plan.today, doses: [{ ...first, state: 'missed', said: 'do-not-give' }, second] },
    });
    assert.deepEqual(figures(cardOf(both)), ['2.7']);
    assert.doesNotMatch(text(cardOf(both)), /do not give/);
  });
});

describe('without a dose of the day there is nothing to draw up', () => {
  const written = 'The prescription says 2.7 mL (bottle of 15 mg in 5 mL).';
  for (const [name, more, said] of /** @type {[string, any, string][]} */ ([
    ['before the first day', { today: '2025-10-30' }, written],
    ['on a clock that cannot be', { today: undefined }, written],
    [
      'after the last day',
      { today: '2026-02-01', changes: [{ kind: 'course-ended', on: '2026-01-20' }] },
      'The steroid ended on Tuesday 20 January 2026. The prescription was: 2.7 mL (bottle of 15 mg in 5 mL).',
    ],
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
    const asked = /** @type {any} */ ({
      ...plan,
      today: { .../** @type {any} */ (plan.today), gate: { state: 'ask-end', since: '2026-01-21', askOn: '2026-01-21' } },
    });
    assert.ok(text(cardOf(asked)).includes(written));
    assert.doesNotMatch(text(cardOf(asked)), /ended/);
  });
});

test('a dose whose time is long past: ticked as given, or reported as missed, of its own day', () => {
  /** @type {any[]} */
  const begun = [];
  const plan = planWith({ overdue: true, late: true, on: '2025-11-12', time: '21:00' });
  const row = rowOf(plan, { begin: (/** @type {any} */ ...args) => begun.push(args) });
  assert.match(textOf(row), /class="button mark-given"/);
  assert.match(text(textOf(row)), /It was given/);
  assert.doesNotMatch(text(textOf(row)), /2\.7/, 'not even as it was written');
  buttonOf(row, /It was missed/)?.();
  assert.deepEqual(begun, [['missed', undefined, { on: '2025-11-12', dose: 1, how: 'missed' }]]);
});

describe('the card', () => {
  /** @param {any} [how] */
  const cardWith = (how = {}) => {
    const page = pageOf({ today: '2025-11-12', prescription, ...how, state: { folded: true, ...how.state } });
    const { markup } = /** @type {{ markup: string }} */ (cardsOf(page).find((card) => card.markup.includes('today-card')));
    const [tile, rows = ''] = markup.split(/<div class="today-rows">/);
    const title = text(/<h2[^>]*>([^]*?)<\/h2>/.exec(markup)?.[1] ?? '');
    return { markup, tile, rows: rows.split('<div class="now-end">')[0], title };
  };
  const at = '2025-11-12';
  const two = { ...prescription, doseMicrolitres: 1300, timesPerDay: 2, clocks: ['09:00', '21:00'] };
  const tick = (/** @type {any} */ more = {}) => ({ on: at, dose: 1, ...more });

  test('its title is the only dose with its time, or how many things there are', () => {
    assert.equal(cardWith().title, 'Steroid at 08:00');
    assert.equal(cardWith({ prescription: { ...prescription, clocks: undefined } }).title, 'Steroid today');
    assert.equal(cardWith({ prescription: two }).title, 'Two things today');
    assert.equal(cardWith({ prescription: two, state: { ticks: [tick()] } }).title, 'Steroid at 21:00');
    assert.equal(cardWith({ today: '2025-11-10' }).title, 'Two things today', 'a blood test too');
    assert.equal(cardWith({ clock: '20:00' }).title, 'One thing today', 'not one to call about first');
    assert.equal(cardWith({ today: '2025-12-02' }).title, 'Has your team said that the taper may start?');
    assert.equal(cardWith({ today: '2025-12-02' }).markup.match(/may start\?/g)?.length, 1, 'and not once more below');
  });

  test('once all is given it says so, and when the next dose is', () => {
    const done = cardWith({ state: { ticks: [tick()] } });
    assert.equal(done.title, 'All done for today');
    assert.match(text(done.tile), /Nothing until 08:00 tomorrow\./);
    assert.match(
      text(cardWith({ prescription: { ...prescription, clocks: undefined }, state: { ticks: [tick()] } }).tile),
      /Nothing until tomorrow\./,
    );
    assert.doesNotMatch(text(cardWith({ prescription: two, state: { ticks: [tick()] } }).tile), /Nothing until/);
    const { tile } = cardWith({
      today: '2025-11-11',
      device: at,
      state: {
        ticks: [tick({ on: '2025-11-11' })],
        look: { at: '2025-11-11', typed: { day: '', month: '', year: '' }, sent: false, refused: false, open: false },
      },
    });
    assert.doesNotMatch(text(tile), /tomorrow/, 'nor beside another day');
  });

  test('what is given says when and on which device, and markup in a name is text', () => {
    const saying = (/** @type {any} */ more) => text(cardWith({ state: { ticks: [tick(more)] } }).tile);
    assert.match(saying({ at: '08:12', by: 'Mum’s phone' }), /Given at 08:12, Mum’s phone\n/);
    assert.match(saying({ at: '08:12' }), /Given at 08:12\n/);
    assert.match(saying({ by: 'Dad' }), /Given, Dad\n/);
    assert.match(saying({}), /Given\n/);
    const hostile = cardWith({ state: { ticks: [tick({ by: '<img src=x onerror=alert(1)>'.padEnd(300, 'x') })] } });
    assert.doesNotMatch(hostile.markup, /<img/);
    assert.ok(!hostile.markup.includes('x'.repeat(65)), 'and a book is not shown');
    for (const { tag } of LANGUAGES) {
      const row = rowOf(planOf({ given: [{ on: '2025-11-13', dose: 1, at: '08:12', by: 'Dad' }] }), { language: tag });
      assert.match(textOf(row), /08:12/);
      assert.match(textOf(row), /Dad/);
    }
    for (const by of ['أمي', 'Dad\u202e']) {
      const row = rowOf(planOf({ given: [{ on: '2025-11-13', dose: 1, at: '08:12', by }] }));
      assert.ok(textOf(row).includes(`08:12, \u2068${by}\u2069`), 'a name of another direction is set apart');
    }
  });

  test('a second press takes nothing back: the way back is another button', () => {
    const due = cardWith();
    const given = cardWith({ state: { ticks: [tick()] } });
    assert.match(due.tile, /id="tick-2025-11-12-1"/);
    assert.doesNotMatch(given.tile, /id="tick-2025-11-12-1"|mark-given/);
    assert.match(given.tile, /id="untick-2025-11-12-1"/);
  });

  test('a press notes the hour where it is the dose’s own day, and not where it is long past its time', () => {
    const ticked = (/** @type {any} */ state, /** @type {RegExp} */ name, device = 'Mum’s phone') => {
      /** @type {any[]} */
      const ticks = [];
      Object.assign(globalThis, { document: { getElementById: () => null } });
      const actions = {
        tick: (/** @type {any} */ given) => ticks.push(given),
        askEarly: (/** @type {any} */ given) => ticks.push({ asked: given }),
      };
      buttonOf(rowOf(planWith(state), { actions, device }), name)?.();
      return ticks[0];
    };
    const { at: clock, ...rest } = ticked({}, /Mark as given/);
    assert.match(clock, /^\d\d:\d\d$/);
    assert.deepEqual(rest, { on: '2025-11-13', dose: 1, by: 'Mum’s phone' });
    assert.deepEqual(Object.keys(ticked({}, /Mark as given/, '')), ['on', 'dose', 'at']);
    assert.deepEqual(ticked({ overdue: true }, /It was given/), { on: '2025-11-13', dose: 1, by: 'Mum’s phone' });
    assert.deepEqual(ticked({ on: '2025-11-11' }, /Mark as given/), { on: '2025-11-11', dose: 1, by: 'Mum’s phone' });
    assert.deepEqual(ticked({ said: 'give-again' }, /Mark as given again/).again, true);
    assert.deepEqual(ticked({ early: true }, /Mark as given/), { asked: { on: '2025-11-13', dose: 1 } });
    assert.deepEqual(ticked({ state: 'given' }, /Unmark/), { on: '2025-11-13', dose: 1 });
  });

  test('missed or thrown up is said of its own dose, and only where there is one', () => {
    /** @type {any[]} */
    const begun = [];
    const begin = (/** @type {any} */ ...args) => begun.push(args);
    buttonOf(rowOf(planOf(), { begin }), /Missed it, or threw it up/)?.();
    buttonOf(rowOf(planWith({ state: 'given' }), { begin }), /My child threw it up/)?.();
    assert.deepEqual(begun, [
      ['missed', undefined, { on: '2025-11-13', dose: 1 }],
      ['missed', undefined, { on: '2025-11-13', dose: 1, how: 'vomited' }],
    ]);
    const ended = [
      { kind: 'gate', on: '2025-12-01', said: 'go' },
      { kind: 'taper-begun', from: '2025-12-02', through: '2026-01-04' },
    ];
    for (const how of [{ today: '2025-10-20' }, { today: '2026-06-01', state: { changes: ended } }])
      assert.doesNotMatch(text(cardWith(how).markup), /threw it up|Mark as given/);
  });

  test('what comes lies apart, and the title counts none of it', () => {
    const { tile, rows } = cardWith();
    assert.match(text(rows), /Coming up\nYour team sets the dates\.\nBlood test on Monday 17 November 2025/);
    assert.doesNotMatch(text(tile), /17 November/);
    const day = cardWith({ today: '2025-11-10' });
    assert.match(text(day.tile), /Blood test\s+liver, platelets, and troponin/);
    assert.doesNotMatch(text(day.rows), /Coming up/);
    assert.equal(cardWith({ today: '2025-10-20' }).title, 'Nothing to do today');
  });

  test('after the end nothing keeps the title at one thing, and what to ask the team is asked below', () => {
    const { title, tile, rows } = cardWith({
      today: '2026-06-01',
      state: {
        changes: [
          { kind: 'gate', on: '2025-12-01', said: 'go' },
          { kind: 'taper-begun', from: '2025-12-02', through: '2026-01-04' },
          { kind: 'course-ended', on: '2026-01-04' },
        ],
      },
    });
    assert.equal(title, 'Nothing to do today');
    assert.match(text(rows), /To ask your team\nAsk your team: do blood tests go on\?[^]*Ask your team about a sick-day plan/);
    assert.doesNotMatch(text(tile + rows), /Until |Last seven days|threw it up/);
  });

  test('the rule that is on is one line with its last day', () => {
    const rule = (/** @type {string} */ today, /** @type {any} */ changes = []) =>
      text(/<p class="rule-now">([^]*?)<\/p>/.exec(cardWith({ today, state: { changes } }).rows)?.[1] ?? '');
    assert.equal(rule('2025-11-12'), 'Until Monday 17 November 2025: watch for bruises, a seizure, little urine.');
    assert.equal(rule('2025-11-18'), 'Until Wednesday 3 December 2025: wash your hands and seal the bag at each diaper.');
    assert.equal(rule('2025-12-04'), 'As long as the steroid goes on: ask your team before any vaccine.');
    assert.equal(
      rule('2025-12-04', [{ kind: 'gate', on: '2025-12-01', said: 'go' }]),
      'Until Monday 29 December 2025: ask your team before any vaccine.',
    );
    assert.equal(rule('2025-10-20'), '');
  });

  test('the days before: a mark each, with its day and its name for those who hear it', () => {
    const report = { kind: 'dose-missed', on: '2025-11-09', dose: 1, how: 'vomited', reported: true, said: 'do-not-give' };
    const { rows } = cardWith({ state: { ticks: [tick({ on: '2025-11-10' })], changes: [report] } });
    const week = /<ol class="week"[^]*?<\/ol>/.exec(rows)?.[0] ?? '';
    const heard = [...week.matchAll(/<li>\s*<span class="hidden">([^<]*)<\/span>/g)].map(([, said]) => text(said));
    assert.equal(heard.length, 7);
    assert.deepEqual(heard.slice(-3), [
      'Sunday 9 November 2025: threw it up',
      'Monday 10 November 2025: given',
      'Tuesday 11 November 2025: not marked',
    ]);
    assert.match(rows, /aria-labelledby="week-title"/);
    for (const { tag } of LANGUAGES) assert.doesNotMatch(text(textOf(rowOf(planOf(), { language: tag }))), /week-|today-|mark-|undefined/);
  });

  test('no date of the two fixed lines breaks inside', () => {
    const page = pageOf({ today: at, prescription, state: { folded: true } });
    const lines = ['now-date', 'sentence'].map((name) => new RegExp(`<p class="${name}">([^]*?)</p>`).exec(page)?.[1] ?? '');
    for (const line of lines) assert.match(line, /\w+\u00a0\d+\u00a0\w+\u00a02025/);
    for (const line of lines) assert.doesNotMatch(line, /\d (?:May|November)|(?:May|November) 2025/);
  });

  test('the way to what the team changed stands at the end, once', () => {
    const { markup } = cardWith();
    assert.equal(markup.match(/id="change-open"/g)?.length, 1);
    assert.ok(markup.indexOf('id="change-open"') > markup.indexOf('class="week"'));
    assert.ok(markup.indexOf('id="change-open"') < markup.indexOf('class="another"'));
    /** @type {string[]} */
    const opened = [];
    const plan = planOf();
    const look = { device: '2025-11-13', typed: { day: '', month: '', year: '' }, sent: false };
    buttonOf(
      todayCard(viewIn(), { plan, look, phones: [], actions: /** @type {any} */ ({ openChoices: () => opened.push('choices') }) }),
      /My team changed something/,
    )?.();
    assert.deepEqual(opened, ['choices']);
  });

  test('without a bottle the way to type it stands in the row', () => {
    /** @type {any[]} */
    const begun = [];
    const row = rowOf(planOf({ prescription: undefined }), { begin: (/** @type {any} */ ...args) => begun.push(args) });
    buttonOf(row, /Type what the bottle says/)?.();
    assert.deepEqual(begun, [['prescription']]);
  });
});

test('what the team wrote is said once', () => {
  const steps = [{ through: '2025-12-15', micrograms: 6000 }];
  const [today] = cardsOf(
    pageOf({ today: '2025-12-05', prescription, state: { folded: true, changes: [{ kind: 'taper-begun', from: '2025-12-02', steps }] } }),
  ).filter(({ markup }) => markup.includes('today-card'));
  assert.equal(text(today.markup).match(/6 mg/g)?.length, 1);
});

describe('a dose without a certain number leads to where its mL are typed', () => {
  const team = { strengthMicrograms: 3000, strengthMicrolitres: 1000 };
  const other = { strengthMicrograms: 15_000, strengthMicrolitres: 1000 };
  /** @type {[name: string, more: any, button: RegExp, args: unknown[]][]} */
  const cases = [
    [
      'a taper in mg',
      { today: '2025-12-05', changes: [{ kind: 'taper-begun', from: '2025-12-02', steps: [{ through: '2025-12-15', micrograms: 6000 }] }] },
      /Type the steps/,
      ['taper'],
    ],
    [
      'a changed dose of another bottle',
      { prescription: { ...prescription, ...other }, changes: [{ kind: 'dose-changed', from: '2025-11-10', microlitres: 2700, ...team }] },
      /Type the new amount/,
      ['dose'],
    ],
    [
      'a changed dose without its bottle',
      { changes: [{ kind: 'dose-changed', from: '2025-11-10', microlitres: 2700 }] },
      /Type the new amount/,
      ['dose'],
    ],
    ['a contradicting prescription', { prescription: { ...prescription, doseMicrograms: 80_000 } }, /Edit prescription/, ['prescription']],
    [
      'no bottle at all',
      { prescription: undefined, changes: [{ kind: 'dose-changed', from: '2025-11-10', microlitres: 2700 }] },
      /Type what the bottle says/,
      ['prescription'],
    ],
  ];
  for (const [name, more, button, args] of cases) {
    test(name, () => {
      /** @type {any[]} */
      const begun = [];
      const row = rowOf(planOf(more), { begin: (/** @type {any} */ ...given) => begun.push(given) });
      buttonOf(row, button)?.();
      assert.deepEqual(begun, [args]);
      assert.equal(buttonOf(rowOf(planOf()), button), undefined, 'not beside a certain one');
    });
  }
});

describe('the label’s days of a taper are over, and nobody said that the steroid has ended', () => {
  const go = { kind: 'gate', on: '2025-12-01', said: 'go' };
  const { gateQuestion } = gates;
  const at = (/** @type {string} */ today, language = 'en') => {
    const plan = planOf({ today, changes: [go] });
    assert.ok(plan.today?.gate);
    /** @type {any[]} */
    const begun = [];
    const actions = /** @type {any} */ ({ begin: (/** @type {any} */ ...args) => begun.push(args) });
    return { drawn: gateQuestion(viewIn(language), { plan, gate: plan.today.gate, phones: [], actions }), begun, plan };
  };
  const question = /The 28 days of the label’s taper are over\. Has your team said that the steroid has ended\?/;

  test('it is asked, and after three days to be called about', () => {
    const asked = at('2025-12-30');
    assert.match(text(textOf(asked.drawn)), question);
    assert.doesNotMatch(textOf(asked.drawn), /team-call/);
    buttonOf(asked.drawn, /It has ended/)?.();
    buttonOf(asked.drawn, /It goes on/)?.();
    assert.deepEqual(asked.begun, [['ended'], ['taper']]);
    const called = at('2026-01-02');
    assert.match(text(textOf(called.drawn)), question);
    assert.match(text(textOf(called.drawn)), /No answer since Tuesday 30 December 2025\. Call them today\./);
    assert.match(textOf(called.drawn), /team-call/);
    for (const { tag } of LANGUAGES) assert.doesNotMatch(text(textOf(at('2026-01-02', tag).drawn)), /gate-/);
  });

  test('its forms: no day of the end is guessed, the taper’s first day is there', () => {
    const { plan } = at('2025-12-30');
    assert.deepEqual(draftFor('ended', { plan }).dates.on, { day: '', month: '', year: '' });
    const steps = draftFor('taper', { plan: at('2025-12-03').plan });
    assert.deepEqual([steps.dates.from, steps.pick], [{ day: '2', month: '12', year: '2025' }, 'steps']);
  });
});

describe('another day', () => {
  const look = (/** @type {string} */ at) => ({ at, typed: { day: '', month: '', year: '' }, sent: false, refused: false, open: true });
  const cardOn = (/** @type {string} */ at, /** @type {any} */ changes = [], /** @type {any} */ more = {}) => {
    const page = pageOf({ today: at, device: '2025-11-12', prescription, state: { folded: true, look: look(at), changes, ...more } });
    return /** @type {{ markup: string }} */ (cardsOf(page).find(({ markup }) => markup.includes('today-card'))).markup;
  };

  for (const at of ['2025-11-13', '2025-12-10', '2026-01-02']) {
    test(`${at}, which has not come, is only shown`, () => {
      const card = cardOn(at, at > '2026' ? [{ kind: 'gate', on: '2025-12-01', said: 'go' }] : []);
      assert.match(text(card), /This is how that day looks if nothing more is typed until then\. Today is Wednesday 12 November 2025\./);
      assert.doesNotMatch(card, /mark-given|team-call/);
      assert.doesNotMatch(text(card), /Call them today|They answered|It has ended|Missed it|blood test is done|My team answered/i);
    });
  }

  test('one that is gone can still be ticked', () => {
    const card = cardOn('2025-11-10');
    assert.match(card, /class="button mark-given"/);
    assert.match(text(card), /You are looking at another day\. Today is Wednesday 12 November 2025\./);
  });

  test('a form that is opened from there calls only the device’s own day “Today”', () => {
    const form = text(
      pageOf({
        today: '2025-11-10',
        device: '2025-11-12',
        prescription,
        state: { folded: true, look: look('2025-11-10') },
        panel: (/** @type {any} */ plan) => ({ name: 'change', draft: draftFor('missed', { plan }) }),
      }),
    );
    assert.match(form, /Today, Wednesday 12 November 2025/);
    assert.match(form, /The day shown, Monday 10 November 2025/);
    assert.doesNotMatch(form, /Today, Monday/);
  });
});

test('the dose of last night is offered before the days, with its own date', () => {
  const two = { ...prescription, doseMicrolitres: 1300, timesPerDay: 2, clocks: ['09:00', '21:00'] };
  const draft = draftFor('missed', { plan: planOf() });
  const form = pageOf({
    today: '2025-11-13',
    clock: '00:20',
    prescription: two,
    state: { folded: true },
    panel: () => ({ name: 'change', draft }),
  });
  const chips = [...form.matchAll(/class="chip"[^>]*>([^<]*)</g)].map(([, chip]) => text(chip));
  assert.deepEqual(chips.slice(0, 2), ['Last night, 21:00 (Wednesday 12 November 2025)', 'Today, Thursday 13 November 2025']);
  assert.match(
    text(form),
    /The bottle’s own leaflet may have a general rule for a missed dose\. After this treatment the rule is: call your team\./,
  );
});

test('mL of another bottle say so wherever they are listed; the list of changes says it once', () => {
  const team = { strengthMicrograms: 3000, strengthMicrolitres: 1000 };
  const steps = [
    { through: '2025-12-15', microlitres: 2000, ...team },
    { through: '2025-12-29', microlitres: 1000, ...team },
  ];
  const bottles = (/** @type {any} */ rx) =>
    cardsOf(
      pageOf({
        today: '2025-11-12',
        prescription: rx,
        state: { folded: true, changes: [{ kind: 'taper-begun', from: '2025-12-02', steps }] },
      }),
    );
  const named = (/** @type {any[]} */ all, /** @type {string} */ name) =>
    text(all.find(({ markup }) => new RegExp(`class="card ${name}[ "]`).test(markup)).markup);
  const other = bottles({ ...prescription, strengthMicrograms: 15_000, strengthMicrolitres: 1000 });
  for (const card of ['steroid', 'every-date']) {
    assert.match(
      named(other, card),
      /These 2 mL were written for the bottle of 3 mg in 1 mL\. Your bottle is 15 mg in 1 mL now\. Do not use the old mL\./,
    );
    assert.match(named(other, card), /These 1 mL were written/);
  }
  assert.equal(named(other, 'changes').match(/written for another bottle/g)?.length, 1);
  // 3 mg in 1 mL is 15 mg in 5 mL.
  for (const card of ['steroid', 'every-date']) assert.doesNotMatch(named(bottles(prescription), card), /Do not use the old mL/);
});

test('a report that a later one of the same dose replaced asks for no call', () => {
  const report = { kind: 'dose-missed', on: '2025-11-12', dose: 1, how: 'missed', reported: false };
  const list = (/** @type {any[]} */ ...changes) =>
    text(
      /** @type {any} */ (
        cardsOf(pageOf({ today: '2025-11-12', prescription, state: { folded: true, changes } })).find(({ markup }) =>
          markup.includes('class="card changes"'),
        )
      ).markup,
    );
  assert.match(list(report), /Call your team/);
  const replaced = list(report, { ...report, reported: true, said: 'do-not-give' });
  assert.doesNotMatch(replaced, /Call your team/);
  assert.match(replaced, /Dose missed: Wednesday 12 November 2025\.(?! The)/);
  assert.match(list(report, { ...report, on: '2025-11-11', reported: true }), /Call your team/, 'another dose');
});
