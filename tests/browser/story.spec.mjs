import { answer, send, tellStory } from './page.mjs';
import { oneFileAddress } from './servers.mjs';
import { answers, zones } from './story.mjs';
import { expect, test } from './test.mjs';

for (const timezoneId of zones) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('from a weight and two dates to the plan, hosted', async ({ page, servers }) => {
      await page.goto(servers.site);
      await tellStory(page);
    });

    test('from a weight and two dates to the plan, one file from the disk', async ({ page }) => {
      await page.goto(oneFileAddress);
      await tellStory(page);
    });
  });
}

test.describe('for a reader who minds no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('from a weight and two dates to the plan', async ({ page, servers }) => {
    await page.goto(servers.site);
    await tellStory(page);
  });
});

test('the questions fold into one sentence, and come back with what was typed', async ({ page, servers }) => {
  await page.goto(servers.site);
  await answer(page, answers);
  await send(page);
  await expect(page.locator('main')).toContainText('8.2 kg, born Thursday 1 May 2025, infusion on Monday 3 November 2025');
  await page.getByRole('button', { name: 'Change your answers' }).click();
  await expect(page.locator('#weight-number')).toHaveValue('8.2');
});

test.describe('without WebAssembly', () => {
  for (const [shape, address] of Object.entries({ hosted: undefined, 'one file': oneFileAddress })) {
    test(`the twin answers alike, ${shape}`, async ({ page, servers }) => {
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
      await page.goto(address ?? servers.site);
      await tellStory(page);
    });
  }
});
