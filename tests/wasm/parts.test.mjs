/** The hosted page's scripts name each other by the hash of their content: no two builds can be mixed. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../../web/build/paths.mjs';
import { splitWords } from '../../web/build/words_split.mjs';

const folder = inProject('dist/site/assets');
const assets = readdirSync(folder).filter((name) => !/\.(br|gz)$/.test(name));
const named = (/** @type {string} */ text, /** @type {string} */ kind) => [
  ...new Set(text.match(new RegExp(`assets/${kind}-[0-9a-f]{12}\\.js`, 'g'))),
];

test('each file is named by the hash of its content', () => {
  for (const name of assets) {
    const [, hash] = /-([0-9a-f]{12})\./.exec(name) ?? [];
    assert.equal(
      createHash('sha256')
        .update(readFileSync(`${folder}/${name}`))
        .digest('hex')
        .slice(0, 12),
      hash,
      name,
    );
  }
});

test('the page names one first script, that names one second, and the worker keeps both', () => {
  const page = readFileSync(inProject('dist/site/index.html'), 'utf8');
  const first = named(page, 'page');
  assert.equal(first.length, 1);
  const rest = named(readFileSync(inProject('dist/site', first[0]), 'utf8'), 'rest');
  assert.equal(rest.length, 1);
  assert.deepEqual(named(page, 'rest'), []);
  assert.equal(assets.filter((name) => /^(page|rest)-\w+\.js$/.test(name)).length, 2);
  const worker = readFileSync(inProject('dist/site/sw.js'), 'utf8');
  assert.deepEqual([...named(worker, 'page'), ...named(worker, 'rest')], [...first, ...rest]);
});

test('words: what a script names, begins to name, or refers to through those', (t) => {
  const file = inProject('build/words_split_test.js');
  const source = 'one = 1\ntwo-a = 2\ntwo-b = { four } and\n    more\nthree = 3\nfour = { -name }\n-name = N\nfive = 5\n';
  t.after(() => rmSync(file));
  writeFileSync(file, "// five\nsay('one'); say(`two-${kind}`);");
  const { said, others } = splitWords(source, [file]);
  assert.equal(said, 'one = 1\ntwo-a = 2\ntwo-b = { four } and\n    more\nfour = { -name }\n-name = N\n');
  assert.equal(others, 'three = 3\nfive = 5\n');
});
