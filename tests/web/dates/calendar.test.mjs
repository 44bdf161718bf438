/** The calendar of the plan and what one of its days tells: no day under a wrong month, and no dose but the core's. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { calendar } from '../../../web/dates/calendar.js';
import { calendarMonths } from '../../../web/dates/calendar_days.js';
import { dayLines } from '../../../web/dates/day_lines.js';
import { dayList } from '../../../web/dates/day_list.js';
import { readDay } from '../../../web/dates/day_reading.js';
import { stairsOf } from '../../../web/dates/lane_stairs.js';
import { axisOf, windowed } from '../../../web/dates/timeline_axis.js';
import { textHtml } from '../../../web/ui/text_html.js';
import { createView } from '../../../web/ui/view.js';
import { lookedAt } from '../../wasm/histories.mjs';
import { plus } from '../../vectors/retold/days.mjs';
import { builtCore, englishSource, request } from '../english.mjs';
import { textOf, unitsOf } from '../screens.mjs';

/** @typedef {import('../../../web/core/doseline.js').Plan} Plan */

/** @type {import('../../../web/core/doseline.js').Doseline} */
let core;
/** @type {import('../../../web/ui/index.js').View} */
let view;

before(async () => {
  core = await builtCore();
  const answer = core.label('us');
  assert.ok(answer.ok);
  view = createView({ html: textHtml, language: 'en', source: englishSource, label: answer.label, today: '2025-11-12' });
});

const prescription = { strengthMicrograms: 15_000, strengthMicrolitres: 5000, doseMicrolitres: 2700, timesPerDay: 1, clocks: ['08:00'] };
const TODAY = '2025-11-12';

/** @param {any} [more] @returns {Plan} */
function planOf(more) {
  const answer = core.plan({ ...request, prescription, today: TODAY, ...more });
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.plan;
}

/** @param {any} [more] What that day says. @param {string} iso */
function dayOf(iso, more) {
  const day = readDay(planOf(more), iso, planOf({ ...more, today: iso }));
  return {
    day,
    text: unitsOf(textOf(dayLines(view, day, planOf(more).prescription)))
      .map((text) => text.replaceAll('\u00a0', ' '))
      .join('\n'),
  };
}

/** 1970-01-01 was a Thursday. @param {string} iso */
const weekday = (iso) => ((Date.parse(iso) / 86_400_000 + 3) % 7) + 1;

describe('the calendar', () => {
  test('each day once, in its own month, under its own weekday, whatever day the week begins with', () => {
    for (const firstWeekday of [1, 6, 7]) {
      const plan = planOf();
      const months = calendarMonths(plan, axisOf(plan), firstWeekday);
      const days = months.flatMap(({ iso, weeks }) =>
        weeks.flatMap((week) => {
          assert.equal(week.days.length, 7);
          week.days.forEach((day, index) => {
            if (!day) return;
            assert.equal(day.iso.slice(0, 7), iso.slice(0, 7));
            assert.equal((weekday(day.iso) - firstWeekday + 7) % 7, index, day.iso);
          });
          return week.days.flatMap((day) => day?.iso ?? []);
        }),
      );
      assert.deepEqual(
        days,
        days.map((_, index) => plus(days[0], index)),
        'no day is left out or comes twice',
      );
      // From the week of the first dose to that of the last item, and no month for a few days of nothing.
      assert.ok(days[0] >= '2025-11-01' && days[0] <= '2025-11-02');
      assert.ok(days[days.length - 1] >= '2026-02-03' && days[days.length - 1] <= '2026-02-10');
    }
  });

  test('29 December does not stand beside January', () => {
    const plan = planOf();
    const december = calendarMonths(plan, axisOf(plan), 1).find(({ iso }) => iso.startsWith('2025-12'));
    const last = december?.weeks.at(-1);
    assert.deepEqual(
      last?.days.map((day) => day?.iso),
      ['2025-12-29', '2025-12-30', '2025-12-31', undefined, undefined, undefined, undefined],
    );
  });

  test('the steroid and the rules are runs over all their days, with an end only where they end', () => {
    const plan = planOf();
    const rows = calendarMonths(plan, axisOf(plan), 1).flatMap(({ weeks }) => weeks);
    const drawn = ['steroid.full', 'steroid.taper', 'watch.tma', 'window.hygiene', 'window.vaccines'];
    assert.deepEqual(
      new Set(rows.flatMap(({ runs }) => runs.map(({ item }) => item.name))),
      new Set(drawn),
      'one without a look would take room all the same',
    );
    for (const item of plan.items.filter(({ name }) => drawn.includes(name))) {
      const runs = rows.flatMap((week) =>
        week.runs
          .filter((run) => run.item === item)
          .map((run) => ({ ...run, isos: week.days.slice(run.column - 1, run.column - 1 + run.days).map((day) => day?.iso) })),
      );
      const isos = runs.flatMap((run) => run.isos);
      assert.equal(isos[0], item.from);
      assert.equal(isos.at(-1), item.through ?? rows.at(-1)?.days.at(-1)?.iso);
      assert.deepEqual(
        isos,
        isos.map((_, index) => plus(/** @type {string} */ (item.from), index)),
      );
      assert.deepEqual(
        runs.map(({ starts }) => starts),
        runs.map((_, index) => index === 0),
        item.key,
      );
      assert.deepEqual(
        runs.map(({ ends }) => ends),
        runs.map((_, index) => item.through !== undefined && index === runs.length - 1),
        item.key,
      );
    }
  });

  test('each day is a button with a name of its own, one of them a stop for the Tab key', () => {
    const plan = planOf();
    const markup = textOf(
      calendar(view, { plan, axis: axisOf(plan), marked: new Set(), days: { planOn: () => undefined, onDay: () => {} } }),
    );
    const names = [...markup.matchAll(/<button[^]*?aria-label="([^"]*)"/g)].map(([, name]) => name);
    assert.ok(names.includes('Monday 17 November 2025: steroid, full dose; blood test'));
    assert.ok(names.includes('Wednesday 10 December 2025: taper, if the team says go'));
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual([...markup.matchAll(/<button[^]*?id="day-([\d-]+)"[^]*?tabindex="0"/g)].length, 1);
    assert.match(markup, /tabindex="0"[^>]*aria-label="Wednesday 12 November 2025[^"]*"[^>]*aria-current="date"/);
  });
});

