/** The page in the places where it has to live: framed by a portal, without scripts, without a network. */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';
import { tellStory } from './page.mjs';
import { toldOn } from './story.mjs';
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
    await expect(frame.locator('noscript p.note')).toBeVisible();
    // Questions that nothing answers would mislead.
    await expect(frame.locator('form')).toBeHidden();
    for (const box of await frame.locator('input').all()) await expect(box).toBeHidden();
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

/** A copy of the site that can be put right. */
function siteToCorrect() {
  const folder = test.info().outputPath('site');
  // Without the packed files, which hold the page as it was.
  cpSync(inProject('dist/site'), folder, { recursive: true, filter: (name) => !/\.(br|gz)$/.test(name) });
  return {
    folder,
    correct() {
      const [pageFile, workerFile] = ['index.html', 'sw.js'].map((name) => `${folder}/${name}`);
      const [html, worker] = [pageFile, workerFile].map((file) => readFileSync(file, 'utf8'));
      const corrected = html.replace('</head>', '<meta name="corrected" content="yes"></head>');
      const [before, after] = [html, corrected].map((text) => createHash('sha256').update(text).digest('hex').slice(0, 12));
      expect(worker, 'the worker changes with the page, or no browser would look').toContain(before);
      writeFileSync(pageFile, corrected);
      writeFileSync(workerFile, worker.replaceAll(before, after));
    },
  };
}

test('a tab that stays open asks once an hour at most, and says that a corrected page is ready without touching what is typed', async ({
  page,
}) => {
  const site = siteToCorrect();
  const servers = await openServers(site.folder);
  await page.clock.setFixedTime(toldOn);
  await page.goto(servers.site);
  // What the first page asks for is not to come in the second's time.
  await page.locator('html[data-whole]').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await tellStory(page);
  const asked = () => servers.sent.filter(({ path }) => path === '/sw.js').length;
  const comeBack = (/** @type {number} */ minutes) =>
    page.evaluate((later) => {
      const { now } = Date;
      Date.now = () => now() + later;
      dispatchEvent(new Event('focus'));
    }, minutes * 60_000);
  // To open a page is to ask, and browsers take their time for it.
  let before = -1;
  while (before !== asked()) {
    before = asked();
    await page.waitForTimeout(2500);
  }
  site.correct();
  await comeBack(10);
  await comeBack(20);
  await page.waitForTimeout(300);
  expect(asked(), 'not within the hour').toBe(before);

  // Half a question typed: nothing comes between.
  await page.locator('#question-draft').fill('May we');
  await comeBack(40);
  await expect.poll(asked).toBeGreaterThan(before);
  const line = page.locator('.new-version');
  await page.waitForTimeout(1000);
  await expect(line).toHaveCount(0);
  await expect(page.locator('#question-draft')).toHaveValue('May we');
  await page.locator('#question-draft').fill('');
  // What is on the screen is kept nowhere: first it has to be.
  await expect(line).toHaveText(/Keep your plan first/);
  await expect(page.locator('#announce')).toContainText('A corrected version');
  await expect(line.getByRole('button')).toHaveCount(0);
  const text = await page.locator('.plan-table').textContent();
  await page.getByLabel('Keep and share').getByRole('button', { name: 'Keep it on this device' }).click();
  expect(await page.locator('.plan-table').textContent()).toBe(text);
  await line.getByRole('button', { name: 'Load it now' }).click();
  await expect(page.locator('meta[name="corrected"]')).toHaveCount(1);
  await expect(page.locator('.plan-table')).toHaveText(/** @type {string} */ (text));
  await expect(line).toHaveCount(0);
  servers.close();
});

test('two sites of one origin share neither what is kept nor their offline copies', async ({ page }) => {
  const site = inProject('dist/site');
  const servers = await openServers(site, { '/a/': site, '/b/': site });
  const [a, b] = ['a/', 'b/'].map((path) => servers.site + path);
  // An id is read against the origin: with one of its own, each would be installed over the other.
  const manifest = readdirSync(`${site}/assets`).find((name) => name.endsWith('.webmanifest'));
  expect(JSON.parse(readFileSync(`${site}/assets/${manifest}`, 'utf8')).id).toBeUndefined();
  const ready = () => page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));
  await page.goto(a);
  await expect.poll(ready).toBe('activated');
  await tellStory(page);
  await page.getByRole('button', { name: 'Show the plan', exact: true }).click();
  await page.getByLabel('Keep and share').getByRole('button', { name: 'Keep it on this device' }).click();
  await page.goto(b);
  await expect.poll(ready).toBe('activated');
  await expect(page.locator('#weight-number')).toHaveValue('');
  await expect(page.locator('.offer')).toHaveCount(0);
  await tellStory(page);
  await page.getByLabel('Keep and share').getByRole('button', { name: 'Keep it on this device' }).click();
  await page.getByRole('button', { name: 'Erase' }).first().click();
  servers.close();
  for (const address of [a, b]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }
  await page.goto(a);
  await expect(page.locator('.plan-table')).toBeVisible();
});

test('a page that was put right takes over at the next opening', async ({ page }) => {
  const site = siteToCorrect();
  const servers = await openServers(site.folder);
  await page.goto(servers.site);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  site.correct();
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

test('a first visit makes at most 8 requests and 203 kB', async ({ page }) => {
  const servers = await openServers();
  await page.goto(servers.site);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const bytes = servers.sent.reduce((sum, one) => sum + one.bytes, 0);
  console.log(`${servers.sent.length} requests, ${bytes} bytes: ${servers.sent.map(({ path }) => path).join(' ')}`);
  // What the service worker asks for again has not changed.
  for (const { path, status } of servers.sent) expect([200, ...(path === '/' ? [304] : [])], path).toContain(status);
  expect(servers.sent.length).toBeLessThanOrEqual(8);
  expect(bytes).toBeLessThanOrEqual(203_000);
  servers.close();
});
