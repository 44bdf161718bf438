/** The family file: what is written can be read, byte for byte; what someone else wrote is looked through first. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { differences } from '../../../web/family/differences.js';
import { isBlank, MOST_CHARACTERS, VERSION } from '../../../web/family/family.js';
import { withCheck } from '../../../web/family/family_check.js';
import { familyText, readFamily, shortFamilyText } from '../../../web/family/family_text.js';
import { typedOf } from '../../../web/family/family_typed.js';
import { standingOf } from '../../../web/keeping/ways_in.js';
import { makePlanFile, MOST_BYTES, readPlanFile } from '../../../web/sharing/plan_file.js';
import { builtCore, request } from '../english.mjs';
import { families, family, familyWith, requestWith, scripts } from '../keeping_families.mjs';

/** @type {import('../../../web/core/doseline.js').Doseline} */
let core;
before(async () => (core = await builtCore()));

/** As it is written, with its check. @param {unknown} value */
const textOf = (value) => JSON.stringify(Object(value).version === VERSION ? withCheck(/** @type {any} */ (value)) : value);

/** @param {unknown} value */
const read = (value) => readFamily(core, typeof value === 'string' ? value : textOf(value), 'en');

/** @param {unknown} value */
function problemsOf(value) {
  const reading = read(value);
  return reading.ok ? [] : reading.problems.map(({ code, path }) => (path ? `${code} ${path}` : code)).sort();
}

/** @param {unknown} value */
function familyOf(value) {
  const reading = read(value);
  assert.ok(reading.ok, JSON.stringify(reading));
  return reading.family;
}

describe('what is written can be read', () => {
  test('kept, reloaded, exported and imported: byte for byte the same', async () => {
    await fc.assert(
      fc.asyncProperty(families, async (made) => {
        const text = familyText(made);
        const { name, blob } = makePlanFile(made);
        const reading = await readPlanFile(core, new File([blob], name), made.language);
        assert.ok(reading.ok, JSON.stringify(reading));
        assert.equal(familyText(reading.family), text);
        assert.equal(await blob.text(), text);
        assert.deepEqual(reading.answer, core.plan(/** @type {any} */ (made.request)));
      }),
      { numRuns: 100 },
    );
  });

  test('whatever changes and prescription the core accepts pass through untouched', () => {
    const accepting = { ...core, plan: () => ({ ok: /** @type {const} */ (false), problems: [] }) };
    const name = fc.string({ minLength: 1, maxLength: 8 }).filter((each) => !['__proto__', 'constructor', 'prototype'].includes(each));
    const part = fc.dictionary(
      name,
      fc.oneof(fc.integer(), fc.string({ unit: 'binary' }), fc.boolean(), fc.array(fc.dictionary(name, fc.integer()))),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), part, (changes, prescription) => {
        const text = familyText(requestWith({ changes, prescription }));
        const reading = readFamily(accepting, text, 'en');
        assert.ok(reading.ok, JSON.stringify(reading));
        assert.equal(familyText(reading.family), text);
      }),
      { numRuns: 100 },
    );
  });

  test('the order of the fields does not show in the text', () => {
    const reversed = Object.fromEntries(Object.entries(family).reverse());
    assert.equal(familyText(/** @type {any} */ (reversed)), familyText(family));
  });

  test('the text is plain JSON of one version', () => {
    const value = JSON.parse(familyText(family));
    assert.equal(value.version, 5);
    assert.equal(value.request.weightGrams, 8200);
    assert.match(familyText(family), /\n$/);
  });

  test('the file is named by device and moment, and tells nothing of the child', () => {
    const savedAt = new Date(2025, 10, 12, 8, 12).toISOString();
    const nameOf = (/** @type {string} */ device) => makePlanFile(familyWith({ device, savedAt })).name;
    assert.equal(nameOf('Mum’s phone'), 'doseline-plan-mums-phone-2025-11-12-0812.json');
    assert.equal(nameOf(' ../..\\Tía: 2 '), 'doseline-plan-tía-2-2025-11-12-0812.json');
    assert.equal(nameOf('هاتف أمي'), 'doseline-plan-هاتف-أمي-2025-11-12-0812.json');
    assert.equal(nameOf(''), 'doseline-plan-2025-11-12-0812.json');
    assert.ok(nameOf('👶x'.repeat(99)).length < 90);
    assert.equal(makePlanFile(familyWith({ savedAt: undefined, device: '' })).name, 'doseline-plan.json');
    assert.equal(makePlanFile(family).blob.type, 'application/json');
  });

  test('questions half answered are kept too', () => {
    const half = familyWith({ request: { edition: 'us' }, typed: { ...family.typed, weight: '1,250' } });
    assert.equal(familyOf(half).typed.weight, '1,250');
  });

  test('answers that the label has no row for are kept too', () => {
    const reading = read(familyWith({ request: { ...family.request, weightGrams: 2500 }, typed: { ...family.typed, weight: '2.5' } }));
    assert.ok(reading.ok && !reading.answer.ok);
  });
});

