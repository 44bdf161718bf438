/** `npm run format`: brings every file into the form that `.prettierrc.json` and `.clang-format` describe. */
import { setUp } from '../web/build/setup.mjs';
import { run, start } from '../web/build/shell.mjs';
import { formatCpp, PRETTIER } from './formatting.mjs';

await start(async () => {
  setUp([]);
  // A few lines settle only the second time.
  for (let pass = 0; pass < 2; pass += 1) run([...PRETTIER, '--write', '.']);
  await formatCpp({ write: true });
});
