/** The languages on the page: chosen without losing anything, laid out in their own direction, cut off nowhere. */
import { readFileSync } from 'node:fs';
import { createWords } from '../../web/words/words.js';
import { inProject } from '../../web/build/paths.mjs';
import { pseudoSource } from '../web/pseudo.mjs';
import { fillEntry } from './screens.mjs';
import { oneFileAddress, openServers } from './servers.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').FrameLocator} FrameLocator */

const source = (/** @type {string} */ tag) => readFileSync(inProject(`web/words/${tag}.ftl`), 'utf8');
const wordsOf = (/** @type {string} */ tag) => createWords(tag, source(tag));
const plain = (/** @type {string} */ text) => text.replace(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');

const typed = {
  '#weight-number': '8.2',
  '#birth-day': '1',
  '#birth-month': 'May',
  '#birth-year': '2025',
  '#question-draft': '¿Cuándo? متى؟ <b>when</b>',
};

/** @param {Page | FrameLocator} surface */
async function typeAll(surface) {
  for (const [box, text] of Object.entries(typed)) await surface.locator(box).fill(text);
  await surface.locator('label[for="unit-kg"]').click();
  await surface.locator('#phone-team').fill('+1 555 010 7788');
}

/** @param {Page | FrameLocator} surface */
async function expectAll(surface) {
  for (const [box, text] of Object.entries(typed)) await expect(surface.locator(box)).toHaveValue(text);
  await expect(surface.locator('#unit-kg')).toBeChecked();
  await expect(surface.locator('#dial-team')).toHaveAttribute('href', 'tel:+15550107788');
}

for (const shape of ['hosted page', 'one file', 'hosted page in a sandboxed frame']) {
  test(`a switch keeps everything typed and loads nothing anew, ${shape}`, async ({ page, servers }) => {
    const framed = shape.includes('frame');
    let loads = 0;
    await page.goto(framed ? servers.portal(servers.site, 'allow-scripts') : shape === 'one file' ? oneFileAddress : servers.site);
    const surface = framed ? page.frameLocator('iframe') : page;
    const root = surface.locator('html');
    await typeAll(surface);
    page.on('request', (request) => (loads += Number(request.isNavigationRequest())));
    await root.evaluate((element) => element.setAttribute('data-same', 'document'));
    for (const [tag, direction] of [
      ['ar', 'rtl'],
      ['es', 'ltr'],
      ['en', 'ltr'],
    ]) {
      await surface.locator('#language').selectOption(tag);
      await expect(root).toHaveAttribute('lang', tag);
      await expect(root).toHaveAttribute('dir', direction);
      await expect(surface.locator('h1')).toContainText(plain(wordsOf(tag).say('welcome-title')).split(' ')[0]);
      await expect(surface.locator('.language-note')).toHaveCount(tag === 'en' ? 0 : 1);
      await expect(root).toHaveAttribute('data-same', 'document');
      if (shape === 'hosted page') await expect(page).toHaveURL(`${servers.site}?lang=${tag}#all`);
      await expectAll(surface);
    }
    expect(loads).toBe(0);
    expect(await root.evaluate(() => [window.name, history.state])).toEqual(['', null]);
  });
}

for (const tag of ['es', 'ar']) {
  test(`${tag} says at once that nobody with a name has reviewed it, in itself`, async ({ page, servers }) => {
    await page.goto(`${servers.site}?lang=${tag}`);
    await expect(page.locator('.language-note')).toHaveText(wordsOf(tag).say('language-not-reviewed'));
    await expect(page).toHaveTitle(wordsOf(tag).say('page-title'));
  });
}

test.describe('for a browser that asks for Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('a first visit makes at most 8 requests, and none after load', async ({ page }) => {
    const servers = await openServers();
    await page.goto(servers.site);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    for (const { path, status } of servers.sent) expect([200, ...(path === '/' ? [304] : [])], path).toContain(status);
    expect(servers.sent.length).toBeLessThanOrEqual(8);
    console.log(`es: ${servers.sent.length} requests, ${servers.sent.reduce((sum, { bytes }) => sum + bytes, 0)} bytes`);
    servers.close();
  });

  test('opens in Spanish without a network after the first visit; another language says that it is not here', async ({ page }) => {
    const servers = await openServers();
    await page.goto(servers.site);
    // The worker keeps the words once it is told of them.
    await expect.poll(() => page.evaluate(async () => (await (await caches.open('doseline-words /')).keys()).length)).toBe(1);
    servers.close();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.locator('#weight-number').fill('8.2');
  });
});

