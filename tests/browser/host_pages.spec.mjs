/** The pages of hosts that reviewers are handed: each shows a plan. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOST_PAGES, hostPageHeaders, hostPageMounts, writeHostPages } from '../../web/build/host_pages.mjs';
import { familyOn } from './family.mjs';
import { WALKED_AT } from './frame_walks.mjs';
import { fits, flows, frameOf } from './hosts.mjs';
import { openServers } from './servers.mjs';
import { expect, test } from './test.mjs';

// As a family opens it. The words of the frame's language are asked for as it opens.
test.use({ everything: false, expectedMessages: /request after load: \S+\/words-ar-/ });

/** @type {import('./servers.mjs').Servers} */
let host;
/** @type {string} */
let folder;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doseline-hosts-'));
  writeHostPages(join(folder, 'hosts'));
  host = await openServers(undefined, hostPageMounts(folder), hostPageHeaders());
});

test.afterAll(() => {
  host.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const [name, { helped, root }] of Object.entries(HOST_PAGES)) {
  test(`${name} shows a plan, with no violation`, async ({ page }) => {
    await page.clock.setFixedTime(WALKED_AT);
    await page.goto(`${host.site}review/hosts/${name}.html`);
    if (name === 'coep') expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    const frame = frameOf(page);
    await expect(frame.locator('html')).toHaveAttribute('lang', root?.lang ?? 'en');
    const family = familyOn(frame);
    await family.answer();
    await frame.locator('form.entry [data-send]').click();
    await expect(frame.locator('#today-title')).toBeVisible();
    if (helped) {
      await flows(page);
      await fits(page);
    } else {
      await expect(frame.locator('html')).not.toHaveAttribute('data-flow');
      expect(await page.locator('iframe').evaluate((element) => element.clientHeight)).toBe(900);
    }
  });
}

// Firefox holds it against the host's rule for frames, and tells the host of a violation.
test('from the strict host’s frame a plan file is saved', async ({ page, browserName }) => {
  await page.clock.setFixedTime(WALKED_AT);
  await page.goto(`${host.site}review/hosts/strict.html`);
  const family = familyOn(frameOf(page));
  await family.begin();
  // Playwright hears of downloads in Chromium only.
  const coming = browserName === 'chromium' ? page.waitForEvent('download') : undefined;
  await family.press('Save a plan file');
  await family.sees('.keep-notice', 'If your device shows no new file');
  if (coming) expect((await coming).suggestedFilename()).toMatch(/^doseline-plan-.*\.json$/);
});

test('their list leads to each', async ({ page }) => {
  await page.goto(`${host.site}review/hosts/`);
  for (const name of Object.keys(HOST_PAGES)) await expect(page.locator(`a[href="${name}.html"]`)).toBeVisible();
});
