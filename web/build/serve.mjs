import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/**
 * What was sent for one request.
 * @typedef {{ path: string, status: number, bytes: number }} Sent
 */

/**
 * A server of files and nothing else, with the headers that the site's own `_headers` asks for: what is seen here is what
 * a host of files shows.
 * @param {string} folder
 * @param {object} [options]
 * @param {Record<string, string>} [options.mounts] further folders by the path that they appear under
 * @param {string} [options.headers] what those are sent with, as in `_headers`
 * @param {(sent: Sent) => void} [options.onSent]
 */
export function siteServer(folder, { mounts = {}, headers = '', onSent } = {}) {
  const rules = headerRules(`${readFileSync(join(folder, '_headers'), 'utf8').trim()}\n\n${headers}`);
  return createServer(async (request, response) => {
    const path = normalize(decodeSafely((request.url ?? '/').split('?', 1)[0]));
    const mount = Object.keys(mounts).find((prefix) => path.startsWith(prefix));
    const named = path.endsWith('/') ? `${path}index.html` : path;
    const file = mount ? join(mounts[mount], named.slice(mount.length)) : join(folder, named);
    const type = types[extname(file)];
    const content = type && (await readFile(file).catch(() => undefined));
    if (!content) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      onSent?.({ path, status: 404, bytes: 0 });
      return;
    }
    const fields = {
      Vary: 'Accept-Encoding',
      ETag: `W/"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`,
      ...headersFor(rules, path),
    };
    if (request.headers['if-none-match'] === fields.ETag) {
      response.writeHead(304, fields).end();
      onSent?.({ path, status: 304, bytes: 0 });
      return;
    }
    const packed = /\bbr\b/.test(String(request.headers['accept-encoding']));
    const body = packed ? await packedOnce(fields.ETag, content, file) : content;
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Length': body.length,
      ...(packed ? { 'Content-Encoding': 'br' } : {}),
      ...fields,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
    onSent?.({ path, status: 200, bytes: body.length });
  });
}

/** @type {Map<string, Promise<Buffer>>} */
const packedBefore = new Map();

/**
 * As a host does it: with the packed file beside it, or packed once for each content.
 * @param {string} name  Names the content.
 * @param {Buffer} content
 * @param {string} file
 */
function packedOnce(name, content, file) {
  let packing = packedBefore.get(name);
  if (!packing) {
    packing = readFile(`${file}.br`).catch(() => compress(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
    packedBefore.set(name, packing);
  }
  return packing;
}

/**
 * Listen on this machine only, at the port or, when that is taken, at any free one.
 * @param {import('node:http').Server} server
 * @param {number} [port]
 * @returns {Promise<string>} the address
 */
export function listen(server, port = 0) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve(`http://127.0.0.1:${address.port}/`);
    });
  });
}

/** A path that no browser sends stays as it is, and is not found. @param {string} path */
function decodeSafely(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * @typedef {{ matches: (path: string) => boolean, fields: Record<string, string> }} Rule
 * @param {string} text
 * @returns {Rule[]}
 */
function headerRules(text) {
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [pattern, ...lines] = block.split('\n');
      const fields = Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/, 2)));
      const matches = pattern.endsWith('*')
        ? (/** @type {string} */ path) => path.startsWith(pattern.slice(0, -1))
        : (/** @type {string} */ path) => path === pattern;
      return { matches, fields };
    });
}

/**
 * @param {Rule[]} rules
 * @param {string} path
 */
function headersFor(rules, path) {
  return Object.assign({}, ...rules.filter((rule) => rule.matches(path)).map((rule) => rule.fields));
}
