/** What the one file carries packed: base64 of raw deflate, as `web/build/packed.mjs` writes it. */
import { inflateSync, strFromU8, strToU8 } from 'fflate';

/** @param {string} packed */
export const unpackedBytes = (packed) => inflateSync(strToU8(atob(packed), true));

/** @param {string} packed  Of UTF-8. */
export const unpackedText = (packed) => strFromU8(unpackedBytes(packed));
