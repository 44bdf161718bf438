/** The places of the page: how a family gets about. */
import { PLACES } from '../../web/page/places.js';
import { familyOn } from './family.mjs';
import { typeBottle } from './family_stories.mjs';
import { framed, README_SNIPPET } from './frame_walks.mjs';
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
  await family.press('Keep it on this device');
  await page.locator('.places a[href="#tests"]').click();
  await page.reload();
  await expect.poll(() => placesInSight(page)).toEqual(['tests']);
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

test('a form begins and ends where the family was; what is saved is told in Today', async ({ page }) => {
  const family = await open(page, oneFileAddress);
  await family.click('.places a[href="#medicine"]');
  await page.locator('.prescription .button').click();
  await expect(page.locator('.places')).toHaveCount(0);
  await page.goBack();
  await expect.poll(() => placesInSight(page)).toEqual(['medicine']);
  await page.locator('.prescription .button').click();
  await family.press('Cancel');
  await expect.poll(() => placesInSight(page)).toEqual(['medicine']);
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
