/** The page in a frame whose host has said hello: it is as tall as what it shows, and what changes in it is seen. */
import { familyOn } from './family.mjs';
import { sendEveryForm, WALKED_AT, ways } from './frame_walks.mjs';
import { fits, flows, frameOf, heights, hostPage, onScreen } from './hosts.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

// As a family opens it.
test.use({ everything: false });

/** @param {Page} page @param {string} address */
async function greeted(page, address) {
  await page.clock.setFixedTime(WALKED_AT);
  await page.goto(address);
  await flows(page);
  return familyOn(frameOf(page));
}

const scrolled = (/** @type {Page} */ page) => page.evaluate(() => scrollY);

for (const width of [360, 1100]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 700 } });

    test('the title of each opened form, and what came of it, are on the host’s screen; nothing in the frame stands still', async ({
      page,
      servers,
    }) => {
      test.slow();
      const family = await greeted(page, hostPage(servers));
      expect(await scrolled(page), 'nothing moves while it loads').toBe(0);
      await family.begin();
      await onScreen(page, '#today-title');
      await fits(page);

      const bottom = () => frameOf(page).locator('footer').scrollIntoViewIfNeeded();
      for (const [open, title] of [
        ['#change-open', 'main h1, main h2'],
        ['.places a[href="#tests"]', '[data-address="tests"] h1'],
        ['.places a[href="#more"]', '[data-address="more"] h1'],
      ]) {
        const button = frameOf(page).locator(open);
        if (!(await button.isVisible())) continue;
        await button.click();
        await onScreen(page, title);
        await fits(page);
        if (open === '#change-open') {
          await family.press('Back to the plan');
          await onScreen(page, '#change-open');
        }
      }
      await frameOf(page).locator('.places a[href="#today"]').click();
      await family.change('Keep the full dose');
      await onScreen(page, '.change-form h1, .change-form h2, main h1, main h2');
      await bottom();
      await frameOf(page).locator('.change-form [data-send]').click();
      await onScreen(page, '#error-summary');
      await family.choose('change-pick-open');
      await bottom();
      await family.press('Save');
      await onScreen(page, '.moved-headline');
      await fits(page);
      const still = await frameOf(page)
        .locator('body *')
        .evaluateAll((/** @type {Element[]} */ all) => all.filter((each) => /fixed|sticky/.test(getComputedStyle(each).position)).length);
      expect(still).toBe(0);
    });

    test('below the fold it has its height before it is seen', async ({ page, servers }) => {
      await page.goto(hostPage(servers, { above: 6000 }));
      await flows(page);
      await expect(frameOf(page).locator('html')).toHaveAttribute('data-whole', { timeout: 30_000 });
      await fits(page);
      expect((await heights(page)).tall[0]).toBeGreaterThan(900);
      expect(await scrolled(page)).toBe(0);
      await page.setViewportSize({ width: 700, height: 700 });
      await fits(page);
    });
  });
}

test('every form is sent by a click in a frame that flows', async ({ page, servers }) => {
  test.slow();
  await sendEveryForm(await greeted(page, hostPage(servers)), ways['a click']);
  await fits(page);
});

for (const [what, parts] of Object.entries({
  'a border that counts as height': { style: 'box-sizing: border-box; border: 5px solid' },
  'a host from right to left': { html: 'dir="rtl" lang="ar"' },
})) {
  test(`the height is right with ${what}`, async ({ page, servers }) => {
    await greeted(page, hostPage(servers, parts));
    await fits(page);
  });
}

test('what opens or grows without a draw is measured too', async ({ page, servers }) => {
  const family = await greeted(page, hostPage(servers));
  await fits(page);
  const [before] = (await heights(page)).tall;
  await family.click('.whole-page summary');
  await expect.poll(async () => (await heights(page)).tall[0]).toBeGreaterThan(before + 100);
  await fits(page);
});

