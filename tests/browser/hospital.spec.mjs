/** A copy that a hospital had made with its own settings: `npm run site -- --hospital web/hospital/example.json` before these. */
import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';
import { familyOn } from './family.mjs';
import { oneFileAddress } from './servers.mjs';
import { toldOn } from './story.mjs';
import { expect, test } from './test.mjs';

const example = JSON.parse(readFileSync(inProject('web/hospital/example.json'), 'utf8'));
/** By the label alone, of the same child. */
const [, worked] = JSON.parse(readFileSync(inProject('tests/vectors/plan-dates.json'), 'utf8'));
const PLAN = /These dates follow your hospital’s plan: .*Example Children’s Hospital.*version .*2/;

test.skip(!existsSync(inProject('dist/site/hospital.schema.json')), 'dist/ is not built with --hospital');

for (const shape of ['hosted', 'one file']) {
  test.describe(shape, () => {
    test.beforeEach(async ({ page, servers }) => {
      await page.clock.setFixedTime(new Date(toldOn));
      // What the address says of a hospital comes after what is built in.
      await page.goto(`${shape === 'hosted' ? servers.site : oneFileAddress}#org=Another+hospital&phone=%2B12025550199&lang=ar`);
      await page.waitForFunction(() => document.querySelector('.hospital-name') !== null);
    });

    test('its name, its numbers, its languages and its links, whatever the address says', async ({ page }) => {
      await expect(page.locator('.top-bar .hospital-name')).toHaveText(example.name);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('#language option')).toHaveText(['English', 'Español']);
      await expect(page.locator('.host-number')).toHaveCount(2);
      await expect(page.locator('body')).not.toContainText('Another hospital');
      await page.locator('.host-number button').first().click();
      await expect(page.locator('.host-number')).toHaveCount(1);
      await expect(page.locator('.top-bar a.call-link')).toHaveAttribute('href', 'tel:+12025550142');
    });

    test('dates rest on its plan, and the label’s are one tap away', async ({ page }) => {
      await familyOn(page).begin();
      await page.goto(`${page.url().split('#')[0]}#dates`);
      const note = page.locator('#dates .schedule-note, .schedule-note').first();
      await expect(note).toContainText(PLAN);
      await expect(page.locator('.plan-table .basis', { hasText: 'your hospital’s plan, version' }).first()).toBeAttached();
      await note.getByText('What the label says').click();
      await expect(note.locator('tbody tr').first()).toBeVisible();
      // The label's full dose ends on 1 December, the hospital's on 31 December.
      const full = note.locator('tbody tr', { hasText: 'Steroid, full dose' });
      await expect(full.locator('td').nth(0)).toContainText('31 December 2025');
      await expect(full.locator('td').nth(1)).toContainText('1 December 2025');
      await expect(page.locator('footer')).toContainText(PLAN);
      await expect(page.locator('footer')).not.toContainText(worked?.answer.plan.hash ?? 'no hash');
    });
  });
}

test('paper, message and calendar name it', async ({ page, servers }) => {
  await page.clock.setFixedTime(new Date(toldOn));
  await page.goto(`${servers.site}#all`);
  await familyOn(page).begin();
  await page.goto(`${servers.site}#message`);
  await expect(page.locator('#message-made')).toHaveValue(PLAN);
  await page.goto(`${servers.site}#print`);
  await expect(page.locator('.paper-foot .schedule-line').first()).toContainText(PLAN);
  await page.goto(`${servers.site}#calendar`);
  await page.getByRole('button', { name: 'Make the calendar file' }).click();
  expect((await page.locator('#calendar-text').inputValue()).replace(/\r?\n /g, '')).toContain('your hospital’s plan\\, version');
});

test('the self-check says whose copy it is', async ({ page, servers }) => {
  await page.goto(`${servers.site}selfcheck.html`);
  await expect(page.locator('#hospital')).toContainText(`${example.name}, with its own plan, version ${example.schedule.version}`);
  await expect(page.locator('html')).toHaveAttribute('data-checked', 'right', { timeout: 60_000 });
});
