/**
 * What a family waits for in front of the page, in Chromium slowed down to a phone, in milliseconds; and what comes over
 * the line for it. Each time stands beside that of a small page that was built in the same run and opened in turns with
 * ours, so that whatever else the machine does falls on both.
 */
import { chromium as playwright } from '@playwright/test';
import { chromium } from '../../web/build/needs.mjs';
import { inProject } from '../../web/build/paths.mjs';
import { listen, siteServer } from '../../web/build/serve.mjs';
import { familyText } from '../../web/family/family_text.js';
import { VERSION } from '../../web/family/family.js';
import { typedOf } from '../../web/family/family_typed.js';
import { dayCount, isoOfDayCount } from '../../web/words/date_text.js';
import { answer } from '../browser/page.mjs';
import { entryBoxes } from '../browser/screens.mjs';
import { answers } from '../browser/story.mjs';
import { bareEmbindSite, FIRST_BOX, oneFieldSite, oneSentenceSite } from './yardsticks.mjs';

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, locale: 'en-US' };
/** 150 ms there and back, 1.6 Mbit/s down and 0.75 up, in bytes a second. */
const slow4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const noNetwork = { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 };
/** Odd, so that the median is one of them. */
const rounds = 7;
/** A quick thumb. */
const BETWEEN_KEYS_MS = 250;
/** Today's dose in the plan that is kept. */
const DOSE = '2.7 mL';

/** @typedef {{ ours: number, theirs: number }} SideBySide  Medians, in milliseconds. */
/** @typedef {{ bytes: number, requests: number }} Sent  Bytes as brotli, of bodies; the service worker's own are not counted. */
/** @typedef {{ median: number, p95: number, keys: number }} KeyTimes  Milliseconds, of so many keys. */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').BrowserContext} Context */

/**
 * @param {object} request  A PlanRequest, for the bare page.
 * @returns {Promise<{
 *   question: SideBySide, first: SideBySide, kept: SideBySide, before: Sent, all: Sent,
 *   keys: Record<string, KeyTimes>, bareKeys: KeyTimes,
 * }>}
 */
export async function pageTimes(request) {
  const folders = [inProject('dist/site'), oneFieldSite(), bareEmbindSite(request), oneSentenceSite(`Give ${DOSE} today.`)];
  const servers = folders.map((folder) => siteServer(folder));
  const [ours, oneField, bare, oneSentence] = await Promise.all(servers.map((server) => listen(server)));
  const browser = await playwright.launch({ executablePath: chromium() });
  try {
    const question = await inTurns(
      () => firstQuestion(browser, ours),
      () => firstQuestion(browser, oneField),
    );
    /** @type {Sent[]} */
    const before = [];
    const first = await inTurns(
      async () => {
        const { time, sent } = await firstAnswer(browser, ours);
        before.push(sent);
        return time;
      },
      async () => (await firstAnswer(browser, bare)).time,
    );
    const kept = await keptOffline(browser, ours, oneSentence);
    const most = Math.max(...before.map(({ bytes }) => bytes));
    return {
      question,
      first,
      kept,
      before: /** @type {Sent} */ (before.find(({ bytes }) => bytes === most)),
      all: await whole(browser, ours),
      keys: await keyTimes(browser, ours),
      bareKeys: await bareKeyTimes(browser, oneField),
    };
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
}

/**
 * @param {() => Promise<number>} ours
 * @param {() => Promise<number>} theirs
 * @returns {Promise<SideBySide>}
 */
async function inTurns(ours, theirs) {
  /** @type {number[][]} */
  const times = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    times[0].push(await ours());
    times[1].push(await theirs());
  }
  const [median, other] = times.map((all) => percentile(all, 50));
  return { ours: median, theirs: other };
}

/**
 * A phone with nothing kept, on a slow line.
 * @template Answer
 * @param {Browser} browser
 * @param {(page: import('@playwright/test').Page) => Promise<Answer>} use
 * @returns {Promise<Answer>}
 */
