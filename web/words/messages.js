/** A message and all its lines. */
const MESSAGE = /^(-?[a-zA-Z][\w-]*) *=.*\n?(?:[ \t}].*\n?)*/gm;

const REFERENCE = /\{ *(-?[a-z][\w-]*) *[}.(]/g;

/**
 * A Fluent file taken apart, without reading what its messages say.
 * @param {string} source  No message in it has an empty line.
 * @returns {Map<string, string>} The lines of each message and each term, by its name.
 */
export function messagesOf(source) {
  return new Map([...source.matchAll(MESSAGE)].map(([text, id]) => [id, text]));
}

/**
 * @param {string} text  A message's lines.
 * @returns {string[]} The names of the messages and terms that it refers to.
 */
export function referredBy(text) {
  return [...text.matchAll(REFERENCE)].map(([, id]) => id);
}