describe('a day', () => {
  test('the doses with amount and bottle, what happens, and the rules that run or end', () => {
    const { text } = dayOf('2025-11-17');
    assert.match(text, /Steroid, full dose 08:00: 2\.7 mL \(bottle of 15 mg in 5 mL\)/);
    assert.match(text, /Blood test: liver, platelets, and troponin/);
    assert.match(text, /Watch for bruises, a seizure, little urine: this is the last day/);
    assert.match(text, /Diapers: wash hands, seal the bag: to Wednesday 3 December 2025/);
    assert.doesNotMatch(dayOf('2025-11-18').text, /Watch for bruises/);
  });

  test('of a taper that nobody has allowed yet, both are said: the taper, and the dose until then', () => {
    const { day, text } = dayOf('2025-12-10');
    assert.equal(day.unless, true);
    assert.match(text, /Steroid taper, if your team says go/);
    assert.match(text, /If your team has not said “go” by then, the full dose goes on\. 08:00: 2\.7 mL/);
  });

  test('of a taper in steps, the amount of that day', () => {
    const steps = [2000, 1500, 1000].map((microlitres, index) => ({
      through: plus('2025-12-08', 7 * index),
      microlitres,
      strengthMicrograms: 15_000,
      strengthMicrolitres: 5000,
    }));
    const changes = [{ kind: 'taper-begun', from: '2025-12-02', steps }];
    for (const [iso, ml] of [
      ['2025-12-01', '2.7'],
      ['2025-12-02', '2'],
      ['2025-12-09', '1.5'],
      ['2025-12-22', '1'],
    ]) {
      const { day, text } = dayOf(iso, { changes });
      assert.equal(day.unless, false);
      assert.ok(text.includes(`08:00: ${ml} mL (bottle of 15 mg in 5 mL)`), `${iso}: ${text}`);
    }
  });

  test('of an open-ended course, the blood test that the core has on that day, further on than the list goes', () => {
    const more = { today: '2025-12-10' };
    const weekly = planOf(more).items.find(({ kind }) => kind === 'series');
    assert.ok(weekly?.from);
    assert.match(dayOf(plus(weekly.from, 28), more).text, /Blood test: liver/);
    assert.doesNotMatch(dayOf(plus(weekly.from, 29), more).text, /Blood test/);
  });

  test('of a day that holds nothing, that it does', () => {
    assert.equal(dayOf('2025-10-20').text, 'Nothing in the plan on this day.');
  });

  test('thrown up, and the team is not asked yet: no number', () => {
    const changes = [{ kind: 'dose-missed', on: TODAY, dose: 1, how: 'vomited', reported: false }];
    const { text } = dayOf(TODAY, { changes });
    assert.match(text, /Thrown up · call your team before you give more/);
    assert.doesNotMatch(text, /mL/);
  });

  test('on no day of any history does it tell another dose than the core, or leave out what the list has', () => {
    let doses = 0;
    let unless = 0;
    fc.assert(
      fc.property(lookedAt, fc.integer({ min: -3, max: 130 }), ({ clock: _clock, lastKept: _kept, ...asked }, days) => {
        const iso = plus(request.infusionDate, days);
        const [drawn, then] = [core.plan(/** @type {any} */ (asked)), core.plan(/** @type {any} */ ({ ...asked, today: iso }))];
        if (!drawn.ok || !then.ok) return;
        const day = readDay(drawn.plan, iso, then.plan);
        const own = then.plan.today?.doses.filter(({ on }) => on === iso);
        assert.deepEqual(day.doses, own);
        const dated = drawn.plan.items.filter(({ date }) => date === iso).map(({ key }) => key);
        assert.deepEqual(
          dated.filter((key) => !day.events.some((event) => event.key === key)),
          [],
        );
        // What is drawn and what is told are of one course, or the text says on what it depends.
        if (!day.unless) for (const dose of day.doses) assert.equal(dose.key, day.course?.key);
        const text = unitsOf(textOf(dayLines(view, day, drawn.plan.prescription))).join(' ');
        assert.equal(/If your team has not said/.test(text), day.unless);
        doses += day.doses.length;
        unless += Number(day.unless);
      }),
      { numRuns: 400 },
    );
    assert.ok(doses > 100 && unless > 10, `${doses}, ${unless}`);
  });
});

