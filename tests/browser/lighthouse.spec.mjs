/** Lighthouse on the hosted page, on a phone and on a desk: accessibility and best practices at 100. */
import { chromium as playwright } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from '../../web/build/needs.mjs';
import { freePort } from './servers.mjs';
import { expect, test } from './test.mjs';

/** The other categories measure what other tests measure better, or take minutes. */
const onlyCategories = ['accessibility', 'best-practices'];

for (const [device, config] of Object.entries({ phone: undefined, desk: desktopConfig })) {
  test(`on a ${device}`, async ({ servers }) => {
    test.setTimeout(120_000);
    const port = await freePort();
    // A browser of its own: Lighthouse takes over all of one.
    const browser = await playwright.launch({ executablePath: chromium(), args: [`--remote-debugging-port=${port}`] });
    const result = await lighthouse(servers.site, { port, onlyCategories, logLevel: 'error' }, config).finally(() => browser.close());
    const { categories, audits, runtimeError } = /** @type {NonNullable<typeof result>} */ (result).lhr;
    expect(runtimeError).toBeUndefined();
    const scores = Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]));
    console.log(
      `Lighthouse, ${device}: ${Object.entries(scores)
        .map(([id, score]) => `${id} ${score}`)
        .join(', ')}`,
    );
    const short = Object.values(audits)
      .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'error' || (score !== null && score < 1))
      .map(
        ({ id, title, details }) => `${id}: ${title} ${JSON.stringify(details && 'items' in details ? details.items : '').slice(0, 300)}`,
      );
    expect(short).toEqual([]);
    expect(scores).toEqual({ accessibility: 100, 'best-practices': 100 });
  });
}
