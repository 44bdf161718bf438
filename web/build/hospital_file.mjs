import { existsSync, readFileSync, statSync } from 'node:fs';
import * as v from 'valibot';
import { phoneLink } from '../call/phone_link.js';
import { issuePath } from '../family/issue_path.js';
import { repeatedNames } from './repeated_names.mjs';
import { inProject } from './paths.mjs';
import { Stop } from './shell.mjs';

/** @typedef {import('../hospital/settings.js').Hospital} Hospital */
/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {{ path: string, cause: string, fix: string }} Fault  `path` is empty where the whole file is meant. */

/** What is published of the bounds, beside the site, too. What it says of a schedule is the core's, and a test holds the two together. */
export const SCHEMA_FILE = inProject('web/hospital/hospital.schema.json');
const schema = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));
const { properties, definitions } = schema;

/** In bytes: a hundred times a full one. */
const LARGEST = 1_000_000;

const LINE = new RegExp(definitions.line.pattern, 'u');
const line = v.pipe(
  v.string('text'),
  v.check((text) => text.trim() !== '', 'filled'),
  v.maxLength(definitions.line.maxLength, 'shorter'),
  v.check((text) => text.trim() === '' || LINE.test(text), 'plain'),
);
const link = properties.links.items.properties;
const number = properties.numbers.items.properties.number;

/** @template {v.ObjectEntries} Entries @param {Entries} entries */
const exact = (entries) =>
  v.pipe(
    v.custom((value) => !Array.isArray(value), 'object'),
    v.strictObject(entries, 'object'),
  );

/** All but the schedule's own days, which the core reads. */
const settings = exact({
  $schema: v.optional(v.string('text')),
  name: line,
  numbers: v.optional(
    v.pipe(
      v.array(
        exact({
          who: v.picklist(properties.numbers.items.properties.who.enum, 'who'),
          number: v.pipe(
            v.string('text'),
            v.maxLength(number.maxLength, 'shorter'),
            v.check((text) => Boolean(phoneLink(text)), 'dial'),
          ),
        }),
        'list',
      ),
      v.minLength(1, 'filled'),
      v.check((all) => new Set(all.map(({ who }) => who)).size === all.length, 'once'),
    ),
  ),
  languages: v.optional(
    v.pipe(
      v.array(v.picklist(properties.languages.items.enum, 'language'), 'list'),
      v.check((all) => new Set(all).size === all.length, 'once'),
      v.check((all) => all.includes('en'), 'english'),
    ),
  ),
  links: v.optional(
    v.pipe(
      v.array(
        exact({
          text: line,
          address: v.pipe(v.string('text'), v.maxLength(link.address.maxLength, 'shorter'), v.check(isAddress, 'address')),
        }),
        'list',
      ),
      v.minLength(1, 'filled'),
      v.maxLength(properties.links.maxItems, 'fewer'),
    ),
  ),
  schedule: v.optional(
    v.pipe(
      v.custom((value) => !Array.isArray(value), 'object'),
      v.looseObject({ version: line, signedBy: line }, 'object'),
    ),
  ),
});

/** @param {string} text */
function isAddress(text) {
  return new RegExp(link.address.pattern).test(text) && URL.canParse(text) && !new URL(text).username;
}

/** What is wrong, and what to write instead, by the word of a check. @type {Record<string, [cause: string, fix: string]>} */
const CAUSES = {
  text: ['is no text', 'write it in quotation marks'],
  filled: ['is empty', 'fill it in, or leave it out where it may be left out'],
  shorter: [
    'is too long',
    `use at most ${definitions.line.maxLength} letters (a number ${number.maxLength}, an address ${link.address.maxLength})`,
  ],
  plain: ['holds "<", ">" or a sign that cannot be seen', 'write plain text on one line, without HTML'],
  object: ['is not in braces { }', 'write names and values in braces'],
  list: ['is no list', 'write it in square brackets [ ]'],
  who: ['is nobody that a number can be for', 'write "team" or "centre"'],
  dial: ['cannot be dialled', 'write it as +1 202 555 0142'],
  once: ['names the same one twice', 'name each once'],
  language: ['is no language of Doseline', `choose of ${properties.languages.items.enum.join(', ')}`],
  english: ['lacks "en"', 'add "en": the other languages fall back on it'],
  address: ['is no address that a family may be sent to', 'write a whole one that begins with https://'],
  fewer: ['is too long a list', `name at most ${properties.links.maxItems}`],
  missing: ['is missing', 'add it'],
  unknown: ['is a name that is not known', 'check its spelling, or take it out; the schema lists all names'],
  repeated: ['stands there twice', 'keep one of them'],
};

