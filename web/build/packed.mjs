import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** As `web/one_file/unpacked.js` takes it: base64 of raw deflate. */

const LARGEST = 16 * 1024 * 1024;

/** Some of it is in more than one file. @type {Map<string, string>} */
const known = new Map();

/** At once. @param {string | Buffer} content */
export const packed = (content) => deflateRawSync(content, { level: 9 }).toString('base64');

/**
 * By a packer that looks a thousand times as long, and makes a twentieth less of it: for what is sent by mail.
 * @param {string | Buffer} content
 */
export function packedTightly(content) {
  const bytes = Buffer.from(content);
  const key = bytes.toString('latin1');
  const text = known.get(key) ?? tight(bytes).toString('base64');
  known.set(key, text);
  return text;
}

/** @param {Buffer} bytes */
function tight(bytes) {
  // It takes files alone.
  const folder = mkdtempSync(join(tmpdir(), 'doseline-'));
  try {
    const file = join(folder, 'content');
    writeFileSync(file, bytes);
    return execFileSync('zopfli', ['--deflate', '-c', file], { maxBuffer: LARGEST });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
