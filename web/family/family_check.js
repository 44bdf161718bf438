import { canonicalJson } from './canonical_json.js';
import { checkOf } from './check.js';

/**
 * The plan's hash stands for dates and doses alone. So each family file carries a check of all that is in it: a tick, a
 * report, a phone number, a question. Files of before version 3 carry none, and nothing is said of them.
 */

/** @typedef {import('./family.js').Family} Family */

/** The first version with a check. */
const SINCE = 3;

/**
 * As it is written. One whose check did not fit when it was read goes on with that check, so that it is not made good by
 * being handed on untaken.
 * @param {Family} family
 * @returns {Family & { check: string }}
 */
export function withCheck(family) {
  return { ...family, check: family.check ?? checkText(family) };
}

/**
 * What a file said of itself, where that does not fit; empty where it should have said it and does not.
 * @param {Record<string, unknown>} value  As it stands in the file, of any version.
 * @returns {string | undefined} Nothing where it fits, or where none is due.
 */
export function unfitCheck(value) {
  const { check, version } = value;
  if (check === undefined && Number(version ?? 0) < SINCE) return undefined;
  return check === checkText(value) ? undefined : String(check ?? '');
}

/** @param {object} value */
function checkText(value) {
  return checkOf(canonicalJson({ ...value, check: undefined })).toString(36);
}
