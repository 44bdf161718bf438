/** The languages beside English, for a page that has to bring everything with it: packed until one is chosen. */
import { inflateSync, strFromU8, strToU8 } from 'fflate';
import ar from './ar.ftl?packed';
import es from './es.ftl?packed';
import { addWords } from './languages.js';

/** Base64 of the deflated text, as `web/build/bundle.mjs` writes it. @param {string} packed */
const unpacked = (packed) => () => strFromU8(inflateSync(strToU8(atob(packed), true)));

addWords('es', unpacked(es));
addWords('ar', unpacked(ar));
