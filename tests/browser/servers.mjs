import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createNetServer } from 'node:net';
import { pathToFileURL } from 'node:url';
import { oneFile } from '../../web/build/dist.mjs';
import { inProject } from '../../web/build/paths.mjs';
import { listen, siteServer } from '../../web/build/serve.mjs';

/** The one file, as a double click opens it. */
export const oneFileAddress = pathToFileURL(oneFile).href;

/**
 * The hosted page with the npm package beside it, under the page's own policy, and a portal of another origin.
 * @typedef {object} Servers
 * @property {string} site
 * @property {import('../../web/build/serve.mjs').Sent[]} sent all that the site has sent
 * @property {string} oneFile the one file, put on a web server by someone who set no headers
 * @property {(framed: string, sandbox: string) => string} portal a page that shows another one in a sandboxed frame
 * @property {(markup: string, policy?: string) => string} host a page of another origin with that markup in it, and the package beside it
 * @property {() => void} close
 */

/**
 * @param {string} [folder] the site
 * @param {Record<string, string>} [beside] further sites by the path that they appear under
 * @param {string} [headers] what those are sent with, as in `_headers`
 * @returns {Promise<Servers>}
 */
export async function openServers(folder = inProject('dist/site'), beside = {}, headers = '') {
  /** @type {Servers['sent']} */
  const sent = [];
  const site = siteServer(folder, {
    mounts: { '/package/': inProject('dist/package'), '/one/': inProject('dist'), ...beside },
    headers,
    onSent: (one) => sent.push(one),
  });
  const portal = createServer((request, response) => {
    const { searchParams, pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (/^\/[a-z]+\.js$/.test(pathname)) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(readFileSync(inProject('dist/package', pathname)));
      return;
    }
    const policy = searchParams.get('policy');
    if (policy) response.setHeader('Content-Security-Policy', policy);
    const frame =
      searchParams.get('markup') ??
      `<iframe title="Care plan" width="1000" height="900" sandbox="${searchParams.get('sandbox')}" src="${searchParams.get('framed')}"></iframe>`;
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,">${frame}`);
  });
  const [siteAddress, portalAddress] = await Promise.all([listen(site), listen(portal)]);
  return {
    site: siteAddress,
    sent,
    oneFile: `${siteAddress}one/doseline.html`,
    portal: (framed, sandbox) => `${portalAddress}?${new URLSearchParams({ framed, sandbox })}`,
    host: (markup, policy = '') => `${portalAddress}?${new URLSearchParams({ markup, policy })}`,
    close() {
      for (const server of [site, portal]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** For a browser to listen on. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve) => {
    const server = createNetServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
