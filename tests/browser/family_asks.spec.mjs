/** What a family is asked before something is saved, and what the other phone sees of it. */
import { familyOn } from './family.mjs';
import { oneFileAddress } from './servers.mjs';
import { elsewhere, expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * The page on a day, with the mock's child.
 * @param {Page} page
 * @param {string} moment  A day, or a day and a time.
 */
async function at(page, moment) {
  await page.clock.setFixedTime(new Date(moment.includes('T') ? moment : `${moment}T09:30:00`));
  await page.goto(oneFileAddress);
  const family = familyOn(page);
  await family.begin();
  return family;
}

/** @param {ReturnType<typeof familyOn>} family @param {{ dose?: string, times?: string, clocks?: string[], syringe?: string }} [rx] */
async function typeBottle(family, { dose = '1.8', times = '1', clocks = ['08:00'], syringe = '10' } = {}) {
  await family.press('Type what the bottle says');
  await family.type('rx-strength-mg', '15');
  await family.type('rx-strength-ml', '5');
  await family.type('rx-dose', dose);
  await family.choose(`rx-times-${times}`);
  for (const [index, clock] of clocks.entries()) await family.type(`rx-clock-${index + 1}`, clock);
  await family.choose(`rx-syringe-${syringe}`);
  await family.press('Save');
  await expect(family.summary()).toHaveCount(0);
}

/** The family file of what is on the screen. @param {Page} page @returns {Promise<string>} */
async function planFile(page) {
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (/** @type {Blob} */ blob) => {
      /** @type {any} */ (globalThis).planFile = blob.text();
      URL.createObjectURL = createObjectURL;
      return createObjectURL(blob);
    };
  });
  await page.getByRole('button', { name: 'Save a plan file' }).click();
  return page.evaluate(() => /** @type {any} */ (globalThis).planFile);
}

/** @param {Page} page @param {string} content */
const openFile = (page, content) =>
  page.locator('.keep-open input').setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(content) });

test('the gate held twice: each “not yet” is one sentence, and nothing is counted', async ({ page }) => {
  const family = await at(page, '2025-12-01');
  await family.press('They answered');
  await family.choose('change-pick-not-yet');
  await family.press(/^Today/);
  await family.save(/^No taper yet\. Full dose until your team says go\. A blood test every week\.$/);

  await page.clock.setFixedTime(new Date('2025-12-15T09:30:00'));
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(page.locator('#today')).toContainText('Monday 15 December 2025');
  family.counted();
  await family.press('They answered');
  await family.choose('change-pick-not-yet');
  await family.press(/^Today/);
  await family.save(/^Saved: on Monday 15 December 2025 your team said “not yet”\.$/);
  await expect(page.locator('.moved')).not.toContainText(/\d+ dates/);
});

test('a doubled dose is told with both numbers, and not questioned', async ({ page }) => {
  const family = await at(page, '2025-11-12');
  await typeBottle(family, { dose: '2.7' });
  family.counted();
  await family.change('Another amount');
  await family.date('change-from', ['13', '11', '2025']);
  await family.type('change-amount', '5.4');
  await expect(page.locator('#change-strength-mg'), 'the bottle is that of the prescription').toHaveCount(0);
  await expect(page.locator('.asked')).toHaveCount(0);
  await expect(page.locator('.ready')).toHaveText('When you save: New dose from Thursday 13 November 2025: 5.4 mL (was 2.7 mL).');
  await family.save(/^New dose from Thursday 13 November 2025: 5\.4.mL \(was 2\.7.mL\)\.$/);
});

/** @type {[form: string, box: string, open: (family: ReturnType<typeof familyOn>) => Promise<unknown>][]} */
const forms = [
  ['the prescription', 'rx-dose', async (family) => family.press('Edit prescription')],
  [
    'another amount',
    'change-amount',
    async (family) => {
      await family.change('Another amount');
      await family.press(/^Today/);
      await family.choose('change-unit-mL');
    },
  ],
  [
    'a step of the taper',
    'change-step-0-amount',
    async (family) => {
      await family.change('Start or change the taper');
      await family.press(/^As in the plan/);
      await family.press('Remove the last step');
      await family.press(/7 days/);
    },
  ],
];

for (const [form, box, open] of forms) {
  test(`18 for 1.8 in ${form}: asked, and typed again`, async ({ page }) => {
    const family = await at(page, '2025-11-12');
    await typeBottle(family);
    await open(family);
    await family.type(box, '18');
    const asked = page.locator('.asked');
    await expect(asked).toContainText(/18.mL is about ten times the 1\.8.mL before\./);
    await family.press('Save');
    await expect(family.summary()).toBeFocused();
    await family
      .summary()
      .getByRole('link', { name: /Type it again to go on/ })
      .click();
    await expect(page.locator(`#${box}-again`)).toBeFocused();
    await family.type(`${box}-again`, '1.8');
    await expect(family.summary()).toContainText('The two amounts are not the same.');
    await family.type(`${box}-again`, '18');

    // Another value is another question.
    await family.type(box, '1.8');
    await expect(asked).toHaveCount(0);
    await family.type(box, '18');
    await expect(page.locator(`#${box}-again`)).toHaveValue('');
    await family.type(`${box}-again`, '18,0');
    await family.press('Save');
    await expect(page.locator('.plan-table')).toBeVisible();
    await expect(page.locator('main')).toContainText('18 mL');
  });
}

