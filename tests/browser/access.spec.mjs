/** WCAG 2.2 AA, and AAA for contrast and targets, on each screen in each language and theme; a picture of each is kept. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';
import { axeViolations, openDetails, reachScreen, screens, sidewaysPixels, smallTargets } from './screens.mjs';
import { expect, test } from './test.mjs';

const pictures = inProject('build/reports/screens');
const table = inProject('build/reports/access');
const widths = [320, 390, 1280];
const themes = /** @type {const} */ (['light', 'dark']);

/** A place that is the same in every state and larger than all others: judged in the first, and by tests of its own. @param {import('@playwright/test').Page} page */
const hideComparison = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-address="compare"] { display: none }');
    document.adoptedStyleSheets = [sheet];
  });

for (const tag of ['en', 'es', 'ar']) {
  for (const [name, screen] of Object.entries(screens)) {
    test(`${tag}: ${name}`, async ({ page, servers }) => {
      test.slow();
      const file = `${name.replaceAll(/\W+/g, '-')}-${tag}`;
      mkdirSync(table, { recursive: true });
      rmSync(`${table}/${file}.json`, { force: true });
      await page.setViewportSize({ width: 390, height: 844 });
      await reachScreen(page, servers.site, tag, screen);
      if (name !== 'first sight') await hideComparison(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: width > 1000 ? 900 : 844 });
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme });
          await page.screenshot({ path: `${pictures}/${file}-${width}-${colorScheme}.jpeg`, type: 'jpeg', quality: 60, fullPage: true });
        }
      }

      /** @type {Record<string, string[]>} */
      const found = {};
      await openDetails(page);
      // Narrow in the dark, wide in the light: colours do not change with the width.
      for (const [colorScheme, width] of /** @type {const} */ ([
        ['light', 1280],
        ['dark', 320],
      ])) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 844 });
        found[colorScheme] = await axeViolations(page);
        expect.soft(await smallTargets(page), `targets under 44 px at ${width}`).toEqual([]);
        expect.soft(await sidewaysPixels(page), `pixels to scroll sideways at ${width}`).toBe(0);
      }
      writeFileSync(
        `${table}/${file}.json`,
        JSON.stringify({ tag, name, ...Object.fromEntries(Object.entries(found).map(([theme, list]) => [theme, list.length])) }),
      );
      expect(found).toEqual({ light: [], dark: [] });
    });
  }

  test(`${tag}: on paper`, async ({ page, servers }) => {
    for (const name of [
      'the plan after, phones and questions typed',
      'no end in sight, a dose missed, a test done',
      'the bottle and the syringe',
    ]) {
      await reachScreen(page, servers.site, tag, screens[name]);
      // Without a size Chromium prints on its country's paper.
      await page.pdf({ path: `${pictures}/${name.replaceAll(/\W+/g, '-')}-${tag}-A4.pdf`, format: 'A4' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      // A4 less its margins.
      await page.setViewportSize({ width: 718, height: 1047 });
      await page.screenshot({
        path: `${pictures}/${name.replaceAll(/\W+/g, '-')}-${tag}-A4.jpeg`,
        type: 'jpeg',
        quality: 60,
        fullPage: true,
      });
      expect(await sidewaysPixels(page)).toBe(0);
      await page.emulateMedia({ media: null });
    }
  });
}
