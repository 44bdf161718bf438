/** More, as a family uses it: Doseline saved with the plan inside, the look by hand, the search, questions, the nickname. */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { familyOn } from './family.mjs';
import { oneFileAddress } from './servers.mjs';
import { elsewhere, expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const NOW = new Date('2025-12-10T09:30:00');
const EVIL = '</script><script>document.title="run"</script><!--<script><img src=x onerror="document.title=\'run\'">\u2028';

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
 * What the page hands to the browser. Playwright hears of downloads in Chromium only.
 * @param {Page} page
 * @returns {Promise<{ text: string, name: string }>}
 */
async function saved(page) {
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (/** @type {Blob} */ blob) => {
      /** @type {any} */ (globalThis).savedFile = blob.text();
      URL.createObjectURL = createObjectURL;
      return createObjectURL(blob);
    };
    const note = (/** @type {MouseEvent} */ { target }) => {
      if (target instanceof HTMLAnchorElement && target.download) /** @type {any} */ (globalThis).savedName = target.download;
    };
    addEventListener('click', note, true);
  });
  const coming = test.info().project.name === 'chromium' ? page.waitForEvent('download') : undefined;
  await page.getByRole('button', { name: 'Save Doseline with this plan inside' }).click();
  const text = await page.evaluate(() => /** @type {any} */ (globalThis).savedFile);
  const name = await page.evaluate(() => /** @type {any} */ (globalThis).savedName);
  const download = await coming;
  if (download) expect(await readFile(await download.path(), 'utf8')).toBe(text);
  return { text, name };
}

/** As it is in the page; its own script names it too. */
const INSIDE = '<script type="application/json" id="plan-inside">{';

/** @param {string} text */
function withoutPlan(text) {
  const [before, plan] = text.split(INSIDE);
  return before + plan.slice(plan.indexOf('</script>\n') + '</script>\n'.length);
}

/** The page with something before its end. @param {string} text @param {string} put */
function withAtEnd(text, put) {
  const end = text.lastIndexOf('</body>');
  return `${text.slice(0, end)}${put}\n${text.slice(end)}`;
}

/** @param {string} name @param {string} text */
async function fileOf(name, text) {
  const path = test.info().outputPath(name);
  await writeFile(path, text);
  return pathToFileURL(path).href;
}

for (const shape of ['from a disk', 'put on a server']) {
  test(`Doseline saved with the plan inside opens with that plan, and saves again, ${shape}`, async ({ page, servers, browser }) => {
    const family = await open(page, shape === 'from a disk' ? oneFileAddress : servers.oneFile);
    await family.begin();
    await page.locator('#nickname').fill('Leo');
    await page.locator('#notes').fill(EVIL);
    const mine = await hash(page);
    // Opened with something to come back, the page's head notes that; the copy knows nothing of it.
    await page.reload();
    await expect(page.locator('#notes')).toHaveValue(EVIL);
    const { text, name } = await saved(page);
    expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="en" dir="ltr">/);
    expect(text).not.toMatch(/<form[^>]* data-sent/);
    expect(name).toBe('doseline-leo-2025-12-10-0930.html');
    const original = await readFile(new URL(oneFileAddress), 'utf8');
    console.log(`Doseline: ${original.length} letters; with a plan inside ${text.length}, ${Buffer.byteLength(text)} bytes.`);
    expect(text.length - original.length).toBeLessThan(4000);
    expect(text).toContain(original.slice(original.lastIndexOf('<!--')).trim());

    const other = await elsewhere(browser);
    /** @type {string[]} */
    const offences = [];
    other.on('pageerror', (error) => offences.push(error.message));
    other.on('console', (message) => ['error', 'warning'].includes(message.type()) && offences.push(message.text()));
    const requests = /** @type {string[]} */ ([]);
    other.on('request', (request) => requests.push(request.url()));
    const address = await fileOf(name, text);
    await open(other, address);
    await expect(other.locator('#today-title')).toBeVisible();
    expect(await hash(other)).toBe(mine);
    await expect(other.locator('#notes')).toHaveValue(EVIL);
    await expect(other.locator('.more-name bdi')).toHaveText('Leo');
    expect(await other.title()).toContain('Doseline');
    expect(await other.locator('script').count(), 'the page’s two, and the plan').toBe(3);
    expect(await other.evaluate(() => localStorage.length)).toBe(0);
    expect(requests.filter((url) => url !== address && !/^(data|blob):/.test(url))).toEqual([]);

    // The copy holds itself as well, and the plan only once.
    await other.locator('#notes').fill('Later.');
    const second = await saved(other);
    expect(second.text.split(INSIDE)).toHaveLength(2);
    expect(second.text).toContain('Later.');
    expect(withoutPlan(second.text)).toBe(withoutPlan(text));
    expect(offences).toEqual([]);
    await other.context().close();
  });
}

