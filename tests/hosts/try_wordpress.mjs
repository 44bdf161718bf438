/**
 * `npm run try-wordpress`: an author of a real WordPress pastes the page's address. Not part of `npm test`, which needs no server but
 * its own. All that is started is stopped, and the build is left as it was.
 */
import { build } from '../../web/build/dist.mjs';
import { testNeeds } from '../../web/build/needs.mjs';
import { setUp } from '../../web/build/setup.mjs';
import { start } from '../../web/build/shell.mjs';
import { freePort } from '../browser/servers.mjs';
import { trySpec } from './try_spec.mjs';
import { wordpressNeeds } from './needs.mjs';

await start(async () => {
  setUp([...testNeeds, ...wordpressNeeds]);
  // WordPress's editor makes a frame of no other kind of address.
  const address = `https://127.0.0.1:${await freePort()}/`;
  try {
    await build({ base: '/', address });
    trySpec('wordpress', { DOSELINE_ADDRESS: address });
  } finally {
    await build();
  }
});
