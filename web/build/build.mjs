import { build } from './dist.mjs';
import { buildNeeds } from './needs.mjs';
import { setUp } from './setup.mjs';
import { start } from './shell.mjs';
import { readSiteOptions } from './site_options.mjs';

await start(async () => {
  const options = readSiteOptions(process.argv.slice(2));
  setUp(buildNeeds);
  await build(options);
});