test('without a prescription an amount in mL asks for its bottle', async ({ page }) => {
  const family = await at(page, '2025-11-12');
  await family.change('Another amount');
  await family.press(/^Today/);
  await family.choose('change-unit-mL');
  await family.type('change-amount', '2.7');
  await family.press('Save');
  await expect(family.summary()).toContainText('Strength on the bottle');
  await family.type('change-strength-mg', '15');
  await family.type('change-strength-ml', '5');
  await family.save(/^New dose from Wednesday 12 November 2025: 2\.7.mL \(bottle of 15.mg in 5.mL\)\.$/);
  await expect(page.locator('#dose-2025-11-12-1')).toContainText('2.7 mL from the bottle that says 15 mg in 5 mL');
});

/** @param {Page} page  The infusion on another day, behind a blood test that was moved by hand. */
async function movedPastAVisit(page) {
  const family = await at(page, '2025-10-20');
  await family.change('A blood test is on another day');
  await page.locator('#change-visit').selectOption('visit.1');
  await family.date('change-to', ['12', '11', '2025']);
  await family.press('Save');
  await family.change('The infusion is on another day');
  await family.date('change-to', ['20', '11', '2025']);
  await expect(page.locator('.asked')).toContainText('to Wednesday 12 November 2025. That is before the new infusion.');
  await family.press('Save');
  await expect(family.summary()).toContainText('What about the blood test that you moved?');
  return family;
}

/** @type {[way: string, choose: (family: ReturnType<typeof familyOn>) => Promise<unknown>, days: string[], not: string[]][]} */
const ways = [
  ['put back', (family) => family.choose('change-visit-1-back'), ['Thursday 27 November 2025'], ['Wednesday 12 November 2025']],
  ['kept', (family) => family.choose('change-visit-1-keep'), ['Wednesday 12 November 2025', 'Thursday 27 November 2025'], []],
  [
    'on a third day',
    async (family) => {
      await family.choose('change-visit-1-other');
      await family.date('change-visit-1-to', ['28', '11', '2025']);
    },
    ['Friday 28 November 2025'],
    ['Wednesday 12 November 2025', 'Thursday 27 November 2025'],
  ],
];

for (const [way, choose, on, off] of ways) {
  test(`an infusion moved past a blood test that was moved by hand: ${way}, and undone in one`, async ({ page }) => {
    const family = await movedPastAVisit(page);
    await choose(family);
    await family.press('Save');
    await expect(page.locator('.moved-headline')).toHaveText(/^Infusion moved from Monday 3 November 2025 to Thursday 20 November 2025\./);
    const tests = await family.days('Blood test:');
    for (const day of on) expect(tests).toContain(day);
    for (const day of off) expect(tests).not.toContain(day);
    await expect(page.getByRole('region', { name: 'What changed so far' })).toContainText(
      'Blood test of Monday 10 November 2025 moved to Wednesday 12 November 2025',
    );

    await page.locator('.moved').getByRole('button', { name: 'Undo' }).click();
    const before = await family.days('Blood test:');
    expect(before).toContain('Wednesday 12 November 2025');
    expect(before).not.toContain('Thursday 27 November 2025');
    expect(await family.days('Infusion')).toEqual(['Monday 3 November 2025']);
    await page.locator('.moved').getByRole('button', { name: 'Redo' }).click();
    expect(await family.days('Blood test:')).toEqual(tests);
  });
}

test('one date of the infusion: the questions show the day it was moved to, and editing it is the same change', async ({ page }) => {
  const family = await at(page, '2025-10-20');
  await family.change('The infusion is on another day');
  await family.date('change-to', ['5', '11', '2025']);
  await family.press('Save');
  await expect(page.locator('.folded')).toContainText('infusion on Wednesday 5 November 2025');
  await family.press('Change your answers');
  expect([await family.value('infusion-day'), await family.value('infusion-year')]).toEqual(['5', '2025']);

  await family.type('infusion-day', '7');
  await expect(page.locator('.plan-table')).toContainText('Friday 7 November 2025');
  await family.press('Show the plan');
  await expect(page.locator('.folded')).toContainText('infusion on Friday 7 November 2025');
  const changes = page.getByRole('region', { name: 'What changed so far' });
  await expect(changes.locator('li')).toHaveText([
    /Infusion of Wednesday 5 November 2025 moved to Friday 7 November 2025/,
    /Infusion of Monday 3 November 2025 moved to Wednesday 5 November 2025/,
  ]);
  await family.press('Change your answers');
  await family.type('infusion-year', '2026');
  await expect(page.locator('.entry .asked')).toContainText('Is the year right?');
  await family.press('Show the plan');
  await expect(family.summary()).toBeFocused();
  await expect(family.summary()).toContainText('Look at the date.');
  await expect(page.locator('.entry')).toBeVisible();
  await family.type('infusion-year', '2025');
  await family.press('Show the plan');
  await expect(page.locator('.folded')).toContainText('infusion on Friday 7 November 2025');
  await expect(changes.locator('li')).toHaveCount(2);
});

