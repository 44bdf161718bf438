import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const folder = inProject('dist/site');

/** What a host is set up with, and does not serve. */
const hosting = inProject('dist/hosting');

const LICENCES = 'licences.txt';

/** For whoever writes the settings of the next version. */
const SCHEMA = 'hospital.schema.json';

/** For pages that show this one in a frame, as a plain script and as a module. Their names stay: hosts write them down. */
const HELPERS = { 'helper.js': 'web/element/helper_script.js', 'helper-module.js': 'web/element/helper.js' };

/**
 * The page as files for any web server.
 * @param {string} html
 * @param {string} icon the icon's SVG
 * @param {string} twin `web/core/twin_script.js`, bundled
 * @param {string} one the page as one file
 * @param {SiteOptions} options
 */
export async function writeSite(html, icon, twin, one, options) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'assets'), { recursive: true });

  const iconPath = addAsset('icon.svg', icon);
  const manifestPath = addAsset('doseline.webmanifest', JSON.stringify(manifest(parse(iconPath).base)));
  const twinPath = addAsset('twin.js', twin);
  /** @type {Record<string, string>} */
  const wordsPaths = {};
  for (const tag of ['es', 'ar']) wordsPaths[tag] = addAsset(`words-${tag}.js`, await wordsScript(inProject(`web/words/${tag}.ftl`)));
  const WORDS_FILES = JSON.stringify(wordsPaths);
  // A page of its own beside this one, for whoever wants Doseline as a file; no page asks for it by itself.
  writeFileSync(join(folder, ONE_FILE), one);
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
  const page = assemble(html, {
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
  writeFileSync(join(folder, PAGE), page);
  const check = await selfCheckPage(icon);
  writeFileSync(join(folder, SELF_CHECK), check);
  const headers = headersOf({ pages: { [PAGE]: page, [ONE_FILE]: one, [SELF_CHECK]: check }, options });
  const worker = await bundleScript({
    entry: 'web/hosted/worker.js',
    format: 'iife',
    define: {
      // With its headers: a page that is kept keeps those that it came with.
      PAGE_REVISION: JSON.stringify(`${hashOf(page)}-${hashOf(JSON.stringify(headers))}`),
      // What the page runs on. Icon and manifest serve only its installation, which needs the network anyway.
      KEPT_FILES: JSON.stringify([scriptPath, restPath]),
      TWIN_FILE: JSON.stringify(twinPath),
      WORDS_FILES,
    },
  });
  writeFileSync(join(folder, WORKER), worker);
  await writeHelpers();
  writeFileSync(join(folder, LICENCES), licences());
  if (builtFor.hospital) writeFileSync(join(folder, SCHEMA), readFileSync(SCHEMA_FILE));
  if (options.address) writeFileSync(join(folder, OEMBED), oembed(options.address, titleOf()));
  await packBeside(siteFiles());
  writeHosting(headers, options.base);
}

/** All that the site is made of. */
function siteFiles() {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => parse(name).ext)
    .sort()
    .map((name) => join(folder, name));
}

/**
 * @param {{ pages: Record<string, string>, options: SiteOptions }} site  Pages by their file.
 */
function headersOf({ pages, options }) {
  const others = [LICENCES, ...(builtFor.hospital ? [SCHEMA] : []), ...(options.address ? [OEMBED] : [])];
  return {
    ...siteHeaders({
      policies: Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, policyIn(page)])),
      assets: readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`),
      ...(options.framedBy ? { framedBy: options.framedBy } : {}),
    }),
    ...Object.fromEntries(others.map((name) => [name, OTHER_FILES])),
    // For any host's page: a module, and a script whose hash a host names, are read by its rules.
    ...Object.fromEntries(Object.keys(HELPERS).map((name) => [name, { 'Access-Control-Allow-Origin': '*', ...OTHER_FILES }])),
  };
}

/**
 * @param {Record<string, import('./headers.mjs').Fields>} headers
 * @param {string} base
 */
function writeHosting(headers, base) {
  rmSync(hosting, { recursive: true, force: true });
  mkdirSync(hosting, { recursive: true });
  writeFileSync(join(folder, '_headers'), asHeadersFile(headers, base));
  writeFileSync(join(folder, '.htaccess'), asHtaccess(headers));
  writeFileSync(join(hosting, 'nginx.conf'), asNginx(headers, base));
  // For an object store, or any host that is told file by file.
  writeFileSync(join(hosting, 'headers.json'), `${JSON.stringify(headers, null, 2)}\n`);
}

async function writeHelpers() {
  for (const [name, entry] of Object.entries(HELPERS)) {
    writeFileSync(join(folder, name), await bundleScript({ entry, format: name === 'helper.js' ? 'iife' : 'esm' }));
  }
}

/**
 * A file whose name changes with its content, so that it may be kept for ever.
 * @param {string} name
 * @param {string} content
 */
function addAsset(name, content) {
  const { name: stem, ext } = parse(name);
  const path = `assets/${stem}-${hashOf(content)}${ext}`;
  writeFileSync(join(folder, path), content);
  return path;
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
