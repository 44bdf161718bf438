import { readFamily, refused, shortFamilyText } from '../family/index.js';
import { LONGEST_LINK, packed, unpacked } from './link_code.js';

/**
 * A link that carries the plan in its fragment, the part behind "#" that no browser sends to a server.
 */

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../family/index.js').Family} Family */
/** @typedef {import('../family/index.js').FamilyReading} FamilyReading */

const MARK = '#plan=';

/**
 * Whether another device can open the page by its address: that of a file on this one leads nowhere else, and a portal may
 * build a page that has none.
 * @param {Pick<Location, 'href'>} location  Of the page.
 */
export const hasAddress = ({ href }) => /^https?:/.test(href);

/**
 * @param {Family} family
 * @param {Pick<Location, 'href'>} location  Of the page.
 * @returns {Promise<{ ok: true, link: { url: string } } | { ok: false, code: 'no-address' | 'link-too-long' }>}
 */
export async function makeLink(family, { href }) {
  if (!hasAddress({ href })) return { ok: false, code: 'no-address' };
  const page = new URL(href);
  page.hash = '';
  // The other caregiver reads in their own language.
  page.searchParams.delete('lang');
  const url = page.href + MARK + (await packed(shortFamilyText(family)));
  if (url.length > LONGEST_LINK) return { ok: false, code: 'link-too-long' };
  return { ok: true, link: { url } };
}

/**
 * @param {Doseline} core
 * @param {string} text  A link, or a message with a link in it.
 * @param {string} language  The reader's.
 * @returns {Promise<FamilyReading>}
 */
export async function readLink(core, text, language) {
  const said = withMark(text);
  if (said === undefined) return refused('no-link');
  // Whatever else a message puts behind a link, these letters end it.
  const code = /^[\w-]*/.exec(said)?.[0] ?? '';
  let result = await unpacked(code);
  // Both may stand in a link, and are what a messenger puts around slanted words.
  const bare = code.replace(/[_-]+$/, '');
  if (!result.ok && result.code === 'link-damaged' && bare !== code) result = await unpacked(bare);
  if (!result.ok) return refused(result.code);
  return readFamily(core, result.text, language);
}

/**
 * Messengers and mail scanners write "#" and "=" as "%23" and "%3D", and some do it to what another one wrote.
 * @param {string} text
 * @returns {string | undefined} What follows the mark.
 */
function withMark(text) {
  // By what no link needs, so that a whole film pasted by mistake is not looked through three times.
  let said = text.slice(0, 4 * LONGEST_LINK);
  for (let times = 0; times <= 3; times += 1) {
    const at = said.indexOf(MARK);
    if (at >= 0) return said.slice(at + MARK.length);
    said = said.replace(/%(23|25|2[dD]|3[dD]|5[fF])/g, (letters) => decodeURIComponent(letters));
  }
  return undefined;
}

/**
 * Takes a plan out of the page's own address, where it would else stay for everyone to see and to bookmark.
 * @param {Pick<Window, 'location' | 'history'> & { document?: Pick<Document, 'getElementById'> }} window
 * @returns {string | undefined} The fragment, for `readLink`, also of a plan that was spoiled on the way; nothing if it
 *   leads to a place of the page, or has nothing to do with a plan.
 */
export function takeLink({ location, history, document }) {
  const { hash, href } = location;
  if (!/plan/i.test(hash) || document?.getElementById(hash.slice(1))) return undefined;
  try {
    history.replaceState(history.state, '', href.split('#', 1)[0]);
  } catch {
    // Some frames may not rewrite their address. An empty fragment they may have.
    location.hash = '';
  }
  return hash;
}
