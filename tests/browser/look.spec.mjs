/** How the places look, in numbers: few sizes, few corners, little bold, one step under a heading, whole dates. */
import { PLACES } from '../../web/page/places.js';
import { emptyTab, fillEntry, submit, typeBottle } from './screens.mjs';
import { oneFileAddress } from './servers.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

test.use({ everything: false, viewport: { width: 390, height: 664 } });

const MOST = { sizes: 6, bold: 0.13, radii: 4 };

test('the places: type, bold, corners, headings, and dates that hold together', async ({ page }) => {
  test.slow();
  await page.clock.setFixedTime(new Date('2025-11-12T09:30:00'));
  await emptyTab(page);
  await page.goto(oneFileAddress);
  await page.locator('#weight-number').waitFor();
  const looks = { start: await look(page) };
  await fillEntry(page);
  await submit(page);
  await page.locator('.places a[href="#medicine"]').click();
  await typeBottle(page);
  for (const name of PLACES) {
    await page.locator(`.places a[href="#${name}"]`).click();
    await page.locator(`.place.here[data-address="${name}"]`).waitFor();
    Object.assign(looks, { [name]: await look(page) });
  }

  const all = Object.values(looks);
  const sizes = distinct(all.flatMap((one) => one.sizes));
  const radii = distinct(all.flatMap((one) => one.radii));
  const [bold, letters] = [sum(all.map((one) => one.bold)), sum(all.map((one) => one.letters))];
  console.table(
    Object.fromEntries(
      Object.entries({ ...looks, all: { sizes, radii, bold, letters, gaps: all.flatMap(({ gaps }) => gaps) } }).map(
        ([name, { sizes, radii, bold, letters, gaps }]) => [
          name,
          {
            sizes: sizes.join(' '),
            'bold %': ((100 * bold) / letters).toFixed(1),
            radii: radii.join(' '),
            gaps: distinct(gaps.map(({ level, gap }) => `${level}: ${gap}`)).join(', '),
          },
        ],
      ),
    ),
  );

  expect.soft(sizes.length, `sizes: ${sizes}`).toBeLessThanOrEqual(MOST.sizes);
  expect.soft(bold / letters, 'bold letters').toBeLessThanOrEqual(MOST.bold);
  expect.soft(radii.length, `corners: ${radii}`).toBeLessThanOrEqual(MOST.radii);
  for (const level of ['h1', 'h2', 'h3']) {
    const gaps = all.flatMap((one) => one.gaps).filter((gap) => gap.level === level);
    const heights = gaps.map(({ gap }) => gap);
    // Where a line of text ends, browsers round to a pixel.
    expect
      .soft(Math.max(...heights) - Math.min(...heights), `below ${level}: ${gaps.map(({ head, gap }) => `${head} ${gap}`).join(', ')}`)
      .toBeLessThanOrEqual(1);
  }
  for (const [name, { levels, torn }] of Object.entries(looks)) {
    expect
      .soft(
        levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1),
        `${name}: levels of headings ${levels}`,
      )
      .toEqual([]);
    expect.soft(torn, `${name}: dates of more than one line`).toEqual([]);
  }
});

for (const look of /** @type {const} */ (['night', 'day'])) {
  test(`the ${look} look is there before the page's script`, async ({ page, servers }) => {
    await page.emulateMedia({ colorScheme: look === 'night' ? 'light' : 'dark' });
    await page.addInitScript((chosen) => {
      // The blank page before it has no storage.
      if (location.protocol === 'http:')
        sessionStorage.setItem(`doseline ${location.pathname.replace(/[^/]*$/, '')} look`, `large ${chosen}`);
    }, look);
    await page.route(/\/assets\/page-[0-9a-f]{12}\.js$/, () => {});
    await page.goto(servers.site, { waitUntil: 'commit' });
    await expect(page.locator('#weight-number')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-look', look);
    await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
    await expect(page.locator('body')).toHaveCSS('background-color', look === 'night' ? 'rgb(13, 23, 25)' : 'rgb(246, 244, 239)');
  });
}

/** @template T @param {T[]} values */
const distinct = (values) => [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));

/** @param {number[]} values */
const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Of what can be seen now. @param {Page} page */
function look(page) {
  return page.evaluate(() => {
    /** @param {Element} element  What only a screen reader hears is no look. */
    const seen = (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('option, svg *') && !clipped(element);
    /** @param {Element | null} element @returns {boolean} */
    const clipped = (element) => element !== null && (getComputedStyle(element).clipPath !== 'none' || clipped(element.parentElement));
    const sizes = new Set();
    const radii = new Set();
    let letters = 0;
    let bold = 0;
    /** @type {string[]} */
    const torn = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = /** @type {Text} */ (walker.currentNode);
      const { parentElement } = text;
      const count = text.data.match(/\p{L}/gu)?.length ?? 0;
      if (!parentElement || text.data.trim() === '' || !seen(parentElement) || parentElement.localName === 'svg') continue;
      const { fontSize, fontWeight } = getComputedStyle(parentElement);
      // The sign of a power travels with copied text, and takes no room.
      if (parseFloat(fontSize) > 0) sizes.add(Math.round(parseFloat(fontSize) * 10) / 10);
      letters += count;
      if (Number(fontWeight) >= 600) bold += count;
      // In a running sentence a date may go on in the next line, and so it may in More, which has less room than its longest date.
      if (parentElement.closest('.hint, .lines, .more-date')) continue;
      // "Mon 17", "Monday 17 November", "17 November 2025": a day with its month or its weekday.
      for (const { index, 0: date } of text.data.matchAll(
        /(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[\s\u00a0]+)?\d{1,2}[\s\u00a0]+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*(?:[\s\u00a0]+\d{4})?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[\s\u00a0]+\d{1,2}/g,
      )) {
        range.setStart(text, index);
        range.setEnd(text, index + date.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) torn.push(text.data.trim().slice(0, 80));
      }
    }
    const pill = parseFloat(getComputedStyle(/** @type {Element} */ (document.querySelector('.call-link'))).borderStartStartRadius);
    for (const element of document.body.querySelectorAll('*')) {
      if (!seen(element)) continue;
      const style = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) continue;
      for (const radius of [
        style.borderStartStartRadius,
        style.borderEndEndRadius,
        style.borderStartEndRadius,
        style.borderEndStartRadius,
      ]) {
        const pixels = parseFloat(radius);
        if (pixels === 0) continue;
        // A circle and a pill are one; of a pill of two lines the corners stay as they are.
        radii.add(
          radius.endsWith('%') || pixels === pill || pixels * 2 >= Math.min(width, height) - 1 ? 'pill' : `${Math.round(pixels * 10) / 10}`,
        );
      }
    }
    const heads = [...document.querySelectorAll('h1, h2, h3')].filter((head) => head.checkVisibility());
    const gaps = heads.filter(seen).flatMap((head) => {
      let next = head.nextElementSibling;
      while (next && (!seen(next) || next.getBoundingClientRect().height === 0)) next = next.nextElementSibling;
      // What stands beside a heading is not below it.
      if (!next || next.getBoundingClientRect().top < head.getBoundingClientRect().bottom - 4) return [];
      return [
        {
          head: head.textContent?.trim().slice(0, 30),
          level: head.localName,
          gap: Math.round(next.getBoundingClientRect().top - head.getBoundingClientRect().bottom),
        },
      ];
    });
    return {
      sizes: /** @type {number[]} */ ([...sizes]),
      radii: /** @type {string[]} */ ([...radii]),
      letters,
      bold,
      torn,
      gaps,
      levels: heads.map((head) => Number(head.localName[1])),
    };
  });
}
