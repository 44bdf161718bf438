import { isoOfDevice } from '../words/index.js';
import { familyText, MOST_CHARACTERS, nicknameOf, readFamily, refused } from '../family/index.js';

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../family/index.js').Family} Family */
/** @typedef {import('../family/index.js').FamilyReading} FamilyReading */

/** No text within the limit has more bytes in UTF-8. */
export const MOST_BYTES = 3 * MOST_CHARACTERS;

/** For the picker of files. */
export const PLAN_FILE_TYPES = '.json,application/json';

/**
 * @param {Family} family
 * @returns {{ name: string, blob: Blob }}
 */
export function makePlanFile(family) {
  return {
    name: `${fileName('doseline-plan', family)}.json`,
    blob: new Blob([familyText(family)], { type: 'application/json' }),
  };
}

/**
 * Of the child it tells the nickname alone, which the family chose for that; then the device, and the moment by its clock.
 * @param {string} kind
 * @param {Pick<Family, 'device' | 'savedAt' | 'nickname'>} family
 */
export function fileName(kind, family) {
  const { device, savedAt } = family;
  const parts = [kind, wordsOf(nicknameOf(family) ?? ''), wordsOf(device), savedAt ? momentOf(new Date(savedAt)) : ''];
  return parts.filter((part) => part !== '').join('-');
}

/** "Mum’s phone" as `mums-phone`: what every device takes in the name of a file. @param {string} device */
function wordsOf(device) {
  const letters = device.normalize('NFC').toLowerCase().replace(/['’ʼ]/g, '');
  return [...letters.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')]
    .slice(0, 40)
    .join('')
    .replace(/^-+|-+$/g, '');
}

/** @param {Date} moment */
function momentOf(moment) {
  const two = (/** @type {number} */ count) => String(count).padStart(2, '0');
  return `${isoOfDevice(moment)}-${two(moment.getHours())}${two(moment.getMinutes())}`;
}

/**
 * @param {Doseline} core
 * @param {File} file
 * @param {string} language  The reader's.
 * @returns {Promise<FamilyReading>}
 */
export async function readPlanFile(core, file, language) {
  // By its size alone: a phone would choke on the content of a film opened by mistake.
  if (file.size > MOST_BYTES) return refused('too-large');
  try {
    return readFamily(core, await file.text(), language);
  } catch {
    // Moved, deleted, or not allowed since it was chosen.
    return refused('not-readable');
  }
}

/**
 * Hands the file to the browser's downloads. Nothing leaves the device: the address is a blob's, which only this page
 * can open. A portal's frame may forbid downloads without saying so to the page.
 * @param {{ name: string, blob: Blob }} file
 * @param {Document} document
 */
export function download({ name, blob }, document) {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // Not at once: some browsers ask for the content only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000);
}
