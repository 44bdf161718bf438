/** What real hosts need of the system, beside what every test does. */
import { existsSync, readdirSync } from 'node:fs';
import { onPath } from '../../web/build/shell.mjs';

/** Server programs lie where only root looks for them. @param {string} name */
const server = (name) => {
  process.env.PATH = `${process.env.PATH}:/usr/sbin`;
  return onPath(name);
};

/** @typedef {import('../../web/build/needs.mjs').Need} Need */

/** Where nginx looks for what Debian's packages add. */
export const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** @type {Need} */
const apache = {
  what: 'Apache',
  debian: ['apache2-bin', 'apache2'],
  elsewhere: 'https://httpd.apache.org',
  found: () => server('apache2'),
};

/** @type {Need[]} */
export const hostNeeds = [
  {
    what: 'nginx',
    debian: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    elsewhere: 'https://nginx.org',
    found: () => server('nginx') && (existsSync(BROTLI) || !onPath('apt-get')),
  },
  apache,
  { what: 'ApacheBench', debian: ['apache2-utils'], elsewhere: 'https://httpd.apache.org, with ab on the PATH', found: () => onPath('ab') },
];

const APACHE_MODULES = '/usr/lib/apache2/modules';

/** Apache's own PHP, of whichever version. */
export function phpModule() {
  if (!existsSync(APACHE_MODULES)) return undefined;
  const name = readdirSync(APACHE_MODULES).find((file) => /^libphp.*\.so$/.test(file));
  return name && `${APACHE_MODULES}/${name}`;
}

/** Debian's WordPress. */
export const WORDPRESS = '/usr/share/wordpress';

/** @type {Need[]} */
export const wordpressNeeds = [
  apache,
  { what: 'OpenSSL', debian: ['openssl'], elsewhere: 'https://openssl.org, with openssl on the PATH', found: () => onPath('openssl') },
  {
    what: 'PHP for Apache',
    debian: ['libapache2-mod-php', 'php-cli', 'php-mysql'],
    elsewhere: 'https://www.php.net',
    found: () => phpModule() && onPath('php'),
  },
  // Without the package that starts a server of its own.
  {
    what: 'MariaDB',
    debian: ['mariadb-server-core', 'mariadb-client'],
    elsewhere: 'https://mariadb.org',
    found: () => server('mariadbd') && onPath('mariadb-install-db'),
  },
  {
    what: 'WordPress',
    debian: ['wordpress', 'wordpress-theme-twentytwentythree'],
    elsewhere: 'https://wordpress.org, in /usr/share/wordpress',
    found: () => existsSync(`${WORDPRESS}/wp-load.php`) && existsSync(`${WORDPRESS}/wp-content/themes/twentytwentythree`),
  },
];
