/** A script cut in two, for what is wanted at once and for what is not. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { browsers, common, packedParts, smallGlue, textOf, twinFrom, wasmInside, withWasm, wordsOf } from './bundle.mjs';
import { hospitalDefine } from './built_for.mjs';
import { minifyScript } from './minify.mjs';
import { inProject, root } from './paths.mjs';
import { splitWords } from './words_split.mjs';

/** Where a script leaves what the next one needs of it. */
const SHARED = 'doselineShared';

/**
 * The page as two classic scripts, the first without what only the second needs. Modules would do this by themselves, but a
 * portal's sandboxed frame, where no origin is the page's own, refuses them unless the server sends headers that most do
 * not, and a page opened from a disk has no second file. So esbuild makes modules, and here each becomes a function of the
 * values it imports.
 * @param {object} options
 * @param {string} options.first  An entry that exports nothing.
 * @param {string} options.rest  An entry whose exports the second script leaves as `doselineRest`.
 * @param {string} [options.twinBy]  The module of ours that brings the twin. The second script then brings the words, too, that
 *   only it says, as `moreWords`.
 * @param {string} [options.packedTwin]  Or `web/core/twin_script.js` as text: then the first script carries it, the WebAssembly and
 *   all words packed, and unpacks each when it is needed.
 * @param {(content: string) => string} options.keepRest  Called with the finished second script; what it returns is the value of
 *   `REST_SCRIPT` in the first.
 * @param {Record<string, string>} [options.define]
 * @returns {Promise<string>} The first script.
 */
export async function bundleInTwo({ first, rest, twinBy, packedTwin, keepRest, define }) {
  const inside = packedTwin === undefined ? undefined : packedParts(packedTwin);
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
    define: { 'process.env.NODE_ENV': '"production"', ...hospitalDefine(), ...define },
    platform: 'browser',
    target: browsers,
    plugins: inside
      ? [coreInOne([inside]), inside, pastDoors]
      : [coreInOne([wasmInside, ...(twinBy ? [twinFrom({ path: inProject(twinBy) })] : [])]), wordsMarked, pastDoors],
  });
  const part = (/** @type {string} */ name) => {
    const found = outputFiles.filter(({ path }) => path.endsWith(`/${name}.js`));
    if (found.length !== 1 || outputFiles.length !== 3)
      throw new Error(`esbuild made other parts than three: ${outputFiles.map(({ path }) => path).join(' ')}`);
    return partOf(found[0].text);
  };
  const parts = { shared: part('shared'), first: part('first'), rest: part('rest') };
  const order = parts.shared.exported.map(({ as }) => as);
  const taken = (/** @type {Part} */ { imported }) => {
    const places = order.map((name) => imported.find(({ name: wanted }) => wanted === name)?.as ?? '');
    return `const [${places.join(',')}]=${SHARED};`;
  };
  const handedOn = parts.rest.exported.map(({ name, as }) => `${as}:${name}`);
  const restScript = `(()=>{${taken(parts.rest)}${parts.rest.body}globalThis.doselineRest={${[...(inside ? [] : [`moreWords:${JSON.stringify(WORDS_MARK)}`]), ...handedOn].join(',')}}})();`;
  const firstScript = `var ${SHARED}=(()=>{${parts.shared.body}return [${parts.shared.exported.map(({ name }) => name).join(',')}]})();(()=>{${taken(parts.first)}${parts.first.body}})();`;
  const { said, others } = inside ? {} : splitWords(await wordsOf(inProject('web/words/en.ftl')), filesBeside(metafile, 'rest.js'));
  const finished = async (/** @type {string} */ text, /** @type {string | undefined} */ words) => {
    const script = withoutIndents(await minifyScript(text, { module: false }));
    return words === undefined ? script : withWords(script, words);
  };
  const kept = keepRest(await finished(restScript, others));
  return withWasm(
    await finished(
      firstScript.replaceAll('REST_SCRIPT', () => JSON.stringify(kept)),
      said,
    ),
  );
}

/**
 * Templates are indented for whoever reads them; here that would come over the line. Nothing else in a small script is, as long
 * as neither words nor WebAssembly are in it.
 * @param {string} script
 */
function withoutIndents(script) {
  return script.replace(/\n +/g, '\n');
}

/**
 * @param {import('esbuild').Metafile} metafile
 * @param {string} left  An output's name.
 * @returns {string[]} Our modules that any other output holds something of.
 */
function filesBeside({ outputs }, left) {
  const others = Object.entries(outputs).filter(([path]) => !path.endsWith(`/${left}`));
  const files = others.flatMap(([, { inputs }]) =>
    Object.keys(inputs).filter((file) => /^web\/.*\.js$/.test(file) && inputs[file].bytesInOutput > 0),
  );
  return files.map((file) => join(root, file));
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
  return new Map(
    [...lines].flatMap(([, list, file]) => list.split(',').map((name) => /** @type {const} */ ([name.trim(), join(dirname(door), file)]))),
  );
}

/**
 * The core and what it imports only when asked, as one module: each of those would else become a part of its own.
 * @param {import('esbuild').Plugin[]} contents  How its WebAssembly and its twin come.
 * @returns {import('esbuild').Plugin}
 */
function coreInOne(contents) {
  /** @type {import('esbuild').Plugin} */
  const sameForAll = {
    name: 'same-for-all',
    setup({ onResolve }) {
      // Others use these too, and a policy may be made only once.
      onResolve({ filter: /\/(own_scripts|packed_twin|unpacked)\.js$/ }, ({ path, resolveDir }) => ({
        path: resolve(resolveDir, path),
        external: true,
      }));
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
          plugins: [...contents, smallGlue, sameForAll],
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
  if (/^(import|export)\b/m.test(body.replace(/`[^`]*`/g, '')))
    throw new Error('A part holds more imports or exports than were looked for.');
  return { body, imported: names(imports.exec(text)?.[1]), exported: names(exports.exec(text)?.[1]) };
}

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
