/** `npm run check-package`: the npm package as publint and attw see it. They are brought for this run only, since no build needs them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../web/build/dist.mjs';
import { output, run, start, Stop } from '../web/build/shell.mjs';

await start(async () => {
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'doseline-package-'));
  try {
    const packed = output(['npm', 'pack', '--json', '--pack-destination', folder, './dist/package']);
    if (!packed) throw new Stop('npm could not pack dist/package.');
    const file = join(folder, JSON.parse(packed)[0].filename);
    run(['npx', '--yes', 'publint@0.3.25', '--strict', file]);
    // An ES module alone: whoever still writes require() uses import().
    run(['npx', '--yes', '@arethetypeswrong/cli@0.18.5', '--profile', 'esm-only', file]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