test('whoever reads the host’s page is not moved, nor is anyone while nothing has been pressed', async ({ page, servers }) => {
  await greeted(page, hostPage(servers, { more: '<input id="host">' }));
  await page.locator('#host').focus();
  const before = await scrolled(page);
  const [, frame] = page.frames();
  const shown = /** @type {Promise<unknown>} */ (
    page.evaluate(() => new Promise((resolve) => addEventListener('message', ({ data }) => data.type === 'show' && resolve(data))))
  );
  await frame.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true })));
  await frame.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('#weight-number')).focus());
  await page.locator('#host').focus();
  await frame.evaluate(() => parent.postMessage({ ns: 'doseline', v: 1, type: 'show', top: 10, height: 20 }, '*'));
  await shown;
  await page.waitForTimeout(300);
  expect(await scrolled(page)).toBe(before);
});

test('a place that the host asks for is shown, and told; its theme and language are worn; an unknown one is ignored', async ({
  page,
  servers,
}) => {
  await greeted(page, hostPage(servers));
  await page.evaluate(() => {
    const told = /** @type {unknown[]} */ (/** @type {any} */ (window).told = []);
    addEventListener('message', ({ data }) => data.type !== 'height' && told.push(data));
  });
  const tell = (/** @type {object} */ message) =>
    page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage({ ns: 'doseline', v: 1, ...data }, '*'), message);
  const frame = frameOf(page);
  await tell({ type: 'section', id: 'nowhere' });
  await tell({ type: 'section', id: 'call' });
  await expect(frame.locator('.place.here #call')).toBeVisible();
  expect(await page.evaluate(() => /** @type {any} */ (window).told)).toEqual([{ ns: 'doseline', v: 1, type: 'section', id: 'call' }]);
  await tell({ type: 'theme', theme: 'dark' });
  await expect(frame.locator('html')).toHaveAttribute('data-look', 'night');
  await tell({ type: 'theme', theme: 'auto' });
  await expect(frame.locator('html')).not.toHaveAttribute('data-look');
  await tell({ type: 'lang', lang: 'xx' });
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  await fits(page);
});

test.describe('in another language', () => {
  test.use({ expectedMessages: /request after load: .*\/words-es-/ });

  test('the host’s language is spoken', async ({ page, servers }) => {
    await greeted(page, hostPage(servers));
    await page.evaluate(() =>
      document.querySelector('iframe')?.contentWindow?.postMessage({ ns: 'doseline', v: 1, type: 'lang', lang: 'es-MX' }, '*'),
    );
    await expect(frameOf(page).locator('html')).toHaveAttribute('lang', 'es');
    await fits(page);
  });
});

test('of what the host is told nothing is of the child', async ({ page, servers }) => {
  await greeted(page, hostPage(servers));
  await page.evaluate(() => {
    const told = /** @type {unknown[]} */ (/** @type {any} */ (window).told = []);
    addEventListener('message', ({ data }) => told.push(data));
  });
  const family = familyOn(frameOf(page));
  await family.begin();
  await family.type('phone-team', '+1 555 010 7788');
  await family.change('Keep the full dose');
  await family.choose('change-pick-open');
  await family.press('Save');
  await onScreen(page, '.moved-headline');
  const told = await page.evaluate(() => /** @type {Record<string, unknown>[]} */ (/** @type {any} */ (window).told));
  expect(new Set(told.map(({ type }) => type))).toEqual(new Set(['height', 'show', 'section']));
  const fields = { height: ['height'], show: ['top', 'height'], section: ['id'] };
  for (const { ns, v, type, ...rest } of told) {
    expect([ns, v]).toEqual(['doseline', 1]);
    expect(Object.keys(rest).sort()).toEqual([...fields[/** @type {keyof typeof fields} */ (type)]].sort());
    for (const value of Object.values(rest)) expect(typeof value === 'number' || /^[a-z]+$/.test(String(value)), String(value)).toBe(true);
  }
});

test('no frame becomes taller than 30,000 px', async ({ page, servers }) => {
  const tall = `<script>parent.postMessage({ ns: 'doseline', v: 1, type: 'height', height: 1e7 }, '*')</script>`;
  await page.goto(
    servers.host(`<script src="${servers.site}helper.js"></script><iframe sandbox="allow-scripts" srcdoc="${tall}"></iframe>`),
  );
  await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(30_000);
});

