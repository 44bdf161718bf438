/** A real WordPress with its database, in a folder of its own that goes with it: nothing of the system's own is set up or altered. */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../browser/servers.mjs';
import { phpModule, WORDPRESS } from './needs.mjs';

/** Only on this machine, and only until it is closed. */
const PASSWORD = 'only-here';

const isRoot = process.getuid?.() === 0;

/**
 * @typedef {object} WordPress
 * @property {string} address
 * @property {string} version
 * @property {Record<'author' | 'editor', { name: string, password: string }>} accounts
 * @property {() => Promise<void>} close
 */

/**
 * @param {object} page  Where it stands on this machine.
 * @param {string} page.port
 * @param {string} page.certificate  The file of its own, which nobody has signed.
 * @returns {Promise<WordPress>}
 */
export async function wordpress(page) {
  const folder = mkdtempSync(join(tmpdir(), 'doseline-wordpress-'));
  /** @type {(() => Promise<void>)[]} */
  const closers = [];
  const close = async () => {
    for (const end of closers.reverse()) await end();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const name of ['tmp', 'database']) mkdirSync(join(folder, name));
    done('cp', '-rL', WORDPRESS, join(folder, 'wordpress'));
    const port = await freePort();
    const address = `http://localhost:${port}/`;
    closers.push(await database(folder));
    configure(folder, address, page);
    const version = install(folder);
    // Apache answers as another user than root.
    done('chmod', '-R', 'a+rX', folder);
    closers.push(await apache(folder, port, address));
    const accounts = { author: { name: 'author', password: PASSWORD }, editor: { name: 'editor', password: PASSWORD } };
    return { address, version, accounts, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @param {string} folder */
async function database(folder) {
  const data = `--datadir=${join(folder, 'database')}`;
  const user = isRoot ? ['--user=root'] : [];
  done('mariadb-install-db', '--no-defaults', data, ...user, '--skip-test-db', '--auth-root-authentication-method=normal');
  const socket = join(folder, 'tmp/sql');
  const end = await started(
    [
      'mariadbd',
      '--no-defaults',
      data,
      ...user,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'tmp/sql.pid')}`,
      '--skip-networking',
      '--skip-grant-tables',
    ],
    async () => existsSync(socket),
  );
  done('mariadb', '--no-defaults', `--socket=${socket}`, '--execute=CREATE DATABASE wordpress');
  return end;
}

/**
 * @param {string} folder
 * @param {string} address
 * @param {{ port: string, certificate: string }} page
 */
function configure(folder, address, { port, certificate }) {
  const secrets = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${join(folder, 'tmp/sql')}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    ...Object.fromEntries(secrets.map((name) => [name, `${name} ${PASSWORD}`])),
    WP_HOME: address.slice(0, -1),
    WP_SITEURL: address.slice(0, -1),
    // It is to ask nobody but the page.
    WP_HTTP_BLOCK_EXTERNAL: true,
    WP_ACCESSIBLE_HOSTS: '127.0.0.1',
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
  };
  const defines = Object.entries(constants).map(
    ([name, value]) => `define('${name}', ${typeof value === 'string' ? `'${value}'` : value});`,
  );
  const root = join(folder, 'wordpress');
  rmSync(join(root, 'wp-config.php'), { force: true });
  writeFileSync(
    join(root, 'wp-config.php'),
    `<?php\n${defines.join('\n')}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`,
  );
  // Where Apache's own user may read it.
  const vouched = join(folder, 'page.pem');
  copyFileSync(certificate, vouched);
  const plugins = join(root, 'wp-content/mu-plugins');
  mkdirSync(plugins, { recursive: true });
  // WordPress asks no address of its own machine, no port but the usual and no host that nobody vouches for. Nothing else is altered,
  // and a host on the net needs none of it.
  writeFileSync(
    join(plugins, 'this-machine.php'),
    `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => [...$ports, ${port}]);
add_filter('http_request_args', fn ($args) => ['sslcertificates' => '${vouched}'] + $args);
add_filter('pre_option_show_avatars', '__return_zero');
`,
  );
}

/** @param {string} folder @returns {string} WordPress's version. */
function install(folder) {
  const script = `
    define('WP_INSTALLING', true);
    $_SERVER['HTTP_HOST'] = 'localhost';
    require '${join(folder, 'wordpress')}/wp-load.php';
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    add_filter('pre_wp_mail', '__return_false');
    wp_install('Care', 'admin', 'admin@example.com', false, '', '${PASSWORD}');
    foreach (['author', 'editor'] as $role)
      wp_insert_user(['user_login' => $role, 'user_pass' => '${PASSWORD}', 'user_email' => "$role@example.com", 'role' => $role]);
    switch_theme('twentytwentythree');
    echo "\\nversion ", $wp_version, user_can(get_user_by('login', 'author'), 'unfiltered_html') ? ' wrong' : '';`;
  const [, version] = /^version ([\d.]+)$/m.exec(done('php', '-d', 'error_reporting=E_ERROR', '-r', script)) ?? [];
  if (!version) throw new Error('WordPress is not set up, or an author may write any HTML.');
  return version;
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {string} address
 */
function apache(folder, port, address) {
  const modules = ['mpm_prefork', 'authz_core', 'dir', 'mime', 'rewrite'];
  writeFileSync(
    join(folder, 'apache.conf'),
    `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
    LoadModule php_module ${phpModule()}
    ServerRoot ${folder}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile tmp/apache.pid\nErrorLog tmp/error.log
    ${isRoot ? 'User www-data\nGroup www-data' : ''}
    Include /etc/apache2/mods-available/mime.conf
    DocumentRoot ${folder}/wordpress\nDirectoryIndex index.php index.html
    <FilesMatch \\.php$>\nSetHandler application/x-httpd-php\n</FilesMatch>
    <Directory ${folder}/wordpress>\nRequire all granted\nFallbackResource /index.php\n</Directory>`,
  );
  return started(['apache2', '-f', join(folder, 'apache.conf'), '-DFOREGROUND'], () =>
    fetch(`${address}wp-login.php`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
}

/**
 * @param {string[]} command  Of a server that stays.
 * @param {() => Promise<boolean>} answers
 * @returns {Promise<() => Promise<void>>} Ends it.
 */
async function started([program, ...args], answers) {
  // In a group of its own: as Apache ends, it ends its whole group.
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const kill = () => server.kill('SIGTERM');
  process.once('exit', kill);
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (part) => (said += part));
  const ended = new Promise((resolve) => server.once('close', resolve));
  const end = async () => {
    kill();
    await ended;
    process.off('exit', kill);
  };
  for (let tries = 0; !(await answers()); tries++) {
    if (server.exitCode !== null || tries === 600) {
      await end();
      throw new Error(`${program} did not start:\n${said}`);
    }
    await pause(100);
  }
  return end;
}

/** @param {string} program @param {...string} args @returns {string} What it printed. */
function done(program, ...args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${error ?? ''}\n${stdout}\n${stderr}`);
  return stdout;
}
