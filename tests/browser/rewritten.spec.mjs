/** The page while others write into it, as translators and extensions do: after the next change all on it is the answer's again. */
import { emptyTab, fillEntry, showPlan, typeBottle } from './screens.mjs';
import { expect, test } from './test.mjs';

// The page is drawn whole many times over.
test.setTimeout(120_000);

/** @typedef {import('@playwright/test').Page} Page */

/** All that is run in the page; none of it says that it has been there. @type {Record<string, () => void>} */
const rewrites = {
  'nested font elements, twice': () => {
    const place = /** @type {HTMLElement} */ (document.getElementById('page'));
    for (let round = 0; round < 2; round += 1) {
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      /** @type {Text[]} */
      const texts = [];
      while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
      for (const text of texts) {
        if (!text.data.trim()) continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = text.data;
        outer.append(inner);
        text.replaceWith(outer);
      }
    }
  },
  'other text in the same nodes': () => {
    const walker = document.createTreeWalker(/** @type {HTMLElement} */ (document.getElementById('page')), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = /** @type {Text} */ (walker.currentNode);
      text.data = text.data.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
    }
  },
  'nodes taken out': () => {
    document.querySelectorAll('#page p, #page td, #page li, #page output').forEach((element, index) => index % 2 && element.remove());
  },
  'comments taken out': () => {
    const walker = document.createTreeWalker(/** @type {HTMLElement} */ (document.getElementById('page')), NodeFilter.SHOW_COMMENT);
    /** @type {Comment[]} */
    const marks = [];
    while (walker.nextNode()) marks.push(/** @type {Comment} */ (walker.currentNode));
    for (const mark of marks) mark.remove();
  },
  'another order': () => {
    document
      .querySelectorAll('#page section, #page tbody, #page ul')
      .forEach((element) => element.append(...[...element.children].reverse()));
  },
  'wrapped in spans': () => {
    document.querySelectorAll('#page p, #page h2, #page td').forEach((element) => {
      const span = document.createElement('span');
      span.append(...element.childNodes);
      element.append(span);
    });
  },
  'other attributes': () => {
    document.querySelectorAll('#page [aria-label]').forEach((element) => element.setAttribute('aria-label', 'label 99'));
    document.querySelectorAll('#page [class]').forEach((element) => element.removeAttribute('class'));
    document.querySelectorAll('#page a[href]').forEach((element) => element.setAttribute('href', 'tel:999'));
  },
  'the whole place taken out': () => {
    document.getElementById('page')?.remove();
  },
};

/** What the page says, in text and attributes, but for the marks of its own drawing: one text, as a list of lines takes long to hand over. @param {Page} page */
const saidOn = (page) =>
  page.locator('#page').evaluate((place) => {
    const copy = /** @type {HTMLElement} */ (place.cloneNode(true));
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
    /** @type {ChildNode[]} */
    const marks = [];
    while (walker.nextNode()) marks.push(/** @type {Comment} */ (walker.currentNode));
    for (const mark of marks) mark.remove();
    copy.querySelectorAll('details').forEach((details) => details.removeAttribute('open'));
    // In which order they were set is nobody's business.
    for (const element of copy.querySelectorAll('*')) {
      const attributes = [...element.attributes].sort((one, other) => (one.name < other.name ? -1 : 1));
      for (const { name } of attributes) element.removeAttribute(name);
      for (const attribute of attributes) element.setAttributeNode(attribute);
    }
    return copy.innerHTML.replace(/\s+/g, ' ').replaceAll('> <', '>\n<');
  });

const changes = [
  (/** @type {Page} */ page) => page.locator('#weight-number').fill('6.4'),
  (/** @type {Page} */ page) => page.locator('#infusion-day').fill('5'),
  (/** @type {Page} */ page) => page.locator('#birth-month').fill('June'),
];

/**
 * @param {Page} page
 * @param {string} site
 * @param {() => void} [rewrite]  Before each change.
 */
async function changed(page, site, rewrite) {
  await page.clock.setFixedTime('2025-11-12T09:00:00');
  await page.goto(site);
  await fillEntry(page);
  await expect(page.locator('.plan-table')).toBeVisible();
  /** @type {string[]} */
  const said = [];
  for (const change of changes) {
    if (rewrite) await page.evaluate(rewrite);
    // A page that is no longer there is drawn at the next change, wherever it comes from.
    if (rewrite && (await page.locator('#page').count()) === 0) await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await change(page);
    await settled(page);
    said.push(await saidOn(page));
  }
  return said;
}

