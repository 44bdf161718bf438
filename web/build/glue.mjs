import { minify } from 'terser';

/**
 * Emscripten's JavaScript as we ship it. It is full of branches for surroundings that we do not have, behind variables
 * that never change; terser follows them, esbuild does not.
 * @param {string} text an ES module
 */
export async function minifyGlue(text) {
  const { code } = await minify(text, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true },
  });
  if (!code) throw new Error('terser gave nothing back');
  return code;
}