describe('the plan that the file names', () => {
  const named = (/** @type {object} */ changes) => {
    const answer = core.plan(request);
    assert.ok(answer.ok);
    const reading = read(familyWith({ plan: { hash: answer.plan.hash, build: answer.plan.build, ...changes } }));
    assert.ok(reading.ok);
    return reading.named;
  };
  test('comes out again', () => assert.equal(named({}), 'same'));
  test('was changed by hand', () => assert.equal(named({ hash: '0123456789abcdef' }), 'differs'));
  test('kept on one day and read on a later one is the same plan, whatever is said of it that day', () => {
    const asking = { ...request, changes: [] };
    const [kept, later] = ['2025-11-23', '2026-01-02'].map((today) => core.plan({ ...asking, today }));
    assert.ok(kept.ok && later.ok);
    assert.notEqual(kept.plan.hash, later.plan.hash, 'past the gate the same plan says something else');
    assert.equal(named({ hash: kept.plan.hash, build: kept.plan.build, today: '2025-11-23' }), 'same');
    assert.equal(named({ hash: kept.plan.hash, build: kept.plan.build, today: '2026-01-02' }), 'differs');
  });
  test('is of another build', () => assert.equal(named({ hash: '0123456789abcdef', build: '000000000000' }), 'other-build'));
});

