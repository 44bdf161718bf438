/** The places of the page: how a family gets about. */
import { PLACES } from '../../web/page/places.js';
import { familyOn } from './family.mjs';
import { typeBottle } from './family_stories.mjs';
import { framed, README_SNIPPET } from './frame_walks.mjs';
import { axeViolations, drawn, fillEntry, sidewaysPixels, smallTargets, submit, typeBottle as typeTheBottle } from './screens.mjs';
import { oneFileAddress } from './servers.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

test.use({ everything: false, viewport: { width: 390, height: 664 } });

/** @param {Page} page @param {string} address */
async function open(page, address) {
  await page.clock.setFixedTime(new Date('2025-11-12T09:30:00'));
  await page.goto(address);
  const family = familyOn(page);
  await family.begin();
  return family;
}

/** @param {Page} page */
const placesInSight = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.place')].filter((place) => place.checkVisibility()).map((place) => place.getAttribute('data-address')),
  );

/** @param {Page} page */
const fragment = (page) => page.evaluate(() => location.hash);

test('each place has an address; Back and a reload keep it; the focus is at its head', async ({ page, servers }) => {
  const family = await open(page, servers.site);
  expect(await fragment(page)).toBe('#today');
  await expect(page.locator('#today-title')).toBeFocused();
  for (const name of PLACES.slice(1)) {
    await page.locator(`.places a[href="#${name}"]`).click();
    await expect.poll(() => placesInSight(page)).toEqual([name]);
    await expect(page.locator(`[data-address="${name}"] h1`)).toBeFocused();
    await expect(page.locator('.places [aria-current="page"]')).toHaveAttribute('href', `#${name}`);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
  await page.goBack();
  await expect.poll(() => placesInSight(page)).toEqual(['medicine']);
  // By the tab's own memory, then by what the device has kept.
  for (const name of ['dates', 'tests']) {
    await page.locator(`.places a[href="#${name}"]`).click();
    await page.reload();
    await expect(page.locator('.places')).toBeVisible();
    await expect.poll(() => placesInSight(page)).toEqual([name]);
    if (name === 'dates') await family.press('Keep it on this device');
  }
});

test('what stands below More has an address too, and so has each source', async ({ page, servers }) => {
  await open(page, servers.site);
  await page.locator('.places a[href="#more"]').click();
  const links = await page.locator('.more-list a').evaluateAll((all) => all.map((link) => /** @type {HTMLAnchorElement} */ (link).hash));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    await page.locator(`.more-list a[href="${link}"]`).click();
    await expect.poll(() => placesInSight(page)).toEqual([link.slice(1)]);
    await page.locator('.place.here .place-back a').click();
    await expect.poll(() => placesInSight(page)).toEqual(['more']);
  }
  await page.evaluate(() => (location.hash = '#source-ZOL-KIT'));
  await expect.poll(() => placesInSight(page)).toEqual(['sources']);
  await expect(page.locator('#source-ZOL-KIT')).toBeInViewport();
});

test('without a plan a place that needs one says so above the questions', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2025-11-12T09:30:00'));
  await page.goto(`${oneFileAddress}#calendar`);
  await drawn(page);
  const note = page.locator('.place.here .note').first();
  await expect(note).toHaveText('“Calendar file” needs a plan. Answer the three questions first.');
  for (const [name, title] of Object.entries({ message: 'Today as a message', print: 'Print', dates: 'Dates' })) {
    await page.evaluate((to) => (location.hash = to), name);
    await expect(note).toContainText(title);
    await expect.poll(() => placesInSight(page)).toEqual(['start']);
  }
  await page.evaluate(() => (location.hash = '#today'));
  await expect(page.locator('.place.here .note', { hasText: 'needs a plan' })).toHaveCount(0);
});

test('a form begins and ends where the family was; what is saved is told in Today', async ({ page }) => {
  const family = await open(page, oneFileAddress);
  const head = page.locator('[data-address="medicine"] h1');
  await family.click('.places a[href="#medicine"]');
  for (const close of [() => page.goBack(), () => family.press('Back to the plan')]) {
    await page.locator('.prescription .button').click();
    await expect(page.locator('.places')).toHaveCount(0);
    await close();
    await expect.poll(() => placesInSight(page)).toEqual(['medicine']);
    await expect(head).toBeFocused();
  }
  await typeBottle(family);
  await expect.poll(() => placesInSight(page)).toEqual(['today']);
  expect(await fragment(page)).toBe('#today');
});

