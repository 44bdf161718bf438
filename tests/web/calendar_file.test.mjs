/** The calendar file, read back by two readers that know nothing of it: every day is the plan's, in every time zone. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { isoOfDayCount, dayCount } from '../../web/words/date_text.js';
import { contentLine, escaped } from '../../web/calendar/content_lines.js';
import { calendarPython } from '../../web/build/needs.mjs';
import { inProject } from '../../web/build/paths.mjs';
import { all, days, fileOf, planOf, plans, samplePlans } from './calendar_plans.mjs';
import { prescription } from './english.mjs';
import { seen } from './told.mjs';

/** @typedef {{ uid: string, start: string, end: string | null, until: string | null, every: string | null, title: string, text: string, sequence: number, status: string }} Entry */
/** @typedef {import('../../web/core/doseline.js').Plan} Plan */

const ZONES = ['America/Los_Angeles', 'Europe/London', 'Australia/Sydney', 'Pacific/Kiritimati'];
const SAMPLE = samplePlans(200);
const PYTHON = calendarPython() ?? 'python3';

const dayAfter = (/** @type {string} */ iso) => isoOfDayCount(dayCount(iso) + 1);

/** @param {string} text @returns {Entry[]} */
function readByIcalJs(text) {
  const iso = (/** @type {any} */ time) => {
    if (!time) return null;
    assert.equal(time.zone.tzid, 'floating');
    return time.isDate ? time.toString() : time.toString().slice(0, 16);
  };
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
    const value = (/** @type {string} */ name) => /** @type {any} */ (event.getFirstPropertyValue(name));
    const rule = value('rrule');
    return {
      uid: value('uid'),
      start: /** @type {string} */ (iso(value('dtstart'))),
      end: iso(value('dtend')),
      until: rule ? iso(rule.until) : null,
      every: rule ? rule.freq : null,
      title: value('summary'),
      text: value('description') ?? '',
      sequence: value('sequence'),
      status: value('status') ?? '',
    };
  });
}

/** @param {string[]} texts @param {string} [zone] @returns {Entry[][]} */
function readByPython(texts, zone = 'UTC') {
  const said = execFileSync(PYTHON, [inProject('tests/web/calendar_reader.py')], {
    input: JSON.stringify(texts),
    env: { TZ: zone, PYTHONIOENCODING: 'utf-8' },
    maxBuffer: 1 << 28,
  });
  return JSON.parse(String(said));
}

/**
 * What the file has to hold of a plan, told from the plan once more and another way: day by day.
 * @param {Plan} plan
 * @returns {Set<string>} "2025-11-10 visit.1", and "2025-11-10T08:00 dose" for a dose
 */
function daysOfPlan(plan, /** @type {string | undefined} */ through) {
  const held = new Set();
  const walk = (/** @type {string} */ from, /** @type {string} */ to, /** @type {string} */ name) => {
    for (let iso = from; iso <= to; iso = dayAfter(iso)) held.add(`${iso} ${name}`);
  };
  for (const { key, kind, date, from, through: to } of plan.items) {
    if (kind === 'report' || kind === 'series') continue;
    const first = /** @type {string} */ (date ?? from);
    const open = date === undefined && to === undefined && through !== undefined && through > first ? through : first;
    walk(first, to ?? open, key);
  }
  const { timesPerDay = 1, clocks = [] } = plan.prescription ?? {};
  for (const stair of plan.stairs ?? []) {
    for (let dose = 0; dose < timesPerDay; dose += 1) {
      const at = clocks[dose] ? `T${clocks[dose]}` : '';
      for (let iso = stair.from; iso <= (stair.through ?? through ?? stair.from); iso = dayAfter(iso))
        held.add(`${iso}${at} dose ${dose + 1}`);
    }
  }
  return held;
}

