import { existsSync } from 'node:fs';
import { build, oneFile } from './dist.mjs';
import { buildNeeds } from './needs.mjs';
import { inProject } from './paths.mjs';
import { hostPageHeaders, hostPageMounts } from './host_pages.mjs';
import { listen, siteServer } from './serve.mjs';
import { setUp } from './setup.mjs';
import { start } from './shell.mjs';

await start(async () => {
  setUp(buildNeeds);
  await build();
  const review = inProject('dist/review');
  const server = siteServer(inProject('dist/site'), { mounts: hostPageMounts(review), headers: hostPageHeaders() });
  const address = await listen(server, Number(process.env.PORT ?? 8080));
  console.log(`\nDoseline is at  ${address}`);
  console.log(`As one file     ${oneFile}`);
  if (existsSync(review)) console.log(`In hosts' pages ${address}review/hosts/`);
  console.log('Ctrl+C ends it.');
});
