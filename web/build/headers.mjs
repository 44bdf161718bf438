/** The headers that each file of the site must be sent with: one list, from which every host's own form of it is written. */
import { workerPolicy } from './policy.mjs';

/** @typedef {Record<string, string>} Fields  Values by the header's name. */

export const PAGE = 'index.html';
export const ONE_FILE = 'doseline.html';
export const SELF_CHECK = 'selfcheck.html';
export const WORKER = 'sw.js';

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // A portal's frame may be sandboxed or isolated; either counts the page's own files as another origin's.
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** The names of those that an answer without a file carries too. */
export const EVERYWHERE_NAMES = Object.keys(EVERYWHERE);

const FRESH = { 'Cache-Control': 'no-cache' };

/** What any file is sent with that is not named in `siteHeaders`, such as the licences. */
export const OTHER_FILES = { ...FRESH, ...EVERYWHERE };

/** What a file is sent with whose name changes with its content. */
export const ASSET = { 'Cache-Control': 'public, max-age=31536000, immutable', ...EVERYWHERE };

export const WORKER_FILE = {
  'Content-Security-Policy': workerPolicy(),
  // An isolated page takes no worker that is not.
  'Cross-Origin-Embedder-Policy': 'require-corp',
  ...OTHER_FILES,
};

/**
 * What a page is sent with.
 * @param {string} policy  The one that it holds in itself, so that either is enough.
 * @param {string} [framedBy]  The sources that alone may frame it. By default any page may: to name them all would shut out a portal's
 *   sandboxed wrapper and a page from a disk, which no source list can name. There is no account, cookie or payment that a page
 *   around it could trick a family into using.
 * @returns {Fields}
 */
export function pageFields(policy, framedBy) {
  return {
    'Content-Security-Policy': framedBy ? `${policy}; frame-ancestors ${framedBy}` : policy,
    // A portal that is isolated itself shows only pages that are.
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...OTHER_FILES,
  };
}

/**
 * @param {object} site
 * @param {Record<string, string>} site.policies  Of each page, by its file.
 * @param {string[]} site.assets  Paths against the page.
 * @param {string} [site.framedBy]
 * @returns {Record<string, Fields>} By path against the page.
 */
export function siteHeaders({ policies, assets, framedBy }) {
  return {
    ...Object.fromEntries(Object.entries(policies).map(([name, policy]) => [name, pageFields(policy, framedBy)])),
    [WORKER]: WORKER_FILE,
    // Each by its name: a rule for their folder would let a missing file be kept for ever.
    ...Object.fromEntries(assets.map((path) => [path, ASSET])),
  };
}
