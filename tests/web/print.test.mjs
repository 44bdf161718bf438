/** Sheets for paper and the day as a message: whatever the story, they say the core's answer and nothing else. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { html } from 'lit-html';
import { calendarEvents } from '../../web/calendar/calendar_events.js';
import { clinicSheet } from '../../web/print/clinic_sheet.js';
import { employerSheet } from '../../web/print/employer_sheet.js';
import { fridgePair } from '../../web/print/fridge_pair.js';
import { fridgeSheet } from '../../web/print/fridge_sheet.js';
import { infusionSheet } from '../../web/print/infusion_sheet.js';
import { canPrint, printPage, SHEETS } from '../../web/print/index.js';
import { linesOf, onPages, pieces } from '../../web/print/pages.js';
import { pharmacySheet } from '../../web/print/pharmacy_sheet.js';
import { wholeSheet } from '../../web/print/whole_sheet.js';
import { messageCard } from '../../web/sharing/index.js';
import { messageText } from '../../web/sharing/message_text.js';
import { createView } from '../../web/ui/view.js';
import { lookedAt } from '../wasm/histories.mjs';
import { builtCore, dates, prescription, request } from './english.mjs';
import { sources, textOf } from './screens.mjs';
import { isSure, partsOf, read, seen } from './told.mjs';

const core = await builtCore();
const facts = core.label('us');
assert.ok(facts.ok);
const { label } = facts;

const viewOf = (/** @type {string} */ today, language = 'en') => createView({ html, language, source: sources[language], label, today });

/** @param {any} asked */
function planOf(asked) {
  const answer = core.plan(asked);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.plan;
}

const DRAWN = {
  fridge: fridgeSheet,
  plan: wholeSheet,
  clinic: clinicSheet,
  infusion: infusionSheet,
  pharmacy: pharmacySheet,
  employer: employerSheet,
};
/** @type {Record<string, number>} */
const MOST_PAGES = { plan: 4, employer: 2 };

/** Every day that an answer names. @param {unknown} answer */
const daysIn = (answer) => new Set([...JSON.stringify(answer).matchAll(/"(\d{4}-\d\d-\d\d)"/g)].map(([, iso]) => dates.full(iso)));
const WHOLE = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d{1,2} \p{L}+ \d{4}/gu;

/** Every amount of an answer, in both units. @param {unknown} answer */
const amountsIn = (answer) =>
  new Set(
    [...JSON.stringify(answer).matchAll(/"(\w*(?:[mM]icrolitres|[mM]icrograms)\w*|limit)":(\d+)/g)].flatMap(([, name, count]) => {
      const units = name === 'limit' ? ['mL', 'mg'] : /rolitres/.test(name) ? ['mL'] : ['mg'];
      return units.map((unit) => `${Number(count) / 1000} ${unit}`);
    }),
  );
const AMOUNT = /\d+(?:\.\d+)? (?:mL|mg)\b/g;

describe('pages', () => {
  const block = fc.record({ lines: fc.integer({ min: 1, max: 9 }), heads: fc.option(fc.constant(true), { nil: undefined, freq: 3 }) });

  test('hold all in order, none too full, no heading alone at a foot, and say when something is left', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 80 }), fc.integer({ min: 1, max: 4 }), (some, most) => {
        const blocks = some.map((each, content) => ({ ...each, content }));
        const { pages, left } = onPages(blocks, { lines: 20, pages: most });
        assert.ok(pages.length <= most);
        const put = pages.flat();
        assert.deepEqual(put, blocks.slice(0, put.length));
        assert.equal(left, put.length < blocks.length);
        for (const [index, page] of pages.entries()) {
          assert.ok(page.reduce((sum, { lines }) => sum + lines, 0) <= 20);
          // Where headings alone would fill a page, there is nothing to be done.
          if (index < pages.length - 1) assert.ok(page.every(({ heads }) => heads) || !page[page.length - 1].heads);
        }
      }),
    );
  });

  test('a long text goes on in pieces, no letter of it lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        assert.equal(pieces(text, 20).join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
        for (const piece of pieces(text, 20)) assert.ok([...piece].length <= 20);
      }),
    );
    assert.equal(pieces('x'.repeat(10_000), 800).length, 13);
    assert.equal(linesOf(`${'x'.repeat(101)}\n\ny`, 100), 4);
  });
});

