/** `npm run pictures`: each screen at each width, in each theme and language, and three of them on paper, to be looked at. */
import { inProject } from '../../web/build/paths.mjs';
import { reachScreen, screens, sidewaysPixels } from './screens.mjs';
import { expect, test } from './test.mjs';

const pictures = inProject('build/reports/screens');

for (const tag of ['en', 'es', 'ar']) {
  for (const [name, screen] of Object.entries(screens)) {
    test(`${tag}: ${name}`, async ({ page, servers }) => {
      test.slow();
      await page.setViewportSize({ width: 390, height: 844 });
      await reachScreen(page, servers.site, tag, screen);
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: width > 1000 ? 900 : 844 });
        for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
          await page.emulateMedia({ colorScheme });
          await picture(page, `${name}-${tag}-${width}-${colorScheme}`);
        }
      }
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
      await page.pdf({ path: `${pictures}/${fileName(`${name}-${tag}`)}-A4.pdf`, format: 'A4' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      // A4 less its margins.
      await page.setViewportSize({ width: 718, height: 1047 });
      await picture(page, `${name}-${tag}-A4`);
      expect(await sidewaysPixels(page)).toBe(0);
      await page.emulateMedia({ media: null });
    }
  });
}

/** @param {string} name */
const fileName = (name) => name.replaceAll(/\W+/g, '-');

/** @param {import('@playwright/test').Page} page @param {string} name */
const picture = (page, name) => page.screenshot({ path: `${pictures}/${fileName(name)}.jpeg`, type: 'jpeg', quality: 60, fullPage: true });
