import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { builtFor } from './built_for.mjs';
import { bundleScript, bundleStyle, wordsScript } from './bundle.mjs';
import { bundleInTwo } from './bundle_in_two.mjs';
import { ONE_FILE, OTHER_FILES, PAGE, SELF_CHECK, siteHeaders, WORKER } from './headers.mjs';
import { SCHEMA_FILE } from './hospital_file.mjs';
import { asHeadersFile, asHtaccess, asNginx } from './hosts.mjs';
import { assemble, iconLink, policyIn, titleOf } from './html.mjs';
import { licences } from './licences.mjs';
import { OEMBED, oembed, oembedLink } from './oembed.mjs';
import { packBeside } from './packed_files.mjs';
import { inProject } from './paths.mjs';
import { sitePolicy } from './policy.mjs';
import { selfCheckPage } from './selfcheck.mjs';

/** @typedef {import('./site_options.mjs').SiteOptions} SiteOptions */
/** @typedef {Record<string, string>} Files  What each holds, by its path against the page. */

const LICENCES = 'licences.txt';

/** For whoever writes the settings of the next version. */
const SCHEMA = 'hospital.schema.json';

/** For pages that show this one in a frame, as a plain script and as a module. Their names stay: hosts write them down. */
const HELPERS = { 'helper.js': 'web/element/helper_script.js', 'helper-module.js': 'web/element/helper.js' };

/**
 * The page as files for any web server.
 * @param {object} page
 * @param {string} page.html
 * @param {string} page.icon  The icon's SVG.
 * @param {string} page.twin  `web/core/twin_script.js`, bundled.
 * @param {string} page.one  The page as one file.
 * @param {SiteOptions} options
 * @param {string} outputs  The folder for both: the site in `site`, and in `hosting` what a host is set up with, and does not serve.
 */
export async function writeSite({ html, icon, twin, one }, options, outputs) {
  /** @type {Files} */
  const files = {};
  const addAsset = (/** @type {string} */ name, /** @type {string} */ content) => {
    const path = assetPath(name, content);
    files[path] = content;
    return path;
  };

  const iconPath = addAsset('icon.svg', icon);
  const manifestPath = addAsset('doseline.webmanifest', JSON.stringify(manifest(parse(iconPath).base)));
  const twinPath = addAsset('twin.js', twin);
  /** @type {Record<string, string>} */
  const wordsPaths = {};
  for (const tag of ['es', 'ar']) wordsPaths[tag] = addAsset(`words-${tag}.js`, await wordsScript(inProject(`web/words/${tag}.ftl`)));
  const WORDS_FILES = JSON.stringify(wordsPaths);
  // A page of its own beside this one, for whoever wants Doseline as a file; no page asks for it by itself.
  files[ONE_FILE] = one;
  const [style, restStyle] = await Promise.all(['web/page/first.css', 'web/page/rest.css'].map(bundleStyle));
  const restStyleLink = `<link rel="stylesheet" href="${addAsset('rest.css', restStyle)}">`;
  let restPath = '';
  const scriptPath = addAsset(
    'page.js',
    await bundleInTwo({
      first: 'web/hosted/main.js',
      rest: 'web/hosted/whole.js',
      twinBy: 'web/hosted/twin_file.js',
      keepRest: (content) => (restPath = addAsset('rest.js', content)),
      define: {
        REST_STYLE: JSON.stringify(restStyle),
        TWIN_FILE: JSON.stringify(twinPath),
        WORDS_FILES,
        ONE_FILE: JSON.stringify(ONE_FILE),
      },
    }),
  );
  const start = await bundleScript({ entry: 'web/hosted/start.js', format: 'iife', define: { PAGE_FILE: JSON.stringify(scriptPath) } });
  files[PAGE] = assemble(html, {
    // In the page too, so that it holds on a server without headers.
    policy: sitePolicy({ start, styles: [style, restStyle] }),
    head: [
      iconLink(icon),
      `<link rel="manifest" href="${manifestPath}">`,
      ...(options.address ? [oembedLink(options.address)] : []),
      // First, so that the page's script is on its way while the rest of the page still comes.
      `<script>${start}</script>`,
      `<style>${style}</style>`,
      `<noscript>${restStyleLink}</noscript>`,
    ].join('\n'),
    foot: `<template id="rest-style">${restStyleLink}</template>`,
  });
  files[SELF_CHECK] = await selfCheckPage(icon);
  Object.assign(files, await filesBeside(options.address));
  const headers = headersOf(files, options.framedBy);
  files[WORKER] = await bundleScript({
    entry: 'web/hosted/worker.js',
    format: 'iife',
    define: {
      // With its headers: a page that is kept keeps those that it came with.
      PAGE_REVISION: JSON.stringify(`${hashOf(files[PAGE])}-${hashOf(JSON.stringify(headers))}`),
      // What the page runs on. Icon and manifest serve only its installation, which needs the network anyway.
      KEPT_FILES: JSON.stringify([scriptPath, restPath]),
      TWIN_FILE: JSON.stringify(twinPath),
      WORDS_FILES,
    },
  });
  await writeFiles(files, join(outputs, 'site'));
  await writeHosting(headers, options.base, outputs);
}

