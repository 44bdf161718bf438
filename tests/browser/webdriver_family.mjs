/** A family on the page by way of WebDriver, in the window or the frame that the driver is in. */
import { setTimeout as pause } from 'node:timers/promises';
import { error, Key } from 'selenium-webdriver';
import { familyBy } from './family_acts.mjs';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */
/** @typedef {import('selenium-webdriver').WebElement} WebElement */

const PATIENCE_MS = 20_000;

/** @param {WebDriver} driver */
export function familyIn(driver) {
  return familyBy({
    click: (css) => pressed(driver, () => find(driver, css)),
    press: (name) =>
      pressed(driver, () =>
        driver.executeScript(`return (${buttonNamed})(arguments[0])`, typeof name === 'string' ? { part: name } : { pattern: name.source }),
      ),
    async fill(css, text) {
      const box = await pressed(driver, () => find(driver, css));
      // A box for a time takes keys in an order that hangs on the region.
      if ((await box.getAttribute('type')) === 'time') await driver.executeScript(`(${putIn})(arguments[0], arguments[1])`, box, text);
      else {
        await driver.executeScript('arguments[0].select()', box);
        await box.sendKeys(text);
      }
    },
    choose: (css, value) => pressed(driver, () => find(driver, `${css} option[value="${value}"]`)),
    enter: async (css) => (await pressed(driver, () => find(driver, css))).sendKeys(Key.ENTER),
    async keys(keys) {
      const names = keys
        .split('+')
        .map((name) => /** @type {Record<string, string>} */ (/** @type {unknown} */ (Key))[name.toUpperCase()] ?? name.toLowerCase());
      const last = /** @type {string} */ (names.pop());
      const down = names.reduce((actions, name) => actions.keyDown(name), driver.actions());
      await names.reduce((actions, name) => actions.keyUp(name), down.keyDown(last).keyUp(last)).perform();
    },
    read: (read, given) => driver.executeScript(`return (${read})(document.documentElement, arguments[0])`, given),
  });
}

/** @param {WebDriver} driver @param {string} css @returns {Promise<WebElement | null>} */
const find = (driver, css) => driver.executeScript('return document.querySelector(arguments[0])', css);

/**
 * As a finger does: the thing is brought into sight, and met once it stands still. A press that met something else is none.
 * @param {WebDriver} driver
 * @param {() => Promise<WebElement | null>} look
 */
async function pressed(driver, look) {
  const giveUp = Date.now() + PATIENCE_MS;
  for (let former; ;) {
    const element = await there(look);
    const top = await driver.executeScript(`return (${broughtIntoSight})(arguments[0])`, element);
    if (top === former) {
      try {
        const notes = await driver.executeScript(`return (${noticed})(arguments[0])`, element);
        await element.click();
        if (!notes || (await driver.executeScript(`return (${wasMet})()`))) return element;
      } catch (problem) {
        // What was drawn anew meanwhile is looked for again.
        if (
          !(problem instanceof error.ElementNotInteractableError || problem instanceof error.StaleElementReferenceError) ||
          Date.now() > giveUp
        )
          throw problem;
      }
    }
    if (Date.now() > giveUp) throw new Error('It does not stand still.');
    former = top;
  }
}

/**
 * Runs in the page.
 * @param {Element} element
 * @returns {boolean} Whether its presses are noticed: an option of a list has none.
 */
function noticed(element) {
  const world = /** @type {{ met?: boolean }} */ (window);
  world.met = false;
  if (element instanceof HTMLOptionElement) return false;
  element.addEventListener('click', () => (world.met = true), { capture: true, once: true });
  return true;
}

/** Runs in the page. */
const wasMet = () => /** @type {{ met?: boolean }} */ (window).met;

/** Runs in the page. @param {Element} element */
function broughtIntoSight(element) {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return element.getBoundingClientRect().top;
}

/**
 * @param {() => Promise<WebElement | null>} look
 * @returns {Promise<WebElement>}
 */
async function there(look) {
  const giveUp = Date.now() + PATIENCE_MS;
  for (;;) {
    const element = await look();
    if (element) return element;
    if (Date.now() > giveUp) throw new Error(`Nothing there: ${look}`);
    await pause(50);
  }
}

/**
 * The first button that can be seen and whose name holds a part, or fits a pattern. Runs in the page.
 * @param {{ part?: string, pattern?: string }} name
 */
function buttonNamed({ part, pattern }) {
  const fits = (/** @type {string} */ name) =>
    pattern === undefined ? name.toLowerCase().includes(String(part).toLowerCase()) : new RegExp(pattern).test(name);
  const nameOf = (/** @type {Element} */ button) =>
    (button.getAttribute('aria-label') ?? button.textContent ?? '').replace(/\s+/g, ' ').trim();
  return [...document.querySelectorAll('button')].find((button) => button.checkVisibility() && fits(nameOf(button))) ?? null;
}

/** Runs in the page. @param {HTMLInputElement} box @param {string} text */
function putIn(box, text) {
  box.value = text;
  for (const event of ['input', 'change']) box.dispatchEvent(new Event(event, { bubbles: true }));
}
