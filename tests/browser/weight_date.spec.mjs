/** The day of the weight: may be left out, told where it cannot be, kept while the language changes and the questions fold. */
import { answer, send } from './page.mjs';
import { answers } from './story.mjs';
import { expect, test } from './test.mjs';

test('a weight has a day of its own, if the family says it', async ({ page, servers }) => {
  await page.goto(servers.site);
  await answer(page, answers);
  const weight = page.getByRole('group', { name: 'How much does your child weigh?' });
  const open = () => weight.getByText('More about the weight').click();
  await open();
  const boxes = page.getByRole('group', { name: 'When was this weight taken?' });
  const fill = async (/** @type {string[]} */ parts) => {
    for (const [index, box] of ['Day', 'Month', 'Year'].entries()) await boxes.getByLabel(box).fill(parts[index]);
  };

  await fill(['4', '11', '2025']);
  await send(page);
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([/^This weight was taken after the infusion\./]);
  await page.getByRole('alert').getByRole('link').click();
  await expect(boxes.getByLabel('Day')).toBeFocused();
  await expect(boxes.getByLabel('Day')).toHaveAttribute('aria-invalid', 'true');

  await fill(['19', 'October', '2025']);
  const old = 'This weight was taken more than 14 days before the infusion. The hospital will weigh your child again.';
  await expect(page.locator('#weight-warning')).toHaveText(old);
  await send(page);
  const folded = page.locator('.folded');
  await expect(folded.locator('.note')).toHaveText(old);

  // The same days in another language, and back again: nothing typed is lost.
  const language = page.locator('#language');
  await language.selectOption('es');
  await expect(folded.locator('.note')).toHaveText(/^Este peso se tomó más de 14 días antes de la infusión\./);
  await language.selectOption('en');
  await folded.getByRole('button').click();
  await open();
  await expect(boxes.getByLabel('Month')).toHaveValue('October');

  await fill(['', '', '']);
  await expect(page.locator('#weight-warning')).toHaveCount(0);
  await send(page);
  await expect(folded.locator('.note')).toHaveCount(0);
});
