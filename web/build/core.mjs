import { existsSync, statSync } from 'node:fs';
import { delimiter } from 'node:path';
import { inProject } from './paths.mjs';
import { run } from './shell.mjs';

/**
 * emcc runs acorn under node to shrink its JavaScript. Debian keeps acorn where only Debian's own node looks,
 * so any other node must be told.
 */
const env = { NODE_PATH: [process.env.NODE_PATH, '/usr/share/nodejs'].filter(Boolean).join(delimiter) };

/**
 * Configure a CMake preset where that is due, then build it. CMake itself knows what is out of date.
 * @param {string} preset
 * @param {...string} targets all of them when none is named
 */
export function buildPreset(preset, ...targets) {
  if (!isConfigured(preset)) run(['cmake', '--preset', preset], env);
  run(['cmake', '--build', '--preset', preset, ...(targets.length > 0 ? ['--target', ...targets] : [])], env);
}

/**
 * CMake notices a changed CMakeLists.txt by itself, but not changed presets.
 * @param {string} preset
 */
function isConfigured(preset) {
  const cache = inProject('build', preset, 'CMakeCache.txt');
  const ninja = inProject('build', preset, 'build.ninja');
  return existsSync(ninja) && existsSync(cache) && statSync(cache).mtimeMs > statSync(inProject('CMakePresets.json')).mtimeMs;
}
