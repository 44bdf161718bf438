import { minify } from 'terser';

/**
 * A script as we ship it. Emscripten's is full of branches for surroundings that we do not have, behind variables that
 * never change; terser follows them, esbuild does not. Of a bundle that esbuild made small it takes another thirtieth.
 * @param {string} text
 * @param {{ module: boolean }} options
 */
export async function minifyScript(text, { module }) {
  const { code } = await minify(text, { module, ecma: 2020, compress: { passes: 3, pure_getters: true } });
  if (!code) throw new Error('terser gave nothing back');
  return code;
}
