/** WebKit by WebDriver. */
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder } from 'selenium-webdriver';
import { webkit } from '../../web/build/needs.mjs';
import { freePort } from './servers.mjs';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** In milliseconds. */
export const patience = 20_000;

/** The questions of the HTML are gone, and the script's own are there. @param {WebDriver} driver */
export async function started(driver) {
  const drawn = 'return document.querySelector(".needs-script") === null && document.querySelector("#weight-number") !== null';
  await driver.wait(() => driver.executeScript(drawn), patience, 'the page does not start');
}

/** @param {string} zone */
export async function openWebKit(zone) {
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
