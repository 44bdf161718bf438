/** Sheets as they come out of the printer: pages counted, text read back and held against the core's answer. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { familyText } from '../../web/family/family_text.js';
import { SHEETS } from '../../web/print/index.js';
import { inProject } from '../../web/build/paths.mjs';
import { plus } from '../vectors/retold/days.mjs';
import { engines } from '../wasm/engines.mjs';
import { prescription, request } from '../web/english.mjs';
import { familyWith } from '../web/keeping_families.mjs';
import { DATES } from './dates.mjs';
import { oneFileAddress } from './servers.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../../web/core/doseline.js').PlanRequest} PlanRequest */

const [doseline] = engines;
const folder = inProject('build/reports/paper');

const ofBottle = { strengthMicrograms: prescription.strengthMicrograms, strengthMicrolitres: prescription.strengthMicrolitres };
const go = /** @type {const} */ ({ kind: 'gate', on: '2025-12-01', said: 'go' });
/** @type {import('../../web/core/doseline.js').Change} */
const taper = {
  kind: 'taper-begun',
  from: '2025-12-02',
  steps: [
    { days: 14, microlitres: 2000, ...ofBottle },
    { days: 14, microlitres: 1000, ...ofBottle },
  ],
};
const ended = /** @type {const} */ ({ kind: 'course-ended', on: '2025-12-29' });
const four = {
  ...prescription,
  doseMicrolitres: 700,
  timesPerDay: 4,
  clocks: ['06:00', '12:00', '18:00', '23:30'],
  syringeMicrolitres: 1000,
};
const missed = /** @type {const} */ ({ kind: 'dose-missed', on: '2025-11-09', dose: 2, how: 'vomited', reported: true });
const visits = Array.from({ length: 400 }, (_, number) => ({
  kind: /** @type {const} */ ('visit-added'),
  number: number + 1,
  on: plus('2025-11-10', number % 90),
  tests: /** @type {('liver')[]} */ (['liver']),
}));

/** @type {[name: string, day: number, more: Partial<PlanRequest>][]} */
const stories = [
  ['the day before', -1, {}],
  ['the day of the infusion', 0, {}],
  ['the day after', 1, {}],
  ['day 28', 28, {}],
  ['day 29, nobody answered', 29, {}],
  ['day 42 of a taper', 42, { changes: [go, taper] }],
  ['day 57 after go', 57, { changes: [go, taper] }],
  ['after the end', 120, { changes: [go, taper, ended] }],
  ['no bottle typed', 9, { prescription: undefined }],
  ['four doses a day, one thrown up', 9, { prescription: four, changes: [missed] }],
  ['400 items', 9, { changes: visits }],
];

/** @type {Record<string, number>} */
const MOST_PAGES = { plan: 4, employer: 2 };

const full = (/** @type {string} */ iso) => DATES.format(new Date(`${iso}T12:00:00Z`));

/**
 * @param {Page} page
 * @param {PlanRequest} asked
 * @param {object} [more]
 */
async function openPrint(page, { today = '', ...asked }, more = {}) {
  await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
  await page.goto(`${oneFileAddress}#share`);
  const { savedAt: _none, ...content } = familyWith({
    request: asked,
    ticks: [],
    questions: [{ text: 'May she swim?', answer: '' }],
    ...more,
  });
  await page
    .locator('.keep-open input')
    .setInputFiles({ name: 'story.json', mimeType: 'application/json', buffer: Buffer.from(familyText(/** @type {any} */ (content))) });
  await page.locator('.places').waitFor();
  await page.evaluate(() => (location.hash = '#print'));
  await page.locator('.paper').first().waitFor();
}

/** @param {Page} page @param {string} name */
async function choose(page, name) {
  await page
    .locator('.print-choices button')
    .nth(SHEETS.findIndex((sheet) => sheet === name))
    .click();
  await page.locator(`.paper-${name}`).first().waitFor();
}

/**
 * @param {Page} page
 * @param {string} file
 * @param {'A4' | 'Letter'} format
 */
