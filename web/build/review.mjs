/** `npm run review`: what a portal's security, privacy and clinical reviewers ask for, as files in `dist/review`. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './dist.mjs';
import { writeHostPages } from './host_pages.mjs';
import { buildNeeds } from './needs.mjs';
import { inProject } from './paths.mjs';
import { sbom } from './sbom.mjs';
import { setUp } from './setup.mjs';
import { start } from './shell.mjs';

export const reviewFolder = inProject('dist/review');

const SUMS = 'SHA256SUMS';
const SRI = 'sri.json';

/** Of a build that is there. */
export async function writeReview() {
  rmSync(reviewFolder, { recursive: true, force: true });
  mkdirSync(reviewFolder, { recursive: true });
  const write = (/** @type {string} */ name, /** @type {string} */ text) => writeFileSync(join(reviewFolder, name), text);
  copyFileSync(inProject('SECURITY.md'), join(reviewFolder, 'SECURITY.md'));
  for (const name of ['privacy.md', 'accessibility.md']) copyFileSync(inProject('web/review', name), join(reviewFolder, name));
  write('hazards.md', `${readFileSync(inProject('web/review/hazards.md'), 'utf8').trimEnd()}\n\n${guardsTable()}`);
  writeHostPages(join(reviewFolder, 'hosts'));
  copyFileSync(inProject('dist/site/selfcheck.html'), join(reviewFolder, 'selfcheck.html'));
  write('sbom.cdx.json', await sbom());
  write(SUMS, sums());
}

/** The rules by their id, and each test that names one. */
function guardsTable() {
  const rules = [
    ...readFileSync(inProject('cpp/doseline/rules.md'), 'utf8').matchAll(
      /^\| ([A-Z]{3,4}(?:-[A-Z0-9]+)*) \| ([^|]+) \| .* \| ([ABC/]+) \|/gm,
    ),
  ];
  const tests = ['tests/cpp', 'tests/web', 'tests/wasm', 'tests/browser'].flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((name) => /(_test\.cpp|\.(test|spec)\.mjs)$/.test(name))
      .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(inProject(folder, name), 'utf8') })),
  );
  const guards = (/** @type {string} */ id) => {
    const whole = new RegExp(`(?<![\\w-])${id}(?![\\w-])`);
    return tests.filter(({ text }) => whole.test(text)).map(({ name }) => name);
  };
  return [
    '## Each rule and the tests that name it',
    '',
    'Value and source of each stand in `cpp/doseline/rules.md`. Besides, every known answer holds the ids of the rules that it rests on.',
    '',
    '| rule | what of | grade | tests |',
    '|---|---|---|---|',
    ...rules.map(([, id, of, grade]) => `| ${id} | ${of} | ${grade} | ${guards(id).join(' ')} |`),
    '',
  ].join('\n');
}

/** All that is in `dist`, but what this is written into. */
function sums() {
  const dist = inProject('dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.inputs')
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .filter((name) => ![`review/${SUMS}`, `review/${SRI}`].includes(name))
    .sort();
  const hash = (/** @type {string} */ kind, /** @type {string} */ name) => createHash(kind).update(readFileSync(join(dist, name)));
  const sri = Object.fromEntries(files.map((name) => [name, `sha384-${hash('sha384', name).digest('base64')}`]));
  writeFileSync(join(reviewFolder, SRI), `${JSON.stringify(sri, null, 2)}\n`);
  // As `sha256sum --check review/SHA256SUMS` reads it, in dist.
  return files.map((name) => `${hash('sha256', name).digest('hex')}  ${name}\n`).join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await start(async () => {
    setUp(buildNeeds);
    await build();
    await writeReview();
    console.log('Wrote dist/review. `npm start` shows the pages of hosts in it, at /review/hosts/.');
  });
