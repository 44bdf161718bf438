/** A hospital's own settings: what its file may hold, what of it is refused and how, and that whatever is asked goes by its schedule. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { hospitalOf, readHospital, SCHEMA_FILE } from '../../../web/build/hospital_file.mjs';
import { inProject } from '../../../web/build/paths.mjs';
import { repeatedNames } from '../../../web/build/repeated_names.mjs';
import { Stop } from '../../../web/build/shell.mjs';
import { scheduled } from '../../../web/hospital/index.js';
import { builtCore } from '../english.mjs';

const core = await builtCore();
const exampleText = readFileSync(inProject('web/hospital/example.json'), 'utf8');
const schema = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));
/** @type {any} */
const example = JSON.parse(exampleText);

/** @param {string | Uint8Array} content */
const read = (content) => hospitalOf(typeof content === 'string' ? new TextEncoder().encode(content) : content, core);
/** @param {unknown} value @returns {string[]} The paths of all faults. */
function pathsOf(value) {
  const answer = read(typeof value === 'string' ? value : JSON.stringify(value));
  if (answer.ok) return [];
  for (const { cause, fix } of answer.faults) assert.ok(cause.length > 5 && fix.length > 5);
  return answer.faults.map(({ path }) => path).sort();
}
/** @param {object} more */
const withSchedule = (more) => ({ ...example, schedule: { ...example.schedule, ...more } });

test('the example is taken, its schedule under the name of the hospital', () => {
  const answer = read(exampleText);
  assert.ok(answer.ok);
  assert.equal(answer.hospital.schedule?.hospital, example.name);
  assert.ok(!('$schema' in answer.hospital));
  assert.deepEqual(pathsOf({ name: 'A' }), []);
});

test('a mark of the byte order is left out', () => {
  assert.ok(read(`\ufeff${exampleText}`).ok);
});

test('what is no settings at all is refused as a whole', () => {
  for (const text of ['', '  \n', '{', '<xml/>', "{'name': 1}"]) assert.deepEqual(pathsOf(text), [''], JSON.stringify(text));
  for (const value of [null, [], 7, 'name']) assert.ok(pathsOf(JSON.stringify(value)).length > 0, JSON.stringify(value));
  assert.deepEqual(read(new Uint8Array([0xff, 0xfe, 0x7b])).ok, false);
  assert.deepEqual(read(new Uint8Array(1_000_001).fill(32)).ok, false);
});

