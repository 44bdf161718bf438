/** What reviewers are handed: whole, and true of the very files beside it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { Ajv } from 'ajv';
import { inProject } from '../../web/build/paths.mjs';
import { reviewFolder, writeReview } from '../../web/build/review.mjs';

const read = (/** @type {string} */ name) => readFileSync(`${reviewFolder}/${name}`, 'utf8');
const rows = (/** @type {string} */ text) =>
  text.split('\n').flatMap((line) =>
    /^\| /.test(line)
      ? [
          line
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim()),
        ]
      : [],
  );

before(writeReview);

test('the sums name every file of dist, and are its own', () => {
  const sums = read('SHA256SUMS')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '));
  const sri = JSON.parse(read('sri.json'));
  assert.deepEqual(
    sums.map(([, name]) => name),
    Object.keys(sri),
  );
  for (const name of [
    'doseline.html',
    'site/index.html',
    'site/index.html.br',
    'site/.htaccess',
    'package/index.js',
    'review/sbom.cdx.json',
  ])
    assert.ok(name in sri, name);
  for (const [sum, name] of sums) {
    const content = readFileSync(inProject('dist', name));
    assert.equal(createHash('sha256').update(content).digest('hex'), sum, name);
    assert.equal(sri[name], `sha384-${createHash('sha384').update(content).digest('base64')}`, name);
  }
});

test('the list of parts: each library that is shipped, what the compiler puts in, and nothing that differs by the hour', () => {
  const bom = JSON.parse(read('sbom.cdx.json'));
  assert.deepEqual([bom.bomFormat, bom.specVersion, bom.metadata.component.name], ['CycloneDX', '1.6', 'doseline']);
  assert.deepEqual([bom.serialNumber, bom.metadata.timestamp], [undefined, undefined]);
  const names = bom.components.map((/** @type {any} */ { group, name }) => (group ? `${group}/${name}` : name));
  const { dependencies } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  for (const name of [...Object.keys(dependencies), 'emscripten', 'musl', 'libcxx']) assert.ok(names.includes(name), name);
  for (const { name, purl, licenses, hashes } of bom.components) {
    assert.match(purl, /^pkg:(npm|generic)\//, name);
    assert.equal(licenses.length, 1, name);
    assert.doesNotMatch(JSON.stringify(licenses), /GPL/, name);
    if (purl.startsWith('pkg:npm/')) assert.match(hashes[0].content, /^[0-9a-f]{128}$/, name);
  }
});

/** CycloneDX's own schema, whose licence names are SPDX's. Formats, such as an address's, are not judged. */
function cycloneDx() {
  const file = (/** @type {string} */ name) => `${name}.SNAPSHOT.schema.json`;
  const schema = (/** @type {string} */ name) =>
    JSON.parse(readFileSync(inProject('node_modules/@cyclonedx/cyclonedx-library/res/schema', file(name)), 'utf8'));
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  for (const name of ['spdx', 'jsf-0.82']) ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${file(name)}`);
  return ajv.compile(schema('bom-1.6'));
}

test('the list of parts is what CycloneDX’s schema asks for, and the schema would see a fault', () => {
  const isValid = cycloneDx();
  /** @type {Record<string, any>} */
  const bom = JSON.parse(read('sbom.cdx.json'));
  assert.ok(isValid(bom), JSON.stringify(isValid.errors, null, 1));
  for (const fault of [
    { bomFormat: 'SPDX' },
    { components: [{ ...bom.components[0], licenses: [{ license: { id: 'No-Such-Licence' } }] }] },
    { components: [{ name: 'nameless kind' }] },
    { unknown: true },
  ])
    assert.equal(isValid({ ...bom, ...fault }), false, JSON.stringify(fault).slice(0, 60));
});

test('each hazard names rules and tests that are there, and each rule a test', () => {
  const text = read('hazards.md');
  const ids = [...readFileSync(inProject('cpp/doseline/rules.md'), 'utf8').matchAll(/^\| ([A-Z]{3,4}(?:-[A-Z0-9]+)*) \|/gm)].map(
    ([, id]) => id,
  );
  const hazards = rows(text).filter(([id]) => id.startsWith('H-'));
  assert.ok(hazards.length >= 10);
  for (const [id, , , rules, tests] of hazards) {
    assert.ok(rules && tests, id);
    for (const rule of rules.split(' ')) assert.ok(ids.includes(rule), `${id}: ${rule}`);
    for (const file of tests.split(' ')) assert.ok(existsSync(inProject(file)), `${id}: ${file}`);
  }
  const guarded = rows(text.slice(text.indexOf('## Each rule')))
    .slice(1)
    .filter(([id]) => /^[A-Z]{3}/.test(id));
  assert.deepEqual(
    guarded.map(([id]) => id),
    ids,
  );
  for (const [id, , , tests] of guarded) assert.ok(tests, `no test names ${id}`);
});

test('the accessibility report has each criterion of WCAG 2.2, A and AA', () => {
  const told = rows(read('accessibility.md'))
    .map(([criterion]) => criterion)
    .join('\n');
  const criteria =
    '1.1.1 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3';
  for (const criterion of criteria.split(' ')) assert.match(told, new RegExp(`\\b${criterion.replaceAll('.', '\\.')} `), criterion);
  assert.match(told, /1\.2\.1 to 1\.2\.5/);
});

test('the privacy sheet says what the code does: the places it names are those that the code opens', () => {
  const used = new Set();
  for (const file of readdirSync(inProject('web'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js')))
    for (const [place] of readFileSync(inProject('web', file), 'utf8').matchAll(
      /\b(localStorage|sessionStorage|indexedDB|caches\.open|document\.cookie|sendBeacon|XMLHttpRequest|WebSocket|EventSource)\b/g,
    ))
      used.add(place);
  assert.deepEqual([...used].sort(), ['caches.open', 'localStorage', 'sessionStorage']);
  for (const place of ['localStorage', 'sessionStorage', 'Cache Storage', 'no cookies'])
    assert.ok(read('privacy.md').includes(place), place);
});
