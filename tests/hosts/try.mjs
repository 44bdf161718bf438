/** `npm run try-hosts`: the site from real web servers, with what is shipped for each. Not part of `npm test`, which needs none. */
import { build } from '../../web/build/dist.mjs';
import { testNeeds } from '../../web/build/needs.mjs';
import { setUp } from '../../web/build/setup.mjs';
import { onPath, run, start } from '../../web/build/shell.mjs';

/** A server program lies where only root looks for it. @param {string} name */
const isThere = (name) => {
  process.env.PATH = `${process.env.PATH}:/usr/sbin`;
  return onPath(name);
};

/** @type {import('../../web/build/needs.mjs').Need[]} */
const hostNeeds = [
  {
    what: 'nginx',
    debian: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    elsewhere: 'https://nginx.org',
    found: () => isThere('nginx'),
  },
  { what: 'Apache', debian: ['apache2-bin', 'apache2'], elsewhere: 'https://httpd.apache.org', found: () => isThere('apache2') },
];

await start(async () => {
  setUp([...testNeeds, ...hostNeeds]);
  await build();
  run(['npx', '--no-install', 'playwright', 'test', '--config', 'tests/hosts/playwright.config.mjs', '--reporter', 'list']);
});
