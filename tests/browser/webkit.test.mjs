/** The same story in WebKit, driven by WebDriver as Playwright knows no WebKit but its own. Needs a screen: xvfb-run. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { Builder, By, until } from 'selenium-webdriver';
import { webkit } from '../../web/build/needs.mjs';
import { inProject } from '../../web/build/paths.mjs';
import { openServers, oneFileAddress } from './servers.mjs';
import { answers, expected, readAnswer, zones } from './story.mjs';
import { disagreements, engines, known, wrongOnPurpose } from './vectors.mjs';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const patience = 20_000;

/** @type {import('./servers.mjs').Servers} */
let servers;
/** @type {string} */
let site;

before(async () => {
  // WebDriver shows no console, so here the policy itself reports what it stops.
  site = mkdtempSync(join(tmpdir(), 'doseline-site-'));
  cpSync(inProject('dist/site'), site, { recursive: true });
  const headers = readFileSync(join(site, '_headers'), 'utf8');
  writeFileSync(join(site, '_headers'), headers.replaceAll(/(Content-Security-Policy: .*)/g, '$1; report-uri /violations'));
  servers = await openServers(site);
});

after(() => {
  servers.close();
  rmSync(site, { recursive: true, force: true });
});

for (const zone of zones) {
  describe(zone, () => {
    /** @type {Awaited<ReturnType<typeof openWebKit>>} */
    let browser;
    before(async () => (browser = await openWebKit(zone)));
    after(() => browser.close());

    test('runs in that zone', async () => {
      assert.equal(await browser.driver.executeScript('return Intl.DateTimeFormat().resolvedOptions().timeZone'), zone);
    });

    test('from a weight and two dates to the plan, hosted', async () => {
      servers.sent.length = 0;
      await browser.driver.get(servers.site);
      await tellStory(browser.driver);
      assert.deepEqual(
        servers.sent.filter(({ status }) => status !== 200),
        [],
        'violations and files that are not there',
      );
    });

    test('from a weight and two dates to the plan, one file from the disk', async () => {
      await browser.driver.get(oneFileAddress);
      await tellStory(browser.driver);
      const requests = 'return performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !name.startsWith("data:"))';
      assert.deepEqual(await browser.driver.executeScript(requests), []);
    });
  });
}

describe('known answers', () => {
  /** @type {Awaited<ReturnType<typeof openWebKit>>} */
  let browser;
  before(async () => (browser = await openWebKit('UTC')));
  after(() => browser.close());

  for (const engine of engines) {
    test(`all ${known.names.length} under the page's policy, ${engine}`, async () => {
      await browser.driver.get(servers.site);
      const run = (/** @type {typeof known} */ { text }) => browser.driver.executeScript(`return (${disagreements})(arguments[0])`, { engine, text });
      assert.deepEqual(await run(known), []);
      assert.deepEqual(await run(wrongOnPurpose), wrongOnPurpose.names);
    });
  }
});

/** @param {WebDriver} driver */
async function tellStory(driver) {
  const { weight, unit, birth, infusion } = answers;
  await driver.wait(until.elementLocated(By.id('weight-number')), patience);
  /** @type {[id: string, text: string][]} */
  const boxes = [['weight-number', weight]];
  for (const [question, parts] of Object.entries({ birth, infusion })) {
    ['day', 'month', 'year'].forEach((part, index) => boxes.push([`${question}-${part}`, parts[index]]));
  }
  await driver.findElement(By.css(`label[for="unit-${unit}"]`)).click();
  for (const [id, text] of boxes) await driver.findElement(By.id(id)).sendKeys(text);

  const read = () => driver.executeScript(`return (${readAnswer})()`);
  await driver.wait(async () => isDeepStrictEqual(await read(), expected), patience).catch(() => {});
  assert.deepEqual(await read(), expected);
}

/** @param {string} zone */
async function openWebKit(zone) {
  const port = await freePort();
  const server = spawn('WebKitWebDriver', [`--port=${port}`], { env: { ...process.env, TZ: zone }, stdio: 'ignore' });
  const options = { binary: webkit(), args: ['--automation'] };
  const driver = await eventually(() =>
    new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options })
      .build(),
  );
  return {
    driver,
    async close() {
      await driver.quit();
      server.kill();
    },
  };
}

/**
 * The driver needs a moment before it listens.
 * @template T
 * @param {() => Promise<T>} open
 * @returns {Promise<T>}
 */
async function eventually(open) {
  const giveUp = Date.now() + patience;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (Date.now() > giveUp) throw error;
      await pause(200);
    }
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
