import { test as base, expect } from '@playwright/test';
import { openServers } from './servers.mjs';

/** @typedef {import('./servers.mjs').Servers} Servers */

/**
 * @typedef {{ watched: void, expectedMessages: RegExp | undefined }} OurFixtures
 * @typedef {{ servers: Servers }} OurWorkerFixtures
 * @typedef {import('@playwright/test').PlaywrightTestArgs & import('@playwright/test').PlaywrightTestOptions} Given
 * @typedef {import('@playwright/test').PlaywrightWorkerArgs & import('@playwright/test').PlaywrightWorkerOptions} WorkerGiven
 * @typedef {import('@playwright/test').Fixtures<OurFixtures, OurWorkerFixtures, Given, WorkerGiven>} Fixtures
 */

/** @type {Fixtures} */
const fixtures = {
  servers: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern to learn what is needed
    async ({}, use) => {
      const servers = await openServers();
      await use(servers);
      servers.close();
    },
    { scope: 'worker' },
  ],
  expectedMessages: [undefined, { option: true }],
  watched: [
    async ({ page, expectedMessages }, use) => {
      const offences = await watch(page);
      await use();
      const unexpected = offences.filter((offence) => !expectedMessages?.test(offence));
      expect(unexpected, 'requests after load, policy violations and console messages').toEqual([]);
    },
    { auto: true },
  ],
};

/**
 * Every browser test runs under watch: it fails on a request after load, a broken policy, or a word on the console.
 * @type {import('@playwright/test').TestType<Given & OurFixtures, WorkerGiven & OurWorkerFixtures>}
 */
export const test = base.extend(/** @type {any} */ (fixtures));

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>} fills as things go wrong
 */
async function watch(page) {
  /** @type {string[]} */
  const offences = [];
  let loaded = false;
  page.on('load', () => (loaded = true));
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) loaded = false;
    else if (loaded && !/^(data|blob):/.test(request.url())) offences.push(`request after load: ${request.url()}`);
  });
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) offences.push(`${message.type()}: ${message.text()}`);
  });
  // In every frame, before the page's own scripts: a violation may come with the very first of them.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return offences;
}

export { expect };
