import { defineConfig } from '@playwright/test';
import { firefox, headlessChromium } from '../../web/build/needs.mjs';
import { inProject } from '../../web/build/paths.mjs';

const chromium = /** @type {const} */ ({ browserName: 'chromium', launchOptions: { executablePath: headlessChromium() } });

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  outputDir: inProject('build/reports/playwright'),
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // Two browsers on two cores: what fails once and not again is told as flaky, and does not pass unseen.
  retries: 1,
  // A busy machine is slow, not wrong: what must come within a time is told by its own test.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  projects: [
    { name: 'chromium', use: chromium },
    { name: 'pictures', testMatch: 'pictures.mjs', use: chromium },
    // Playwright's own builds of Firefox are patched; this channel drives the one that people have.
    // It is told of reduced motion by its own setting: it does not hear of it from a context.
    // Its panel of downloads would take the focus, and what is typed next would go nowhere.
    // Its bars beside the page are those of a phone, over it: what is measured is as wide as the screen.
    // axe judges the same page by the same rules in either, so it does so once; Lighthouse knows no other than Chromium, and Firefox says nothing of a call that it blocks.
    {
      name: 'firefox',
      testIgnore: ['*access*.spec.mjs', 'lighthouse.spec.mjs', 'tapped_number.spec.mjs'],
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: firefox(),
          firefoxUserPrefs: { 'ui.prefersReducedMotion': 1, 'browser.download.alwaysOpenPanel': false, 'ui.useOverlayScrollbars': 1 },
        },
      },
    },
  ],
  // A page that glides is met on its way, and a click lands beside what it was meant for.
  use: { locale: 'en-US', actionTimeout: 15_000, contextOptions: { reducedMotion: 'reduce' } },
});
