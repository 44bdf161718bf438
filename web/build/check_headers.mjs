/**
 * `npm run check-headers -- https://care.example/doseline/` lists what a host that serves the site leaves out. It asks for the page
 * and for each file that the page names, and needs no build.
 */
import { fileURLToPath } from 'node:url';
import { ASSET, ONE_FILE, PAGE, pageFields, WORKER, WORKER_FILE } from './headers.mjs';
import { TYPES } from './hosts.mjs';
import { policyIn } from './html.mjs';
import { start, Stop } from './shell.mjs';

/** What of the list a directive may be added to by a host, without a word from us. */
const HOSTS_OWN = ['frame-ancestors', 'report-uri', 'report-to'];

/** @typedef {{ path: string, status: number, headers: Headers, text: string }} Answer */

/**
 * @param {string} address  Of the page.
 * @returns {Promise<string[]>} What is missing or wrong, a line each, with the path that it is of.
 * @throws {Stop} where there is no such page
 */
export async function missingHeaders(address) {
  const base = pageAddress(address);
  // In an object store a folder has no page of its own, only the file in it.
  const page = await ask(base, new URL(address).pathname.endsWith(`/${PAGE}`) ? PAGE : '');
  if (page.status !== 200) throw new Stop(`${base} answers ${page.status}, and no page.`);
  const policy = policyIn(page.text);
  if (!policy) throw new Stop(`${base} is another page: it holds no policy of its own.`);
  const [one, worker] = await Promise.all([ONE_FILE, WORKER].map((path) => ask(base, path)));
  const first = await Promise.all(namesIn(page.text, worker.text).map((path) => ask(base, path)));
  const seen = new Set(first.map(({ path }) => path));
  const later = await Promise.all(
    namesIn(...first.map(({ text }) => text))
      .filter((path) => !seen.has(path))
      .map((path) => ask(base, path)),
  );
  const none = await ask(base, 'assets/missing-000000000000.js');
  return [
    ...pageFaults(page, policy),
    ...(one.status === 200 ? pageFaults(one, policyIn(one.text)) : [`${ONE_FILE}: answers ${one.status}`]),
    ...fileFaults(worker, WORKER_FILE),
    ...[...first, ...later].flatMap((file) => fileFaults(file, ASSET)),
    ...noneFaults(none),
  ];
}

/** @param {string} text */
function pageAddress(text) {
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new Stop(`"${text}" is no address: it must look like https://care.example/doseline/`);
  return new URL('./', text).href;
}

/**
 * @param {string} base
 * @param {string} path
 * @returns {Promise<Answer>}
 */
async function ask(base, path) {
  const address = new URL(path, base).href;
  try {
    const response = await fetch(address, { headers: { 'accept-encoding': 'br, gzip' } });
    return { path: path || '(page)', status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    throw new Stop(`${address} does not answer: ${/** @type {any} */ (error).cause?.message ?? error}`);
  }
}

/** The files that a text names, those by the hash of their content. @param {...string} texts */
function namesIn(...texts) {
  return [...new Set(texts.flatMap((text) => text.match(/\bassets\/[\w-]+-[0-9a-f]{12}\.\w+/g) ?? []))].sort();
}

/**
 * @param {Answer} page
 * @param {string} policy  The one inside it.
 */
function pageFaults(page, policy) {
  const { path, headers } = page;
  const { 'Content-Security-Policy': _, ...fields } = pageFields(policy);
  const frames = headers.get('x-frame-options');
  return [
    ...policyFaults(headers.get('content-security-policy'), policy).map((fault) => `${path}: ${fault}`),
    ...fileFaults(page, fields),
    ...(frames ? [`${path}: X-Frame-Options: ${frames} keeps it out of every portal's frame; take it away`] : []),
  ];
}

/**
 * @param {string | null} sent
 * @param {string} own
 */
function policyFaults(sent, own) {
  if (sent === null) return ['Content-Security-Policy is missing'];
  const [wanted, there] = [own, sent].map(directives);
  const differing = [
    ...[...wanted].filter(([name, value]) => there.get(name) !== value).map(([name]) => name),
    ...[...there.keys()].filter((name) => !wanted.has(name) && !HOSTS_OWN.includes(name)),
  ];
  if (differing.length === 0) return [];
  return [
    `Content-Security-Policy is not the page's own (${differing.join(', ')}): is it that of another release? Both hold, so the page may not run`,
  ];
}

/** @param {string} policy @returns {Map<string, string>} */
function directives(policy) {
  return new Map(
    policy.split(';').flatMap((part) => {
      const [name, ...values] = part.trim().split(/\s+/);
      return name ? [/** @type {[string, string]} */ ([name, values.join(' ')])] : [];
    }),
  );
}

/**
 * @param {Answer} file
 * @param {Record<string, string>} fields
 * @returns {string[]}
 */
function fileFaults({ path, status, headers }, fields) {
  if (status !== 200) return [`${path}: answers ${status}`];
  const type = TYPES[path === '(page)' ? 'html' : path.split('.').slice(-1)[0]];
  const encoding = headers.get('content-encoding');
  return [
    ...Object.entries(fields)
      .filter(([name, value]) => headers.get(name)?.replace(/,\s*/g, ', ') !== value)
      .map(([name, value]) => `${path}: ${name} must be "${value}", ${headers.has(name) ? `is "${headers.get(name)}"` : 'is missing'}`),
    ...(headers.get('content-type')?.split(';')[0] === type
      ? []
      : [`${path}: Content-Type must be ${type}, is ${headers.get('content-type')}`]),
    ...(encoding ? [] : [`${path}: is not packed, by br or gzip`]),
    ...(encoding && !/\baccept-encoding\b/i.test(headers.get('vary') ?? '') ? [`${path}: Vary must name Accept-Encoding`] : []),
  ];
}

/** @param {Answer} none */
function noneFaults({ status, headers }) {
  const kept = headers.get('cache-control') ?? '';
  return [
    ...(status === 404 ? [] : [`a file that is missing: must answer 404, answers ${status}`]),
    ...(/immutable|max-age=[1-9]/.test(kept) ? [`a file that is missing: must not be kept, is sent with Cache-Control: ${kept}`] : []),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await start(async () => {
    const [address, ...more] = process.argv.slice(2);
    if (!address || more.length > 0) throw new Stop('Use: npm run check-headers -- https://care.example/doseline/');
    const faults = await missingHeaders(address);
    console.log(faults.length > 0 ? faults.join('\n') : 'Nothing is missing.');
    if (faults.length > 0) process.exitCode = 1;
  });
