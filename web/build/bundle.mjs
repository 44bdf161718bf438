import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { minifyScript } from './minify.mjs';
import { inProject, root } from './paths.mjs';
import { splitWords } from './words_split.mjs';

/**
 * The oldest browsers that we write for: phones of 2021 are still in use. Anything newer in our sources is
 * rewritten; the loader's twin covers those whose WebAssembly is off.
 */
const browsers = ['chrome91', 'firefox90', 'safari15'];

/** @type {import('esbuild').BuildOptions} */
const common = {
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
 * @property {string} [packedTwin] `web/core/twin_script.js` as text: then the script carries it, the WebAssembly and the
 *   words packed, and unpacks each when it is needed
 * @property {Record<string, string>} [define] names that stand for a value of the build
 */

/**
 * One script with everything in it.
 * @param {ScriptOptions} options
 */
export async function bundleScript({ entry, format, twin, twinBy, packedTwin, define }) {
  const contents = packedTwin === undefined ? [wasmInside, wordsAsText] : [packedParts(packedTwin)];
  const text = await textOf({
    ...common,
    entryPoints: [entry],
    format,
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    // The package runs in node as well, so its code may lean on neither.
    platform: format === 'iife' ? 'browser' : 'neutral',
    target: browsers,
    plugins: [...contents, smallGlue, ...(twin ? [twinFrom({ path: twin, external: true })] : []), ...(twinBy ? [twinFrom({ path: inProject(twinBy) })] : [])],
  });
  return withWasm(await minifyScript(text, { module: format === 'esm' }));
}

/** Where a script leaves what the next one needs of it. */
const SHARED = 'doselineShared';

/**
 * The hosted page as two classic scripts, the first without what only the second needs. Modules would do this by
 * themselves, but a portal's sandboxed frame, where no origin is the page's own, refuses them unless the server sends
 * headers that most do not. So esbuild makes modules, and here each becomes a function of the values it imports.
 * @param {object} options
 * @param {string} options.first  An entry that exports nothing.
 * @param {string} options.rest  An entry whose exports the second script leaves as `doselineRest`, with the words that only it
 *   says as `moreWords`.
 * @param {string} options.twinBy
 * @param {(file: 'rest', content: string) => string} options.named  Called with the finished second script; what it returns is
 *   the value of `REST_FILE` in the first.
 * @param {Record<string, string>} options.define
 * @returns {Promise<string>} The first script.
 */
export async function bundleInTwo({ first, rest, twinBy, named, define }) {
  const { outputFiles, metafile } = await build({
    ...common,
    absWorkingDir: root,
    metafile: true,
    write: false,
    minify: false,
    entryPoints: { first, rest },
    splitting: true,
    format: 'esm',
    outdir: inProject('build/parts'),
    chunkNames: 'shared',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    platform: 'browser',
    target: browsers,
    plugins: [coreInOne(twinBy), wordsMarked, pastDoors],
  });
  const part = (/** @type {string} */ name) => {
    const found = outputFiles.filter(({ path }) => path.endsWith(`/${name}.js`));
    if (found.length !== 1 || outputFiles.length !== 3) throw new Error(`esbuild made other parts than three: ${outputFiles.map(({ path }) => path).join(' ')}`);
    return partOf(found[0].text);
  };
  const parts = { shared: part('shared'), first: part('first'), rest: part('rest') };
  const order = parts.shared.exported.map(({ as }) => as);
  const taken = (/** @type {Part} */ { imported }) => {
    const places = order.map((name) => imported.find(({ name: wanted }) => wanted === name)?.as ?? '');
    return `const [${places.join(',')}]=${SHARED};`;
  };
  const withFirst = Object.entries(metafile.outputs).filter(([path]) => !path.endsWith('/rest.js'));
  const firstFiles = withFirst.flatMap(([, { inputs }]) => Object.keys(inputs).filter((file) => /^web\/.*\.js$/.test(file) && inputs[file].bytesInOutput > 0));
  const { said, others } = splitWords(await wordsOf(inProject('web/words/en.ftl')), firstFiles.map((file) => join(root, file)));
  const restScript = `(()=>{${taken(parts.rest)}${parts.rest.body}globalThis.doselineRest={moreWords:${JSON.stringify(WORDS_MARK)},${parts.rest.exported.map(({ name, as }) => `${as}:${name}`).join(',')}}})();`;
  const restFile = named('rest', withWords(await minifyScript(restScript, { module: false }), others));
  const firstScript = `var ${SHARED}=(()=>{${parts.shared.body}return [${parts.shared.exported.map(({ name }) => name).join(',')}]})();(()=>{${taken(parts.first)}${parts.first.body}})();`;
  return withWasm(withWords(await minifyScript(firstScript.replaceAll('REST_FILE', () => JSON.stringify(restFile)), { module: false }), said));
}

/**
 * Where a script is cut in two, esbuild looks at whole files: through a room's door all of the room would be in both. So each
 * import of a door becomes imports of the files that the door takes its names from.
 * @type {import('esbuild').Plugin}
 */
const pastDoors = {
  name: 'past-doors',
  setup({ onLoad }) {
    onLoad({ filter: /\/web\/[a-z_]+\/[a-z_]+\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const straight = (/** @type {string} */ all, /** @type {string} */ kind, /** @type {string} */ list, /** @type {string} */ door) => {
        // The core is a module and no door.
        if (door === '../core/index.js') return all;
        const homes = doorOf(join(dirname(path), door));
        return list
          .split(',')
          .map((each) => each.trim())
          .filter(Boolean)
          .map((each) => {
            const home = homes.get(each.split(' as ')[0]);
            if (!home) throw new Error(`${path} takes ${each} from ${door}, which has no such name.`);
            return `${kind} { ${each} } from ${JSON.stringify(home)};`;
          })
          .join(' ');
      };
      return { contents: text.replace(/^(import|export) \{([^}]*)\} from '(\.[^']*\/index\.js)';$/gm, straight) };
    });
  },
};

