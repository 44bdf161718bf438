import { existsSync, readdirSync } from 'node:fs';
import { inProject } from '../web/build/paths.mjs';
import { onPath, succeeds } from '../web/build/shell.mjs';
import { housed, misplaced } from './floors.mjs';

/** @typedef {{ name: string, passes: () => boolean }} Check */

/** @returns {Check[]} */
export function checks() {
  return [
    check('rooms', inOrder),
    command('eslint', ['eslint', '--config', 'tests/eslint.config.mjs', '--max-warnings', '0', 'web', 'tests']),
    command('tsc', ['tsc', '--project', 'tests/tsconfig.json']),
    command('html-validate', ['html-validate', '--config', 'tests/htmlvalidate.json', ...pages()]),
    ...(existsSync(inProject('.clang-format')) && onPath('clang-format')
      ? [command('clang-format', ['clang-format', '--dry-run', '--Werror', ...sources('cpp'), ...sources('tests')])]
      : []),
  ];
}

function inOrder() {
  const wrong = misplaced(housed());
  for (const line of wrong) console.log(line);
  return wrong.length === 0;
}

/**
 * @param {string} name
 * @param {string[]} words
 */
function command(name, words) {
  // What npm brought comes before what the system has.
  return check(name, () => succeeds(words, { PATH: `${inProject('node_modules/.bin')}:${process.env.PATH}` }));
}

/**
 * @param {string} name
 * @param {() => boolean} holds
 * @returns {Check}
 */
function check(name, holds) {
  return {
    name,
    passes() {
      const ok = holds();
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