/**
 * Those that the page never asks for.
 * @param {string | undefined} address
 * @returns {Promise<Files>}
 */
async function filesBeside(address) {
  /** @type {Files} */
  const files = { [LICENCES]: licences() };
  for (const [name, entry] of Object.entries(HELPERS))
    files[name] = await bundleScript({ entry, format: name === 'helper.js' ? 'iife' : 'esm' });
  if (builtFor.hospital) files[SCHEMA] = readFileSync(SCHEMA_FILE, 'utf8');
  if (address) files[OEMBED] = oembed(address, titleOf());
  return files;
}

/**
 * @param {Files} files
 * @param {string | undefined} framedBy
 */
function headersOf(files, framedBy) {
  return {
    ...siteHeaders({
      policies: Object.fromEntries([PAGE, ONE_FILE, SELF_CHECK].map((name) => [name, policyIn(files[name])])),
      assets: Object.keys(files)
        .filter((name) => name.startsWith('assets/'))
        .sort(),
      ...(framedBy ? { framedBy } : {}),
    }),
    ...Object.fromEntries([LICENCES, SCHEMA, OEMBED].filter((name) => name in files).map((name) => [name, OTHER_FILES])),
    // For any host's page: a module, and a script whose hash a host names, are read by its rules.
    ...Object.fromEntries(Object.keys(HELPERS).map((name) => [name, { 'Access-Control-Allow-Origin': '*', ...OTHER_FILES }])),
  };
}

/**
 * Each, and beside it the same packed.
 * @param {Files} files
 * @param {string} folder
 */
async function writeFiles(files, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  await packBeside(Object.keys(files).map((name) => join(folder, name)));
}

/**
 * @param {Record<string, import('./headers.mjs').Fields>} headers
 * @param {string} base
 * @param {string} outputs
 */
async function writeHosting(headers, base, outputs) {
  const [site, hosting] = [join(outputs, 'site'), join(outputs, 'hosting')];
  rmSync(hosting, { recursive: true, force: true });
  mkdirSync(hosting, { recursive: true });
  writeFileSync(join(site, '_headers'), asHeadersFile(headers, base));
  writeFileSync(join(site, '.htaccess'), asHtaccess(headers));
  mkdirSync(join(hosting, 'switch-off'));
  // Under the worker's own name, to be put in its place.
  writeFileSync(join(hosting, 'switch-off', WORKER), await bundleScript({ entry: 'web/hosted/switch_off.js', format: 'iife' }));
  writeFileSync(join(hosting, 'nginx.conf'), asNginx(headers, base));
  // For an object store, or any host that is told file by file.
  writeFileSync(join(hosting, 'headers.json'), `${JSON.stringify(headers, null, 2)}\n`);
}

/**
 * The name of a file changes with its content, so that it may be kept for ever.
 * @param {string} name
 * @param {string} content
 */
function assetPath(name, content) {
  const { name: stem, ext } = parse(name);
  return `assets/${stem}-${hashOf(content)}${ext}`;
}

/** @param {string} content */
function hashOf(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** @param {string} icon beside the manifest, whose own place all its paths start from */
function manifest(icon) {
  // Without an id of its own: that would be read against the origin, and be the same for every site there.
  return {
    name: builtFor.hospital ? `Doseline, ${builtFor.hospital.name}` : 'Doseline',
    short_name: 'Doseline',
    description: 'A living care plan for families after Zolgensma.',
    start_url: '../',
    scope: '../',
    display: 'standalone',
    background_color: '#f6f4ef',
    theme_color: '#0b5563',
    icons: [{ src: icon, type: 'image/svg+xml', sizes: 'any', purpose: 'any maskable' }],
  };
}
