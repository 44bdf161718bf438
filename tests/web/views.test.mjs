/** Every view of the page says the same: of the dose, of the course, of the next blood test; on screen and on paper. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { inProject } from '../../web/build/paths.mjs';
import { lookedAt } from '../wasm/histories.mjs';
import { plus } from '../vectors/retold/days.mjs';
import { prescription as usual } from './english.mjs';
import { pageOf, unitsOf } from './screens.mjs';

const INFUSION = '2025-11-03';
const dayOf = (/** @type {number} */ count) => plus(INFUSION, count);

const prescription = { ...usual, bottleMicrolitres: 60_000 };

const seen = (/** @type {string} */ text) => text.replaceAll('\u00a0', ' ');

/** The cards of a page, each as its markup and as its text, by a class of their own. @param {string} markup */
function cards(markup) {
  const all = markup.split(/(?=<section\s+class="(?:card |ladder"))/).slice(1);
  return (/** @type {string} */ name) => {
    const card = all.find((each) => new RegExp(`^<section\\s+class="(?:card )?${name}[ "]`).test(each)) ?? '';
    return { markup: card, text: unitsOf(card).map(seen).join('\n') };
  };
}

/** @param {any} how */
function viewsOf(how) {
  const card = cards(pageOf({ prescription, ...how, state: { folded: true, ...how.state } }));
  const [today, rx, picture, ladder, steroid, table, bottle] = [
    'today-card',
    'prescription',
    'timeline',
    'ladder',
    'steroid',
    'every-date',
    'bottle',
  ].map(card);
  return {
    today,
    rx,
    picture,
    ladder,
    steroid,
    table,
    bottle,
    all: [today, rx, picture, ladder, steroid, table].map(({ text }) => text).join('\n'),
  };
}

/** @param {...any} changes */
const after = (...changes) => ({ changes });

const figures = (/** @type {string} */ markup) =>
  [...markup.matchAll(/<p class="(?:dose-figure|big)"><b>([\d.]+)<\/b>/g)].map(([, ml]) => ml);
/** A date is seen short and read aloud whole; the short one is left out. */
const rowsOf = (/** @type {string} */ markup) =>
  markup
    .split('</table>')[0]
    .replace(/<span class="date-seen in-month".*?<\/span>/g, '')
    .split(/(?=<tr)/)
    .slice(1)
    .map((row) => unitsOf(row).map(seen));

/** @param {string} markup The table's. @param {RegExp} what */
const whenOf = (markup, what) =>
  rowsOf(markup)
    .filter((row) => row.some((text) => what.test(text)))
    .map(([when]) => when);

const FULL_UNLESS = 'Sunday 2 November 2025 to Monday 1 December 2025, and on past that day, unless your team has started the taper';
const FULL_OPEN = 'from Sunday 2 November 2025 until your team says how it goes on';
const QUESTION = 'Has your team said that the taper may start?';

