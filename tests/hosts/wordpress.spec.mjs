/** A real WordPress: what its author pastes, its editor shows, its visitors use. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect as expectSoon, test } from '@playwright/test';
import { headlessChromium } from '../../web/build/needs.mjs';
import { inProject } from '../../web/build/paths.mjs';
import { siteServer } from '../../web/build/serve.mjs';
import { familyOn } from '../browser/family.mjs';
import { WALKED_AT } from '../browser/frame_walks.mjs';
import { wordpress } from './wordpress_server.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const address = process.env.DOSELINE_ADDRESS ?? '';
const NUMBER = '+1 555 010 7788';

/** An editor of a few megabytes, from a server that has just begun. */
const expect = expectSoon.configure({ timeout: 60_000 });

test.use({ launchOptions: { executablePath: headlessChromium(), args: ['--ignore-certificate-errors'] }, actionTimeout: 60_000 });

/** @type {import('./wordpress_server.mjs').WordPress} */
let host;
/** @type {import('node:https').Server} */
let site;
/** @type {string} */
let folder;
/** What the site was asked for. @type {string[]} */
const asked = [];

test.beforeAll(async () => {
  test.setTimeout(600_000);
  folder = mkdtempSync(join(tmpdir(), 'doseline-tls-'));
  const [key, certificate] = ['key.pem', 'certificate.pem'].map((name) => join(folder, name));
  const made = ['-keyout', key, '-out', certificate, '-days', '2', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...made], { stdio: 'pipe' });
  const files = siteServer(inProject('dist/site'), { onSent: ({ path }) => asked.push(path) });
  site = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) =>
    files.emit('request', request, response),
  );
  const { port } = new URL(address);
  await new Promise((resolve) => site.listen(Number(port), '127.0.0.1', () => resolve(undefined)));
  host = await wordpress({ port, certificate });
  console.log(`WordPress ${host.version}`);
});

test.afterAll(async () => {
  site.close();
  site.closeAllConnections();
  await host?.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * The page in WordPress's frame, and the offences in it.
 * @param {Page} page
 */
async function watched(page) {
  /** @type {string[]} */
  const offences = [];
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`policy violation: ${effectiveDirective} ${blockedURI}`),
    ),
  );
  page.on('console', (message) => {
    if (message.type() === 'error' && (message.text().startsWith('policy violation') || message.location().url.startsWith(address)))
      offences.push(message.text());
  });
  page.on('pageerror', (error) => offences.push(error.message));
  return offences;
}

/** @param {Page} page @param {{ name: string, password: string }} account */
async function logIn(page, { name, password }) {
  await page.goto(`${host.address}wp-login.php`);
  await page.locator('#user_login').fill(name);
  await page.locator('#user_pass').fill(password);
  await page.locator('#wp-submit').click();
  await page.waitForURL(/wp-admin/);
}

/** Where the post is written: in later versions in a frame of its own. @param {Page} page */
async function canvasOf(page) {
  await page.goto(`${host.address}wp-admin/post-new.php`);
  await page.waitForFunction(() => /** @type {any} */ (globalThis).wp?.data?.select('core/editor')?.getCurrentPostId());
  // Its greeting lies over all.
  await page.evaluate(() => {
    const { dispatch } = /** @type {any} */ (globalThis).wp.data;
    for (const scope of ['core/edit-post', 'core']) dispatch('core/preferences').set(scope, 'welcomeGuide', false);
  });
  const title = '.editor-post-title__input';
  const inFrame = page.frameLocator('iframe[name="editor-canvas"]');
  await expect(page.locator(title).or(page.locator('iframe[name="editor-canvas"]')).first()).toBeVisible();
  return (await page.locator(title).count()) > 0 ? page : inFrame;
}

/** The frame that WordPress made of what was pasted. @param {Page | import('@playwright/test').FrameLocator} surface */
async function frameIn(surface) {
  const element = surface.locator('iframe.wp-embedded-content');
  await expect(element).toHaveAttribute('sandbox', 'allow-scripts');
  await expect(element).toHaveAttribute('src', new RegExp(`^${address}#\\?secret=\\w+$`));
  const frame = surface.frameLocator('iframe.wp-embedded-content');
  await expect(frame.locator('#weight-number')).toBeVisible();
  await expect(element).toBeVisible();
  return { element, frame };
}

