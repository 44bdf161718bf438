/** The same story in WebKit, driven by WebDriver as Playwright knows no WebKit but its own. Needs a screen: xvfb-run. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { By, until } from 'selenium-webdriver';
import { inProject } from '../../web/build/paths.mjs';
import { CHOICE_GROUPS } from '../../web/changes/change_draft.js';
import { stories } from './family_stories.mjs';
import { framed, readInArabic, readmeFrames, sendEveryForm, takeEveryWayOut, WALKED_ON, ways } from './frame_walks.mjs';
import { dateBoxes, otherFamily } from './screens.mjs';
import { openServers, oneFileAddress } from './servers.mjs';
import { answers, expected, readAnswer, toldOn, zones } from './story.mjs';
import { atTime } from './turned_clock.mjs';
import { disagreements, engines, known, wrongOnPurpose } from './vectors.mjs';
import { familyIn } from './webdriver_family.mjs';
import { openWebKit, patience, started } from './webkit_driver.mjs';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** All places on one page; a driver brings no script of its own into the page before the page's. */
const EVERYTHING = '#all';

/** @type {import('./servers.mjs').Servers} */
let servers;
/** @type {string} */
let site;
/** The same, for a host that sends no headers, and without WebAssembly. @type {string} */
let plain;

before(async () => {
  // WebDriver shows no console, so here the policy itself reports what it stops.
  site = mkdtempSync(join(tmpdir(), 'doseline-site-'));
  cpSync(inProject('dist/site'), site, { recursive: true });
  // Only one in a header may do so.
  const headers = readFileSync(join(site, '_headers'), 'utf8');
  writeFileSync(join(site, '_headers'), headers.replaceAll(/(Content-Security-Policy: .*)/g, '$1; report-uri /violations'));
  // The headers name no path below this one.
  plain = mkdtempSync(join(tmpdir(), 'doseline-plain-'));
  // Without the packed files, which hold the page as it was.
  cpSync(inProject('dist/site'), plain, { recursive: true, filter: (name) => !/\.(br|gz)$/.test(name) });
  const page = readFileSync(join(plain, 'index.html'), 'utf8');
  assert.ok(page.includes(" 'wasm-unsafe-eval'"));
  writeFileSync(join(plain, 'index.html'), page.replace(" 'wasm-unsafe-eval'", ''));
  servers = await openServers(site, { '/plain/': plain });
});

after(() => {
  servers.close();
  for (const folder of [site, plain]) rmSync(folder, { recursive: true, force: true });
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
      await browser.driver.get(`${servers.site}${EVERYTHING}`);
      await tellStory(browser.driver);
      assert.deepEqual(
        servers.sent.filter(({ status }) => status !== 200),
        [],
        'violations and files that are not there',
      );
    });

    test('from a weight and two dates to the plan, one file from the disk', async () => {
      await browser.driver.get(`${oneFileAddress}${EVERYTHING}`);
      await tellStory(browser.driver);
      const requests =
        'return performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !name.startsWith("data:"))';
      assert.deepEqual(await browser.driver.executeScript(requests), []);
    });
  });
}

describe('the living plan', () => {
  /** @type {Awaited<ReturnType<typeof openWebKit>>} */
  let browser;
  before(async () => (browser = await openWebKit('UTC')));
  after(() => browser.close());

  for (const shape of ['hosted', 'one file from the disk']) {
    test(`changed and undone, ticked, measured out, kept, erased, opened, in Arabic and back, ${shape}`, async () => {
      servers.sent.length = 0;
      await browser.driver.get(`${shape === 'hosted' ? servers.site : oneFileAddress}${EVERYTHING}`);
      await liveOn(browser.driver);
      assert.deepEqual(
        servers.sent.filter(({ status }) => status !== 200),
        [],
      );
    });
  }
});

describe('the README’s frame', () => {
  /** @type {Awaited<ReturnType<typeof openWebKit>>} */
  let browser;
  before(async () => {
    browser = await openWebKit('UTC');
    // WebDriver scrolls in the frame only: the window has to hold all of it.
    await browser.driver.manage().window().setRect({ x: 0, y: 0, width: 1100, height: 1020 });
    assert.ok(Number(await browser.driver.executeScript('return innerHeight')) > 920);
  });
  after(() => browser.close());

  /**
   * @param {string} markup
   * @param {string} [day]
   * @param {string} [address]
   */
  async function embed(markup, day = WALKED_ON, address = `${servers.site}${EVERYTHING}`) {
    const { driver } = browser;
    await driver.switchTo().defaultContent();
    await driver.get(servers.host(framed(markup, address)));
    await driver.switchTo().frame(0);
    await started(driver);
    await driver.executeScript(`(${atTime})(arguments[0])`, `${day}T09:30:00`);
    return familyIn(driver);
  }

  for (const [frame, markup] of Object.entries(readmeFrames)) {
    describe(frame, () => {
      beforeEach(() => (servers.sent.length = 0));
      afterEach(() =>
        assert.deepEqual(
          servers.sent.filter(({ status }) => ![200, 304].includes(status)),
          [],
          'violations and files that are not there',
        ),
      );

      for (const [title, { day, tell }] of Object.entries(stories)) test(title, async () => tell(await embed(markup, day)));

      // From place to place, as a family goes there.
      const walk = () => embed(markup, WALKED_ON, servers.site);

      for (const [way, send] of Object.entries(ways)) {
        test(`every form is sent by ${way}`, async () => sendEveryForm(await walk(), send));
      }

      test('the number and the plan leave it', async () => takeEveryWayOut(await walk(), walk));

      test('in Arabic and back', async () => readInArabic(await embed(markup)));

      test('from a server that sends no header, to a browser without WebAssembly', async () => {
        const family = await embed(markup, WALKED_ON, `${servers.site}plain/`);
        await family.begin();
        // 304 where the frame before this one had it already.
        const twins = servers.sent.filter(({ path }) => path.includes('/twin-')).map(({ status }) => status);
        assert.ok(twins.length === 1 && [200, 304].includes(twins[0]), String(twins));
      });
    });
  }
});