describe('a made-up story', () => {
  const stories = fc.sample(lookedAt, { numRuns: 200, seed: 20251103 });

  test('as a message: its dates and amounts are the answer’s, unbroken, and none is missing', () => {
    const met = { figure: 0, next: 0, none: 0 };
    for (const asked of stories) {
      const plan = planOf(asked);
      const { today } = plan;
      if (!today) continue;
      const text = messageText(viewOf(today.date), plan, today, 'Leo');
      const [head, ...lines] = seen(text).split('\n');
      assert.ok(head.startsWith(`Leo: ${dates.full(today.date)}`), head);
      const known = daysIn([plan, label.checked]);
      for (const [date] of seen(text).matchAll(WHOLE)) assert.ok(known.has(date), `${date} is not the answer's`);
      const amounts = amountsIn(plan);
      for (const [amount] of seen(text).matchAll(AMOUNT)) assert.ok(amounts.has(amount), `${amount} is not the answer's`);
      assert.doesNotMatch(text, /\d (?:mL|mg)\b/, 'no line can end between a number and its unit');

      const doses = lines.filter((line) => /^• (?:Steroid, |Steroid: |Yesterday’s dose)/.test(line));
      assert.equal(doses.length, today.doses.length, text);
      for (const [index, dose] of today.doses.entries()) {
        const shown = isSure(dose);
        const figure = `${(dose.amount?.microlitres ?? 0) / 1000} mL (bottle of`;
        assert.equal(shown, doses[index].replace(/^[^:]*(?::\d\d)?: /, '').startsWith(figure), `${figure}: ${doses[index]}`);
        met[shown ? 'figure' : 'none'] += 1;
      }
      const next = today.actions.find(({ code }) => code === 'next-blood-test');
      if (next?.date) assert.ok(seen(text).includes(`Blood test on ${dates.full(next.date)}`));
      if (next) met.next += 1;
      assert.ok(text.includes(plan.hash));
    }
    assert.ok(Math.min(...Object.values(met)) > 10, JSON.stringify(met));
  });

  test('on each sheet: every date and amount is the answer’s', () => {
    for (const asked of stories.slice(0, 60)) {
      if (!asked.today) continue;
      const parts = /** @type {any} */ (partsOf(core, asked));
      const days = parts.daysFrom(asked.today, [-7, ...Array.from({ length: 14 }, (_, day) => day)]);
      const all = [parts.plan, label, days, ...days.map(parts.planOn)];
      const [known, amounts] = [daysIn(all), amountsIn(all)];
      for (const name of SHEETS) {
        const text = read(DRAWN[name](viewOf(asked.today), parts));
        for (const [date] of text.matchAll(WHOLE)) assert.ok(known.has(date), `${name}: ${date}`);
        for (const [amount] of text.matchAll(AMOUNT)) assert.ok(amounts.has(amount), `${name}: ${amount}`);
        assert.match(text, /Page 1 of [1-4]/);
        assert.equal(text.includes(parts.plan.hash), name !== 'employer');
      }
    }
  });

  test('on the fridge sheet: a box for each dose of the next 14 days, with its mL', () => {
    for (const asked of stories.slice(0, 60)) {
      if (!asked.today) continue;
      const parts = /** @type {any} */ (partsOf(core, asked));
      const markup = textOf(fridgeSheet(viewOf(asked.today), parts));
      const rows = [...markup.matchAll(/<tr>\s*<th scope="row">([^<]*)<\/th>(.*?)<\/tr>/gs)];
      assert.equal(rows.length, 14);
      for (const [index, iso] of parts
        .daysFrom(
          asked.today,
          Array.from({ length: 14 }, (_, day) => day),
        )
        .entries()) {
        const [, date, row] = rows[index];
        assert.equal(seen(date).trim(), dates.full(iso));
        /** @type {any} */
        const then = iso === asked.today ? parts.plan : parts.planOn(iso);
        /** @type {any[]} */
        const doses = then.today.doses.filter((/** @type {any} */ { on }) => on === iso);
        assert.equal(row.split('class="paper-dose').length - 1, doses.length);
        const sure = doses.filter(isSure);
        assert.deepEqual(
          [...row.matchAll(/<b>([\d.]+)\u00a0mL/g)].map(([, ml]) => Number(ml) * 1000),
          sure.map((/** @type {any} */ { amount }) => amount.microlitres),
        );
      }
    }
  });
});

