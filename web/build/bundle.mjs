import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { minifyGlue } from './glue.mjs';

/**
 * The oldest browsers that we write for: phones of 2020 and 2021 are still in use. Anything newer in our sources is
 * rewritten; the loader's twin covers those whose WebAssembly is off.
 */
const browsers = ['chrome89', 'firefox89', 'safari15'];

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: true,
  write: false,
  charset: 'utf8',
  // The licences of what is inside ask to be kept.
  legalComments: 'eof',
  logLevel: 'warning',
};

/**
 * @typedef {object} ScriptOptions
 * @property {string} entry
 * @property {'iife' | 'esm'} format
 * @property {string} [twin] where the plain-JavaScript core is, seen from the script; without it the script holds it
 * @property {Record<string, string>} [define] names that stand for a value of the build
 */

/**
 * One script with everything in it.
 * @param {ScriptOptions} options
 */
export async function bundleScript({ entry, format, twin, define }) {
  return textOf({
    ...common,
    entryPoints: [entry],
    format,
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    // The package runs in node as well, so its code may lean on neither.
    platform: format === 'iife' ? 'browser' : 'neutral',
    target: browsers,
    plugins: [wasmAsText, smallGlue, wordsAsText, ...(twin ? [twinElsewhere(twin)] : [])],
  });
}

/** @param {string} entry */
export async function bundleStyle(entry) {
  return textOf({ ...common, entryPoints: [entry], target: browsers });
}

/**
 * A module of the page, to be run by the build itself.
 * @param {string} entry
 * @param {string} outfile
 */
export async function bundleForNode(entry, outfile) {
  await build({ ...common, plugins: [wordsAsText], entryPoints: [entry], outfile, write: true, format: 'esm', platform: 'node' });
}

/** @param {import('esbuild').BuildOptions} options */
async function textOf(options) {
  const { outputFiles } = await build({ ...options, write: false });
  return outputFiles[0].text.trimEnd();
}

/**
 * WebAssembly as a string of one character a byte. A compressed page carries it a quarter smaller than base64, whose
 * letters no longer line up with what repeats.
 * @type {import('esbuild').Plugin}
 */
const wasmAsText = {
  name: 'wasm-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.wasm$/ }, async ({ path }) => {
      const text = (await readFile(path)).toString('latin1');
      return { contents: `export default Uint8Array.from(${JSON.stringify(text)}, (sign) => sign.charCodeAt(0));` };
    });
  },
};

/**
 * Emscripten's JavaScript, without what never runs.
 * @type {import('esbuild').Plugin}
 */
const smallGlue = {
  name: 'small-glue',
  setup({ onLoad }) {
    onLoad({ filter: /doseline-(core|twin)\.mjs$/ }, async ({ path }) => ({
      contents: await minifyGlue(await readFile(path, 'utf8')),
    }));
  },
};

/**
 * Fluent files as text, without what only translators read.
 * @type {import('esbuild').Plugin}
 */
const wordsAsText = {
  name: 'words-as-text',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\.ftl$/, namespace: 'file' }, async ({ path }) => ({ contents: await wordsOf(path), loader: 'text' }));
    onResolve({ filter: /\.ftl\?packed$/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path.split('?', 1)[0]), namespace: 'packed' }));
    onLoad({ filter: /./, namespace: 'packed' }, async ({ path }) => ({
      contents: deflateRawSync(await wordsOf(path), { level: 9 }).toString('base64'),
      loader: 'text',
      watchFiles: [path],
    }));
  },
};

/**
 * One file of words as a script of its own.
 * @param {string} path
 */
export async function wordsScript(path) {
  return `globalThis.doselineWords=${JSON.stringify(await wordsOf(path))};`;
}

/** @param {string} path */
async function wordsOf(path) {
  return (await readFile(path, 'utf8')).replace(/^#.*\n/gm, '').replace(/\n{2,}/g, '\n');
}

/**
 * Few ever need the twin, so where a second file is possible it stays one.
 * @param {string} path
 * @returns {import('esbuild').Plugin}
 */
function twinElsewhere(path) {
  return {
    name: 'twin-elsewhere',
    setup({ onResolve }) {
      onResolve({ filter: /^#core\/doseline-twin\.mjs$/ }, () => ({ path, external: true }));
    },
  };
}
