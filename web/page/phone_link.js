import { westernDigits } from '../words/digits.js';

/** A number as people write it: "+1 (555) 010-7788", "555.010.7788". */
const NUMBER = /\+?[\d(][\d\s().\-–/]*\d/u;

/** "ext. 12", "x12" */
const EXTENSION = /(?:ext\.?|extension|x)\s*(\d{1,8})\s*$/iu;

const FEWEST_DIGITS = 3;

/**
 * What a tap on a typed number dials: digits alone, so that no code of the phone itself can be set off.
 * @param {string} typed
 * @returns {{ href: string, shown: string } | undefined} Nothing if no number can be read.
 */
export function phoneLink(typed) {
  const shown = westernDigits(typed).replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  const extension = EXTENSION.exec(shown);
  const number = NUMBER.exec(extension ? shown.slice(0, extension.index) : shown)?.[0];
  const digits = number?.replace(/\D/g, '') ?? '';
  if (digits.length < FEWEST_DIGITS || /[*#]/.test(shown)) return undefined;
  const plus = number?.startsWith('+') ? '+' : '';
  return { href: `tel:${plus}${digits}${extension ? `;ext=${extension[1]}` : ''}`, shown };
}