test('a plan put into the file by a stranger cannot run, and what is no plan is refused', async ({ page }) => {
  const original = await readFile(new URL(oneFileAddress), 'utf8');
  await open(
    page,
    await fileOf(
      'no-plan.html',
      withAtEnd(original, '<script type="application/json" id="plan-inside">{"device":"<img src=x onerror=alert(1)>"</script>'),
    ),
  );
  await expect(page.locator('.keep-refused')).toContainText('The plan in this file could not be read');
  await expect(page.locator('#weight-number')).toHaveValue('');
});

test.describe('with a script that a stranger has put in', () => {
  test.use({ expectedMessages: /Content Security Policy|content blocked|policy violation|blocked an inline script/i });

  test('it does not run: the file’s own policy knows its scripts by hash', async ({ page }) => {
    const original = await readFile(new URL(oneFileAddress), 'utf8');
    await open(page, await fileOf('run.html', withAtEnd(original, '<script>document.documentElement.dataset.ran = "yes"</script>')));
    await expect(page.locator('#weight-number')).toBeVisible();
    expect(await page.locator('html').getAttribute('data-ran')).toBeNull();
  });
});

test('the hosted page leads to the one file beside it: the plan is there, by no address and no request', async ({ page, servers }) => {
  const family = await open(page, servers.site);
  await family.begin();
  await expect(page.getByRole('button', { name: 'Save Doseline with this plan inside' })).toHaveCount(0);
  await page.locator('#notes').fill('Not a moment later.');
  const asked = servers.sent.length;
  const coming = page.context().waitForEvent('page', { timeout: 45_000 });
  await page.getByRole('link', { name: 'Open Doseline as one file' }).click();
  const other = await coming;
  await expect(other.locator('#today-title')).toBeVisible();
  expect(other.url().split('#')[0]).toBe(`${servers.site}doseline.html`);
  expect(await hash(other)).toBe(await hash(page));
  await expect(other.locator('#notes')).toHaveValue('Not a moment later.');
  await expect(other.locator('.keep-whole .button')).toHaveText('Save Doseline with this plan inside');
  expect(
    servers.sent
      .slice(asked)
      .map(({ path }) => path)
      .filter((path) => !/(favicon\.ico|sw\.js)$/.test(path)),
  ).toEqual(['/doseline.html']);
  await other.close();
});

test('a page that is a file offers no link, and opens one', async ({ page }) => {
  const family = await open(page, oneFileAddress);
  await family.begin();
  await expect(page.getByRole('button', { name: 'Make a link' })).toHaveCount(0);
  await expect(page.locator('#keep')).toContainText('Send a file.');
  await expect(page.locator('#keep details', { hasText: 'Did you get a link' })).toBeVisible();
});

