/** The whole product by keyboard alone, as someone meets it: from the empty boxes to the call card. */
import { CHOICE_GROUPS } from '../../web/changes/change_draft.js';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** No part of the page is further from another. */
const MOST_TABS = 250;

/** @param {Page} page @param {string} target a selector @param {number} [most] @param {string} [key] */
async function tabTo(page, target, most = MOST_TABS, key = 'Tab') {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((css) => document.activeElement?.matches(css), target)) return;
  }
  throw new Error(`${key} does not lead to ${target}`);
}

/** @param {Page} page @param {string[]} texts one for each box, the first of which has the focus */
async function typeOn(page, texts) {
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}

test('entry, plan, change, undo, tick, prescription, keeping, language, call card', async ({ page, servers }) => {
  test.slow();
  const { keyboard } = page;
  await page.clock.setFixedTime(new Date('2025-11-12T09:30:00'));
  await page.goto(servers.site);
  await page.locator('html[data-whole]').waitFor();

  await keyboard.press('Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await tabTo(page, '#weight-number', 1);
  await typeOn(page, ['8.2']);
  await keyboard.press('Space');
  await expect(page.locator('#unit-kg')).toBeChecked();
  await tabTo(page, '#birth-day', 2);
  await typeOn(page, ['1', '5', '2025', '3', '11', '2025']);
  await keyboard.press('Enter');
  await expect(page.locator('#today-title')).toBeFocused();

  // An empty form names its faults; each leads to its box.
  const table = await page.locator('.plan-table').textContent();
  await tabTo(page, '#change-open');
  await keyboard.press('Enter');
  const choices = CHOICE_GROUPS.flatMap((group) => [...group.choices]);
  for (let index = -1; index < choices.indexOf('keep'); index += 1) await tabTo(page, '.choice', index < 0 ? 3 : 1);
  await keyboard.press('Enter');
  await tabTo(page, '.change-form [data-send]');
  await keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.locator('#change-pick-open')).toBeFocused();
  await keyboard.press('Space');
  await expect(page.locator('#change-pick-open')).toBeChecked();
  await tabTo(page, '.change-form [data-send]');
  await keyboard.press('Enter');
  await expect(page.locator('.moved-headline')).toContainText('No taper yet');
  await expect(page.locator('#moved')).toBeFocused();
  await tabTo(page, '.moved .change-buttons .quiet', 4);
  await keyboard.press('Enter');
  await expect(page.locator('.moved-headline')).toContainText('Undone');
  await expect(page.locator('#moved')).toBeFocused();
  await tabTo(page, '.moved .change-buttons .button:not(.quiet)', 4);
  await keyboard.press('Enter');
  await expect(page.locator('#today-title')).toBeFocused();
  expect(await page.locator('.plan-table').textContent()).toBe(table);

  await tabTo(page, '.mark-given', 3);
  await keyboard.press('Space');
  await expect(page.locator('.dose-given')).toBeVisible();
  await expect(page.locator('.dose-row')).toBeFocused();

  await tabTo(page, '.prescription .button');
  await keyboard.press('Enter');
  await tabTo(page, '#rx-strength-mg', 5);
  await typeOn(page, ['15', '5', '2,7']);
  await tabTo(page, '#rx-times-1', 3);
  await keyboard.press('Space');
  await tabTo(page, '[id^="rx-syringe"]', 10);
  await keyboard.press('ArrowDown');
  await tabTo(page, '.change-form [data-send]');
  await keyboard.press('Enter');
  await expect(page.locator('.syringe')).toBeVisible();

  // A button that goes away leaves the reader where it was.
  await tabTo(page, '.keep-way .button');
  await keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  await tabTo(page, '.keep-way .button.quiet', 2);
  await keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);

  await tabTo(page, '#language');
  await keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('#language')).toBeFocused();
  await expect(page.locator('.syringe')).toBeVisible();

  // Back, as past the end of the page there is the browser's own row of buttons.
  await tabTo(page, '.call-link', MOST_TABS, 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(page.locator('#call')).toBeFocused();
  await tabTo(page, '#phone-team', 1);
  await keyboard.type('+1 555 010 7788');
  await tabTo(page, '#dial-team', 1);
  await expect(page.locator('#dial-team')).toHaveAttribute('href', 'tel:+15550107788');
  await tabTo(page, '#dial-guess', 1);
  // The button that is pressed goes away: the number that it confirmed takes the focus.
  await tabTo(page, '.guess-answers .button', 1);
  await keyboard.press('Enter');
  await expect(page.locator('#dial-emergency')).toBeFocused();
});
