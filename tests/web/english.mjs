import { readFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';
import { createDateText } from '../../web/words/date_text.js';
import { createWords } from '../../web/words/words.js';

export const englishSource = readFileSync(inProject('web/words/en.ftl'), 'utf8');
export const words = createWords('en', englishSource);
export const dates = createDateText(words);

/** Every message id of the file, also of messages that the parser would have to drop. */
export const messageIds = [...englishSource.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map(([, id]) => id);

/**
 * The built core, as node gets it. Its types are not asked for: without a build the file is not there.
 * @returns {Promise<import('../../web/core/doseline.js').Doseline>}
 */
export async function builtCore() {
  const { loadDoseline } = await import(inProject('dist/package/index.js'));
  return loadDoseline();
}

/** The story of the mock: 8.2 kg, infusion on a Monday. */
export const request = /** @type {const} */ ({
  edition: 'us',
  birthDate: '2025-05-01',
  weightGrams: 8200,
  infusionDate: '2025-11-03',
});

/** And what its bottle says. */
export const prescription = {
  strengthMicrograms: 15_000,
  strengthMicrolitres: 5000,
  doseMicrolitres: 2700,
  timesPerDay: 1,
  clocks: ['08:00'],
  syringeMicrolitres: 3000,
};
