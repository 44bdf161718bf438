/** The copy that a hospital had made with its own settings, in each of its shapes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { familyOn } from './family.mjs';
import { hospitalCopy, SETTINGS } from './hospital_copy.mjs';
import { inProject } from '../../web/build/paths.mjs';
import { openServers } from './servers.mjs';
import { toldOn } from './story.mjs';
import { expect, test as base } from './test.mjs';
import { known } from './vectors.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./page.mjs').Surface} Surface */

const settings = JSON.parse(readFileSync(SETTINGS, 'utf8'));
/** By the label alone, of the same child. */
const [, worked] = JSON.parse(readFileSync(inProject('tests/vectors/plan-dates.json'), 'utf8'));
const PLAN = /These dates follow your hospital’s plan: .*Example Children’s Hospital.*version .*2/;

/** What the address says of a hospital comes after what is built in; a schedule it cannot bring. */
const ANOTHER = `#${new URLSearchParams({ org: 'Clinic of Elsewhere', phone: '+12025550199', lang: 'ar', hospital: 'Clinic of Elsewhere', schedule: '{"fullDoseDays":1}' })}`;

/** @type {import('./test.mjs').Fixtures} */
const ofTheHospital = {
  servers: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern to learn what is needed
    async ({}, use) => {
      hospitalCopy.mustBeThere();
      const servers = await openServers(hospitalCopy.site);
      await use(servers);
      servers.close();
    },
    { scope: 'worker' },
  ],
};

/** @type {typeof base} */
const test = base.extend(/** @type {any} */ (ofTheHospital));

test.beforeEach(async ({ page }) => {
  // Each tells a whole plan, in a frame of a frame even.
  test.slow();
  await page.clock.setFixedTime(new Date(toldOn));
});

/** Its dates rest on its plan, and those of the label are a tap away. @param {Surface} surface */
async function followsItsPlan(surface) {
  const note = surface.locator('.schedule-note').first();
  await expect(note).toContainText(PLAN);
  await expect(surface.locator('.plan-table .basis', { hasText: 'your hospital’s plan, version' }).first()).toBeAttached();
  await note.getByText('What the label says').click();
  await expect(note.locator('tbody tr').first()).toBeVisible();
  // The label's full dose ends on 1 December, the hospital's on 31 December.
  const full = note.locator('tbody tr', { hasText: 'Steroid, full dose' });
  await expect(full.locator('td').nth(0)).toContainText('31 December 2025');
  await expect(full.locator('td').nth(1)).toContainText('1 December 2025');
  const foot = surface.locator('footer');
  await expect(foot).toContainText(PLAN);
  await expect(foot.locator('.marks')).toContainText(/Plan [0-9a-z]+/);
  await expect(foot).not.toContainText(worked.answer.plan.hash);
}

for (const shape of ['hosted', 'one file']) {
  test.describe(shape, () => {
    test.beforeEach(async ({ page, servers }) => {
      await page.goto(`${shape === 'hosted' ? servers.site : hospitalCopy.oneFile}${ANOTHER}`);
      await page.locator('.hospital-name').waitFor();
    });

    test('its name, its numbers, its languages and its links, whatever the address says', async ({ page }) => {
      await expect(page.locator('.top-bar .hospital-name')).toHaveText(settings.name);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('#language option')).toHaveText(['English', 'Español']);
      await expect(page.locator('.host-number')).toHaveCount(2);
      await expect(page.locator('body')).not.toContainText('Elsewhere');
      await page.locator('.host-number button').first().click();
      await expect(page.locator('.host-number')).toHaveCount(1);
      await expect(page.locator('.top-bar a.call-link')).toHaveAttribute('href', 'tel:+12025550142');
      await page.goto(`${page.url().split('#')[0]}#about`);
      const [{ text, address }] = settings.links;
      await expect(page.locator('.hospital-links a', { hasText: text }).first()).toHaveAttribute('href', address);
    });

    test('dates rest on its plan, and the label’s are one tap away', async ({ page }) => {
      await familyOn(page).begin();
      await page.goto(`${page.url().split('#')[0]}#dates`);
      await followsItsPlan(page);
    });
  });
}

