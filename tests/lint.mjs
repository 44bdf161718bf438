/** `npm run lint`: every check that needs no run of the product. */
import { setUp } from '../web/build/setup.mjs';
import { start } from '../web/build/shell.mjs';
import { checks } from './checks.mjs';

await start(() => {
  setUp([]);
  const failed = checks().filter((check) => !check.passes());
  if (failed.length > 0) process.exitCode = 1;
});