/**
 * @param {string} door  A room's `index.js`, which only hands names on.
 * @returns {Map<string, string>} The file of each name.
 */
function doorOf(door) {
  const lines = readFileSync(door, 'utf8').matchAll(/^export \{([^}]*)\} from '(\.[^']*)';$/gm);
  return new Map([...lines].flatMap(([, list, file]) => list.split(',').map((name) => /** @type {const} */ ([name.trim(), join(dirname(door), file)]))));
}

/**
 * The core and what it imports only when asked, as one module: each of those would else become a part of its own.
 * @param {string} twinBy
 * @returns {import('esbuild').Plugin}
 */
function coreInOne(twinBy) {
  /** @type {import('esbuild').Plugin} */
  const sameForAll = {
    name: 'same-for-all',
    setup({ onResolve }) {
      // Its policy may be made only once.
      onResolve({ filter: /\/own_scripts\.js$/ }, () => ({ path: inProject('web/hosted/own_scripts.js'), external: true }));
    },
  };
  return {
    name: 'core-in-one',
    setup({ onLoad }) {
      onLoad({ filter: /\/web\/core\/index\.js$/ }, async ({ path }) => ({
        contents: await textOf({
          ...common,
          minify: false,
          entryPoints: [path],
          format: 'esm',
          target: browsers,
          plugins: [wasmInside, smallGlue, sameForAll, twinFrom({ path: inProject(twinBy) })],
        }),
      }));
    },
  };
}

/**
 * @typedef {object} Part  A module of esbuild's, taken apart.
 * @property {string} body
 * @property {{ name: string, as: string }[]} imported  From the one other part.
 * @property {{ name: string, as: string }[]} exported
 */

/**
 * @param {string} text  As esbuild writes it where it does not minify: imports first, the exports last.
 * @returns {Part}
 */
