/** The page in the places where it has to live: framed by a portal, without scripts, without a network. */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';
import { tellStory } from './page.mjs';
import { openServers } from './servers.mjs';
import { expect, test } from './test.mjs';

for (const shape of ['hosted page', 'one file']) {
  test(`works in a portal's sandboxed frame, ${shape}`, async ({ page, servers }) => {
    await page.goto(servers.portal(shape === 'one file' ? servers.oneFile : servers.site, 'allow-scripts'));
    await tellStory(page.frameLocator('iframe'));
  });
}

test.describe('with scripts off', () => {
  test.use({ expectedMessages: /Blocked script execution/ });

  test('shows what it is, when to call, the kit table and the rules', async ({ page, servers }) => {
    // A frame that allows no script is the one way that every engine offers to a test.
    await page.goto(servers.portal(servers.site, ''));
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    const call = frame.getByRole('region', { name: 'When to call' });
    for (const sign of ['a child who cannot be woken', 'yellow skin or eyes', 'dark urine']) await expect(call).toContainText(sign);
    // Two taps: nothing is folded away.
    await frame.getByRole('link', { name: 'Call the team', exact: true }).click();
    const number = frame.getByRole('link', { name: '112', exact: true });
    await expect(number).toHaveAttribute('href', 'tel:112');
    await number.click({ trial: true });
    await expect(frame.locator('.lines li').first()).toContainText('Sweden');
    await expect(frame.locator('.kit-table tbody tr')).toHaveCount(37);
    await expect(frame.locator('.kit-table')).toContainText('46.8');
    for (const name of ['The steroid', 'Blood tests']) await expect(frame.getByRole('region', { name })).toBeVisible();
    await expect(frame.locator('noscript p')).toBeVisible();
  });
});

test('opens without a network after the first visit', async ({ page }) => {
  const servers = await openServers();
  await page.goto(servers.site);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  servers.close();
  await page.reload();
  await tellStory(page);
});

test('a page that was put right takes over at the next opening', async ({ page }) => {
  const folder = test.info().outputPath('site');
  cpSync(inProject('dist/site'), folder, { recursive: true });
  const servers = await openServers(folder);
  await page.goto(servers.site);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  const [pageFile, workerFile] = ['index.html', 'sw.js'].map((name) => `${folder}/${name}`);
  const [html, worker] = [pageFile, workerFile].map((file) => readFileSync(file, 'utf8'));
  const corrected = html.replace('</head>', '<meta name="corrected" content="yes"></head>');
  const [before, after] = [html, corrected].map((text) => createHash('sha256').update(text).digest('hex').slice(0, 12));
  expect(worker, 'the worker changes with the page, or no browser would look').toContain(before);
  writeFileSync(pageFile, corrected);
  writeFileSync(workerFile, worker.replaceAll(before, after));
  // To open the page again and again meanwhile would keep the former worker busy, and the new one waiting.
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const former = registration.active;
    await registration.update();
    while (registration.active === former || registration.active?.state !== 'activated') await new Promise((done) => setTimeout(done, 50));
  });
  await page.reload();
  await expect(page.locator('meta[name="corrected"]')).toHaveCount(1);
  servers.close();
  await page.reload();
  await expect(page.locator('meta[name="corrected"]')).toHaveCount(1);
});

test('a first visit makes at most 8 requests and 100 kB', async ({ page }) => {
  const servers = await openServers();
  await page.goto(servers.site);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const bytes = servers.sent.reduce((sum, one) => sum + one.bytes, 0);
  console.log(`${servers.sent.length} requests, ${bytes} bytes: ${servers.sent.map(({ path }) => path).join(' ')}`);
  // What the service worker asks for again has not changed.
  for (const { path, status } of servers.sent) expect([200, ...(path === '/' ? [304] : [])], path).toContain(status);
  expect(servers.sent.length).toBeLessThanOrEqual(8);
  expect(bytes).toBeLessThanOrEqual(100_000);
  servers.close();
});
