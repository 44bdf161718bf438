/** `npm run try-hosts`: the site from real web servers, with what is shipped for each. Not part of `npm test`, which needs none. */
import { build } from '../../web/build/dist.mjs';
import { testNeeds } from '../../web/build/needs.mjs';
import { setUp } from '../../web/build/setup.mjs';
import { start } from '../../web/build/shell.mjs';
import { hostNeeds } from './needs.mjs';
import { trySpec } from './try_spec.mjs';

await start(async () => {
  setUp([...testNeeds, ...hostNeeds]);
  await build();
  trySpec('hosts');
});
