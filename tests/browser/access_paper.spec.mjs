/** What paper shows, which no Firefox but a patched one lets a test see. */
import { familyOn } from './family.mjs';
import { oneFileAddress } from './servers.mjs';
import { expect, test } from './test.mjs';

test('paper has every change, numbered down to the first, and whole answers', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2025-11-12T09:30:00'));
  await page.goto(oneFileAddress);
  const family = familyOn(page);
  await family.begin();
  for (let day = 1; day <= 7; day += 1) {
    await family.change('One more blood test');
    await family.date('change-on', [String(day), '12', '2025']);
    await page.locator('.change-form .box').first().click();
    await family.press('Save');
    await expect(page.locator('.change-form')).toHaveCount(0);
  }
  await page.locator('#question-draft').fill('How long?');
  await page.locator('.question-form button').click();
  const answer = Array.from({ length: 30 }, (_, line) => `line ${line + 1}`).join('\n');
  await page.locator('#asked0').click();
  await page.locator('#told0').fill(answer);
  await page.emulateMedia({ media: 'print' });

  const numbers = await page.locator('#changes li').evaluateAll((items) =>
    items
      .filter((item) => item.checkVisibility())
      .map((item) => {
        const list = /** @type {HTMLOListElement} */ (item.parentElement);
        return list.start - [...list.children].indexOf(item);
      }),
  );
  expect(numbers).toEqual([7, 6, 5, 4, 3, 2, 1]);
  await expect(page.locator('#told0')).toBeHidden();
  const whole = page.locator('.own-answer');
  await expect(whole).toHaveText(answer);
  const [shown, line] = await whole.evaluate((box) => [box.getBoundingClientRect().height, parseFloat(getComputedStyle(box).fontSize)]);
  expect(shown).toBeGreaterThan(30 * line);
});
