/** Keeping and sharing, with the browser's own storage, files and links: the other device shows the same plan. */
import { readFile, writeFile } from 'node:fs/promises';
import { familyOn } from './family.mjs';
import { scanned } from './qr.mjs';
import { oneFileAddress } from './servers.mjs';
import { elsewhere, expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const NOW = new Date('2025-12-10T09:30:00');
const NASTY = '<img src=x onerror="document.title=1">';

/** @param {Page} page @param {string} address */
async function open(page, address) {
  await page.clock.setFixedTime(NOW);
  await page.goto(address);
  return familyOn(page);
}

/** The hash that every output carries. @param {Page} page */
const hash = async (page) =>
  /** @type {RegExpExecArray} */ (/[0-9a-f]{16}/.exec(/** @type {string} */ (await page.locator('footer .marks').textContent())))[0];

/**
 * The plan file that the page hands to the browser. Playwright hears of downloads in Chromium only.
 * @param {Page} page
 * @returns {Promise<string>} its content
 */
async function planFile(page) {
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (/** @type {Blob} */ blob) => {
      /** @type {any} */ (globalThis).planFile = blob.text();
      URL.createObjectURL = createObjectURL;
      return createObjectURL(blob);
    };
  });
  const chromium = test.info().project.name === 'chromium';
  const coming = chromium ? page.waitForEvent('download') : undefined;
  await page.getByRole('button', { name: 'Save a plan file' }).click();
  const content = await page.evaluate(() => /** @type {any} */ (globalThis).planFile);
  const download = await coming;
  if (download) {
    expect(download.suggestedFilename()).toMatch(/^doseline-plan-([\w-]+-)?2025-12-10-0930\.json$/);
    expect(await readFile(await download.path(), 'utf8')).toBe(content);
  }
  return content;
}

/** @param {Page} page @param {string} name @param {string | Buffer} content */
async function openFile(page, name, content) {
  await page.locator('.keep-open input').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

for (const shape of ['hosted page', 'one file']) {
  test(`one tap keeps, a reload brings it back, one tap erases all, ${shape}`, async ({ page, servers }) => {
    const family = await open(page, shape === 'one file' ? oneFileAddress : servers.site);
    await family.begin();
    const before = await hash(page);
    await family.press('Keep it on this device');
    await expect(page.getByText('Kept on this device.', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.locator('.plan-table')).toBeVisible();
    expect(await hash(page)).toBe(before);
    await family.press('Erase what is kept');
    await expect(page.getByText('Erased. Nothing is kept on this device now.', { exact: false })).toBeVisible();
    const left = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]);
    expect(left).toEqual([0, 0, '', 0]);
    expect(await hash(page), 'the screen still shows it').toBe(before);
  });

  test(`a plan file brings the same plan to another device, ${shape}`, async ({ page, servers, browser }) => {
    const address = shape === 'one file' ? oneFileAddress : servers.site;
    const family = await open(page, address);
    await family.begin();
    const file = await planFile(page);
    const other = await elsewhere(browser);
    await open(other, address);
    await openFile(other, 'plan.json', file);
    await expect(other.locator('.plan-table')).toBeVisible();
    expect(await hash(other)).toBe(await hash(page));
    await other.context().close();
  });
}

test('two phones become one plan: what cannot be both is chosen, a dose given stays given', async ({ page }) => {
  const family = await open(page, oneFileAddress);
  await family.begin();
  const before = await planFile(page);
  await page.locator('.mark-given').first().click();
  const mine = await hash(page);
  const text = before.replaceAll('2025-11-03', '2025-11-05').replace('"device": ""', '"device": "Mum’s phone"');
  await openFile(page, 'other.json', text);
  await expect(page.getByRole('heading', { name: 'The file holds another plan' })).toBeVisible();
  const table = page.locator('.keep-compare');
  await expect(table.locator('thead')).toContainText(/This device\s*changed today, 09:30\s*Mum’s phone\s*saved today, 09:30/);
  await expect(table).toContainText('Monday 3 November 2025');
  await expect(table).toContainText('Wednesday 5 November 2025');
  expect(await hash(page), 'nothing has changed yet').toBe(mine);
  await family.press('Make them one plan');
  await expect(page.locator('.keep-offer [role="alert"]')).toContainText('One thing has still to be chosen');
  expect(await hash(page), 'nothing is taken before it is chosen').toBe(mine);
  await page.locator('label[for="keep-choice-0-there"]').click();
  await family.press('Make them one plan');
  expect(await hash(page)).not.toBe(mine);
  const after = JSON.parse(await planFile(page));
  expect([after.ticks.length, after.request.infusionDate]).toEqual([1, '2025-11-05']);
  await family.press('Go back to my earlier plan');
  expect(await hash(page)).toBe(mine);

  // The dose is not un-given by a file from before it.
  await openFile(page, 'before.json', before);
  await expect(page.getByText('It holds nothing that is not on the screen already.', { exact: false })).toBeVisible();
  expect(JSON.parse(await planFile(page)).ticks).toHaveLength(1);
});

