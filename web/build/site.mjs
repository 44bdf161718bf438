import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { bundleScript, bundleStyle, wordsScript } from './bundle.mjs';
import { bundleInTwo } from './bundle_in_two.mjs';
import { assemble, iconLink } from './html.mjs';
import { licences } from './licences.mjs';
import { inProject } from './paths.mjs';
import { pageHeader, sitePolicy, workerPolicy } from './policy.mjs';

const folder = inProject('dist/site');

const ONE_FILE = 'doseline.html';

/** For pages that show this one in a frame, as a plain script and as a module. Their names stay: hosts write them down. */
const HELPERS = { 'helper.js': 'web/element/helper_script.js', 'helper-module.js': 'web/element/helper.js' };

/**
 * The page as files for any web server.
 * @param {string} html
 * @param {string} icon the icon's SVG
 * @param {string} twin `web/core/twin_script.js`, bundled
 * @param {string} one the page as one file
 */
export async function writeSite(html, icon, twin, one) {
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
    // In the page and not in a header: its hashes change with every release, and a header of the release before would
    // stop the page. So it holds on a server without headers too.
    policy: sitePolicy({ start, styles: [style, restStyle] }),
    head: [
      iconLink(icon),
      `<link rel="manifest" href="${manifestPath}">`,
      // First, so that the page's script is on its way while the rest of the page still comes.
      `<script>${start}</script>`,
      `<style>${style}</style>`,
      `<noscript>${restStyleLink}</noscript>`,
    ].join('\n'),
    foot: `<template id="rest-style">${restStyleLink}</template>`,
  });
  writeFileSync(join(folder, 'index.html'), page);
  const worker = await bundleScript({
    entry: 'web/hosted/worker.js',
    format: 'iife',
    define: {
      PAGE_REVISION: JSON.stringify(hashOf(page)),
      // What the page runs on. Icon and manifest serve only its installation, which needs the network anyway.
      KEPT_FILES: JSON.stringify([scriptPath, restPath]),
      TWIN_FILE: JSON.stringify(twinPath),
      WORDS_FILES,
    },
  });
  writeFileSync(join(folder, 'sw.js'), worker);
  await writeHelpers();
  writeFileSync(join(folder, 'licences.txt'), licences());
  writeFileSync(join(folder, '_headers'), headers());
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
    name: 'Doseline',
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

/**
 * The headers that each file must be sent with, in the form that Netlify and Cloudflare Pages read; `serve.mjs` reads
 * it too. No two blocks may match one file: such hosts then send both values.
 */
function headers() {
  const everywhere = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    // A portal's frame may be sandboxed or isolated; either counts the page's own files as another origin's.
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  const page = {
    'Content-Security-Policy': pageHeader(),
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cache-Control': 'no-cache',
  };
  /** @type {Record<string, Record<string, string>>} */
  const blocks = {
    '/': { ...page, ...everywhere },
    '/index.html': { ...page, ...everywhere },
    [`/${ONE_FILE}`]: { ...page, ...everywhere },
    // For any host's page: a module, and a script whose hash a host names, are read by its rules.
    ...Object.fromEntries(
      Object.keys(HELPERS).map((name) => [`/${name}`, { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache', ...everywhere }]),
    ),
    '/sw.js': { 'Content-Security-Policy': workerPolicy(), 'Cache-Control': 'no-cache', ...everywhere },
    '/assets/*': { 'Cache-Control': 'public, max-age=31536000, immutable', ...everywhere },
  };
  return Object.entries(blocks)
    .map(([path, fields]) => [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n');
}