test('before there is a plan each place asks the questions, and what needs none is read', async ({ page, servers }) => {
  for (const address of ['#tests', '#today', '#answers', '#none', `#${'x'.repeat(200_000)}`, '#%E0%A4%A', '#constructor']) {
    await page.goto('about:blank');
    await page.goto(`${servers.site}${address}`);
    await expect.poll(() => placesInSight(page)).toEqual(['start']);
    await expect(page.locator('.places')).toHaveCount(0);
  }
  await page.locator('.start-links a[href="#learn"]').click();
  await expect.poll(() => placesInSight(page)).toEqual(['learn']);
  await expect(page.locator('#learn-title')).toBeFocused();
  await page.locator('.place-back a').click();
  await expect.poll(() => placesInSight(page)).toEqual(['start']);
  await page.locator('.start-links a[href="#share"]').click();
  await expect.poll(() => placesInSight(page)).toEqual(['share']);
  await page.goto(`${servers.site}#dates`);
  await familyOn(page).begin();
  await expect.poll(() => placesInSight(page)).toEqual(['today']);
});

for (const [way, act] of /** @type {[string, (family: ReturnType<typeof familyOn>) => Promise<void>][]} */ ([
  [
    'a change',
    async (family) => {
      await family.change('Keep the full dose');
      await family.choose('change-pick-open');
      await family.press('Save');
    },
  ],
  [
    'a blood test moved, from Tests',
    async (family) => {
      await family.press('Move the blood test of Monday 17 November 2025');
      await family.press('A day later, Tuesday 18 November 2025');
      await family.press('Save');
    },
  ],
  ['the next blood test done, from Today', (family) => family.press('Done: blood test of Monday 17 November 2025')],
])) {
  test(`the focus is at the one sentence, and it is seen: ${way}; undone and redone from the list of changes`, async ({ page }) => {
    const family = await open(page, oneFileAddress);
    const told = async () => {
      await expect.poll(() => placesInSight(page)).toEqual(['today']);
      await expect(page.locator('#moved')).toBeFocused();
      await expect(page.locator('.moved-headline')).toBeInViewport({ ratio: 1 });
    };
    await act(family);
    await told();
    const sentence = /** @type {string} */ (await page.locator('.moved-headline').textContent());
    await family.click('#undo-last');
    await told();
    await expect(page.locator('.moved-headline')).toContainText('Undone');
    await family.click('#changes .change-buttons .button');
    await told();
    await expect(page.locator('.moved-headline')).toContainText(sentence);
    await family.press('OK');
    await expect(page.locator('#today-title')).toBeFocused();
  });
}

test('the next blood test is ticked in Today, and a double tap ticks one', async ({ page }) => {
  const family = await open(page, oneFileAddress);
  const coming = page.locator('.coming').first();
  const done = coming.getByRole('button', { name: /^Done: blood test/ });
  await expect(done).toHaveAccessibleName('Done: blood test of Monday 17 November 2025');
  await done.dblclick();
  await expect(done).toHaveAccessibleName('Done: blood test of Monday 24 November 2025');
  await expect(page.locator('#changes .change-list li')).toHaveText(['Blood test done on Wednesday 12 November 2025']);
  await family.click('.another summary');
  await family.press('Next day');
  await expect(coming).toContainText('Blood test on');
  await expect(done, 'on a day that has not come nothing is done yet').toHaveCount(0);
});

test('to call is one tap from each place', async ({ page }) => {
  const family = await open(page, oneFileAddress);
  await page.locator('.call-link').click();
  await expect.poll(() => placesInSight(page)).toEqual(['call']);
  await expect(page.locator('#call')).toBeFocused();
  await family.type('phone-team', '+1 555 010 7788');
  for (const name of PLACES) {
    await page.locator(`.places a[href="#${name}"]`).click();
    await expect(page.locator('.call-link')).toHaveAttribute('href', 'tel:+15550107788');
    await expect(page.locator('.call-link')).toBeInViewport({ ratio: 1 });
  }
});