test('each field that is wrong is named', () => {
  /** @type {[value: unknown, paths: string[]][]} */
  const cases = [
    [{}, ['name']],
    [{ name: '' }, ['name']],
    [{ name: '  ' }, ['name']],
    [{ name: 7 }, ['name']],
    [{ name: '<b>Hospital</b>' }, ['name']],
    [{ name: 'A\u202eB' }, ['name']],
    [{ name: 'A\nB' }, ['name']],
    [{ name: 'x'.repeat(101) }, ['name']],
    [{ name: 'x'.repeat(500_000) }, ['name']],
    [{ name: 'A', nmae: 'B' }, ['nmae']],
    [{ name: 'A', dose: { micrograms: 8200 } }, ['dose']],
    [{ name: 'A', numbers: [] }, ['numbers']],
    [{ name: 'A', numbers: '+1 202 555 0142' }, ['numbers']],
    [{ name: 'A', numbers: [{ who: 'team', number: 'ask at the desk' }] }, ['numbers[0].number']],
    [{ name: 'A', numbers: [{ who: 'team', number: 12025550142 }] }, ['numbers[0].number']],
    [{ name: 'A', numbers: [{ who: 'emergency', number: '911' }] }, ['numbers[0].who']],
    [{ name: 'A', numbers: [{ who: 'team' }] }, ['numbers[0].number']],
    [{ name: 'A', numbers: ['team', 'team'].map((who) => ({ who, number: '+1 202 555 0142' })) }, ['numbers']],
    [{ name: 'A', languages: ['es'] }, ['languages']],
    [{ name: 'A', languages: ['en', 'xx'] }, ['languages[1]']],
    [{ name: 'A', languages: ['en', 'en'] }, ['languages']],
    [{ name: 'A', links: [{ text: 'B', address: 'http://care.example' }] }, ['links[0].address']],
    [{ name: 'A', links: [{ text: 'B', address: 'javascript:alert(1)' }] }, ['links[0].address']],
    [{ name: 'A', links: [{ text: 'B', address: 'https://a:b@care.example' }] }, ['links[0].address']],
    [{ name: 'A', schedule: [] }, ['schedule']],
    [withSchedule({ liverDays: [14, 7] }), ['schedule.liverDays[1]']],
    [withSchedule({ liverDays: [-7, 7] }), ['schedule.liverDays[0]']],
    [withSchedule({ troponinDays: Array.from({ length: 400 }, (_, day) => day + 1) }), ['schedule.troponinDays']],
    [withSchedule({ taperDays: 7, fullDoseDays: '60' }), ['schedule.fullDoseDays', 'schedule.taperDays']],
    [withSchedule({ signedBy: '<i>me</i>', version: 2 }), ['schedule.signedBy', 'schedule.version']],
    [withSchedule({ doseMicrograms: 1 }), ['schedule.doseMicrograms']],
    [withSchedule({ hospital: 'Another' }), ['schedule.hospital']],
    [withSchedule({ date: '2026-02-30' }), ['schedule.date']],
    [
      { numbers: 1, languages: 1, links: 1, schedule: { version: '' }, x: 1 },
      pathsOf({ numbers: 1, languages: 1, links: 1, schedule: { version: '' }, x: 1 }),
    ],
  ];
  for (const [value, paths] of cases) assert.deepEqual(pathsOf(value), paths, JSON.stringify(value).slice(0, 200));
  assert.ok(pathsOf(cases.at(-1)?.[0]).length >= 13, 'all at once');
});

test('the build stops at a file that fails, with each fault and how to mend it; and at one that is not there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'doseline-hospital-'));
  const path = join(folder, 'hospital.json');
  writeFileSync(
    path,
    JSON.stringify({ ...withSchedule({ liverDays: [14, -7], signedBy: '<i>me</i>' }), numbers: [{ who: 'team', number: 'ask' }], dose: 1 }),
  );
  const told = (/** @type {string} */ file) => {
    try {
      readHospital(file, core);
    } catch (error) {
      assert.ok(error instanceof Stop);
      return error.message;
    }
    return assert.fail('it was taken');
  };
  const lines = told(path).split('\n').slice(1);
  assert.deepEqual(lines.map((line) => line.trim().split(': ')[0]).sort(), [
    'dose',
    'numbers[0].number',
    'schedule.liverDays[1]',
    'schedule.signedBy',
  ]);
  for (const line of lines) assert.match(line, /To mend it: /);
  assert.match(told(join(folder, 'none.json')), /there is no file/);
  rmSync(folder, { recursive: true });
});

test('the published schema takes the example, and refuses what the build refuses and a schema can see', () => {
  const isValid = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  assert.ok(isValid(example), JSON.stringify(isValid.errors));
  for (const wrong of [
    {},
    { name: '<b>A</b>' },
    { name: 'A', dose: 1 },
    { name: 'A', numbers: [{ who: 'emergency', number: '911' }] },
    { name: 'A', links: [{ text: 'B', address: 'javascript:alert(1)' }] },
    withSchedule({ liverDays: [-7] }),
    withSchedule({ troponinDays: Array.from({ length: 400 }, (_, day) => day + 1) }),
    withSchedule({ doseMicrograms: 1 }),
  ]) {
    assert.equal(isValid(wrong), false, JSON.stringify(wrong).slice(0, 100));
    assert.ok(pathsOf(wrong).length > 0);
  }
});

