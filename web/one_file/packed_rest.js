/** The one file's second script: not unpacked, let alone read, before the first paint. */
import { restComesBy } from '../page/rest.js';
import { runPacked } from './packed_script.js';

restComesBy(() => {
  runPacked(REST_SCRIPT);
  return /** @type {any} */ (globalThis).doselineRest;
});
