/** A form half typed comes back when the page is loaded again in its tab, letter by letter; and goes with the form. */
import { familyOn } from './family.mjs';
import { beginChange, choose, drawn, fillBoxes } from './screens.mjs';
import { CHOICE_GROUPS } from '../../web/changes/change_draft.js';
import { oneFileAddress } from './servers.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const NOW = new Date('2025-12-10T09:30:00');
const CHOICES = CHOICE_GROUPS.flatMap((group) => [...group.choices]);

/** @param {Page} page @param {string} address */
async function open(page, address) {
  await page.clock.setFixedTime(NOW);
  await page.goto(address);
  const family = familyOn(page);
  await family.begin();
  return family;
}

/** What stands in each box of the page. @param {Page} page @returns {Promise<Record<string, string | boolean>>} */
const boxes = (page) =>
  page.locator('main').evaluate((main) => {
    const all = /** @type {HTMLInputElement[]} */ ([...main.querySelectorAll('input:not([type="file"]), textarea, select')]);
    return Object.fromEntries(all.map(({ id, type, checked, value }) => [id, type === 'radio' || type === 'checkbox' ? checked : value]));
  });

/** Which places of the tab's memory are taken. @param {Page} page */
const drafts = (page) => page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.endsWith(' drafts')).length);

/** What was typed comes back with the page's script, which the questions in the HTML do not wait for. @param {Page} page */
async function reload(page) {
  await page.reload();
  await drawn(page);
}

/**
 * Into each box of the form what no one finishes typing, and the first or last answer of each question.
 * @param {Page} page
 * @param {'first' | 'last'} which
 */
async function halfFill(page, which) {
  const form = page.locator('form.change-form');
  // Each answer may bring up new questions.
  for (let times = 0; times < 3; times += 1) {
    const radios = await form.locator('input[type="radio"]').evaluateAll((all, which) => {
      const one = new Map((which === 'last' ? all : all.reverse()).map((radio) => [radio.getAttribute('name'), radio.id]));
      return [...one.values()].filter((id) => !(/** @type {HTMLInputElement} */ (document.getElementById(id)).checked));
    }, which);
    for (const id of radios) await choose(page, id);
  }
  for (const box of await form.locator('input[type="checkbox"]').all()) await choose(page, String(await box.getAttribute('id')));
  for (const [index, box] of (await form.locator('input[type="text"]').all()).entries()) await box.fill(`${index}, ٢`);
  for (const box of await form.locator('input[type="time"]').all()) await box.fill('08:05');
  for (const box of await form.locator('select').all()) await box.selectOption({ index: 1 });
}

for (const choice of CHOICES) {
  test(`a change half typed: ${choice}`, async ({ page, servers }) => {
    const family = await open(page, servers.site);
    await beginChange(page, choice);
    await halfFill(page, 'first');
    const [before, title] = [await boxes(page), await page.locator('h1').textContent()];
    expect(Object.values(before)).toContain('0, ٢');
    await reload(page);
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await boxes(page)).toEqual(before);
    // Given up, it is gone.
    await family.press('All choices');
    await family.press('Back to the plan');
    await reload(page);
    await expect(page.locator('.plan-table')).toBeVisible();
    expect(await drafts(page)).toBe(0);
  });
}

test('the prescription half typed, in one file too', async ({ page, servers }) => {
  for (const address of [servers.site, oneFileAddress]) {
    await open(page, address);
    await page.locator('.prescription .button').click();
    await halfFill(page, 'last');
    const before = await boxes(page);
    expect(before['rx-clock-4']).toBe('08:05');
    await reload(page);
    expect(await boxes(page)).toEqual(before);
    await page.evaluate(() => sessionStorage.clear());
  }
});

test('the list of changes stays open; the way back closes what came back, and leaves the plan there', async ({ page, servers }) => {
  await open(page, servers.site);
  await page.locator('#change-open').click();
  await reload(page);
  await expect(page.locator('.choice')).not.toHaveCount(0);
  await page.locator('.choice').first().click();
  await reload(page);
  await expect(page.locator('form.change-form')).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(page.locator('.plan-table')).toBeVisible();
  await reload(page);
  await expect(page.locator('.plan-table')).toBeVisible();
});

test('a test to be moved, from its own button, with what is not right in it', async ({ page, servers }) => {
  const family = await open(page, servers.site);
  await family.press(/^Move the blood test of Monday 15 December 2025/);
  await family.type('change-to-day', '16');
  await family.press('Save');
  await expect(family.summary()).toBeVisible();
  const before = await boxes(page);
  expect(before['change-visit']).toMatch(/^visit\./);
  await reload(page);
  await expect(family.summary()).toBeVisible();
  expect(await boxes(page)).toEqual(before);
});

test('what is asked before it is saved, and its answer', async ({ page, servers }) => {
  const family = await open(page, servers.site);
  await family.change('The infusion is on another day');
  await family.date('change-to', ['5', '11', '2026']);
  await family.choose('change-to-yes');
  const before = await boxes(page);
  expect(before['change-to-yes']).toBe(true);
  await reload(page);
  expect(await boxes(page)).toEqual(before);
});

