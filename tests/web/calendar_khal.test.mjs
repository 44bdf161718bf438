/** A calendar of a program that knows nothing of us: a second file changes the entries of the first. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { all, fileOf, planOf } from './calendar_plans.mjs';

const ZONES = ['America/Los_Angeles', 'Europe/London', 'Australia/Sydney', 'Pacific/Kiritimati'];

/** A calendar of its own, in khal. @param {import('node:test').TestContext} t @param {string} zone */
function calendarIn(t, zone) {
  const folder = mkdtempSync(join(tmpdir(), 'doseline-khal-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const entries = join(folder, 'calendar');
  mkdirSync(entries);
  const settings = join(folder, 'khal.conf');
  const dates = ['dateformat', 'longdateformat'].map((name) => `${name} = %Y-%m-%d`);
  const times = ['datetimeformat', 'longdatetimeformat'].map((name) => `${name} = %Y-%m-%d %H:%M`);
  writeFileSync(
    settings,
    [
      ...['[calendars]', '[[family]]', `path = ${entries}`, 'type = calendar'],
      ...['[locale]', 'timeformat = %H:%M', ...dates, ...times, `default_timezone = ${zone}`, `local_timezone = ${zone}`],
      ...['[default]', 'default_calendar = family', '[sqlite]', `path = ${join(folder, 'khal.db')}`, ''],
    ].join('\n'),
  );
  const khal = (/** @type {string[]} */ ...args) =>
    execFileSync('khal', ['-c', settings, ...args], {
      encoding: 'utf8',
      env: { HOME: folder, LC_ALL: 'C.UTF-8', TZ: zone },
    });
  let files = 0;
  return {
    entries: () => readdirSync(entries).length,
    /** @param {string} text */
    take(text) {
      files += 1;
      const file = join(folder, `${files}.ics`);
      writeFileSync(file, text);
      khal('import', '--batch', '-a', 'family', file);
    },
    /** What it shows, "2025-11-10 Blood test", and its status. */
    shown() {
      const format = '{start-date}|{start-time}|{status}|{title}';
      return khal('list', '-a', 'family', '--day-format', '', '--format', format, '2025-11-01', '180d')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const [date, time, status, title] = line.split('|');
          return { date, time, gone: status.trim() === 'CANCELLED', title };
        });
    },
  };
}

for (const zone of ZONES) {
  test(`khal in ${zone}: taken in, changed, taken in again: no double, moved ones moved, gone ones gone`, (t) => {
    const calendar = calendarIn(t, zone);
    const first = fileOf(planOf({}), { kinds: all, full: true });
    calendar.take(first.text);
    assert.equal(calendar.entries(), first.events.length);
    const before = calendar.shown();
    const tests = (/** @type {typeof before} */ shown) =>
      shown.filter(({ title, gone }) => !gone && title.includes('Blood test')).map(({ date }) => date);
    assert.deepEqual(tests(before).slice(0, 3), ['2025-11-10', '2025-11-17', '2025-11-24']);
    const doses = (/** @type {typeof before} */ shown) =>
      shown.filter(({ time, gone }) => !gone && time === '08:00').map(({ date }) => date);
    assert.equal(doses(before)[0], '2025-11-02');
    assert.equal(doses(before).at(-1), '2025-12-29');
    assert.equal(new Set(doses(before)).size, doses(before).length, 'one a day');

    const changes = [
      { kind: 'gate', on: '2025-12-01', said: 'go' },
      { kind: 'taper-begun', from: '2025-12-02', through: '2025-12-15' },
      { kind: 'visit-moved', visit: 'visit.2', to: '2025-11-19' },
    ];
    const second = fileOf(planOf({ changes }), { kinds: all, full: true }, first.made);
    calendar.take(second.text);
    assert.equal(calendar.entries(), second.made.sent.length, 'no entry twice');
    const after = calendar.shown();
    assert.deepEqual(tests(after).slice(0, 3), ['2025-11-10', '2025-11-19', '2025-11-24']);
    assert.ok(!after.some(({ date, title }) => date === '2025-11-17' && title.includes('Blood test')));
    assert.equal(doses(after).at(-1), '2025-12-15');
    const kept = new Set(second.events.map(({ key }) => key));
    const gone = first.events.filter(({ key }) => !kept.has(key));
    assert.ok(gone.length > 0);
    for (const { from } of gone) assert.ok(after.some((shown) => shown.gone && shown.date === from && shown.title === 'Gone'));
    assert.equal(after.filter(({ gone: isGone }) => isGone).length, gone.length);

    const third = fileOf(planOf({}), { kinds: all, full: true }, second.made);
    calendar.take(third.text);
    assert.deepEqual(calendar.shown(), before, 'taken back, it is as it was');
  });
}