describe('the fridge sheet in two languages', () => {
  const pairs = /** @type {[string, string][]} */ ([
    ['en', 'es'],
    ['en', 'ar'],
    ['ar', 'es'],
  ]);
  const of = { ...request, prescription, today: '2025-11-12' };

  for (const [one, two] of pairs)
    test(`${one} and ${two}: one box a dose, each date in both, each in its own direction`, () => {
      const [view, beside] = [viewOf(of.today, one), viewOf(of.today, two)];
      const parts = /** @type {any} */ ({ ...partsOf(core, of), beside });
      const markup = textOf(fridgePair(view, parts));
      const pages = markup.split('<article').length - 1;
      const [table] = markup.split('</table>');
      assert.equal(markup.split('class="paper-dose').length - 1, 14 * pages, 'one box on each page');
      if (pages === 1) assert.equal(table.match(/<b>2\.7\u00a0mL<\/b>|<b>[^<]*2\.7[^<]*<\/b>/g)?.length, 14);
      for (const iso of parts.daysFrom(of.today, [0, 13]))
        for (const each of [view, beside]) assert.ok(markup.includes(each.dates.unbroken(iso)), `${iso} in ${each.words.language}`);
      for (const each of [view, beside]) {
        const { words } = each;
        assert.ok(markup.includes(`lang="${words.language}" dir="${words.direction}"`));
        for (const id of ['paper-fridge', 'paper-missed', 'steroid-stop', 'call-emergency-title', 'call-now-title', 'purpose'])
          assert.ok(read(fridgePair(view, parts)).includes(seen(words.say(id))), `${id} in ${words.language}`);
      }
    });

  test('what is too much for a page has a page in each language, with the same boxes', () => {
    const four = { ...prescription, doseMicrolitres: 700, timesPerDay: 4, clocks: ['06:00', '12:00', '18:00', '23:30'] };
    const parts = /** @type {any} */ (partsOf(core, { ...of, prescription: four }));
    const markup = textOf(fridgePair(viewOf(of.today), { ...parts, beside: viewOf(of.today, 'ar') }));
    const pages = markup.split('<article').slice(1);
    assert.equal(pages.length, 2);
    assert.match(pages[0], /lang="en" dir="ltr"/);
    assert.match(pages[1], /lang="ar" dir="rtl"/);
    assert.equal(pages[0].split('class="paper-dose').length, pages[1].split('class="paper-dose').length);
    assert.match(seen(pages[0]), /Page 1 of 2/);
  });

  test('is offered on that sheet alone, every language but the page’s own, and says when words cannot be had', () => {
    const page = (/** @type {object} */ more) =>
      textOf(
        printPage(
          viewOf(of.today),
          /** @type {any} */ ({
            of: partsOf(core, of),
            sheet: 'fridge',
            seen: false,
            beside: { tag: '' },
            onSheet() {},
            onPrint() {},
            onBeside() {},
            ...more,
          }),
        ),
      );
    assert.deepEqual(
      [...page({}).matchAll(/<button type="button" lang="(\w+)"/g)].map(([, tag]) => tag),
      ['es', 'ar'],
    );
    assert.doesNotMatch(page({ sheet: 'plan' }), /lang="es"/);
    assert.match(page({ beside: { tag: 'es', missed: true } }), /role="status">[^<]*Español/);
  });
});

