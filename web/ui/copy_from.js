import { openAround } from './open_details.js';

/**
 * Copies what stands in a box, by way of the box itself, which works opened as a file and in a portal's frame too, where the
 * clipboard itself is refused. If it is not copied, it is at least seen and marked.
 * @param {string} id
 * @param {() => void} copied
 */
export function copyFrom(id, copied) {
  if (markIn(id) && document.execCommand('copy')) copied();
}

/**
 * @param {string} id
 * @returns {boolean} Whether the box is there, and its text marked.
 */
export function markIn(id) {
  const box = document.getElementById(id);
  if (!(box instanceof HTMLTextAreaElement)) return false;
  openAround(box);
  box.focus();
  box.select();
  return true;
}
