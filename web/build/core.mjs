import { existsSync, readFileSync, statSync } from 'node:fs';
import { inProject } from './paths.mjs';
import { run } from './shell.mjs';

/** Build the WebAssembly module and its twin, without asking for anything that only tests need. */
export function buildCore() {
  if (!isConfigured('wasm')) run(['cmake', '--preset', 'wasm', '-DDOSELINE_TESTS=OFF']);
  run(['cmake', '--build', '--preset', 'wasm', '--target', 'doseline-core', 'doseline-twin']);
}

/**
 * Build a CMake preset, its tests with it. CMake itself knows what is out of date.
 * @param {string} preset
 * @param {...string} targets all of them when none is named
 */
export function buildPreset(preset, ...targets) {
  if (!isConfigured(preset, /^DOSELINE_TESTS:BOOL=ON$/m)) run(['cmake', '--preset', preset, '-DDOSELINE_TESTS=ON']);
  run(['cmake', '--build', '--preset', preset, ...targets.flatMap((target) => ['--target', target])]);
}

/**
 * CMake notices a changed CMakeLists.txt by itself, but not changed presets.
 * @param {string} preset
 * @param {RegExp} [setting] a line that its cache must hold
 */
function isConfigured(preset, setting = /^/) {
  const cache = inProject('build', preset, 'CMakeCache.txt');
  const ninja = inProject('build', preset, 'build.ninja');
  if (!existsSync(cache) || !existsSync(ninja)) return false;
  return statSync(ninja).mtimeMs > statSync(inProject('CMakePresets.json')).mtimeMs && setting.test(readFileSync(cache, 'utf8'));
}
