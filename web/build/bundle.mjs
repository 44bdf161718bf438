import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { hospitalDefine, wordsBuiltIn } from './built_for.mjs';
import { minifyScript } from './minify.mjs';
import { packedTightly } from './packed.mjs';
import { inProject } from './paths.mjs';

/**
 * The oldest browsers that we write for: phones of 2021 are still in use. Anything newer in our sources is
 * rewritten; the loader's twin covers those whose WebAssembly is off.
 */
export const browsers = ['chrome91', 'firefox90', 'safari15'];

/** @type {import('esbuild').BuildOptions} */
export const common = {
  bundle: true,
  minify: true,
  write: false,
  charset: 'utf8',
  // `licences.mjs` keeps them, of all libraries and not only of those that write them into their code.
  legalComments: 'none',
  logLevel: 'warning',
};

/**
 * @typedef {object} ScriptOptions
 * @property {string} entry
 * @property {'iife' | 'esm'} format
 * @property {string} [twin] where the plain-JavaScript core is, seen from the script; without it the script holds it
 * @property {string} [twinBy] or the module of ours that brings it
 * @property {Record<string, string>} [define] names that stand for a value of the build
 */

/**
 * One script with everything in it.
 * @param {ScriptOptions} options
 */
export async function bundleScript({ entry, format, twin, twinBy, define }) {
  const text = await textOf({
    ...common,
    entryPoints: [entry],
    format,
    define: { 'process.env.NODE_ENV': '"production"', ...hospitalDefine(), ...define },
    // The package runs in node as well, so its code may lean on neither.
    platform: format === 'iife' ? 'browser' : 'neutral',
    target: browsers,
    plugins: [
      wasmInside,
      wordsAsText,
      smallGlue,
      ...(twin ? [twinFrom({ path: twin, external: true })] : []),
      ...(twinBy ? [twinFrom({ path: inProject(twinBy) })] : []),
    ],
  });
  return withWasm(await minifyScript(text, { module: format === 'esm' }));
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
  await build({
    ...common,
    define: hospitalDefine(),
    plugins: [wordsAsText],
    entryPoints: [entry],
    outfile,
    write: true,
    format: 'esm',
    platform: 'node',
  });
}

/** @param {import('esbuild').BuildOptions} options */
export async function textOf(options) {
  const { outputFiles } = await build({ ...options, write: false });
  return outputFiles[0].text.trimEnd();
}

/** Stands for the WebAssembly's bytes until all else is minified: minifiers would write each odd sign as four. */
const WASM_MARK = 'the WebAssembly';

/** @type {import('esbuild').Plugin} */
export const wasmInside = {
  name: 'wasm-inside',
  setup({ onLoad }) {
    onLoad({ filter: /\.wasm$/ }, () => ({ contents: `export default ${JSON.stringify(WASM_MARK)};` }));
  },
};

/**
 * The WebAssembly as a template string of one character a byte, in a function at the script's end. Compressed, that is
 * a third smaller than base64, whose letters no longer line up with what repeats, and 1 kB smaller than amid the code.
 * @param {string} script
 */
export function withWasm(script) {
  const marks = new RegExp(`(["'\`])${WASM_MARK}\\1`);
  if (!marks.test(script)) return script;
  // Besides what would end the string: a carriage return would be read as a line feed.
  const text = readFileSync(inProject('build/wasm/doseline-core.wasm'), 'latin1').replace(/[\\`$\r]/g, (sign) =>
    sign === '\r' ? '\\r' : `\\${sign}`,
  );
  const [, body, end] = /^(.*?)(\}\)?\(\);?\s*)?$/s.exec(script.replace(marks, () => 'wasmBytes()')) ?? [];
  return `${body.trimEnd().replace(/;?$/, ';')}function wasmBytes(){var t=\`${text}\`,b=new Uint8Array(t.length),i=0;for(;i<b.length;i++)b[i]=t.charCodeAt(i);return b}${end ?? ''}`;
}

/**
 * Emscripten's JavaScript, without what never runs.
 * @type {import('esbuild').Plugin}
 */
export const smallGlue = {
  name: 'small-glue',
  setup({ onLoad }) {
    onLoad({ filter: /doseline-(core|twin)\.mjs$/ }, async ({ path }) => ({
      contents: await minifyScript(await readFile(path, 'utf8'), { module: true }),
    }));
  },
};

/**
 * Fluent files as text, without what only translators read.
 * @type {import('esbuild').Plugin}
 */
const wordsAsText = {
  name: 'words-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.ftl$/ }, async ({ path }) => ({ contents: await wordsOf(path), loader: 'text' }));
  },
};

/**
 * The large parts of the one file, which no server compresses.
 * @param {string} twin
 * @returns {import('esbuild').Plugin}
 */
export function packedParts(twin) {
  const from = (/** @type {string} */ name) => JSON.stringify(inProject('web/one_file', name));
  const packedAsText = (/** @type {string | Buffer} */ content) => JSON.stringify(packedTightly(content));
  return {
    name: 'packed-parts',
    setup({ onLoad }) {
      onLoad({ filter: /\.ftl$/ }, async ({ path }) => ({
        contents: `import { unpackedText } from ${from('unpacked.js')};\nexport default () => unpackedText(${packedAsText(await wordsOf(path))});`,
        loader: 'js',
      }));
      onLoad({ filter: /\.wasm$/ }, async ({ path }) => ({
        contents: `import { unpackedBytes } from ${from('unpacked.js')};\nexport default unpackedBytes(${packedAsText(await readFile(path))});`,
        loader: 'js',
      }));
      onLoad({ filter: /doseline-twin\.mjs$/ }, () => ({
        contents: `import { twinFrom } from ${from('packed_twin.js')};\nexport default twinFrom(${packedAsText(twin)});`,
      }));
    },
  };
}

/**
 * One file of words as a script of its own.
 * @param {string} path
 */
export async function wordsScript(path) {
  return `globalThis.doselineWords=${JSON.stringify(await wordsOf(path))};`;
}

/** @param {string} path */
export async function wordsOf(path) {
  return wordsBuiltIn(await readFile(path, 'utf8'))
    .replace(/^#.*\n/gm, '')
    .replace(/\n{2,}/g, '\n');
}

/**
 * Few ever need the twin, so where a second file is possible it stays one.
 * @param {import('esbuild').OnResolveResult} elsewhere
 * @returns {import('esbuild').Plugin}
 */
export function twinFrom(elsewhere) {
  return {
    name: 'twin-elsewhere',
    setup({ onResolve }) {
      onResolve({ filter: /^#core\/doseline-twin\.mjs$/ }, () => elsewhere);
    },
  };
}
