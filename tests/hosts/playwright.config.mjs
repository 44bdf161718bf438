import { headlessChromium } from '../../web/build/needs.mjs';
import { inProject } from '../../web/build/paths.mjs';
import common from '../browser/playwright.config.mjs';

export default {
  ...common,
  testDir: '.',
  outputDir: inProject('build/reports/hosts'),
  // One server at a time, on a machine that also measures it.
  fullyParallel: false,
  workers: 1,
  projects: [{ name: 'chromium', use: { browserName: 'chromium', launchOptions: { executablePath: headlessChromium() } } }],
};
