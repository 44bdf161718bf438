import { builtFor } from './built_for.mjs';
import { Stop } from './shell.mjs';

const styleTag = /<link rel="stylesheet" href="style\/main\.css"\s*\/?>/;
const scriptTag = /\s*<script type="module" src="page\/main\.js"><\/script>/;
const charsetTag = /<meta charset="utf-8"\s*\/?>/i;

const TITLE = 'Doseline: a care plan after Zolgensma';

/** Of the page where others list it. */
export const titleOf = () => (builtFor.hospital ? `${TITLE} (${builtFor.hospital.name})` : TITLE);

/** Text, where only text may stand. @param {string} text */
export const asText = (text) => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** In the head, for browsers without scripts: what would not work there is not shown. */
export const WITHOUT_SCRIPTS = '.needs-script{display:none}';

/**
 * The page's source with its style and script put in their place.
 * @param {string} source web/index.html, filled with what shows without scripts
 * @param {object} parts
 * @param {string} [parts.policy] as a meta element, for a page that comes with no headers
 * @param {string} parts.head the elements that bring the style, the icon and what else the head needs
 * @param {string} [parts.foot] elements for the end of the body
 * @param {string} [parts.script] an inline script, which no attribute can defer
 */
export function assemble(source, { policy, head, foot, script }) {
  let html = swap(source, styleTag, `${head}\n<noscript><style>${WITHOUT_SCRIPTS}</style></noscript>`);
  html = swap(html, scriptTag, '');
  if (foot) html = swap(html, /<\/body>/, `${foot}\n</body>`);
  // At the end, where it finds the whole page.
  if (script) html = swap(html, /<\/body>/, `<script>${script}</script>\n</body>`);
  // Before anything that it governs; only the charset, which must stand in the first kilobyte, comes earlier.
  if (policy) html = swap(html, charsetTag, (tag) => `${tag}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  return html;
}

/**
 * The policy that a page holds in itself, or an empty text.
 * @param {string} html
 */
export function policyIn(html) {
  const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  return policy;
}

/**
 * Written into the page: a browser asks for a separate icon only after load, and nothing is to be asked for then.
 * @param {string} svg
 */
export function iconLink(svg) {
  return `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(svg.trim())}">`;
}

/**
 * @param {string} html
 * @param {RegExp} tag
 * @param {string | ((tag: string) => string)} to
 */
function swap(html, tag, to) {
  if (html.split(tag).length !== 2) throw new Stop(`web/index.html must hold ${tag.source} exactly once.`);
  // A function, because bundled code is full of the $ signs that replace() would read.
  return html.replace(tag, typeof to === 'string' ? () => to : to);
}
