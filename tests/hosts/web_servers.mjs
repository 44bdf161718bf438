/** Real web servers, each as a process of its own in a folder of its own, with what the build ships for it. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inProject } from '../../web/build/paths.mjs';
import { freePort } from '../browser/servers.mjs';
import { BROTLI } from './needs.mjs';

/**
 * @typedef {object} WebServer
 * @property {string} name
 * @property {string} address  Of the site's folder.
 * @property {string} page  Of the page in it.
 * @property {string} folder  What it serves there.
 * @property {() => Promise<void>} close
 */

/** The site in a folder below the root, as in most portals, and a server's own files beside. */
function siteBelow() {
  const folder = mkdtempSync(join(tmpdir(), 'doseline-host-'));
  mkdirSync(join(folder, 'root'));
  mkdirSync(join(folder, 'tmp'));
  cpSync(inProject('dist/site'), join(folder, 'root/doseline'), { recursive: true });
  return folder;
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {number} port
 * @param {string[]} command
 * @returns {Promise<WebServer>}
 */
async function started(name, folder, port, [program, ...args]) {
  const server = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (part) => (said += part));
  const ended = new Promise((resolve) => server.once('close', resolve));
  const address = `http://127.0.0.1:${port}/doseline/`;
  for (let tries = 0; ; tries++) {
    if (server.exitCode !== null || tries === 200) throw new Error(`${name} did not start:\n${said}`);
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    await pause(50);
  }
  const close = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { name, address, page: address, folder: join(folder, 'root/doseline'), close };
}

/**
 * @param {object} [options]
 * @param {boolean} [options.brotli]  With the line that is shipped as a comment.
 * @param {boolean} [options.packing]  Without the packed files: each answer is packed as it is sent, as elsewhere.
 */
export async function nginx({ brotli = false, packing = false } = {}) {
  const [folder, port] = [siteBelow(), await freePort()];
  const shipped = readFileSync(inProject('dist/hosting/nginx.conf'), 'utf8').replaceAll(/(location \^~ |= )\//g, '$1/doseline/');
  const changed = brotli
    ? shipped.replace('# brotli_static on;', 'brotli_static on;')
    : shipped.replace('gzip_static on;', packing ? 'gzip on; gzip_comp_level 6; gzip_types *;' : '$&');
  writeFileSync(join(folder, 'doseline.conf'), changed);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path tmp/${kind};`);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${brotli ? `load_module ${BROTLI};` : ''}
    daemon off; pid tmp/nginx.pid; error_log stderr; ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http { access_log off; ${places.join(' ')}
      server { listen 127.0.0.1:${port}; root ${folder}/root; include ${folder}/doseline.conf; } }`,
  );
  return started(brotli ? 'nginx with brotli' : 'nginx', folder, port, [
    'nginx',
    '-p',
    folder,
    '-e',
    'stderr',
    '-c',
    join(folder, 'nginx.conf'),
  ]);
}

export async function apache() {
  const [folder, port] = [siteBelow(), await freePort()];
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'deflate', 'filter'];
  writeFileSync(
    join(folder, 'apache.conf'),
    `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
    ServerRoot ${folder}\nServerName 127.0.0.1\nListen 127.0.0.1:${port}\nPidFile tmp/apache.pid\nErrorLog tmp/error.log
    ${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
    Include /etc/apache2/mods-available/mime.conf\nInclude /etc/apache2/mods-available/deflate.conf
    DocumentRoot ${folder}/root\nDirectoryIndex index.html
    <Directory ${folder}/root>\nAllowOverride FileInfo\nRequire all granted\n</Directory>
    <FilesMatch "^\\.ht">\nRequire all denied\n</FilesMatch>`,
  );
  // Its own user has to be let in.
  spawn('chmod', ['-R', 'a+rX', folder]);
  return started('Apache', folder, port, ['apache2', '-f', join(folder, 'apache.conf'), '-DFOREGROUND']);
}