/** @param {string} uid @returns {string} What it is of, without whose. */
const nameOf = (uid) => Buffer.from(/** @type {RegExpExecArray} */ (/^[0-9a-f]{16}-((?:[0-9a-f]{2})+)$/.exec(uid))[1], 'hex').toString();

/** @param {Entry[]} entries @returns {Set<string>} The same, from what a reader found. */
function daysOfFile(entries) {
  const held = new Set();
  for (const { uid, start, end, until, status } of entries) {
    const name = nameOf(uid);
    if (name === 'renew' || status === 'CANCELLED') continue;
    const dose = /^dose\..*\.(\d)$/.exec(name);
    const thing = dose ? `dose ${dose[1]}` : name;
    const [first, clock] = start.split('T');
    const at = clock ? `T${clock}` : '';
    const last = until?.slice(0, 10);
    for (let iso = first; last ? iso <= last : iso < /** @type {string} */ (end); iso = dayAfter(iso)) held.add(`${iso}${at} ${thing}`);
    if (until && clock) assert.equal(until.slice(10), at, 'the last dose is at the hour of the others');
  }
  return held;
}

describe('the lines', () => {
  test('are folded at 75 octets, never within a character, and unfold to what they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = contentLine('SUMMARY', escaped(text));
        for (const part of line.split('\r\n')) {
          assert.ok(Buffer.byteLength(part) <= 75, part);
          assert.doesNotMatch(part, /\p{Cs}/u, 'a character stands whole in its line');
        }
        assert.equal(line.replaceAll('\r\n ', ''), `SUMMARY:${escaped(text)}\r\n`);
      }),
    );
    assert.equal(contentLine('X', 'ا'.repeat(40)).split('\r\n')[0], `X:${'ا'.repeat(36)}`, '74 octets: another letter is two');
    assert.equal(contentLine('X', '😀'.repeat(20)).split('\r\n')[0], `X:${'😀'.repeat(18)}`);
  });

  test('hold any text: nothing typed ends a line, begins an entry or becomes a parameter', () => {
    const nasty = 'a;b,c\\d:"e"\r\nBEGIN:VEVENT\nEND:VEVENT\rX\u2028Y\u0085Z\u0000\ud83d \u202e\u2067right';
    const { text } = fileOf(planOf({}), { own: nasty, full: true, nickname: 'L;e,o\\' });
    const [read] = readByPython([text]);
    assert.deepEqual(readByIcalJs(text), read);
    const next = read.find(({ uid }) => nameOf(uid) === 'visit.2');
    const own = 'a;b,c\\d:"e"\nBEGIN:VEVENT\nEND:VEVENT\nX\nY\nZ\n \u202e\u2067right';
    assert.equal(next?.text.split('\n\n')[0], own);
    assert.match(String(next?.text.split('\n\n')[1]), /^Label edition US, facts checked on /);
    assert.equal(next?.title, 'L;e,o\\: Blood test: liver, platelets, and troponin');
    assert.equal(text.match(/^BEGIN:VEVENT/gm)?.length, read.length);
    assert.doesNotMatch(text, /[^\r]\n|\r[^\n]/);
  });

  test('of whatever is typed, also in 10,000 characters, both readers read the same', () => {
    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 200 }), { numRuns: 60, seed: 3 }).filter((text) => text.trim() !== '');
    const long = '; دواء,\\ \u200f\r\nBEGIN:VEVENT\r\n'.repeat(400);
    const files = [...texts, long, 'x'.repeat(10_000)].map((own) => fileOf(planOf({}), { kinds: ['visits'], own }).text);
    readByPython(files).forEach((read, index) => assert.deepEqual(readByIcalJs(files[index]), read));
  });
});

