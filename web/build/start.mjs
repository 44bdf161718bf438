import { build, oneFile } from './dist.mjs';
import { buildNeeds } from './needs.mjs';
import { inProject } from './paths.mjs';
import { listen, siteServer } from './serve.mjs';
import { setUp } from './setup.mjs';
import { start } from './shell.mjs';

await start(async () => {
  setUp(buildNeeds);
  await build();
  const address = await listen(siteServer(inProject('dist/site')), Number(process.env.PORT ?? 8080));
  console.log(`\nDoseline is at  ${address}`);
  console.log(`As one file     ${oneFile}`);
  console.log('Ctrl+C ends it.');
});
