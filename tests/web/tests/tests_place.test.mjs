/** The place of the blood tests as text: each test once, under its month, the next one large. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageOf, unitsOf } from '../screens.mjs';

/** @param {string} today @param {...any} changes */
function placeOf(today, ...changes) {
  const markup = pageOf({ today, state: { folded: true, changes } });
  const place = /<section class="ladder"[^]*?<div class="print-only">/.exec(markup)?.[0] ?? '';
  const [sight, ...folded] = place.split(/<details class="[^"]*more[^"]*"/);
  return {
    place,
    next: /class="next-date"><time datetime="(.*?)"/.exec(place)?.[1],
    rows: [...place.matchAll(/<li class="rung ([^]*?)<\/summary>/g)].map(([row]) => ({
      date: /datetime="(.*?)"/.exec(row)?.[1],
      done: /aria-checked="true"/.test(row),
      text: unitsOf(row.replace(/<button[^]*?<\/button>/, '').replace(/<span class="date-seen in-month"[^]*?<\/span>/, '')).join(' '),
    })),
    folds: [...place.matchAll(/<details class="[^"]*more[^"]*"[^]*?<summary>(.*?)<\/summary>/g)].map(([, text]) => text),
    near: [sight, ...folded.map((part) => part.split('</details>').pop())].join(''),
    text: unitsOf(place).join('\n'),
  };
}

const days = (/** @type {{ date?: string }[]} */ rows) => rows.map(({ date }) => date);

describe('each test stands once', () => {
  for (const [today, next, earlier] of /** @type {const} */ ([
    ['2025-10-20', '2025-11-10', 0],
    ['2025-11-12', '2025-11-17', 1],
    ['2025-11-17', '2025-11-17', 1],
    ['2025-12-30', '2026-01-05', 8],
  ])) {
    test(today, () => {
      const { rows, ...place } = placeOf(today);
      assert.equal(place.next, next);
      const all = days(rows);
      assert.ok(!all.includes(next), 'the next one is not in the list too');
      assert.equal(new Set(all).size, all.length);
      assert.deepEqual(all, [...all].sort());
      assert.equal(all.filter((date) => date && date < next).length, earlier);
      assert.equal(rows.filter(({ text }) => text.includes('not ticked yet')).length, earlier);
    });
  }
});

test('months are heads, the far ones are folded, and there is no end but the team’s word', () => {
  const { place, folds } = placeOf('2025-11-12');
  assert.deepEqual(
    [...place.matchAll(/class="month-name">(.*?)</g)].map(([, month]) => month),
    ['November 2025', 'December 2025', 'December 2025', 'January 2026'],
  );
  assert.deepEqual(folds, ['4 later, then until your team says', 'How often, and why']);
  const long = placeOf('2026-03-01');
  assert.match(long.folds[0], /^\d+ earlier ones$/);
  assert.match(long.text, /A blood test every week from Monday \d+ \w+ 2026 until your team says\./);
});

test('what was said of a test, when it was done, where it was before', () => {
  const { rows } = placeOf(
    '2025-11-20',
    { kind: 'visit-done', visit: 'visit.1', on: '2025-11-10', said: 'carry-on' },
    { kind: 'visit-done', visit: 'visit.2', on: '2025-11-18', said: 'changed' },
    { kind: 'visit-moved', visit: 'visit.5', to: '2025-12-09', from: '2025-12-08' },
  );
  const textOf = (/** @type {string} */ date) => rows.find((row) => row.date === date)?.text ?? '';
  assert.deepEqual(days(rows.filter(({ done }) => done)), ['2025-11-10', '2025-11-17']);
  assert.match(textOf('2025-11-10'), /Your team: carry on$/);
  assert.match(textOf('2025-11-17'), /Done on Tuesday 18 November 2025\.\s*Your team: something changes$/);
  assert.match(textOf('2025-12-09'), /Moved from Monday 8 December 2025\./);
  assert.match(textOf('2025-12-01'), /Your team decides about the taper\./);
});

test('once the team has decided, no row says that it will', () => {
  const { text } = placeOf('2025-11-20', { kind: 'gate', on: '2025-11-19', said: 'go' });
  assert.doesNotMatch(text, /decides about the taper/);
});

test('after the last that is listed the team is asked', () => {
  const { text, next } = placeOf('2026-09-01', { kind: 'gate', on: '2025-12-01', said: 'go' }, { kind: 'course-ended', on: '2025-12-29' });
  assert.equal(next, undefined);
  assert.match(text, /Ask your team: do blood tests go on\?/);
});
