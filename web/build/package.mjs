import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript } from './bundle.mjs';
import { inProject } from './paths.mjs';

/** The npm package, ready for `npm pack`. */
export const packageFolder = inProject('dist/package');

/**
 * The core for other people's pages and programs. The WebAssembly is inside the script, so that no bundler and no
 * policy has to know of a second file.
 * @param {string} twin the plain-JavaScript core, as an ES module
 */
export async function writePackage(twin) {
  rmSync(packageFolder, { recursive: true, force: true });
  mkdirSync(packageFolder, { recursive: true });
  const write = (/** @type {string} */ name, /** @type {string} */ text) => writeFileSync(join(packageFolder, name), text);
  const copy = (/** @type {string} */ from, /** @type {string} */ to) => copyFileSync(inProject(from), join(packageFolder, to));

  write('index.js', await bundleScript({ entry: 'web/core/index.js', format: 'esm', twin: './twin.js' }));
  write('twin.js', twin);
  copy('web/core/doseline.d.ts', 'index.d.ts');
  write('helper.js', await bundleScript({ entry: 'web/element/helper.js', format: 'esm' }));
  copy('web/element/helper_types.d.ts', 'helper.d.ts');
  write('element.js', await bundleScript({ entry: 'web/element/index.js', format: 'esm' }));
  copy('web/element/element_types.d.ts', 'element.d.ts');
  copy('web/package/README.md', 'README.md');
  copy('LICENSE', 'LICENSE');
  copy('web/build/runtime_notices.txt', 'NOTICES.txt');
  copy('CHANGELOG.md', 'CHANGELOG.md');

  const { version, license, engines } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const manifest = {
    name: 'doseline',
    version,
    keywords: ['spinal-muscular-atrophy', 'zolgensma', 'onasemnogene-abeparvovec', 'patient-education', 'care-plan', 'webassembly'],
    description: 'The care plan after Zolgensma, by the label: kit, steroid course and blood tests, from a weight and a date.',
    license,
    type: 'module',
    engines,
    sideEffects: ['./element.js'],
    main: './index.js',
    types: './index.d.ts',
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './element': { types: './element.d.ts', default: './element.js' },
      './helper': { types: './helper.d.ts', default: './helper.js' },
      './package.json': './package.json',
    },
    files: ['*.js', '*.d.ts', 'NOTICES.txt', 'CHANGELOG.md'],
  };
  write('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
}