/** @param {Page} page @returns {Promise<string>} The text of the paper that comes of it. */
async function printed(page) {
  const file = inProject('build/reports/hosts-paper.pdf');
  writeFileSync(file, await page.pdf());
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
}

test('an author pastes the address; editor, preview and page show it; a change is saved, printed, called', async ({ page, browser }) => {
  test.setTimeout(900_000);
  const offences = await watched(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1100, height: 900 });

  let post = '';
  await test.step('the editor makes a frame of the pasted address', async () => {
    await logIn(page, host.accounts.author);
    const canvas = await canvasOf(page);
    await canvas.locator('.editor-post-title__input').click();
    await page.keyboard.type('Your care plan');
    await page.keyboard.press('Enter');
    await page.evaluate((text) => navigator.clipboard.writeText(text), address);
    await page.keyboard.press('Control+v');
    await frameIn(canvas);
    expect(asked).toContain('/oembed.json');
  });

  await test.step('so does the preview of the draft', async () => {
    post = await page.evaluate(async () => {
      const { dispatch, select } = /** @type {any} */ (globalThis).wp.data;
      await dispatch('core/editor').savePost();
      return select('core/editor').getEditedPostPreviewLink();
    });
    const preview = await page.context().newPage();
    await preview.goto(post);
    await frameIn(preview);
    await preview.close();
  });

  await test.step('it is published', async () => {
    await page.locator('.editor-post-publish-panel__toggle').click();
    await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
    await expect(page.locator('.post-publish-panel__postpublish')).toBeVisible();
    post = await page.evaluate(() => /** @type {any} */ (globalThis).wp.data.select('core/editor').getPermalink());
  });

  const visitor = await (
    await browser.newContext({ locale: 'en-US', viewport: { width: 1100, height: 900 }, reducedMotion: 'reduce' })
  ).newPage();
  const ofVisitor = await watched(visitor);
  await visitor.clock.setFixedTime(WALKED_AT);
  let link = '';

  await test.step('a visitor makes the plan in it, and saves a change', async () => {
    await visitor.goto(post);
    const { element, frame } = await frameIn(visitor);
    // As oembed.json says it: WordPress brings its own script for the height only beside a quotation.
    expect(await element.evaluate((one) => one.clientHeight)).toBe(900);
    await visitor.addScriptTag({ url: `${host.address}wp-includes/js/wp-embed.min.js` });
    const family = familyOn(frame);
    await family.begin();
    await family.type('phone-team', NUMBER);
    await family.change('Keep the full dose');
    await family.choose('change-pick-through');
    await family.date('change-through', ['20', '12', '2025']);
    await family.press('Save');
    await family.sees('.moved-headline');
    // Where another post of the page brings that script, the frame is heard, as far as WordPress lets it grow.
    await expect
      .poll(async () => {
        const wanted = await frame.locator('body').evaluate((body) => body.getBoundingClientRect().height);
        const given = await element.evaluate((one) => one.clientHeight);
        return given === Math.min(1000, Math.ceil(wanted)) ? 'as WordPress lets it' : { given, wanted };
      })
      .toBe('as WordPress lets it');
  });

  await test.step('where WordPress’s frame lets nothing be printed or called, the page says so and how', async () => {
    const family = familyOn(visitor.frameLocator('iframe.wp-embedded-content'));
    await family.sees('.call-numbers .number-to-copy', NUMBER);
    await family.click('.print-choices button');
    await family.press('Print this sheet');
    await family.sees('.print-card', 'Open Doseline by itself');
    // The one thing that may be told: that the frame lets nothing be printed.
    expect(ofVisitor.splice(0).filter((offence) => !/allow-modals/.test(offence))).toEqual([]);
    await family.press('Make a link');
    link = await family.value('keep-link-made');
    expect(await printed(visitor)).toContain('Your care plan');
  });

  await test.step('by the link the whole page has it all: the change, the call, the paper', async () => {
    await visitor.goto(link);
    const family = familyOn(visitor);
    await family.press('Show this plan');
    await family.sees('.infusion .given', '46.8 mL');
    await family.sees('.change-list', '20 December 2025');
    await family.click('.print-choices button');
    expect(await printed(visitor)).toContain('Steroid and blood tests: the next 14 days');
    const call = visitor.waitForRequest(/^tel:/);
    await family.click('#dial-team');
    expect((await call).url()).toBe('tel:+15550107788');
  });

  expect([...offences, ...ofVisitor]).toEqual([]);
});
