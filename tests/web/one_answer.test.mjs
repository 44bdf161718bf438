/**
 * 200 made-up plans: the screen, the sheets, the calendar and the message say the days and the doses of the one answer, all of
 * them and no others.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { html } from 'lit-html';
import { calendarEvents } from '../../web/calendar/calendar_events.js';
import { planTable } from '../../web/dates/plan_table.js';
import { fridgeSheet } from '../../web/print/fridge_sheet.js';
import { wholeSheet } from '../../web/print/whole_sheet.js';
import { messageText } from '../../web/sharing/message_text.js';
import { todayCard } from '../../web/today/today_card.js';
import { createView } from '../../web/ui/view.js';
import { lookedAt } from '../wasm/histories.mjs';
import { builtCore, dates, prescription } from './english.mjs';
import { sources, textOf } from './screens.mjs';
import { isSure, partsOf, read, seen } from './told.mjs';

/** @typedef {import('../../web/core/doseline.js').Plan} Plan */
/** @typedef {import('../../web/core/doseline.js').Dose} Dose */

const core = await builtCore();
const facts = core.label('us');
assert.ok(facts.ok);
const { label } = facts;

const times = (/** @type {string} */ text, /** @type {string} */ part) => text.split(part).length - 1;

/** @param {Dose} dose */
const mlOf = ({ amount }) => (amount?.microlitres ?? 0) / 1000;

/** The same at each run, so that a red one can be looked at again. */
const made = fc.sample(lookedAt, { numRuns: 600, seed: 20251128 });

/** @param {any} asked */
function told(asked) {
  const answer = core.plan(asked);
  return answer.ok && answer.plan.today ? [{ asked, plan: answer.plan, today: answer.plan.today }] : [];
}

/** Few that are made up have a bottle, and a day on which nothing is in doubt: half of these do. */
const sureOnes = made.flatMap((asked) => told({ ...asked, prescription })).filter(({ today }) => today.doses.some(isSure));
const some = [...sureOnes.slice(0, 100), ...made.flatMap(told)].slice(0, 200);

/** @param {string} today */
const viewOn = (today) => createView({ html, language: 'en', source: sources.en, label, today });

describe('200 made-up plans', () => {
  test('are 200, and hold what is to be compared', () => {
    assert.equal(some.length, 200);
    assert.ok(some.filter(({ today }) => today.doses.some(isSure)).length > 50);
    assert.ok(some.filter(({ plan }) => plan.items.some(({ kind }) => kind === 'series')).length > 10);
    assert.ok(some.filter(({ plan }) => plan.items.some(({ kind, date }) => kind === 'visit' && date)).length > 100);
  });

  test('each day that stands in the answer is in the list on the screen, on the whole plan and in the calendar, and is no other', () => {
    for (const story of some) {
      const { plan } = story;
      const view = viewOn(String(plan.today?.date));
      const table = read(planTable(view, plan));
      const sheet = read(wholeSheet(view, partsOf(core, story.asked)));
      const events = calendarEvents(view, plan, { kinds: ['visits', 'phases', 'doses'] });
      const byKey = new Map(events.map((event) => [event.key, event]));
      const isWhole = !sheet.includes('There is more in the plan than fits');
      for (const item of plan.items) {
        const first = item.date ?? item.from;
        if (!first) continue;
        const where = `${item.key} of ${JSON.stringify(story.asked)}`;
        const ends = [first, ...(item.through ? [item.through] : [])].map(dates.full);
        if (item.kind !== 'report') for (const end of ends) assert.ok(table.includes(end), `on the screen: ${end}, ${where}`);
        const event = byKey.get(item.key);
        if (!event) continue;
        assert.equal(event.from, first, `in the calendar: ${where}`);
        if (item.date) assert.equal(event.through, first, `in the calendar: ${where}`);
        if (item.through) assert.equal(event.through, item.through, `in the calendar: ${where}`);
        if (isWhole) for (const end of ends) assert.ok(sheet.includes(end), `on paper: ${end}, ${where}`);
      }
      const dated = plan.items.filter(({ kind, date }) => date && ['visit', 'infusion', 'gate'].includes(kind));
      for (const { key } of dated) assert.ok(byKey.has(key), `${key} is in the calendar`);
    }
  });

  test('what is drawn up today is the same on the screen, on the fridge sheet, in the message and in the calendar', () => {
    const met = { sure: 0, none: 0 };
    for (const story of some) {
      const { plan, today, asked } = story;
      const view = viewOn(today.date);
      const where = JSON.stringify(asked);
      const own = today.doses.filter(({ on }) => on === today.date);
      const sure = own.filter(isSure);
      const figures = sure.map((dose) => String(mlOf(dose)));

      const look = { typed: { day: '', month: '', year: '' }, sent: false, refused: false, open: false, device: today.date };
      const card = textOf(todayCard(view, /** @type {any} */ ({ plan, early: false, look, device: '', phones: [], actions: {} })));
      const onScreen = [...card.matchAll(/class="dose-figure"><b>([\d.]+)<\/b>/g)].map(([, ml]) => ml);
      assert.deepEqual(
        onScreen.toSorted(),
        today.doses
          .filter(isSure)
          .map((dose) => String(mlOf(dose)))
          .toSorted(),
        `on the screen: ${where}`,
      );

      const [, first = ''] = textOf(fridgeSheet(view, partsOf(core, story.asked))).split('<th scope="row">');
      const [row] = first.split('</tr>');
      assert.ok(seen(row).includes(dates.full(today.date)));
      assert.deepEqual(
        [...row.matchAll(/<b>([\d.]+)\u00a0mL/g)].map(([, ml]) => ml),
        figures,
        `on the fridge sheet: ${where}`,
      );

      const message = seen(messageText(view, plan, today, ''));
      for (const ml of new Set(figures))
        assert.ok(times(message, `: ${ml} mL (bottle of`) >= figures.filter((each) => each === ml).length, `in the message: ${where}`);

      const events = calendarEvents(view, plan, { kinds: ['doses'] });
      const onThatDay = events.filter(({ daily, from, through }) => daily && from <= today.date && today.date <= through);
      if (own.some(({ state }) => state === 'due')) assert.ok(onThatDay.length >= 1, `in the calendar: ${where}`);

      const next = today.actions.find(({ code }) => code === 'next-blood-test');
      if (next?.date) {
        assert.ok(message.includes(`Blood test on ${dates.full(next.date)}`), where);
        assert.ok(
          seen(card).includes(dates.full(next.date)) ||
            read(todayCard(view, /** @type {any} */ ({ plan, early: false, look, device: '', phones: [], actions: {} }))).includes(
              dates.full(next.date),
            ),
          where,
        );
      }
      met[sure.length > 0 ? 'sure' : 'none'] += 1;
    }
    assert.ok(Math.min(...Object.values(met)) > 10, JSON.stringify(met));
  });
});
