/**
 * The hosted page's second script, of the same build: the first one knows it by the hash of its content, and no
 * other. It brings the words that only it says, too.
 */
import { restComesBy } from '../page/rest.js';
import { addWords, ORIGINAL, wordsHere } from '../words/index.js';
import { runScript } from './own_scripts.js';

restComesBy(async () => {
  await runScript(REST_SCRIPT);
  const { moreWords, ...rest } = /** @type {any} */ (globalThis).doselineRest;
  addWords(ORIGINAL.tag, `${wordsHere(ORIGINAL.tag)}\n${moreWords}`);
  return rest;
});
