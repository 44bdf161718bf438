/** The site under the headers that it ships for each host, from the real server, in a real browser under watch. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { missingHeaders } from '../../web/build/check_headers.mjs';
import { inProject } from '../../web/build/paths.mjs';
import { listen } from '../../web/build/serve.mjs';
import { tellStory } from '../browser/page.mjs';
import { expect, test } from '../browser/test.mjs';
import { headersHost, objectStore } from './file_hosts.mjs';
import { answersASecond, MACHINE } from './load.mjs';
import { BROTLI } from './needs.mjs';
import { apache, nginx } from './web_servers.mjs';

const servers = { nginx, Apache: apache, ...(existsSync(BROTLI) ? { 'nginx with brotli': () => nginx({ brotli: true }) } : {}) };
const hosts = { ...servers, 'a host that reads _headers': headersHost, 'an object store': objectStore };

/** What each hands out packed. @type {Record<string, string[]>} */
const PACKINGS = { nginx: ['gzip'], 'a host that reads _headers': ['br'] };

for (const [name, open] of Object.entries(hosts)) {
  test.describe(name, () => {
    /** @type {import('./web_servers.mjs').WebServer} */
    let host;

    test.beforeAll(async () => {
      host = await open();
    });

    test.afterAll(() => host.close());

    test('check-headers finds nothing missing', async () => {
      expect(await missingHeaders(host.page)).toEqual([]);
    });

    test('serves the packed file beside each file', async () => {
      const kept = JSON.parse(readFileSync(inProject('dist/hosting/headers.json'), 'utf8'));
      for (const path of [...(host.page === host.address ? [''] : []), ...Object.keys(kept)]) {
        for (const packing of PACKINGS[name] ?? ['br', 'gzip']) {
          const response = await fetch(host.address + path, { headers: { 'accept-encoding': packing } });
          expect(response.headers.get('content-encoding'), path).toBe(packing);
          expect(await response.text()).toBe(readFileSync(`${inProject('dist/site')}/${path || 'index.html'}`, 'utf8'));
        }
        const plain = await fetch(host.address + path, { headers: { 'accept-encoding': 'identity' } });
        expect(plain.headers.get('content-encoding'), path).toBeNull();
      }
    });

    test('never lets a missing file be kept, nor shows its own settings', async () => {
      for (const path of ['assets/page-000000000000.js', 'assets/', '.htaccess', 'none.html']) {
        const { status, headers } = await fetch(host.address + path);
        expect([403, 404], path).toContain(status);
        expect(headers.get('cache-control') ?? '', path).not.toMatch(/immutable|max-age=[1-9]/);
      }
    });

    test('the page answers, alone and without a network, with no violation', async ({ page }) => {
      await page.goto(host.page);
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.context().setOffline(true);
      await page.reload();
      await tellStory(page);
    });

    test('the one file answers with no violation', async ({ page }) => {
      await page.goto(`${host.address}doseline.html`);
      await tellStory(page);
    });

    for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
      test(`in a portal's frame, ${sandbox}`, async ({ page, servers }) => {
        await page.goto(servers.portal(host.page, sandbox));
        await tellStory(page.frameLocator('iframe'));
      });
    }

    test('how many it answers in a second, packed beforehand', async () => {
      test.skip(!(name in servers), 'Those of the tests themselves are no measure.');
      const page = await (await fetch(host.address)).text();
      const [script] = /assets\/page-\w+\.js/.exec(page) ?? [''];
      const accepted = name === 'nginx' ? 'gzip' : 'br';
      const figures = ['', script].map((path) => answersASecond(host.address + path, accepted));
      console.log(`${name}, ${accepted}: ${figures[0]} a second of the page, ${figures[1]} of its first script. ${MACHINE}.`);
      for (const figure of figures) expect(figure).toBeGreaterThan(0);
      if (name !== 'nginx') return;
      const packing = await nginx({ packing: true });
      const slower = answersASecond(packing.address + script, accepted);
      await packing.close();
      console.log(`${name}, ${accepted} made as it is sent: ${slower} a second of its first script.`);
      expect(slower).toBeLessThan(figures[1]);
    });

    test('a header of another release is told by check-headers', async () => {
      const file = `${host.folder}/index.html`;
      for (const packed of [`${file}.br`, `${file}.gz`]) rmSync(packed);
      writeFileSync(file, readFileSync(file, 'utf8').replace("'strict-dynamic' ", ''));
      expect((await missingHeaders(host.page)).join('\n')).toContain("not the page's own (script-src)");
    });
  });
}

test('a portal that is isolated itself may frame it', async ({ page }) => {
  const host = await nginx();
  const portal = createServer((_, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    response.end(`<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,">
      <iframe title="Care plan" width="1000" height="900" sandbox="allow-scripts" src="${host.address}"></iframe>`);
  });
  await page.goto(await listen(portal));
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await tellStory(page.frameLocator('iframe'));
  portal.close();
  portal.closeAllConnections();
  await host.close();
});
