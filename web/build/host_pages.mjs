/** Pages of hosts to try: each frames the site that lies beside `review/` by a relative address, as some portal would. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SANDBOX } from '../element/sandbox.js';
import { inProject } from './paths.mjs';

const SITE = '../../site/';

/** In Firefox a frame that saves a plan file goes by the host's rule for frames, and the file is a blob. */
const STRICT =
  "default-src 'none'; frame-src 'self' blob:; script-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/**
 * @typedef {object} HostPage
 * @property {string} title
 * @property {string} says  What is to be seen.
 * @property {string} [sandbox]  By default the README's; an empty text for none.
 * @property {string} [fragment]
 * @property {string} [policy]
 * @property {boolean} [helped]  With the helper, checked by its hash.
 * @property {number} [above]  Lines of the host's own above the frame.
 * @property {{ lang: string, dir: string }} [root]
 */

/** @type {Record<string, HostPage>} */
export const HOST_PAGES = {
  plain: { title: 'Plain', says: 'The frame and nothing else: it scrolls in itself.' },
  strict: {
    title: 'Strict policy',
    says: 'The host allows its own scripts and this frame, no style and nothing else.',
    policy: STRICT,
    helped: true,
  },
  coep: {
    title: 'Isolated',
    says: 'The host is sent with Cross-Origin-Embedder-Policy: require-corp and Cross-Origin-Opener-Policy: same-origin.',
    helped: true,
  },
  sandboxed: { title: 'Sandboxed', says: 'A frame with allow-scripts alone, as WordPress makes it.', sandbox: 'allow-scripts' },
  flow: { title: 'Flow', says: 'The frame is as tall as what it shows, and the host’s page scrolls.', helped: true, above: 40 },
  rtl: {
    title: 'Right to left',
    says: 'A host in Arabic, and the page in Arabic in it.',
    fragment: '#lang=ar',
    helped: true,
    root: { lang: 'ar', dir: 'rtl' },
  },
};

/** Beside what the host of the site sends: only a header isolates a page. */
const ISOLATED = { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' };

/**
 * For a server that has `dist/review` and `dist/site` beside each other, as in `_headers`.
 * @returns {string}
 */
export function hostPageHeaders() {
  const site = readFileSync(inProject('dist/site/_headers'), 'utf8').replaceAll(/^(?=\/)/gm, '/site');
  const isolated = Object.entries(ISOLATED).map(([name, value]) => `  ${name}: ${value}`);
  return `${site.trimEnd()}\n\n${['/review/hosts/coep.html', ...isolated].join('\n')}\n`;
}

/** The folders of such a server, by their paths. @param {string} review */
export const hostPageMounts = (review) => ({ '/site/': inProject('dist/site'), '/review/': review });

/** @param {string} folder  Where to write them: two folders below one that holds `site/`. */
export function writeHostPages(folder) {
  mkdirSync(folder, { recursive: true });
  const helper = `sha384-${createHash('sha384')
    .update(readFileSync(inProject('dist/site/helper.js')))
    .digest('base64')}`;
  for (const [name, page] of Object.entries(HOST_PAGES)) writeFileSync(join(folder, `${name}.html`), htmlOf(page, helper));
  writeFileSync(
    join(folder, 'index.html'),
    document({
      title: 'Host pages to try',
      body: `<ul>\n${Object.entries(HOST_PAGES)
        .map(([name, { title, says }]) => `<li><a href="${name}.html">${title}</a>: ${says}</li>`)
        .join('\n')}\n</ul>`,
    }),
  );
}

/**
 * @param {HostPage} page
 * @param {string} helper  The hash of the helper.
 */
function htmlOf({ title, says, sandbox = SANDBOX, fragment = '', policy, helped, above = 0, root }, helper) {
  return document({
    title,
    root,
    head: [
      ...(policy ? [`<meta http-equiv="Content-Security-Policy" content="${policy}">`] : []),
      ...(helped ? [`<script src="${SITE}helper.js" integrity="${helper}" crossorigin="anonymous"></script>`] : []),
    ].join('\n'),
    body: `<p lang="en" dir="ltr">${says}</p>
${'<p>The host’s own.</p>\n'.repeat(above)}<iframe src="${SITE}${fragment}" title="Doseline" width="100%" height="900" sandbox="${sandbox}"></iframe>`,
  });
}

/** @param {{ title: string, body: string, head?: string, root?: { lang: string, dir: string } }} parts */
const document = ({ title, body, head = '', root = { lang: 'en', dir: 'ltr' } }) => `<!DOCTYPE html>
<html lang="${root.lang}" dir="${root.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<h1 lang="en" dir="ltr">${title}</h1>
${body}
</body>
</html>
`;
