/** What a key changes at once, and what follows after the frame. */
import { tellStory } from './page.mjs';
import { expect, test } from './test.mjs';

/** Types a weight as one key does, and tells what the page says before anything else can run. */
function typeAndLook(/** @type {{ weight: string, paper: boolean }} */ { weight, paper }) {
  const text = (/** @type {string} */ selector) => (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const box = /** @type {HTMLInputElement} */ (document.getElementById('weight-number'));
  box.value = weight;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  if (paper) dispatchEvent(new Event('beforeprint'));
  return { echo: text('.echo'), kit: text('.kit-table .yours'), table: text('.plan-table') };
}

test('a key is answered at once, the long lists after the frame', async ({ page, servers }) => {
  await page.goto(servers.site);
  await tellStory(page);
  const before = await page.evaluate(typeAndLook, { weight: '8.2', paper: false });
  expect(before.table).toContain('46.8 mL');
  const then = await page.evaluate(typeAndLook, { weight: '9.2', paper: false });
  expect(then.echo).toContain('9.2 kg');
  expect(then.table).toBe(before.table);
  await expect(page.locator('.plan-table')).not.toContainText('46.8 mL');
  await expect(page.locator('.kit-table .yours')).not.toHaveText(before.kit);
});

test('without a weight the plan is gone at once', async ({ page, servers }) => {
  await page.goto(servers.site);
  await tellStory(page);
  expect(await page.evaluate(typeAndLook, { weight: '', paper: false })).toMatchObject({ table: '' });
  await expect(page.locator('.kit-table .yours')).toHaveCount(0);
});

test('paper gets all of it, however fast', async ({ page, servers }) => {
  await page.goto(servers.site);
  await tellStory(page);
  const { table } = await page.evaluate(typeAndLook, { weight: '9.2', paper: true });
  expect(table).not.toBe('');
  expect(table).not.toContain('46.8 mL');
});
