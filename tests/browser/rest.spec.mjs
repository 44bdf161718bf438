/** The hosted page comes in two parts: what answers the questions, then, by itself, everything else. */
import { readFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';
import { entryBoxes, fillBoxes, fillEntry, submit } from './screens.mjs';
import { answers } from './story.mjs';
import { openServers } from './servers.mjs';
import { expect, test } from './test.mjs';

const REST = /\/assets\/rest-[0-9a-f]{12}\.js$/;
const ids = new Set([...readFileSync(inProject('web/words/en.ftl'), 'utf8').matchAll(/^([a-z]\w*-[\w-]+) *=/gm)].map(([, id]) => id));

/** @typedef {import('@playwright/test').Page} Page */

const whole = (/** @type {Page} */ page) => expect(page.locator('html')).toHaveAttribute('data-whole');

/** The second part does not come until it is let go. @param {Page} page */
async function holdRest(page) {
  let release = () => {};
  const held = /** @type {Promise<void>} */ (new Promise((resolve) => (release = resolve)));
  await page.route(REST, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

// As a family opens it.
test.use({ everything: false });

/** Where a message is missing, its name stands on the screen. @param {Page} page */
async function namesOnScreen(page) {
  const text = await page.locator('body').innerText();
  return (text.match(/[a-z]\w*(-\w+)+/g) ?? []).filter((word) => ids.has(word));
}

test('without the second part the questions are answered; with it comes the plan that was asked for', async ({ page, servers }) => {
  const release = await holdRest(page);
  await page.goto(servers.site, { waitUntil: 'commit' });
  await submit(page);
  await expect(page.locator('.summary')).toBeFocused();
  expect(await namesOnScreen(page)).toEqual([]);
  await page.locator(`label[for="unit-${answers.unit}"]`).click();
  await fillBoxes(page, { ...entryBoxes, 'weight-number': '82' });
  await expect(page.locator('#weight-problem')).toBeVisible();
  expect(await namesOnScreen(page)).toEqual([]);
  await fillEntry(page);
  await expect(page.locator('.ready')).toContainText('46.8 mL');
  await expect(page.locator('.summary')).toHaveCount(0);
  await expect(page.locator('#page-missing')).toBeHidden();
  await submit(page);
  await expect(page.locator('#page-missing')).toBeVisible();
  await expect(page.locator('.today-card')).toHaveCount(0);
  expect(await page.locator('html').getAttribute('data-whole')).toBeNull();
  release();
  await whole(page);
  await expect(page.locator('.today-card')).toBeVisible();
  await expect(page.locator('#today-title')).toBeFocused();
  await expect(page.locator('.plan-table')).toBeAttached();
  expect(await namesOnScreen(page)).toEqual([]);
});

test('what is half typed when the second part comes stays as it is, with focus, caret, pounds and ounces', async ({ page, servers }) => {
  const release = await holdRest(page);
  await page.goto(servers.site, { waitUntil: 'commit' });
  await page.locator('label[for="unit-lb"]').click();
  await page.locator('#weight-ounces').waitFor();
  await fillBoxes(page, { 'weight-number': '18', 'weight-ounces': '1', 'birth-day': '32', 'birth-month': 'My', 'birth-year': '2025' });
  await page.locator('#birth-month').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  release();
  await whole(page);
  for (const [id, text] of Object.entries({ 'weight-number': '18', 'weight-ounces': '1', 'birth-day': '32', 'birth-month': 'My' }))
    await expect(page.locator(`#${id}`)).toHaveValue(text);
  await expect(page.locator('#unit-lb')).toBeChecked();
  await page.keyboard.type('a');
  await expect(page.locator('#birth-month')).toHaveValue('May');
});

for (const held of [`label[for="unit-${answers.unit}"]`, 'form.entry [data-send]']) {
  test(`a press that is going on when the second part comes counts: ${held}`, async ({ page, servers }) => {
    const release = await holdRest(page);
    await page.goto(servers.site, { waitUntil: 'commit' });
    await fillBoxes(page, { 'weight-number': '8.2' });
    await page.locator('label[for="unit-lb"]').click();
    await page.locator('#weight-ounces').waitFor();
    await page.locator(held).hover();
    await page.mouse.down();
    release();
    await whole(page);
    await page.mouse.up();
    if (held.startsWith('label')) await expect(page.locator(`#unit-${answers.unit}`)).toBeChecked();
    else await expect(page.locator('#birth-problem')).toBeVisible();
  });
}

test('the same files in the same order whatever is typed, by itself, and none once the page is whole', async ({ browser }) => {
  const asked = [];
  for (const typed of [undefined, '8.2', '3.1']) {
    const servers = await openServers();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { get: () => undefined }));
    await page.goto(servers.site, { waitUntil: 'commit' });
    if (typed) await fillBoxes(page, { 'weight-number': typed });
    await whole(page);
    const before = servers.sent.map(({ path }) => path);
    if (typed) {
      await fillEntry(page);
      await submit(page);
      for (const place of ['dates', 'tests', 'medicine', 'learn', 'share']) await page.evaluate((name) => (location.hash = name), place);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      await page.waitForTimeout(300);
    }
    expect(servers.sent.map(({ path }) => path)).toEqual(before);
    asked.push(before);
    await context.close();
    servers.close();
  }
  expect(asked[1]).toEqual(asked[0]);
  expect(asked[2]).toEqual(asked[0]);
  expect(asked[0]).toEqual(['/', expect.stringMatching(/^\/assets\/page-/), expect.stringMatching(REST)]);
});

test.describe('with a line that breaks', () => {
  test.use({ expectedMessages: /ERR_INTERNET_DISCONNECTED|NS_ERROR|request after load/ });

  test('what is here works, the rest says that it is missing and is tried again', async ({ page, servers }) => {
    let tries = 0;
    await page.route(REST, (route) => {
      tries += 1;
      return tries < 2 ? route.abort('internetdisconnected') : route.continue();
    });
    await page.goto(servers.site, { waitUntil: 'commit' });
    await expect(page.locator('#page-missing')).toHaveText(/has not come yet/);
    await page.locator('#weight-number').fill('8.2');
    await whole(page);
    expect(tries).toBe(2);
    await expect(page.locator('#page-missing')).toHaveCount(0);
    await expect(page.locator('#weight-number')).toHaveValue('8.2');
  });
});
