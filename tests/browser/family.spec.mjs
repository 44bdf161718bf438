/** The ten most usual stories of a family, and what comes between: on a phone, by the ways between the places. */
import { familyOn } from './family.mjs';
import { steps, stories, typeBottle } from './family_stories.mjs';
import { tellStory } from './page.mjs';
import { oneFileAddress } from './servers.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

test.use({ everything: false, viewport: { width: 390, height: 664 } });

/**
 * @param {Page} page
 * @param {string} day
 */
async function emptyOnDay(page, day) {
  await page.clock.setFixedTime(new Date(`${day}T09:30:00`));
  await page.goto(oneFileAddress);
  return familyOn(page);
}

/**
 * The page on a day, with the mock's child.
 * @param {Page} page
 * @param {string} day
 */
async function onDay(page, day) {
  const family = await emptyOnDay(page, day);
  await family.begin();
  return family;
}

/** @param {import('./page.mjs').Surface} page */
const today = (page) => page.locator('#today');

for (const [title, { day, tell }] of Object.entries(stories)) {
  test(title, async ({ page }) => {
    const family = await emptyOnDay(page, day);
    await tell(family);
    const { taps, keys } = family.altogether();
    console.log(`${title}: ${taps} taps, ${keys} keys`);
  });
}

test('a dose ticked hours before its time is asked about, and the hour turns while the page is open', async ({ page }) => {
  await page.clock.install({ time: new Date('2025-11-12T05:58:30') });
  await page.goto(oneFileAddress);
  const family = familyOn(page);
  await family.begin();
  await typeBottle(family);
  const mark = page.locator('.mark-given');
  const row = page.locator('#dose-2025-11-12-1');

  await mark.click();
  await expect(page.locator('#tick-early')).toHaveText('This dose is for 08:00. Was it given already?');
  await expect(page.locator('#tick-early')).toBeFocused();
  await family.isTicked('tick-2025-11-12-1', false);
  await family.press('No, not yet');
  await expect(mark).toBeFocused();
  await mark.click();
  await family.press('Yes, it was given');
  await family.isTicked('tick-2025-11-12-1');
  await expect(row).toBeFocused();
  await expect(row).toContainText('Given at 05:58');
  await expect(today(page)).toContainText('All done for today');
  await expect(today(page)).toContainText('Nothing until 08:00 tomorrow.');
  await family.press('Unmark');
  await expect(mark).toBeFocused();

  await page.clock.runFor('02:00');
  await mark.click();
  await expect(row).toContainText('Given at 06:00');
});

test('nobody has answered for days: the number is dialled, and the answer begun, from Today', async ({ page }) => {
  const family = await onDay(page, '2025-12-05');
  await expect(today(page)).toContainText('No answer since Monday 1 December 2025. Call them today.');
  await today(page).getByRole('link', { name: 'Call the team' }).click();
  await expect(page.locator('#call')).toBeFocused();
  await family.type('phone-team', '+1 555 010 7788');
  await family.sees('#today-title');
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
    await expect(today(page)).toContainText('day 9');
  });
}

test('a change that cannot be: every fault beside its box, nothing lost', async ({ page }) => {
  const family = await onDay(page, '2025-12-01');
  await family.change('Start or change the taper');
  await family.press(/^As in the plan/);
  await family.choose('change-lengths-dates');
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

test('“Back” closes the form that is open, keeps the plan, and leaves the place as it is', async ({ page, servers }) => {
  for (const address of [servers.site, oneFileAddress]) {
    await page.goto(address);
    const family = familyOn(page);
    await family.begin();
    const here = `${address}#today`;
    await family.change('Keep the full dose');
    expect(page.url()).toBe(here);
    // A place on the page is an entry of its own, and closes nothing.
    await page.locator('.call-link').click();
    await expect(page).toHaveURL(`${address}#call`);
    await back(page);
    // Once it is there: a second "Back" on the heels of the first is one that a browser may drop.
    await expect(page).toHaveURL(here);
    await expect(page.getByRole('heading', { level: 1, name: 'Keep the full dose' })).toBeVisible();
    await back(page);
    await expect(today(page)).toBeVisible();
    await expect(page.locator('#change-open')).toBeFocused();
    await expect(page.locator('#change-open')).toBeInViewport({ ratio: 1 });
    expect(page.url()).toBe(here);

    // One that was saved is not opened again.
    await family.change('Keep the full dose');
    await family.choose('change-pick-open');
    await family.save(/\S/);
    await back(page);
    await expect(page.locator('.moved-headline')).toBeVisible();
    await expect(today(page)).toBeVisible();
    expect(page.url()).toBe(here);
  }
});

test('“Back” in a portal’s frame closes the form too', async ({ page, servers }) => {
  await page.goto(servers.portal(servers.oneFile, 'allow-scripts'));
  const frame = page.frameLocator('iframe');
  await tellStory(frame);
  await frame.getByRole('button', { name: 'Show the plan' }).click();
  await familyOn(frame).click('.prescription .button');
  await expect(today(frame)).toHaveCount(0);
  await back(page);
  await expect(frame.locator('.prescription')).toBeVisible();
  await expect(frame.locator('[data-address="medicine"] h1')).toBeFocused();
});

/** Playwright's own way waits for a page to load. @param {Page} page */
const back = (page) => page.evaluate(() => history.back());

test('the picture: two weeks day by day, a month, all; by button, by arrow key', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const family = await onDay(page, '2025-11-12');
  const bars = page.locator('.picture .lane-days .visit');
  await expect(bars).toHaveCount(10);
  await family.press('month');
  await expect(bars).toHaveCount(5);
  await page.locator('.picture').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.lane-days .day-number').first()).toHaveText('24');
  await family.press('Later');
  await expect(page.locator('.lane-days .day-number').first()).toHaveText('9');
  await family.press('two weeks');
  await expect(page.locator('.picture')).toBeHidden();
  const days = page.locator('.listed-day .date-heard');
  await expect(days).toHaveCount(14);
  await expect(days.first()).toHaveText('Sunday 9 November 2025');
  await family.press('Later');
  await expect(days.first()).toHaveText('Sunday 16 November 2025');
  await family.press(/^all$/);
  await expect(bars).toHaveCount(10);
});

test('kept on the device once chosen, the whole living plan is back after a reload, to the same hash', async ({ page, servers }) => {
  await page.clock.setFixedTime(new Date('2025-12-10T09:30:00'));
  await page.goto(servers.site);
  const family = familyOn(page);
  await family.begin();
  await typeBottle(family);
  await page.locator('#tick-2025-12-10-1').click();
  await family.change('Start or change the taper');
  await steps(family);
  await family.press('Save');
  const plan = page.locator('footer .marks');
  const before = await plan.textContent();
  expect(await page.evaluate(() => localStorage.length), 'nothing is kept unasked').toBe(0);

  await family.press('Keep it on this device');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  await page.reload();
  await expect(plan).toHaveText(/** @type {string} */ (before));
  await family.isTicked('tick-2025-12-10-1');
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