describe('what a family typed', () => {
  const asked = { ...request, prescription, today: '2025-11-12' };

  test('a sheet for work names no medicine, no illness, no child and no plan', () => {
    const parts = /** @type {any} */ (
      partsOf(core, asked, { nickname: 'Leo', notes: 'Zolgensma', questions: [{ text: 'SMA?', answer: '' }] })
    );
    const text = read(employerSheet(viewOf(asked.today), parts));
    assert.doesNotMatch(text, /Zolgensma|SMA|steroid|blood|liver|Leo|Doseline|\bmL\b|8\.2|plan/i);
    assert.match(text, /Monday 17 November 2025/);
  });

  test('a note of 10,000 letters, marks of direction and markup stay on at most four pages, and turn nothing round', () => {
    for (const notes of ['word '.repeat(2000), 'x'.repeat(10_000), 'a\n'.repeat(5000), '\u202eevil <b>b</b> '.repeat(700)]) {
      const parts = /** @type {any} */ (
        partsOf(core, asked, { notes, questions: [{ text: notes.slice(0, 2000), answer: notes.slice(0, 2000) }] })
      );
      for (const name of /** @type {const} */ (['plan', 'clinic'])) {
        const markup = textOf(DRAWN[name](viewOf(asked.today), parts));
        const pages = markup.split('<article').length - 1;
        assert.ok(pages >= 1 && pages <= (name === 'plan' ? 4 : 1), `${name}: ${pages}`);
        assert.doesNotMatch(markup, /<b>b/);
        for (const [own] of markup.matchAll(/<p class="paper-own[^>]*>/g)) assert.match(own, /dir="auto"/);
      }
    }
    const long = textOf(wholeSheet(viewOf(asked.today), /** @type {any} */ (partsOf(core, asked, { notes: 'a\n'.repeat(5000) }))));
    assert.match(long, /There is more in the plan than fits on this sheet/);
    assert.equal(long.match(/Page 4 of 4/g)?.length, 1);
  });

  test('400 items: each sheet keeps to its pages and says what is left out', () => {
    const changes = Array.from({ length: 400 }, (_, index) => ({
      kind: 'visit-added',
      number: index + 1,
      on: dayAfter(index),
      tests: ['liver'],
    }));
    const parts = /** @type {any} */ (partsOf(core, { ...asked, changes }));
    assert.ok(parts.plan.items.length > 400);
    for (const name of SHEETS) {
      const markup = textOf(DRAWN[name](viewOf(asked.today), parts));
      const pages = markup.split('<article').length - 1;
      assert.ok(pages <= (MOST_PAGES[name] ?? 1), `${name}: ${pages}`);
      if (name === 'plan' || name === 'employer') assert.match(markup, /There is more in the plan than fits on this sheet/);
    }
  });

  test('a name in the message turns nothing round', () => {
    const plan = planOf(asked);
    const said = (/** @type {string} */ name) =>
      messageText(viewOf(asked.today), plan, /** @type {any} */ (plan.today), name).split(':')[0];
    assert.equal(said('Leo\u202e'), 'Leo');
    assert.equal(said('ليو'), '\u2068ليو\u2069');
  });
});

describe('the place', () => {
  const of = /** @type {any} */ ({ phones: [], questions: [], notes: '' });
  const page = (/** @type {object} */ more) =>
    printPage(
      viewOf('2025-11-12'),
      /** @type {any} */ ({
        of,
        sheet: 'fridge',
        seen: true,
        prints: true,
        beside: { tag: '' },
        onSheet() {},
        onPrint() {},
        onBeside() {},
        ...more,
      }),
    );

  test('before there is a plan it says so, and where to begin', () => {
    const markup = textOf(page({}));
    assert.match(markup, /There is no plan to print yet\..*href="#today"/s);
    assert.doesNotMatch(markup, /<button|class="paper/);
  });

  test('on a day that cannot be, no sheet is drawn', () => {
    const parts = partsOf(core, { ...request, prescription, today: '2025-11-12' });
    const { today: _none, ...plan } = parts.plan;
    assert.match(read(page({ of: { ...parts, plan } })), /That cannot be right/);
  });

  test('has every sheet; a button only where the browser prints', () => {
    const parts = partsOf(core, { ...request, prescription, today: '2025-11-12' });
    assert.equal(textOf(page({ of: parts, sheet: 'plan' })).split('aria-pressed').length - 1, SHEETS.length);
    assert.doesNotMatch(textOf(page({ of: parts, prints: false })), /class="button"/);
    assert.doesNotMatch(textOf(page({ of: parts, seen: false })), /<article/);
    assert.equal(canPrint({}), false);
  });

  test('the device’s own way of sharing is offered only where there is one', () => {
    const plan = planOf({ ...request, prescription, today: '2025-11-12' });
    const card = (/** @type {any} */ device) => textOf(messageCard(viewOf('2025-11-12'), { plan, onCopied() {}, device }));
    assert.match(card({ share() {} }), /Send it/);
    assert.doesNotMatch(card({}), /Send it/);
    assert.match(card({}), /Copy the text/);
  });
});

/** Days on which visits are added. @param {number} count */
function dayAfter(count) {
  const answer = core.addDays({ from: '2025-11-10', by: [count % 90] });
  assert.ok(answer.ok);
  return answer.days[0];
}

describe('paper says what is true on its day', () => {
  const begun = {
    ...request,
    prescription,
    changes: [
      { kind: 'gate', on: '2025-12-01', said: 'go' },
      {
        kind: 'taper-begun',
        from: '2025-12-02',
        steps: [
          { through: '2025-12-15', microlitres: 1300, strengthMicrograms: 15_000, strengthMicrolitres: 5000 },
          { through: '2025-12-29', microlitres: 500, strengthMicrograms: 15_000, strengthMicrolitres: 5000 },
        ],
      },
    ],
  };
  /** @param {any} asked @param {string} today @param {object} [more] */
  const sheets = (asked, today, more) => {
    const parts = /** @type {any} */ (partsOf(core, { ...asked, today }, more));
    return /** @type {Record<string, string>} */ (
      Object.fromEntries(SHEETS.map((name) => [name, read(DRAWN[name](viewOf(today), parts))]))
    );
  };

  test('in a taper the whole plan has the amount of that day, not that of the prescription', () => {
    const { plan, pharmacy } = sheets(begun, '2025-12-10');
    for (const text of [plan, pharmacy]) {
      assert.match(text, /Each dose \| 1\.3 mL/);
      assert.doesNotMatch(text, /Each dose \| 2\.7 mL/);
    }
  });

  test('once the course is over each sheet that speaks of the steroid says so, and none of a missed dose or an hour', () => {
    for (const today of ['2025-12-30', '2026-02-11']) {
      const { fridge, plan, clinic, pharmacy } = sheets(begun, today);
      for (const [name, text] of Object.entries({ fridge, plan, clinic, pharmacy })) {
        assert.match(text, /The steroid ended on Monday 29 December 2025\./, name);
        assert.doesNotMatch(text, /A dose missed, or thrown up|08:00|Each dose/, name);
      }
    }
    const day = sheets(begun, '2025-12-29');
    for (const text of [day.fridge, day.plan]) assert.match(text, /A dose missed, or thrown up/);
    for (const text of Object.values(day)) assert.doesNotMatch(text, /The steroid ended on/);
  });

  test('while nobody has said that a taper is over, it is not: the sheets go on speaking of a missed dose', () => {
    const go = { ...request, prescription, changes: [{ kind: 'gate', on: '2025-12-01', said: 'go' }] };
    const { fridge, plan, clinic, pharmacy } = sheets(go, '2026-01-05');
    for (const text of [fridge, plan, clinic, pharmacy]) assert.doesNotMatch(text, /The steroid ended on/);
    for (const text of [fridge, plan]) assert.match(text, /A dose missed, or thrown up/);
    assert.match(pharmacy, /08:00/);
  });

  test('for the clinic: what the team does not know of is there, be it the oldest, and no test between is hidden by a later date', () => {
    const changes = [8, 5, 12, 14, 16, 18, 20].map((day) => ({
      kind: 'dose-missed',
      on: `2025-11-${String(day).padStart(2, '0')}`,
      how: 'missed',
      reported: day !== 5,
    }));
    const { clinic, fridge } = sheets({ ...request, prescription, changes }, '2025-11-21');
    assert.match(clinic, /Wednesday 5 November 2025 \| A dose was missed \| Your team does not know of it yet\. Call them\./);
    assert.match(clinic, /More doses were missed or thrown up\. The whole plan lists them\./);
    assert.match(fridge, /your team does not know of it yet\. Call them\./);
    const notYet = sheets({ ...request, prescription, changes: [{ kind: 'gate', on: '2025-12-01', said: 'not-yet' }] }, '2025-12-02');
    assert.match(notYet.clinic, /After these there is one every week, until your team says\./);
    assert.doesNotMatch(notYet.clinic, /A blood test every week from/);
    assert.doesNotMatch(notYet.clinic, /what the team said \| Nothing is noted/);
  });

  test('a question stands on the same page as the beginning of its answer', () => {
    const questions = Array.from({ length: 40 }, (_, index) => ({
      text: `Q${index}? ${'x '.repeat(60)}`,
      answer: `A${index}. ${'y '.repeat(60)}`,
    }));
    for (const text of sheets(begun, '2025-12-10', { questions }).plan.split('Page ')) {
      const asked = [...text.matchAll(/Q(\d+)\?/g)].map(([, number]) => number);
      const said = [...text.matchAll(/A(\d+)\./g)].map(([, number]) => number);
      assert.deepEqual(asked, said);
    }
  });

  test('a rule that ends with the steroid has no firm end before that is known', () => {
    const { fridge, plan } = sheets({ ...request, prescription }, '2025-12-01');
    for (const text of [fridge, plan]) {
      assert.match(text, /to Monday 29 December 2025, and longer if the steroid goes on longer/);
    }
    assert.doesNotMatch(sheets(begun, '2025-12-10').plan, /longer if the steroid/);
  });

  test('what is over rests on nothing any more, and a report names no source', () => {
    const asked = { ...request, prescription, changes: [{ kind: 'dose-missed', on: '2025-11-10', how: 'missed', reported: true }] };
    const over = sheets(asked, '2026-01-15').plan.split('What is over')[1];
    assert.ok(over.length > 100);
    assert.doesNotMatch(over, / · (?:test results to come|the label|your team)/);
  });

  test('after the day of review every sheet, the message and the calendar say so', () => {
    const today = '2027-06-15';
    const parts = partsOf(core, { ...request, prescription, today });
    const view = viewOf(today);
    const due = /The facts are due for review since/;
    assert.ok(parts.plan.today);
    assert.match(seen(messageText(view, parts.plan, parts.plan.today)), due);
    for (const { text } of calendarEvents(view, parts.plan, { kinds: ['visits', 'phases', 'doses'] })) assert.match(text ?? '', due);
    assert.doesNotMatch(seen(messageText(viewOf(label.checked), parts.plan, parts.plan.today)), due);
  });

  test('for work: a day of grade C says so, and so does a sheet past the day of review; both name no medicine', () => {
    const eu = core.label('eu');
    assert.ok(eu.ok);
    const today = '2025-12-01';
    const parts = /** @type {any} */ (partsOf(core, { ...request, edition: 'eu', today }));
    const text = read(employerSheet(createView({ html, language: 'en', source: sources.en, label: eu.label, today }), parts));
    const unchecked = parts.plan.items.filter((/** @type {any} */ item) => item.kind === 'visit' && item.checkWithTeam);
    assert.ok(unchecked.length > 0);
    for (const { date } of unchecked) assert.ok(text.includes(`${dates.full(date)} | Hospital visit (check this with your team)`), date);
    const late = sheets(begun, '2027-06-15').employer;
    assert.match(late, /The facts are due for review since/);
    assert.doesNotMatch(late + text, /Zolgensma|steroid|SMA\b/i);
  });

  test('letters that are wider than most take more lines', () => {
    assert.equal(linesOf('W'.repeat(100), 100), 3);
    assert.equal(linesOf('x'.repeat(100), 100), 1);
    assert.equal(linesOf('Ask the team about Monday.'.repeat(3), 100), 1);
  });
});