test('alone the frame scrolls in itself as ever', async ({ page, servers }) => {
  await page.goto(hostPage(servers, { helped: false }));
  const frame = frameOf(page);
  await expect(frame.locator('html')).toHaveAttribute('data-whole', { timeout: 30_000 });
  await page.waitForTimeout(1500);
  await expect(frame.locator('html')).not.toHaveAttribute('data-flow');
  expect(await frame.locator('.top-bar').evaluate((/** @type {Element} */ bar) => getComputedStyle(bar).position)).toBe('sticky');
  expect((await heights(page)).tall).toEqual([900]);
});

test('WordPress hears the height by its own message, and again when it asks', async ({ page, servers }) => {
  await page.goto(hostPage(servers, { fragment: '#?secret=Ab12Cd34Ef', helped: false }));
  await expect(frameOf(page).locator('html')).toHaveAttribute('data-whole', { timeout: 30_000 });
  const heard = await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }) => data.message && resolve(data));
        for (const secret of ['other', 'Ab12Cd34Ef']) {
          document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready', secret }, '*');
        }
      }),
  );
  const [shown] = (await heights(page)).shown;
  expect(heard).toEqual({ message: 'height', value: Math.ceil(shown), secret: 'Ab12Cd34Ef' });
});

test('messages of any shape, size and number, or from another window, leave the page usable', async ({ page, servers }) => {
  test.slow();
  const family = await greeted(page, hostPage(servers, { more: '<iframe id="other" srcdoc="<p>Other"></iframe>' }));
  await page.evaluate(async () => {
    const frame = /** @type {Window} */ (document.querySelector('iframe')?.contentWindow);
    const other = /** @type {HTMLIFrameElement} */ (document.querySelector('#other')).contentWindow;
    const head = { ns: 'doseline', v: 1 };
    const huge = 'x'.repeat(1_000_000);
    for (const data of [
      null,
      huge,
      [],
      { ...head, type: huge },
      { ...head, type: 'lang', lang: huge },
      { ...head, type: 'theme', theme: 7 },
    ]) {
      frame.postMessage(data, '*');
    }
    for (let index = 0; index < 10_000; index += 1) {
      frame.postMessage({ ...head, type: 'theme', theme: index % 2 ? 'dark' : 'light' }, '*');
      frame.postMessage({ ...head, type: 'section', id: index % 2 ? 'call' : 'learn' }, '*');
    }
    // To the helper, by another frame and by the host itself.
    const script = /** @type {any} */ (other).document.createElement('script');
    script.textContent = `for (const top of [0, NaN, {}]) parent.postMessage({ ns: 'doseline', v: 1, type: 'height', height: 5, top }, '*')`;
    /** @type {any} */ (other).document.body.append(script);
    postMessage({ ...head, type: 'height', height: 123 }, '*');
    await new Promise((resolve) => setTimeout(resolve, 1500));
  });
  // Of a flood the rest is dropped, so it is asked again until it is heard.
  await expect(async () => {
    await page.evaluate(() =>
      document.querySelector('iframe')?.contentWindow?.postMessage({ ns: 'doseline', v: 1, type: 'section', id: 'today' }, '*'),
    );
    await expect(frameOf(page).locator('#weight-number')).toBeVisible({ timeout: 1500 });
  }).toPass({ timeout: 30_000 });
  await family.begin();
  await expect(frameOf(page).locator('#today-title')).toBeVisible();
  const { tall, shown } = await heights(page);
  expect(Math.abs(tall[0] - shown[0])).toBeLessThanOrEqual(2);
  expect(tall[1], 'clamped').toBe(200);
});

test('of a flood no more than 20 messages a second are followed', async ({ page, servers }) => {
  await greeted(page, hostPage(servers));
  const followed = await page.evaluate(
    () =>
      new Promise((resolve) => {
        let count = 0;
        addEventListener('message', ({ data }) => (count += Number(data.type === 'height')));
        const frame = document.querySelector('iframe')?.contentWindow;
        // Each hello is answered by a height.
        for (let index = 0; index < 5000; index += 1) frame?.postMessage({ ns: 'doseline', v: 1, type: 'hello' }, '*');
        setTimeout(() => resolve(count), 900);
      }),
  );
  expect(followed).toBeGreaterThan(0);
  expect(followed).toBeLessThanOrEqual(41);
});
