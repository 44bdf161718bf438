import { createHash } from 'node:crypto';
import { WITHOUT_SCRIPTS } from './html.mjs';

/** What all shapes of the page have in common. */
const everyShape = {
  'default-src': ["'none'"],
  // Said aloud although default-src covers it: this is the line that a security review looks for.
  'connect-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  // The icon, which is part of the page.
  'img-src': ['data:'],
  'require-trusted-types-for': ["'script'"],
};

/** Without this no browser compiles WebAssembly; it allows no JavaScript eval. */
const wasm = "'wasm-unsafe-eval'";

/** lit-html makes its templates through a policy of its own. */
const templates = 'lit-html';

/**
 * For the one file: only its own scripts and style, by hash.
 * @param {{ scripts: string[], style: string }} content the exact texts inside their tags
 */
export function onePagePolicy({ scripts, style }) {
  return toText({
    ...everyShape,
    'script-src': [...scripts.map(hashOf), wasm],
    'style-src': [style, WITHOUT_SCRIPTS].map(hashOf),
    // The second policy names the packed scripts, web/one_file/packed_script.js.
    'trusted-types': [templates, 'doseline'],
  });
}

/**
 * For the hosted page, inside it: only files beside it.
 * @param {{ start: string, styles: string[] }} content the exact texts inside their tags
 */
export function sitePolicy({ start, styles }) {
  return toText({
    ...everyShape,
    // In a sandboxed frame WebKit takes 'self' for no address at all, so the page's scripts come by one that is allowed
    // by its hash (web/hosted/start.js). Browsers that do not know 'strict-dynamic' go by 'self'; all others ignore it.
    'script-src': [hashOf(start), "'strict-dynamic'", "'self'", wasm],
    // The file is for who has no scripts; with them, what it holds comes in the second one, as not every frame knows 'self'.
    'style-src': [...[...styles, WITHOUT_SCRIPTS].map(hashOf), "'self'"],
    'manifest-src': ["'self'"],
    // The icon of the manifest, for those who install the page.
    'img-src': ["'self'", 'data:'],
    'worker-src': ["'self'"],
    // The second policy names the page's script (web/hosted/start.js), the third those that it may need later.
    'trusted-types': [templates, 'doseline-start', 'doseline'],
  });
}

/**
 * For the page that checks the core.
 * @param {{ script: string, style: string }} content the exact texts inside their tags
 */
export function checkPolicy({ script, style }) {
  return toText({
    ...everyShape,
    'script-src': [hashOf(script), wasm],
    'style-src': [style, WITHOUT_SCRIPTS].map(hashOf),
    'trusted-types': ["'none'"],
  });
}

/**
 * For the wrapper in a learning platform. It names no source for its frame: in a platform's sandbox 'self' may be no address at all.
 * @param {{ script: string, style: string }} content the exact texts inside their tags
 */
export function wrapperPolicy({ script, style }) {
  return toText({
    'connect-src': everyShape['connect-src'],
    'base-uri': everyShape['base-uri'],
    'form-action': everyShape['form-action'],
    'object-src': ["'none'"],
    'script-src': [hashOf(script)],
    'style-src': [style, WITHOUT_SCRIPTS].map(hashOf),
  });
}

/** The service worker fetches the site's own files once, to keep them. The page itself still connects to nothing. */
export function workerPolicy() {
  return toText({ 'default-src': ["'none'"], 'connect-src': ["'self'"] });
}

/** @param {Record<string, string[]>} directives */
function toText(directives) {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