describe('nobody has answered', () => {
  for (const day of [-2, -1, 0, 1, 27, 28, 29, 31, 32, 56, 57, 84, 100, 400]) {
    test(`day ${day}`, () => {
      const { today, rx, picture, ladder, steroid, table, bottle, all } = viewsOf({ today: dayOf(day) });
      const given = day >= -1;
      assert.deepEqual(figures(today.markup), given ? ['2.7'] : [], 'the dose is in Today');
      assert.deepEqual(figures(rx.markup), given ? ['2.7'] : [], 'and on the prescription');
      assert.match(rx.text, given ? /mL per dose/ : /The prescription says 2\.7 mL/);
      if (given) {
        assert.match(today.text, /from the bottle that says 15 mg in 5 mL\nas your team wrote it/);
        assert.match(today.markup, /class="syringe"/);
      }
      assert.equal(/class="syringe"/.test(rx.markup), given);

      const open = day > 28;
      assert.deepEqual(whenOf(table.markup, /^Steroid, full dose/), [open ? FULL_OPEN : FULL_UNLESS]);
      assert.ok(steroid.text.includes(open ? FULL_OPEN : FULL_UNLESS));
      assert.equal(
        rowsOf(table.markup).some(([, , what]) => /taper/i.test(what ?? '') && /Steroid/.test(what)),
        !open,
      );
      assert.equal(/sick-day/.test(all), !open, 'no after-care while the course is open');
      assert.equal(/After the last dose/.test(steroid.text), !open);
      for (const { text } of [picture, table, steroid]) {
        assert.equal(
          text.includes('Nobody has typed a “go” yet, so no taper dates are shown now. The full dose goes on until your team says so.'),
          open,
        );
      }
      for (const { text } of [picture, ladder])
        assert.equal(/A blood test every week from \w+ \d+ \w+ \d{4} until your team says\./.test(text), open);
      assert.equal(whenOf(table.markup, /^A blood test every week/).length, open ? 1 : 0);
      if (open) assert.match(bottle.text, /No total yet: it goes on until your team says\./);

      const asks = day >= 28;
      assert.equal(today.text.includes(QUESTION), asks);
      assert.equal(today.text.includes('No answer since Monday 1 December 2025. Call them today.'), day >= 31);
      if (asks) assert.ok(today.markup.indexOf('gate-question') < today.markup.indexOf('dose-row'), 'the question stands above the dose');
    });
  }

  test('the number to call is dialled by a tap', () => {
    const phones = [{ who: 'team', number: '+1 555 010 7788' }];
    assert.match(viewsOf({ today: dayOf(31), state: { phones } }).today.markup, /href="tel:\+15550107788"/);
    assert.match(viewsOf({ today: dayOf(31) }).today.markup, /team-call" href="#call"/);
    assert.doesNotMatch(viewsOf({ today: dayOf(30), state: { phones } }).today.markup, /team-call/);
  });
});

test('not yet: one line, no question, until the next blood test', () => {
  const state = after({ kind: 'gate', on: dayOf(28), said: 'not-yet' });
  const quiet = viewsOf({ today: dayOf(30), state });
  assert.match(
    quiet.today.text,
    /Your team said “not yet” on Monday 1 December 2025\. Ask again at the next blood test, Monday 8 December 2025\./,
  );
  assert.ok(!quiet.today.text.includes(QUESTION));
  assert.deepEqual(whenOf(quiet.table.markup, /^Steroid, full dose/), [FULL_OPEN]);
  assert.match(quiet.steroid.text, /Your team said “not yet”\. The full dose goes on until they say so\./);
  assert.ok(viewsOf({ today: dayOf(35), state }).today.text.includes(QUESTION));
});

test('held: the same without a date of the word', () => {
  const { today, steroid, all } = viewsOf({ today: dayOf(30), state: after({ kind: 'course-held' }) });
  assert.match(today.text, /Your team keeps the full dose going\. Ask again at the next blood test, Monday 8 December 2025\./);
  assert.match(steroid.text, /Your team keeps the full dose going until they say so\./);
  assert.doesNotMatch(all, /sick-day|typed a “go”/);
});

test('go: the taper’s day, its steps are asked for, no number and no syringe until they are typed', () => {
  const { today, rx, table } = viewsOf({ today: dayOf(30), state: after({ kind: 'gate', on: dayOf(28), said: 'go' }) });
  assert.match(today.text, /The taper started on Tuesday 2 December 2025\. Type the steps that your team gave\./);
  const before = viewsOf({ today: dayOf(28), state: after({ kind: 'gate', on: dayOf(28), said: 'go' }) });
  assert.match(before.today.text, /The taper starts on Tuesday 2 December 2025\./);
  assert.deepEqual(figures(before.today.markup), ['2.7'], 'the last day of the full dose');
  assert.match(today.text, /the amount your team set/);
  for (const { markup } of [today, rx]) {
    assert.deepEqual(figures(markup), []);
    assert.doesNotMatch(markup, /class="syringe"/);
  }
  assert.deepEqual(whenOf(table.markup, /^Steroid taper, as your team set it/), ['Tuesday 2 December 2025 to Monday 29 December 2025']);
});

test('steps in mg: the pharmacist is asked, no mL and no syringe', () => {
  const steps = [6000, 4500, 3000, 1500].map((micrograms, index) => ({ through: dayOf(35 + 7 * index), micrograms }));
  const { today, rx } = viewsOf({ today: dayOf(30), state: after({ kind: 'taper-begun', from: dayOf(29), steps }) });
  assert.match(today.text, /Your team wrote 6 mg\. Ask the pharmacist how many mL that is for your bottle, and type it\./);
  for (const { markup } of [today, rx]) {
    assert.deepEqual(figures(markup), []);
    assert.doesNotMatch(markup, /class="syringe"/);
  }
  assert.doesNotMatch(today.text, /\d mL/);
});

test('another bottle: both strengths are named, and no number is shown to draw up', () => {
  const change = { kind: 'dose-changed', from: dayOf(10), microlitres: 2700, strengthMicrograms: 3000, strengthMicrolitres: 1000 };
  const other = viewsOf({ today: dayOf(12), prescription: { ...prescription, strengthMicrolitres: 1000 }, state: after(change) });
  for (const { text, markup } of [other.today, other.rx]) {
    assert.match(
      text,
      /These 2\.7 mL were written for the bottle of 3 mg in 1 mL\. Your bottle is 15 mg in 1 mL now\. Do not use the old mL\./,
    );
    assert.deepEqual(figures(markup), []);
    assert.doesNotMatch(markup, /class="syringe"/);
  }
  // 3 mg in 1 mL is 15 mg in 5 mL.
  assert.deepEqual(figures(viewsOf({ today: dayOf(12), state: after(change) }).today.markup), ['2.7']);
});

test('a contradicting prescription: its warning stands where the number would', () => {
  const { today, rx } = viewsOf({ today: dayOf(9), prescription: { ...prescription, doseMicrograms: 80_000 } });
  for (const { text, markup } of [today, rx]) {
    assert.match(text, /The strength, the mL and the mg do not fit each other\. Ask the pharmacist before you use them\./);
    assert.match(text, /2\.7 mL \(bottle of 15 mg in 5 mL\), 80 mg/, 'as it was typed');
    assert.deepEqual(figures(markup), []);
    assert.doesNotMatch(markup, /class="syringe"/);
  }
});

test('missed or thrown up: no tick and no number before the team has been called, then what it said', () => {
  const report = { kind: 'dose-missed', on: dayOf(9), dose: 1, how: 'vomited', reported: true };
  const open = viewsOf({ today: dayOf(9), state: after(report) });
  assert.match(open.today.text, /Thrown up · your team knows\. Give no more until they answer\./);
  const untold = viewsOf({ today: dayOf(9), state: after({ ...report, reported: false }) });
  assert.match(untold.today.text, /Thrown up · call your team before you give more/);
  assert.match(open.today.text, /My team answered/);
  assert.doesNotMatch(open.today.markup, /mark-given/);
  assert.deepEqual(figures(open.today.markup), []);
  assert.match(open.table.text, /A dose was thrown up/);

  const again = viewsOf({ today: dayOf(9), state: after({ ...report, said: 'give-again' }) });
  assert.match(again.today.text, /Your team said: give it again\./);
  assert.match(again.today.text, /Mark as given again: Steroid, 08:00, Wednesday 12 November 2025/);
  assert.deepEqual(figures(again.today.markup), ['2.7']);

  const not = viewsOf({ today: dayOf(9), state: after({ ...report, how: 'missed', said: 'do-not-give' }) });
  assert.match(not.today.text, /Missed\.\s*Your team said: do not give it again\./);
  assert.doesNotMatch(not.today.markup, /mark-given/);

  assert.match(viewsOf({ today: dayOf(10), state: after(report) }).today.text, /A dose of an earlier day was missed or thrown up\./);
});

describe('two doses a day', () => {
  const two = { ...prescription, doseMicrolitres: 1300, timesPerDay: 2, clocks: ['09:00', '21:00'] };
  const rows = (/** @type {any} */ how) => viewsOf({ prescription: two, ...how }).today;

  test('each has its row, its time and its tick', () => {
    const { markup, text } = rows({ today: dayOf(9), clock: '08:30' });
    assert.deepEqual(figures(markup), ['1.3', '1.3']);
    assert.match(text, /Steroid, dose 1 of 2, 09:00/);
    assert.match(text, /Mark as given: Steroid, dose 2 of 2, 21:00, Wednesday 12 November 2025/);
  });

  test('the one of yesterday evening is yesterday’s', () => {
    const { text } = rows({ today: dayOf(10), clock: '00:20' });
    assert.match(text, /Yesterday’s dose 2 of 2, Wednesday 12 November 2025, 21:00/);
    assert.ok(text.indexOf('Yesterday’s') < text.indexOf('Steroid, dose 1 of 2'));
    assert.doesNotMatch(rows({ today: dayOf(10), clock: '03:30' }).text, /Yesterday’s/);
  });

  test('a tick long before its time asks', () => {
    const early = { on: dayOf(9), dose: 2 };
    assert.match(rows({ today: dayOf(9), clock: '10:00', state: { early } }).text, /This dose is for 21:00\. Was it given already\?/);
    assert.doesNotMatch(rows({ today: dayOf(9), clock: '20:00', state: { early } }).text, /Was it given already/);
  });

  test('with the one thrown up, the other waits for the team too', () => {
    const { text, markup } = rows({
      today: dayOf(9),
      state: after({ kind: 'dose-missed', on: dayOf(9), dose: 1, how: 'vomited', reported: false }),
    });
    assert.match(text, /Call your team before you give this dose\./);
    assert.doesNotMatch(markup, /mark-given/);
  });
});

test('a day that cannot be: which day it is is asked, and nothing is said of a today', () => {
  const { today, table, ladder, rx } = viewsOf({ today: '1999-12-31' });
  assert.match(today.text, /Which day is it\?/);
  assert.doesNotMatch(table.markup, /today-row/);
  assert.match(ladder.markup, /class="rung due/);
  assert.doesNotMatch(ladder.markup, /next-test|rung past/);
  assert.deepEqual(figures(rx.markup), []);
});

test('paper leaves none of these out', () => {
  const hidden = /@media print \{[^]*?([^{}]*)\{\s*display: none;/.exec(readFileSync(inProject('web/page/print.css'), 'utf8'))?.[1] ?? '';
  const selectors = hidden.split(',').map((selector) => selector.trim());
  assert.ok(selectors.includes('.zoom'), 'the list was found');
  for (const view of ['.today-card', '.prescription', '.timeline', '.steroid', '.every-date', '.card'])
    assert.ok(!selectors.includes(view), view);
});

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DATE = /\w+ (\d{1,2}) (\w+) (\d{4})/g;
const datesIn = (/** @type {string} */ text) =>
  [...text.matchAll(DATE)]
    .filter(([, , month]) => MONTHS.includes(month))
    .map(([, day, month, year]) => `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`);

/** The same mL, written for the family's own bottle and nothing beside them. @param {any} change @param {any} bottle */
function ofBottle(change, { strengthMicrograms, strengthMicrolitres }) {
  const own = (/** @type {any} */ amount) => {
    const { micrograms: _left, ...rest } = amount;
    return amount.microlitres === undefined ? amount : { ...rest, strengthMicrograms, strengthMicrolitres };
  };
  return { ...own(change), ...(change.steps && { steps: change.steps.map(own) }) };
}

test('on no day of any history do two views differ about the dose or the next blood test', () => {
  const seenKinds = { dose: 0, none: 0, next: 0, series: 0, open: 0, changed: 0 };
  fc.assert(
    fc.property(
      lookedAt,
      fc.option(fc.integer({ min: 1, max: 9 })),
      ({ changes, prescription: written, given = [], today = '', clock }, tenths) => {
        const first = { kind: 'dose-changed', from: dayOf(-1), microlitres: (tenths ?? 0) * 100 };
        const told = written && tenths ? [first, ...changes].map((change) => ofBottle(change, written)) : changes;
        const state = { ...after(...told), ticks: given };
        const views = viewsOf({ today, clock, prescription: written, state });

        // The course: whether it runs today, and its days.
        const courses = whenOf(views.table.markup, /^Steroid(?:,| taper)/).filter((when) => datesIn(when).length > 0);
        const runs = courses.filter((when) => {
          const [from, through] = datesIn(when);
          return (
            from <= today &&
            (/until your team says how it goes on|past that day/.test(when)
              ? from <= today && (!through || today <= through)
              : today <= (through ?? from))
          );
        });
        const ofToday = views.today.markup.split(/(?=<li\s+class="dose-row )/).filter((row) => row.includes(`id="dose-${today}-`));
        assert.equal(ofToday.length > 0, runs.length === 1, `${today}: ${courses.join(' | ')}`);
        seenKinds[ofToday.length > 0 ? 'dose' : 'none'] += 1;
        for (const when of courses) assert.ok(views.steroid.text.includes(when), `the steroid card has ${when}`);
        if (courses.some((when) => /until your team says how it goes on/.test(when))) seenKinds.open += 1;

        // The amount.
        const [shown] = figures(ofToday[0] ?? '');
        const [card] = figures(views.rx.markup);
        if (written) assert.equal(card, figures(ofToday.join(''))[0]);
        const stair = /<li class="is-now [^]*?<\/li>/.exec(views.steroid.markup)?.[0];
        assert.equal(stair !== undefined, ofToday.length > 0, 'one stair is now, while the steroid runs');
        if (shown && stair) assert.ok(unitsOf(stair).map(seen).join(' ').includes(`${shown} mL`), `${shown}: ${stair}`);
        if (shown && written && Number(shown) * 1000 !== written.doseMicrolitres) seenKinds.changed += 1;
        const typed = rowsOf(views.table.markup)
          .flat()
          .filter((text) => text.includes('each dose:'));
        const steps = typed.filter((text) => {
          const [from, through] = datesIn(text);
          return from <= today && (through === undefined || today <= through);
        });
        if (shown && steps.length > 0)
          assert.ok(
            steps.some((text) => text.includes(`: ${shown} mL`)),
            `${shown}: ${steps.join()}`,
          );

        // The next blood test.
        const next = /Blood test on (\w+ \d+ \w+ \d{4})/.exec(views.today.text)?.[1];
        if (next) {
          const large = /next-date"><time datetime="(.*?)"/.exec(views.ladder.markup)?.[1];
          assert.deepEqual([large], datesIn(next));
          if (!/class="button" type="button" aria-label="Done: /.test(views.ladder.markup)) {
            assert.ok(views.ladder.text.includes(`A blood test every week from ${next} until`));
            assert.ok(whenOf(views.table.markup, /^A blood test every week/).some((when) => when.includes(next)));
            seenKinds.series += 1;
          } else {
            assert.ok(whenOf(views.table.markup, /^Blood test/).includes(next));
            seenKinds.next += 1;
          }
        }
      },
    ),
    { numRuns: 300 },
  );
  const { dose, none, next, open, changed } = seenKinds;
  assert.ok(Math.min(dose, none, next, open) > 10 && changed > 5, JSON.stringify(seenKinds));
});