describe('every day is the plan’s', () => {
  test('of made-up plans, by ical.js', () => {
    fc.assert(
      fc.property(plans, (found) => {
        const { plan } = /** @type {{ plan: Plan }} */ (found);
        const { text, through } = fileOf(plan);
        assert.deepEqual([...daysOfFile(readByIcalJs(text))].sort(), [...daysOfPlan(plan, through)].sort());
      }),
    );
  });

  for (const zone of ZONES) {
    test(`of 200 plans, written and read on a device in ${zone}, by both`, (t) => {
      const { TZ } = process.env;
      t.after(() => (TZ === undefined ? delete process.env.TZ : (process.env.TZ = TZ)));
      process.env.TZ = zone;
      assert.equal(Intl.DateTimeFormat().resolvedOptions().timeZone, zone);
      const files = SAMPLE.map((plan) => fileOf(plan));
      const reads = readByPython(
        files.map(({ text }) => text),
        zone,
      );
      reads.forEach((read, index) => {
        assert.deepEqual(readByIcalJs(files[index].text), read);
        assert.deepEqual([...daysOfFile(read)].sort(), [...daysOfPlan(SAMPLE[index], files[index].through)].sort());
      });
    });
  }

  test('while nobody knows the end, as far as the core tells the tests one by one, with a day to make a new file', () => {
    const { events, through } = fileOf(planOf({ today: '2025-12-05' }));
    assert.equal(through, '2026-02-01', 'the day before the series goes on');
    assert.deepEqual(
      events.filter(({ key }) => key === 'renew').map(({ from, title }) => [from, title]),
      [['2026-02-01', 'Make a new calendar file']],
    );
    const dose = events.find(({ key }) => key === 'dose.steroid.full.1.1');
    assert.deepEqual([dose?.from, dose?.through, dose?.clock], ['2025-11-02', '2026-02-01', '08:00']);
    assert.match(dose?.text ?? '', /up to Sunday 1 February 2026/);
  });

  test('before the gate the full dose goes on past it, marked', () => {
    const { events, through } = fileOf(planOf({}), { full: true });
    assert.equal(through, '2025-12-29');
    const past = events.filter(({ key }) => key.includes('steroid.taper'));
    assert.equal(past.length, 2, 'the phase and the doses');
    assert.deepEqual(
      past.map(({ title }) => title),
      ['Steroid, full dose, every day, unless your team has started the taper', 'Steroid, unless your team has started the taper'],
      'no amount of a taper that may come',
    );
    for (const { from, through: last, text } of past) {
      assert.deepEqual([from, last], ['2025-12-02', '2025-12-29']);
      assert.match(text ?? '', /Make a new file/);
    }
  });

  test('a taper that the team ended is no possible one, whatever may follow it', () => {
    const changes = [
      { kind: 'gate', on: '2025-12-01', said: 'go' },
      { kind: 'full-again', from: '2025-12-12' },
      { kind: 'course-held', through: '2026-01-02' },
    ];
    const { events, through } = fileOf(planOf({ changes, today: '2025-12-20' }), { kinds: ['phases'] });
    const titles = new Map(events.map(({ key, title }) => [key, title]));
    assert.doesNotMatch(titles.get('steroid.taper') ?? '', /unless/);
    assert.match(titles.get('steroid.taper.2') ?? '', /unless your team has started the taper$/);
    assert.equal(through, '2026-01-30');
  });

  test('an open course always has a horizon, and the mark always a possible taper', () => {
    fc.assert(
      fc.property(plans, (found) => {
        const { plan } = /** @type {{ plan: Plan }} */ (found);
        const { through, events } = fileOf(plan);
        const open = plan.items.some((item) => item.kind === 'course' && item.through === undefined);
        const unless = plan.items.some(({ unlessTaperStarted }) => unlessTaperStarted);
        const possible = plan.items.some((item) => item.possible);
        const isEnded = plan.items.some((item) => item.possible && item.basis === 'team');
        assert.equal(through !== undefined, open || (possible && !isEnded));
        assert.equal(
          events.some(({ title }) => title.includes('unless your team')),
          possible,
        );
        assert.equal(unless, possible);
        if (plan.items.some(({ phase, basis }) => phase === 'taper' && basis === 'conditional')) assert.ok(possible);
        assert.equal(new Set(events.map(({ key }) => key)).size, events.length, 'each has a name of its own');
      }),
    );
  });

  test('400 items, and the last days that the core knows', () => {
    const added = Array.from({ length: 400 }, (_, index) => ({
      kind: 'visit-added',
      number: index + 1,
      on: days('2025-11-10', index % 90),
      tests: ['liver'],
    }));
    const plan = planOf({ changes: added });
    const { text, made, through } = fileOf(plan);
    assert.ok(made.sent.length > 400);
    const [read] = readByPython([text]);
    assert.deepEqual([...daysOfFile(read)].sort(), [...daysOfPlan(plan, through)].sort());

    const late = planOf({ birthDate: '2100-05-01', infusionDate: '2100-11-20', today: '2100-11-25' });
    const file = fileOf(late);
    const [last] = readByPython([file.text]);
    const ends = last.filter(({ end, until, start }) => end === null && until === null && !start.includes('T'));
    for (const { start } of ends) assert.ok(start >= '2100-12-31', 'a day alone, where the calendar ends');
  });
});

