/** The calendar file, as a family makes it: chosen, saved, made again after a change, in another language, in a frame. */
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { framed, readmeFrames } from './frame_walks.mjs';
import { familyOn } from './family.mjs';
import { oneFileAddress } from './servers.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').FrameLocator} FrameLocator */

const NOW = new Date('2025-11-12T09:30:00');

/** @param {Page} page @param {string} address */
async function open(page, address) {
  await page.clock.setFixedTime(NOW);
  await page.goto(address);
  return familyOn(page);
}

/**
 * The file that the page hands to the browser. Playwright hears of downloads in Chromium only.
 * @param {Page} page
 * @param {string} [button]
 */
async function calendarFile(page, button = 'Make the calendar file') {
  const coming = test.info().project.name === 'chromium' ? page.waitForEvent('download') : undefined;
  await page.getByRole('button', { name: button }).click();
  await expect(page.locator('#calendar-card .keep-notice')).toBeVisible();
  const text = await textIn(page);
  const download = await coming;
  if (download) {
    expect(download.suggestedFilename()).toMatch(/^calendar-2025-11-12-\d{4}\.ics$/);
    expect(await readFile(await download.path(), 'utf8')).toBe(text);
  }
  return text;
}

/** The same as text, where no file could be saved. A box of text has no carriage returns. @param {Page | FrameLocator} surface */
const textIn = async (surface) => (await surface.locator('#calendar-text').inputValue()).replaceAll('\n', '\r\n');

/** @param {string} text */
function entriesOf(text) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
    const value = (/** @type {string} */ name) => String(event.getFirstPropertyValue(name) ?? '');
    return { uid: value('uid'), on: value('dtstart'), title: value('summary'), sequence: value('sequence'), status: value('status') };
  });
}

const testsIn = (/** @type {string} */ text) =>
  entriesOf(text)
    .filter(({ title, status }) => title === 'Blood test' && status === '')
    .map(({ on }) => on);

for (const shape of ['hosted page', 'one file']) {
  test(`from Dates to a file with the plan’s days; another after a change calls off and moves, ${shape}`, async ({ page, servers }) => {
    const family = await open(page, shape === 'one file' ? oneFileAddress : servers.site);
    await family.begin();
    await page.locator('.places a[href="#dates"]').click();
    await page.locator('.to-calendar a').click();
    await expect(page.locator('#calendar-card')).toBeVisible();
    await expect(page.locator('#calendar-card')).toContainText('Make a new file after Monday 29 December 2025');

    const first = await calendarFile(page);
    const days = ['2025-11-10', '2025-11-17', '2025-11-24', '2025-12-01', '2025-12-08', '2025-12-15', '2025-12-22', '2025-12-29'];
    expect(testsIn(first)).toEqual(days);
    expect(entriesOf(first).every(({ sequence }) => sequence === '1')).toBe(true);
    expect(first).not.toMatch(/steroid|liver|zolgensma/i);

    await page.locator('label[for="calendar-doses"]').click();
    await expect(page.locator('#calendar-text'), 'what was made is of another choice now').toHaveCount(0);
    await expect(page.locator('#calendar-card')).toContainText('has no times yet');
    const second = await calendarFile(page);
    expect(entriesOf(second).filter(({ title }) => title.startsWith('Medicine')).length).toBe(2);

    await page.reload();
    await expect(page.locator('#calendar-doses')).toBeChecked();
    await page.locator('label[for="calendar-doses"]').click();
    const third = await calendarFile(page);
    const gone = entriesOf(third).filter(({ status }) => status === 'CANCELLED');
    expect(gone.map(({ title }) => title)).toEqual(Array(2).fill('Old entry, no longer used. You can delete it.'));
    expect(entriesOf(third).every(({ sequence }) => sequence === '3')).toBe(true);
    expect(new Set(entriesOf(third).map(({ uid }) => uid))).toEqual(new Set(entriesOf(second).map(({ uid }) => uid)));
  });
}

test('with nothing chosen it says what is missing, and makes no file', async ({ page }) => {
  const family = await open(page, oneFileAddress);
  await family.begin();
  await page.goto(`${oneFileAddress}#calendar`);
  await page.locator('label[for="calendar-visits"]').click();
  await expect(page.locator('#calendar-problem')).toHaveText('Choose at least one thing that goes in.');
  await expect(page.getByRole('button', { name: 'Make the calendar file' })).toBeDisabled();
  await page.locator('#calendar-phases').press('Space');
  await expect(page.locator('#calendar-problem')).toHaveText('');
  await expect(page.getByRole('button', { name: 'Make the calendar file' })).toBeEnabled();
});

test('the nickname, our questions and our notes go in when that is chosen', async ({ page }) => {
  const family = await open(page, oneFileAddress);
  await family.begin();
  const note = 'BEGIN:VEVENT; a, b\\ \u202eright\n'.repeat(300);
  await page.goto(`${oneFileAddress}#questions`);
  await page.locator('#notes').fill(note);
  await page.goto(`${oneFileAddress}#answers`);
  await page.locator('#nickname').fill('Leo');
  await page.goto(`${oneFileAddress}#calendar`);
  expect(await calendarFile(page)).not.toContain('Leo');
  await page.locator('label[for="calendar-full"]').click();
  await page.locator('label[for="calendar-own"]').click();
  await page.getByRole('button', { name: 'Make the calendar file' }).click();
  const text = await textIn(page);
  const [next] = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .filter((event) => String(event.getFirstPropertyValue('description')).includes('BEGIN:VEVENT'));
  expect(next.getFirstPropertyValue('summary')).toBe('Leo: Blood test: liver, platelets, and troponin');
  // Whose label it is stands below what the family wrote.
  expect(String(next.getFirstPropertyValue('description')).slice(0, note.length)).toBe(note);
});

test('in Arabic its entries are Arabic, and no line is too long', async ({ page }) => {
  const family = await open(page, `${oneFileAddress}?lang=ar`);
  await family.answer();
  await page.locator('form.entry [data-send]').click();
  await page.goto(`${oneFileAddress}?lang=ar#calendar`);
  await page.locator('label[for="calendar-full"]').click();
  await page.locator('label[for="calendar-phases"]').click();
  const text = await calendarFile(page, 'صنع ملف التقويم');
  expect(entriesOf(text).some(({ title }) => title.replace(/[\u2066-\u2069]/g, '').startsWith('تحليل دم: الكبد'))).toBe(true);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

for (const [what, markup] of Object.entries(readmeFrames)) {
  test(`in ${what} the file is there, or its text to copy`, async ({ page, servers }) => {
    await page.clock.setFixedTime(NOW);
    await page.goto(servers.host(framed(markup, servers.site)));
    const frame = page.frameLocator('iframe');
    await familyOn(frame).begin();
    await frame.locator('.places a[href="#dates"]').click();
    await frame.locator('.to-calendar a').click();
    await frame.getByRole('button', { name: 'Make the calendar file' }).click();
    await expect(frame.locator('#calendar-card .keep-notice')).toContainText('Open Doseline by itself');
    await frame.locator('#calendar-card summary', { hasText: 'No file there?' }).click();
    await expect(frame.locator('#calendar-text')).toBeVisible();
    expect(testsIn(await textIn(frame)).length).toBe(8);
  });
}
