/** Medicine: how much room it takes with a full plan, and where one is after the prescription has been typed. */
import { familyText } from '../../web/family/family_text.js';
import { plus } from '../vectors/retold/days.mjs';
import { child } from '../vectors/retold/vector.mjs';
import { familyWith } from '../web/keeping_families.mjs';
import { familyOn } from './family.mjs';
import { oneFileAddress } from './servers.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const day = (/** @type {number} */ count) => plus(child.infusionDate, count);
const ofBottle = { strengthMicrograms: 15_000, strengthMicrolitres: 5000 };
/** All that a family can type, seen on a day of the full dose or of the taper. @param {number} at */
const full = (at) => ({
  ...child,
  prescription: {
    ...ofBottle,
    doseMicrolitres: 2700,
    doseMicrograms: 8100,
    timesPerDay: 2,
    clocks: ['08:00', '20:00'],
    syringeMicrolitres: 3000,
    bottleMicrolitres: 30_000,
    bottleOpened: day(at - 1),
    openedBottleDays: 28,
  },
  changes: [
    { kind: 'gate', on: day(28), said: 'go' },
    {
      kind: 'taper-begun',
      from: day(29),
      steps: [2000, 1500, 1000, 500].map((microlitres, week) => ({ through: day(35 + 7 * week), microlitres, ...ofBottle })),
    },
  ],
});

/** @param {Page} page @param {any} request @param {number} at */
async function open(page, request, at) {
  await page.clock.setFixedTime(new Date(`${day(at)}T12:00:00`));
  await page.goto(oneFileAddress);
  const { savedAt: _none, ...content } = familyWith({ savedAt: undefined, request, ticks: [], phones: [], questions: [] });
  await page
    .locator('.keep-open input')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(familyText(/** @type {any} */ (content))) });
  await page.locator('.card.steroid').waitFor({ state: 'attached' });
  await page.evaluate(() => (location.hash = '#medicine'));
  await expect(page.locator('.card.steroid')).toBeVisible();
}

const CARDS = '.card.steroid, .card.bottle, .card.prescription, .card.infusion';
const MOST_SCREENS = 2.5;

for (const [name, at] of /** @type {const} */ ([
  ['on the full dose', 9],
  ['in the taper', 37],
])) {
  test(`all of Medicine within ${MOST_SCREENS} screens of a phone, ${name}`, async ({ page }, info) => {
    await page.setViewportSize({ width: 390, height: 664 });
    await open(page, full(at), at);
    const heights = await page
      .locator(CARDS)
      .evaluateAll((cards) => cards.map((card) => [card.className, Math.round(card.getBoundingClientRect().height)]));
    const all = heights.reduce((sum, [, height]) => sum + Number(height) + 14, 0);
    info.annotations.push({
      type: 'screens',
      description: `${(all / 664).toFixed(2)}: ${heights.map((pair) => pair.join(' ')).join(', ')}`,
    });
    expect(heights.length).toBe(4);
    expect(all, heights.join('; ')).toBeLessThanOrEqual(MOST_SCREENS * 664);
  });
}

for (const width of [280, 320, 390]) {
  test(`nothing of Medicine is cut off or broken at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 664 });
    await open(page, full(37), 37);
    const out = await page.locator(CARDS).evaluateAll((cards) =>
      cards.flatMap((card) => {
        const { left, right } = card.getBoundingClientRect();
        return [...card.querySelectorAll('*')].flatMap((part) => {
          const box = part.getBoundingClientRect();
          const heard = part.closest('.hidden, .date-heard, details:not([open])');
          // Firefox gives what only holds shapes a box wider than theirs.
          const holdsShapes = part instanceof SVGElement && part.ownerSVGElement !== null && part.childElementCount > 0;
          return !heard && !holdsShapes && box.width > 0 && (box.left < left - 1 || box.right > right + 1)
            ? [`${part.tagName} ${part.getAttribute('class')}: ${part.textContent?.slice(0, 40)}`]
            : [];
        });
      }),
    );
    expect(out).toEqual([]);
    const lines = await page.locator('.stair-days').evaluateAll((days) => days.map((each) => each.getBoundingClientRect().height));
    if (width >= 320) expect(Math.max(...lines), 'a line each').toBeLessThan(30);
    const texts = await page
      .locator('.stairs .stair-text:not(.above)')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    const stairs = await page.locator('.stairs .stair').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    for (const [index, text] of texts.entries()) expect(text).toBeLessThanOrEqual(stairs[index]);
  });
}

test('a saved prescription leads to Today’s dose, and is told', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  const { prescription: _none, ...without } = full(9);
  await open(page, { ...without, changes: [] }, 9);
  const family = familyOn(page);
  const save = async (/** @type {Record<string, string>} */ boxes) => {
    for (const [id, text] of Object.entries(boxes)) await family.type(`rx-${id}`, text);
    await family.press('Save');
    await expect(page.locator('#today-title')).toBeFocused();
    await expect(page.locator('#today-title')).toBeInViewport();
  };
  await family.press('Type what the bottle says');
  await family.choose('rx-times-1');
  await family.choose('rx-syringe-3');
  await save({ 'strength-mg': '15', 'strength-ml': '5', dose: '2.7' });
  await family.hears(/Your prescription is saved\./);
  await expect(page.locator('.dose-figure')).toContainText('2.7');

  await page.evaluate(() => (location.hash = '#medicine'));
  await family.press('Edit prescription');
  await save({ dose: '2.8' });
  await family.hears(/2\.8.mL \(was 2\.7.mL\)/);
});
