/**
 * A language that nobody speaks, made from English: each text 40 % longer, with accents above and below, in brackets
 * that show where it is cut off; written from right to left where the page is told that it is Arabic.
 */
import { FluentParser, FluentSerializer, Transformer } from '@fluent/syntax';

const ACCENTS = /** @type {Record<string, string>} */ ({
  a: 'ȧ',
  b: 'ƀ',
  c: 'ƈ',
  d: 'ḓ',
  e: 'ḗ',
  f: 'ƒ',
  g: 'ɠ',
  h: 'ħ',
  i: 'ī',
  j: 'ĵ',
  k: 'ķ',
  l: 'ŀ',
  m: 'ḿ',
  n: 'ƞ',
  o: 'ǿ',
  p: 'ƥ',
  q: 'ɋ',
  r: 'ř',
  s: 'ş',
  t: 'ŧ',
  u: 'ŭ',
  v: 'ṽ',
  w: 'ẇ',
  x: 'ẋ',
  y: 'ẏ',
  z: 'ẑ',
  A: 'Ȧ',
  B: 'Ɓ',
  C: 'Ƈ',
  D: 'Ḓ',
  E: 'Ḗ',
  F: 'Ƒ',
  G: 'Ɠ',
  H: 'Ħ',
  I: 'Ī',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ŀ',
  M: 'Ḿ',
  N: 'Ƞ',
  O: 'Ǿ',
  P: 'Ƥ',
  Q: 'Ɋ',
  R: 'Ř',
  S: 'Ş',
  T: 'Ŧ',
  U: 'Ŭ',
  V: 'Ṽ',
  W: 'Ẇ',
  X: 'Ẋ',
  Y: 'Ẏ',
  Z: 'Ẑ',
});

const ARABIC_LETTERS = [...'ابتثجحخدرزسشصضطظعغفقكلمنهوي'];

/** The same with Arabic letters, for a page from right to left. @param {string} letter */
const arabic = (letter) => (/[a-z]/i.test(letter) ? ARABIC_LETTERS[letter.toLowerCase().charCodeAt(0) - 97] : letter);

/** Amounts and powers of ten keep their form, as they do in any language. */
const KEPT = /\d[\d.,]*(?: × 10\^\d+)?(?: ?(?:mL|mg|kg|vg|lb|oz|g)\b)?/g;

/** What the page reads, not people; and names, which are as long as they are in every language, and no sentence. */
const AS_THEY_ARE = /^week-first-day$|^(?:month|weekday)-names/;

/** @param {string} text @param {'ltr' | 'rtl'} [direction] */
export function pseudo(text, direction = 'ltr') {
  const letterOf = direction === 'rtl' ? arabic : (/** @type {string} */ letter) => ACCENTS[letter] ?? letter;
  const kept = [...text.matchAll(KEPT)].map(([whole]) => whole);
  const rest = text.split(KEPT).map((piece) => piece.replace(/\p{L}+/gu, (word) => stretched([...word].map(letterOf).join(''), direction)));
  return rest.map((piece, index) => piece + (kept[index] ?? '')).join('');
}

/** Longer by 40 %, in the word itself, so that narrow columns feel it. @param {string} word @param {'ltr' | 'rtl'} direction */
function stretched(word, direction) {
  const more = Math.round([...word].length * 0.4);
  return word + (direction === 'rtl' ? 'و' : 'ō').repeat(more);
}

class Pseudo extends Transformer {
  /** @param {'ltr' | 'rtl'} direction */
  constructor(direction) {
    super();
    this.direction = direction;
  }

  /** @param {import('@fluent/syntax').Message} message */
  visitMessage(message) {
    return AS_THEY_ARE.test(message.id.name) ? message : this.genericVisit(message);
  }

  /** @param {import('@fluent/syntax').TextElement} element */
  visitTextElement(element) {
    element.value = pseudo(element.value, this.direction);
    return element;
  }
}

/**
 * @param {string} source An English Fluent file.
 * @param {'ltr' | 'rtl'} [direction]
 * @returns {string}
 */
export function pseudoSource(source, direction = 'ltr') {
  const resource = new FluentParser({ withSpans: false }).parse(source);
  new Pseudo(direction).visit(resource);
  return new FluentSerializer({}).serialize(resource);
}