test('a reload, a way on and back, bring back what was typed in that tab, and in no other', async ({ page, servers, browserName }) => {
  const family = await open(page, servers.site);
  await family.type('weight-number', '8,');
  await page.reload();
  await expect(page.locator('#weight-number')).toHaveValue('8,');
  await family.begin();
  const mine = await hash(page);
  await page.goto('about:blank');
  // Firefox's driver waits for ever for a page that comes back from memory: there the way back is the address.
  await (browserName === 'firefox' ? page.goto(servers.site) : page.goBack());
  await expect(page.locator('.plan-table')).toBeVisible();
  expect(await hash(page)).toBe(mine);
  await expect(page.locator('.unkept')).toContainText('This plan is not saved.');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  const other = await page.context().newPage();
  await other.clock.setFixedTime(NOW);
  await other.goto(servers.site);
  await expect(other.locator('#weight-number')).toHaveValue('');
  await other.close();

  await page.locator('.unkept').getByRole('button', { name: 'Keep it on this device' }).click();
  await expect(page.locator('.unkept')).toHaveCount(0);
  await expect(page.locator('#today-title')).toBeFocused();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([1, 0]);
  expect(await page.locator('main').textContent()).not.toMatch(/nothing is (sent or )?kept/i);
});

test.describe('where the card of keeping is out of sight', () => {
  test.use({ everything: false });

  test('a link that was spoiled on the way says so', async ({ page, servers }) => {
    await open(page, `${servers.site}#plan:1zAAAA`);
    const refused = page.locator('.keep-refused:visible');
    await expect(refused).toContainText('There is no plan in this text.');
    await expect(refused).toBeInViewport();
    expect(page.url()).not.toContain('plan:');
    // Read, it goes when the family goes on.
    await page.locator('.start-links a[href="#learn"]').click();
    await expect(refused).toHaveCount(0);
  });

  test('what is kept and cannot be read is not passed over in silence', async ({ page, servers }) => {
    const family = await open(page, servers.site);
    await family.begin();
    await page.locator('.unkept').getByRole('button', { name: 'Keep it on this device' }).click();
    await page.evaluate(() => Object.keys(localStorage).forEach((name) => localStorage.setItem(name, '{"version":')));
    const other = await page.context().newPage();
    await other.goto(servers.site);
    const refused = other.locator('.keep-refused:visible');
    await expect(refused).toContainText('What is kept on this device could not be read');
    await other.locator('.keep-news a').click();
    await expect(refused).toHaveCount(1);
    await expect(other.getByRole('button', { name: 'Erase what is kept' })).toBeVisible();
    await other.close();
  });

  test('a device without room says so where the button was pressed', async ({ page, servers }) => {
    const family = await open(page, servers.site);
    await family.begin();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await page.locator('.unkept').getByRole('button', { name: 'Keep it on this device' }).click();
    await expect(page.locator('.keep-news')).toContainText(/keeps nothing|no room left/);
    await page.locator('.keep-news a[href="#share"]').click();
    await expect(page.getByRole('button', { name: 'Save a plan file' })).toBeVisible();
  });

  test('a link to the plan that is there already says that nothing changed', async ({ page, servers }) => {
    const family = await open(page, servers.site);
    await family.begin();
    await family.press('Make a link');
    const link = await page.locator('#keep-link-made').inputValue();
    await page.locator('.places a[href="#today"]').click();
    await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
    await expect(page.locator('.keep-news .keep-notice')).toContainText('Nothing changed.');
    await page.locator('.places a[href="#dates"]').click();
    await expect(page.locator('.keep-news')).toHaveCount(0);
  });
});