test.describe('without a network', () => {
  test.use({ expectedMessages: /Failed to load resource|error/i });

  test('a language that is not here leaves everything as it was, and says so', async ({ page }) => {
    const servers = await openServers();
    await page.goto(servers.site);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await typeAll(page);
    servers.close();
    await page.locator('#language').selectOption('ar');
    await expect(page.locator('.language-note')).toContainText('العربية');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectAll(page);
    await expect(page.locator('#language')).toHaveValue('en');
    await expect(page).toHaveURL(`${servers.site}#all`);
  });
});

test('words that were kept come without a network; what is typed stays', async ({ page }) => {
  const servers = await openServers();
  await page.goto(servers.site);
  await page.locator('#language').selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('doseline-words /')).keys()).length)).toBe(1);
  await page.goto(servers.site);
  servers.close();
  await typeAll(page);
  await page.locator('#language').selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expectAll(page);
});

test.describe('the pseudo-language at 320 px', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  for (const tag of ['es', 'ar']) {
    test(`${tag === 'ar' ? 'right to left' : 'left to right'}: nothing is cut off, nothing scrolls sideways`, async ({ page, servers }) => {
      const words = pseudoSource(source('en'), tag === 'ar' ? 'rtl' : 'ltr').replace(/^#.*\n/gm, '');
      await page.route(`**/assets/words-${tag}-*.js`, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: `globalThis.doselineWords=${JSON.stringify(words)};` }),
      );
      await page.goto(`${servers.site}?lang=${tag}`);
      await expect(page.locator('h1')).toContainText(tag === 'ar' ? 'هطكغ' : 'Ẑ');
      expect(await cutOff(page), 'first sight').toEqual([]);
      await page.locator('.entry button[data-send]').click();
      expect(await cutOff(page), 'every question wrong').toEqual([]);
      await fillEntry(page);
      await page.locator('.entry button[data-send]').click();
      await expect(page.locator('.plan-table')).toBeVisible();
      expect(await cutOff(page), 'the plan').toEqual([]);
    });
  }
});

for (const tag of ['en', 'es', 'ar']) {
  for (const [name, viewport] of Object.entries({
    'small phone': { width: 320, height: 568 },
    '400 % zoom': { width: 320, height: 256 },
  })) {
    test(`the way to the call card is in reach, ${tag}, ${name}`, async ({ page, servers }) => {
      await page.setViewportSize(viewport);
      await page.goto(`${servers.site}?lang=${tag}`);
      await fillEntry(page);
      for (const top of [0, 800, 1e6]) {
        await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
        const link = page.locator('.call-link');
        await expect(link).toBeInViewport({ ratio: 1 });
        expect(
          await link.evaluate((element) => {
            const box = element.getBoundingClientRect();
            return element.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
          }),
          'nothing lies over it',
        ).toBe(true);
      }
      await page.locator('.call-link').click();
      await expect(page.locator('#call h2')).toBeInViewport();
      // Enough is left for reading.
      const bar = await page.locator('.top-bar').evaluate((element) => element.getBoundingClientRect().bottom);
      expect(bar).toBeLessThanOrEqual(viewport.height / 4);
    });
  }
}

