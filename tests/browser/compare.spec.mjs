/** Compare: three medicines side by side, in words and over the same time, on a phone and on a wide screen. */
import { GROUPS, MEDICINES, TOPICS } from '../../web/compare/facts.js';
import { familyOn } from './family.mjs';
import { axeViolations, choose, dateBoxes, fillBoxes, openDetails, sidewaysPixels, smallTargets } from './screens.mjs';
import { oneFileAddress } from './servers.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const PHONE = { width: 390, height: 664 };
const WIDE = { width: 1280, height: 900 };

test.use({ everything: false, viewport: PHONE });

/** @param {Page} page @param {string} [tag] */
async function open(page, tag = 'en') {
  await page.clock.setFixedTime(new Date('2025-11-12T09:30:00'));
  await page.goto(`${oneFileAddress}?lang=${tag}#compare`);
  await page.locator('.course-block').first().waitFor({ state: 'attached' });
}

/** Whose column is in sight. @param {Page} page */
const inSight = (page) =>
  page.locator('#compare-swiped').evaluate((swiped) => {
    const box = swiped.getBoundingClientRect();
    return [...swiped.querySelectorAll('[data-medicine]')]
      .filter((head) => {
        const { left, right } = head.getBoundingClientRect();
        return left > box.left - 2 && right < box.right + 2;
      })
      .map((head) => head.getAttribute('data-medicine'));
  });

/** @param {Page} page */
const pressed = (page) =>
  page
    .locator('.compare-picks')
    .evaluateAll((all) => all.map((picks) => [...picks.children].findIndex((pick) => pick.getAttribute('aria-pressed') === 'true')));

/** Dates of the shown ones, and the first and last day of the axis, as they read. @param {Page} page */
const told = (page) => page.locator('.courses').evaluate((card) => /** @type {HTMLElement} */ (card).innerText);

/** @param {Page} page @param {Record<string, string>} boxes */
async function show(page, boxes) {
  await openDetails(page);
  await fillBoxes(page, boxes);
  await page.locator('.compare-form [data-send]').click();
}

test('before there is a plan: on a phone one medicine at a time, picked or swiped, and never sideways', async ({ page }) => {
  await open(page);
  expect(await inSight(page)).toEqual(['zolgensma']);
  expect(await sidewaysPixels(page)).toBe(0);
  for (const [index, medicine] of [...MEDICINES.entries()].reverse()) {
    await page.locator('.compare-picks button').nth(index).click();
    await expect.poll(() => inSight(page)).toEqual([medicine]);
    await expect.poll(() => pressed(page)).toEqual([index, index]);
    await expect(page.locator('.course-block:visible h3')).toHaveText([['Zolgensma', 'Evrysdi', 'Spinraza'][index]]);
  }
  // As a finger does it.
  await page.locator('#compare-swiped').evaluate((swiped) => swiped.scrollTo({ left: swiped.clientWidth * 2, behavior: 'instant' }));
  await expect.poll(() => inSight(page)).toEqual(['spinraza']);
  await expect.poll(() => pressed(page)).toEqual([2, 2]);
});

test('on a phone all of it is two and a half screens; what is folded is one tap away', async ({ page }) => {
  await open(page);
  for (const [index] of MEDICINES.entries()) {
    await page.locator('.compare-picks button').nth(index).click();
    const height = await page.locator('.place.here').evaluate((place) => place.getBoundingClientRect().height);
    expect(height / PHONE.height, MEDICINES[index]).toBeLessThan(2.5);
  }
  const heads = page.locator('.compare-head button');
  await expect(heads).toHaveCount(3);
  await expect(page.locator('.compare-table tbody tr:visible')).toHaveCount(3 + GROUPS.what.length);
  await heads.nth(1).click();
  await expect(heads.nth(1)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('.compare-table tbody tr:visible')).toHaveCount(3 + GROUPS.what.length + GROUPS.given.length);
  await heads.nth(0).click();
  await expect(page.locator('.compare-table tbody tr:visible')).toHaveCount(3 + GROUPS.given.length);
});

test('wide: one table of three columns of the same width, and three lanes on one axis', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await open(page);
  await expect(page.locator('.compare-picks').first()).toBeHidden();
  const table = page.getByRole('table', { name: 'Three medicines side by side' });
  await expect(table.getByRole('columnheader')).toHaveText(['Zolgensma', 'Evrysdi', 'Spinraza']);
  await expect(table.getByRole('rowheader')).toHaveCount(TOPICS.length);
  await expect(table.getByRole('cell', { name: /\S/ })).toHaveCount(TOPICS.length * MEDICINES.length);
  const widths = await table.getByRole('columnheader').evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().width));
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(2);
  const lanes = await page
    .locator('.course-lane')
    .evaluateAll((all) => all.map((lane) => [lane.getBoundingClientRect().left, lane.getBoundingClientRect().width]));
  expect(lanes).toHaveLength(4);
  for (const lane of lanes) expect(lane).toEqual(lanes[0]);
  expect(await sidewaysPixels(page)).toBe(0);
});

test('from each cell to its source and back', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await open(page);
  await page.getByRole('link', { name: 'Source of Evrysdi, If one is missed' }).click();
  await expect(page.locator('#source-EVR-MISSED')).toBeInViewport();
  await expect(page.locator('#source-EVR-MISSED')).toContainText(/Grade A\. From the label/);
  await expect(page.locator('#source-EVR-MISSED')).toContainText('Checked on Friday 27 November 2026');
  await page.goBack();
  await expect(page.locator('#compare-title')).toBeInViewport();
});

