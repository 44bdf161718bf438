/**
 * `npm run bench`: the numbers of speed and size that design names, each beside its target, from one run; with `page`, those
 * of the page alone. Text to text is what native C++ and the engines behind embind both do, so their ratio compares like
 * with like; object to object is what the page waits for.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildPreset } from '../../web/build/core.mjs';
import { build } from '../../web/build/dist.mjs';
import { testNeeds } from '../../web/build/needs.mjs';
import { inProject } from '../../web/build/paths.mjs';
import { setUp } from '../../web/build/setup.mjs';
import { start } from '../../web/build/shell.mjs';
import { pageTimes } from './page.mjs';

const usual = { edition: 'us', birthDate: '2025-05-01', weightGrams: 8200, infusionDate: '2025-11-03' };
const requests = {
  'a plan': usual,
  'a plan between two rows': { ...usual, weightGrams: 3050 },
  'a plan with 50 changes': { ...usual, today: '2025-12-20', changes: fiftyChanges() },
  'problems in every field': { edition: 'xx', birthDate: '2025-02-31', weightGrams: 2500.5, infusionDate: '25' },
};

const warmUp = 2000;
const rounds = 5001;

/** @typedef {{ what: string, ours: number, theirs?: number, unit: string, target: number, of: 'ours' | 'ratio' }} Measure */

await start(async () => {
  setUp(testNeeds);
  await build();
  const core = process.argv.includes('page') ? [] : await coreMeasures();
  const page = await pageMeasures();
  console.log(
    '\nWhat is asked for, what was measured, and beside it the small page of the same run. Phone: slow 4G, a quarter of this speed.',
  );
  console.table(Object.fromEntries([...page, ...core, ...(await sizes())].map(tableRow)));
});

/** @returns {Promise<Measure[]>} */
async function pageMeasures() {
  const { question, first, kept, before, all, keys, bareKeys } = await pageTimes(usual);
  console.log('\nMilliseconds from a key to the frame that answers it, on a phone six times as slow as this machine.');
  console.table({ ...keys, 'a page that holds one field': bareKeys });
  const slowest = Math.max(...Object.values(keys).map(({ p95 }) => p95));
  return [
    { what: 'first usable question / one field', ...question, unit: 'ms', target: 1.3, of: 'ratio' },
    { what: 'first answer / bare embind page', ...first, unit: 'ms', target: 1, of: 'ratio' },
    { what: 'kept plan, offline / one sentence', ...kept, unit: 'ms', target: 2.5, of: 'ratio' },
    { what: 'key to answer, 6 times slower, 95 %', ours: slowest, theirs: bareKeys.p95, unit: 'ms', target: 50, of: 'ours' },
    { what: 'before the first answer, brotli', ours: kilo(before.bytes), unit: 'kB', target: 62, of: 'ours' },
    { what: 'requests before it', ours: before.requests, unit: '', target: 4, of: 'ours' },
    { what: 'all for English, brotli', ours: kilo(all.bytes), unit: 'kB', target: 190, of: 'ours' },
  ];
}

/** @returns {Promise<Measure[]>} */
async function coreMeasures() {
  buildPreset('native', 'doseline_bench');
  const native = nativeMicroseconds(Object.values(requests));
  const { loadDoseline } = await import(inProject('dist/package/index.js'));
  const wasm = await loadDoseline({ engine: 'wasm' });
  const twin = await loadDoseline({ engine: 'twin' });

  const core = await embindOnly();
  const rows = Object.entries(requests).map(([name, request], index) => {
    const text = JSON.stringify(request);
    const times = {
      native: native[index],
      wasm: microseconds(() => core.plan(text)),
      'wasm, object to object': microseconds(() => wasm.plan(request)),
      'twin, object to object': microseconds(() => twin.plan(request)),
    };
    return /** @type {const} */ ([name, times]);
  });
  console.log('\nMedian microseconds of one plan(), through embind, from text to text unless it says otherwise.');
  console.table(Object.fromEntries(rows));
  return rows
    .filter(([name]) => name === 'a plan' || name === 'a plan with 50 changes')
    .flatMap(([name, times]) => [
      { what: `${name}, through embind`, ours: times['wasm, object to object'], unit: 'µs', target: 200, of: 'ours' },
      { what: `${name}, wasm / native`, ours: times.wasm, theirs: times.native, unit: 'µs', target: 2, of: 'ratio' },
    ]);
}