describe('the check of all that is in a file', () => {
  const text = familyText(family);
  /** @param {string} altered */
  const standing = (altered) => {
    const reading = read(altered);
    assert.ok(reading.ok, JSON.stringify(reading));
    return standingOf(reading);
  };

  test('fits whatever was written, in any order, on one line or many', () => {
    fc.assert(
      fc.property(families, (made) => {
        for (const written of [familyText(made), shortFamilyText(made)]) assert.equal(standing(written), 'sound');
        assert.equal(standing(JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(familyText(made))).reverse()))), 'sound');
      }),
      { numRuns: 100 },
    );
  });

  test('no leaf of a file is altered, added or lost unseen', () => {
    /** @type {string[]} */
    const seen = [];
    (function walk(/** @type {any} */ place, /** @type {string[]} */ path) {
      for (const [key, former] of Object.entries(place)) {
        if (typeof former === 'object') {
          walk(former, [...path, key]);
          continue;
        }
        const whole = JSON.parse(text);
        const parent = path.reduce((at, step) => at[step], whole);
        parent[key] = typeof former === 'number' ? former + 1 : `${former}1`;
        const reading = read(JSON.stringify(whole));
        if (reading.ok) seen.push([...path, key].join('.'));
        assert.ok(!reading.ok || standingOf(reading) === 'altered', [...path, key].join('.'));
      }
    })(JSON.parse(text), []);
    for (const field of [
      'notes',
      'device',
      'check',
      'questions.0.text',
      'phones.0.number',
      'ticks.0.dose',
      'request.weightGrams',
      'typed.weight',
    ]) {
      assert.ok(seen.includes(field), field);
    }
    const { check, ...without } = JSON.parse(text);
    assert.match(check, /^[0-9a-z]{1,7}$/);
    assert.equal(standing(JSON.stringify(without)), 'altered');
    assert.equal(standing(JSON.stringify({ ...without, check, ticks: [] })), 'altered');
    assert.equal(standing(JSON.stringify({ ...without, check, version: 2 })), 'altered', 'said to be older than it is');
  });

  test('one that does not fit stays so in a copy made before it is taken', () => {
    const reading = read(text.replace('7946', '7947'));
    assert.ok(reading.ok);
    assert.equal(standing(familyText(reading.family)), 'altered');
    assert.deepEqual(problemsOf(text.replace(/"check": "\w+"/, '"check": 7')), ['wrong-type check']);
  });

  test('a plan that also comes out as another one is told the graver', () => {
    const answer = core.plan(request);
    assert.ok(answer.ok);
    const named = familyText(familyWith({ plan: { hash: answer.plan.hash, build: answer.plan.build } }));
    assert.equal(standing(named.replace('"weightGrams": 8200', '"weightGrams": 9200')), 'differs');
    assert.equal(standing(named.replace(answer.plan.build, 'x')), 'altered');
    const old = familyText(familyWith({ plan: { hash: answer.plan.hash, build: 'other' } }));
    assert.equal(standing(old), 'sound', 'the same plan of another build');
  });
});

