/** Whose settings are built in, for all that is bundled in one build. */

/** @type {{ hospital?: import('../hospital/settings.js').Hospital | undefined }} */
export const builtFor = {};

/** For esbuild, in every script of the page. */
export const hospitalDefine = () => ({ HOSPITAL: JSON.stringify(builtFor.hospital ?? null) });

/** What only a hospital's copy says; a message may go on in lines that are set in. */
const HOSPITALS_WORDS = /^hospital-.*\n(?:[ \t]+.*\n)*/gm;

/** @param {string} words  A Fluent file. */
export const wordsBuiltIn = (words) => (builtFor.hospital ? words : words.replace(HOSPITALS_WORDS, ''));
