/** `npm run report`: what the last `npm test` measured, from the reports that it left in `build/reports`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inProject } from '../web/build/paths.mjs';

/** @param {string} name @returns {string} */
function report(name) {
  const path = inProject('build/reports', name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** What one test of node's runner said beside its result. @param {string} title */
function saidBy(title) {
  const [, said = ''] = report('node.tap').split(`# Subtest: ${title}`);
  return said
    .split('# Subtest: ', 1)[0]
    .split('\n')
    .flatMap((line) => /^\s*# (?!tests|suites|pass|fail|cancelled|skipped|todo|duration_ms)(.*)/.exec(line)?.[1] ?? []);
}

/** Each screen's violations, in each language and theme. */
function access() {
  const folder = inProject('build/reports/access');
  if (!existsSync(folder)) return [];
  /** @type {Map<string, Record<string, number>>} */
  const rows = new Map();
  for (const file of readdirSync(folder)) {
    const { tag, name, light, dark } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    rows.set(name, { ...rows.get(name), [`${tag} light`]: light, [`${tag} dark`]: dark });
  }
  const columns = ['en', 'es', 'ar'].flatMap((tag) => [`${tag} light`, `${tag} dark`]);
  const width = Math.max(...[...rows.keys()].map((name) => name.length));
  return [
    `${'screen'.padEnd(width)}  ${columns.join('  ')}`,
    ...[...rows].map(
      ([name, row]) => `${name.padEnd(width)}  ${columns.map((column) => String(row[column] ?? '–').padStart(column.length)).join('  ')}`,
    ),
  ];
}

const slips = report('ctest-sanitizers.xml').match(/Slips over WHO[^]*?(?=\n=====)/g) ?? [];

/** @type {Record<string, string[]>} */
const parts = {
  'Reading grade of each screen, at most 6': saidBy('each screen reads at grade'),
  'Reading grade of each card': saidBy('each card by itself'),
  'Slips of the unit that are caught, and true weights that are questioned': slips.map((table) => table.replaceAll('&apos;', "'")),
  'Violations that axe finds on each screen, by language and theme': access(),
  Lighthouse: [...new Set(report('playwright.json').match(/(?<=Lighthouse, )\w+: [\w, -]+/g))],
  Sizes: ['WebAssembly and glue', 'the hosted page', 'the one file'].flatMap((title) => saidBy(title).map((line) => `${title}: ${line}`)),
};

for (const [title, lines] of Object.entries(parts)) {
  console.log(`\n${title}\n${lines.length > 0 ? lines.map((line) => `  ${line}`).join('\n') : '  Not measured yet: run npm test.'}`);
}
