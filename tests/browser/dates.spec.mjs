/** The boxes of a date: what was read is shown by name and nothing moves for it; what is typed into a filled box takes its place. */
import { dateBoxes, fillBoxes, screens, showPlan } from './screens.mjs';
import { expect, test } from './test.mjs';

for (const { language, width, date, shown } of [
  { language: 'en', width: 320, date: ['24', '9', '2025'], shown: 'Wednesday 24 September 2025' },
  { language: 'es', width: 320, date: ['24', 'set', '2025'], shown: 'miércoles 24 de septiembre de 2025' },
  { language: 'es', width: 390, date: ['24', 'set', '2025'], shown: 'miércoles 24 de septiembre de 2025' },
  { language: 'ar', width: 320, date: ['٢٤', 'أيلول', '٢٠٢٥'], shown: 'الأربعاء 24 سبتمبر 2025' },
]) {
  test(`${language} at ${width} px: the date by name, and nothing moves`, async ({ page, servers }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(servers.site);
    await page.locator('#language').selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const places = () => page.locator('.entry .date-box').evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().top + scrollY));
    await page.locator('#birth-day').focus();
    const before = await places();

    await fillBoxes(page, dateBoxes('birth', date));
    const read = page.locator('#birth-read');
    await expect.poll(async () => (await read.innerText()).replace(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ')).toBe(shown);
    await expect(page.locator('#birth-year')).toHaveAttribute('aria-describedby', 'birth-read');
    expect(await places()).toEqual(before);
    expect(await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);

    await page.locator('#birth-day').fill('31');
    await expect(read).toHaveText('');
  });
}

test('each form that asks for a date shows it', async ({ page, servers }) => {
  await page.clock.setFixedTime('2025-12-01T12:00:00');
  await page.goto(servers.site);
  await screens['a taper in steps, with every fault'].reach(page);
  await page.locator('label[for="change-lengths-dates"]').click();
  await fillBoxes(page, { ...dateBoxes('change-from', ['2', '12', '2025']), ...dateBoxes('change-step-0-through', ['15', 'Dec', '2025']), 'change-step-1-through-day': 'some day' });
  await expect(page.locator('#change-from-read')).toHaveText('Tuesday 2 December 2025');
  await expect(page.locator('#change-step-0-through-read')).toHaveText('Monday 15 December 2025');
  await expect(page.locator('#change-step-1-through-read')).toHaveText('');
  await expect(page.locator('#change-step-1-through-problem')).toContainText('“some day” is not a date that we can read.');
});

test('typing over filled boxes puts the new date in the place of the old', async ({ page, servers }) => {
  await page.clock.setFixedTime('2025-11-12T12:00:00');
  await page.goto(servers.site);
  await showPlan(page);
  await page.locator('.another summary').click();
  await page.locator('.steps-of-days button').last().click();
  const boxes = ['day', 'month', 'year'].map((part) => page.locator(`#look-${part}`));
  for (const [index, text] of ['1', '12', '2026'].entries()) {
    await boxes[index].click();
    await page.keyboard.type(text);
  }
  for (const [index, text] of ['1', '12', '2026'].entries()) await expect(boxes[index]).toHaveValue(text);
  await expect(page.locator('#look-read')).toHaveText('Tuesday 1 December 2026');

  // A second press sets the cursor, so that one digit can be put right.
  await boxes[2].click();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('7');
  await expect(boxes[2]).toHaveValue('2027');
});
