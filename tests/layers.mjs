import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { buildPreset } from '../web/build/core.mjs';
import { inProject } from '../web/build/paths.mjs';
import { succeeds } from '../web/build/shell.mjs';
import { bringCatch2Source } from './catch2_source.mjs';
import { runChecks } from './checks.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @returns {Promise<Count>} */
export async function lint() {
  const results = await runChecks();
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed, skipped: 0 };
}

/**
 * The Catch2 suite of a CMake preset.
 * @param {string} preset
 */
export function ctest(preset) {
  if (preset === 'wasm') bringCatch2Source();
  buildPreset(preset);
  const report = freshReport(`ctest-${preset}.xml`);
  return counted(report, ['ctest', '--preset', preset, '--parallel', String(availableParallelism()), '--output-junit', report], (text) => {
    const suite = /<testsuite\b[^>]*>/.exec(text)?.[0] ?? '';
    const attribute = (/** @type {string} */ name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
    const failed = attribute('failures');
    const skipped = attribute('skipped') + attribute('disabled');
    return { passed: attribute('tests') - failed - skipped, failed, skipped };
  });
}

export function nodeTests() {
  return nodeRunner('node', [], ['tests/wasm', 'tests/web'].flatMap(testFiles));
}

/** WebKitGTK opens a window, so it gets a screen that nobody sees. */
export function webkit() {
  return nodeRunner('webkit', ['xvfb-run', '--auto-servernum'], testFiles('tests/browser'));
}

export function playwright() {
  const report = freshReport('playwright.json');
  const command = [
    'npx',
    '--no-install',
    'playwright',
    'test',
    '--config',
    'tests/browser/playwright.config.mjs',
    '--project',
    'chromium',
    '--project',
    'firefox',
    '--reporter',
    'list,json',
  ];
  return counted(
    report,
    command,
    (text) => {
      const { stats } = JSON.parse(text);
      // A test that passes only at the second try is not a test that passes.
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
    },
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
}

/**
 * @param {string} name
 * @param {string[]} wrapper
 * @param {string[]} files
 */
function nodeRunner(name, wrapper, files) {
  // Without names node would run whatever tests it finds.
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  const report = freshReport(`${name}.tap`);
  const reporters = [
    ['spec', 'stdout'],
    ['tap', report],
  ].flatMap(([reporter, to]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${to}`]);
  // Left to itself, node keeps one core free: of two, half.
  const cores = `--test-concurrency=${availableParallelism()}`;
  return counted(report, [...wrapper, process.execPath, '--test', cores, ...reporters, ...files], (text) => {
    const total = (/** @type {string} */ word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    return { passed: total('pass'), failed: total('fail') + total('cancelled'), skipped: total('skipped') + total('todo') };
  });
}

/**
 * Also those in the folder of a room.
 * @param {string} folder
 */
function testFiles(folder) {
  return readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `${folder}/${name}`);
}

/**
 * Run a test runner and count by its report. A runner that fails without saying what has one failure all the same.
 * @param {string} report
 * @param {string[]} command
 * @param {(text: string) => Count} read
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Count}
 */
function counted(report, command, read, env) {
  const ok = succeeds(command, env);
  let count = { passed: 0, failed: 0, skipped: 0 };
  try {
    count = read(readFileSync(report, 'utf8'));
  } catch (error) {
    console.error(`No report from ${command[0]}: ${error}`);
  }
  return !ok && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** @param {string} name */
function freshReport(name) {
  mkdirSync(inProject('build/reports'), { recursive: true });
  const path = inProject('build/reports', name);
  rmSync(path, { force: true });
  return path;
}
