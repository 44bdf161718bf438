/** Hosts of files without a server's settings of their own: such as read a `_headers` at their top, and object stores. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { asHeadersFile, TYPES } from '../../web/build/hosts.mjs';
import { inProject } from '../../web/build/paths.mjs';
import { listen, siteServer } from '../../web/build/serve.mjs';

/** @typedef {import('./web_servers.mjs').WebServer} WebServer */

const BASE = '/doseline/';

/** @returns {Record<string, import('../../web/build/headers.mjs').Fields>} */
const shipped = () => JSON.parse(readFileSync(inProject('dist/hosting/headers.json'), 'utf8'));

function siteBelow() {
  const root = mkdtempSync(join(tmpdir(), 'doseline-host-'));
  const folder = join(root, BASE);
  mkdirSync(folder);
  cpSync(inProject('dist/site'), folder, { recursive: true });
  return { root, folder };
}

/**
 * @param {string} name
 * @param {{ root: string, folder: string }} site
 * @param {import('node:http').Server} server
 * @param {string} page  Against the folder.
 * @returns {Promise<WebServer>}
 */
async function opened(name, { root, folder }, server, page) {
  const address = `${await listen(server)}${BASE.slice(1)}`;
  const close = async () => {
    server.close();
    server.closeAllConnections();
    rmSync(root, { recursive: true, force: true });
  };
  return { name, address, page: address + page, folder, close };
}

/** Netlify, Cloudflare Pages and their like: `_headers` is read at the top of the host, for paths from there. */
export async function headersHost() {
  const site = siteBelow();
  const written = asHeadersFile(shipped(), '/');
  if (written !== readFileSync(join(site.folder, '_headers'), 'utf8')) throw new Error('_headers is not what headers.json says.');
  rmSync(join(site.folder, '_headers'));
  // As `--base /doseline/` writes it.
  writeFileSync(join(site.root, '_headers'), asHeadersFile(shipped(), BASE));
  return opened('_headers', site, siteServer(site.root), '');
}

/**
 * Each object with the headers that it was put there with, and nothing else: no page of a folder, no file that was not named. What is
 * in front of it hands on the packed one to whom can read it.
 */
export async function objectStore() {
  const site = siteBelow();
  const objects = shipped();
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '').split('?', 1)[0]).slice(BASE.length);
    if (!request.url?.startsWith(BASE) || !Object.hasOwn(objects, name)) return void response.writeHead(404).end();
    const accepted = String(request.headers['accept-encoding']);
    const packing = [
      ['br', '.br'],
      ['gzip', '.gz'],
    ].find(([encoding, ending]) => accepted.includes(encoding) && fileOf(`${name}${ending}`));
    const content = fileOf(`${name}${packing?.[1] ?? ''}`);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(name).slice(1)],
      Vary: 'Accept-Encoding',
      ...(packing && { 'Content-Encoding': packing[0] }),
      ...objects[name],
    });
    response.end(content);
  });
  const fileOf = (/** @type {string} */ name) => {
    try {
      return readFileSync(join(site.folder, name));
    } catch {
      return undefined;
    }
  };
  return opened('an object store', site, server, 'index.html');
}
