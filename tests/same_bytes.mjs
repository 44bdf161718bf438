/** `npm run same-bytes`: two clean builds of the files that git knows, in two folders, one with a space in its name, are the same. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { inProject } from '../web/build/paths.mjs';
import { output, start, Stop } from '../web/build/shell.mjs';

/** @param {string} name @returns {string} The sums of all that the build there made. */
function sumsOf(name) {
  const folder = mkdtempSync(join(tmpdir(), name));
  try {
    const files = output(['git', 'ls-files', '-z', '--cached'])?.split('\0').filter(Boolean) ?? [];
    for (const file of files) cpSync(inProject(file), join(folder, file), { recursive: true });
    const { status } = spawnSync(process.execPath, ['web/build/review.mjs'], {
      cwd: folder,
      stdio: 'inherit',
      // The second is built by another clock and in another language.
      env: { ...process.env, ...(/ /.test(folder) ? { TZ: 'Asia/Tokyo', LANG: 'C' } : {}) },
    });
    if (status !== 0) throw new Stop(`The build in ${folder} failed.`);
    return readFileSync(join(folder, 'dist/review/SHA256SUMS'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await start(() => {
  const [first, second] = ['doseline-one-', 'doseline two '].map(sumsOf).map((sums) => sums.trimEnd().split('\n'));
  const differing = [...first.filter((line) => !second.includes(line)), ...second.filter((line) => !first.includes(line))];
  if (differing.length > 0) throw new Stop(`These differ:\n${[...new Set(differing.map((line) => line.split('  ')[1]))].join('\n')}`);
  console.log(`${first.length} files, each the same in both.`);
});
