import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { bundleScript, bundleStyle } from './bundle.mjs';
import { ONE_FILE } from './headers.mjs';
import { asText, assemble, titleOf } from './html.mjs';
import { licences } from './licences.mjs';
import { inProject } from './paths.mjs';
import { wrapperPolicy } from './policy.mjs';

/** Every zip holds a time; one of its own would make each build another. The first that a zip can hold, on the builder's own clock. */
const TIME = new Date(1980, 0, 1);

/**
 * For a learning platform, SCORM 1.2: the page as one file in a sandboxed frame, which needs no file types and no headers of the
 * platform's, and a wrapper that tells it once that it was opened.
 * @param {string} one  The page as one file.
 * @returns {Promise<Uint8Array>} The zip.
 */
export async function scormPackage(one) {
  const script = await bundleScript({ entry: 'web/scorm/scorm.js', format: 'iife' });
  const style = await bundleStyle('web/scorm/scorm.css');
  const wrapper = assemble(readFileSync(inProject('web/scorm/index.html'), 'utf8'), {
    policy: wrapperPolicy({ script, style }),
    head: `<style>${style}</style>`,
    script,
  });
  /** @type {Record<string, string>} */
  const files = { 'index.html': wrapper, [ONE_FILE]: one, 'licences.txt': licences() };
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const all = { 'imsmanifest.xml': manifest(version, Object.keys(files)), ...files };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])), { level: 9, mtime: TIME });
}

/**
 * @param {string} version
 * @param {string[]} files  The first is the one to open.
 */
function manifest(version, files) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="doseline-${version}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="doseline">
    <organization identifier="doseline">
      <title>${asText(titleOf())}</title>
      <item identifier="plan" identifierref="page" isvisible="true">
        <title>${asText(titleOf())}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${files[0]}">
${files.map((file) => `      <file href="${file}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
