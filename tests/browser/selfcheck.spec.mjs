/** The self-check that reviewers open: all known answers, in this browser, with their count. */
import { readFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';
import { WRONG_ANSWERS } from '../../web/build/selfcheck.mjs';
import { oneFileAddress } from './servers.mjs';
import { known } from './vectors.mjs';
import { expect, test } from './test.mjs';

test('every known answer in the visitor’s browser, in both engines', async ({ page, servers }) => {
  test.slow();
  await page.goto(`${servers.site}selfcheck.html`);
  await page.locator('html[data-checked]').waitFor({ timeout: 120_000 });
  const count = known.names.length;
  const wrong = JSON.parse(readFileSync(inProject('tests/vectors', WRONG_ANSWERS), 'utf8')).length;
  for (const engine of ['WebAssembly', 'plain JavaScript']) {
    await expect(page.locator('#results')).toContainText(new RegExp(`${engine}: build \\S+; editions: us, checked \\d{4}-\\d{2}-\\d{2}`));
    await expect(page.locator('#results')).toContainText(`${engine}: ${count} of ${count} known answers as expected`);
    await expect(page.locator('#results')).toContainText(
      `${engine}: ${wrong} of ${wrong} answers that are wrong on purpose were found wrong`,
    );
  }
  await expect(page.locator('html')).toHaveAttribute('data-checked', 'right');
});

test.describe('by the address of the page', () => {
  test.use({ everything: false });

  test('#selfcheck leads to where it is: beside the hosted page, framed or not, and named in the one file', async ({ page, servers }) => {
    const there = `${servers.site}selfcheck.html`;
    await page.goto(`${servers.site}#selfcheck`);
    await expect(page.locator('#selfcheck')).toBeVisible();
    await expect(page.locator('#selfcheck a')).toHaveAttribute('href', there);
    await page.goto(servers.portal(`${servers.site}#selfcheck`, 'allow-scripts'));
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('#selfcheck')).toBeVisible();
    // As text too, for a frame that opens nothing.
    await expect(frame.locator('#selfcheck a')).toHaveText(there);
    await page.goto(`${oneFileAddress}#selfcheck`);
    await expect(page.locator('#selfcheck')).toContainText('selfcheck.html');
    await expect(page.locator('#selfcheck a')).toHaveCount(0);
  });
});
