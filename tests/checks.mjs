import { existsSync, readdirSync } from 'node:fs';
import { inProject } from '../web/build/paths.mjs';
import { onPath, succeeds } from '../web/build/shell.mjs';
import { housed, misplaced } from './floors.mjs';

/** @typedef {{ name: string, passes: () => boolean }} Check */

/** @returns {Check[]} */
export function checks() {
  return [
    { name: 'rooms', passes: () => said('rooms', misplaced(housed())) },
    check('eslint', ['eslint', '--config', 'tests/eslint.config.mjs', '--max-warnings', '0', 'web', 'tests']),
    check('tsc', ['tsc', '--project', 'tests/tsconfig.json']),
    check('html-validate', ['html-validate', '--config', 'tests/htmlvalidate.json', ...pages()]),
    ...(existsSync(inProject('.clang-format')) && onPath('clang-format')
      ? [check('clang-format', ['clang-format', '--dry-run', '--Werror', ...sources('cpp'), ...sources('tests')])]
      : []),
  ];
}

/**
 * @param {string} name
 * @param {string[]} wrong
 */
function said(name, wrong) {
  for (const line of wrong) console.log(line);
  console.log(`${wrong.length === 0 ? '✔' : '✖'} ${name}`);
  return wrong.length === 0;
}

/**
 * @param {string} name
 * @param {string[]} command
 * @returns {Check}
 */
function check(name, command) {
  // What npm brought comes before what the system has.
  const PATH = `${inProject('node_modules/.bin')}:${process.env.PATH}`;
  return {
    name,
    passes() {
      const ok = succeeds(command, { PATH });
      console.log(`${ok ? '✔' : '✖'} ${name}`);
      return ok;
    },
  };
}

/** The page as written, and as built where it is. */
function pages() {
  return ['web/index.html', 'dist/doseline.html', 'dist/site/index.html'].filter((path) => existsSync(inProject(path)));
}

/** @param {string} folder */
function sources(folder) {
  return readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[ch]pp$/.test(name))
    .map((name) => `${folder}/${name}`);
}