async function onSlowPhone(browser, use) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await slowDown(context, page, slow4G);
  const found = await use(page);
  await context.close();
  return found;
}

/**
 * @param {Context} context
 * @param {import('@playwright/test').Page} page
 * @param {typeof slow4G} line
 */
async function slowDown(context, page, line) {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/**
 * From the address to a first box that is painted and takes what is typed, and does not lose it later.
 * @param {Browser} browser
 * @param {string} address
 */
function firstQuestion(browser, address) {
  return onSlowPhone(browser, async (page) => {
    await page.addInitScript((id) => {
      const look = () => {
        const box = /** @type {HTMLInputElement | null} */ (document.getElementById(id));
        if (!box || box.getBoundingClientRect().height === 0) return void requestAnimationFrame(look);
        // This frame paints it.
        setTimeout(() => {
          const now = performance.now();
          const there = /** @type {HTMLInputElement} */ (document.getElementById(id));
          there.focus();
          if (document.execCommand('insertText', false, '8') && there.value === '8') document.documentElement.dataset.usable = String(now);
        });
      };
      requestAnimationFrame(look);
    }, FIRST_BOX);
    await page.goto(address, { waitUntil: 'commit' });
    const usable = await (await page.waitForFunction(() => document.documentElement.dataset.usable)).jsonValue();
    await page.waitForLoadState('load');
    // The page's script may take longer than load.
    await page.waitForTimeout(1500);
    const [text, focused] = await page.evaluate(
      (id) => [/** @type {HTMLInputElement} */ (document.getElementById(id)).value, document.activeElement?.id],
      FIRST_BOX,
    );
    if (text !== '8' || focused !== FIRST_BOX)
      throw new Error(`What was typed first is gone from ${address}: ${JSON.stringify({ text, focused })}`);
    return Number(usable);
  });
}

/**
 * From the address to the first plan on screen, without a cache: all there is of a visit's loading, and no one's typing.
 * @param {Browser} browser
 * @param {string} address
 * @returns {Promise<{ time: number, sent: Sent }>}
 */
function firstAnswer(browser, address) {
  return onSlowPhone(browser, async (page) => {
    await page.addInitScript(typeAtOnce, { unit: answers.unit, boxes: entryBoxes });
    await page.goto(address, { waitUntil: 'commit' });
    const answered = await (await page.waitForFunction(() => document.documentElement.dataset.answered)).jsonValue();
    const time = Number(answered);
    return { time, sent: await page.evaluate(sentBy, time) };
  });
}

/**
 * In the page: fills the boxes the moment they can be typed into, and notes when the first answer is painted.
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
    if (
      dataset.painting === undefined &&
      [...document.querySelectorAll('.ready, .infusion .big')].some(({ textContent }) => /\d/.test(textContent ?? ''))
    ) {
      dataset.painting = '';
      requestAnimationFrame(() => setTimeout(() => (dataset.answered = String(performance.now()))));
    }
  }).observe(document, { childList: true, subtree: true });
}

/**
 * In the page: what had come by then.
 * @param {number} time
 * @returns {Sent}
 */
function sentBy(time) {
  const entries = /** @type {PerformanceResourceTiming[]} */ ([
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ]);
  const came = entries.filter(({ name, responseEnd }) => /^https?:/.test(name) && responseEnd <= time);
  return { bytes: came.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0), requests: came.length };
}

/**
 * All that comes by itself until nothing more does, for a family that reads English.
 * @param {Browser} browser
 * @param {string} address
 */
async function whole(browser, address) {
  const page = await (await browser.newContext(phone)).newPage();
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const sent = await page.evaluate(sentBy, Infinity);
  await page.context().close();
  return sent;
}

/**
 * From the opening without a network to today's dose on the screen, at a quarter of this machine's speed.
 * @param {Browser} browser
 * @param {string} ours
 * @param {string} theirs
 * @returns {Promise<SideBySide>}
 */
