import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtFor } from './built_for.mjs';
import { buildCore } from './core.mjs';
import { inProject, root } from './paths.mjs';
import { NO_OPTIONS } from './site_options.mjs';

/** The one file, for opening without a server. */
export const oneFile = inProject('dist/doseline.html');

/** What `dist/` holds of the project's own top. */
const OWN_FILES = ['package.json', 'package-lock.json', 'LICENSE', 'CHANGELOG.md'];

const stampFile = inProject('dist/.inputs');

/**
 * Build `dist/` whole, or leave it when nothing that it is made from has changed.
 * @param {import('./site_options.mjs').SiteOptions} [options]
 */
export async function build(options = NO_OPTIONS) {
  buildCore();
  const settings = options.hospital && existsSync(options.hospital) ? readFileSync(options.hospital, 'latin1') : '';
  const inputs = hashOfInputs(JSON.stringify({ ...options, settings }));
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === inputs) return;
  rmSync(stampFile, { force: true });
  // Its sums would be those of another build.
  rmSync(inProject('dist/review'), { recursive: true, force: true });

  // esbuild is there only after the set-up.
  const { bundleForNode, bundleScript } = await import('./bundle.mjs');
  const { writePackage, packageFolder } = await import('./package.mjs');
  const { writeSite } = await import('./site.mjs');
  const { onePage } = await import('./onefile.mjs');
  const { readHospital } = await import('./hospital_file.mjs');
  const { SCORM_ZIP, scormPackage } = await import('./scorm.mjs');

  const twin = await bundleScript({ entry: 'build/wasm/doseline-twin.mjs', format: 'esm' });
  await writePackage(twin);
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
  const twinScript = await bundleScript({ entry: 'web/core/twin_script.js', format: 'iife' });
  const one = await onePage(html, icon, twinScript);
  writeFileSync(oneFile, one);
  writeFileSync(SCORM_ZIP, await scormPackage(one));
  await writeSite(html, icon, twinScript, one, options);
  writeFileSync(stampFile, inputs);
  console.log('Built dist/doseline.html, dist/site, dist/hosting, dist/package and dist/doseline-scorm.zip.');
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
