/** Sheets for paper: what of the page is on them, and how they come out of the printers of Chromium and Firefox. */
import { expectLanguages, expectSheets, expectSmallPaper, openPaper, printed } from './paper.mjs';
import { paperStories, paperStory } from './paper_stories.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** In Playwright an inch of Firefox's paper is a centimetre long. */
const CENTIMETRES = { A4: [21, 29.7], Letter: [21.59, 27.94], A5: [14.8, 21] };

/** Where there is most on a sheet: Firefox takes longer over a page. */
const IN_FIREFOX = ['day 42 of a taper', 'a long note'];

const family = paperStory('the day after');

/** @param {Page} page @returns {import('./paper.mjs').Printer} */
function printerOf(page) {
  const engine = page.context().browser()?.browserType().name() ?? '';
  return {
    engine,
    async open(address, today) {
      await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
      await page.goto('about:blank');
      await page.goto(address);
    },
    read: (read, given) => page.evaluate(/** @type {any} */ (read), given),
    print: (path, format) => {
      const [width, height] = CENTIMETRES[format].map((length) => `${length}in`);
      return page.pdf({ path, ...(engine === 'firefox' ? { width, height } : { format }) });
    },
  };
}

test.describe('as PDF', () => {
  test.use({ everything: false, viewport: { width: 390, height: 664 } });

  for (const story of paperStories) {
    test(story.name, async ({ page, browserName }) => {
      test.skip(browserName === 'firefox' && !IN_FIREFOX.includes(story.name), 'Firefox takes longer over a page.');
      test.setTimeout(300_000);
      await expectSheets(printerOf(page), story);
    });
  }

  test('in other languages, and two side by side', async ({ page }) => {
    test.setTimeout(300_000);
    await expectLanguages(printerOf(page), family, ['es', 'ar']);
  });

  test('on paper that is too small', async ({ page }) => expectSmallPaper(printerOf(page), family));

  test('with a form open and half filled, paper has the saved plan, and the form is still there after', async ({ page }) => {
    await openPaper(printerOf(page), family);
    await page.evaluate(() => (location.hash = '#medicine'));
    await page.locator('#prescription .button').first().click();
    const box = page.locator('.task input[type="text"], form input[type="text"]').first();
    await box.fill('98.76');
    const { pages } = await printed(printerOf(page), 'a form open', 'A4');
    const text = pages.map(({ lines }) => lines).join('\n');
    expect(text).toContain('2.7');
    expect(text).not.toContain('98.76');
    await expect(box).toHaveValue('98.76');
  });
});

test('what is on paper is that sheet alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPaper(printerOf(page), family);
  // Not every browser lets a test see what it prints; any lets its rules for paper be taken for those of the screen.
  const left = await page.evaluate(() => {
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule && /^(?:print|screen)/.test(rule.media.mediaText))
          rule.media.mediaText = rule.media.mediaText === 'print' ? 'all' : 'not all';
    const shown = (/** @type {Element} */ element) => element.getClientRects().length > 0 && getComputedStyle(element).clipPath === 'none';
    return [...document.body.querySelectorAll('p, h1, h2, h3, button, a, li, input, summary, footer')]
      .filter((element) => shown(element) && !element.closest('.paper, [aria-live], .hidden'))
      .map((element) => `${element.localName} ${element.className} ${element.textContent?.trim().slice(0, 40)}`);
  });
  expect(left).toEqual([]);
  await expect(page.locator('.paper')).toBeVisible();
});

test('"Print this sheet" prints, also where all places stand in order', async ({ page }) => {
  await page.addInitScript(
    () =>
      (window.print = () =>
        (document.documentElement.dataset.printed = document.querySelector('.sheet[data-paper] .paper') ? 'sheet' : 'page')),
  );
  await openPaper(printerOf(page), family);
  await page.evaluate(() => (location.hash = '#all'));
  await expect(page.locator('.paper')).toHaveCount(0);
  await page.getByRole('button', { name: 'Print this sheet' }).click();
  expect(await page.locator('html').getAttribute('data-printed')).toBe('sheet');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.paper')).toHaveCount(0);
});

test('today as a message: copied as it is shown', async ({ page }) => {
  await openPaper(printerOf(page), family);
  await page.evaluate(() => (location.hash = '#message'));
  await page.locator('#message summary').click();
  await expect(page.locator('#message-made')).toHaveValue(/2\.7\u00a0mL \(bottle of 15\u00a0mg in 5\u00a0mL\)/);
  await page.locator('#message').getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.locator('#message [role="status"]')).toHaveText('The text is copied.');
});
