/** The ten most usual stories of a family, each change in at most thirty presses and boxes. */
import { familyOn, MOST_ACTIONS } from './family.mjs';
import { tellStory } from './page.mjs';
import { oneFileAddress } from './servers.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * The page on a day, with the mock's child.
 * @param {Page} page
 * @param {string} day
 */
async function onDay(page, day) {
  await page.clock.setFixedTime(new Date(`${day}T09:30:00`));
  await page.goto(oneFileAddress);
  const family = familyOn(page);
  await family.begin();
  return family;
}

/**
 * The page on a day of a taper that has begun.
 * @param {Page} page
 */
async function inTheTaper(page) {
  const family = await onDay(page, '2025-12-10');
  await family.change('The taper starts, or has new steps');
  await family.date('change-from', ['2', '12', '2025']);
  await family.choose('change-pick-label');
  await family.press('Save');
  family.counted();
  return family;
}

/** @param {Page} page */
const today = (page) => page.getByRole('region', { name: /today|this day|Which day/ });

test('1. first entry: from empty boxes to the plan and to today', async ({ page }) => {
  const family = await onDay(page, '2025-11-02');
  expect(family.counted()).toBeLessThanOrEqual(MOST_ACTIONS);
  await expect(today(page)).toContainText('the day before the infusion');
  await expect(today(page)).toContainText('Steroid');
  await expect(page.getByText('Nothing yet. This is the plan of the label.')).toBeVisible();
});

test('2. a blood test is done, and the team says carry on', async ({ page }) => {
  const family = await onDay(page, '2025-11-10');
  family.counted();
  await family.press('It is done');
  await family.choose('change-pick-carry-on');
  await family.press(/^Today/);
  await family.save(/^Blood test done on Monday 10 November 2025\.$/);
  await expect(page.locator('.plan-table')).toContainText('Done. The team said: carry on.');
  await expect(page.getByText('1 blood test done')).toBeVisible();
});

test('3. a blood test is moved, and moves alone', async ({ page }) => {
  const family = await onDay(page, '2025-11-12');
  const before = await family.days('Blood test:');
  family.counted();
  await family.press('Move the blood test of Monday 17 November 2025');
  await family.date('change-to', ['18', '11', '2025']);
  await family.save(/^Blood test moved from Monday 17 November 2025 to Tuesday 18 November 2025\.$/);
  const after = await family.days('Blood test:');
  expect(after).toEqual(before.map((day) => (day === 'Monday 17 November 2025' ? 'Tuesday 18 November 2025' : day)));
  await expect(page.locator('.plan-table .just-moved')).toContainText('Moved from Monday 17 November 2025.');

  await family.press('OK');
  await expect(page.locator('.just-moved')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.locator('#announce')).toHaveText('Undone. Blood test moved from Tuesday 18 November 2025 to Monday 17 November 2025.');
  expect(await family.days('Blood test:')).toEqual(before);
  await page.keyboard.press('Control+Shift+Z');
  expect(await family.days('Blood test:')).toEqual(after);
});

test('4. the team says go, and gives the steps of the taper', async ({ page }) => {
  const family = await onDay(page, '2025-12-01');
  family.counted();
  await family.press('They answered');
  await family.choose('change-pick-go');
  await family.press(/^Today/);
  await family.save(/^Taper from Tuesday 2 December 2025 to Monday 29 December 2025\./);
  await family.press('Type the taper’s steps');
  await steps(family);
  await family.save(/^Taper from Tuesday 2 December 2025 to Monday 5 January 2026, in 2 steps\./);
  await expect(page.locator('.plan-table')).toContainText('The team said go.');
  expect(await family.days('Steroid taper, as your team set it')).toEqual(['Tuesday 2 December 2025 to Monday 5 January 2026']);
  await expect(page.locator('.plan-table')).toContainText('Tuesday 2 December 2025 to Monday 15 December 2025, each dose: 1.5 mL (bottle of 15 mg in 5 mL)');
});

