/** What a family waits for in front of the page, in Chromium slowed down to a phone, in milliseconds. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { chromium as playwright } from '@playwright/test';
import { chromium } from '../../web/build/needs.mjs';
import { inProject } from '../../web/build/paths.mjs';
import { listen, siteServer } from '../../web/build/serve.mjs';
import { answer } from '../browser/page.mjs';
import { entryBoxes } from '../browser/screens.mjs';
import { answers } from '../browser/story.mjs';

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, locale: 'en-US' };
/** 150 ms there and back, 1.6 Mbit/s down and 0.75 up, in bytes a second. */
const slow4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const rounds = 7;
/** A quick thumb. */
const BETWEEN_KEYS_MS = 250;

/**
 * @param {object} request  A PlanRequest, for the bare page.
 * @returns {Promise<{ keys: Record<string, { median: number, p95: number, keys: number }>, first: { ours: number, bare: number } }>}
 */
export async function pageTimes(request) {
  const bare = bareEmbindSite(request);
  const servers = [siteServer(inProject('dist/site')), siteServer(bare)];
  const [ours, theirs] = await Promise.all(servers.map((server) => listen(server)));
  const browser = await playwright.launch({ executablePath: chromium() });
  try {
    const keys = await keyTimes(browser, ours);
    // In turns, so that whatever else the machine does falls on both.
    const first = { ours: /** @type {number[]} */ ([]), bare: /** @type {number[]} */ ([]) };
    for (let round = 0; round < rounds; round += 1) {
      first.ours.push(await firstAnswer(browser, ours));
      first.bare.push(await firstAnswer(browser, theirs));
    }
    return { keys, first: { ours: percentile(first.ours, 50), bare: percentile(first.bare, 50) } };
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
}

/**
 * From a key going down to the frame that shows what it changed, at a sixth of this machine's speed.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function keyTimes(browser, address) {
  const page = await (await browser.newContext({ ...phone, reducedMotion: 'reduce' })).newPage();
  await page.goto(address);
  const weight = page.getByLabel('Weight', { exact: true });
  await weight.waitFor();
  // The browser's own clock, from the key to the frame on the screen, in steps of 8 ms. Of what took less than two steps it
  // says nothing.
  await page.evaluate(() => {
    const times = /** @type {Map<number, number>} */ (new Map());
    Object.assign(window, { times });
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries()) if (name === 'keydown') times.set(startTime, duration);
    }).observe(/** @type {PerformanceObserverInit & { durationThreshold: number }} */ ({ type: 'event', durationThreshold: 16 }));
  });
  const slowly = await page.context().newCDPSession(page);
  await slowly.send('Emulation.setCPUThrottlingRate', { rate: 6 });

  /** @param {string[]} keys */
  const press = async (keys) => {
    // A mouse left over the page would be asked at each frame what lies under it; a phone has none.
    await page.mouse.move(0, 0);
    await weight.focus();
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(BETWEEN_KEYS_MS);
    }
    const slow = await page.evaluate(() => {
      const { times } = /** @type {{ times: Map<number, number> }} */ (/** @type {unknown} */ (window));
      const all = [...times.values()];
      times.clear();
      return all;
    });
    const all = [...slow, ...keys.slice(slow.length).map(() => 16)];
    return { median: percentile(all, 50), p95: percentile(all, 95), keys: all.length };
  };
  const digits = Array.from({ length: 20 }, (_, place) => String(1 + (place % 9)));
  const refined = digits.flatMap((digit) => [digit, 'Backspace']);
  // "8." on the way is no weight: the plan goes, and comes again.
  const replaced = digits.flatMap((digit) => ['Backspace', digit]);
  const empty = await press([...'8.2', ...refined]);
  await answer(page, { ...answers, weight: '8.2' });
  await page.locator('.infusion .big').waitFor();
  const whole = await press(['End', ...refined]);
  const again = await press(replaced);
  await page.context().close();
  return { 'nothing else typed yet': empty, 'the whole plan follows': whole, 'the plan goes and comes': again };
}

/**
 * From the address to the first plan on screen, without a cache: all there is of a visit's loading, and no one's typing.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function firstAnswer(browser, address) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const slowly = await context.newCDPSession(page);
  await slowly.send('Network.enable');
  await slowly.send('Network.emulateNetworkConditions', slow4G);
  await slowly.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(typeAtOnce, { unit: answers.unit, boxes: entryBoxes });
  await page.goto(address, { waitUntil: 'commit' });
  const time = await page.waitForFunction(() => document.documentElement.dataset.answered);
  const answered = Number(await time.jsonValue());
  await context.close();
  return answered;
}

/**
 * In the page: fills the boxes the moment they can be typed into, and notes when the first volume is there to read.
 * @param {{ unit: string, boxes: Record<string, string> }} typed
 */
function typeAtOnce({ unit, boxes }) {
  const box = (/** @type {string} */ id) => /** @type {HTMLInputElement | null} */ (document.getElementById(id));
  let isTyped = false;
  new MutationObserver(() => {
    if (!isTyped && box('infusion-year')) {
      isTyped = true;
      // Once the page has drawn all of itself and listens.
      setTimeout(() => {
        box(`unit-${unit}`)?.click();
        for (const [id, text] of Object.entries(boxes)) {
          const field = box(id);
          if (!field) continue;
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
      });
    }
    const { dataset } = document.documentElement;
    if (document.querySelector('.infusion .big') && !dataset.answered) dataset.answered = String(performance.now());
  }).observe(document, { childList: true, subtree: true });
}

/**
 * The core as a tutorial would put it on the web: the page loads, then embind's glue, then the module, each after the
 * other, and the answer is a line of text.
 * @param {object} request
 * @returns {string} the folder
 */
function bareEmbindSite(request) {
  const folder = inProject('build/bench/bare');
  mkdirSync(folder, { recursive: true });
  for (const name of ['doseline-core.mjs', 'doseline-core.wasm']) copyFileSync(inProject('build/wasm', name), `${folder}/${name.replace('.mjs', '.js')}`);
  writeFileSync(`${folder}/_headers`, '/*\n  Cache-Control: no-store');
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><html lang="en"><title>Bare</title><link rel="icon" href="data:,"><p class="infusion"></p><script type="module">
import create from './doseline-core.js';
const bytes = await (await fetch('doseline-core.wasm')).arrayBuffer();
const core = await create({ instantiateWasm(imports, receive) { WebAssembly.instantiate(bytes, imports).then(({ instance }) => receive(instance)); return {}; } });
const { plan } = JSON.parse(core.plan(${JSON.stringify(JSON.stringify(request))}));
document.querySelector('.infusion').innerHTML = '<b class="big">' + plan.kit.volumeMicrolitres / 1000 + ' mL</b>';
</script>`,
  );
  return folder;
}

/** @param {number[]} numbers @param {number} part of 100 */
function percentile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return Math.round(sorted[Math.ceil((part / 100) * sorted.length) - 1]);
}
