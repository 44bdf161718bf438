/** The SCORM 1.2 package in a platform with an API of the standard's form, in one whose API breaks, and in none. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { SCORM_ZIP } from '../../web/build/dist.mjs';
import { inProject } from '../../web/build/paths.mjs';
import { tellStory } from './page.mjs';
import { openServers } from './servers.mjs';
import { expect, test } from './test.mjs';

const files = unzipSync(new Uint8Array(readFileSync(inProject('dist', SCORM_ZIP))));

/**
 * A platform of the package's own origin, as platforms are; its calls stand in `calls`.
 * @param {string} status  That it keeps of this family.
 * @param {string} [fault]  JavaScript at the head of each call.
 */
const platform = (status, fault = '') => `<!doctype html><html lang="en"><title>Course</title><link rel="icon" href="data:,">
<script>
  var calls = [], status = '${status}';
  var call = (name, answer) => (...words) => { calls.push([name, ...words].join(' ').trim()); ${fault}; return answer(...words); };
  var API = {
    LMSInitialize: call('LMSInitialize', () => 'true'),
    LMSGetValue: call('LMSGetValue', () => status),
    LMSSetValue: call('LMSSetValue', (element, value) => { status = value; return 'true'; }),
    LMSCommit: call('LMSCommit', () => 'true'),
    LMSFinish: call('LMSFinish', () => 'true'),
  };
</script>
<iframe title="Course" width="1000" height="900" src="/scorm/index.html"></iframe>`;

/** @param {Record<string, string>} pages  Of the platform, by name. */
function opened(pages) {
  const [scorm, lms] = ['scorm', 'lms'].map((name) => test.info().outputPath(name));
  for (const folder of [scorm, lms]) mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(`${scorm}/${name}`, content);
  // The server then need not pack it, which takes longer than the test.
  copyFileSync(inProject('dist/site/doseline.html.br'), `${scorm}/doseline.html.br`);
  for (const [name, text] of Object.entries(pages)) writeFileSync(`${lms}/${name}`, text);
  return openServers(undefined, { '/scorm/': scorm, '/lms/': lms });
}

const TOLD = ['LMSInitialize', 'LMSGetValue cmi.core.lesson_status'];

test('the platform hears once that it was opened, and that it was left; nothing else', async ({ page }) => {
  const servers = await opened({ 'new.html': platform('not attempted'), 'done.html': platform('passed') });
  await page.goto(`${servers.site}lms/new.html`);
  await tellStory(page.frameLocator('iframe').frameLocator('iframe'));
  const calls = () => page.evaluate(() => /** @type {any} */ (globalThis).calls);
  const completed = [...TOLD, 'LMSSetValue cmi.core.lesson_status completed', 'LMSCommit'];
  expect(await calls()).toEqual(completed);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(calls).toEqual([...completed, 'LMSFinish']);
  await page.goto(`${servers.site}lms/done.html`);
  await page.frameLocator('iframe').frameLocator('iframe').locator('#weight-number').waitFor();
  expect(await calls()).toEqual(TOLD);
  servers.close();
});

test('without a platform, or with one that breaks, it is a plain page', async ({ page }) => {
  const servers = await opened({ 'broken.html': platform('', 'throw new Error("down")') });
  await page.goto(`${servers.site}scorm/index.html`);
  const frame = page.frameLocator('iframe');
  await tellStory(frame);
  expect((await page.locator('iframe').getAttribute('sandbox'))?.includes('allow-same-origin')).toBe(false);
  await page.goto(`${servers.site}lms/broken.html`);
  await tellStory(page.frameLocator('iframe').frameLocator('iframe'));
  servers.close();
});

test('the manifest is as the schema of SCORM 1.2 wants it', async ({ page }) => {
  await page.goto('about:blank');
  const faults = await page.evaluate(
    ({ text, names }) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      const all = (/** @type {string} */ css) => [...xml.querySelectorAll(css)];
      const children = (/** @type {Element} */ one) => [...one.children].map(({ localName }) => localName).join(' ');
      const ids = all('[identifier]').map((one) => one.getAttribute('identifier') ?? '');
      const resources = all('resource');
      const hrefs = all('file').map((file) => file.getAttribute('href'));
      const rules = {
        'well formed': !xml.querySelector('parsererror'),
        namespace: xml.documentElement.namespaceURI === 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'parts in their order': children(xml.documentElement) === 'metadata organizations resources',
        'schema and version':
          all('metadata > *')
            .map(({ textContent }) => textContent)
            .join() === 'ADL SCORM,1.2',
        'each identifier a name, and one of its own': new Set(ids).size === ids.length && ids.every((id) => /^[A-Za-z_][\w.-]*$/.test(id)),
        'a default organization that is there': all('organization').some(
          (one) => one.getAttribute('identifier') === xml.querySelector('organizations')?.getAttribute('default'),
        ),
        'a title first': all('organization, item').every((one) => one.children[0].localName === 'title'),
        'each item leads to a resource': all('item').every((item) =>
          resources.some((one) => one.getAttribute('identifier') === item.getAttribute('identifierref')),
        ),
        'each resource is web content, one to open, and among its files': resources.every(
          (one) =>
            one.getAttribute('type') === 'webcontent' &&
            one.getAttributeNS('http://www.adlnet.org/xsd/adlcp_rootv1p2', 'scormtype') === 'sco' &&
            hrefs.includes(one.getAttribute('href')),
        ),
        'each file of the zip, and no other': [...hrefs, 'imsmanifest.xml'].sort().join() === names.sort().join(),
      };
      return Object.entries(rules).flatMap(([rule, held]) => (held ? [] : [rule]));
    },
    { text: new TextDecoder().decode(files['imsmanifest.xml']), names: Object.keys(files) },
  );
  expect(faults).toEqual([]);
});