describe('older and newer versions', () => {
  test('version 2 carries no check, and nothing is said of it', () => {
    const before = JSON.stringify({ ...family, version: 2 });
    assert.deepEqual(familyOf(before), family);
    const reading = read(before);
    assert.ok(reading.ok && standingOf(reading) === 'sound');
    assert.equal(familyText(reading.family), familyText(family));
  });

  test('version 3 knew neither when a dose was given nor on which device: its doses stay given', () => {
    const before = withCheck(/** @type {any} */ ({ ...family, version: 3 }));
    const reading = read(JSON.stringify(before));
    assert.ok(reading.ok && standingOf(reading) === 'sound');
    assert.deepEqual(reading.family.ticks, family.ticks);
    assert.equal(reading.family.version, 5);
  });

  test('version 4 made no calendar files: it is read as it was', () => {
    const before = withCheck(/** @type {any} */ ({ ...family, version: 4 }));
    const reading = readFamily(core, JSON.stringify(before), 'en');
    assert.ok(reading.ok);
    assert.equal(reading.family.version, 5);
    assert.equal(reading.family.calendar, undefined);
    assert.equal(reading.family.check, undefined, 'and is not doubted');
  });

  test('what is kept of a calendar file is no way into the next one', () => {
    const made = {
      id: 'a1',
      sequence: 2,
      check: 'x',
      sent: [
        { uid: 'a1-visit.1', on: '2025-11-10' },
        { uid: 'a1-dose', on: '2025-11-10T08:00' },
      ],
    };
    const calendar = { kinds: ['visits'], full: true, made };
    assert.deepEqual(familyOf({ ...family, calendar }).calendar, calendar);
    const problem = (/** @type {object} */ changes) =>
      problemsOf({ ...family, calendar: { ...calendar, made: { ...made, ...changes } } }).map((each) => each.split(' ')[0]);
    assert.deepEqual(problem({ id: 'a\r\nBEGIN:VEVENT' }), ['wrong-type']);
    assert.deepEqual(problem({ sequence: 0 }).length, 1);
    assert.deepEqual(problem({ sent: [{ uid: 'a:b', on: '2025-11-10' }] }), ['wrong-type']);
    for (const on of [
      '2025-11-31',
      '2025-11-10T25:00',
      '2025-11-10 08:00',
      '2025-11-10T08:00T08:00',
      '20251110',
      '2025-11-10T08:00\r\nX:1',
    ])
      assert.deepEqual(problem({ sent: [{ uid: 'a', on }] }), ['not-a-date'], on);
    assert.deepEqual(problem({ sent: Array.from({ length: 3001 }, () => made.sent[0]) }), ['too-many']);
  });

  test('version 0 is the flat request that a portal hands in', () => {
    for (const value of [request, { version: 0, ...request }]) {
      const { version, request: asked, typed, ticks } = familyOf(value);
      assert.equal(version, 5);
      assert.deepEqual(asked, request);
      assert.deepEqual([typed.weight, typed.unit, typed.birth], ['8.2', 'kg', { day: '1', month: '5', year: '2025' }]);
      assert.deepEqual(ticks, []);
    }
  });

  test('version 0 keeps what the weight check may know, and reads as typed', () => {
    const { typed, request: asked } = familyOf({ ...request, sex: 'girl', weeksBornEarly: 3, weightUnit: 'lb' });
    assert.deepEqual([typed.sex, typed.early, typed.weight, typed.unit], ['girl', '3', '8.2', 'kg']);
    assert.equal(asked.weightGrams, 8200);
  });

  test('a file of before the day of the weight was asked for comes out as it was', () => {
    const { weighed: _asked, ...typed } = family.typed;
    const before = familyWith({ typed });
    assert.deepEqual(familyOf(before), before);
    assert.equal(isBlank(before), false);
    assert.deepEqual(differences(before, family), []);
  });

  test('the day of the weight is read from a request, and wins over what stands in the boxes', () => {
    const weightDate = '2025-10-30';
    const boxes = { day: '30', month: '10', year: '2025' };
    assert.deepEqual(familyOf({ ...request, weightDate }).typed.weighed, boxes);
    const kept = requestWith({ weightDate });
    assert.deepEqual(familyOf(kept).typed.weighed, boxes);
    const { weighed: _asked, ...typed } = kept.typed;
    assert.deepEqual(familyOf({ ...kept, typed }).typed.weighed, boxes);
    const spelled = { day: '30', month: 'October', year: '2025' };
    assert.deepEqual(familyOf({ ...kept, typed: { ...typed, weighed: spelled } }).typed.weighed, spelled);
    assert.deepEqual(
      differences(kept, family).map(({ part }) => part),
      ['weightDate'],
    );
    assert.deepEqual(problemsOf(requestWith({ weightDate: 7 })), ['wrong-type request.weightDate']);
  });

  test('a day of the weight half typed is kept, and is not nothing', () => {
    const none = { day: '', month: '', year: '' };
    const half = familyWith({
      request: { edition: 'us' },
      typed: { ...typedOf({}), weighed: { ...none, month: 'Oct' } },
      ticks: [],
      questions: [],
      phones: [],
      notes: '',
    });
    assert.deepEqual(familyOf(half), half);
    assert.equal(isBlank(half), false);
    assert.equal(isBlank({ ...half, typed: { ...half.typed, weighed: none } }), true);
  });

  test('an unknown field of version 0 is named', () => {
    assert.deepEqual(problemsOf({ ...request, name: 'Ada', today: '2025-11-03' }), ['unknown-field name', 'unknown-field today']);
  });

  /** Of before each amount carried its bottle. @param {boolean} strengthChanged @param {object} more */
  const ofVersion1 = (strengthChanged, more = {}) => {
    const { clocks: _none, ...bottle } = prescription;
    return {
      ...family,
      version: 1,
      strengthChanged,
      request: { ...family.request, prescription: { ...bottle, clock: '08:00' }, changes },
      ...more,
    };
  };
  const prescription = { strengthMicrograms: 15_000, strengthMicrolitres: 5000, doseMicrolitres: 2700, timesPerDay: 2, clocks: ['08:00'] };
  const changes = [
    { kind: 'dose-changed', from: '2025-11-13', microlitres: 3000 },
    { kind: 'dose-changed', from: '2025-11-14', micrograms: 9000 },
    {
      kind: 'taper-begun',
      from: '2025-12-02',
      steps: [
        { through: '2025-12-10', microlitres: 1500 },
        { through: '2025-12-20', micrograms: 3000 },
      ],
    },
  ];
  const strength = { strengthMicrograms: 15_000, strengthMicrolitres: 5000 };

  test('version 1: its mL were written for the bottle of its prescription, its clock is that of the first dose', () => {
    const { request: asked, ...rest } = familyOf(ofVersion1(false));
    assert.deepEqual(asked.prescription, prescription);
    assert.deepEqual(asked.changes, [
      { ...changes[0], ...strength },
      changes[1],
      {
        ...changes[2],
        steps: [
          { through: '2025-12-10', microlitres: 1500, ...strength },
          { through: '2025-12-20', micrograms: 3000 },
        ],
      },
    ]);
    assert.ok(!('strengthChanged' in rest));
  });

  test('version 1 whose bottle was changed: nobody knows for which its mL were, and the core says so', () => {
    const reading = read(ofVersion1(true));
    assert.ok(reading.ok && reading.answer.ok);
    assert.deepEqual(reading.family.request.changes, changes);
    assert.deepEqual(
      [...new Set(reading.answer.plan.warnings.filter(({ code }) => code === 'strength-missing').map(({ field }) => field))],
      ['changes[0]', 'changes[2].steps[0]'],
    );
  });

  test('version 1 without a prescription, or with less than it says, comes through or is refused, never thrown at', () => {
    assert.deepEqual(familyOf(ofVersion1(false, { request: family.request })).request, family.request);
    for (const odd of [
      { prescription: [] },
      { prescription: { clock: {} } },
      { prescription, changes: {} },
      { prescription, changes: [null, { kind: 'taper-begun', steps: 7 }] },
    ]) {
      assert.ok(!read(ofVersion1(false, { request: { ...family.request, ...odd } })).ok, JSON.stringify(odd));
    }
    assert.deepEqual(problemsOf({ ...ofVersion1(false), colour: 'blue', strengthChanged: 'no' }), [
      'unknown-field colour',
      'unknown-field strengthChanged',
    ]);
  });

  test('a newer version is refused with nothing else said', () => {
    assert.deepEqual(problemsOf({ version: 99, all: 'new' }), ['newer-version']);
    assert.deepEqual(problemsOf({ ...family, version: 6 }), ['newer-version']);
  });

  for (const version of ['-1', '0.5', '"1"', 'null', 'true', '1e400', '{}']) {
    const text = familyText(family).replace('"version": 5', `"version": ${version}`);
    test(`version ${version} is none`, () => assert.deepEqual(problemsOf(text), ['not-a-plan']));
  }
});

