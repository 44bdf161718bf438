/** Today and another day: what is looked at is not what is lived in, and what was edited says what it means. */
import { familyOn } from './family.mjs';
import { oneFileAddress } from './servers.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} at @param {Record<string, string>} [bottle] */
async function withBottle(page, at, bottle = {}) {
  await page.clock.setFixedTime(new Date(at));
  await page.goto(oneFileAddress);
  const family = familyOn(page);
  await family.begin();
  await family.press('Type what the bottle says');
  for (const [id, text] of Object.entries({ 'strength-mg': '15', 'strength-ml': '5', dose: '2.7', 'clock-1': '08:00', ...bottle }))
    await family.type(`rx-${id}`, text);
  await family.choose('rx-times-1');
  await family.choose('rx-syringe-3');
  await family.press('Save');
  return family;
}

/** @param {Page} page @param {[string, string, string]} day */
async function lookAt(page, day) {
  const another = page.locator('.another');
  if (!(await another.evaluate((box) => /** @type {HTMLDetailsElement} */ (box).open))) await another.locator('summary').click();
  for (const [index, part] of ['day', 'month', 'year'].entries()) await page.locator(`#look-${part}`).fill(day[index]);
  await page.getByRole('button', { name: 'Show this day' }).click();
}

const card = (/** @type {Page} */ page) => page.locator('.today-card');

test('paper has the device’s own day, whichever is looked at', async ({ page }) => {
  await withBottle(page, '2025-11-12T09:30:00');
  await lookAt(page, ['10', '12', '2025']);
  await expect(card(page)).toContainText('Wednesday 10 December 2025');
  await expect(card(page).locator('.marking, .team-call')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(card(page)).toContainText('Wednesday 12 November 2025');
  await expect(card(page).locator('.now-date')).not.toContainText('December');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(card(page)).toContainText('Wednesday 10 December 2025');
});

test('a form opened from a day that is gone is about the device’s own day', async ({ page }) => {
  const family = await withBottle(page, '2025-12-02T09:30:00');
  await lookAt(page, ['20', '11', '2025']);
  await family.change('Start or change the taper');
  await expect(page.locator('.change-form')).not.toContainText('20 November');
  await expect(page.locator('.change-form')).toContainText('They said go on Tuesday 2 December 2025');
  await family.choose('change-pick-label');
  await expect(page.locator('.change-form')).not.toContainText('is after today');
  await family.press('Save');
  await expect(page.locator('.moved-headline')).toContainText('Taper from');
  await family.press('Type the taper’s steps');
  await expect(page.locator('#change-from-day')).toHaveValue('3');
  await expect(page.locator('#change-from-month')).toHaveValue('12');
  await expect(page.locator('#change-pick-steps')).toBeChecked();
});

test('an edited prescription says both numbers, and an older banner goes', async ({ page }) => {
  const family = await withBottle(page, '2025-11-12T09:30:00');
  await family.change('A blood test was done');
  await page.locator('#change-visit').selectOption({ index: 1 });
  await family.choose('change-pick-carry-on');
  await family.date('change-on', ['10', '11', '2025']);
  await family.press('Save');
  await expect(page.locator('.moved-headline')).toContainText('Blood test done');
  await family.press('Edit prescription');
  await family.type('rx-dose', '5.4');
  await family.type('rx-dose-again', '5.4');
  await family.press('Save');
  await expect(page.locator('.moved-headline')).toHaveText('New dose from Wednesday 12 November 2025: 5.4 mL (was 2.7 mL).');
  await expect(page.locator('#announce')).toContainText('5.4');
  await expect(page.locator('.moved')).toBeInViewport();
  await family.press('Edit prescription');
  await family.press('Save');
  await expect(page.locator('.moved')).toHaveCount(0);
});

test('an edit of the prescription is what is undone after it, and the change before it stays', async ({ page }) => {
  const family = await withBottle(page, '2025-11-12T09:30:00');
  await family.change('A blood test was done');
  await page.locator('#change-visit').selectOption({ index: 1 });
  await family.choose('change-pick-carry-on');
  await family.date('change-on', ['10', '11', '2025']);
  await family.press('Save');
  const history = page.locator('#changes .change-list');
  const plan = page.locator('footer .marks');
  const before = /** @type {string} */ (await plan.textContent());

  await family.press('Edit prescription');
  await family.type('rx-strength-ml', '10');
  await family.type('rx-dose', '5.4');
  await family.type('rx-dose-again', '5.4');
  await family.press('Save');
  await expect(plan).not.toHaveText(before);
  const after = /** @type {string} */ (await plan.textContent());
  await expect(page.locator('#change-open')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(plan).toHaveText(before);
  await expect(history).toContainText('Blood test');
  await page.keyboard.press('Control+z');
  await expect(plan, 'a key takes back no more than the last').toHaveText(before);
  await page.locator('.moved').getByRole('button', { name: 'Redo' }).click();
  await expect(plan).toHaveText(after);
  await page.locator('.moved').getByRole('button', { name: 'Undo' }).click();
  await expect(plan).toHaveText(before);

  // The bottle's size alone moves no date and no dose, and is undone all the same.
  await family.press('Edit prescription');
  await family.type('rx-bottle', '100');
  await family.press('Save');
  await expect(page.locator('.moved-headline')).toHaveText('The prescription is another one now.');
  await page.locator('#undo-last').click();
  await family.press('Edit prescription');
  await expect(page.locator('#rx-bottle')).toHaveValue('');
});

test('past midnight the dose of the evening is called about before it is given, or ticked as given', async ({ page }) => {
  const family = await withBottle(page, '2025-11-13T00:20:00', { 'clock-1': '21:00' });
  const row = page.locator('.dose-row.late');
  await expect(row).toContainText('Its time was 21:00. If it was not given, call your team before you give it.');
  await expect(row.locator('.dose-figure, .syringe')).toHaveCount(0);
  await family.press('It was missed');
  await expect(page.locator('#change-on-day')).toHaveValue('12');
  await expect(page.locator('#change-pick-missed')).toBeChecked();
});

/** Relative luminance, as WCAG has it. @param {string} colour */
function luminance(colour) {
  const [r, g, b] = /** @type {RegExpMatchArray} */ (colour.match(/[\d.]+/g))
    .map(Number)
    .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`the digits of the syringe are read on their ground, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await withBottle(page, '2025-11-12T09:30:00');
    for (const place of ['.dose-row', '.prescription']) {
      const [ink, ground] = await page
        .locator(`${place} .syringe-number`)
        .first()
        .evaluate((digit) => {
          let under = digit.parentElement;
          while (under && /rgba\(0, 0, 0, 0\)|transparent/.test(getComputedStyle(under).backgroundColor)) under = under.parentElement;
          return [getComputedStyle(digit).fill, getComputedStyle(/** @type {Element} */ (under)).backgroundColor];
        });
      const [light, dark] = [luminance(ink), luminance(ground)].sort((a, b) => b - a);
      expect((light + 0.05) / (dark + 0.05), `${place}: ${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });
}

test('the amount is the largest figure, its button as wide as the row, and the whole card 1.25 screens of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  const family = await withBottle(page, '2025-11-12T08:10:00');
  await family.press('Not now');
  const { height, sizes, figure, button, row } = await card(page).evaluate((root) => {
    const sizeOf = (/** @type {Element} */ element) => Number.parseFloat(getComputedStyle(element).fontSize);
    const inside = (/** @type {string} */ css) => /** @type {Element} */ (root.querySelector(css));
    const width = (/** @type {string} */ css) => inside(css).getBoundingClientRect();
    return {
      height: root.getBoundingClientRect().height,
      sizes: [...root.querySelectorAll('*')].filter((element) => !element.closest('svg')).map(sizeOf),
      figure: sizeOf(inside('.dose-figure b')),
      button: width('.mark-given').toJSON(),
      row: width('.marking').toJSON(),
    };
  });
  expect(height / 664).toBeLessThanOrEqual(1.25);
  expect(figure).toBe(Math.max(...sizes));
  expect(figure).toBeGreaterThan(50);
  expect(button.height).toBeGreaterThanOrEqual(44);
  expect(button.width).toBe(row.width);
  await expect(card(page).locator('.dose-row .syringe')).toBeVisible();
  await expect(page.locator('#today-title')).toHaveText('Steroid at 08:00');
});

