/** The questions stand in the HTML: what a family does before the page's script is there counts. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { oneFile } from '../../web/build/dist.mjs';
import { inProject } from '../../web/build/paths.mjs';
import { listen } from '../../web/build/serve.mjs';
import { answer, send } from './page.mjs';
import { drawn, entryBoxes, fillBoxes, fillEntry, submit } from './screens.mjs';
import { answers } from './story.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ name: string, open: (page: Page, site: string) => Promise<{ release: () => void, close: () => void }> }} Shape */

const PAGE_SCRIPT = /\/assets\/page-[0-9a-f]{12}\.js$/;

/** Until released, nothing of the script has come. @type {Shape[]} */
const shapes = [
  {
    name: 'hosted page',
    async open(page, site) {
      const { promise, release } = gate();
      await page.route(PAGE_SCRIPT, async (route) => {
        await promise;
        await route.continue();
      });
      await page.goto(site, { waitUntil: 'commit' });
      return { release, close: () => {} };
    },
  },
  {
    name: 'one file',
    async open(page) {
      const { promise, release } = gate();
      const html = readFileSync(oneFile, 'utf8');
      const cut = html.lastIndexOf('<script>');
      const server = createServer(async (_, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.write(html.slice(0, cut));
        await promise;
        response.end(html.slice(cut));
      });
      await page.goto(await listen(server), { waitUntil: 'commit' });
      return { release, close: () => server.close() };
    },
  },
];

function gate() {
  /** @type {() => void} */
  let release = () => {};
  const promise = /** @type {Promise<void>} */ (new Promise((resolve) => (release = resolve)));
  return { promise, release };
}

const smallest = { width: 320, height: 568 };

/** @param {Page} page @returns {Promise<number>} Below the top of the screen. */
async function firstBoxEnds(page) {
  const box = await page.locator('#weight-number').boundingBox();
  return box ? box.y + box.height : Infinity;
}

// As a family opens it.
test.use({ everything: false });

for (const { name, open } of shapes) {
  test.describe(name, () => {
    test('what was typed and chosen before the script is taken over, with focus, caret and what was open', async ({ page, servers }) => {
      const { release, close } = await open(page, servers.site);
      await answer(page, { weight: '18', unit: 'lb', birth: ['1', '', '2025'] });
      await page.locator('.size-help summary').click();
      await page.locator('label[for="sex-none"]').click();
      await page.locator('label[for="sex-girl"]').click();
      await page.locator('#weeks-early').fill('3');
      await page.locator('#weighed-day').fill('2');
      await page.locator('#birth-month').focus();
      await page.keyboard.type('My');
      await page.keyboard.press('ArrowLeft');
      release();
      await drawn(page);
      const boxes = {
        'weight-number': '18',
        'birth-day': '1',
        'birth-month': 'My',
        'birth-year': '2025',
        'weeks-early': '3',
        'weighed-day': '2',
      };
      for (const [id, text] of Object.entries(boxes)) await expect(page.locator(`#${id}`)).toHaveValue(text);
      for (const id of ['unit-lb', 'sex-girl']) await expect(page.locator(`#${id}`)).toBeChecked();
      await expect(page.locator('.size-help')).toHaveAttribute('open');
      await expect(page.locator('#weight-ounces')).toBeVisible();
      await expect(page.locator('#birth-month')).toBeFocused();
      await page.keyboard.type('a');
      await expect(page.locator('#birth-month')).toHaveValue('May');
      await expect(page.locator('#birth-read')).toContainText('1 May 2025');
      close();
    });

    for (const how of ['button', 'Enter']) {
      test(`sent before the script by ${how}: the plan comes when it can`, async ({ page, servers }) => {
        const { release, close } = await open(page, servers.site);
        await page.locator(`label[for="unit-${answers.unit}"]`).click();
        await fillBoxes(page, entryBoxes);
        if (how === 'button') await send(page);
        else await page.locator('#infusion-year').press('Enter');
        release();
        await expect(page.locator('.plan-table')).toBeAttached();
        await expect(page.locator('form.entry')).toHaveCount(0);
        close();
      });
    }

    test('a press that began before the script and ends after it counts', async ({ page, servers }) => {
      for (const held of [`label[for="unit-${answers.unit}"]`, 'form.entry [data-send]']) {
        const { release, close } = await open(page, servers.site);
        await page.locator(held).hover();
        await page.mouse.down();
        release();
        await drawn(page);
        await page.mouse.up();
        if (held.startsWith('label')) await expect(page.locator(`#unit-${answers.unit}`)).toBeChecked();
        else await expect(page.locator('.summary')).toBeVisible();
        close();
      }
    });

    test('sent before the script with nothing typed: what is missing is named', async ({ page, servers }) => {
      const { release, close } = await open(page, servers.site);
      await send(page);
      release();
      await expect(page.locator('.summary')).toBeFocused();
      close();
    });

    test('the first box is in the first screen of the smallest phone', async ({ page, servers }) => {
      await page.setViewportSize(smallest);
      const { release, close } = await open(page, servers.site);
      expect(await firstBoxEnds(page)).toBeLessThanOrEqual(smallest.height);
      release();
      await drawn(page);
      expect(await firstBoxEnds(page)).toBeLessThanOrEqual(smallest.height);
      close();
    });
  });
}

