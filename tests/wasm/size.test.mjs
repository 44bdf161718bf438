/** What families on a slow line have to wait for, in bytes. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { minifyScript } from '../../web/build/minify.mjs';
import { oneFile } from '../../web/build/dist.mjs';
import { inProject } from '../../web/build/paths.mjs';

const gzip = (/** @type {Buffer | string} */ content) => gzipSync(content, { level: 9 }).length;

test('WebAssembly and glue: at most 51 kB by gzip', async (t) => {
  const wasm = gzip(readFileSync(inProject('build/wasm/doseline-core.wasm')));
  const glue = gzip(await minifyScript(readFileSync(inProject('build/wasm/doseline-core.mjs'), 'utf8'), { module: true }));
  t.diagnostic(`WebAssembly ${wasm} + glue ${glue} = ${wasm + glue} bytes`);
  assert.ok(wasm + glue <= 51_000);
});

test('the hosted page: at most 203 kB by brotli in at most 8 requests', (t) => {
  const files = readdirSync(inProject('dist/site'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\w\.(css|html|js|svg|txt|webmanifest)$/.test(name),
  );
  // The twin is asked for only where WebAssembly is off, words beside English only by those who read them, the style as a
  // file only where scripts are, the helpers by other pages, and the licences, the one file and the self-check by no page:
  // those are others, opened in a tab of their own.
  const usual = files.filter(
    (name) => !/^(assets\/(twin|words|rest-[0-9a-f]+\.css)|licences|doseline\.html|selfcheck\.html|helper)/.test(name),
  );
  const size = (/** @type {string} */ name) => brotliCompressSync(readFileSync(inProject('dist/site', name))).length;
  // The service worker asks for the page a second time, and hears that it has not changed.
  const requests = [...usual, 'index.html'];
  const bytes = usual.reduce((sum, name) => sum + size(name), 0);
  t.diagnostic(`${requests.length} requests, ${bytes} bytes`);
  assert.ok(requests.length <= 8);
  assert.ok(bytes <= 203_000);
  for (const name of files.filter((name) => name.startsWith('assets/words-'))) {
    t.diagnostic(`in another language: ${requests.length + 1} requests, ${bytes + size(name)} bytes, with ${name}`);
    assert.ok(requests.length + 1 <= 8);
  }
});

test('the one file: at most 640 kB', (t) => {
  const bytes = readFileSync(oneFile).length;
  t.diagnostic(`${bytes} bytes`);
  assert.ok(bytes <= 640_000);
});

for (const name of ['site/helper.js', 'site/helper-module.js', 'package/helper.js']) {
  test(`the helper for hosts: at most 600 bytes by gzip, ${name}`, (t) => {
    const bytes = gzipSync(readFileSync(inProject('dist', name)), { level: 9 }).length;
    t.diagnostic(`${bytes} bytes`);
    assert.ok(bytes <= 600);
  });
}
