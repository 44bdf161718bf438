/** A checkout in a folder with a space in its name: every command of the build names each file as one word. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inProject } from '../../web/build/paths.mjs';

const folder = mkdtempSync(join(tmpdir(), 'doseline in '));
after(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string[]} command */
function output([program, ...args]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

/** As a shell takes a command apart. @param {string} command */
function wordsOf(command) {
  return (command.match(/(?:\\.|"(?:\\.|[^"\\])*"|'[^']*'|[^\s"'\\])+/g) ?? []).map((word) => word.replace(/\\(.)|["']/g, '$1'));
}

test('no command of the build breaks a path at its space', () => {
  for (const name of ['CMakeLists.txt', 'CMakePresets.json', 'cpp']) cpSync(inProject(name), join(folder, name), { recursive: true });
  output(['cmake', '--preset', 'wasm', '-DDOSELINE_TESTS=OFF']);
  const commands = output(['ninja', '-C', 'build/wasm', '-t', 'commands', 'doseline-core', 'doseline-twin']).trim().split('\n');
  const words = commands.flatMap(wordsOf);
  assert.ok(
    words.some((word) => word.includes(folder)),
    'paths are there at all',
  );
  const start = folder.slice(0, folder.indexOf(' '));
  assert.deepEqual(
    words.filter((word) => word.endsWith(start)),
    [],
  );
});
