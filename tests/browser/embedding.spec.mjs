/** The page in the README's own frame, and in one that allows scripts alone: every form, every call, every save. */
import { readFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';
import { FOLDED_TITLE_ID } from '../../web/entry/folded_entry.js';
import { beginChange, choose, dateBoxes, fillBoxes, fillEntry } from './screens.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Locator} Locator */

const NOW = new Date('2025-11-12T09:30:00');
const [snippet] = /** @type {RegExpExecArray} */ (/<iframe\b.*?<\/iframe>/s.exec(readFileSync(inProject('README.md'), 'utf8')));

const frames = {
  'the README’s frame': snippet,
  'a frame that allows scripts alone': snippet.replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"'),
};

/** How a form is sent. @type {Record<string, (form: Locator, box: Locator) => Promise<void>>} */
const ways = {
  'a click': (form) => form.locator('[data-send]').click(),
  Enter: (_, box) => box.press('Enter'),
};

/**
 * @param {Page} page
 * @param {import('./servers.mjs').Servers} servers
 * @param {string} markup
 * @returns {Promise<any>} The frame, to be used like a page.
 */
async function embed(page, servers, markup) {
  await page.clock.setFixedTime(NOW);
  await page.goto(servers.host(markup.replace('https://your.host/doseline/', servers.site)));
  const frame = page.frameLocator('iframe');
  await frame.locator('#weight-number').waitFor();
  return frame;
}

test('the README’s snippet allows what the page can use, and no more', () => {
  expect(/sandbox="([^"]*)"/.exec(snippet)?.[1].split(' ')).toEqual([
    'allow-scripts',
    'allow-forms',
    'allow-downloads',
    'allow-modals',
    'allow-popups',
    'allow-popups-to-escape-sandbox',
  ]);
});

for (const [name, markup] of Object.entries(frames)) {
  for (const [way, send] of Object.entries(ways)) {
    test(`every form is sent by ${way} in ${name}`, async ({ page, servers }) => {
      test.slow();
      const frame = await embed(page, servers, markup);
      const entry = frame.locator('form.entry');
      await send(entry, frame.locator('#weight-number'));
      await expect(frame.locator('#error-summary')).toBeFocused();
      await fillEntry(frame);
      await send(entry, frame.locator('#infusion-year'));
      await expect(frame.locator(`#${FOLDED_TITLE_ID}`)).toBeFocused();

      const form = frame.locator('.change-form');
      await beginChange(frame, 'held');
      await choose(frame, 'change-pick-through');
      await send(form, frame.locator('#change-through-day'));
      await expect(frame.locator('#error-summary')).toBeVisible();
      await fillBoxes(frame, dateBoxes('change-through', ['20', '12', '2025']));
      await send(form, frame.locator('#change-through-year'));
      await expect(frame.locator('.moved-headline')).toBeVisible();
      await expect(form).toHaveCount(0);

      await frame.locator('.prescription .button').click();
      await fillBoxes(frame, { 'rx-strength-mg': '15', 'rx-strength-ml': '5', 'rx-dose': '2.7' });
      await choose(frame, 'rx-times-1');
      await choose(frame, 'rx-syringe-3');
      await send(form, frame.locator('#rx-dose'));
      await expect(frame.locator('.syringe').first()).toBeVisible();

      await frame.locator('.another summary').click();
      await fillBoxes(frame, dateBoxes('look', ['14', '11', '2025']));
      await send(frame.locator('.another form'), frame.locator('#look-year'));
      await expect(frame.locator('#today')).toContainText('14 November 2025');

      // Enter begins a new line in a question.
      const draft = frame.locator('#question-draft');
      await draft.fill('When?');
      await draft.press('Enter');
      await expect(frame.locator('.own-text')).toHaveCount(0);
      await frame.locator('.question-form [data-send]').click();
      await expect(frame.locator('.own-text')).toHaveText('When?');

      await frame.getByText('Did you get a link').click();
      await frame.locator('#keep-link-pasted').fill('no link');
      await send(frame.locator('.keep-paste'), frame.locator('#keep-link-pasted'));
      await expect(frame.locator('.keep-refused')).toBeVisible();
      await expect(frame.locator('.keep-refused')).toHaveCount(1);
      await expect(frame.locator('.syringe').first(), 'nothing was loaded anew').toBeVisible();
    });
  }

  test(`a number and the plan stand there as text to copy in ${name}`, async ({ page, servers }) => {
    const frame = await embed(page, servers, markup);
    await fillEntry(frame);
    await frame.locator('#phone-team').fill('+1 555 010 7788');
    await expect(frame.locator('.call-numbers .number-to-copy').first()).toHaveText('If no call starts, dial this number: +1 555 010 7788');
    await frame.getByRole('button', { name: 'Show the plan as text' }).click();
    const text = await frame.locator('#keep-text-made').inputValue();
    expect(JSON.parse(text).phones[0].number).toBe('+1 555 010 7788');

    const other = await embed(page, servers, markup);
    await other.getByText('Did you get a link').click();
    await other.locator('#keep-link-pasted').fill(text);
    await other.locator('.keep-paste [data-send]').click();
    await expect(other.locator('.plan-table')).toBeVisible();
    await expect(other.locator('#dial-team')).toHaveAttribute('href', 'tel:+15550107788');
  });
}

