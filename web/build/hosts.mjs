/** `siteHeaders` of headers.mjs, as each kind of host reads it. */
import { ASSET, EVERYWHERE_NAMES, ONE_FILE, OTHER_FILES, PAGE, SELF_CHECK } from './headers.mjs';

/** @typedef {import('./headers.mjs').Fields} Fields */

/** Media types, by the end of a name. @type {Record<string, string>} */
export const TYPES = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
};

/**
 * For Netlify, Cloudflare Pages and their like; `serve.mjs` reads it too. No two blocks may match one file: such hosts
 * then send both values.
 * @param {Record<string, Fields>} headers
 * @param {string} base  The path of the page on its host, with a slash at both ends: such hosts read this file at their top only.
 */
export function asHeadersFile(headers, base) {
  /** @type {Record<string, string[]>} Some hosts serve a page at an address without its ending. */
  const also = { [PAGE]: [''], ...Object.fromEntries([ONE_FILE, SELF_CHECK].map((file) => [file, [file.replace('.html', '')]])) };
  return Object.entries(headers)
    .flatMap(([file, fields]) =>
      [...(also[file] ?? []), file].map((path) =>
        [`${base}${path}`, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
      ),
    )
    .join('\n');
}

/**
 * For Apache 2.4, as `.htaccess` beside the page, whatever its path.
 * @param {Record<string, Fields>} headers
 */
export function asHtaccess(headers) {
  const named = Object.entries(headers).filter(([, fields]) => fields !== ASSET);
  const set = (/** @type {Fields} */ fields, indent = '    ') =>
    Object.entries(fields)
      .filter(([name]) => !EVERYWHERE_NAMES.includes(name))
      .map(([name, value]) => `${indent}Header set ${name} "${value}"`);
  const block = (/** @type {string} */ pattern, /** @type {Fields} */ fields) => [
    `  <FilesMatch "^${pattern}(\\.br|\\.gz)?$">`,
    ...set(fields),
    '  </FilesMatch>',
  ];
  const escaped = (/** @type {string} */ name) => name.replace(/\./g, '\\.');
  return [
    '# Doseline. Needs AllowOverride FileInfo, mod_headers and, for the packed files, mod_rewrite.',
    'AddDefaultCharset utf-8',
    ...Object.entries(TYPES).flatMap(([ending, type]) => [`AddType ${type} .${ending}`, `AddCharset utf-8 .${ending}`]),
    '',
    '<IfModule mod_headers.c>',
    ...Object.entries(OTHER_FILES)
      .filter(([name]) => EVERYWHERE_NAMES.includes(name))
      .map(([name, value]) => `  Header always set ${name} "${value}"`),
    '  # Without "always": a file that is missing is never kept.',
    ...set(OTHER_FILES, '  '),
    ...named.flatMap(([file, fields]) => block(escaped(file), fields)),
    ...block(`[\\w-]+-[0-9a-f]{12}\\.(${Object.keys(TYPES).join('|')})`, ASSET),
    '</IfModule>',
    '',
    '# The packed file beside each file, to whom can read it.',
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    'RemoveType .gz',
    'RemoveLanguage .br',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    ...[
      ['br', 'br'],
      ['gzip', 'gz'],
    ].flatMap(([encoding, ending]) => [
      `  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
      `  RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
      `  RewriteRule ^(.+)$ $1.${ending} [L]`,
    ]),
    '</IfModule>',
    '<IfModule mod_headers.c>',
    `  <FilesMatch "\\.(${Object.keys(TYPES).join('|')})(\\.br|\\.gz)?$">`,
    '    Header merge Vary Accept-Encoding',
    '  </FilesMatch>',
    '</IfModule>',
    '',
  ].join('\n');
}

/**
 * For nginx 1.18 or later, to be included in a server block.
 * @param {Record<string, Fields>} headers
 * @param {string} base
 */
export function asNginx(headers, base) {
  const add = (/** @type {Fields} */ fields, /** @type {string} */ indent) =>
    Object.entries(fields).map(
      // A file that is missing is never kept: without "always" nginx adds a header only to what is there.
      ([name, value]) => `${indent}add_header ${name} "${value}"${name === 'Cache-Control' ? '' : ' always'};`,
    );
  const block = (/** @type {string} */ path, /** @type {Fields} */ fields) => [`  location ${path} {`, ...add(fields, '    '), '  }'];
  return [
    "# Doseline. Include this in the server block whose root holds the site's files at this path, and reload nginx with each release:",
    '# the policy names the very scripts of this one.',
    `location ^~ ${base} {`,
    '  index index.html;',
    '  types {',
    ...Object.entries(TYPES).map(([ending, type]) => `    ${type} ${ending};`),
    '  }',
    '  default_type application/octet-stream;',
    '  charset utf-8;',
    `  charset_types ${[...new Set(Object.values(TYPES))].filter((type) => type !== 'text/html').join(' ')};`,
    '  # The packed file beside each file, to whom can read it.',
    '  gzip_static on;',
    '  gzip_vary on;',
    '  # Smaller by a sixth; needs the module ngx_brotli, on Debian the package libnginx-mod-http-brotli-static.',
    '  # brotli_static on;',
    ...add(OTHER_FILES, '  '),
    ...Object.entries(headers)
      .filter(([, fields]) => fields !== ASSET)
      .flatMap(([file, fields]) => block(`= ${base}${file}`, fields)),
    ...block(`^~ ${base}assets/`, ASSET),
    '  location ~ /(_headers|\\.ht) {',
    '    return 404;',
    '  }',
    '}',
    '',
  ].join('\n');
}