describe('what is not a plan file', () => {
  /** @type {[name: string, value: unknown, problems: string[]][]} */
  const cases = [
    ['nothing', '', ['empty']],
    ['blanks', ' \n\t', ['empty']],
    ['a letter', 'Dear team,', ['not-json']],
    ['a web page', '<!doctype html><p>{}', ['not-json']],
    ['two values', '{} {}', ['not-json']],
    ['the word null', null, ['not-a-plan']],
    ['a list', [family], ['not-a-plan']],
    ['a number', 8.2, ['not-a-plan']],
    ['an empty object', {}, ['not-a-plan']],
    ['another program’s JSON', { name: 'x', steps: [] }, ['not-a-plan']],
    [
      'only a version',
      { version: 2 },
      ['device', 'language', 'notes', 'phones', 'questions', 'request', 'ticks', 'typed'].map((path) => `missing ${path}`),
    ],
    ['too many characters', `${familyText(family)}${' '.repeat(MOST_CHARACTERS)}`, ['too-large']],
  ];
  for (const [name, value, problems] of cases) test(name, () => assert.deepEqual(problemsOf(value), problems));

  test('one cut short anywhere', () => {
    const whole = familyText(family).trimEnd();
    for (let length = 1; length < whole.length; length += 7) {
      assert.ok(!read(whole.slice(0, length)).ok, whole.slice(0, length));
    }
    assert.deepEqual(problemsOf(whole.slice(0, -1)), ['cut-short']);
    assert.deepEqual(problemsOf(whole.slice(0, 200)), ['cut-short']);
  });

  test('one changed anywhere never throws, and never gives what cannot be written again', () => {
    const whole = familyText(family);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.string({ unit: 'binary', maxLength: 3 }), (at, put) => {
        const reading = read(whole.slice(0, at) + put + whole.slice(at + 1));
        if (reading.ok) assert.ok(read(familyText(reading.family)).ok);
      }),
      { numRuns: 300 },
    );
  });

  test('any JSON at all never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 3 }), (value, request) => {
        read(value ?? null);
        assert.ok(!read({ ...family, request: { list: request } }).ok);
      }),
      { numRuns: 200 },
    );
  });

  test('one nested deeper than the stack', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    assert.ok(!read(deep).ok);
    assert.ok(!read(`{"version":1,"request":{"changes":${deep}}}`).ok);
    assert.ok(!read(`{"version":1,"x":${'{"__proto__":'.repeat(50_000)}1${'}'.repeat(50_000)}}`).ok);
  });
});