test('sent, it is saved, and the form does not come back', async ({ page, servers }) => {
  const family = await open(page, servers.site);
  await family.change('Start or change the taper');
  await family.date('change-from', ['2', '12', '2025']);
  await reload(page);
  await family.choose('change-pick-label');
  await family.press('Save');
  await expect(page.locator('.moved-headline')).toBeVisible();
  await reload(page);
  await expect(page.locator('form.change-form')).toHaveCount(0);
  expect(await drafts(page)).toBe(0);
  expect(await family.days('Steroid taper')).toEqual(['Tuesday 2 December 2025 to Monday 29 December 2025']);
});

test('another day of the infusion, half typed into the questions', async ({ page, servers }) => {
  const family = await open(page, servers.site);
  await family.change('The infusion is on another day');
  await family.date('change-to', ['5', '11', '2025']);
  await family.press('Save');
  await expect(page.locator('.moved-headline')).toBeVisible();
  await page.locator('.folded button').click();
  await family.date('infusion', ['1', '1', '20']);
  const before = await boxes(page);
  await reload(page);
  expect(await boxes(page)).toEqual(before);
  await family.date('infusion', ['6', '11', '2025']);
  await reload(page);
  expect(await family.value('infusion-day')).toBe('6');
  await family.press('Show the plan');
  await expect(page.locator('.moved-headline')).toContainText('Thursday 6 November 2025');
  await reload(page);
  await expect(page.locator('.folded')).toBeVisible();
  expect(await drafts(page)).toBe(0);
});

test('a number, a question, an answer, a day to look at, a name, a link: each in its box', async ({ page, servers }) => {
  const family = await open(page, servers.site);
  await page.locator('#phone-team').fill('+1 555 01');
  await page.locator('#question-draft').fill('May we stop');
  await page.locator('#questions [data-send]').click();
  await page.locator('#asked0').click();
  await page.locator('#told0').fill('Not be');
  await page.locator('#question-draft').fill('And the vacc');
  await page.locator('details.another summary').click();
  await fillBoxes(page, { 'look-day': '24', 'look-month': 'Dezem' });
  await page.locator('.keep-paste').evaluate((form) => {
    /** @type {HTMLDetailsElement} */ (form.parentElement).open = true;
  });
  await page.locator('#keep-link-pasted').fill('look: https://plan.example.org/#plan=1z');
  await page.locator('#keep-name').fill('Mum’s ph');
  await reload(page);
  expect(await boxes(page)).toMatchObject({
    'phone-team': '+1 555 01',
    told0: 'Not be',
    'question-draft': 'And the vacc',
    'look-day': '24',
    'look-month': 'Dezem',
    'keep-link-pasted': 'look: https://plan.example.org/#plan=1z',
    'keep-name': 'Mum’s ph',
  });
  await expect(page.locator('#keep-link-pasted')).toBeVisible();
  await expect(page.locator('#look-day')).toBeVisible();

  // Kept on the device or not, what is half typed is in this tab alone.
  await family.press('Keep it on this device');
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).not.toMatch(/vacc|Dezem|#plan=/);
  await reload(page);
  expect(await boxes(page)).toMatchObject({ 'question-draft': 'And the vacc', 'look-day': '24', 'keep-name': 'Mum’s ph' });

  await page.locator('.keep-paste [data-send]').click();
  await expect(page.locator('.keep-refused')).toBeVisible();
  await page.locator('#questions [data-send]').click();
  await page.locator('details.another [data-send]').click();
  await page.locator('#look-month').fill('12');
  await page.locator('#look-year').fill('2025');
  await page.locator('details.another [data-send]').click();
  await reload(page);
  expect(await boxes(page)).toMatchObject({ 'question-draft': '', 'look-day': '', 'keep-link-pasted': '' });
  expect(await drafts(page)).toBe(0);
});

test('before there is a plan: a question and a link come back to an empty page; erased, all is gone', async ({ page, servers }) => {
  await page.goto(servers.site);
  await page.locator('#question-draft').fill('What if');
  await page.locator('#keep-name').fill('Dad');
  await reload(page);
  expect(await boxes(page)).toMatchObject({ 'question-draft': 'What if', 'keep-name': 'Dad' });
  await familyOn(page).press('Keep it on this device');
  await page.locator('#question-draft').fill('What if not');
  await familyOn(page).press('Erase what is kept');
  await reload(page);
  expect(await boxes(page)).toMatchObject({ 'question-draft': '', 'keep-name': '' });
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('hostile drafts: the plan is there, nothing of theirs runs or shows', async ({ page, servers }) => {
  await open(page, servers.site);
  await reload(page);
  const key = await page.evaluate(() => `${Object.keys(sessionStorage)[0]} drafts`);
  const nasty = '<img src=x onerror="document.title=1">';
  for (const text of [
    '{"change":',
    '7',
    JSON.stringify({ change: { choice: 'held' }, look: [], question: { toString: 1 } }),
    JSON.stringify({ question: nasty, change: { choice: nasty } }),
  ]) {
    await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [key, text]);
    await reload(page);
    await expect(page.locator('.plan-table')).toBeVisible();
    // Read, and written anew: until then the page may still write over what comes next.
    await expect.poll(() => page.evaluate((key) => sessionStorage.getItem(key), key)).not.toBe(text);
  }
  await expect(page.locator('#question-draft')).toHaveValue(nasty);
  expect(await page.title()).toContain('Doseline');
});