test('given: the hour and this device are said, two presses in haste give it once, and the way back leads back', async ({ page }) => {
  const family = await withBottle(page, '2025-11-12T08:12:00');
  // As a hand does: Firefox takes what was only filled in for no change.
  await page.locator('#keep-name').pressSequentially('Mum’s phone');
  const mark = page.locator('.mark-given');
  await mark.dblclick();
  const row = page.locator('#dose-2025-11-12-1');
  await expect(row).toContainText('Given at 08:12, Mum’s phone');
  await expect(row).toBeFocused();
  await expect(page.locator('#today-title')).toHaveText('All done for today');
  await expect(card(page)).toContainText('Nothing until 08:00 tomorrow.');
  await family.press('Unmark');
  await expect(mark).toBeFocused();
  await expect(page.locator('#today-title')).toHaveText('Steroid at 08:00');

  await family.press('Missed it, or threw it up');
  await expect(page.locator('#change-on-day')).toHaveValue('12');
  await expect(page.locator('#change-pick-missed')).not.toBeChecked();
});

test('what the team changed is asked from the end of Today, and whoever comes back is there again', async ({ page }) => {
  const family = await withBottle(page, '2025-11-12T08:12:00');
  const opener = card(page).getByRole('button', { name: 'My team changed something' });
  await opener.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await family.press('Back to the plan');
  await expect(opener).toBeFocused();
  expect(await opener.evaluate((button) => getComputedStyle(button.parentElement ?? button).position)).toBe('static');
});
