import { MOST_CHARACTERS } from './family.js';
import { familyText, readFamily, refused } from './family_text.js';

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('./family.js').Family} Family */
/** @typedef {import('./family_text.js').FamilyReading} FamilyReading */

/** No text within the limit has more bytes in UTF-8. */
export const MOST_BYTES = 3 * MOST_CHARACTERS;

/** For the picker of files. */
export const PLAN_FILE_TYPES = '.json,application/json';

/**
 * @param {Family} family
 * @returns {{ name: string, blob: Blob }} The name tells the day and nothing of the child.
 */
export function makePlanFile(family) {
  const day = family.savedAt?.slice(0, 10);
  return {
    name: `doseline-plan${day ? `-${day}` : ''}.json`,
    blob: new Blob([familyText(family)], { type: 'application/json' }),
  };
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
