/** WCAG 2.2 AA, and AAA for contrast and targets, on each screen in each language. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';
import { axeViolations, openDetails, reachScreen, screens, sidewaysPixels, smallTargets } from './screens.mjs';
import { expect, test } from './test.mjs';

const table = inProject('build/reports/access');

/**
 * In which theme, at which width, and for what a language is judged. Colours change neither with the width nor with the
 * words, so that contrast, which takes axe most of its time, is judged once in each theme.
 * @type {Record<string, { theme: 'light' | 'dark', width: number, rules: import('./screens.mjs').AxeRules }[]>}
 */
const judged = {
  en: [
    { theme: 'light', width: 1280, rules: 'all' },
    { theme: 'dark', width: 320, rules: 'contrast' },
  ],
  es: [{ theme: 'light', width: 320, rules: 'all but contrast' }],
  ar: [{ theme: 'dark', width: 320, rules: 'all but contrast' }],
};

/** A place that is the same in every state and larger than all others: judged in the first, and by tests of its own. @param {import('@playwright/test').Page} page */
const hideComparison = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-address="compare"] { display: none }');
    document.adoptedStyleSheets = [sheet];
  });

for (const [tag, ways] of Object.entries(judged)) {
  for (const [name, screen] of Object.entries(screens)) {
    test(`${tag}: ${name}`, async ({ page, servers }) => {
      test.slow();
      const path = `${table}/${name.replaceAll(/\W+/g, '-')}-${tag}.json`;
      mkdirSync(table, { recursive: true });
      rmSync(path, { force: true });
      await page.setViewportSize({ width: 390, height: 844 });
      await reachScreen(page, servers.site, tag, screen);
      if (name !== 'first sight') await hideComparison(page);
      await openDetails(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        expect.soft(await smallTargets(page), `targets under 44 px at ${width}`).toEqual([]);
        expect.soft(await sidewaysPixels(page), `pixels to scroll sideways at ${width}`).toBe(0);
      }

      /** @type {Record<string, string[]>} */
      const found = {};
      for (const { theme, width, rules } of ways) {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width, height: 844 });
        found[theme] = await axeViolations(page, rules);
      }
      const counts = Object.fromEntries(Object.entries(found).map(([theme, list]) => [theme, list.length]));
      writeFileSync(path, JSON.stringify({ tag, name, ...counts }));
      for (const [theme, list] of Object.entries(found)) expect(list, theme).toEqual([]);
    });
  }
}
