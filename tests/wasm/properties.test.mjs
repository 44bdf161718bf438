/** What holds for every story of a family, over made-up ones, in WebAssembly and the twin. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { familyText, readFamily } from '../../web/family/family_text.js';
import { typedOf } from '../../web/family/family_typed.js';
import { makePlanFile, readPlanFile } from '../../web/sharing/plan_file.js';
import { makeLink, readLink } from '../../web/sharing/plan_link.js';
import { changesOf, redo, undo, withAct } from '../../web/changes/changes_store.js';
import { between, plus, plusMonths } from '../vectors/retold/days.mjs';
import { compared } from '../vectors/retold/compare.mjs';
import { planFor } from '../vectors/retold/plan.mjs';
import { child } from '../vectors/retold/vector.mjs';
import { family } from '../web/keeping_families.mjs';
import { openTabs } from '../web/keeping_storage.mjs';
import { engines } from './engines.mjs';
import { anyChange, changeOf, histories, lookedAt, ofDailyLife, told } from './histories.mjs';

/** @typedef {import('../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../web/core/doseline.js').Doseline} Doseline */
/** @typedef {import('../../web/core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../../web/core/doseline.js').Plan} Plan */

const someDays = fc.integer({ min: -100, max: 300 });

for (const doseline of engines) {
  describe(doseline.engine, () => {
    /** @param {PlanRequest} request @returns {Plan} */
    const planOf = (request) => {
      const answer = doseline.plan(request);
      assert.ok(answer.ok, JSON.stringify(answer));
      return answer.plan;
    };

    test('a second telling of the rules gives the same answer, byte for byte', () => {
      fc.assert(
        fc.property(fc.oneof(told, lookedAt), (request) => {
          assert.equal(JSON.stringify({ ...planOf(request), build: '' }), JSON.stringify(planFor(request)));
        }),
        { numRuns: 700 },
      );
    });

    test('a second telling of what a change means and what it asks gives the same answer, byte for byte', () => {
      fc.assert(
        fc.property(pairs, ([former, now]) => {
          assert.equal(JSON.stringify(doseline.compare(former, now)), JSON.stringify(compared(former, now)));
        }),
        { numRuns: 500 },
      );
    });

    test('no day from the first to the recorded last dose is without a dose', () => {
      fc.assert(
        fc.property(told, fc.integer({ min: -1, max: 400 }), (request, count) => {
          const { items, infusionDate, today } = planOf({ ...request, today: plus(child.infusionDate, count) });
          const last = items.findLast(({ kind }) => kind === 'course');
          const isOver = last?.through !== undefined && String(today?.date) > last.through;
          if (String(today?.date) < plus(infusionDate, -1) || isOver) return;
          assert.notEqual(today?.doses.filter(({ on }) => on === today.date).length, 0);
        }),
        { numRuns: 500 },
      );
    });

    test('past a gate that nobody answered nothing dates a taper or what comes after it', () => {
      fc.assert(
        fc.property(told, fc.integer({ min: -1, max: 400 }), (request, count) => {
          const { items, today } = planOf({ ...request, today: plus(child.infusionDate, count) });
          const open = items.find(({ openBecause }) => openBecause === 'no-answer');
          const guess = items.find(({ phase, basis }) => phase === 'taper' && basis === 'conditional');
          if (open) {
            assert.deepEqual(
              items.filter(
                ({ name, fromDay }) => name === 'aftercare' || (name === 'steroid.taper' && Number(fromDay) > Number(open.fromDay)),
              ),
              [],
            );
          } else if (guess) {
            // What is drawn as a possibility lies ahead.
            assert.ok(String(guess.from) > String(today?.date));
          }
        }),
        { numRuns: 500 },
      );
    });

    test('shifting the infusion and all that was told by n days shifts every item by n days', () => {
      fc.assert(
        fc.property(histories, someDays, (changes, n) => {
          const later = { ...child, infusionDate: plus(child.infusionDate, n), changes: shifted(changes, n) };
          assert.deepEqual(fromDay0(planOf(later)), fromDay0(planOf({ ...child, changes })));
        }),
        { numRuns: 200 },
      );
    });

    test('moving the infusion by n days moves by n days all that is not the team’s', () => {
      fc.assert(
        fc.property(fc.array(changeOf(...ofDailyLife), { maxLength: 10 }), someDays, (changes, n) => {
          const moved = [...changes, { kind: /** @type {const} */ ('infusion-moved'), to: plus(child.infusionDate, n) }];
          // What was typed for a day, an amount or that a visit was done, stays on that day.
          const byHand = new Set(changes.flatMap((change) => (change.kind === 'visit-moved' ? [change.visit] : [])));
          const notTheTeams = (/** @type {Plan} */ plan) =>
            fromDay0(plan)
              .filter(({ key, basis }) => basis !== 'team' && !byHand.has(key))
              .map(({ amounts: _, done: __, ...rest }) => rest);
          const after = planOf({ ...child, changes: moved });
          assert.deepEqual(notTheTeams(after), notTheTeams(planOf({ ...child, changes })));
          for (const { key, date, day } of after.items) {
            if (date && !monthly.has(key)) assert.equal(date, plus(child.infusionDate, n + Number(day)));
          }
        }),
        { numRuns: 200 },
      );
    });

    test('one of the label’s months on is the same day of a later month, wherever the infusion is', () => {
      fc.assert(
        fc.property(someDays, (n) => {
          const infusionDate = plus(child.infusionDate, n);
          const { items } = planOf({ ...child, infusionDate });
          const of = (/** @type {string} */ key) => items.find((item) => item.key === key);
          assert.equal(of('window.hygiene')?.through, plusMonths(infusionDate, 1));
          assert.equal(of('monitoring.minimum')?.date, plusMonths(infusionDate, 3));
        }),
        { numRuns: 200 },
      );
    });

    test('changes undone one by one lead back through the same plans, and forth again', () => {
      fc.assert(
        fc.property(histories, fc.array(anyChange, { minLength: 1, maxLength: 4 }), (changes, more) => {
          const ask = (/** @type {import('../../web/changes/changes_store.js').Changes} */ { made }) => ({ ...child, changes: [...made] });
          const seen = [changesOf(changes)];
          for (const change of more) seen.push(withAct(seen[seen.length - 1], [change]));
          const plans = seen.map((each) => JSON.stringify(planOf(ask(each))));
          let now = seen[seen.length - 1];
          for (let place = more.length; place-- > 0;) {
            now = undo(now);
            assert.equal(JSON.stringify(planOf(ask(now))), plans[place]);
            const answer = doseline.compare(ask(seen[place]), ask(now));
            assert.deepEqual(answer, { ok: true, meaning: [{ code: 'nothing' }], asks: [], differences: [] });
          }
          for (let place = 1; place <= more.length; ++place) {
            now = redo(now);
            assert.equal(JSON.stringify(planOf(ask(now))), plans[place]);
          }
        }),
        { numRuns: 100 },
      );
    });

    test('an infusion moved and moved back gives the hash that there was', () => {
      fc.assert(
        fc.property(histories, someDays, (changes, n) => {
          const stays = changes.filter(({ kind }) => kind !== 'infusion-moved');
          const there = { kind: /** @type {const} */ ('infusion-moved'), to: plus(child.infusionDate, n) };
          const back = { ...there, to: child.infusionDate };
          assert.equal(planOf({ ...child, changes: [...stays, there, back] }).hash, planOf({ ...child, changes: stays }).hash);
        }),
        { numRuns: 100 },
      );
    });

    test('the same changes in another order that the rules allow give the same plan', () => {
      fc.assert(
        fc.property(reordered, ({ request, places }) => {
          const former = planOf(request);
          const now = planOf({ ...request, changes: places.map((place) => request.changes[place]) });
          assert.equal(JSON.stringify({ ...now, warnings: [] }), JSON.stringify({ ...former, warnings: [] }));
          assert.deepEqual(warningsOf(now, places), warningsOf(former, [...request.changes.keys()]));
        }),
        { numRuns: 300 },
      );
    });

    test('no day of the course is left out or covered twice', () => {
      fc.assert(
        fc.property(told, (request) => {
          const { items } = planOf(request);
          const courses = items.filter(({ kind }) => kind === 'course');
          let due = -1;
          courses.forEach(({ fromDay, from, through, throughDay, amounts = [], paused = [] }, place) => {
            assert.equal(fromDay, due);
            assert.ok(throughDay === undefined ? place === courses.length - 1 : throughDay >= due);
            due = Number(throughDay) + 1;
            assertInOrder(amounts, { from, through });
            assertInOrder(paused, { from, through });
          });
          assert.equal(new Set(items.map(({ key }) => key)).size, items.length);
        }),
        { numRuns: 300 },
      );
    });

    test('today has at most three actions, each about an item of the plan', () => {
      fc.assert(
        fc.property(told, fc.integer({ min: -30, max: 500 }), (request, count) => {
          const { items, today } = planOf({ ...request, today: plus(child.infusionDate, count) });
          assert.ok(today && today.actions.length <= 3);
          for (const { key, date } of today.actions) {
            const item = items.find((each) => each.key === key);
            assert.equal(date, item?.date ?? item?.from);
          }
        }),
        { numRuns: 200 },
      );
    });

    test('kept, reloaded, exported, imported, sent along: byte for byte the same', async () => {
      await fc.assert(
        fc.asyncProperty(told, async ({ today, given: _given, clock: _clock, ...request }) => {
          const made = { ...family, request, typed: typedOf(request) };
          const text = familyText(made);
          const answer = JSON.stringify(doseline.plan(request));
          const same = (/** @type {import('../../web/family/family_text.js').FamilyReading} */ reading) => {
            assert.ok(reading.ok, JSON.stringify(reading));
            assert.equal(familyText(reading.family), text);
            assert.equal(JSON.stringify(reading.answer), answer);
            const asked = /** @type {PlanRequest} */ ({ ...reading.family.request, ...(today && { today }) });
            assert.equal(JSON.stringify(doseline.plan(asked)), JSON.stringify(doseline.plan({ ...request, ...(today && { today }) })));
            return reading.family;
          };

          const {
            tabs: [before, after],
          } = openTabs(2);
          before.save(text);
          const kept = after.load();
          const reloaded = same(readFamily(doseline, String(kept.ok && kept.text), 'en'));
          const { name, blob } = makePlanFile(reloaded);
          const imported = same(await readPlanFile(doseline, new File([await blob.arrayBuffer()], name), 'en'));
          const link = await makeLink(imported, { href: 'https://plan.example.org/' });
          if (link.ok) same(await readLink(doseline, link.link.url, 'en'));
        }),
        { numRuns: 100 },
      );
    });
  });
}