test('a first infusion in another year asks whether the year is right', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2025-08-01T09:30:00'));
  await page.goto(oneFileAddress);
  const family = familyOn(page);
  await family.type('weight-number', '8.2');
  await family.choose('unit-kg');
  await family.date('birth', ['1', '5', '2025']);
  await family.date('infusion', ['3', '11', '2025']);
  await expect(page.locator('#infusion-problem')).toContainText('Is the year right?');
  await expect(page.locator('.plan-table')).toHaveCount(0);
  await family.press('Yes, Monday 3 November 2025 is right');
  await expect(page.locator('.plan-table')).toBeVisible();
});

test('a dose thrown up: its row says to call, the other phone sees it by the plan file, and the team’s word settles it', async ({
  page,
  browser,
}) => {
  const family = await at(page, '2025-11-12T09:30:00');
  await typeBottle(family, { dose: '1.4', times: '2', clocks: ['09:00', '21:00'], syringe: '3' });
  await family.press('Missed it, or threw it up');
  await family.choose('change-pick-vomited');
  await family.press(/^Today/);
  await family.choose('change-dose-1');
  await family.choose('change-told-no');
  await family.press('Save');
  await expect(page.locator('#dose-2025-11-12-1')).toBeFocused();

  const other = await elsewhere(browser);
  await other.clock.setFixedTime(new Date('2025-11-12T10:00:00'));
  await other.goto(oneFileAddress);
  await openFile(other, await planFile(page));
  for (const phone of [page, other]) {
    const row = phone.locator('#dose-2025-11-12-1');
    await expect(row).toContainText('Thrown up · call your team before you give more');
    await expect(row.locator('.mark-given')).toHaveCount(0);
    await expect(phone.locator('#dose-2025-11-12-2')).toContainText('Call your team before you give this dose');
  }

  const second = familyOn(other);
  await other.locator('#dose-2025-11-12-1').getByRole('button', { name: 'My team answered' }).click();
  await expect(other.locator('#change-pick-vomited')).toBeChecked();
  await expect(other.locator('#change-dose-1')).toBeChecked();
  await second.choose('change-told-yes');
  await second.choose('change-said-do-not-give');
  await second.save(
    /^Noted: the dose of Wednesday 12 November 2025 was thrown up\. Your team said: do not give it again\. The next dose as usual\.$/,
  );
  await expect(other.locator('#dose-2025-11-12-1')).toContainText('Your team said: do not give it again.');
  await expect(other.locator('#tick-2025-11-12-2')).toHaveCount(1);
  await other.context().close();
});

test('the evening dose ticked after midnight is yesterday’s', async ({ page }) => {
  const family = await at(page, '2025-11-13T00:20:00');
  await typeBottle(family, { dose: '1.4', times: '2', clocks: ['09:00', '21:00'], syringe: '3' });
  await expect(page.locator('#dose-2025-11-12-2')).toContainText('Yesterday’s dose 2 of 2');
  await page.locator('#tick-2025-11-12-2').click();
  await family.isTicked('tick-2025-11-12-2');
  await family.isTicked('tick-2025-11-13-2', false);
  await expect(page.locator('#dose-2025-11-12-2'), 'nobody knows when it was given').toContainText(/Given\s/);
  const { ticks } = JSON.parse(await planFile(page));
  expect(ticks).toEqual([{ on: '2025-11-12', dose: 2 }]);
});

test('times in the wrong order are named; one box for each dose', async ({ page }) => {
  const family = await at(page, '2025-11-12');
  await family.press('Type what the bottle says');
  await expect(page.locator('input.clock')).toHaveCount(1);
  await family.choose('rx-times-3');
  await expect(page.locator('input.clock')).toHaveCount(3);
  await family.type('rx-strength-mg', '15');
  await family.type('rx-strength-ml', '5');
  await family.type('rx-dose', '1.8');
  for (const [index, clock] of ['21:00', '09:00', '15:00'].entries()) await family.type(`rx-clock-${index + 1}`, clock);
  await family.press('Save');
  await expect(family.summary()).toContainText('“Time of each dose”: Type the times in order, the earliest first.');
});

test('a clock before the plan was last kept asks which day it is', async ({ page, servers }) => {
  await page.clock.setFixedTime(new Date('2025-11-20T09:30:00'));
  await page.goto(servers.site);
  const family = familyOn(page);
  await family.begin();
  await family.press('Keep it on this device');
  await page.clock.setFixedTime(new Date('2025-11-12T09:30:00'));
  await page.reload();
  await expect(page.locator('#today')).toContainText('That cannot be right.');
  await expect(page.locator('.plan-table')).toBeVisible();
  await family.date('look', ['20', '11', '2025']);
  await family.press('Show this day');
  await expect(page.locator('#today')).toContainText('day 17');
});