describe('all that is wrong is said at once, each with its place', () => {
  /** @type {[name: string, value: unknown, problems: string[]][]} */
  const cases = [
    ['an unknown field', { ...family, colour: 'blue' }, ['unknown-field colour']],
    [
      'several, at every depth',
      { ...family, a: 1, b: 2, typed: { ...family.typed, c: 3, birth: { ...family.typed.birth, d: 4 } } },
      ['unknown-field a', 'unknown-field b', 'unknown-field typed.birth.d', 'unknown-field typed.c'],
    ],
    [
      'names that every object has',
      { ...family, toString: 1, hasOwnProperty: 2 },
      ['unknown-field hasOwnProperty', 'unknown-field toString'],
    ],
    [
      'names that JavaScript listens to',
      JSON.stringify(family).replace('{', '{"__proto__":{"x":1},"constructor":1,'),
      ['unknown-field __proto__', 'unknown-field constructor'],
    ],
    ['the same inside', JSON.stringify(family).replace('"typed":{', '"typed":{"prototype":1,'), ['unknown-field typed.prototype']],
    ['an unknown field of the request', requestWith({ dose: 9 }), ['unknown-field request.dose']],
    ['today, which is the reader’s', requestWith({ today: '2025-11-03' }), ['unknown-field request.today']],
    [
      'wrong types',
      { ...family, notes: 1, ticks: {}, typed: [], request: 'x' },
      ['wrong-type notes', 'wrong-type request', 'wrong-type ticks', 'wrong-type typed'],
    ],
    ['null', { ...family, notes: null, plan: null }, ['wrong-type notes', 'wrong-type plan']],
    ['a weight in words', requestWith({ weightGrams: '8200' }), ['wrong-type request.weightGrams']],
    ['a request that is a list', familyWith({ request: [] }), ['wrong-type request']],
    ['a tick on no day', familyWith({ ticks: [family.ticks[0], { on: '2025-02-31', dose: 1 }] }), ['not-a-date ticks[1].on']],
    ['a tick on a word', familyWith({ ticks: [{ on: 'today', dose: 1 }] }), ['not-a-date ticks[0].on']],
    ['a fifth dose', familyWith({ ticks: [{ on: '2025-11-02', dose: 5 }] }), ['unknown-word ticks[0].dose']],
    ['half a dose', familyWith({ ticks: [{ on: '2025-11-02', dose: 0.5 }] }), ['unknown-word ticks[0].dose']],
    ['a clock that is none', familyWith({ savedAt: '2025-13-45T99:00:00Z' }), ['not-an-instant savedAt']],
    ['a clock without a zone', familyWith({ savedAt: '2025-11-12T17:05:00' }), ['not-an-instant savedAt']],
    ['an unknown unit', familyWith({ typed: { ...family.typed, unit: 'stone' } }), ['unknown-word typed.unit']],
    ['a long note', familyWith({ notes: 'x'.repeat(20_001) }), ['too-long notes']],
    ['a long name', familyWith({ phones: [{ ...family.phones[0], number: '1'.repeat(201) }] }), ['too-long phones[0].number']],
    ['a missing number', familyWith({ phones: [{ who: family.phones[0].who }] }), ['missing phones[0].number']],
    ['a number of nobody', familyWith({ phones: [{ who: 'x', number: '1' }] }), ['unknown-word phones[0].who']],
    ['a repeat that is none', familyWith({ ticks: [{ on: '2025-11-02', dose: 1, again: 'yes' }] }), ['wrong-type ticks[0].again']],
    ['an act of nothing', familyWith({ acts: [0, 1.5, 'x'] }), ['wrong-type acts[0]', 'wrong-type acts[1]', 'wrong-type acts[2]']],
    ['a plan of no day', familyWith({ plan: { hash: 'x', build: 'y', today: 'today' } }), ['not-a-date plan.today']],
    [
      'what the reader’s own device says',
      requestWith({ today: '2025-11-03', clock: '08:00', lastKept: '2025-11-03', given: [{ on: '2025-11-03', dose: 1 }] }),
      ['clock', 'given', 'lastKept', 'today'].map((field) => `unknown-field request.${field}`),
    ],
    ['a dose at no clock', familyWith({ ticks: [{ on: '2025-11-02', dose: 1, at: '24:00' }] }), ['not-a-clock ticks[0].at']],
    ['a dose at an hour with more', familyWith({ ticks: [{ on: '2025-11-02', dose: 1, at: '08:12:30' }] }), ['not-a-clock ticks[0].at']],
    ['a dose by nobody', familyWith({ ticks: [{ on: '2025-11-02', dose: 1, by: 7 }] }), ['wrong-type ticks[0].by']],
    ['a dose by a book', familyWith({ ticks: [{ on: '2025-11-02', dose: 1, by: 'x'.repeat(201) }] }), ['too-long ticks[0].by']],
    ['thousands of ticks', familyWith({ ticks: Array(5001).fill(family.ticks[0]) }), ['too-many ticks']],
    ['an edition that is none', requestWith({ edition: 'mars' }), ['unknown-edition request.edition']],
    [
      'the family’s and the core’s together',
      { ...requestWith({ weightGrams: {} }), notes: 1, x: 1 },
      ['unknown-field x', 'wrong-type notes', 'wrong-type request.weightGrams'],
    ],
  ];
  for (const [name, value, problems] of cases) test(name, () => assert.deepEqual(problemsOf(value), problems));

  test('but no more than anyone reads', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`field${index}`, 1]));
    assert.equal(problemsOf({ ...family, ...many }).length, 50);
    const [long] = problemsOf({ ...family, ['x'.repeat(5000)]: 1 });
    assert.ok(long.length < 100);
  });

  test('a file of 660 kB or of 100,000 faults is told in a moment, and how many faults are not named', () => {
    const tick = { on: 'x', dose: 9, again: 1, z: 1 };
    /** @type {[name: string, value: object, problems: string[], more: number | undefined][]} */
    const cases = [
      ['a list too long', { ticks: Array.from({ length: 100_000 }, () => ({})) }, ['too-many ticks'], undefined],
      ['numbers', { ticks: Array.from({ length: 330_000 }, () => 1) }, ['too-many ticks'], undefined],
      ['unknown fields', Object.fromEntries(Array.from({ length: 70_000 }, (_, index) => [`k${index}`, 1])), ['not-a-plan'], undefined],
      ['a long text', { notes: 'x'.repeat(660_000) }, ['too-long notes'], undefined],
      [
        'changes',
        { request: { ...family.request, changes: Array.from({ length: 12_000 }, () => ({ kind: 'gate', on: '2025-12-01', said: 'go' })) } },
        ['too-many request.changes'],
        undefined,
      ],
      ['faults in every tick', { ticks: Array.from({ length: 5000 }, () => tick) }, [], 19_950],
    ];
    for (const [name, changes, problems, more] of cases) {
      const text = textOf({ ...family, ...changes });
      const began = performance.now();
      const reading = readFamily(core, text, 'en');
      assert.ok(performance.now() - began < 1500, name);
      assert.ok(!reading.ok, name);
      if (problems.length > 0)
        assert.deepEqual(
          reading.problems.map(({ code, path }) => `${code} ${path}`.trim()),
          problems,
          name,
        );
      assert.equal(reading.more, more, name);
    }
  });

  test('an unknown field taints no object', () => {
    read('{"version":1,"__proto__":{"tainted":true},"request":{"__proto__":{"tainted":true}}}');
    assert.equal(/** @type {any} */ ({}).tainted, undefined);
  });
});