test('5. not yet, and the taper later', async ({ page }) => {
  const family = await onDay(page, '2025-12-01');
  family.counted();
  await family.press('They answered');
  await family.choose('change-pick-not-yet');
  await family.press(/^Today/);
  await expect(page.locator('.ready')).toHaveText('When you save: No taper yet. Full dose until your team says go. A blood test every week.');
  await family.save(/^No taper yet\. Full dose until your team says go\. A blood test every week\.$/);
  expect(await family.days('Steroid, full dose')).toEqual(['from Sunday 2 November 2025 until your team says']);
  await expect(today(page)).not.toContainText('Has your team said that the taper may start?');
  await expect(page.getByText('A blood test every week from Monday 2 February 2026 until your team says.').first()).toBeVisible();
  await expect(today(page)).toContainText('Ask again at the next blood test, Monday 8 December 2025.');

  await family.change('The taper starts, or has new steps');
  await family.date('change-from', ['16', '12', '2025']);
  await family.choose('change-pick-label');
  await family.save(/^Taper from Tuesday 16 December 2025 to Monday 12 January 2026\./);
  expect(await family.days('Steroid, full dose')).toEqual(['Sunday 2 November 2025 to Monday 15 December 2025']);
  expect(await family.days('Steroid taper')).toEqual(['Tuesday 16 December 2025 to Monday 12 January 2026']);
  await expect(page.getByText('A blood test every week from')).toHaveCount(0);
});

test('6. the taper goes slower: its steps come back to be changed', async ({ page }) => {
  const family = await onDay(page, '2025-12-10');
  await family.change('The taper starts, or has new steps');
  await steps(family);
  await family.press('Save');
  family.counted();

  await family.change('The taper starts, or has new steps');
  await expect(page.locator('#change-step-0-amount')).toHaveValue('1.5');
  await family.date('change-step-1-through', ['19', '1', '2026']);
  await family.save(/^Taper from Tuesday 2 December 2025 to Monday 19 January 2026, in 2 steps\./);
  expect(await family.days('Steroid taper')).toEqual(['Tuesday 2 December 2025 to Monday 19 January 2026']);
  const tests = await family.days('Blood test:');
  expect(tests, 'weekly to the taper’s real end').toContain('Monday 19 January 2026');
});

test('7. the taper is on hold', async ({ page }) => {
  const family = await inTheTaper(page);

  await family.change('The taper is on hold');
  await family.press(/^Today/);
  await family.choose('change-pick-through');
  await family.date('change-through', ['16', '12', '2025']);
  await family.save(/^Taper from Tuesday 2 December 2025 to Monday 5 January 2026\./);
  await expect(page.locator('.plan-table')).toContainText('On hold: Wednesday 10 December 2025 to Tuesday 16 December 2025');
  expect(await family.days('Steroid taper')).toEqual(['Tuesday 2 December 2025 to Monday 5 January 2026']);
});

test('8. back to the full dose', async ({ page }) => {
  const family = await inTheTaper(page);

  await family.change('Back to the full dose');
  await family.press(/^Today/);
  await family.save(/Back to the full dose from Wednesday 10 December 2025\./);
  expect(await family.days('Steroid, full dose')).toEqual([
    'Sunday 2 November 2025 to Monday 1 December 2025',
    'from Wednesday 10 December 2025 until your team says',
  ]);
});

test('9. a dose is missed: the call card, and no advice', async ({ page }) => {
  const family = await onDay(page, '2025-11-12');
  family.counted();
  await family.press('Missed a dose, or your child threw it up');
  await expect(page.getByRole('region', { name: 'When to call' })).toBeInViewport();
  await family.choose('change-pick-missed');
  await family.press(/^Today/);
  await family.choose('change-told-no');
  await family.save(/^Noted: the dose of Wednesday 12 November 2025 was missed\. Call your team now\.$/);
  await expect(page.locator('#dose-2025-11-12-1')).toBeFocused();
  await expect(page.locator('#dose-2025-11-12-1')).toBeInViewport();
  await expect(page.locator('#dose-2025-11-12-1')).toContainText('call your team before you give more');
  await expect(page.getByRole('region', { name: 'What changed so far' })).toContainText('Call your team');
  expect(await family.days('A dose was missed')).toEqual(['Wednesday 12 November 2025']);
});

test('10. the prescription is typed, the dose ticked off, to a day on which nobody has answered', async ({ page }) => {
  const family = await onDay(page, '2025-11-12');
  family.counted();
  await typeBottle(family);
  expect(family.counted()).toBeLessThanOrEqual(MOST_ACTIONS);
  await expect(today(page)).toContainText('from the bottle of 15 mg in 5 mL, as your team wrote it');
  await expect(page.getByRole('img', { name: 'A 3 mL oral syringe with the plunger at 2.7 mL' }).first()).toBeVisible();

  await family.choose('tick-2025-11-12-1');
  await expect(page.locator('#tick-2025-11-12-1')).toBeChecked();
  await page.getByText('Look at another day').click();
  await family.press('Next day');
  await expect(today(page)).toContainText('Thursday 13 November 2025');
  await expect(today(page).locator('.tick')).toHaveCount(0);
  await family.press('Back to today');
  await expect(page.locator('#tick-2025-11-12-1')).toBeChecked();

  await page.getByText('Look at another day').click();
  await family.date('look', ['30', '12', '2025']);
  await family.press('Show this day');
  await expect(today(page)).toContainText('This is how that day looks if nothing more is typed until then. Today is Wednesday 12 November 2025.');
  await expect(today(page)).toContainText('Has your team said that the taper may start?');
  await expect(page.locator('.dose-figure b')).toHaveText('2.7');
  await expect(today(page)).not.toContainText('sick-day');
});

