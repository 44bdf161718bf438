import { checkOf } from '../family/index.js';

/**
 * A text as letters that may stand in an address, and back: `1z`, a check and base64url of what deflate made of it; or
 * `1u`, the check and base64url of its UTF-8, where the browser cannot deflate. The digit is the version of this
 * wrapping. The check is there because people copy links by hand and apps break them: no slip may make another plan.
 */

/** @typedef {{ ok: true, text: string } | { ok: false, code: 'link-damaged' | 'newer-version' | 'link-too-large' | 'cannot-unpack' }} Unpacked */

const DEFLATED = '1z';
const PLAIN = '1u';
const CHECK_LENGTH = 8;

/** Longer ones are cut by some of the apps that people send links with; none is made, and none is read. */
export const LONGEST_LINK = 30_000;

/** More than any link that is made here unpacks to. */
const MOST_BYTES = 1_000_000;
/** Inflate makes up to a thousand times as much of each. */
const BYTES_AT_ONCE = 512;

/**
 * @param {string} text
 * @returns {Promise<string>}
 */
export async function packed(text) {
  const bytes = new TextEncoder().encode(text);
  const deflate = streamOf(() => new CompressionStream('deflate-raw'));
  const check = checkLetters(text);
  return deflate ? DEFLATED + check + lettersOf(await through(bytes, deflate)) : PLAIN + check + lettersOf(bytes);
}

/**
 * Never throws.
 * @param {string} code
 * @returns {Promise<Unpacked>}
 */
export async function unpacked(code) {
  if (code.length > LONGEST_LINK) return { ok: false, code: 'link-too-large' };
  const kind = code.slice(0, 2);
  if (/^[2-9]/.test(kind)) return { ok: false, code: 'newer-version' };
  const check = code.slice(2, 2 + CHECK_LENGTH);
  const bytes = bytesOf(code.slice(2 + CHECK_LENGTH));
  if (!bytes || (kind !== DEFLATED && kind !== PLAIN)) return { ok: false, code: 'link-damaged' };
  const inflate = kind === DEFLATED ? streamOf(() => new DecompressionStream('deflate-raw')) : undefined;
  if (kind === DEFLATED && !inflate) return { ok: false, code: 'cannot-unpack' };
  try {
    const whole = inflate ? await through(bytes, inflate) : bytes;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(whole);
    return checkLetters(text) === check ? { ok: true, text } : { ok: false, code: 'link-damaged' };
  } catch (error) {
    return { ok: false, code: error === TOO_LARGE ? 'link-too-large' : 'link-damaged' };
  }
}

/** @param {string} text */
function checkLetters(text) {
  return checkOf(text).toString(16).padStart(CHECK_LENGTH, '0');
}

const TOO_LARGE = new Error('more than a family types');

/**
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {CompressionStream | DecompressionStream} stream
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
async function through(bytes, stream) {
  const reader = inPieces(bytes).pipeThrough(stream).getReader();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value);
    size += read.value.length;
    // A few kilobytes of link can swell to many megabytes: stop in time.
    if (size > MOST_BYTES) {
      reader.cancel().catch(() => {});
      throw TOO_LARGE;
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/**
 * Each piece only when the one before is through, or all of it would be unpacked before anyone looks at its size.
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @returns {ReadableStream<Uint8Array<ArrayBuffer>>}
 */
function inPieces(bytes) {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at < bytes.length) controller.enqueue(bytes.subarray(at, (at += BYTES_AT_ONCE)));
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

/**
 * Browsers of before 2023 lack the streams, or this kind of them.
 * @template Stream
 * @param {() => Stream} make
 */
function streamOf(make) {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** @param {Uint8Array} bytes */
function lettersOf(bytes) {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @param {string} letters */
function bytesOf(letters) {
  if (!/^[\w-]+$/.test(letters)) return undefined;
  try {
    return Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}