async function printed(page, file, format) {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${file.replaceAll(/\W+/g, '-')}-${format}.pdf`;
  await page.pdf({ path, format });
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  const pages = text.split('\f').slice(0, -1);
  return { text: pages.join('\n').replaceAll('\u00a0', ' '), pages };
}

test.describe('as PDF', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'No other browser makes one for a test.');
  test.use({ everything: false, viewport: { width: 390, height: 664 } });

  for (const [name, day, more] of stories) {
    test(name, async ({ page }) => {
      test.slow();
      const { prescription: _of, ...bare } = { ...request, prescription, ...more };
      const asked = /** @type {PlanRequest} */ ({
        ...(more.prescription === undefined && 'prescription' in more ? bare : { ...request, prescription, ...more }),
        today: plus(request.infusionDate, day),
      });
      const answer = doseline.plan(asked);
      if (!answer.ok || !answer.plan.today) throw new Error(JSON.stringify(answer));
      const { plan } = answer;
      await openPrint(page, asked);
      for (const sheet of SHEETS) {
        await choose(page, sheet);
        for (const format of /** @type {const} */ (['A4', 'Letter'])) {
          const { text, pages } = await printed(page, `${name} ${sheet}`, format);
          const where = `${sheet}, ${format}`;
          expect(pages.length, where).toBeLessThanOrEqual(MOST_PAGES[sheet] ?? 1);
          for (const [index, each] of pages.entries()) expect(each, where).toContain(`Page ${index + 1} of ${pages.length}`);
          expect(text.includes(plan.hash), where).toBe(sheet !== 'employer');
          expect(text, where).not.toMatch(/Back to More|Call the team\b(?! at once)|Print this sheet/);
          if (sheet === 'fridge') expectFridge(text, asked, where);
          if (sheet === 'employer') expect(text, where).not.toMatch(/Zolgensma|steroid|blood|liver|Doseline/i);
        }
      }
      await choose(page, 'plan');
      const { text } = await printed(page, `${name} plan`, 'A4');
      const flat = text.replace(/\s+/g, ' ');
      if (plan.items.length < 100) for (const { date } of plan.items) if (date) expect(flat).toContain(full(date));
    });
  }

  test('in other languages', async ({ page }) => {
    for (const tag of ['es', 'ar']) {
      await page.goto('about:blank');
      await openPrint(page, { ...request, prescription, today: '2025-12-02' });
      await page.evaluate(() => (location.hash = '#language'));
      await page.locator('#language').selectOption(tag);
      await page.evaluate(() => (location.hash = '#print'));
      for (const sheet of SHEETS) {
        await choose(page, sheet);
        for (const format of /** @type {const} */ (['A4', 'Letter'])) {
          const { pages } = await printed(page, `${tag} ${sheet}`, format);
          const drawn = await page.locator('.paper').count();
          expect(pages.length, `${tag}, ${sheet}, ${format}`).toBe(drawn);
        }
      }
    }
  });

  test('with a form open and half filled, paper has the saved plan, and the form is still there after', async ({ page }) => {
    await openPrint(page, { ...request, prescription, today: '2025-11-12' });
    await page.evaluate(() => (location.hash = '#medicine'));
    await page.locator('#prescription .button').first().click();
    const box = page.locator('.task input[type="text"], form input[type="text"]').first();
    await box.fill('98.76');
    const { text } = await printed(page, 'a form open', 'A4');
    expect(text).toContain('2.7');
    expect(text).not.toContain('98.76');
    await expect(box).toHaveValue('98.76');
  });
});

/**
 * @param {string} text
 * @param {PlanRequest} asked
 * @param {string} where
 */
function expectFridge(text, asked, where) {
  const days = Array.from({ length: 14 }, (_, day) => plus(asked.today ?? '', day));
  const rows = days.map((iso) => text.split('\n').findIndex((line) => line.trimStart().startsWith(full(iso)) && !line.includes(' to ')));
  expect(
    [...rows].sort((a, b) => a - b),
    `${where}: 14 rows in order`,
  ).toEqual(rows);
  expect(Math.min(...rows), where).toBeGreaterThan(0);
  const amounts = days.flatMap((iso) => {
    const answer = doseline.plan({ ...asked, today: iso, ...(iso === asked.today && { clock: '12:00' }) });
    const doses = answer.ok ? (answer.plan.today?.doses ?? []) : [];
    return doses
      .filter(
        ({ on, certain, callFirst, overdue, state }) => on === iso && certain && !callFirst && !overdue && /^(due|given)$/.test(state),
      )
      .map(({ amount }) => `${(amount?.microlitres ?? 0) / 1000} mL`);
  });
  // The doses of a day stand above and below the line that names it.
  const list = text.slice(text.indexOf('Steroid  '), text.search(/In these weeks|Call the emergency/));
  for (const amount of new Set(amounts)) {
    const wanted = amounts.filter((each) => each === amount).length;
    // Once more below the syringe.
    const found = list.split(new RegExp(`(?<![\\d.])${amount.replace('.', '\\.')}`)).length - 1;
    expect([wanted, wanted + 1], `${where}: ${amount}`).toContain(found);
  }
}

test('what is on paper is that sheet alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPrint(page, { ...request, prescription, today: '2025-11-12' });
  // Not every browser lets a test see what it prints; any lets its rules for paper be taken for those of the screen.
  const left = await page.evaluate(() => {
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule && /^(?:print|screen)/.test(rule.media.mediaText))
          rule.media.mediaText = rule.media.mediaText === 'print' ? 'all' : 'not all';
    const shown = (/** @type {Element} */ element) => element.getClientRects().length > 0 && getComputedStyle(element).clipPath === 'none';
    return [...document.body.querySelectorAll('p, h1, h2, h3, button, a, li, input, summary, footer')]
      .filter((element) => shown(element) && !element.closest('.paper, [aria-live], .hidden'))
      .map((element) => `${element.localName} ${element.className} ${element.textContent?.trim().slice(0, 40)}`);
  });
  expect(left).toEqual([]);
  await expect(page.locator('.paper')).toBeVisible();
});

test('"Print this sheet" prints, also where all places stand in order', async ({ page }) => {
  await page.addInitScript(
    () =>
      (window.print = () =>
        (document.documentElement.dataset.printed = document.querySelector('.sheet[data-paper] .paper') ? 'sheet' : 'page')),
  );
  await page.clock.setFixedTime(new Date('2025-11-12T12:00:00'));
  await openPrint(page, { ...request, prescription, today: '2025-11-12' });
  await page.evaluate(() => (location.hash = '#all'));
  await expect(page.locator('.paper')).toHaveCount(0);
  await page.getByRole('button', { name: 'Print this sheet' }).click();
  expect(await page.locator('html').getAttribute('data-printed')).toBe('sheet');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.paper')).toHaveCount(0);
});

test('today as a message: copied as it is shown', async ({ page }) => {
  await openPrint(page, { ...request, prescription, today: '2025-11-12' });
  await page.evaluate(() => (location.hash = '#message'));
  await page.locator('#message summary').click();
  await expect(page.locator('#message-made')).toHaveValue(/2\.7\u00a0mL \(bottle of 15\u00a0mg in 5\u00a0mL\)/);
  await page.locator('#message').getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.locator('#message [role="status"]')).toHaveText('The text is copied.');
});