test('on a wide screen Today stays beside the chosen place, and in a frame the ways stand on top', async ({ page, servers }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, servers.site);
  expect(await placesInSight(page)).toEqual(['today', 'dates']);
  for (const name of ['tests', 'medicine', 'more']) {
    await page.locator(`.places a[href="#${name}"]`).click();
    await expect.poll(() => placesInSight(page)).toEqual(['today', name]);
  }

  await page.setViewportSize({ width: 390, height: 664 });
  await page.clock.setFixedTime(new Date('2025-11-12T09:30:00'));
  await page.goto(servers.host(framed(README_SNIPPET, servers.site)));
  const frame = page.frameLocator('iframe');
  await familyOn(frame).begin();
  const places = /** @type {DOMRect} */ (await frame.locator('.places').boundingBox());
  expect(places.y).toBeLessThan(/** @type {DOMRect} */ (await frame.locator('#today-title').boundingBox()).y);
  await frame.locator('.places a[href="#tests"]').click();
  await expect(frame.locator('[data-address="tests"] h1')).toBeFocused();
});

for (const tag of ['en', 'es', 'ar']) {
  test(`the first question is in the first sight of a small phone, ${tag}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(`${oneFileAddress}?lang=${tag}`);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('#weight-number')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
}

/** In CSS pixels: two and a half screens of a phone. */
const TALLEST = 1660;

for (const tag of ['en', 'es', 'ar']) {
  test(`the start is short, its signs a tap away, and anyone can use it, in either theme, ${tag}`, async ({ page }) => {
    await page.goto(`${oneFileAddress}?lang=${tag}`);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await drawn(page);
    const [place, whole] = await heights(page);
    expect(place, 'without its foot').toBeLessThanOrEqual(TALLEST);
    if (tag === 'en') expect(whole).toBeLessThanOrEqual(TALLEST);
    await expect(page.locator('#dial-guess')).toBeVisible();
    for (const way of [undefined, '.call-link']) {
      if (way) await page.locator(way).click();
      await expect(page.locator('.call-level.emergency')).toBeVisible({ visible: way !== undefined });
      expect.soft(await smallTargets(page)).toEqual([]);
      expect.soft(await sidewaysPixels(page)).toBe(0);
      for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeViolations(page), colorScheme).toEqual([]);
      }
    }
    await expect(page.locator('#call')).toBeFocused();
    await expect(page.locator('#dial-guess')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('#phone-team')).toBeInViewport({ ratio: 1 });
  });
}

/** @param {Page} page @returns {Promise<[place: number, whole: number]>} */
const heights = (page) =>
  page.evaluate(() => [
    /** @type {Element} */ (document.querySelector('.place.here')).getBoundingClientRect().bottom + scrollY,
    document.documentElement.scrollHeight,
  ]);

for (const tag of ['en', 'es', 'ar']) {
  test(`with a prescription each place is short, and anyone can use it, in either theme, ${tag}`, async ({ page }) => {
    test.slow();
    await page.clock.setFixedTime(new Date('2025-11-12T09:30:00'));
    await page.goto(`${oneFileAddress}?lang=${tag}`);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await fillEntry(page);
    await submit(page);
    await page.locator('.places a[href="#medicine"]').click();
    await typeTheBottle(page);
    for (const name of PLACES) {
      await page.locator(`.places a[href="#${name}"]`).click();
      await expect.poll(() => placesInSight(page)).toEqual([name]);
      const [place, whole] = await heights(page);
      expect.soft(place, `${name}, without its foot`).toBeLessThanOrEqual(TALLEST);
      // The foot of a translation says besides that nobody has checked it.
      if (tag === 'en') expect.soft(whole, name).toBeLessThanOrEqual(TALLEST);
      expect.soft(await smallTargets(page), name).toEqual([]);
      expect.soft(await sidewaysPixels(page), name).toBe(0);
      for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeViolations(page), `${name}, ${colorScheme}`).toEqual([]);
      }
    }
  });
}
