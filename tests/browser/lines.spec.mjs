/** A number in two taps from a fresh page: the region's emergency number is offered, and counts only once it is confirmed. */
import { reachScreen, screens, showPlan } from './screens.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {import('./servers.mjs').Servers} servers */
async function open(page, servers) {
  await page.setViewportSize({ width: 390, height: 844 });
  await reachScreen(page, servers.site, 'en', screens['first sight']);
}

/** What a finger finds without scrolling. @param {import('@playwright/test').Locator} target */
async function inReach(target) {
  await expect(target).toBeInViewport({ ratio: 1 });
  expect(
    await target.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
    }),
    'nothing lies over it',
  ).toBe(true);
}

test.describe('a region that is listed', () => {
  test.use({ locale: 'es-ES' });

  test('two taps: the call button, then the number; the team’s box is above it', async ({ page, servers }) => {
    await open(page, servers);
    await page.getByRole('link', { name: 'Call the team', exact: true }).click();
    await inReach(page.getByLabel('Your team’s number'));
    await expect(page.locator('.guess')).toContainText('If you are in Spain:');
    const number = page.getByRole('link', { name: 'Emergency number 112' });
    await inReach(number);
    await expect(number).toHaveAttribute('href', 'tel:112');
  });

  test('it is neither printed nor kept before it is confirmed; then it is', async ({ page, servers }) => {
    await open(page, servers);
    await showPlan(page);
    const strip = page.locator('.print-strip');
    const kept = () => page.evaluate(() => Object.values(localStorage).join());
    await page.locator('.keep-way:nth-child(1) .button').click();
    await expect.poll(kept).toContain('8.2');
    expect(await kept()).not.toContain('112');
    await expect(strip).not.toContainText('112');

    await page.getByRole('button', { name: 'Yes, I am in Spain' }).click();
    const number = page.getByRole('link', { name: 'Emergency number 112' });
    await expect(number).toBeFocused();
    await expect(page.locator('.guess')).toHaveCount(0);
    await expect(strip).toContainText('Emergency number 112');
    await expect.poll(kept).toContain('112');
    // The team's own number is not known yet: the button on top leads to where this one is.
    await page.getByRole('link', { name: 'Call the team', exact: true }).click();
    await inReach(number);
    await expect(strip).toContainText('Call the emergency number first, then the team: trouble breathing');
  });

  test('“another country” opens the list, nothing chosen', async ({ page, servers }) => {
    await open(page, servers);
    await page.getByRole('button', { name: 'Another country' }).click();
    const country = page.getByLabel('Emergency number by country');
    await expect(country).toBeFocused();
    await expect(country).toHaveValue('');
    await expect(page.locator('.call-to')).toHaveCount(0);

    await country.selectOption({ label: 'Mexico' });
    await expect(page.locator('#dial-emergency')).toHaveAttribute('href', 'tel:911');
    // It stays, to choose from again: a key on the list may have met a neighbour.
    await expect(country).toBeVisible();
    await expect(page.locator('#phone-lines')).toHaveText(/^\s*Emergency number \(Mexico\): 911\.\s+Numbers checked on .*2026\./);
    await country.selectOption('AU');
    await expect(page.locator('#dial-emergency')).toHaveAttribute('href', 'tel:000');
    await country.selectOption('');
    await expect(page.locator('#dial-emergency')).toHaveAttribute('href', 'tel:000');
  });

  test('the team’s number: its box stays while it is typed, and the button on top dials it', async ({ page, servers }) => {
    await open(page, servers);
    await page.locator('#phone-team').pressSequentially('+1 555 010 7788');
    await expect(page.locator('#phone-team')).toBeFocused();
    await expect(page.locator('#dial-team')).toHaveAttribute('href', 'tel:+15550107788');
    await page.evaluate(() => scrollTo(0, 0));
    const button = page.getByRole('link', { name: 'Call the team +1 555 010 7788' });
    await inReach(button);
    await expect(button).toHaveAttribute('href', 'tel:+15550107788');
    await page.getByRole('link', { name: 'When to call' }).click();
    await expect(page.locator('#call')).toBeFocused();
    await expect(page.locator('#call h2')).toBeInViewport();
  });

  test('a number of one’s own stays, and the page says so', async ({ page, servers }) => {
    await open(page, servers);
    await page.locator('.numbers summary').click();
    await page.locator('#phone-emergency').fill('061');
    await page.locator('#phone-country').selectOption('ES');
    await expect(page.locator('#phone-emergency')).toHaveValue('061');
    await expect(page.locator('.call-to')).toHaveAttribute('href', 'tel:061');
    await expect(page.locator('#phone-lines')).toContainText('Your own number stays. Emergency number (Spain): 112.');
  });
});

for (const [locale, about] of [
  ['en', 'no region'],
  ['es-HN', 'a region that is not listed'],
]) {
  test.describe(about, () => {
    test.use({ locale });

    test(`the list of countries is there at once, ${about}`, async ({ page, servers }) => {
      await open(page, servers);
      await page.getByRole('link', { name: 'Call the team', exact: true }).click();
      await inReach(page.getByLabel('Your team’s number'));
      const country = page.getByLabel('Emergency number by country');
      await inReach(country);
      await expect(country.locator('option').first()).toHaveText('Choose a country');
      await expect(page.locator('.call-to')).toHaveCount(0);
      await country.selectOption({ label: 'Spain' });
      await inReach(page.getByRole('link', { name: 'Emergency number 112' }));
    });

    test(`another language, and a form in between, keep the country and its number, ${about}`, async ({ page, servers }) => {
      await open(page, servers);
      await page.locator('#phone-country').selectOption('DE');
      for (const [tag, name, first] of [
        ['es', 'Alemania', 'Elija un país'],
        ['ar', 'ألمانيا', 'اختاروا بلدًا'],
        ['en', 'Germany', 'Choose a country'],
      ]) {
        await page.locator('#language').selectOption(tag);
        await expect(page.locator('html')).toHaveAttribute('lang', tag);
        await expect(page.locator('.call-to')).toHaveAttribute('href', 'tel:112');
        await expect(page.locator('#phone-country option:checked')).toHaveText(name);
        await expect(page.locator('#phone-country option').first()).toHaveText(first);
      }
      await showPlan(page);
      await page.locator('#change-open').click();
      await expect(page.locator('#phone-country option:checked')).toHaveText('Germany');
    });
  });
}
