/** `npm run lint`: every check that needs no run of the product. */
import { lintNeeds } from '../web/build/needs.mjs';
import { setUp } from '../web/build/setup.mjs';
import { start } from '../web/build/shell.mjs';
import { runChecks } from './checks.mjs';

await start(async () => {
  setUp(lintNeeds);
  if (!(await runChecks()).every(Boolean)) process.exitCode = 1;
});