async function keptOffline(browser, ours, theirs) {
  const visited = async (/** @type {string} */ address, /** @type {string | undefined} */ plan) => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(address);
    await page.evaluate(async (text) => {
      if (text) localStorage.setItem(`doseline ${location.pathname}`, text);
      await navigator.serviceWorker.ready;
    }, plan);
    await page.close();
    return context;
  };
  const contexts = [await visited(ours, keptPlan()), await visited(theirs, undefined)];
  const times = await inTurns(
    () => doseTime(contexts[0], ours),
    () => doseTime(contexts[1], theirs),
  );
  await Promise.all(contexts.map((context) => context.close()));
  return times;
}

/**
 * @param {Context} context
 * @param {string} address
 */
async function doseTime(context, address) {
  const page = await context.newPage();
  await slowDown(context, page, noNetwork);
  await page.addInitScript((dose) => {
    const look = () => {
      // Signs that keep texts of two directions apart may stand between number and unit.
      const text = document.body?.innerText.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
      if (!text?.includes(dose)) return void requestAnimationFrame(look);
      setTimeout(() => (document.documentElement.dataset.dosed = String(performance.now())));
    };
    requestAnimationFrame(look);
  }, DOSE);
  await page.goto(address, { waitUntil: 'commit' });
  const time = Number(await (await page.waitForFunction(() => document.documentElement.dataset.dosed)).jsonValue());
  await page.close();
  return time;
}

/** A plan as the device keeps it, nine days after the infusion, with a dose that is due the whole day. */
function keptPlan() {
  const now = new Date();
  const today = dayCount([now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-'));
  const request = {
    edition: /** @type {const} */ ('us'),
    birthDate: isoOfDayCount(today - 195),
    weightGrams: 8200,
    weightUnit: /** @type {const} */ ('kg'),
    infusionDate: isoOfDayCount(today - 9),
    prescription: { strengthMicrograms: 15_000, strengthMicrolitres: 5000, doseMicrolitres: 2700, timesPerDay: 1 },
  };
  return familyText({
    version: VERSION,
    savedAt: now.toISOString(),
    device: '',
    language: 'en',
    request,
    typed: typedOf(request),
    ticks: [],
    questions: [],
    notes: '',
    phones: [],
  });
}

/**
 * From a key going down to the frame that shows what it changed, at a sixth of this machine's speed.
 * @param {Browser} browser
 * @param {string} address
 */
async function keyTimes(browser, address) {
  const { page, press } = await slowKeys(browser, address);
  const digits = Array.from({ length: 20 }, (_, place) => String(1 + (place % 9)));
  const refined = digits.flatMap((digit) => [digit, 'Backspace']);
  // "8." on the way is no weight: the plan goes, and comes again.
  const replaced = digits.flatMap((digit) => ['Backspace', digit]);
  const empty = await press([...'8.2', ...refined]);
  await answer(page, { ...answers, weight: '8.2' });
  await page.locator('.ready', { hasText: /\d/ }).waitFor();
  const whole = await press(['End', ...refined]);
  const again = await press(replaced);
  await page.context().close();
  return { 'nothing else typed yet': empty, 'the whole plan follows': whole, 'the plan goes and comes': again };
}

/**
 * The same in a page that answers nothing: what the browser itself takes for a key.
 * @param {Browser} browser
 * @param {string} address
 */
async function bareKeyTimes(browser, address) {
  const { page, press } = await slowKeys(browser, address);
  const times = await press(Array.from({ length: 40 }, (_, place) => (place % 2 === 0 ? '8' : 'Backspace')));
  await page.context().close();
  return times;
}

/**
 * @param {Browser} browser
 * @param {string} address
 */
async function slowKeys(browser, address) {
  const page = await (await browser.newContext({ ...phone, reducedMotion: 'reduce' })).newPage();
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const weight = page.locator(`#${FIRST_BOX}`);
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

  /** @param {string[]} keys @returns {Promise<KeyTimes>} */
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
  return { page, press };
}

/** @param {number[]} numbers @param {number} part of 100 */
function percentile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return Math.round(sorted[Math.ceil((part / 100) * sorted.length) - 1]);
}
