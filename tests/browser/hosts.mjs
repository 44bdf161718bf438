/** Pages of hosts that show Doseline in a frame, and what is measured on them. */
import { expect } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./servers.mjs').Servers} Servers */

/**
 * A host's page with room above and below the frame.
 * @param {Servers} servers
 * @param {object} [parts]
 * @param {string} [parts.fragment]
 * @param {number} [parts.above]  In CSS pixels.
 * @param {string} [parts.sandbox]
 * @param {string} [parts.style]  Of the frame, more than its own.
 * @param {string} [parts.html]  The attributes of the host's root.
 * @param {string} [parts.more]  What else stands on it.
 * @param {boolean} [parts.helped]  Whether the helper is there.
 */
export function hostPage(
  servers,
  { fragment = '', above = 200, sandbox = 'allow-scripts', style = '', html = '', more = '', helped = true } = {},
) {
  return servers.host(`<html ${html}><meta name="viewport" content="width=device-width">
${helped ? `<script src="${servers.site}helper.js"></script>` : ''}
<style>body { margin: 0 } iframe { display: block; width: 100%; height: 900px; border: 0; ${style} }</style>
<div style="height: ${above}px">Above</div>
<iframe title="Doseline" src="${servers.site}${fragment}" sandbox="${sandbox}"></iframe>
<div style="height: 3000px">Below</div>${more}`);
}

/** The first frame, to be used like a page. @param {Page} page */
export const frameOf = (page) => /** @type {any} */ (page.frameLocator('iframe').first());

/** Whether the frame has been greeted. @param {Page} page */
export const flows = (page) => expect(frameOf(page).locator('html')).toHaveAttribute('data-flow', { timeout: 30_000 });

/** How tall each frame is on the host's page, and what it shows. @param {Page} page */
export async function heights(page) {
  const tall = await page.evaluate(() =>
    [...document.querySelectorAll('iframe, doseline-plan')].map(
      (each) => /** @type {Element} */ (each.shadowRoot?.querySelector('iframe') ?? each).clientHeight,
    ),
  );
  const shown = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.evaluate(() => document.body.getBoundingClientRect().height)),
  );
  return { tall, shown };
}

/** Each frame is as tall as what it shows. @param {Page} page */
export const fits = (page) =>
  expect
    .poll(async () => {
      const { tall, shown } = await heights(page);
      return tall.length > 0 && tall.every((each, index) => Math.abs(each - shown[index]) <= 2)
        ? 'as tall as what it shows'
        : { tall, shown };
    })
    .toBe('as tall as what it shows');

/**
 * A part of the frame is on the host's screen.
 * @param {Page} page
 * @param {string} css
 */
export const onScreen = (page, css) =>
  expect
    .poll(async () => {
      const box = await frameOf(page).locator(css).first().boundingBox();
      const screen = /** @type {{ height: number }} */ (page.viewportSize()).height;
      return box && box.y >= 0 && box.y + box.height <= screen ? 'on the screen' : { ...box, screen };
    }, css)
    .toBe('on the screen');