test('a name that stands twice is found, in every object', () => {
  assert.deepEqual(repeatedNames('{"a":{"b":1,"b":2},"c":[{},{"d":"{,}","d":1}],"a":0}'), ['a.b', 'c[1].d', 'a']);
  assert.deepEqual(repeatedNames(exampleText), []);
  assert.deepEqual(pathsOf('{"name":"A","name":"B"}'), ['name']);
});

/** @param {Record<string, unknown>} schedule @returns {string[]} */
function refused(schedule) {
  const child = /** @type {const} */ ({ edition: 'us', birthDate: '2025-05-01', weightGrams: 8200, infusionDate: '2025-11-03' });
  const answer = core.plan(/** @type {any} */ ({ ...child, schedule: { hospital: 'A', ...example.schedule, ...schedule } }));
  return answer.ok ? [] : answer.problems.map(({ field, code, limit }) => `${field} ${code} ${limit}`);
}

test('the bounds that the schema publishes are those of the core', () => {
  const { properties, required } = schema.properties.schedule;
  const { days } = schema.definitions;
  assert.deepEqual(Object.keys(properties).sort(), Object.keys(example.schedule).sort());
  assert.deepEqual([...required].sort(), Object.keys(properties).sort());
  for (const field of ['fullDoseDays', 'taperDays', 'diaperCareDays']) {
    const { minimum, maximum } = properties[field];
    assert.deepEqual([refused({ [field]: minimum }), refused({ [field]: maximum })], [[], []]);
    assert.deepEqual(refused({ [field]: minimum - 1 }), [`schedule.${field} below-least ${minimum}`]);
    assert.deepEqual(refused({ [field]: maximum + 1 }), [`schedule.${field} above-most ${maximum}`]);
  }
  const { minimum, maximum } = days.items;
  const many = (/** @type {number} */ length) => Array.from({ length }, (_, place) => place + 1);
  for (const field of ['liverDays', 'liverAfterTaperDays', 'plateletDays', 'troponinDays']) {
    assert.equal(properties[field].$ref, '#/definitions/days');
    assert.deepEqual(refused({ [field]: [minimum, maximum] }), []);
    assert.deepEqual(refused({ [field]: [minimum - 1] }), [`schedule.${field}[0] below-least ${minimum}`]);
    assert.deepEqual(refused({ [field]: [maximum + 1] }), [`schedule.${field}[0] above-most ${maximum}`]);
    assert.deepEqual(refused({ [field]: many(days.maxItems) }), []);
    assert.deepEqual(refused({ [field]: many(days.maxItems + 1) }), [`schedule.${field} too-many ${days.maxItems}`]);
    assert.equal(refused({ [field]: [] }).length, days.minItems);
  }
});

test('whatever is asked goes by the schedule, and by the label alone only where that is asked for', () => {
  const schedule = { hospital: 'A', ...example.schedule };
  const own = scheduled(core, { schedule });
  const child = /** @type {const} */ ({ edition: 'us', birthDate: '2025-05-01', weightGrams: 8200, infusionDate: '2025-11-03' });
  const [byOwn, byLabel, plain] = [own.plan(child), own.plan({ ...child, schedule: undefined }), core.plan(child)];
  assert.ok(byOwn.ok && byLabel.ok && plain.ok);
  assert.equal(byOwn.plan.schedule?.version, '2');
  assert.notEqual(byOwn.plan.hash, plain.plan.hash);
  assert.deepEqual(byLabel, plain);
  assert.equal(byOwn.plan.items.find(({ key }) => key === 'steroid.gate')?.day, 58);
  assert.ok(byOwn.plan.items.filter(({ bySchedule }) => bySchedule).every(({ basis }) => basis === 'team'));
  const compared = own.compare(/** @type {any} */ ({ ...child, schedule: undefined }), child);
  assert.ok(compared.ok && compared.differences.length > 5);
  assert.equal(scheduled(core, {}), core);
});
