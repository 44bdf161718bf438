import { shortFamilyText } from '../family/index.js';
import { thousandths } from '../words/index.js';
import { fileName } from './plan_file.js';

/**
 * Doseline itself as one file, with a plan inside: what somebody opens who has neither. Only a page that holds all of
 * itself can write it (`web/one_file/own_page.js`); the hosted page would have to ask a server for the rest,
 * and so only leads to one that can.
 */

/** @typedef {import('../family/index.js').Family} Family */

export const INSIDE_ID = 'plan-inside';

const END = '</body></html>';

/** @type {(() => string) | undefined} */
let ownPage;
/** @type {number | undefined} */
let size;

/**
 * How the page comes by its own text.
 * @param {() => string} how  As it was before anything was drawn.
 */
export function ownPageComesBy(how) {
  ownPage = how;
}

/** @type {string | undefined} */
let elsewhere;

/**
 * Where the page as one file is, for a page that does not hold all of itself. To go there is the reader's own way, not a
 * request of the page: a tab opened from this one has what this one remembers, so that the plan is there too.
 * @param {string} address  Against the page.
 */
export function wholePageIsAt(address) {
  elsewhere = address;
}

/** @returns {string | undefined} */
export const wholePageAddress = () => elsewhere;

/** @returns {string | undefined} Megabytes of such a file, about; nothing where none can be made. */
export function wholeFileSize() {
  if (!ownPage) return undefined;
  size ??= Math.ceil(ownPage().length / 100_000) * 100;
  return thousandths(size);
}

/**
 * @param {Family} family
 * @returns {{ name: string, blob: Blob } | undefined}
 */
export function makeWholeFile(family) {
  const page = ownPage?.() ?? '';
  const end = page.lastIndexOf(END);
  if (end < 0) return undefined;
  const inside = `<script type="application/json" id="${INSIDE_ID}">${asScriptText(shortFamilyText(family))}</script>\n`;
  return {
    name: `${fileName('doseline', family)}.html`,
    blob: new Blob([page.slice(0, end), inside, page.slice(end)], { type: 'text/html' }),
  };
}

/**
 * JSON that is the same value, and in which nothing can end the element around it, or begin another.
 * @param {string} json
 */
export function asScriptText(json) {
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The plan that this very file brought with it, as text from anywhere.
 * @param {Document} document
 * @returns {string | undefined}
 */
export function planInside(document) {
  const place = document.getElementById(INSIDE_ID);
  return place instanceof HTMLScriptElement ? (place.textContent ?? '') : undefined;
}
