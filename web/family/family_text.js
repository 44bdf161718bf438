import * as v from 'valibot';
import { canonicalJson } from './canonical_json.js';
import { familySchema, MOST_CHARACTERS } from './family.js';
import { unfitCheck, withCheck } from './family_check.js';
import { withTypedThatAgrees } from './family_typed.js';
import { isObject, migrated } from './family_versions.js';
import { issuePath, joined } from './issue_path.js';

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../core/doseline.js').PlanAnswer} PlanAnswer */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('./family.js').Family} Family */

/**
 * What is wrong with a text that should hold a family file. `path` leads to the place, `request.changes[3].to`; it is
 * empty where the whole is meant. Codes of fields inside `request` may also be the core's.
 * @typedef {{ code: string, path: string }} FamilyProblem
 */

/**
 * @typedef {object} FamilyRead
 * @property {true} ok
 * @property {Family} family  With a `check` where what the file says of its whole content does not fit.
 * @property {PlanAnswer} answer  The core's, for `family.request`. A family may have kept questions half answered.
 * @property {'same' | 'other-schedule' | 'other-build' | 'differs' | undefined} named  Whether the plan is the one that the file names;
 *   with another build of the core, or another hospital's schedule or none, it may rightly be another. Absent where the file names none.
 */

/** @typedef {{ ok: false, problems: FamilyProblem[], more?: number }} FamilyRefusal  `more`: how many problems are not named. */
/** @typedef {FamilyRead | FamilyRefusal} FamilyReading */

/** More than anyone reads. */
const MOST_PROBLEMS = 50;

/** Some times what the longest lists of a family hold; each value is looked at more than once. */
const MOST_VALUES = 60_000;
const MOST_FIELDS = 6000;

/** Names that JavaScript itself listens to; the schema would pass them over in silence. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Never kept in a request: the day and the clock would stand still, the ticks have a place of their own, and whose schedule counts is the page's. */
const READERS_OWN = ['today', 'clock', 'given', 'lastKept', 'schedule'];

/** Answers of the core about form, or none; all its others are about what a family may well type, and keep. */
const FORM_CODES = new Set([
  'unreadable-request',
  'out-of-memory',
  'unknown-field',
  'repeated-field',
  'wrong-type',
  'unknown-edition',
  'unknown-sex',
  'unknown-unit',
  'unknown-kind',
  'unknown-word',
  'too-many',
]);

/**
 * The one text of a family file: equal values give equal bytes, on every device.
 * @param {Family} family
 */
export function familyText(family) {
  return `${canonicalJson(withCheck(family), 2)}\n`;
}

/**
 * The same on one line, where room is short.
 * @param {Family} family
 */
export function shortFamilyText(family) {
  return canonicalJson(withCheck(family));
}

/**
 * From any text to a family file that is safe to show, or to all its problems. Never throws.
 * @param {Doseline} core
 * @param {string} text
 * @param {string} language  The reader's.
 * @returns {FamilyReading}
 */
export function readFamily(core, text, language) {
  if (text.length > MOST_CHARACTERS) return refused('too-large');
  if (text.trim() === '') return refused('empty');
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(looksCutShort(text) ? 'cut-short' : 'not-json');
  }

  const crowded = tooMuchIn(value);
  if (crowded) return { ok: false, problems: [crowded] };

  const migration = migrated(value);
  if (!migration.ok) return refused(migration.code);
  const shape = v.safeParse(familySchema, migration.family);
  const prefix = migration.from === 0 ? '' : 'request.';
  // Both are asked, so that all problems come together.
  const request = shape.success ? shape.output.request : migration.family.request;
  const answer = core.plan(/** @type {PlanRequest} */ (request));
  const problems = [
    ...reservedNames(value),
    ...(shape.issues ?? []).map((issue) => ({ code: codeOf(issue), path: issuePath(issue.path) })),
    ...(answer.ok || !isObject(request) ? [] : answer.problems)
      .filter(({ code }) => FORM_CODES.has(code))
      .map(({ code, field }) => ({ code, path: prefix + field })),
    ...READERS_OWN.filter((field) => isObject(request) && Object.hasOwn(request, field)).map((field) => ({
      code: 'unknown-field',
      path: prefix + field,
    })),
  ];
  if (problems.length > 0 || !shape.success) {
    const all = withoutDoubles(problems);
    const more = all.length - MOST_PROBLEMS;
    return { ok: false, problems: all.slice(0, MOST_PROBLEMS), ...(more > 0 && { more }) };
  }

  const { check: _fits, ...rest } = shape.output;
  // Only now: what is no family may be nested deeper than can be written.
  const check = unfitCheck(/** @type {Record<string, unknown>} */ (value));
  const kept = /** @type {Family} */ ({ ...rest, ...(check !== undefined && { check }) });
  const family = withTypedThatAgrees(core, kept, language);
  return {
    ok: true,
    family,
    answer: family === kept ? answer : core.plan(/** @type {PlanRequest} */ (family.request)),
    named: comparison(core, kept),
  };
}