describe('the request is what counts', () => {
  test('typed texts that say something else are written anew', () => {
    const { typed, request: asked } = familyOf(
      familyWith({ typed: { ...family.typed, weight: '82', birth: { day: '2', month: '5', year: '2025' } } }),
    );
    assert.deepEqual([typed.weight, typed.unit, typed.birth.day], ['8.2', 'kg', '1']);
    assert.equal(asked.weightGrams, 8200);
  });

  test('so are month names of another language, and no others', () => {
    const typed = {
      ...family.typed,
      birth: { day: '1', month: 'toukokuu', year: '2025' },
      infusion: { day: '3', month: '11', year: '2025' },
    };
    assert.equal(familyOf(familyWith({ typed })).typed.birth.month, '5');
    const inFinnish = readFamily(core, familyText(familyWith({ typed })), 'fi');
    assert.ok(inFinnish.ok);
    assert.equal(inFinnish.family.typed.birth.month, 'toukokuu');
  });

  test('typed texts that agree stay as they are', () => assert.deepEqual(familyOf(family).typed, family.typed));
});

describe('plan files', () => {
  test('50 MB are refused by their size, unread', async () => {
    const file = /** @type {any} */ ({ size: 50_000_000, text: () => assert.fail('was read') });
    assert.deepEqual(await readPlanFile(core, file, 'en'), { ok: false, problems: [{ code: 'too-large', path: '' }] });
  });

  test('the limit is that of any text that could be right', () => assert.ok(MOST_BYTES >= MOST_CHARACTERS * 3));

  test('a file that has gone meanwhile', async () => {
    const file = /** @type {any} */ ({ size: 10, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) });
    assert.deepEqual(await readPlanFile(core, file, 'en'), { ok: false, problems: [{ code: 'not-readable', path: '' }] });
  });

  test('a byte order mark does no harm', async () => {
    const file = new File([`\ufeff${familyText(family)}`], 'plan.json');
    assert.ok((await readPlanFile(core, file, 'en')).ok);
  });

  test('a picture', async () => {
    const reading = await readPlanFile(core, new File([Uint8Array.from({ length: 999 }, (_, index) => index * 7)], 'plan.json'), 'en');
    assert.deepEqual(reading, { ok: false, problems: [{ code: 'not-json', path: '' }] });
  });
});

test('script in a name is text, kept letter by letter', () => {
  for (const script of scripts) {
    const kept = familyOf(familyWith({ device: script, notes: script, phones: [{ ...family.phones[0], number: script }] }));
    assert.deepEqual([kept.device, kept.notes, kept.phones[0].number], [script, script, script]);
  }
});