test('outside a frame no number stands there twice', async ({ page, servers }) => {
  await page.goto(servers.site);
  await page.locator('#phone-team').fill('+1 555 010 7788');
  await expect(page.locator('#dial-team')).toBeVisible();
  await expect(page.locator('.number-to-copy')).toHaveCount(0);
});

test('where the browser may submit, Enter sends once and nothing is loaded', async ({ page, servers }) => {
  await page.goto(servers.site);
  await page.getByText('Did you get a link').click();
  await page.locator('#keep-link-pasted').fill('no link');
  await page.locator('#keep-link-pasted').press('Enter');
  await expect(page.locator('.keep-refused')).toBeVisible();
  await page.evaluate(() => /** @type {HTMLFormElement} */ (document.querySelector('form.entry')).requestSubmit());
  await expect(page.locator('#error-summary')).toBeVisible();
  expect(page.url()).toBe(servers.site);
});

test('Enter that ends a composed word sends nothing', async ({ page, servers }) => {
  await page.goto(servers.site);
  const press = (/** @type {{ isComposing?: boolean, keyCode?: number }} */ how) =>
    page.locator('#birth-month').evaluate((box, init) => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init })), how);
  await press({ isComposing: true });
  await press({ keyCode: 229 });
  await expect(page.locator('#error-summary')).toHaveCount(0);
  await press({});
  await expect(page.locator('#error-summary')).toBeVisible();
});

test('a whole date in one box is spread before Enter sends it', async ({ page, servers }) => {
  await page.clock.setFixedTime(NOW);
  await page.goto(servers.site);
  await fillEntry(page, { 'infusion-day': '', 'infusion-month': '', 'infusion-year': '' });
  await page.locator('#infusion-day').pressSequentially('3 November 2025');
  await page.locator('#infusion-day').press('Enter');
  await expect(page.locator(`#${FOLDED_TITLE_ID}`)).toBeFocused();
});

test.describe('a tap on a number', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'Firefox says nothing of a call that it blocks');
  test.use({ expectedMessages: /request after load: tel:/ });

  const calls = async (/** @type {Page} */ page, /** @type {import('./servers.mjs').Servers} */ servers, /** @type {string} */ markup) => {
    const frame = await embed(page, servers, markup);
    await frame.locator('#phone-team').fill('+1 555 010 7788');
    const blocked = page.waitForEvent('console', { predicate: (message) => /sandbox/.test(message.text()), timeout: 1500 }).then(() => true, () => false);
    await frame.locator('#dial-team').click();
    return !(await blocked);
  };

  test('calls from the README’s frame', async ({ page, servers }) => {
    expect(await calls(page, servers, snippet)).toBe(true);
  });

  test.describe('scripts alone', () => {
    test.use({ expectedMessages: /sandbox|request after load: tel:/ });

    test('is blocked, and the top button then leads to the number as text', async ({ page, servers }) => {
      expect(await calls(page, servers, frames['a frame that allows scripts alone'])).toBe(false);
      const frame = page.frameLocator('iframe');
      await frame.locator('.call-buttons .call-link').click();
      await expect(frame.locator('.number-to-copy').first()).toBeInViewport();
    });
  });
});

test('a time half typed, as without AM or PM, is asked for, never dropped', async ({ page, servers, browserName }) => {
  await page.clock.setFixedTime(NOW);
  await page.goto(servers.site);
  await fillEntry(page);
  await page.locator('form.entry [data-send]').click();
  await page.locator('.prescription .button').click();
  await fillBoxes(page, { 'rx-strength-mg': '15', 'rx-strength-ml': '5', 'rx-dose': '2.7' });
  await choose(page, 'rx-times-1');
  await choose(page, 'rx-syringe-3');
  const clock = page.locator('#rx-clock-1');
  await clock.focus();
  // Here Firefox has a clock of 24 hours.
  await page.keyboard.type(browserName === 'chromium' ? '0800' : '08');
  expect(await clock.evaluate((/** @type {HTMLInputElement} */ box) => [box.value, box.validity.badInput])).toEqual(['', true]);
  await page.locator('.change-form [data-send]').click();
  await expect(page.locator('#error-summary')).toContainText('AM or PM');
  await expect(page.locator('#rx-clocks-problem')).toContainText('AM or PM');
  await page.locator('#error-summary a').click();
  await expect(clock).toBeFocused();
  await clock.fill('20:00');
  await expect(page.locator('#rx-clocks-problem')).toHaveCount(0);
  await page.locator('.change-form [data-send]').click();
  await expect(page.locator('.syringe').first()).toBeVisible();
  await expect(page.locator('#today')).toContainText('20:00');
});