/** The same of what the core says of a schedule. @type {Record<string, [cause: string, fix: string]>} */
const OF_SCHEDULE = {
  missing: CAUSES.missing,
  'unknown-field': CAUSES.unknown,
  'wrong-type': ['is of the wrong kind', 'write a whole number of days, a list of them, or text, as the schema says'],
  'not-whole': ['is no whole number', 'write whole days'],
  'not-in-order': ['is not later than the day before it', 'write the days in rising order, each once'],
  empty: ['is empty', 'name at least one'],
  'not-a-date': ['is no date', 'write it as 2026-03-01'],
  'no-such-day': ['is a day that no calendar has', 'check day and month'],
};

/**
 * A hospital's settings out of its file.
 * @param {string} path
 * @param {Doseline} core
 * @returns {Hospital}
 * @throws {Stop} with every fault at once
 */
export function readHospital(path, core) {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Stop(`--hospital: there is no file ${path}. Check the path.`);
  const read = hospitalOf(readFileSync(path), core);
  if (read.ok) return read.hospital;
  const lines = read.faults.map(({ path: at, cause, fix }) => `  ${at || 'the file'}: ${cause}. To mend it: ${fix}.`);
  throw new Stop([`The hospital's settings in ${path} cannot be used, and nothing was built with them:`, ...lines].join('\n'));
}

/**
 * @param {Uint8Array} bytes
 * @param {Doseline} core
 * @returns {{ ok: true, hospital: Hospital } | { ok: false, faults: Fault[] }}
 */
export function hospitalOf(bytes, core) {
  const whole = (/** @type {string} */ cause, /** @type {string} */ fix) => ({
    ok: /** @type {const} */ (false),
    faults: [{ path: '', cause, fix }],
  });
  if (bytes.length > LARGEST) return whole('is larger than a megabyte', 'hand over the settings alone');
  let text;
  try {
    // A mark of the byte order, which some editors write, is left out.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return whole('is no text in UTF-8', 'save it as UTF-8');
  }
  if (text.trim() === '') return whole('is empty', 'begin with web/hospital/example.json');
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return whole(
      `is not JSON (${error instanceof Error ? error.message.slice(0, 120) : error})`,
      'compare it with web/hospital/example.json',
    );
  }
  const shape = v.safeParse(settings, value);
  const faults = [
    ...repeatedNames(text).map((path) => fault(path, CAUSES.repeated)),
    ...(shape.issues ?? []).map(faultOf),
    ...scheduleFaults(value, core),
  ];
  if (faults.length > 0 || !shape.success) return { ok: false, faults: onceEach(faults) };
  const { $schema: _, schedule, ...rest } = /** @type {any} */ (shape.output);
  return { ok: true, hospital: { ...rest, ...(schedule && { schedule: { hospital: rest.name, ...schedule } }) } };
}

/** A child that no schedule is about. */
const ANY_CHILD = /** @type {const} */ ({ edition: 'us', birthDate: '2025-05-01', weightGrams: 8200, infusionDate: '2025-11-03' });

/**
 * The rule for days is the core's own.
 * @param {any} value
 * @param {Doseline} core
 * @returns {Fault[]}
 */
function scheduleFaults(value, core) {
  const given = value?.schedule;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return [];
  // Its name is the hospital's, of which more is asked than the core does.
  const { hospital, ...schedule } = given;
  const answer = core.plan({ ...ANY_CHILD, schedule: { ...schedule, hospital: 'any' } });
  return [
    ...(hospital === undefined ? [] : [fault('schedule.hospital', CAUSES.unknown)]),
    ...(answer.ok ? [] : answer.problems).map(({ field, code, limit, unit }) => {
      if (code === 'below-least' || code === 'above-most')
        return {
          path: field,
          cause: 'is outside its bounds',
          fix: `the nearest that is taken is ${limit}${unit === 'days' ? ' days' : ' bytes'}`,
        };
      if (code === 'too-many') return { path: field, cause: 'has too many days', fix: `name at most ${limit}` };
      return fault(field, OF_SCHEDULE[code] ?? [`is refused (${code})`, 'compare it with web/hospital/example.json']);
    }),
  ];
}

/** @param {string} path @param {[string, string]} cause @returns {Fault} */
const fault = (path, [cause, fix]) => ({ path, cause, fix });

/** @param {v.BaseIssue<unknown>} issue @returns {Fault} */
function faultOf(issue) {
  const isMissing = issue.received === 'undefined' && issue.input === undefined;
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  return fault(
    issuePath(issue.path),
    isUnknown
      ? CAUSES.unknown
      : isMissing
        ? CAUSES.missing
        : (CAUSES[issue.message] ?? [`is refused (${issue.message})`, 'see the schema']),
  );
}

/** Two readers may find one field wrong; it is told of once. @param {Fault[]} faults */
function onceEach(faults) {
  return [...new Map(faults.map((each) => [each.path, each])).values()];
}
