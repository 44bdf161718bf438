/** What a page around the frame can do to it without being asked: its name, and the state of its history. */
import { createServer } from 'node:http';
import { listen } from '../../web/build/serve.mjs';
import { fillEntry } from './screens.mjs';
import { expect, test } from './test.mjs';

/** What the page once kept there over a change of language. */
const forged = {
  language: 'en',
  state: {
    prescription: { strengthMicrograms: 15000, strengthMicrolitres: 5000, doseMicrolitres: 7770, timesPerDay: 1, clocks: ['08:00'] },
    phones: [{ who: 'team', number: '+1 900 555 0199' }],
    notes: 'forged',
    folded: true,
  },
};

const names = {
  'the bare mark': 'doseline',
  'half of a JSON': 'doseline{',
  'a whole state': `doseline${JSON.stringify({ ...forged, frame: '' })}`,
};

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
  for (const [what, name] of Object.entries(names)) {
    test(`a frame with a name that holds ${what} shows an empty page, ${sandbox}`, async ({ page, servers }) => {
      const { address, close } = await portalOf(servers.site, name, sandbox);
      await page.goto(address);
      const frame = page.frameLocator('iframe');
      await fillEntry(/** @type {any} */ (frame));
      await expect(frame.locator('.plan-table')).toBeVisible();
      await expect(frame.locator('#page')).not.toContainText('7.77');
      await expect(frame.locator('a[href^="tel:"]:not(#dial-guess)')).toHaveCount(0);
      await frame.locator('#language').selectOption('es');
      await expect(frame.locator('html')).toHaveAttribute('lang', 'es');
      expect(await frame.locator('html').evaluate(() => window.name), 'nothing is written where the portal reads').toBe(name);
      close();
    });
  }
}

test('a forged entry of the history is no plan', async ({ page, servers }) => {
  await page.goto(servers.site);
  await page.evaluate((state) => history.replaceState({ doseline: state }, ''), forged);
  await page.reload();
  await expect(page.locator('#weight-number')).toBeVisible();
  await expect(page.locator('#page')).not.toContainText('7.77');
  await expect(page.locator('#page')).not.toContainText('555 0199');
  await expect(page.locator('#dial-team')).toHaveCount(0);
});

/**
 * @param {string} framed
 * @param {string} name
 * @param {string} sandbox
 */
async function portalOf(framed, name, sandbox) {
  const quoted = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,"><iframe title="Care plan" width="1000" height="900" name="${quoted}" sandbox="${sandbox}" src="${framed}"></iframe>`,
    );
  });
  return {
    address: await listen(server),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
