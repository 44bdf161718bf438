/** Access in every language and theme: axe, the keyboard, text spacing, forced colours, less motion, paper. */
import { mkdirSync } from 'node:fs';
import axe from 'axe-core';
import { inProject } from '../../web/build/paths.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const pictures = inProject('build/reports/screens');
mkdirSync(pictures, { recursive: true });

const boxes = { 'weight-number': '8.2', 'birth-day': '1', 'birth-month': '5', 'birth-year': '2025', 'infusion-day': '3', 'infusion-month': '11', 'infusion-year': '2025' };

/** @param {Page} page @param {Partial<typeof boxes>} [others] */
async function fill(page, others = {}) {
  await page.locator('label[for="unit-kg"]').click();
  for (const [id, text] of Object.entries({ ...boxes, ...others })) await page.locator(`#${id}`).fill(text);
}

const submit = (/** @type {Page} */ page) => page.locator('.entry button[type="submit"]').click();

/** @type {Record<string, (page: Page) => Promise<void>>} */
const states = {
  'first sight': async () => {},
  'every question wrong': (page) => submit(page),
  'a date and a weight in doubt': (page) => fill(page, { 'weight-number': '12' }),
  'a weight to type again': (page) => fill(page, { 'weight-number': '19' }),
  'the plan': async (page) => {
    await fill(page);
    await submit(page);
    await page.locator('.numbers summary').click();
    await page.locator('#phone-team').fill('+1 555 010 7788');
    await page.locator('#question-draft').fill('?');
    await page.locator('.question-form button').click();
  },
};

const screens = /** @type {const} */ ([
  { name: '320-light', viewport: { width: 320, height: 568 }, colorScheme: 'light' },
  { name: '390-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: '1280-light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: '1280-dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
]);

for (const tag of ['en', 'es', 'ar']) {
  for (const { name, ...options } of screens) {
    test.describe(`${tag}, ${name}`, () => {
      test.use(options);

      test('no violation in any state, and a picture of each', async ({ page, servers }) => {
        test.slow();
        for (const [state, reach] of Object.entries(states)) {
          await page.goto(`${servers.site}?lang=${tag}`);
          await reach(page);
          await page.screenshot({ path: `${pictures}/${tag}-${name}-${state.replaceAll(' ', '-')}.png`, fullPage: true });
          await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
          expect(await axeViolations(page), state).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), state).toBe(0);
        }
      });
    });
  }

  test(`with WCAG's text spacing nothing is cut off, ${tag}`, async ({ page, servers }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(`${servers.site}?lang=${tag}`);
    await /** @type {any} */ (states)['the plan'](page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
      document.adoptedStyleSheets = [sheet];
      document.querySelectorAll('details').forEach((details) => (details.open = true));
    });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('button, a, h1, h2, h3, p, li, dt, dd, label, legend, summary, th, td')]
        .filter((element) => element.checkVisibility() && !element.closest('.hidden, .print-strip, .skip-link, .kit-window') && getComputedStyle(element).clipPath === 'none')
        .map((element) => ({ text: (element.textContent ?? '').trim().slice(0, 40), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.left < -1 || box.right > innerWidth + 1))
        .map(({ text }) => text),
    );
    expect(cut).toEqual([]);
  });

  test(`forced colours and less motion, ${tag}`, async ({ page, servers }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.goto(`${servers.site}?lang=${tag}`);
    await /** @type {any} */ (states)['the plan'](page);
    await page.screenshot({ path: `${pictures}/${tag}-forced-colours.png`, fullPage: true });
    const moving = await page.evaluate(() => ({
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
      moving: [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(', ').some((duration) => parseFloat(duration) > 0);
      }).length,
    }));
    expect(moving).toEqual({ scroll: 'auto', moving: 0 });
    // A border that the reader's palette paints is what is left of a filled button.
    for (const selector of ['.call-link', '.call-to', '.language select']) {
      expect(await page.locator(selector).first().evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth)), selector).toBeGreaterThan(0);
    }
  });

  test(`the keyboard alone: every control in its order, seen, and under no bar, ${tag}`, async ({ page, servers }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    // Without this the page glides to what has the focus, and is measured on its way.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${servers.site}?lang=${tag}`);
    /** @type {string[]} */
    const faults = [];
    let steps = 0;
    for (; steps < 400; steps += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const bar = document.querySelector('.top-bar');
        const floor = bar && !bar.contains(element) ? bar.getBoundingClientRect().bottom : 0;
        const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        // One that is as high as the window cannot be whole.
        const hidden = box.bottom <= floor || box.top >= innerHeight;
        return { name: `${element.tagName}#${element.id} ${(element.textContent ?? '').trim().slice(0, 30)}`, ring, hidden };
      });
      if (!seen) break;
      if (!seen.ring) faults.push(`no ring: ${seen.name}`);
      if (seen.hidden) faults.push(`out of sight: ${seen.name}`);
    }
    expect(faults).toEqual([]);
    expect(steps).toBeGreaterThan(60);
    expect(steps, 'the walk comes to an end').toBeLessThan(400);
  });

  test(`on paper the call strip and the words are there, ${tag}`, async ({ page, servers }) => {
    await page.goto(`${servers.site}?lang=${tag}`);
    await /** @type {any} */ (states)['the plan'](page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print-strip')).toBeVisible();
    await expect(page.locator('.print-strip')).toContainText('+1 555 010 7788');
    if (tag !== 'en') await expect(page.locator('.language-note')).toBeVisible();
    await expect(page.locator('.language select')).toBeHidden();
    await page.screenshot({ path: `${pictures}/${tag}-paper.png`, fullPage: true });
  });
}

test('from the first question to the plan by keyboard alone', async ({ page, servers }) => {
  await page.goto(servers.site);
  await page.locator('#weight-number').focus();
  const type = async (/** @type {string} */ text) => {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  };
  await type('8.2');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  // The help with sex and weeks stays closed.
  await page.keyboard.press('Tab');
  for (const text of ['1', '5', '2025', '3', '11', '2025']) await type(text);
  await expect(page.locator('.entry button[type="submit"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.sentence')).toContainText('8.2 kg, born 1 May 2025, infusion on 3 November 2025');
});

/** @param {Page} page */
async function axeViolations(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return /** @type {typeof axe} */ (Reflect.get(globalThis, 'axe')).run({
      runOnly: tags,
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    });
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`));
}
