/** The self-check that reviewers open: all known answers, in this browser, with their count. */
import { readFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';
import { WRONG_ANSWERS } from '../../web/build/selfcheck.mjs';
import { known } from './vectors.mjs';
import { expect, test } from './test.mjs';

test('every known answer in the visitor’s browser, in both engines', async ({ page, servers }) => {
  test.slow();
  await page.goto(`${servers.site}selfcheck.html`);
  await page.locator('html[data-checked]').waitFor({ timeout: 120_000 });
  const count = known.names.length;
  const wrong = JSON.parse(readFileSync(inProject('tests/vectors', WRONG_ANSWERS), 'utf8')).length;
  for (const engine of ['WebAssembly', 'plain JavaScript']) {
    await expect(page.locator('#results')).toContainText(`${engine}: ${count} of ${count} known answers as expected`);
    await expect(page.locator('#results')).toContainText(
      `${engine}: ${wrong} of ${wrong} answers that are wrong on purpose were found wrong`,
    );
  }
  await expect(page.locator('html')).toHaveAttribute('data-checked', 'right');
});
