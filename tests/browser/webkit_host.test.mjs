/** In WebKit, on a host's page with the helper and with the element: as tall as what it shows, and what is opened is on the screen. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { WALKED_ON } from './frame_walks.mjs';
import { openServers } from './servers.mjs';
import { familyIn } from './webdriver_family.mjs';
import { atTime } from './turned_clock.mjs';
import { openWebKit, patience, started } from './webkit_driver.mjs';

/** @type {import('./servers.mjs').Servers} */
let servers;
/** @type {Awaited<ReturnType<typeof openWebKit>>} */
let browser;

before(async () => {
  servers = await openServers();
  browser = await openWebKit('UTC');
  await browser.driver.manage().window().setRect({ x: 0, y: 0, width: 1200, height: 1020 });
});

after(async () => {
  await browser.close();
  servers.close();
});

/** Runs on the host's page, as what follows. */
const frameThere = `document.querySelector('iframe') ?? document.querySelector('doseline-plan').shadowRoot.querySelector('iframe')`;

/** @param {string} script @param {...unknown} given */
const onHost = async (script, ...given) => {
  await browser.driver.switchTo().defaultContent();
  return browser.driver.executeScript(`const frame = ${frameThere}; ${script}`, ...given);
};

/** @param {string} script */
const inFrame = async (script) => {
  await browser.driver.switchTo().frame(await onHost('return frame'));
  return browser.driver.executeScript(script);
};

/** @param {() => Promise<unknown>} ask @param {string} what */
const comes = (ask, what) => browser.driver.wait(ask, patience, what);

const fits = () =>
  comes(async () => {
    const shown = Number(await inFrame('return document.body.getBoundingClientRect().height'));
    return Math.abs(Number(await onHost('return frame.clientHeight')) - shown) <= 2;
  }, 'a frame as tall as what it shows');

/** At 360 px the questions reach below the host's window, where the driver presses nothing. */
const width = 1100;

/** @type {Record<string, (site: string) => string>} */
const hosts = {
  'the helper': (site) =>
    `<script src="${site}helper.js"></script><iframe title="Doseline" sandbox="allow-scripts" src="${site}" style="display: block; border: 0; width: ${width}px; height: 900px"></iframe>`,
  'the element': (site) =>
    `<script type="module" src="/element.js"></script><div style="width: ${width}px"><doseline-plan src="${site}"></doseline-plan></div>`,
};
describe(`${width} px wide`, () => {
  for (const [name, markup] of Object.entries(hosts)) {
    test(`with ${name}: its height below the fold, a plan, and an opened form on the screen`, async () => {
      const { driver } = browser;
      await driver.switchTo().defaultContent();
      await driver.get(
        servers.host(`<style>body { margin: 0 }</style><div id="above" style="height: 5000px"></div>${markup(servers.site)}`),
      );
      await comes(() => onHost('return frame !== null'), 'a frame');
      await comes(() => inFrame('return document.documentElement.dataset.flow === ""'), 'a frame that was greeted');
      await inFrame('');
      await started(driver);
      await fits();
      assert.equal(await onHost('return scrollY'), 0, 'nothing moves while it loads');
      // A driver scrolls in the frame only.
      await onHost('document.querySelector("#above").remove()');
      await inFrame(`(${atTime})("${WALKED_ON}T09:30:00")`);
      const family = familyIn(driver);
      await family.begin();
      await fits();
      await onHost('scrollTo(0, 0)');
      await inFrame('');
      await family.click('#change-open');
      const top = () => inFrame('return document.querySelector("main h1, main h2").getBoundingClientRect().top');
      await comes(async () => {
        const title = Number(await top()) + Number(await onHost('return frame.getBoundingClientRect().top'));
        return title >= 0 && title < Number(await onHost('return innerHeight'));
      }, 'the title of the opened form between 0 and the height of the screen');
      await fits();
    });
  }
});
