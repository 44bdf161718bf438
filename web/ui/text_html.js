import { noChange, nothing } from 'lit-html';

/** Markup that is already escaped. */
class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/** The end of a template's piece, if the value that follows belongs to an attribute: its sigil, name and quote. */
const ATTRIBUTE_END = /\s([.?@]?)([\w-]+)=("?)$/;

/**
 * lit-html's template tag for a place without a document: the same templates as text. Listeners and properties have
 * no meaning there and are left out.
 *
 * @param {TemplateStringsArray} strings
 * @param {...any} values
 * @returns {Markup}
 */
export function textHtml(strings, ...values) {
  let text = '';
  let skipQuote = false;
  strings.forEach((piece, index) => {
    text += skipQuote ? piece.replace(/^"/, '') : piece;
    skipQuote = false;
    if (index === values.length) return;
    const value = values[index];
    const attribute = ATTRIBUTE_END.exec(text);
    if (!attribute) {
      text += toText(value);
      return;
    }
    const [whole, sigil, name, quote] = attribute;
    const live = sigil === '@' || sigil === '.';
    if (live || value === nothing || value === noChange || (sigil === '?' && !value)) {
      text = text.slice(0, -whole.length);
      skipQuote = quote === '"';
    } else if (sigil === '?') {
      text = `${text.slice(0, -whole.length)} ${name}`;
      skipQuote = quote === '"';
    } else {
      text += quote ? toText(value) : `"${toText(value)}"`;
    }
  });
  return new Markup(text);
}

/**
 * @param {any} value
 * @returns {string}
 */
function toText(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(toText).join('');
  if (value === nothing || value === noChange || value === undefined || value === null) return '';
  return String(value).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