test('Learn leads to it, and so does More', async ({ page }) => {
  await page.goto(`${oneFileAddress}#learn`);
  await page.locator('.learn-compare a').click();
  await expect(page.locator('#compare-title')).toBeFocused();
});

test('with a plan it begins with the child’s own dates; other dates are shown when asked for, and a reload keeps what was typed', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2025-11-12T09:30:00'));
  await page.goto(oneFileAddress);
  await familyOn(page).begin();
  await page.goto(`${oneFileAddress}#compare`);
  await page.locator('.course-block').first().waitFor();
  await expect(page.locator('#compare-start-month')).toHaveValue('11');
  await expect(page.locator('#compare-weight')).toHaveValue('8.2');
  expect(await told(page)).toContain('Monday 3 November 2025 to Monday 2 November 2026');
  await show(page, dateBoxes('compare-start', ['1', '12', '2025']));
  await expect.poll(() => told(page)).toContain('Monday 1 December 2025 to Monday 30 November 2026');
  await fillBoxes(page, { 'compare-weight': 'nine' });
  await page.reload();
  await expect(page.locator('#compare-weight')).toHaveValue('nine');
});

for (const [name, boxes, expected] of /** @type {[string, Record<string, string>, RegExp][]} */ ([
  ['a premature baby', { ...dateBoxes('compare-birth', ['10', '10', '2025']), 'compare-early': '8' }, /born early/i],
  ['a thirty-year-old', dateBoxes('compare-birth', ['30', '6', '1995']), /Itvisma/],
  ['no weight', dateBoxes('compare-birth', ['1', '5', '2025']), /Without a weight there is no amount/],
  ['a hundred years', dateBoxes('compare-birth', ['12', '11', '1925']), /Itvisma/],
  [
    'Spinraza begun before Zolgensma',
    { ...dateBoxes('compare-birth', ['1', '5', '2025']), ...dateBoxes('compare-spinraza', ['2', '6', '2025']) },
    /Monday 2 June 2025 to/,
  ],
  [
    'from 29 February',
    { ...dateBoxes('compare-start', ['29', '2', '2024']), ...dateBoxes('compare-birth', ['1', '1', '2024']) },
    /Thursday 29 February 2024 to/,
  ],
  ['from 31 October', dateBoxes('compare-start', ['31', '10', '2025']), /Friday 31 October 2025 to/],
])) {
  test(`${name}: drawn, and what has to be said is said`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await open(page);
    await show(page, boxes);
    await expect.poll(() => told(page)).toMatch(expected);
    await expect(page.locator('#error-summary')).toHaveCount(0);
    expect(await told(page)).not.toMatch(/NaN|undefined/);
  });
}

test('a switch in the first doses of Spinraza: no rule was found, ask; later: its dates', async ({ page }) => {
  await open(page);
  await openDetails(page);
  await choose(page, 'compare-regimen-switch');
  await show(page, dateBoxes('compare-switch', ['20', '11', '2025']));
  await page.locator('.compare-picks button').nth(2).click();
  await expect(page.locator('.course-block.picked')).toContainText('No rule was found for a switch during the first doses: ask the team');
  await show(page, dateBoxes('compare-switch', ['1', '2', '2026']));
  await expect(page.locator('.course-block.picked')).toContainText('in place of 12');
  await show(page, dateBoxes('compare-switch', ['1', '2', '2025']));
  await expect(page.locator('#error-summary')).toContainText('before the first dose');
});

test('what cannot be read is told of at once, at its box, and nothing typed is lost', async ({ page }) => {
  await open(page);
  await show(page, {
    ...dateBoxes('compare-start', ['31', '2', '2025']),
    ...dateBoxes('compare-birth', ['3', '', '2025']),
    'compare-weight': '8.2.1',
  });
  await expect(page.locator('#error-summary li')).toHaveCount(3);
  await expect(page.locator('#error-summary')).toBeFocused();
  await expect(page.locator('#compare-start-day')).toHaveValue('31');
  await expect(page.locator('#compare-weight')).toHaveValue('8.2.1');
  await page.locator('#error-summary a').nth(2).click();
  await expect(page.locator('#compare-weight')).toBeFocused();
  await fillBoxes(page, {
    ...dateBoxes('compare-start', ['28', '2', '2025']),
    ...dateBoxes('compare-birth', ['3', '1', '2025']),
    'compare-weight': '8.2',
  });
  await choose(page, 'compare-unit-kg');
  await page.locator('.compare-form [data-send]').click();
  await expect(page.locator('#error-summary')).toHaveCount(0);
  await expect.poll(() => told(page)).toContain('Friday 28 February 2025 to');
  await page.locator('.courses > .segments button').nth(1).click();
  await expect.poll(() => told(page)).toContain('to Saturday 2 January 2027');
});

for (const tag of ['en', 'ar'])
  for (const viewport of [PHONE, WIDE])
    test(`${tag}, ${viewport.width} px: nothing is too small, too pale or without a name`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await open(page, tag);
      await openDetails(page);
      // Below More each card has a head of its own.
      expect((await axeViolations(page)).filter((violation) => !violation.startsWith('page-has-heading-one'))).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      expect(await sidewaysPixels(page)).toBe(0);
      await page
        .locator('.compare-picks button')
        .nth(2)
        .evaluate((button) => /** @type {HTMLElement} */ (button).click());
      if (viewport === PHONE) await expect.poll(() => inSight(page)).toEqual(['spinraza']);
    });
