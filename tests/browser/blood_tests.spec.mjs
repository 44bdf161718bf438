/** The place of the blood tests: ticked in one tap, the team's word after it, the tick off again. */
import { familyOn } from './family.mjs';
import { typeBottle } from './family_stories.mjs';
import { oneFileAddress } from './servers.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

test.use({ everything: false, viewport: { width: 390, height: 664 } });

/** @param {Page} page @param {string} [today] @param {string} [place] */
async function open(page, today = '2025-11-20', place = 'tests') {
  await page.clock.setFixedTime(new Date(`${today}T09:30:00`));
  await page.goto(oneFileAddress);
  const family = familyOn(page);
  await family.begin();
  await goTo(page, place);
  family.counted();
  return family;
}

/** @param {Page} page @param {string} place */
const goTo = (page, place) => page.locator(`.places a[href="#${place}"]`).click();

/** @param {Page} page @param {string} date */
const tickOf = (page, date) => page.getByRole('checkbox', { name: `Done: blood test of ${date}` });
const next = (/** @type {Page} */ page) => page.locator('.next-test');
const heard = (/** @type {Page} */ page) => page.locator('#announce');
const history = (/** @type {Page} */ page) => page.locator('#changes .change-list li');

test('the next one in one tap: its row is ticked, the one after it is next, and all of it is undone in one', async ({ page }) => {
  const family = await open(page);
  await expect(next(page)).toContainText('Mon 24 November');
  await expect(next(page)).toContainText('in 4 days · liver, platelets, and troponin');
  await family.press('Done: blood test of Monday 24 November 2025');
  expect(family.counted(), 'taps').toBe(1);

  const tick = tickOf(page, 'Monday 24 November 2025');
  await expect(tick).toBeChecked();
  await expect(tick).toBeFocused();
  await expect(tick).toBeInViewport({ ratio: 1 });
  await expect(heard(page)).toHaveText('Blood test done on Thursday 20 November 2025.');
  await expect(page.locator('.rung', { has: tick })).toContainText('Done on Thursday 20 November 2025.');
  await expect(next(page)).toContainText('Mon 1 December');
  await expect(page.locator('.moved')).toHaveCount(0);
  await expect(history(page)).toHaveCount(1);

  await page.keyboard.press('Control+z');
  await goTo(page, 'tests');
  await expect(next(page)).toBeVisible();
  await expect(next(page)).toContainText('Mon 24 November');
  await expect(tick).toHaveCount(0);
  await expect(history(page)).toHaveCount(0);
});

test('a double tap ticks one', async ({ page }) => {
  await open(page);
  await next(page).getByRole('button', { name: /^Done/ }).dblclick();
  await expect(next(page)).toContainText('Mon 1 December');
  await expect(history(page)).toHaveCount(1);
});

test('by keyboard: ticked on its own day, the team’s word is one act with it, and “something changes” leads on', async ({ page }) => {
  await open(page);
  const tick = tickOf(page, 'Monday 17 November 2025');
  await expect(page.locator('.rung', { has: tick })).toContainText('not ticked yet');
  await tick.focus();
  await page.keyboard.press('Space');
  await expect(tick).toBeChecked();
  await expect(tick).toBeFocused();
  await expect(heard(page)).toHaveText('Blood test done on Monday 17 November 2025.');

  const word = page.getByRole('group', { name: 'What did your team say after the blood test of Monday 17 November 2025?' });
  const say = (/** @type {string} */ text) => word.getByRole('button', { name: text, exact: true });
  await expect(say('Not said yet')).toHaveAttribute('aria-pressed', 'true');
  await say('Carry on').press('Enter');
  await expect(say('Carry on')).toHaveAttribute('aria-pressed', 'true');
  await expect(say('Carry on')).toBeFocused();
  await expect(heard(page)).toHaveText('Your team: carry on');
  await expect(history(page)).toHaveText(['Blood test done on Monday 17 November 2025: carry on']);

  await say('Something changes').press('Enter');
  await expect(page.locator('#change-title')).toBeFocused();
  await page.getByRole('button', { name: 'Back to the plan' }).first().click();
  await expect(history(page)).toHaveText(['Blood test done on Monday 17 November 2025: something changes']);
  await expect(page.locator('.rung', { has: tick })).toContainText('Your team: something changes');
});

test('the last tick comes off unasked, and so does its word; any other is asked about first', async ({ page }) => {
  await open(page);
  const [first, second] = ['Monday 10 November 2025', 'Monday 17 November 2025'].map((date) => tickOf(page, date));
  await first.click();
  await page.locator('.rung', { has: first }).getByRole('button', { name: 'Carry on' }).click();
  await first.click();
  await expect(first).not.toBeChecked();
  await expect(heard(page)).toHaveText('No longer ticked: blood test of Monday 10 November 2025.');
  await expect(history(page)).toHaveCount(0);

  await first.click();
  await second.click();
  await expect(history(page)).toHaveCount(2);
  await first.click();
  const question = page.locator('#untick');
  await expect(question).toBeFocused();
  await expect(question).toContainText('Was the blood test of Monday 10 November 2025 not done?');
  await expect(first).toBeChecked();
  await question.getByRole('button', { name: 'Keep the tick' }).click();
  await expect(question).toHaveCount(0);
  await expect(first).toBeChecked();
  await expect(first).toBeFocused();

  await first.click();
  await question.getByRole('button', { name: 'It was not done' }).click();
  await expect(first).not.toBeChecked();
  await expect(first).toBeFocused();
  await expect(second).toBeChecked();
  await expect(history(page)).toHaveText(['Blood test done on Monday 17 November 2025']);
  await page.keyboard.press('Control+z');
  await goTo(page, 'tests');
  await expect(first).toBeChecked();
  await expect(second).toBeChecked();
});

test('one tap in Today, on the day', async ({ page }) => {
  const family = await open(page, '2025-11-17', 'today');
  await family.press('It is done');
  expect(family.counted(), 'taps').toBe(1);
  await expect(page.locator('#moved')).toBeFocused();
  await expect(page.locator('.moved-headline')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.moved-headline')).toHaveText('Blood test done on Monday 17 November 2025.');
  await expect(history(page)).toHaveText(['Blood test done on Monday 17 November 2025']);
  await goTo(page, 'tests');
  await expect(tickOf(page, 'Monday 17 November 2025')).toBeChecked();
  await expect(next(page)).toContainText('Mon 24 November');
});

for (const [what, today, ticks] of /** @type {const} */ ([
  ['day 9', '2025-11-12', 1],
  ['nobody has answered for long', '2026-03-02', 2],
])) {
  test(`the place is at most two and a half screens of a phone, ${what}`, async ({ page }) => {
    const family = await open(page, today, 'medicine');
    await typeBottle(family);
    await goTo(page, 'tests');
    for (let place = 0; place < ticks; place += 1) await page.locator('.rungs-card > .rungs .rung-tick').nth(place).click();
    const height = await page.locator('.of-tests').evaluate((place) => place.getBoundingClientRect().height);
    test.info().annotations.push({ type: 'phone screens', description: String(height / 664) });
    expect(height / 664).toBeLessThan(2.5);
  });
}
