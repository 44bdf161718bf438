/**
 * Marks that nobody sees and many texts carry when they are copied: of writing direction, joiners, byte order,
 * soft hyphens. Between two parts of a date they say nothing.
 */
const UNSEEN = /[\p{Cf}\ufe00-\ufe0f]/gu;

/**
 * @param {string} text
 * @returns {string} What is seen of it, without spaces around it.
 */
export function visible(text) {
  return text.replace(UNSEEN, '').trim();
}
