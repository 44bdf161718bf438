import { existsSync, readFileSync } from 'node:fs';
import { inProject } from './paths.mjs';

/** What each library that travels with the page asks to be said beside it: its name, licence and notice. */
export function notices() {
  const { dependencies } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  return [
    ...Object.keys(dependencies).map((name) => {
      const folder = inProject('node_modules', name);
      const { version, license, homepage } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const file = ['LICENSE', 'LICENSE.md'].map((candidate) => `${folder}/${candidate}`).find(existsSync);
      return `${name} ${version} (${license}) ${homepage}\n${file ? readFileSync(file, 'utf8').trim() : ''}`.trim();
    }),
    runtimeNotices(),
  ];
}

/** The same for what the compiler puts into the core. */
export function runtimeNotices() {
  return readFileSync(inProject('web/build/runtime_notices.txt'), 'utf8').trim();
}

/** Doseline's own licence, which is also that of the libraries that say Apache-2.0, then the notices of the others. */
export function licences() {
  return [readFileSync(inProject('LICENSE'), 'utf8').trim(), ...notices()].join('\n\n----\n\n');
}