describe('discreet', () => {
  const words = (/** @type {object} */ wanted) =>
    fileOf(planOf({ today: '2025-12-05', changes: [{ kind: 'course-held' }] }), { nickname: 'Leo', ...wanted }).text;

  test('unless chosen otherwise it names no medicine, no illness and no child', () => {
    const unfolded = words({}).replaceAll('\r\n ', '');
    assert.doesNotMatch(unfolded, /steroid|zolgensma|predniso|sma\b|gene|liver|platelet|troponin|diaper|leo|mL|infusion/i);
    assert.match(unfolded, /SUMMARY:Blood test\r\n/);
    assert.match(unfolded, /SUMMARY:Medicine\r\n/);
  });

  test('each thing is told apart from the others, a phase from its doses too, in discreet words and in full', () => {
    fc.assert(
      fc.property(plans, fc.boolean(), (found, full) => {
        const { plan } = /** @type {{ plan: Plan }} */ (found);
        const names = new Map(plan.items.map(({ key, name }) => [key, name]));
        /** @type {Map<string, Set<string>>} */
        const things = new Map();
        for (const { key, title } of fileOf(plan, { kinds: ['phases', 'doses'], full }).events) {
          const thing = names.get(key) ?? (key.startsWith('dose.') ? `dose ${key.slice(-1)}` : key);
          things.set(title, new Set([...(things.get(title) ?? []), thing]));
        }
        for (const [title, its] of things) assert.equal(its.size, 1, `${title}: ${[...its].join(', ')}`);
      }),
    );
    const { events } = fileOf(planOf({}), { kinds: ['phases'] });
    const titles = new Map(events.map(({ key, title }) => [key, title]));
    assert.equal(titles.get('window.vaccines'), 'Ask the team before any vaccine (may move)');
    assert.equal(titles.get('aftercare'), 'Ask the team: plan for sick days (may move)');
    assert.equal(titles.get('watch.tma'), 'Watch closely: see the plan');
  });

  test('chosen, it says what it is, and whose', () => {
    const unfolded = words({ full: true }).replaceAll('\r\n ', '');
    assert.match(unfolded, /SUMMARY:Leo: Blood test: liver\\, platelets\\, and troponin\r\n/);
    assert.match(unfolded, /SUMMARY:Leo: Steroid\\, full dose/);
  });

  test('STE-LIQUID: chosen, a dose names its amount, with the bottle that it is from, where the plan has it, and says that it may be old', () => {
    const doses = (/** @type {object} */ asked, full = true) =>
      fileOf(planOf(asked), { kinds: ['doses'], full }).events.filter(({ key }) => key.startsWith('dose.'));
    const [first] = doses({});
    assert.equal(seen(first.title), 'Steroid: 2.7 mL (bottle of 15 mg in 5 mL)');
    assert.match(first.text ?? '', /from the day this file was made\. Follow the prescription\./);
    assert.doesNotMatch(doses({}, false)[0].title, /mL/);
    const two = { prescription: { ...prescription, timesPerDay: 2, clocks: ['08:00', '20:00'] } };
    assert.equal(seen(doses(two)[1].title), 'Steroid, 2 of 2: 2.7 mL (bottle of 15 mg in 5 mL)');
    // The mg, the mL and the strength do not fit each other; nothing was typed.
    const apart = { prescription: { ...prescription, doseMicrograms: 80_000 } };
    assert.equal(doses(apart)[0].title, 'Steroid');
    assert.equal(doses({ prescription: undefined })[0].title, 'Steroid');
    fc.assert(
      fc.property(plans, (found) => {
        const { plan } = /** @type {{ plan: Plan }} */ (found);
        for (const { key, from, title } of fileOf(plan, { kinds: ['doses'], full: true }).events) {
          const stair = plan.stairs?.find((each) => each.from === from && key.startsWith(`dose.${each.key}.`));
          const ml = / mL \(bottle of /.test(seen(title));
          assert.equal(ml, stair?.fromBottle === true && !stair.possible, title);
          if (ml) assert.ok(seen(title).includes(`${(stair?.amount?.microlitres ?? 0) / 1000} mL`), title);
        }
      }),
    );
  });
});

describe('a second file', () => {
  const of = (/** @type {object} */ asked, /** @type {any} */ made = undefined, kinds = all) => fileOf(planOf(asked), { kinds }, made);
  const move = (/** @type {string} */ to) => ({ changes: [{ kind: 'visit-moved', visit: 'visit.2', to }] });

  test('of the same plan is the same', () => {
    const first = of({});
    const second = of({}, first.made);
    assert.equal(second.text, first.text);
    assert.deepEqual(second.made, first.made);
    assert.equal(first.made.sequence, 1);
  });

  test('of another plan rises, also twice within a second, and back', () => {
    const first = of({});
    const second = of(move('2025-11-18'), of({}, first.made).made);
    const third = of(move('2025-11-19'), second.made);
    const back = of({}, third.made);
    assert.deepEqual(
      [second, third, back].map(({ made }) => made.sequence),
      [2, 3, 4],
    );
    const stamps = [first, second, third, back].map(({ text }) => /DTSTAMP:(.*)\r/.exec(text)?.[1]);
    assert.deepEqual(new Set(stamps), new Set(['20251112T093000Z']));
    assert.deepEqual(new Set(back.made.sent.map(({ uid }) => uid)), new Set(first.made.sent.map(({ uid }) => uid)));
  });

  test('calls off what is gone, as long as it is gone', () => {
    const first = of({});
    const second = of({}, first.made, ['visits']);
    const [read] = readByPython([second.text]);
    const gone = read.filter(({ status }) => status === 'CANCELLED');
    assert.deepEqual(new Set(read.map(({ uid }) => nameOf(uid))), new Set(first.made.sent.map(({ uid }) => uid.slice(17))));
    assert.ok(gone.some(({ uid, start }) => nameOf(uid) === 'dose.steroid.full.1.1' && start === '2025-11-02'));
    assert.ok(
      gone.every(({ start }) => !start.includes('T')),
      'beside no dose at its hour',
    );
    assert.ok(gone.every(({ title, until, sequence }) => title === 'Gone' && until === null && sequence === 2));
    const third = of({}, of({}, second.made, ['visits']).made);
    assert.equal(readByPython([third.text])[0].filter(({ status }) => status === 'CANCELLED').length, 0);
    assert.equal(third.made.sequence, 3);
  });

  test('of another plan of the family has other names', () => {
    assert.notEqual(of({}).made.id, of({}).made.id);
  });
});