/** What follows on a key is drawn after the paint. @param {Page} page */
const settled = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done, 50)))));

test('every change after a rewriting shows what an untouched page shows', async ({ page, servers }) => {
  await emptyTab(page);
  const right = await changed(page, servers.site);
  expect(right[0], 'the changes are seen').not.toBe(right[1]);
  for (const [name, rewrite] of Object.entries(rewrites)) {
    const said = await changed(page, servers.site, rewrite);
    for (const [index] of changes.entries()) expect(said[index], `${name}, change ${index + 1}`).toEqual(right[index]);
  }
});

test('the focus, the selection, what is open and text that nobody has read yet stay', async ({ page, servers }) => {
  await page.goto(servers.site);
  await showPlan(page);
  await page.locator('#keep .keep-got summary').click();
  await page.locator('#keep-link-pasted').fill('half a li');
  await page.locator('.folded button').click();
  await page.evaluate(rewrites['nested font elements, twice']);
  await page.locator('#weight-number').fill('');
  await page.locator('#weight-number').pressSequentially('8.4', { delay: 20 });
  await expect(page.locator('font')).toHaveCount(0);
  await expect(page.locator('#weight-number')).toBeFocused();
  await expect(page.locator('#weight-number')).toHaveValue('8.4');
  expect(await page.locator('#weight-number').evaluate((box) => /** @type {HTMLInputElement} */ (box).selectionStart)).toBe(3);
  await expect(page.locator('#keep-link-pasted')).toBeVisible();
  await expect(page.locator('#keep-link-pasted')).toHaveValue('half a li');
  await expect(page.locator('.entry'), 'the questions are not folded under the fingers').toBeVisible();
});

test('a translation that comes late, of the text of before, does not stay', async ({ page, servers }) => {
  await page.goto(servers.site);
  await fillEntry(page);
  await expect(page.locator('.plan-table')).toBeVisible();
  await page.evaluate(() => {
    const walker = document.createTreeWalker(/** @type {HTMLElement} */ (document.getElementById('page')), NodeFilter.SHOW_TEXT);
    /** @type {[Text, string][]} */
    const taken = [];
    while (walker.nextNode()) taken.push([/** @type {Text} */ (walker.currentNode), /** @type {Text} */ (walker.currentNode).data]);
    Object.assign(globalThis, {
      translate() {
        for (const [node, text] of taken) {
          const font = document.createElement('font');
          font.textContent = text;
          node.replaceWith(font);
        }
      },
    });
  });
  await page.locator('#weight-number').fill('6.4');
  await settled(page);
  const right = await saidOn(page);
  await page.evaluate(() => /** @type {any} */ (globalThis).translate());
  await settled(page);
  expect(await saidOn(page)).toEqual(right);
});

test('while a translator writes after every drawing, doses are ticked and amounts change as they should', async ({ page, servers }) => {
  await emptyTab(page);
  await page.clock.setFixedTime('2025-11-12T09:00:00');
  const story = async (/** @type {boolean} */ translated) => {
    await page.goto(servers.site);
    if (translated) {
      await page.evaluate(() => {
        const wrap = () => {
          observer.disconnect();
          const place = /** @type {HTMLElement} */ (document.getElementById('page'));
          const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
          /** @type {Text[]} */
          const texts = [];
          while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
          for (const text of texts) {
            if (!text.data.trim() || text.parentElement?.closest('font, option')) continue;
            const font = document.createElement('font');
            font.textContent = text.data;
            text.replaceWith(font);
          }
          observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        };
        const observer = new MutationObserver(() => setTimeout(wrap, 5));
        wrap();
      });
    }
    await showPlan(page);
    await typeBottle(page);
    await page.locator('.mark-given').first().click();
    await settled(page);
    await page.locator('.folded button').click();
    await page.locator('#weight-number').fill('7.1');
    await settled(page);
    return page.locator('#page').evaluate((place) => (place.textContent ?? '').match(/[\d.,:]*\d/g));
  };
  const right = await story(false);
  expect(right?.length).toBeGreaterThan(100);
  expect(await story(true)).toEqual(right);
  await expect(page.locator('font').first()).toBeAttached();
});