/** Items whose days are months on, which have no one length. */
const monthly = new Set(['window.hygiene', 'monitoring.minimum']);

/**
 * A plan's items with every date counted from its infusion, by key; without those that are months on.
 * @param {Plan} plan
 * @returns {any[]}
 */
function fromDay0({ items, infusionDate }) {
  const text = JSON.stringify(
    items.filter(({ key }) => !monthly.has(key)),
    (_, value) => (isDay(value) ? between(infusionDate, value) : value),
  );
  return JSON.parse(text).toSorted((/** @type {any} */ a, /** @type {any} */ b) => a.key.localeCompare(b.key));
}

/** @param {unknown} value @returns {value is string} */
const isDay = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** The same changes n days later. @param {Change[]} changes @param {number} n @returns {Change[]} */
const shifted = (changes, n) => JSON.parse(JSON.stringify(changes, (_, value) => (isDay(value) ? plus(value, n) : value)));

/**
 * Spans by date, none overlapping, all inside another.
 * @param {{ from: string, through?: string }[]} spans
 * @param {{ from?: string | undefined, through?: string | undefined }} whole
 */
function assertInOrder(spans, { from, through = '9999' }) {
  let due = String(from);
  for (const span of spans) {
    assert.ok(span.from >= due, `${span.from} before ${due}`);
    const last = span.through ?? through;
    assert.ok(last >= span.from && last <= through, `${span.from} to ${last}`);
    due = last === '9999' ? last : plus(last, 1);
  }
}