/**
 * @param {string} code
 * @returns {{ ok: false, problems: FamilyProblem[] }}
 */
export const refused = (code) => ({ ok: false, problems: [{ code, path: '' }] });

/** A file of ours begins with a brace, and ends with one unless its end was lost. @param {string} text */
function looksCutShort(text) {
  return text.trimStart().startsWith('{') && !text.trimEnd().endsWith('}');
}

/**
 * A file that no family can have filled is not worth a look at each of its faults.
 * @param {unknown} root
 * @returns {FamilyProblem | undefined}
 */
function tooMuchIn(root) {
  let count = 0;
  const waiting = [{ value: root, path: '' }];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (typeof at.value !== 'object' || at.value === null) continue;
    const entries = Object.entries(at.value);
    count += entries.length;
    if (count > MOST_VALUES || (entries.length > MOST_FIELDS && !Array.isArray(at.value))) {
      return at.path === '' ? { code: 'not-a-plan', path: '' } : { code: 'too-many', path: at.path };
    }
    for (const [key, value] of entries) {
      if (typeof value === 'object') waiting.push({ value, path: Array.isArray(at.value) ? at.path : joined(at.path, key).slice(0, 200) });
    }
  }
  return undefined;
}

/**
 * Walked without recursion: a hostile file may be nested deeper than the stack.
 * @param {unknown} root
 */
function reservedNames(root) {
  /** @type {FamilyProblem[]} */
  const found = [];
  const waiting = [{ value: root, path: '' }];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (typeof at.value !== 'object' || at.value === null) continue;
    for (const [key, value] of Object.entries(at.value)) {
      const path = Array.isArray(at.value) ? `${at.path}[${key}]` : joined(at.path, key);
      if (RESERVED.has(key)) found.push({ code: 'unknown-field', path });
      if (typeof value === 'object') waiting.push({ value, path: path.slice(0, 200) });
    }
  }
  return found;
}

/** @param {v.BaseIssue<unknown>} issue */
function codeOf({ type, message, received }) {
  if (type === 'never') return 'unknown-field';
  if (type === 'check' || type === 'max_length') return message;
  if (received === 'undefined') return 'missing';
  return type === 'picklist' ? 'unknown-word' : 'wrong-type';
}

/** @param {FamilyProblem[]} problems */
function withoutDoubles(problems) {
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.path}`, problem])).values()];
}

/**
 * Asked for the day on which it was kept: on another day the same plan may rightly say something else.
 * @param {Doseline} core
 * @param {Family} kept
 * @returns {FamilyRead['named']}
 */
function comparison(core, { plan: named, request }) {
  if (!named) return undefined;
  const answer = core.plan(/** @type {PlanRequest} */ ({ ...request, ...(named.today && { today: named.today }) }));
  if (!answer.ok) return 'differs';
  if (named.hash === answer.plan.hash) return 'same';
  if (named.schedule?.hash !== answer.plan.schedule?.hash) return 'other-schedule';
  return named.build === answer.plan.build ? 'differs' : 'other-build';
}
