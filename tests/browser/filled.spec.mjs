/** Boxes that are filled without an `input` event, as password managers and browsers fill them. */
import { choose, entryBoxes, showPlan } from './screens.mjs';
import { expect, test } from './test.mjs';

/** @param {import('@playwright/test').Page} page @param {Record<string, string>} boxes @param {string} [event] */
async function fillSilently(page, boxes, event) {
  for (const [id, text] of Object.entries(boxes)) {
    await page.locator(`#${id}`).evaluate(
      (box, { text, event }) => {
        /** @type {HTMLInputElement} */ (box).value = text;
        if (event) box.dispatchEvent(new Event(event, { bubbles: true }));
      },
      { text, event },
    );
  }
}

/** Whole, as a box that is being looked for may be drawn anew until then. @param {import('@playwright/test').Page} page @param {string} address */
async function open(page, address) {
  await page.goto(address);
  await page.locator('html[data-whole]').waitFor();
}

test('a box that only says that it has changed is read', async ({ page, servers }) => {
  await open(page, servers.site);
  await choose(page, 'unit-kg');
  await fillSilently(page, entryBoxes, 'change');
  await expect(page.locator('.plan-table')).toBeVisible();
  await expect(page.locator('.entry .echo').first()).toContainText('8.2 kg');
});

test('boxes that say nothing are read before the plan is shown', async ({ page, servers }) => {
  await open(page, servers.site);
  await choose(page, 'unit-kg');
  await fillSilently(page, entryBoxes);
  await expect(page.locator('.plan-table')).toHaveCount(0);
  await page.locator('.entry button[data-send]').click();
  await expect(page.locator('.folded .sentence')).toContainText('8.2 kg');
});

test('a weight that was overwritten in silence is not shown with the plan of the former one', async ({ page, servers }) => {
  await open(page, servers.site);
  await showPlan(page);
  await page.locator('.folded button').click();
  await fillSilently(page, { 'weight-number': '6.4' });
  await page.locator('.entry button[data-send]').click();
  await expect(page.locator('.folded .sentence')).toContainText('6.4 kg');
});

test('forms and phone numbers too', async ({ page, servers }) => {
  await open(page, servers.site);
  await showPlan(page);
  await fillSilently(page, { 'phone-team': '+1 555 010 7788' }, 'change');
  await expect(page.locator('#dial-team')).toHaveAttribute('href', 'tel:+15550107788');
  await page.locator('.prescription .button').click();
  await fillSilently(page, { 'rx-strength-mg': '15', 'rx-strength-ml': '5', 'rx-dose': '2.7', 'rx-clock-1': '08:00', 'rx-bottle': '100' });
  await choose(page, 'rx-times-1');
  await choose(page, 'rx-syringe-3');
  await page.locator('main form:has(.entry-end) button[data-send]').click();
  await expect(page.locator('.prescription')).toContainText('2.7 mL');
});

test('a press of Enter and the paper read them as well', async ({ page, servers }) => {
  await open(page, servers.site);
  await choose(page, 'unit-kg');
  await fillSilently(page, entryBoxes);
  await page.locator('#weight-number').press('Enter');
  await expect(page.locator('.folded .sentence')).toContainText('8.2 kg');
  await page.locator('.folded button').click();
  await fillSilently(page, { 'weight-number': '6.4' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.folded .sentence')).toContainText('6.4 kg');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
});