/** @returns {Promise<Measure[]>} */
async function sizes() {
  // Loaded only now: the set-up brings it.
  const { minifyScript } = await import('../../web/build/minify.mjs');
  const packed = (/** @type {Buffer | string} */ content) => gzipSync(content, { level: 9 }).length;
  const glue = await minifyScript(readFileSync(inProject('build/wasm/doseline-core.mjs'), 'utf8'), { module: true });
  const core = packed(readFileSync(inProject('build/wasm/doseline-core.wasm'))) + packed(glue);
  return [
    { what: 'WebAssembly and glue, gzip', ours: kilo(core), unit: 'kB', target: 44, of: 'ours' },
    { what: 'dist/doseline.html', ours: kilo(readFileSync(inProject('dist/doseline.html')).length), unit: 'kB', target: 640, of: 'ours' },
  ];
}

/**
 * @param {Measure} measure
 * @returns {[string, Record<string, unknown>]}
 */
function tableRow({ what, ours, theirs, unit, target, of }) {
  const ratio = theirs === undefined ? undefined : rounded(ours / theirs);
  const value = of === 'ratio' ? /** @type {number} */ (ratio) : ours;
  return [what, { ours, theirs: theirs ?? '', unit, ratio: ratio ?? '', target, reached: value <= target ? 'yes' : 'NO' }];
}

/** As a family that writes everything down has them after three months, of every kind that a course takes up. */
function fiftyChanges() {
  const day = (/** @type {number} */ after) => new Date(Date.UTC(2025, 10, 3 + after)).toISOString().slice(0, 10);
  const steps = [42, 56, 70, 84].map((after, place) => ({ through: day(after), microlitres: 2000 - 400 * place }));
  const course = [
    { kind: 'gate', on: day(28), said: 'go' },
    { kind: 'taper-begun', from: day(29), steps },
    { kind: 'taper-paused', from: day(45), through: day(48) },
    { kind: 'dose-changed', from: day(60), microlitres: 1000 },
  ];
  const visits = Array.from({ length: 12 }, (_, week) => [
    { kind: 'visit-moved', visit: `visit.${week + 1}`, to: day(7 * week + 8) },
    { kind: 'visit-done', visit: `visit.${week + 1}`, on: day(7 * week + 8), said: 'carry-on' },
  ]);
  const doses = Array.from({ length: 22 }, (_, place) => ({ kind: 'dose-missed', on: day(3 * place), how: 'missed', reported: true }));
  return [...course, ...visits.flat(), ...doses];
}

/** @param {object[]} all */
function nativeMicroseconds(all) {
  const input = all.map((request) => `${JSON.stringify(request)}\n`).join('');
  const lines = execFileSync(inProject('build/native/tests/doseline_bench'), { input, encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => rounded(JSON.parse(line).medianNanoseconds / 1000));
}

/** @returns {Promise<{ plan(json: string): string }>} The functions that embind exposes, with nothing around them. */
async function embindOnly() {
  const { default: create } = await import(inProject('build/wasm/doseline-core.mjs'));
  const bytes = readFileSync(inProject('build/wasm/doseline-core.wasm'));
  return create({
    instantiateWasm(/** @type {WebAssembly.Imports} */ imports, /** @type {(instance: WebAssembly.Instance) => void} */ receive) {
      const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
      receive(instance);
      return instance.exports;
    },
  });
}

/** @param {() => unknown} work */
function microseconds(work) {
  const times = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const began = process.hrtime.bigint();
    work();
    const time = process.hrtime.bigint() - began;
    if (round >= 0) times.push(Number(time));
  }
  times.sort((a, b) => a - b);
  return rounded(times[(rounds - 1) / 2] / 1000);
}

/** @param {number} bytes */
function kilo(bytes) {
  return Math.round(bytes / 100) / 10;
}

/** @param {number} value */
function rounded(value) {
  return Math.round(value * 100) / 100;
}
