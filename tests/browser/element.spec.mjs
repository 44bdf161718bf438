/** `<doseline-plan>` on a host's page. */
import { readFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';
import { familyOn } from './family.mjs';
import { WALKED_AT } from './frame_walks.mjs';
import { fits, flows, frameOf } from './hosts.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('./servers.mjs').Servers} Servers */

// As a family opens it.
test.use({ everything: false });

const SCRIPT = '<script type="module" src="/element.js"></script>';

/** No style, no WebAssembly, no eval: what a strict host allows. @param {Servers} servers */
const strict = (servers) =>
  `default-src 'none'; script-src 'self'; style-src 'none'; img-src data:; frame-src ${servers.site}; require-trusted-types-for 'script'`;

for (const [what, policyOf] of /** @type {[string, (servers: Servers) => string][]} */ ([
  ['no policy', () => ''],
  ['a strict policy', strict],
])) {
  test(`shows the page, as tall as it is, with ${what}`, async ({ page, servers }) => {
    await page.clock.setFixedTime(WALKED_AT);
    const host = `${SCRIPT}<doseline-plan src="${servers.site}" section="learn" theme="dark" org="San Juan"></doseline-plan>`;
    await page.goto(servers.host(host, policyOf(servers)));
    await flows(page);
    const frame = frameOf(page);
    await expect(frame.locator('#learn-title')).toBeVisible();
    await expect(frame.locator('html')).toHaveAttribute('data-look', 'night');
    await fits(page);
    await frame.locator('.place-back a').click();
    await familyOn(frame).begin();
    await fits(page);
  });
}

test('several on a page, each with its own height, and no style goes in or out', async ({ page, servers }) => {
  const markup = `<style>iframe { height: 50px !important; border: 9px solid; display: none } body { margin: 0; font: 16px serif }</style>${SCRIPT}
<doseline-plan src="${servers.site}" section="call"></doseline-plan><p id="own">Own</p><doseline-plan src="${servers.site}" section="learn"></doseline-plan>`;
  await page.goto(servers.host(markup));
  await expect
    .poll(() =>
      Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) => frame.locator('html').getAttribute('data-flow')),
      ),
    )
    .toEqual(['', '']);
  await fits(page);
  const [first, second] = await page.locator('doseline-plan').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(first).not.toBe(second);
  expect(await page.locator('#own').evaluate((own) => getComputedStyle(own).fontFamily)).toBe('serif');
});

test('changed live it keeps what is typed; its events tell the place', async ({ page, servers }) => {
  await page.goto(servers.host(`${SCRIPT}<doseline-plan src="${servers.site}"></doseline-plan>`));
  await flows(page);
  const frame = frameOf(page);
  await frame.locator('#weight-number').fill('8.2');
  const section = page.evaluate(
    () =>
      new Promise((resolve) =>
        document
          .querySelector('doseline-plan')
          ?.addEventListener('doseline-section', (event) => resolve(/** @type {CustomEvent} */ (event).detail)),
      ),
  );
  await page.evaluate(() => {
    const element = /** @type {any} */ (document.querySelector('doseline-plan'));
    element.theme = 'dark';
    element.section = 'learn';
  });
  expect(await section).toEqual({ id: 'learn' });
  await expect(frame.locator('html')).toHaveAttribute('data-look', 'night');
  await page.evaluate(() => document.querySelector('doseline-plan')?.removeAttribute('theme'));
  await expect(frame.locator('html')).not.toHaveAttribute('data-look');
  await frame.locator('.place-back a').click();
  await expect(frame.locator('#weight-number')).toHaveValue('8.2');
});

test.describe('with attributes of any kind', () => {
  test.use({ expectedMessages: /request after load|'sandbox' attribute|404/ });

  test('changed at random 1,000 times it ends as it was last told, and is usable', async ({ page, servers }) => {
    test.slow();
    await page.goto(servers.host(`${SCRIPT}<doseline-plan src="${servers.site}"></doseline-plan>`));
    await flows(page);
    await page.evaluate(async (site) => {
      const element = /** @type {Element} */ (document.querySelector('doseline-plan'));
      const texts = [
        '',
        'es',
        'dark',
        'tests',
        'javascript:alert(1)',
        '<b>x</b>',
        'x'.repeat(5000),
        '%E0%A4%A',
        '\0',
        '#',
        '//',
        'data:text/html,x',
        site,
      ];
      const names = ['src', 'lang', 'theme', 'accent', 'section', 'org', 'phone'];
      let seed = 7;
      const next = (/** @type {number} */ count) => (seed = (seed * 16807) % 2147483647) % count;
      for (let index = 0; index < 1000; index += 1) {
        const name = names[next(names.length)];
        const text = texts[next(texts.length)];
        if (next(4) === 0) element.removeAttribute(name);
        else element.setAttribute(name, text);
        if (index % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      }
      for (const name of names) element.removeAttribute(name);
      element.setAttribute('theme', 'dark');
      element.setAttribute('src', site);
    }, servers.site);
    await flows(page);
    const frame = frameOf(page);
    await expect(frame.locator('html')).toHaveAttribute('data-look', 'night');
    await expect(frame.locator('#weight-number')).toBeVisible();
    await fits(page);
  });
});

test('what is no page’s address opens no frame, and is told', async ({ page, servers }) => {
  for (const src of ['', 'javascript:alert(1)', 'data:text/html,x', 'http://', 'blob:x']) {
    await page.goto(servers.host(`${SCRIPT}<doseline-plan src="${src}"></doseline-plan>`));
    await expect(page.locator('doseline-plan p')).toContainText('"src" must be');
    expect(page.frames()).toHaveLength(1);
  }
});

test.describe('with a frame that holds nothing', () => {
  test.use({ expectedMessages: /nothing-here|404/ });

  test('added and taken away 100 times it leaves nothing behind', async ({ page, servers, browserName }) => {
    test.skip(browserName !== 'chromium', 'Only Chromium tells of its heap.');
    await page.goto(servers.host(`${SCRIPT}<div id="place"></div>`));
    const session = await page.context().newCDPSession(page);
    const cycles = (/** @type {number} */ count) =>
      page.evaluate(
        async ({ count, src }) => {
          const place = /** @type {Element} */ (document.querySelector('#place'));
          for (let index = 0; index < count; index += 1) {
            place.innerHTML = `<doseline-plan src="${src}"></doseline-plan>`;
            await new Promise((resolve) => setTimeout(resolve, 5));
            place.replaceChildren();
          }
        },
        // A frame that loads at once: what is measured is the host's side.
        { count, src: `${servers.site}nothing-here` },
      );
    const used = async () => {
      await session.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(300);
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    await cycles(20);
    const before = await used();
    await cycles(100);
    expect((await used()) - before).toBeLessThan(300_000);
    expect(await page.evaluate(() => document.querySelectorAll('iframe').length)).toBe(0);
  });
});

test('the README’s element and helper are what is built', () => {
  const readme = readFileSync(inProject('README.md'), 'utf8');
  for (const text of ['<doseline-plan src="https://your.host/doseline/"', 'https://your.host/doseline/helper.js'])
    expect(readme).toContain(text);
});
