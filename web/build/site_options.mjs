import { parseArgs } from 'node:util';
import { Stop } from './shell.mjs';

/**
 * What one host of the site may set; no page and no address can.
 * @typedef {object} SiteOptions
 * @property {string} base  The page's path on its host, with a slash at both ends.
 * @property {string} [address]  Where the page is to stand, whole, with a slash at its end: without it there is no oEmbed.
 * @property {string} [hospital]  The file of the hospital's own settings.
 * @property {string} [framedBy]  The sources that alone may frame it, as in a policy; by default any page may.
 */

/** @type {SiteOptions} */
export const NO_OPTIONS = { base: '/' };

const USAGE = `npm run site -- [--address https://care.example/doseline/] [--base /doseline/] [--hospital hospital.json] [--framed-by "'self' https://portal.example"]`;

const SOURCE = /^('self'|'none'|https?:\/\/(\*\.)?[a-z0-9.-]+(:(\d+|\*))?)$/i;

/**
 * @param {string[]} args  Of the command.
 * @returns {SiteOptions}
 * @throws {Stop} with every problem at once
 */
export function readSiteOptions(args) {
  const { values, positionals, tokens } = parseArgs({
    args,
    options: { address: { type: 'string' }, base: { type: 'string' }, hospital: { type: 'string' }, 'framed-by': { type: 'string' } },
    strict: false,
    tokens: true,
  });
  const named = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  /** @type {string[]} */
  const problems = [
    ...positionals.map((word) => `"${word}" belongs to no option.`),
    ...named.filter((name) => !KNOWN.includes(name)).map((name) => `There is no option --${name}.`),
    ...named.filter((name, place) => KNOWN.includes(name) && named.indexOf(name) !== place).map((name) => `--${name} is given twice.`),
  ];
  /** @type {(name: string) => string | undefined} */
  const value = (name) => {
    const given = values[name];
    if (given === undefined) return undefined;
    if (typeof given === 'string' && given.trim()) return given.trim();
    problems.push(`--${name} has no value.`);
    return undefined;
  };
  const address = readAddress(value('address'), problems);
  const base = readBase(value('base'), address, problems);
  const hospital = value('hospital');
  const framedBy = readSources(value('framed-by'), problems);
  if (problems.length > 0) throw new Stop([...problems, `Use: ${USAGE}`].join('\n'));
  return { base, ...(address ? { address } : {}), ...(hospital ? { hospital } : {}), ...(framedBy ? { framedBy } : {}) };
}

const KNOWN = ['address', 'base', 'hospital', 'framed-by'];

/**
 * @param {string | undefined} text
 * @param {string[]} problems
 */
function readAddress(text, problems) {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password) {
    problems.push(
      `--address "${text}" is no address of a page: it must look like https://care.example/doseline/, with nothing after the path.`,
    );
    return undefined;
  }
  return url.href.replace(/\/*$/, '/');
}

/**
 * @param {string | undefined} text
 * @param {string | undefined} address
 * @param {string[]} problems
 */
function readBase(text, address, problems) {
  const own = address ? new URL(address).pathname : '/';
  const base = text ? `/${text}/`.replace(/\/{2,}/g, '/') : own;
  if (!/^[\w./~%-]+$/.test(base) || base.split('/').some((part) => part === '..' || part === '.'))
    problems.push(`--base "${text ?? base}" is no path: it must look like /doseline/, of letters, digits, "-", "_", "." and "~".`);
  else if (address && base !== own) problems.push(`--base ${base} is not the path of --address ${address}: leave one of them out.`);
  return base;
}

/**
 * @param {string | undefined} text
 * @param {string[]} problems
 */
function readSources(text, problems) {
  const wrong = (text ?? '').split(/\s+/).filter((source) => source && !SOURCE.test(source));
  if (wrong.length > 0)
    problems.push(
      `--framed-by: ${wrong.map((source) => `"${source}"`).join(', ')} is no source: it must look like https://portal.example or 'self'.`,
    );
  return text?.split(/\s+/).join(' ');
}
