/** What is shipped for hosts: one policy in the page and in each form of its header, packed files that hold what they stand for. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { missingHeaders } from '../../web/build/check_headers.mjs';
import { ASSET, OTHER_FILES, siteHeaders } from '../../web/build/headers.mjs';
import { asHeadersFile, asHtaccess, asNginx } from '../../web/build/hosts.mjs';
import { policyIn } from '../../web/build/html.mjs';
import { inProject } from '../../web/build/paths.mjs';
import { listen, siteServer } from '../../web/build/serve.mjs';
import { Stop } from '../../web/build/shell.mjs';
import { readSiteOptions } from '../../web/build/site_options.mjs';

const site = inProject('dist/site');
const read = (/** @type {string} */ name) => readFileSync(`${site}/${name}`, 'utf8');
const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => /\w\.\w+$/.test(name));
const plain = files.filter((name) => !/\.(br|gz)$/.test(name));

/** @param {import('node:http').Server} server @param {(address: string) => Promise<void>} use */
async function served(server, use) {
  try {
    await use(await listen(server));
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

test('beside each file stand the same packed by brotli and by gzip, and smaller', () => {
  assert.ok(plain.length > 8);
  for (const name of plain) {
    const content = readFileSync(`${site}/${name}`);
    const [br, gz] = ['br', 'gz'].map((ending) => readFileSync(`${site}/${name}.${ending}`));
    assert.deepEqual(brotliDecompressSync(br), content, name);
    assert.deepEqual(gunzipSync(gz), content, name);
    assert.ok(br.length < content.length && gz.length < content.length, name);
  }
});

test('every form of the headers sends a page the policy that it holds, and keeps none out of a frame', () => {
  const forms = [read('_headers'), read('.htaccess'), readFileSync(inProject('dist/hosting/nginx.conf'), 'utf8')];
  for (const name of ['index.html', 'doseline.html']) {
    const policy = policyIn(read(name));
    assert.match(policy, /connect-src 'none'/);
    for (const form of forms) assert.ok(form.includes(policy), name);
  }
  for (const form of forms) {
    assert.match(form, /Cross-Origin-Embedder-Policy:? "?require-corp/);
    assert.match(form, /Cross-Origin-Opener-Policy:? "?same-origin/);
    assert.doesNotMatch(form, /frame-ancestors|X-Frame-Options/i);
  }
});

test('each file has its headers, and no rule takes in a file that is not there', () => {
  /** @type {string[]} */
  const named = read('_headers').match(/^\/.*/gm) ?? [];
  for (const name of plain) assert.ok(named.includes(`/${name}`), name);
  assert.deepEqual(
    named.filter((path) => path.includes('*')),
    [],
  );
  // Cloudflare Pages drops a longer line.
  for (const line of read('_headers').split('\n')) assert.ok(line.length < 2000);
});

test('a path of its own, and the names of those who may frame it, stand where a host reads them', () => {
  const headers = siteHeaders({
    policies: { 'index.html': "default-src 'none'" },
    assets: ['assets/a-0.js'],
    framedBy: 'https://portal.example',
  });
  const policy = "default-src 'none'; frame-ancestors https://portal.example";
  assert.deepEqual(asHeadersFile(headers, '/care/').match(/^\/.*/gm), ['/care/', '/care/index.html', '/care/sw.js', '/care/assets/a-0.js']);
  for (const form of [asHeadersFile(headers, '/care/'), asHtaccess(headers), asNginx(headers, '/care/')]) assert.ok(form.includes(policy));
  assert.match(
    asNginx(headers, '/care/'),
    /location \^~ \/care\/ \{[^]*location = \/care\/index\.html \{[^]*location \^~ \/care\/assets\/ \{/,
  );
});

test('the options of a host: read, or refused with every problem at once', () => {
  assert.deepEqual(readSiteOptions([]), { base: '/' });
  assert.deepEqual(readSiteOptions(['--address', 'https://care.example/doseline', '--framed-by', "'self'  https://*.portal.example"]), {
    base: '/doseline/',
    address: 'https://care.example/doseline/',
    framedBy: "'self' https://*.portal.example",
  });
  assert.deepEqual(readSiteOptions(['--base', 'a/b']), { base: '/a/b/' });
  /** @type {[string[], string[]][]} */
  const wrong = [
    [
      ['--address', 'care.example', '--base', '/../x', '--framed-by', 'x; script-src *', '--colour', 'red'],
      ['--address', '--base', '--framed-by', '--colour'],
    ],
    [
      ['--address', 'https://a.example/x/?y', '--base', '/a b/'],
      ['--address', '--base'],
    ],
    [['--address', 'https://a.example/x/', '--base', '/y/'], ['leave one of them out']],
    [
      ['--base', '/a/', '--base', '/b/', 'word', '--address'],
      ['--address has no value', 'twice', '"word"'],
    ],
  ];
  for (const [args, told] of wrong)
    assert.throws(
      () => readSiteOptions(args),
      (error) => error instanceof Stop && told.every((part) => error.message.includes(part)),
      args.join(' '),
    );
});

test('check-headers: silent where all is sent, and names what is not', async () => {
  await served(siteServer(site), async (address) => assert.deepEqual(await missingHeaders(address), []));
  const bare = createServer((request, response) => {
    const path = `${site}${request.url === '/' ? '/index.html' : request.url}`;
    response.setHeader('Cache-Control', 'max-age=3600');
    response.setHeader('X-Frame-Options', 'DENY');
    if (request.url === '/') response.setHeader('Content-Security-Policy', "default-src 'self'");
    response.statusCode = existsSync(path) ? 200 : 404;
    response.end(existsSync(path) ? readFileSync(path) : '');
  });
  await served(bare, async (address) => {
    const told = (await missingHeaders(address)).join('\n');
    for (const name of [
      'Cross-Origin-Embedder-Policy',
      'X-Frame-Options: DENY',
      'is not packed',
      'Content-Type must be',
      'must not be kept',
    ])
      assert.ok(told.includes(name), name);
    assert.match(told, /^\(page\): Content-Security-Policy is not the page's own/m);
    assert.match(told, /^doseline\.html: Content-Security-Policy is missing/m);
    assert.match(told, /^assets\/rest-\w+\.js: Cache-Control must be "public, max-age=31536000, immutable", is "max-age=3600"/m);
  });
  await assert.rejects(missingHeaders('care.example'), Stop);
  await served(
    createServer((_, response) => response.end('<p>Another page')),
    (address) => assert.rejects(missingHeaders(address), /another page/),
  );
});

test('a file that may change is never kept unasked, one named by its hash for a year', () => {
  assert.equal(OTHER_FILES['Cache-Control'], 'no-cache');
  assert.match(ASSET['Cache-Control'], /immutable/);
});