describe('known answers', () => {
  /** @type {Awaited<ReturnType<typeof openWebKit>>} */
  let browser;
  before(async () => (browser = await openWebKit('UTC')));
  after(() => browser.close());

  for (const engine of engines) {
    test(`all ${known.names.length} under the page's policy, ${engine}`, async () => {
      await browser.driver.get(servers.site);
      const run = (/** @type {typeof known} */ { text }) =>
        browser.driver.executeScript(`return (${disagreements})(arguments[0])`, { engine, text });
      assert.deepEqual(await run(known), []);
      assert.deepEqual(await run(wrongOnPurpose), wrongOnPurpose.names);
    });
  }
});

/** @param {WebDriver} driver */
async function tellStory(driver) {
  const { weight, unit, birth, infusion } = answers;
  await started(driver);
  await driver.executeScript(`(${atTime})(arguments[0])`, toldOn);
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

/**
 * Days after the infusion, from the first answer to another family's plan. WebDriver cannot turn the clock, so the
 * dates follow it.
 * @param {WebDriver} driver
 */
async function liveOn(driver) {
  const daysAgo = (/** @type {number} */ days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10).split('-').reverse();
  const find = (/** @type {string} */ css) => driver.wait(until.elementLocated(By.css(css)), patience, css);
  const press = async (/** @type {string} */ css) => {
    const element = await find(css);
    await driver.executeScript('arguments[0].scrollIntoView({ block: "center", behavior: "instant" })', element);
    await element.click();
  };
  const type = async (/** @type {Record<string, string>} */ boxes) => {
    for (const [id, text] of Object.entries(boxes)) await (await find(`#${id}`)).sendKeys(text);
  };
  const text = (/** @type {string} */ css) =>
    driver.executeScript('return document.querySelector(arguments[0])?.textContent.replace(/\\s+/g, " ").trim() ?? ""', css);
  const comes = async (/** @type {string} */ script, /** @type {unknown} */ value) => {
    const read = () => driver.executeScript(`return ${script}`);
    await driver.wait(async () => isDeepStrictEqual(await read(), value), patience).catch(() => {});
    assert.deepEqual(await read(), value, script);
  };
  const there = (/** @type {string} */ css, there = true) => comes(`document.querySelector('${css}') !== null`, there);
  const save = '.change-form button[data-send]';

  await started(driver);
  await press('label[for="unit-kg"]');
  await type({ 'weight-number': '8.2', ...dateBoxes('birth', daysAgo(190)), ...dateBoxes('infusion', daysAgo(9)) });
  await press('.entry button[data-send]');
  // What is out of sight is drawn after what is in sight.
  await there('.plan-table');
  const table = await text('.plan-table');
  assert.match(String(table), /Infusion, 46\.8 mL/);
  const tableComes = async (/** @type {boolean} */ same) => {
    const there = async () => ((now) => now !== '' && (now === table) === same)(await text('.plan-table'));
    await driver.wait(there, patience, same ? 'the table as it was' : 'another table');
  };

  await press('#change-open');
  const keep = CHOICE_GROUPS.flatMap(({ choices }) => [...choices]).indexOf('keep');
  await driver.executeScript('document.querySelectorAll(".choice")[arguments[0]].click()', keep);
  await press('label[for="change-pick-open"]');
  await press(save);
  assert.match(String(await text('.moved-headline')), /Full dose until your team says go/);
  await tableComes(false);
  await press('.moved .change-buttons .quiet');
  await there('.just-moved');
  await press('.moved .change-buttons .button');
  await tableComes(true);

  await press('#change-open');
  await there('.plan-table', false);
  await driver.executeScript('history.back()');
  await there('.plan-table');

  await press('.prescription .button');
  await type({ 'rx-strength-mg': '15', 'rx-strength-ml': '5', 'rx-dose': '2,7' });
  await press('label[for="rx-times-1"]');
  await press('label[for="rx-syringe-3"]');
  await press(save);
  await there('.syringe');
  assert.match(String(await text('#today')), /2\.7 mL from the bottle that says 15 mg in 5 mL/);
  await press('.mark-given');
  await comes('document.querySelector(".dose-given") !== null', true);

  await press('.keep-way .button');
  await comes('localStorage.length', 1);
  await driver.navigate().refresh();
  await there('.syringe');
  await comes('document.querySelector(".dose-given") !== null', true);
  await press('.keep-way .button.quiet');
  await comes('localStorage.length', 0);
  await driver.navigate().refresh();
  await started(driver);
  await there('.plan-table', false);

  const file = join(site, 'plan.json');
  writeFileSync(file, JSON.stringify(otherFamily()));
  await (await find('.keep-open input')).sendKeys(file);
  await there('.plan-table');
  assert.match(String(await text('.sentence')), /8\.9 kg/);

  await type({ 'question-draft': 'متى?' });
  for (const [tag, direction] of [
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ]) {
    await press('#language');
    await press(`#language option[value="${tag}"]`);
    await comes('[document.documentElement.lang, document.documentElement.dir]', [tag, direction]);
    await comes('document.querySelector("#question-draft").value', 'متى?');
    assert.match(String(await text('.sentence')), /8\.9 kg/);
  }
}
