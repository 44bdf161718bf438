import { build } from './dist.mjs';
import { buildNeeds } from './needs.mjs';
import { setUp } from './setup.mjs';
import { start } from './shell.mjs';

await start(async () => {
  setUp(buildNeeds);
  await build();
});