describe('two weeks', () => {
  /** @param {any} [more] */
  function listOf(more) {
    const plan = planOf(more);
    const axis = windowed(axisOf(plan), { first: 6, last: 19 });
    return unitsOf(textOf(dayList(view, { plan, axis, planOn: (iso) => planOf({ ...more, today: iso }) }))).map((text) =>
      text.replaceAll('\u00a0', ' '),
    );
  }

  test('a row for each day with its dose; the one bottle is named once', () => {
    const list = listOf();
    assert.equal(list.filter((text) => /^full dose 08:00: 2\.7 mL$/.test(text)).length, 14);
    assert.equal(list.filter((text) => text.includes('15 mg in 5 mL')).length, 1);
    assert.ok(list.includes('The steroid of each day, in mL from the bottle of 15 mg in 5 mL, as your team wrote it.'));
    assert.ok(list.indexOf('Monday 10 November 2025') < list.findIndex((text) => text.startsWith('Blood test')));
  });

  test('with two bottles each amount names its own', () => {
    const changes = [
      { kind: 'dose-changed', from: '2025-11-16', microlitres: 13_500, strengthMicrograms: 3000, strengthMicrolitres: 1000 },
    ];
    const list = listOf({ changes });
    assert.ok(list.every((text) => !text.startsWith('The steroid of each day')));
    assert.ok(list.some((text) => text.includes('2.7 mL (bottle of 15 mg in 5 mL)')));
  });
});

describe('the stairs of the taper', () => {
  const taper = (/** @type {any[]} */ steps) => {
    const plan = planOf({ changes: [{ kind: 'taper-begun', from: '2025-12-02', steps }] });
    return stairsOf(plan, /** @type {any} */ (plan.items.find(({ phase }) => phase === 'taper')), axisOf(plan));
  };
  const ours = { strengthMicrograms: 15_000, strengthMicrolitres: 5000 };

  test('are as high as the amounts, against the full dose', () => {
    const stairs = taper([
      { through: '2025-12-08', microlitres: 1350, ...ours },
      { through: '2025-12-15', microlitres: 900, ...ours },
    ]);
    assert.deepEqual(
      stairs?.map(({ from, through }) => [from, through]),
      [
        [29, 35],
        [36, 42],
      ],
    );
    assert.deepEqual(
      stairs?.map(({ height }) => Math.round(height * 100)),
      [50, 33],
    );
  });

  test('are not drawn where an amount is not typed, nor of the label’s possibility, nor of the full dose', () => {
    assert.equal(taper([{ through: '2025-12-08' }]), undefined);
    const plan = planOf();
    for (const item of plan.items) assert.equal(stairsOf(plan, item, axisOf(plan)), undefined, item.key);
  });
});
