/**
 * How the page looks on this device: `''` is as the device has it. Marked on the root, where the tokens see it.
 * @typedef {{ text: '' | 'large', look: '' | 'day' | 'night' }} Look
 */

/** @type {Look} */
const AS_THE_DEVICE = { text: '', look: '' };

/**
 * What was remembered may be anyone's: what is no word of ours is as the device has it.
 * @param {string} noted
 * @returns {Look}
 */
export function lookOf(noted) {
  const words = noted.split(' ');
  return { text: words.includes('large') ? 'large' : '', look: words.includes('night') ? 'night' : words.includes('day') ? 'day' : '' };
}

/** @param {Look} look */
export const noteOfLook = ({ text, look }) => [text, look].filter((word) => word !== '').join(' ');

/**
 * @param {HTMLElement} root
 * @param {Look} [look]
 */
export function showLook({ dataset }, { text, look } = AS_THE_DEVICE) {
  if (text) dataset.text = text;
  else delete dataset.text;
  if (look) dataset.look = look;
  else delete dataset.look;
}
