/** A tap on a number in a frame. Only Chromium with its window says that it blocks a call. */
import { chromium } from '../../web/build/needs.mjs';
import { README_SNIPPET, readmeFrames } from './frame_walks.mjs';
import { embed } from './page.mjs';
import { expect, test } from './test.mjs';

test.use({ launchOptions: { executablePath: chromium() }, expectedMessages: /request after load: tel:/ });

/** @param {import('@playwright/test').Page} page @param {import('./servers.mjs').Servers} servers @param {string} markup */
async function calls(page, servers, markup) {
  const frame = await embed(page, servers, markup);
  await frame.locator('#phone-team').fill('+1 555 010 7788');
  const blocked = page.waitForEvent('console', { predicate: (message) => /sandbox/.test(message.text()), timeout: 1500 }).then(
    () => true,
    () => false,
  );
  await frame.locator('#dial-team').click();
  return !(await blocked);
}

test('calls from the README’s frame', async ({ page, servers }) => {
  expect(await calls(page, servers, README_SNIPPET)).toBe(true);
});

test.describe('scripts alone', () => {
  test.use({ expectedMessages: /sandbox|request after load: tel:/ });

  test('is blocked, and the top button then leads to the number as text', async ({ page, servers }) => {
    expect(await calls(page, servers, readmeFrames['a frame that allows scripts alone'])).toBe(false);
    const frame = page.frameLocator('iframe');
    await frame.locator('.call-buttons .call-link').click();
    await expect(frame.locator('.number-to-copy').first()).toBeInViewport();
  });
});
