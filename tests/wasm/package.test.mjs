/** The npm package as a stranger meets it: packed, installed into an empty folder, used by its name. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inProject } from '../../web/build/paths.mjs';

/** @type {string} */
let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'doseline-package-'));
  const [{ filename }] = JSON.parse(run('npm', 'pack', '--json', '--pack-destination', folder, inProject('dist/package')));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', `./${filename}`);
});

after(() => rmSync(folder, { recursive: true, force: true }));

const request = { edition: 'us', birthDate: '2025-05-01', weightGrams: 8200, infusionDate: '2025-11-03' };

for (const engine of ['wasm', 'twin']) {
  test(`answers by its name, ${engine}`, () => {
    const answer = plan(engine, request);
    assert.equal(answer.ok, true);
    assert.equal(answer.plan.kit.volumeMicrolitres, 46_800);
    assert.equal(answer.plan.kit.vials, 6);
  });

  test(`tells what is wrong instead of throwing, ${engine}`, () => {
    const answer = plan(engine, { ...request, weightGrams: 2500 });
    assert.equal(answer.ok, false);
    assert.deepEqual(
      answer.problems.map((/** @type {any} */ { field, code, limit }) => ({ field, code, limit })),
      [{ field: 'weightGrams', code: 'below-label-range', limit: 2600 }],
    );
  });
}

test('makes no code from text', () => {
  const answer = plan('wasm', request, '--disallow-code-generation-from-strings');
  assert.equal(answer.ok, true);
});

test('its types hold the right use and refuse a wrong one', () => {
  const use = (/** @type {string} */ weight) => `
    import { loadDoseline } from 'doseline';
    const answer = (await loadDoseline()).plan({ edition: 'us', birthDate: '2025-05-01', weightGrams: ${weight}, infusionDate: '2025-11-03' });
    export const vials: number | undefined = answer.ok && answer.plan.kit.kind === 'row' ? answer.plan.kit.vials : undefined;`;
  writeFileSync(join(folder, 'right.ts'), use('8200'));
  writeFileSync(join(folder, 'wrong.ts'), use("'8200'"));
  const check = (/** @type {string} */ file) =>
    run(inProject('node_modules/.bin/tsc'), '--noEmit', '--strict', '--ignoreConfig', '--target', 'es2022', '--module', 'nodenext', file);
  check('right.ts');
  assert.throws(() => check('wrong.ts'), /Type 'string' is not assignable to type 'number'/);
});

/**
 * @param {string} engine
 * @param {object} input
 * @param {...string} flags of node
 * @returns {any}
 */
function plan(engine, input, ...flags) {
  const script = `
    import { loadDoseline } from 'doseline';
    const doseline = await loadDoseline({ engine: '${engine}' });
    if (doseline.engine !== '${engine}') throw new Error('another engine answered: ' + doseline.engine);
    console.log(JSON.stringify(doseline.plan(${JSON.stringify(input)})));`;
  return JSON.parse(run(process.execPath, ...flags, '--input-type=module', '--eval', script));
}

/**
 * @param {string} program
 * @param {...string} args
 */
function run(program, ...args) {
  try {
    return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
    throw new Error(`${program} ${args[0]} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}