/** Changes that are told apart by nothing but their order in the list: their order must stay. @param {any} change */
function rank({ kind, visit, number, from, on }) {
  if (['infusion-moved', 'course-ended'].includes(kind)) return kind;
  // A word stands over a hold, or the hold over the word, by which was said last.
  if (['course-held', 'gate'].includes(kind)) return 'gate';
  if (kind.startsWith('visit-')) return `${kind} ${visit ?? number}`;
  return `${kind} ${from ?? on}`;
}

/** A story before and after what a form does: a change more or one taken back, or another prescription. */
const pairs = fc
  .tuple(lookedAt, fc.array(anyChange, { minLength: 1, maxLength: 3 }), fc.constantFrom('more', 'less', 'prescription'), fc.nat(), told)
  .map(([former, more, what, place, { prescription }]) => {
    const { changes, prescription: _, ...rest } = former;
    if (what === 'more') return [former, { ...former, changes: [...changes, ...more] }];
    if (what === 'less') return [former, { ...former, changes: changes.toSpliced(place % (changes.length + 1), 1) }];
    return [former, { ...rest, changes, ...(prescription && { prescription }) }];
  });

/** A request, and the places of its changes in another order that the rules allow. */
const reordered = told
  .filter(({ changes }) => changes.length > 1)
  .chain((request) => {
    const all = [...request.changes.keys()];
    return fc.shuffledSubarray(all, { minLength: all.length }).map((shuffled) => {
      // Whatever the shuffle did to those of one rank, they take their places in the order in which they were told.
      const rankAt = (/** @type {number} */ place) => rank(request.changes[place]);
      /** @type {Record<string, number[]>} */
      const queues = {};
      for (const place of all) (queues[rankAt(place)] ??= []).push(place);
      return { request, places: shuffled.map((place) => Number(queues[rankAt(place)].shift())) };
    });
  });

/** The warnings, each with the place that its change had in the first telling. @param {Plan} plan @param {number[]} places */
function warningsOf({ warnings }, places) {
  return warnings
    .map((warning) =>
      JSON.stringify({ ...warning, field: warning.field.replace(/^changes\[(\d+)\]/, (_, place) => `changes[${places[place]}]`) }),
    )
    .toSorted();
}
