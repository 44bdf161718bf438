/**
 * `npm run bench`: the median time of one plan, and what the shapes weigh. Text to text is what native C++ and the engines
 * behind embind both do, so their ratio compares like with like; object to object is what the page waits for.
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

await start(async () => {
  setUp(testNeeds);
  buildPreset('native', 'doseline_bench');
  await build();

  const native = nativeMicroseconds(Object.values(requests));
  const { loadDoseline } = await import(inProject('dist/package/index.js'));
  const wasm = await loadDoseline({ engine: 'wasm' });
  const twin = await loadDoseline({ engine: 'twin' });

  const core = await embindOnly();
  const rows = Object.entries(requests).map(([name, request], index) => {
    const text = JSON.stringify(request);
    const inWasm = microseconds(() => core.plan(text));
    const times = {
      native: native[index],
      wasm: inWasm,
      'wasm / native': ratio(inWasm, native[index]),
      'wasm, object to object': microseconds(() => wasm.plan(request)),
      'twin, object to object': microseconds(() => twin.plan(request)),
    };
    return [name, times];
  });
  console.log('\nMedian microseconds of one plan(), through embind, from text to text unless it says otherwise.');
  console.table(Object.fromEntries(rows));

  const { keys, first } = await pageTimes(usual);
  console.log('\nMilliseconds from a key to the frame that answers it, on a phone six times as slow as this machine.');
  console.table(keys);
  console.log('Milliseconds to the first plan on slow 4G, at a quarter of this speed; a bare page loads HTML, glue and module in turn.');
  console.table({ 'first plan': { ...first, 'ours / bare': ratio(first.ours, first.bare) } });

  const files = {
    'WebAssembly module': 'build/wasm/doseline-core.wasm',
    'its glue, as emcc writes it': 'build/wasm/doseline-core.mjs',
    'twin, minified': 'dist/package/twin.js',
    'one file': 'dist/doseline.html',
  };
  console.log('Bytes.');
  console.table(
    Object.fromEntries(
      Object.entries(files).map(([name, path]) => {
        const content = readFileSync(inProject(path));
        return [name, { bytes: content.length, gzip: gzipSync(content, { level: 9 }).length }];
      }),
    ),
  );
});

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

/** @param {number} time @param {number} base */
function ratio(time, base) {
  return rounded(time / base);
}

/** @param {number} value */
function rounded(value) {
  return Math.round(value * 100) / 100;
}
