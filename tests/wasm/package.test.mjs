/** The npm package as a stranger meets it: packed, installed into an empty folder, used by its name. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

test('every example of both READMEs compiles', () => {
  const examples = ['README.md', 'web/package/README.md'].flatMap((file) =>
    [...readFileSync(inProject(file), 'utf8').matchAll(/^```js\n([^]*?)^```$/gm)]
      .map(([, code]) => code)
      .filter((code) => code.includes("'doseline'")),
  );
  assert.ok(examples.length >= 2);
  const files = examples.map((code, place) => {
    writeFileSync(join(folder, `example${place}.ts`), code);
    return `example${place}.ts`;
  });
  const tsc = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022,dom', ...files];
  run(inProject('node_modules/.bin/tsc'), ...tsc);
});

for (const engine of ['wasm', 'twin']) {
  test(`bundled into one file by esbuild it answers, ${engine}`, () => {
    writeFileSync(
      join(folder, 'program.js'),
      `import { loadDoseline } from 'doseline';
      const doseline = await loadDoseline({ engine: '${engine}' });
      console.log(JSON.stringify([doseline.engine, doseline.plan(${JSON.stringify(request)}).plan.kit.vials]));`,
    );
    const bundle = ['--bundle', '--minify', '--format=esm', '--outfile=bundle/program.mjs', '--log-level=warning', 'program.js'];
    assert.equal(run(inProject('node_modules/.bin/esbuild'), ...bundle), '');
    rmSync(join(folder, 'elsewhere.mjs'), { force: true });
    renameSync(join(folder, 'bundle/program.mjs'), join(folder, 'elsewhere.mjs'));
    assert.deepEqual(JSON.parse(run(process.execPath, 'elsewhere.mjs')), [engine, 6]);
  });
}

test('it brings what it owes and what it is: licence, notices, changes, types', () => {
  const there = readdirSync(join(folder, 'node_modules/doseline'));
  for (const name of ['LICENSE', 'NOTICES.txt', 'CHANGELOG.md', 'README.md', 'index.d.ts']) assert.ok(there.includes(name), name);
  const notices = readFileSync(join(folder, 'node_modules/doseline/NOTICES.txt'), 'utf8');
  for (const name of ['Emscripten authors', 'Rich Felker']) assert.ok(notices.includes(name), name);
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