function partOf(text) {
  const names = (/** @type {string | undefined} */ list) =>
    (list ?? '')
      .split(',')
      .map((each) => each.trim().split(' as '))
      .filter(([name]) => name)
      .map(([name, as = name]) => ({ name, as }));
  const imports = /^import \{([^}]*)\} from "\.\/shared\.js";\n/m;
  const exports = /\nexport \{([^}]*)\};\s*$/;
  const body = text.replace(imports, '').replace(exports, '\n');
  if (/^(import|export)\b/m.test(body.replace(/`[^`]*`/g, ''))) throw new Error('A part holds more imports or exports than were looked for.');
  return { body, imported: names(imports.exec(text)?.[1]), exported: names(exports.exec(text)?.[1]) };
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

/** Stands for the WebAssembly's bytes until all else is minified: minifiers would write each odd sign as four. */
const WASM_MARK = 'the WebAssembly';

/** @type {import('esbuild').Plugin} */
const wasmInside = {
  name: 'wasm-inside',
  setup({ onLoad }) {
    onLoad({ filter: /\.wasm$/ }, () => ({ contents: `export default ${JSON.stringify(WASM_MARK)};` }));
  },
};

/** Stands for English until it is known which script says what of it. */
const WORDS_MARK = 'the words';

/** @type {import('esbuild').Plugin} */
const wordsMarked = {
  name: 'words-marked',
  setup({ onLoad }) {
    onLoad({ filter: /\/en\.ftl$/ }, () => ({ contents: WORDS_MARK, loader: 'text' }));
  },
};

/**
 * @param {string} script
 * @param {string} words
 */
function withWords(script, words) {
  const mark = new RegExp(`(["'\`])${WORDS_MARK}\\1`);
  if (script.split(mark).length !== 3) throw new Error('A script must hold its words once.');
  return script.replace(mark, () => JSON.stringify(words));
}

/**
 * The WebAssembly as a template string of one character a byte, in a function at the script's end. Compressed, that is
 * a third smaller than base64, whose letters no longer line up with what repeats, and 1 kB smaller than amid the code.
 * @param {string} script
 */
function withWasm(script) {
  const marks = new RegExp(`(["'\`])${WASM_MARK}\\1`);
  if (!marks.test(script)) return script;
  // Besides what would end the string: a carriage return would be read as a line feed.
  const text = readFileSync(inProject('build/wasm/doseline-core.wasm'), 'latin1').replace(/[\\`$\r]/g, (sign) => (sign === '\r' ? '\\r' : `\\${sign}`));
  const [, body, end] = /^(.*?)(\}\)?\(\);?\s*)?$/s.exec(script.replace(marks, () => 'wasmBytes()')) ?? [];
  return `${body.trimEnd().replace(/;?$/, ';')}function wasmBytes(){var t=\`${text}\`,b=new Uint8Array(t.length),i=0;for(;i<b.length;i++)b[i]=t.charCodeAt(i);return b}${end ?? ''}`;
}

/**
 * Emscripten's JavaScript, without what never runs.
 * @type {import('esbuild').Plugin}
 */
const smallGlue = {
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
function packedParts(twin) {
  const from = (/** @type {string} */ name) => JSON.stringify(inProject('web/one_file', name));
  const packed = (/** @type {string | Buffer} */ content) => JSON.stringify(deflateRawSync(content, { level: 9 }).toString('base64'));
  return {
    name: 'packed-parts',
    setup({ onLoad }) {
      onLoad({ filter: /\.ftl$/ }, async ({ path }) => ({
        contents: `import { unpackedText } from ${from('unpacked.js')};\nexport default () => unpackedText(${packed(await wordsOf(path))});`,
        loader: 'js',
      }));
      onLoad({ filter: /\.wasm$/ }, async ({ path }) => ({
        contents: `import { unpackedBytes } from ${from('unpacked.js')};\nexport default unpackedBytes(${packed(await readFile(path))});`,
        loader: 'js',
      }));
      onLoad({ filter: /doseline-twin\.mjs$/ }, () => ({
        contents: `import { twinFrom } from ${from('packed_twin.js')};\nexport default twinFrom(${packed(twin)});`,
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
async function wordsOf(path) {
  return (await readFile(path, 'utf8')).replace(/^#.*\n/gm, '').replace(/\n{2,}/g, '\n');
}

/**
 * Few ever need the twin, so where a second file is possible it stays one.
 * @param {import('esbuild').OnResolveResult} elsewhere
 * @returns {import('esbuild').Plugin}
 */
function twinFrom(elsewhere) {
  return {
    name: 'twin-elsewhere',
    setup({ onResolve }) {
      onResolve({ filter: /^#core\/doseline-twin\.mjs$/ }, () => elsewhere);
    },
  };
}
