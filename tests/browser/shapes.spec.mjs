/** The page in the places where it has to live: framed by a portal, without scripts, without a network. */
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
    await expect(frame.getByRole('region', { name: 'Call the team at once' })).toContainText('yellow skin or eyes');
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