for (const shape of ['hosted page', 'one file']) {
  test(`night and larger text by hand, kept only with the plan, ${shape}`, async ({ page, servers }) => {
    const family = await open(page, shape === 'one file' ? oneFileAddress : servers.site);
    await family.begin();
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const size = () => page.evaluate(() => getComputedStyle(document.body).fontSize);
    expect([await paper(), await size()]).toEqual(['rgb(246, 244, 239)', '18px']);
    const choose = (/** @type {string} */ name) => page.locator('#look').getByRole('button', { name, exact: true }).click();
    await choose('Night');
    await choose('Larger');
    expect([await paper(), await size()]).toEqual(['rgb(13, 23, 25)', '22.4px']);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await page.setViewportSize({ width: 320, height: 568 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 720 });
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    expect(await paper(), 'this tab remembers').toBe('rgb(13, 23, 25)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await choose('Day');
    expect(await paper(), 'over what the device has').toBe('rgb(246, 244, 239)');
    await family.press('Keep it on this device');
    const later = await page.context().newPage();
    await open(later, page.url());
    await expect(later.locator('.plan-table')).toBeAttached();
    expect(await later.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({ look: 'day', text: 'large' });
    await later.close();
    await family.press('Erase what is kept');
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });
}

test('below More each thing is a link away, and Back leads back', async ({ page }) => {
  const family = await open(page, `${oneFileAddress}#today`);
  await family.begin();
  await page.setViewportSize({ width: 390, height: 664 });
  for (const thing of [
    'share',
    'print',
    'message',
    'calendar',
    'questions',
    'changes',
    'learn',
    'kit',
    'sources',
    'answers',
    'language',
    'look',
    'about',
  ]) {
    await page.locator('.places a[href="#more"]').click();
    await page.locator(`.more-list a[href="#${thing}"]`).click();
    await expect(page.locator('.place.here')).toHaveAttribute('data-address', thing);
    await expect(page.locator('.place.here h1'), `${thing} has one head of the first rank`).toHaveCount(1);
    const { height, wide } = await page
      .locator('.place.here')
      .evaluate((place) => ({ height: place.getBoundingClientRect().height, wide: document.documentElement.scrollWidth }));
    console.log(`${thing}: ${(height / 664).toFixed(1)} screens`);
    expect(height, thing).toBeLessThan(2.5 * 664);
    expect(wide).toBeLessThanOrEqual(390);
    await page.goBack();
    await expect(page.locator('.more-list')).toBeVisible();
  }
});

test('Learn is searched as one types, by keyboard alone; the answer opens where it was found', async ({ page }) => {
  const family = await open(page, oneFileAddress);
  await family.begin();
  await expect(page.locator('#learn .learn-question:visible')).toHaveCount(6);
  await page.locator('#learn-search').focus();
  await page.keyboard.type('ROTA');
  await expect(page.locator('#learn .learn-question')).toHaveCount(1);
  await expect(page.locator('.learn-found')).toHaveText('One thing found.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#learn .learn-question p').first()).toBeVisible();
  await page.locator('#learn-search').fill('zebra');
  await expect(page.locator('#learn')).toContainText('Nothing found.');
  await page.locator('#learn-search').fill('');
  await expect(page.locator('#learn .learn-question:visible')).toHaveCount(6);
});

test('a question is asked, answered, and both are kept; the focus stays at hand', async ({ page, servers }) => {
  const family = await open(page, servers.site);
  await family.begin();
  await page.locator('#question-draft').fill('May she swim?');
  await page.locator('.question-form [data-send]').click();
  await expect(page.locator('.more-list a[href="#questions"]')).toContainText('One to ask');
  await page.getByRole('button', { name: 'We asked: May she swim?' }).click();
  await expect(page.locator('#told0')).toBeFocused();
  await expect(page.locator('.more-list a[href="#questions"]')).not.toContainText('One to ask');
  await page.keyboard.type('Yes.');
  await page.reload();
  await expect(page.locator('#told0')).toHaveValue('Yes.');
});

test('two children’s plans are told apart before they are made one', async ({ page }) => {
  const family = await open(page, oneFileAddress);
  await family.begin();
  await page.locator('#nickname').fill('Leo');
  const { text } = await saved(page);
  const inside = JSON.parse(/** @type {RegExpExecArray} */ (/id="plan-inside">(\{.*?)<\/script>/s.exec(text))[1]);
  delete inside.check;
  await page.locator('.keep-open input').setInputFiles({
    name: 'mia.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...inside, version: 5, nickname: 'Mia' })),
  });
  await expect(page.locator('.keep-offer')).toContainText('these may be two children, Leo and Mia');
  await expect(page.locator('.keep-compare thead')).toContainText(/Leo\s*This device.*Mia\s*In the file/s);
});
