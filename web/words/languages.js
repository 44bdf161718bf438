import { hospital } from '../hospital/index.js';

/**
 * The languages of Doseline and where their words are. English is inside every shape of the page (`original.js`); the
 * others lie beside it (hosted) or come with it (one file, `web/one_file/languages.js`).
 */

/**
 * @typedef {object} Language
 * @property {string} tag  BCP 47.
 * @property {string} name  In the language itself.
 * @property {'ltr' | 'rtl'} direction
 * @property {string} [reviewer]  Who read every word of it, by name and date. Without one the page says so.
 */

/** @type {Language[]} */
const ALL = [
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'es', name: 'Español', direction: 'ltr' },
  { tag: 'ar', name: 'العربية', direction: 'rtl' },
];

/** Those that the hospital offers, whose copy this is; or all. */
export const LANGUAGES = ALL.filter(({ tag }) => hospital?.languages?.includes(tag) ?? true);

/** The language that the others are translated from, and that stands in where a message is missing. */
export const ORIGINAL = LANGUAGES[0];

/** @type {Map<string, string | (() => string)>} */
const sources = new Map();

/** @type {(tag: string) => Promise<string>} */
let bring = () => Promise.reject(new Error('No more words.'));

/**
 * @param {string} tag
 * @param {string | (() => string)} source  The language's Fluent file, or how to unpack it.
 */
export function addWords(tag, source) {
  sources.set(tag, source);
}

/**
 * How words that are not here are brought: the only thing that the page asks for once it is whole, and only when
 * somebody chooses a language.
 * @param {(tag: string) => Promise<string>} how
 */
export function wordsComeBy(how) {
  bring = how;
}

/**
 * @param {string} tag
 * @returns {string | undefined} The words, if they are here.
 */
export function wordsHere(tag) {
  const source = sources.get(tag);
  if (typeof source !== 'function') return source;
  sources.set(tag, source());
  return wordsHere(tag);
}

/**
 * @param {string} tag
 * @returns {Promise<boolean>} Whether the words are here now. After a failure they may be asked for again.
 */
export async function bringWords(tag) {
  if (sources.has(tag)) return true;
  try {
    addWords(tag, await bring(tag));
    return true;
  } catch {
    return false;
  }
}

/**
 * The language to begin with, its words brought along; the original where they cannot be had.
 * @param {readonly (string | null | undefined)[]} wishes  BCP 47 tags, in order of preference.
 * @returns {Promise<{ language: Language, missed?: Language }>} `missed` is what was wished for but could not be had.
 */
export async function firstLanguage(wishes) {
  const wanted = wishes.map(languageOf).find((language) => language !== undefined) ?? ORIGINAL;
  return (await bringWords(wanted.tag)) ? { language: wanted } : { language: ORIGINAL, missed: wanted };
}

/**
 * @param {string | null | undefined} tag  Such as `es-MX`.
 * @returns {Language | undefined}
 */
export function languageOf(tag) {
  const main = tag?.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language.tag === main);
}
