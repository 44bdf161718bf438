import { existsSync, statSync } from 'node:fs';
import { inProject } from './paths.mjs';
import { run } from './shell.mjs';

/**
 * Configure a CMake preset where that is due, then build it. CMake itself knows what is out of date.
 * @param {string} preset
 * @param {...string} targets all of them when none is named
 */
export function buildPreset(preset, ...targets) {
  if (!isConfigured(preset)) run(['cmake', '--preset', preset]);
  run(['cmake', '--build', '--preset', preset, ...(targets.length > 0 ? ['--target', ...targets] : [])]);
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
