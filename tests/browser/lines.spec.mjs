/** Choosing a country brings its emergency line, and takes nothing that the family typed. */
import { reachScreen, screens, showPlan } from './screens.mjs';
import { expect, test } from './test.mjs';

test.beforeEach(async ({ page, servers }) => {
  await reachScreen(page, servers.site, 'en', screens['first sight']);
  await page.locator('.numbers summary').click();
});

test('a country is never guessed; choosing one shows its line as a link, on the screen and on paper', async ({ page }) => {
  const country = page.getByLabel('Emergency line by country');
  await expect(country).toHaveValue('');
  await expect(country.locator('option').first()).toHaveText('Choose a country');
  await expect(page.locator('.call-to')).toHaveCount(0);

  await country.selectOption({ label: 'Spain' });
  await expect(page.getByRole('link', { name: 'Emergency 112' })).toHaveAttribute('href', 'tel:112');
  await expect(page.getByLabel('Emergency', { exact: true })).toHaveValue('112');
  await expect(page.locator('#phone-lines')).toHaveText(/^\s*Emergency line \(Spain\): 112\.\s+Lines checked on .*2026\./);

  // Another country's line takes the place of a line.
  await country.selectOption({ label: 'Mexico' });
  await expect(page.locator('.call-to')).toHaveAttribute('href', 'tel:911');
  await country.selectOption('');
  await expect(page.locator('.call-to')).toHaveAttribute('href', 'tel:911');

  await page.locator('#phone-country').selectOption('AU');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-strip')).toContainText('Emergency 000');
});

test('a number of one’s own stays, and the page says so', async ({ page }) => {
  await page.locator('#phone-emergency').fill('061');
  await page.locator('#phone-country').selectOption('ES');
  await expect(page.locator('#phone-emergency')).toHaveValue('061');
  await expect(page.locator('.call-to')).toHaveAttribute('href', 'tel:061');
  await expect(page.locator('#phone-lines')).toContainText('Your own number stays. Emergency line (Spain): 112.');
});

test('another language keeps the country and its line', async ({ page }) => {
  await page.locator('#phone-country').selectOption('DE');
  for (const [tag, name, first] of [['es', 'Alemania', 'Elija un país'], ['ar', 'ألمانيا', 'اختاروا بلدًا'], ['en', 'Germany', 'Choose a country']]) {
    await page.locator('#language').selectOption(tag);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('.call-to')).toHaveAttribute('href', 'tel:112');
    await expect(page.locator('#phone-country option:checked')).toHaveText(name);
    await expect(page.locator('#phone-country option').first()).toHaveText(first);
    await expect(page.locator('#phone-emergency')).toHaveValue('112');
  }
});

test('a form in between keeps the country', async ({ page }) => {
  await page.locator('#phone-country').selectOption('SE');
  await showPlan(page);
  await page.locator('#change-open').click();
  await page.locator('.numbers summary').click();
  await expect(page.locator('#phone-country option:checked')).toHaveText('Sweden');
});