test('a whole date that is pasted fills the three boxes; with two meanings it is asked about', async ({ page, servers }) => {
  await page.goto(servers.site);
  // As people do: Firefox hands the page no text of a paste that a script made up.
  const paste = async (/** @type {string} */ box, /** @type {string} */ text) => {
    await page.locator('#question-draft').fill(text);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+X');
    await page.locator(box).focus();
    await page.keyboard.press('Control+V');
  };
  await paste('#birth-day', '1 May 2025');
  for (const [box, value] of [
    ['#birth-day', '1'],
    ['#birth-month', 'May'],
    ['#birth-year', '2025'],
  ])
    await expect(page.locator(box)).toHaveValue(value);
  await expect(page.locator('#birth-day')).toBeFocused();

  await paste('#infusion-day', '03/11/2025');
  const choices = page.getByRole('group', { name: 'When is the infusion?' }).getByRole('group', { name: 'What you may mean' });
  await expect(choices.getByRole('button')).toHaveText(['Monday 3 November 2025', 'Tuesday 11 March 2025']);
  await choices.getByRole('button', { name: 'Monday 3 November 2025' }).click();
  await expect(page.locator('#infusion-month')).toHaveValue('November');
  await expect(choices).toHaveCount(0);
});

test('typing never moves to the next box by itself', async ({ page, servers }) => {
  await page.goto(servers.site);
  await page.locator('#birth-day').pressSequentially('31');
  await expect(page.locator('#birth-day')).toBeFocused();
  await page.locator('#birth-day').fill('3 November 2025');
  await page.locator('#birth-day').press('Tab');
  await expect(page.locator('#birth-month')).toHaveValue('November');
  await expect(page.locator('#birth-month')).toBeFocused();
});

test('a doubted weight: confirmed with one tap, or typed again', async ({ page, servers }) => {
  await page.goto(servers.site);
  await fillEntry(page);
  await page.locator('#weight-number').fill('12');
  await expect(page.locator('.plan-table')).toHaveCount(0);
  await expect(page.locator('#weight-problem')).toContainText('12 kg is unusual for this age');
  await page.locator('#weight-confirm').click();
  await expect(page.locator('.plan-table')).toBeVisible();
  await page.locator('#weight-number').fill('19');
  await expect(page.locator('#weight-problem')).toContainText('19 kg does not fit this age');
  await page.locator('#weight-again').fill('19 lb');
  await expect(page.locator('#weight-problem')).toContainText('not the same');
  await page.locator('#weight-again').fill('19');
  await expect(page.locator('.plan-table')).toBeVisible();
});

test('a question of one’s own is text, can be answered and removed', async ({ page, servers }) => {
  await page.goto(servers.site);
  const evil = '<img src=x onerror=alert(1)> & "so"';
  await page.locator('#question-draft').fill(evil);
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  await expect(page.locator('.own-text')).toHaveText(evil);
  await expect(page.locator('.own-questions img')).toHaveCount(0);
  await expect(page.locator('#question-draft')).toHaveValue('');
  await expect(page.locator('#question-draft')).toBeFocused();
  await page.locator('#asked0').click();
  await page.locator('.own-questions textarea').fill('Yes');
  await page.locator('#language').selectOption('es');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('.own-questions textarea')).toHaveValue('Yes');
  await page.locator('.own-questions button').click();
  await expect(page.locator('.own-questions')).toHaveCount(0);
});

/** Texts that do not fit where they stand, and the page itself if it scrolls sideways. @param {Page} page */
async function cutOff(page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`] : [];
    // Only to be heard, such as the head of a table that is lines on a phone.
    /** @type {(element: Element | null) => boolean} */
    const isClipped = (element) => element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
    for (const element of document.querySelectorAll('body *')) {
      if (
        !(element instanceof HTMLElement) ||
        !element.checkVisibility() ||
        element.closest('.hidden, .lanes, .compare-swiped, .caret, select')
      )
        continue;
      const { overflowX } = getComputedStyle(element);
      if (isClipped(element)) continue;
      const box = element.getBoundingClientRect();
      if (box.width <= 1) continue;
      const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 50);
      if (box.left < -1 || box.right > clientWidth + 1) found.push(`outside: ${element.tagName}.${element.className} ${text}`);
      else if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && element.tagName !== 'INPUT')
        found.push(`cut off: ${element.tagName}.${element.className} ${text}`);
    }
    return found;
  });
}
