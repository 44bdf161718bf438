/**
 * Catch2 version 3 is installed as a library for this machine alone. To run the suite as WebAssembly, its own source is
 * compiled anew: the one that Debian built the package from.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hasHeader } from '../web/build/needs.mjs';
import { inProject } from '../web/build/paths.mjs';
import { onPath, run, Stop } from '../web/build/shell.mjs';

/** Where `tests/CMakeLists.txt` looks for the source. */
const folder = inProject('build/catch2');
const isThere = () => existsSync(`${folder}/extras/catch_amalgamated.cpp`);

/** Version 2 is one header, which any compiler takes. */
const hasVersion3 = () => hasHeader('catch2/catch_all.hpp');

/** Bring the source if it is needed. Changes nothing on the system: lists, cache and download are in `build/`. */
export function bringCatch2Source() {
  if (!hasVersion3() || isThere()) return;
  if (!onPath('apt-get'))
    throw new Stop(
      `Put the source of your version of Catch2 (https://github.com/catchorg/Catch2/releases) into ${folder}, so that extras/catch_amalgamated.cpp is there.`,
    );
  console.log('Fetching the source of Catch2 from Debian, for the tests as WebAssembly.');
  const sources = `${folder}/apt/sources`;
  const lists = `${folder}/apt/lists`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(sources, { recursive: true });
  mkdirSync(`${lists}/partial`, { recursive: true });
  for (const [name, text] of sourceLists()) writeFileSync(`${sources}/${name}`, text);
  const settings = {
    'Dir::Etc::SourceList': '/dev/null',
    'Dir::Etc::SourceParts': sources,
    'Dir::State::Lists': lists,
    'Dir::Cache::pkgcache': '',
    'Dir::Cache::srcpkgcache': '',
  };
  const apt = `apt-get --quiet ${Object.entries(settings)
    .map(([name, value]) => `-o ${name}='${value}'`)
    .join(' ')}`;
  // apt checks what it fetches against Debian's signature, and puts it where it is called.
  run([
    'sh',
    '-c',
    `cd '${folder}' && ${apt} update && ${apt} source --download-only catch2 && tar --extract --strip-components=1 --file=$(ls catch2_*.orig.tar.*)`,
  ]);
  if (!isThere()) throw new Stop(`The source of Catch2 has no extras/catch_amalgamated.cpp: see ${folder}`);
}

/** The system's own lists of packages, turned to their sources. @returns {[name: string, text: string][]} */
function sourceLists() {
  const parts = '/etc/apt/sources.list.d';
  const paths = ['/etc/apt/sources.list', ...(existsSync(parts) ? readdirSync(parts).map((name) => `${parts}/${name}`) : [])].filter(
    existsSync,
  );
  return paths.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const name = `${path.slice(1).replace(/\W+/g, '-')}`;
    if (path.endsWith('.sources')) return [[`${name}.sources`, text.replace(/^Types:.*$/gm, 'Types: deb-src')]];
    if (path.endsWith('.list')) return [[`${name}.list`, text.replace(/^deb-src .*$/gm, '').replace(/^deb /gm, 'deb-src ')]];
    return [];
  });
}