test('no message of a host’s page sets any of it', async ({ page, servers }) => {
  await page.goto(servers.portal(`${servers.site}${ANOTHER}`, 'allow-scripts'));
  const frame = page.frameLocator('iframe');
  // Before that nobody listens.
  await frame.locator('html[data-whole]').waitFor();
  await page.evaluate(
    ({ schedule }) => {
      const told = {
        hospital: 'Clinic of Elsewhere',
        name: 'Clinic of Elsewhere',
        org: 'Clinic of Elsewhere',
        schedule: { ...schedule, hospital: 'Clinic of Elsewhere', fullDoseDays: 30 },
      };
      for (const type of ['hello', 'section', 'hospital', 'schedule'])
        document.querySelector('iframe')?.contentWindow?.postMessage({ ns: 'doseline', v: 1, type, id: 'today', ...told }, '*');
    },
    { schedule: settings.schedule },
  );
  await expect(frame.locator('html')).toHaveAttribute('data-flow');
  await expect(frame.locator('.hospital-name')).toHaveText(settings.name);
  await familyOn(frame).begin();
  await followsItsPlan(frame);
  await expect(frame.locator('body')).not.toContainText('Elsewhere');
});

test('paper, message, calendar, plan file and link name it', async ({ page, servers }) => {
  await page.goto(`${servers.site}#all`);
  const family = familyOn(page);
  await family.begin();
  await page.goto(`${servers.site}#message`);
  await expect(page.locator('#message-made')).toHaveValue(PLAN);
  await page.goto(`${servers.site}#print`);
  await expect(page.locator('.paper-foot .schedule-line').first()).toContainText(PLAN);
  await page.goto(`${servers.site}#calendar`);
  await page.getByRole('button', { name: 'Make the calendar file' }).click();
  expect((await page.locator('#calendar-text').inputValue()).replace(/\r?\n /g, '')).toContain('your hospital’s plan\\, version');
  await page.goto(`${servers.site}#all`);
  await family.press('Show the plan as text');
  const { plan } = JSON.parse(await page.locator('#keep-text-made').inputValue());
  expect(plan.schedule).toMatchObject({ hospital: settings.name, version: settings.schedule.version });
  expect(plan.hash).not.toBe(worked.answer.plan.hash);
  await family.press('Make a link');
  const link = await page.locator('#keep-link-made').inputValue();
  expect(link).toContain(servers.site);
});

test('the self-check says whose copy it is, and #selfcheck leads there', async ({ page, servers }) => {
  await page.goto(`${servers.site}#selfcheck`);
  await expect(page.locator('#selfcheck a')).toHaveAttribute('href', `${servers.site}selfcheck.html`);
  await page.goto(`${servers.site}selfcheck.html`);
  await expect(page.locator('#hospital')).toContainText(`${settings.name}, with its own plan, version ${settings.schedule.version}`);
  await expect(page.locator('#hospital')).toContainText(`${settings.schedule.date}, signed by ${settings.schedule.signedBy}`);
  await expect(page.locator('html')).toHaveAttribute('data-checked', 'right', { timeout: 60_000 });
  await expect(page.locator('#results')).toContainText(`${known.names.length} of ${known.names.length} known answers as expected`);
});

test('the schema of its settings lies beside the site, and is as published', async ({ page, servers }) => {
  await page.goto(servers.site);
  const served = await (await page.context().request.get(`${servers.site}hospital.schema.json`)).text();
  expect(served).toBe(readFileSync(inProject('web/hospital/hospital.schema.json'), 'utf8'));
});

test('the SCORM package is that hospital’s', async ({ page }) => {
  const folder = test.info().outputPath('scorm');
  mkdirSync(folder, { recursive: true });
  const files = unzipSync(new Uint8Array(readFileSync(hospitalCopy.scorm)));
  for (const [name, content] of Object.entries(files)) writeFileSync(`${folder}/${name}`, content);
  expect(new TextDecoder().decode(files['imsmanifest.xml'])).toContain(settings.name);
  const servers = await openServers(hospitalCopy.site, { '/scorm/': folder });
  await page.goto(`${servers.site}scorm/index.html`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.top-bar .hospital-name')).toHaveText(settings.name);
  await familyOn(frame).begin();
  await followsItsPlan(frame);
  servers.close();
});
