/**
 * A short number that stands for a text: FNV-1a of 32 bits, over the UTF-16 of it. Against slips and a hand that edits,
 * not against malice: whoever means harm can count it anew.
 * @param {string} text
 * @returns {number} 0 to 2^32 - 1
 */
export function checkOf(text) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
