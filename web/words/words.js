import { FluentBundle, FluentResource } from '@fluent/bundle';
import { isolateQuantities } from './isolates.js';
import { messagesOf, referredBy } from './messages.js';
import { unbrokenAmounts } from './quantity_text.js';

/**
 * The words of one language.
 *
 * @typedef {object} Words
 * @property {string} language  BCP 47 tag, for `lang`.
 * @property {'ltr' | 'rtl'} direction  For `dir`.
 * @property {(id: string, args?: WordArgs) => string} say  A whole message. An unknown id answers with the id itself:
 *   a wrong word on screen beats an empty page, and a test keeps it from happening.
 * @property {(id: string) => boolean} has
 * @property {(text: string) => string} number  A number that stands outside any message, such as "−1", in its own order.
 * @property {(parts: string[]) => string} list  "liver, platelets, and troponin"
 */

/** @typedef {Record<string, string | number>} WordArgs  Numbers only where the grammar depends on them. */

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** What is known of each file of words. @type {Map<string, { texts: Map<string, string>, resources: Map<string, FluentResource> }>} */
const files = new Map();

/** @param {string} source */
function fileOf(source) {
  const file = files.get(source) ?? { texts: messagesOf(source), resources: new Map() };
  files.set(source, file);
  return file;
}

/**
 * A bundle whose messages are each read when they are first said: to read a thousand of them takes a phone longer than to draw
 * the page, and one place says few.
 * @param {FluentBundle} bundle
 * @param {string} source
 */
function readWhenSaid(bundle, source) {
  const { texts, resources } = fileOf(source);
  const added = new Set();
  return {
    has: (/** @type {string} */ id) => texts.has(id),
    /** @param {string} id */
    add(id) {
      const text = texts.get(id);
      if (text === undefined || added.has(id)) return;
      added.add(id);
      // The page speaks them again on each new day.
      const resource = resources.get(id) ?? new FluentResource(text);
      resources.set(id, resource);
      bundle.addResource(resource);
      referredBy(text).forEach(this.add, this);
    },
  };
}

/**
 * @param {string} language  BCP 47 tag, such as `en`.
 * @param {string} source  The language's Fluent file.
 * @param {Words} [original]  Speaks where this language has no such message.
 * @returns {Words}
 */
export function createWords(language, source, original) {
  const direction = RIGHT_TO_LEFT.has(language.split('-')[0]) ? 'rtl' : 'ltr';
  const rtl = direction === 'rtl';
  // Isolation marks keep "8.2 kg" in order inside Arabic text. In left-to-right text they would only travel
  // unseen into whatever a family copies.
  const bundle = new FluentBundle(`${language}-u-nu-latn`, { useIsolating: rtl });
  const messages = readWhenSaid(bundle, source);
  /** The browser reads all its languages for the first: not before it is needed. @type {Intl.ListFormat | undefined} */
  let list;

  return {
    language,
    direction,
    has: (id) => messages.has(id) || (original?.has(id) ?? false),
    number: (text) => (rtl ? isolateQuantities(text) : text),
    list(parts) {
      try {
        return (list ??= new Intl.ListFormat(language, { type: 'conjunction' })).format(parts);
      } catch {
        return parts.join(', ');
      }
    },
    say(id, args) {
      messages.add(id);
      const pattern = bundle.getMessage(id)?.value;
      if (!pattern) return original ? original.say(id, args) : id;
      const text = bundle.formatPattern(pattern, args, []);
      return unbrokenAmounts(rtl ? isolateQuantities(text) : text);
    },
  };
}
