/** What a browser keeps of the hosted page, where it can, and how a host ends that. */
import { copyFileSync, cpSync } from 'node:fs';
import { createServer } from 'node:http';
import { inProject } from '../../web/build/paths.mjs';
import { listen, siteServer } from '../../web/build/serve.mjs';
import { tellStory } from './page.mjs';
import { oneFileAddress, openServers } from './servers.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const KEPT = 'It opens without the internet';
const NOT_KEPT = 'It needs the internet each time';

/** @param {Page} page */
const ready = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

/** As an object store: a folder is no page. */
function store() {
  const files = siteServer(inProject('dist/site'));
  return createServer((request, response) => {
    if (/\/(\?.*)?$/.test(request.url ?? '/')) response.writeHead(404).end();
    else files.emit('request', request, response);
  });
}

test('kept, too, where a folder is no page: opened by its file or, from then on, by its folder', async ({ page }) => {
  const server = store();
  const address = await listen(server);
  await page.goto(`${address}index.html`);
  await ready(page);
  server.close();
  server.closeAllConnections();
  await page.reload();
  await tellStory(page);
  await page.goto(address);
  await expect(page.locator('.plan-table')).toBeVisible();
});

test('the page says whether it is kept, in each shape', async ({ page, servers }) => {
  await page.goto(`${servers.site}#about`);
  await expect(page.locator('#offline')).toContainText(KEPT);
  await page.goto(servers.portal(`${servers.site}#about`, 'allow-scripts'));
  await expect(page.frameLocator('iframe').locator('#offline')).toContainText(NOT_KEPT);
  await page.goto(`${oneFileAddress}#about`);
  await expect(page.locator('#about')).toBeVisible();
  await expect(page.locator('#offline')).toHaveCount(0);
});

test('a host ends the worker: the page is forgotten and says so, what the family keeps is not', async ({ page }) => {
  const folder = test.info().outputPath('site');
  cpSync(inProject('dist/site'), folder, { recursive: true, filter: (name) => !/\.(br|gz)$/.test(name) });
  const servers = await openServers(folder);
  await page.goto(servers.site);
  await ready(page);
  await tellStory(page);
  await page.getByRole('button', { name: 'Show the plan', exact: true }).click();
  await page.getByLabel('Keep and share').getByRole('button', { name: 'Keep it on this device' }).click();
  await expect(page.locator('.keep-state.on')).toBeVisible();
  const caches = () => page.evaluate(async () => (await globalThis.caches.keys()).filter((name) => name.startsWith('doseline')));
  expect(await caches()).not.toEqual([]);
  copyFileSync(inProject('dist/hosting/switch-off/sw.js'), `${folder}/sw.js`);
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()).then(() => undefined));
  await expect.poll(caches).toEqual([]);
  const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(workers).toBe(0);
  await expect(page.locator('.plan-table')).toBeVisible();
  await page.goto(`${servers.site}#about`);
  await page.reload();
  await expect(page.locator('#offline')).toContainText(NOT_KEPT);
  await expect.poll(caches).toEqual([]);
  await page.goto(`${servers.site}#all`);
  await expect(page.locator('.plan-table')).toBeVisible();
  servers.close();
});
