/** The label of another country: off unless it is chosen, named by every output, and what nobody has checked says so. */
import ICAL from 'ical.js';
import { oneFileAddress } from './servers.mjs';
import { axeViolations, drawn, openDetails, showPlan, sidewaysPixels } from './screens.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const CHECK = /check this with your team/i;
const NAMED = 'Label edition EU (preview)';

test.use({ everything: false, viewport: { width: 390, height: 664 } });

/** @param {Page} page @param {string} place */
async function goTo(page, place) {
  await page.evaluate((name) => (location.hash = name), place);
  await expect(page.locator('main')).toBeVisible();
}

/** @param {Page} page @param {string} name */
const label = (page, name) => page.locator('#edition').getByRole('button', { name, exact: true });

test('chosen in Sources: named on the screen, on paper, in the message and in the calendar; undone like a change', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2025-11-12T09:30:00'));
  await page.goto(oneFileAddress);
  await drawn(page);
  await showPlan(page);
  const marks = page.locator('footer .marks');
  await expect(marks).toContainText('Label edition US');

  await goTo(page, 'sources');
  await expect(label(page, 'US')).toHaveAttribute('aria-pressed', 'true');
  await label(page, 'EU (preview)').click();
  await expect(label(page, 'EU (preview)')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('#edition .caution')).toContainText(CHECK);
  await expect(marks).toContainText(NAMED);
  expect(await sidewaysPixels(page)).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await openDetails(page);
  await expect(page.locator('#source-STE-30')).toContainText('Grade C');
  await expect(page.locator('#source-STE-30')).toContainText(CHECK);
  await expect(page.locator('#source-ZOL-AGE')).toHaveCount(0);
  await expect(page.locator('#source-DON-NONE')).toBeVisible();

  await goTo(page, 'medicine');
  await expect(page.locator('.steroid .caution').first()).toContainText(CHECK);
  await expect(page.locator('.steroid')).not.toContainText('0.5 mg');
  await goTo(page, 'message');
  const message = await page.locator('#message-made').inputValue();
  expect(message).toContain(NAMED);
  expect(message).toMatch(CHECK);
  await goTo(page, 'print');
  await expect(page.locator('.paper-foot').first()).toContainText(NAMED);
  await expect(page.locator('.paper-foot').first()).toContainText(CHECK);
  await goTo(page, 'calendar');
  await page.getByRole('button', { name: 'Make the calendar file' }).click();
  const text = (await page.locator('#calendar-text').inputValue()).replaceAll('\n', '\r\n');
  const said = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('description') ?? ''));
  expect(said.length).toBeGreaterThan(5);
  for (const each of said) expect(each).toContain(NAMED);

  // Of this tab, nothing is lost.
  await page.reload();
  await expect(marks).toContainText(NAMED);
});

test('taken back like any change', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2025-11-12T09:30:00'));
  await page.goto(oneFileAddress);
  await drawn(page);
  await showPlan(page);
  await goTo(page, 'sources');
  await label(page, 'EU (preview)').click();
  await goTo(page, 'today');
  await expect(page.locator('#moved')).toContainText('The plan now follows the EU label');
  await page.locator('#moved').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#moved')).toContainText('The plan now follows the US label');
  await expect(page.locator('footer .marks')).toContainText('Label edition US');
});
