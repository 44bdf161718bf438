import { availableParallelism } from 'node:os';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { inProject } from '../web/build/paths.mjs';
import { outcome } from '../web/build/shell.mjs';
import { housed, misplaced } from './floors.mjs';
import { formatCpp, PRETTIER } from './formatting.mjs';

/** @typedef {{ name: string, run: () => Promise<{ ok: boolean, said: string }> }} Check */

/** @type {Check[]} The slow ones first, so that none is waited for alone at the end. */
const checks = [
  command('tsc', () => ['tsc', '--project', 'tests/tsconfig.json']),
  command('clang-tidy', () => [
    'clang-tidy-19',
    '--quiet',
    '--checks=-bugprone-suspicious-include',
    wholeCore(),
    ...['--', '-std=c++20', `-I${inProject('cpp')}`, '-DDOSELINE_BUILD_ID=""'],
  ]),
  command('eslint', () => ['eslint', '--config', 'tests/eslint.config.mjs', '--max-warnings', '0', 'web', 'tests']),
  command('html-validate', () => ['html-validate', '--config', 'tests/htmlvalidate.json', ...pages()]),
  command('stylelint', () => ['stylelint', '--config', 'tests/stylelint.config.mjs', '--max-warnings', '0', 'web/**/*.css']),
  command('prettier', () => [...PRETTIER, '--check', '.']),
  { name: 'clang-format', run: cppInForm },
  { name: 'rooms', run: inOrder },
];

/**
 * Every check, as many at a time as there are cores.
 * @returns {Promise<boolean[]>} whether each passed
 */
export async function runChecks() {
  const waiting = [...checks];
  /** @type {boolean[]} */
  const results = [];
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const began = Date.now();
      const { ok, said } = await check.run();
      if (said.trim() && !ok) console.log(said.trim());
      console.log(`${ok ? '✔' : '✖'} ${check.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      results.push(ok);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}

async function inOrder() {
  const wrong = misplaced(housed());
  return { ok: wrong.length === 0, said: wrong.join('\n') };
}

async function cppInForm() {
  const others = await formatCpp({ write: false });
  return { ok: others.length === 0, said: [...others, '`npm run format` brings these into their form.'].join('\n') };
}

/**
 * @param {string} name
 * @param {() => string[]} words
 * @returns {Check}
 */
function command(name, words) {
  // What npm brought comes before what the system has.
  return { name, run: () => outcome(words(), { PATH: `${inProject('node_modules/.bin')}:${process.env.PATH}` }) };
}

/** The page as written, and as built where it is. */
function pages() {
  return ['web/index.html', 'dist/doseline.html', 'dist/site/index.html'].filter((path) => existsSync(inProject(path)));
}

/**
 * One file that includes the others: read one by one, they would take ten times as long. So no two of them may give one
 * name two meanings.
 */
function wholeCore() {
  const path = inProject('build/lint/core.cpp');
  const sources = readdirSync(inProject('cpp'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(doseline|wire)\/.*\.cpp$/.test(name),
  );
  mkdirSync(inProject('build/lint'), { recursive: true });
  writeFileSync(path, sources.map((name) => `#include "${name}"\n`).join(''));
  return path;
}
