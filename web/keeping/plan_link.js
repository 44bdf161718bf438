import { readFamily, refused, shortFamilyText } from './family_text.js';
import { packed, unpacked } from './link_code.js';

/**
 * A link that carries the plan in its fragment, the part behind "#" that no browser sends to a server.
 */

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('./family.js').Family} Family */
/** @typedef {import('./family_text.js').FamilyReading} FamilyReading */

/**
 * @typedef {object} PlanLink
 * @property {string} url
 * @property {boolean} anywhere  Whether another device can open it; the address of a file on this one leads nowhere else.
 */

const MARK = '#plan=';

/** Longer ones are cut by some of the apps that people send links with. */
export const LONGEST_LINK = 30_000;

/**
 * @param {Family} family
 * @param {Pick<Location, 'href'>} location  Of the page.
 * @returns {Promise<{ ok: true, link: PlanLink } | { ok: false, code: 'no-address' | 'link-too-long' }>}
 */
export async function makeLink(family, { href }) {
  const page = new URL(href);
  // A page without an address of its own, as a portal may build one.
  if (!/^(https?|file):$/.test(page.protocol)) return { ok: false, code: 'no-address' };
  page.hash = '';
  // The other caregiver reads in their own language.
  page.searchParams.delete('lang');
  const url = page.href + MARK + (await packed(shortFamilyText(family)));
  if (url.length > LONGEST_LINK) return { ok: false, code: 'link-too-long' };
  return { ok: true, link: { url, anywhere: page.protocol !== 'file:' } };
}

/**
 * @param {Doseline} core
 * @param {string} text  A link, or a message with a link in it.
 * @param {string} language  The reader's.
 * @returns {Promise<FamilyReading>}
 */
export async function readLink(core, text, language) {
  const at = text.indexOf(MARK);
  if (at < 0) return refused('no-link');
  const code = /^\S*/.exec(text.slice(at + MARK.length))?.[0] ?? '';
  const result = await unpacked(code);
  if (!result.ok) return refused(result.code);
  return readFamily(core, result.text, language);
}

/**
 * Takes a plan out of the page's own address, where it would else stay for everyone to see and to bookmark.
 * @param {Pick<Window, 'location' | 'history'>} window
 * @returns {string | undefined} The fragment, for `readLink`; nothing if it holds no plan.
 */
export function takeLink({ location, history }) {
  const { hash, href } = location;
  if (!hash.startsWith(MARK)) return undefined;
  try {
    history.replaceState(history.state, '', href.split('#', 1)[0]);
  } catch {
    // Some frames may not rewrite their address. An empty fragment they may have.
    location.hash = '';
  }
  return hash;
}