test('a file of 660 kB and one of 100,000 faults do not hold the page up', async ({ page }) => {
  await open(page, oneFileAddress);
  for (const content of [
    JSON.stringify({ version: 2, notes: 'x'.repeat(660_000) }),
    JSON.stringify({ version: 2, ticks: Array.from({ length: 100_000 }, () => ({})) }),
  ]) {
    const began = Date.now();
    await openFile(page, 'plan.json', content);
    await expect(page.locator('.keep-refused')).toContainText(/too long|is missing/);
    expect(Date.now() - began).toBeLessThan(5000);
    await page.reload();
  }
});

test('a file that cannot be read changes nothing on the screen, and says why', async ({ page }) => {
  const family = await open(page, oneFileAddress);
  await family.begin();
  const mine = await hash(page);
  const good = await planFile(page);
  const cases = /** @type {[string, string | Buffer, string][]} */ ([
    ['not JSON', 'hello', 'It is not a plan file.'],
    ['empty', '', 'It is empty.'],
    ['cut short', good.slice(0, good.length / 2), 'Its end is missing.'],
    ['50 MB', Buffer.alloc(50 * 1024 * 1024, 32), 'It is too large to be a plan file.'],
    ['from version 99', good.replace(/"version":\s*\d+/, '"version":99'), 'A newer Doseline made it'],
    ['with an unknown part', good.replace(/\{/, '{"surprise":1,'), 'It has a part that Doseline does not know: surprise'],
  ]);
  for (const [name, content, said] of cases) {
    // By way of the disk: Playwright itself hands over no more than 50 MB.
    await page.locator('.keep-open input').setInputFiles(await fileOf(name, content));
    await expect(page.locator('.keep-refused'), name).toContainText(said);
    await expect(page.locator('.keep-refused'), name).toContainText('Nothing is lost.');
    expect(await hash(page), name).toBe(mine);
  }
});

/** @param {string} name @param {string | Buffer} content */
async function fileOf(name, content) {
  const path = test.info().outputPath(`${name}.json`);
  await writeFile(path, content);
  return path;
}

test('a link brings the same plan to another device, by no server; its QR code says the same', async ({ page, servers, browser }) => {
  const family = await open(page, servers.site);
  await family.begin();
  await family.press('Make a link');
  const link = await page.locator('#keep-link-made').inputValue();
  expect(link).toContain('#plan=');

  const drawn = await page
    .locator('svg.qr')
    .evaluate((svg) => [svg.getAttribute('viewBox'), svg.querySelector('path')?.getAttribute('d')].map(String));
  expect(scanned(drawn[0], drawn[1])).toBe(link);

  const asked = servers.sent.length;
  const other = await elsewhere(browser);
  const second = await open(other, link);
  await second.press('Show this plan');
  expect(await hash(other)).toBe(await hash(page));
  expect(other.url(), 'the plan does not stay in the address').not.toContain('plan=');
  for (const { path } of servers.sent.slice(asked)) expect(path).not.toMatch(/1[zu][\w-]{20}/);
  await other.context().close();
});

test('markup in a name is shown as text, on the screen, in the file, on the other device', async ({ page, browser }) => {
  const family = await open(page, oneFileAddress);
  await family.begin();
  await page.locator('#keep-name').click();
  await page.keyboard.type(NASTY);
  await page.keyboard.press('Tab');
  const content = await planFile(page);
  expect(JSON.parse(content)).toMatchObject({ device: NASTY });
  const other = await elsewhere(browser);
  const second = await open(other, oneFileAddress);
  await second.begin();
  await openFile(other, 'plan.json', content.replaceAll('2025-11-03', '2025-11-05'));
  await expect(other.locator('.keep-offer')).toContainText(NASTY);
  expect(await other.locator('.keep-offer img').count()).toBe(0);
  expect(await other.title()).toContain('Doseline');
  await other.context().close();
});

test('storage that refuses, is full, or is emptied elsewhere: told, and the plan stays', async ({ page, servers }) => {
  const family = await open(page, servers.site);
  await family.begin();
  const mine = await hash(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await family.press('Keep it on this device');
  await expect(page.locator('#keep .note').first()).toContainText(/keeps nothing|no room left/);
  expect(await hash(page)).toBe(mine);

  await page.reload();
  await family.begin();
  await family.press('Keep it on this device');
  const second = await page.context().newPage();
  await second.goto(servers.site);
  await second.evaluate(() => localStorage.clear());
  await expect(page.getByText('What was kept has been erased', { exact: false })).toBeVisible();
  expect(await hash(page)).toBe(mine);
});