test('a dose ticked hours before its time is asked about, and the hour turns while the page is open', async ({ page }) => {
  await page.clock.install({ time: new Date('2025-11-12T05:58:30') });
  await page.goto(oneFileAddress);
  const family = familyOn(page);
  await family.begin();
  await typeBottle(family);
  const box = page.locator('.tick input');

  await page.locator('.tick').click();
  await expect(page.locator('#tick-early')).toHaveText('This dose is for 08:00. Was it given already?');
  await expect(page.locator('#tick-early')).toBeFocused();
  await expect(box).not.toBeChecked();
  await family.press('No, not yet');
  await expect(box).toBeFocused();
  await expect(box).not.toBeChecked();
  await page.locator('.tick').click();
  await family.press('Yes, it was given');
  await expect(box).toBeChecked();
  await expect(today(page)).toContainText('All done for today');
  await page.locator('.tick').click();
  await expect(box).not.toBeChecked();

  await page.clock.runFor('02:00');
  await page.locator('.tick').click();
  await expect(box).toBeChecked();
});

test('nobody has answered for days: the number is dialled, and the answer begun, from Today', async ({ page }) => {
  const family = await onDay(page, '2025-12-05');
  await expect(today(page)).toContainText('No answer since Monday 1 December 2025. Call them today.');
  await page.getByText('Add phone numbers').click();
  await family.type('phone-team', '+1 555 010 7788');
  await expect(today(page).getByRole('link', { name: 'Call the team' })).toHaveAttribute('href', 'tel:+15550107788');
  await family.press('They answered');
  await expect(page.locator('#change-pick-go')).toBeAttached();
});

test('the day turns at midnight while the page is open', async ({ page }) => {
  await page.clock.install({ time: new Date('2025-11-12T23:59:00') });
  await page.goto(oneFileAddress);
  await familyOn(page).begin();
  await expect(today(page)).toContainText('Wednesday 12 November 2025');
  await page.clock.runFor('02:00');
  await expect(today(page)).toContainText('Thursday 13 November 2025');
});

for (const day of ['1970-01-01', '2200-01-01']) {
  test(`a device whose clock says ${day}: a kind word, the plan, and another day to choose`, async ({ page }) => {
    const family = await onDay(page, day);
    await expect(today(page)).toContainText('That cannot be right.');
    expect((await family.days('Blood test:')).length).toBe(10);
    await family.date('look', ['12', '11', '2025']);
    await family.press('Show this day');
    await expect(today(page)).toContainText('day 9 after the infusion');
  });
}

test('a change that cannot be: every fault beside its box, nothing lost', async ({ page }) => {
  const family = await onDay(page, '2025-12-01');
  await family.change('The taper starts, or has new steps');
  await family.press(/^As in the plan/);
  await family.choose('change-pick-steps');
  await family.choose('change-unit-mL');
  await family.type('change-strength-mg', '15');
  await family.type('change-strength-ml', '5');
  await family.type('change-step-0-amount', '1,250');
  await family.date('change-step-0-through', ['31', '2', '2026']);
  await family.type('change-step-1-amount', '0.5');
  await family.press('Save');
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText([/Step 1: amount per dose.*two ways/, /Step 2: last day.*Nothing is typed/]);
  await summary.getByRole('link').first().click();
  await expect(page.locator('#change-step-0-amount')).toBeFocused();
  await expect(page.locator('#change-step-0-amount')).toHaveValue('1,250');
  await family.type('change-step-0-amount', '1.5');
  await family.date('change-step-1-through', ['28', '2', '2026']);
  await expect(summary.getByRole('link')).toHaveText([/Step 1: last day.*31 2 2026 is not in the calendar/]);
});

