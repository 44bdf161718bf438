import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtFor } from './built_for.mjs';
import { buildCore } from './core.mjs';
import { ONE_FILE } from './headers.mjs';
import { inProject, root } from './paths.mjs';
import { NO_OPTIONS } from './site_options.mjs';

/** @typedef {import('./site_options.mjs').SiteOptions} SiteOptions */

const dist = inProject('dist');

/** Its name in the folder of a build. */
export const SCORM_ZIP = 'doseline-scorm.zip';

/** The one file, for opening without a server. */
export const oneFile = join(dist, ONE_FILE);

/** What `dist/` holds of the project's own top. */
const OWN_FILES = ['package.json', 'package-lock.json', 'LICENSE', 'CHANGELOG.md'];

/**
 * Build `dist/` whole, or leave it when nothing that it is made from has changed.
 * @param {SiteOptions} [options]
 */
export async function build(options = NO_OPTIONS) {
  buildCore();
  await whereChanged(dist, options, async () => {
    // Its sums would be those of another build.
    rmSync(join(dist, 'review'), { recursive: true, force: true });
    // esbuild is there only after the set-up.
    const { bundleScript } = await import('./bundle.mjs');
    const { writePackage } = await import('./package.mjs');
    await writePackage(await bundleScript({ entry: 'build/wasm/doseline-twin.mjs', format: 'esm' }));
    await writeShapes(dist, options);
    console.log('Built dist/doseline.html, dist/site, dist/hosting, dist/package and dist/doseline-scorm.zip.');
  });
}

/**
 * The site, the one file and the SCORM package once more by other options, beside the build that stands in `dist/`. The core is
 * that build's.
 * @param {string} folder
 * @param {SiteOptions} options
 */
export async function buildCopy(folder, options) {
  await whereChanged(folder, options, () => writeShapes(folder, options));
}

/**
 * @param {string} folder
 * @param {SiteOptions} options
 * @param {() => Promise<void>} make
 */
async function whereChanged(folder, options, make) {
  const stampFile = join(folder, '.inputs');
  const settings = options.hospital && existsSync(options.hospital) ? readFileSync(options.hospital, 'latin1') : '';
  const inputs = hashOfInputs(JSON.stringify({ ...options, settings }));
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === inputs) return;
  rmSync(stampFile, { force: true });
  mkdirSync(folder, { recursive: true });
  await make();
  writeFileSync(stampFile, inputs);
}

/**
 * @param {string} folder
 * @param {SiteOptions} options
 */
async function writeShapes(folder, options) {
  const { bundleForNode, bundleScript } = await import('./bundle.mjs');
  const { packageFolder } = await import('./package.mjs');
  const { writeSite } = await import('./site.mjs');
  const { onePage } = await import('./onefile.mjs');
  const { readHospital } = await import('./hospital_file.mjs');
  const { scormPackage } = await import('./scorm.mjs');

  const { loadDoseline } = await importFresh(join(packageFolder, 'index.js'));
  const doseline = await loadDoseline();
  // Before anything that would hold them.
  builtFor.hospital = options.hospital ? readHospital(options.hospital, doseline) : undefined;

  // Without scripts the page still shows the label's table and rules, so the core fills them in here.
  const staticModule = inProject('build/static.mjs');
  await bundleForNode('web/page/static.js', staticModule);
  const { renderStatic } = await importFresh(staticModule);
  const html = renderStatic(readFileSync(inProject('web/index.html'), 'utf8'), doseline.label('us'));

  const icon = readFileSync(inProject('web/icon.svg'), 'utf8');
  const twin = await bundleScript({ entry: 'web/core/twin_script.js', format: 'iife' });
  const one = await onePage(html, icon, twin);
  writeFileSync(join(folder, ONE_FILE), one);
  writeFileSync(join(folder, SCORM_ZIP), await scormPackage(one));
  await writeSite({ html, icon, twin, one }, options, folder);
}

/** @param {string} path */
const importFresh = (path) => import(`${pathToFileURL(path)}?${Date.now()}`);

/**
 * One hash over every file that `dist/` is made from.
 * @param {string} options
 */
function hashOfInputs(options) {
  const web = readdirSync(inProject('web'), { recursive: true, encoding: 'utf8' })
    .map((name) => inProject('web', name))
    .filter((path) => statSync(path).isFile());
  const core = readdirSync(inProject('build/wasm'))
    .filter((name) => name.startsWith('doseline-') && /\.(mjs|wasm)$/.test(name))
    .map((name) => inProject('build/wasm', name));
  const known = readdirSync(inProject('tests/vectors'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => inProject('tests/vectors', name));
  const hash = createHash('sha256').update(options);
  for (const path of [...web, ...core, ...known, ...OWN_FILES.map((name) => inProject(name))].sort()) {
    hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}
