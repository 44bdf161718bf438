import { test as base, expect } from '@playwright/test';
import { openServers } from './servers.mjs';

/** @typedef {import('./servers.mjs').Servers} Servers */

/**
 * @typedef {{ watched: void, everything: boolean, expectedMessages: RegExp | undefined }} OurFixtures  `everything`: all places on one
 *   page, for tests of what stands there; how a family gets about is walked without.
 * @typedef {{ servers: Servers }} OurWorkerFixtures
 * @typedef {import('@playwright/test').PlaywrightTestArgs & import('@playwright/test').PlaywrightTestOptions} Given
 * @typedef {import('@playwright/test').PlaywrightWorkerArgs & import('@playwright/test').PlaywrightWorkerOptions} WorkerGiven
 * @typedef {import('@playwright/test').Fixtures<OurFixtures, OurWorkerFixtures, Given, WorkerGiven>} Fixtures
 */

/** Comes by itself after the first paint, once in each frame. */
const REST = /\/assets\/rest-[0-9a-f]{12}\.js$/;
const WORDS = /\/assets\/words-(\w+)-[0-9a-f]{12}\.js$/;

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
  everything: [true, { option: true }],
  watched: [
    async ({ page, everything, expectedMessages }, use) => {
      if (everything) await showEverything(page.context());
      const { offences, wordsAsked } = await watch(page);
      await use();
      const unexpected = [...offences, ...wordsAsked()].filter((offence) => !expectedMessages?.test(offence));
      expect(unexpected, 'requests after load, policy violations and console messages').toEqual([]);
    },
    { auto: true },
  ],
};

/**
 * Every browser test runs under watch: it fails on a request after load, a broken policy, or a word on the console. The
 * one request that may come is for a language's words, one file for one choice of that language.
 * @type {import('@playwright/test').TestType<Given & OurFixtures, WorkerGiven & OurWorkerFixtures>}
 */
export const test = base.extend(/** @type {any} */ (fixtures));

/**
 * Opens each page, in each frame, at the address that shows all places in order.
 * @param {import('@playwright/test').BrowserContext} context
 */
export function showEverything(context) {
  return context.addInitScript(() => {
    if (!location.hash && /^(https?|file):/.test(location.href)) history.replaceState(history.state, '', '#all');
  });
}

/** A page of another device. @param {import('@playwright/test').Browser} browser */
export async function elsewhere(browser) {
  const context = await browser.newContext();
  await showEverything(context);
  return context.newPage();
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ offences: string[], wordsAsked: () => string[] }>} `offences` fills as things go wrong; `wordsAsked`
 *   are the words that nobody chose
 */
async function watch(page) {
  /** @type {string[]} */
  const offences = [];
  /** @type {string[]} */
  const words = [];
  /** @type {string[]} */
  const chosen = [];
  let loaded = false;
  /** How often each frame may still ask for the rest: once for each page in it, be it that one left early asks late. @type {Map<import('@playwright/test').Frame, number>} */
  const restsOf = new Map();
  page.on('load', () => (loaded = true));
  page.on('request', (request) => {
    const frame = request.frame();
    const rests = restsOf.get(frame) ?? 0;
    if (request.isNavigationRequest()) restsOf.set(frame, rests + 1);
    if (request.isNavigationRequest() && frame === page.mainFrame()) loaded = false;
    else if (REST.test(request.url()) && rests > 0) restsOf.set(frame, rests - 1);
    else if (loaded && WORDS.test(request.url())) words.push(request.url());
    else if (loaded && !/^(data|blob):/.test(request.url())) offences.push(`request after load: ${request.url()}`);
  });
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const [, tag] = /^language chosen: (\w+)$/.exec(message.text()) ?? [];
    if (tag) chosen.push(tag);
    if (['error', 'warning'].includes(message.type())) offences.push(`${message.type()}: ${message.text()}`);
  });
  // In every frame, before the page's own scripts: a violation may come with the very first of them.
  await page.addInitScript(() => {
    addEventListener(
      'change',
      ({ target }) => target instanceof HTMLSelectElement && target.id === 'language' && console.debug(`language chosen: ${target.value}`),
      true,
    );
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  const wordsAsked = () =>
    words.filter((url) => {
      const at = chosen.indexOf(WORDS.exec(url)?.[1] ?? '');
      if (at !== -1) chosen.splice(at, 1);
      return at === -1;
    });
  return { offences, wordsAsked: () => wordsAsked().map((url) => `request after load: ${url}`) };
}

export { expect };