test('“Back” closes the form that is open, keeps the plan, and leaves the address as it is', async ({ page, servers }) => {
  for (const address of [servers.site, oneFileAddress]) {
    await page.goto(address);
    const family = familyOn(page);
    await family.begin();
    await page.evaluate(() => scrollTo(0, 600));
    await family.change('The full dose goes on');
    expect(page.url()).toBe(address);
    // A place on the page is an entry of its own, and closes nothing.
    await page.locator('.call-link').click();
    await expect(page).toHaveURL(`${address}#call`);
    await back(page);
    // Once it is there: a second "Back" on the heels of the first is one that a browser may drop.
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1, name: 'The full dose goes on' })).toBeVisible();
    await back(page);
    await expect(page.locator('.plan-table')).toBeVisible();
    await expect(page.locator('#change-open')).toBeFocused();
    expect(page.url()).toBe(address);

    // One that was saved is not opened again.
    await family.change('The full dose goes on');
    await family.choose('change-pick-open');
    await family.save(/\S/);
    await back(page);
    await expect(page.locator('.moved-headline')).toBeVisible();
    await expect(page.locator('.plan-table')).toBeVisible();
  }
});

test('“Back” in a portal’s frame closes the form too', async ({ page, servers }) => {
  await page.goto(servers.portal(servers.oneFile, 'allow-scripts'));
  const frame = page.frameLocator('iframe');
  await tellStory(frame);
  await frame.locator('.prescription .button').click();
  await expect(frame.locator('.plan-table')).toHaveCount(0);
  await back(page);
  await expect(frame.locator('.plan-table')).toBeVisible();
});

/** Playwright's own way waits for a page to load. @param {Page} page */
const back = (page) => page.evaluate(() => history.back());

test('the picture: two weeks, a month, all; by button, by arrow key', async ({ page }) => {
  const family = await onDay(page, '2025-11-12');
  const bars = page.locator('.lane-days .visit');
  await expect(bars).toHaveCount(10);
  await family.press('two weeks');
  await expect(bars).toHaveCount(2);
  await page.locator('.picture').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.lane-days .day-number').first()).toHaveText('16');
  await family.press('Later');
  await expect(page.locator('.lane-days .day-number').first()).toHaveText('23');
  await family.press(/^all$/);
  await expect(bars).toHaveCount(10);
});

/** @param {ReturnType<typeof familyOn>} family */
async function steps(family) {
  if ((await family.value('change-from-day')) === '') await family.date('change-from', ['2', '12', '2025']);
  await family.choose('change-pick-steps');
  await family.choose('change-unit-mL');
  // Without a prescription the bottle is asked for.
  if (await family.asks('change-strength-mg')) {
    await family.type('change-strength-mg', '15');
    await family.type('change-strength-ml', '5');
  }
  await family.type('change-step-0-amount', '1.5');
  await family.date('change-step-0-through', ['15', '12', '2025']);
  await family.type('change-step-1-amount', '0,7');
  await family.date('change-step-1-through', ['5', '1', '2026']);
}

/** @param {ReturnType<typeof familyOn>} family */
async function typeBottle(family) {
  await family.press('Type what the bottle says');
  await family.type('rx-strength-mg', '15');
  await family.type('rx-strength-ml', '5');
  await family.type('rx-dose', '2,7');
  await family.choose('rx-times-1');
  await family.type('rx-clock-1', '08:00');
  await family.choose('rx-syringe-3');
  await family.press('Save');
}

test('kept on the device once chosen, the whole living plan is back after a reload, to the same hash', async ({ page, servers }) => {
  await page.clock.setFixedTime(new Date('2025-12-10T09:30:00'));
  await page.goto(servers.site);
  const family = familyOn(page);
  await family.begin();
  await typeBottle(family);
  await family.choose('tick-2025-12-10-1');
  await family.change('The taper starts, or has new steps');
  await steps(family);
  await family.press('Save');
  const plan = page.locator('footer .marks');
  const before = await plan.textContent();
  expect(await page.evaluate(() => localStorage.length), 'nothing is kept unasked').toBe(0);

  await family.press('Keep it on this device');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  await page.reload();
  await expect(plan).toHaveText(/** @type {string} */ (before));
  await expect(page.locator('#tick-2025-12-10-1')).toBeChecked();
  await expect(page.locator('main')).toContainText('1.5 mL (bottle of 15 mg in 5 mL)');
  await page.keyboard.press('Control+z');
  await expect(plan, 'no key takes back what was said before the page was opened').toHaveText(/** @type {string} */ (before));
  await family.press('Undo the last one');
  const question = page.locator('#take-back');
  await expect(question).toBeFocused();
  await expect(question).toContainText('Taper from Tuesday 2 December 2025');
  await family.press('Leave it as it is');
  await expect(question).toHaveCount(0);
  await expect(page.locator('#undo-last')).toBeFocused();
  await expect(plan).toHaveText(/** @type {string} */ (before));
  await family.press('Undo the last one');
  await family.press('Take it back');
  await expect(page.locator('#announce')).toHaveText('Undone. No taper yet. Full dose until your team says go. A blood test every week.');
});
