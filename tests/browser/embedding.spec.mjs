/** The page in the README's own frame, and in one that allows scripts alone: every form, every call, every save. */
import { familyOn } from './family.mjs';
import { readmeFrames, README_SNIPPET, readInArabic, sendEveryForm, takeEveryWayOut, WALKED_AT, ways } from './frame_walks.mjs';
import { embed } from './page.mjs';
import { choose, fillBoxes, fillEntry } from './screens.mjs';
import { expect, test } from './test.mjs';

test('the README’s snippet allows what the page can use, and no more', () => {
  expect(/sandbox="([^"]*)"/.exec(README_SNIPPET)?.[1].split(' ')).toEqual([
    'allow-scripts',
    'allow-forms',
    'allow-downloads',
    'allow-modals',
    'allow-popups',
    'allow-popups-to-escape-sandbox',
  ]);
});

for (const [name, markup] of Object.entries(readmeFrames)) {
  test.describe('from place to place, as a family goes there', () => {
    test.use({ everything: false });

    for (const [way, send] of Object.entries(ways)) {
      test(`every form is sent by ${way} in ${name}`, async ({ page, servers }) => {
        test.slow();
        await sendEveryForm(familyOn(await embed(page, servers, markup)), send);
      });
    }

    test.describe('every way out', () => {
      test.use({ expectedMessages: /^error: .*sandbox|Download is disallowed/ });

      test(`the number and the plan leave ${name}`, async ({ page, servers }) => {
        test.slow();
        const open = async () => familyOn(await embed(page, servers, markup));
        await takeEveryWayOut(await open(), open);
      });
    });
  });

  test(`in Arabic and back, ${name}`, async ({ page, servers }) => {
    await readInArabic(familyOn(await embed(page, servers, markup)));
  });

  test(`without WebAssembly the twin answers in ${name}`, async ({ page, servers }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    await familyOn(await embed(page, servers, markup)).begin();
  });
}

test('outside a frame no number stands there twice', async ({ page, servers }) => {
  await page.goto(servers.site);
  await page.locator('#phone-team').fill('+1 555 010 7788');
  await expect(page.locator('#dial-team')).toBeVisible();
  await expect(page.locator('.number-to-copy')).toHaveCount(0);
});

test('where the browser may submit, Enter sends once and nothing is loaded', async ({ page, servers }) => {
  await page.goto(servers.site);
  await page.getByText('Did you get a link').click();
  await page.locator('#keep-link-pasted').fill('no link');
  await page.locator('#keep-link-pasted').press('Enter');
  await expect(page.locator('.keep-refused')).toBeVisible();
  await page.evaluate(() => /** @type {HTMLFormElement} */ (document.querySelector('form.entry')).requestSubmit());
  await expect(page.locator('#error-summary')).toBeVisible();
  expect(page.url()).toBe(`${servers.site}#all`);
});

test('Enter that ends a composed word sends nothing', async ({ page, servers }) => {
  await page.goto(servers.site);
  const press = (/** @type {{ isComposing?: boolean, keyCode?: number }} */ how) =>
    page
      .locator('#birth-month')
      .evaluate(
        (box, init) => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init })),
        how,
      );
  await press({ isComposing: true });
  await press({ keyCode: 229 });
  await expect(page.locator('#error-summary')).toHaveCount(0);
  await press({});
  await expect(page.locator('#error-summary')).toBeVisible();
});

test('a whole date in one box is spread before Enter sends it', async ({ page, servers }) => {
  await page.clock.setFixedTime(WALKED_AT);
  await page.goto(servers.site);
  await fillEntry(page, { 'infusion-day': '', 'infusion-month': '', 'infusion-year': '' });
  await page.locator('#infusion-day').pressSequentially('3 November 2025');
  await page.locator('#infusion-day').press('Enter');
  await expect(page.locator('#today-title')).toBeFocused();
});

test('a time half typed, as without AM or PM, is asked for, never dropped', async ({ page, servers, browserName }) => {
  await page.clock.setFixedTime(WALKED_AT);
  await page.goto(servers.site);
  await fillEntry(page);
  await page.locator('form.entry [data-send]').click();
  await page.locator('.prescription .button').click();
  await fillBoxes(page, { 'rx-strength-mg': '15', 'rx-strength-ml': '5', 'rx-dose': '2.7' });
  await choose(page, 'rx-times-1');
  await choose(page, 'rx-syringe-3');
  const clock = page.locator('#rx-clock-1');
  await clock.focus();
  // Here Firefox has a clock of 24 hours.
  await page.keyboard.type(browserName === 'chromium' ? '0800' : '08');
  expect(await clock.evaluate((/** @type {HTMLInputElement} */ box) => [box.value, box.validity.badInput])).toEqual(['', true]);
  await page.locator('.change-form [data-send]').click();
  await expect(page.locator('#error-summary')).toContainText('AM or PM');
  await expect(page.locator('#rx-clocks-problem')).toContainText('AM or PM');
  await page.locator('#error-summary a').click();
  await expect(clock).toBeFocused();
  await clock.fill('20:00');
  await expect(page.locator('#rx-clocks-problem')).toHaveCount(0);
  await page.locator('.change-form [data-send]').click();
  await expect(page.locator('.syringe').first()).toBeVisible();
  await expect(page.locator('#today')).toContainText('20:00');
});