test('answers do not wait for what the page tells below the questions; the plan does', async ({ page }) => {
  const { promise, release } = gate();
  const folder = inProject('dist/site');
  const html = readFileSync(`${folder}/index.html`, 'utf8');
  const cut = html.indexOf('<h2', html.indexOf('class="facts'));
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Content-Type', pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
    if (pathname !== '/') return void response.end(readFileSync(folder + pathname));
    response.write(html.slice(0, cut));
    await promise;
    response.end(html.slice(cut));
  });
  await page.goto(await listen(server), { waitUntil: 'commit' });
  await answer(page, answers);
  await expect(page.locator('.ready')).toContainText(/\d/);
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
  await expect(page.locator('.needs-script')).not.toHaveCount(0);
  release();
  await drawn(page);
  await send(page);
  await expect(page.locator('.today-card')).toBeVisible();
  server.close();
});

for (const tag of ['es', 'ar']) {
  test(`the first box is in the first screen of the smallest phone, ${tag}`, async ({ page, servers }) => {
    await page.setViewportSize(smallest);
    await page.goto(`${servers.site}?lang=${tag}`);
    await drawn(page);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    expect(await firstBoxEnds(page)).toBeLessThanOrEqual(smallest.height);
  });
}

test('where a plan is kept, no question stands in its way while the script comes', async ({ page, servers }) => {
  await page.goto(servers.site);
  await fillEntry(page);
  await submit(page);
  await page.locator('.today-card').getByRole('button', { name: 'Keep it on this device' }).click();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister()))));
  const { release } = await shapes[0].open(page, servers.site);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('#weight-number')).toBeHidden();
  release();
  await expect(page.locator('.today-card')).toBeVisible();
});

test.describe('with a line that breaks', () => {
  test.use({ expectedMessages: /ERR_INTERNET_DISCONNECTED|NS_ERROR|request after load/ });

  test('says that the script is missing, keeps what is typed, and tries again by itself', async ({ page, servers }) => {
    let tries = 0;
    await page.route(PAGE_SCRIPT, (route) => {
      tries += 1;
      return tries < 2 ? route.abort('internetdisconnected') : route.continue();
    });
    await page.goto(servers.site, { waitUntil: 'commit' });
    await expect(page.locator('#page-missing')).toBeVisible();
    await page.locator('#weight-number').fill('8.2');
    await drawn(page);
    expect(tries).toBe(2);
    await expect(page.locator('#weight-number')).toHaveValue('8.2');
    await expect(page.locator('#page-missing')).toHaveCount(0);
  });
});
