import { minify } from 'terser';

/** In one run: the core's glue stands in several scripts, and a hospital's copy has most of them in common with the usual one. @type {Map<string, Promise<string>>} */
const made = new Map();

/**
 * A script as we ship it. Emscripten's is full of branches for surroundings that we do not have, behind variables that
 * never change; terser follows them, esbuild does not. Of a bundle that esbuild made small it takes another thirtieth.
 * @param {string} text
 * @param {{ module: boolean }} options
 * @returns {Promise<string>}
 */
export function minifyScript(text, { module }) {
  const key = `${module} ${text}`;
  const known = made.get(key) ?? minified(text, module);
  made.set(key, known);
  return known;
}

/** @param {string} text @param {boolean} module */
async function minified(text, module) {
  const { code } = await minify(text, { module, ecma: 2020, compress: { passes: 3, pure_getters: true } });
  if (!code) throw new Error('terser gave nothing back');
  return code;
}
