import { html, nothing } from 'lit-html';

/** The code of the problem; its words are the same everywhere. */
export const BROKEN = 'broken-character';

/**
 * Half of an emoji, as a box that counts letters leaves it behind: it is no character, and no text can hold it.
 * @param {string} text
 */
export const isBroken = (text) => /\p{Surrogate}/u.test(text);

/**
 * Beside a box whose text is otherwise free.
 * @param {Pick<import('../ui/index.js').View, 'words'>} view
 * @param {string} text
 */
export function brokenNote({ words }, text) {
  return isBroken(text) ? html`<p class="problem" role="status">${words.say(`problem-any-${BROKEN}`)}</p>` : nothing;
}
