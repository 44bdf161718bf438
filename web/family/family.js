import * as v from 'valibot';
import { knownPhones, PHONE_OWNERS } from '../call/index.js';
import { isInCalendar } from '../words/index.js';

/**
 * The family file: all that a family typed, as one plain value. It is what the device keeps, what a plan file holds and
 * what a link carries.
 *
 * This schema holds the shape of everything but `request`. What a request may hold is the core's business alone, so
 * that the two can never disagree; `readFamily` asks it.
 */

/** @typedef {v.InferOutput<typeof familySchema>} FamilyShape */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */

/**
 * @typedef {Omit<FamilyShape, 'request'> & { request: Partial<PlanRequest> }} Family
 *   `request` never holds `today`, `clock`, `given`, `lastKept` or `schedule`: those follow from the reading device and from `ticks`.
 */

/** @typedef {Pick<Family, 'request' | 'typed' | 'nickname' | 'acts' | 'ticks' | 'questions' | 'notes' | 'phones' | 'calendar' | 'language'>} FamilyContent */

/** The version that is written. Older ones are read (`family_versions.js`), newer ones are not. */
export const VERSION = 5;

/** No family types a million characters, and the core reads no longer request. */
export const MOST_CHARACTERS = 1_000_000;

/** A list counts as an object everywhere in JavaScript, and nowhere in a family file. */
const noList = v.custom((value) => !Array.isArray(value));

/**
 * An object with these fields and no others, all unknown ones reported.
 * @template {v.ObjectEntries} Entries
 * @param {Entries} entries
 */
function exact(entries) {
  const schema = v.pipe(noList, v.objectWithRest(entries, v.never()));
  return /** @type {v.StrictObjectSchema<Entries, undefined>} */ (/** @type {unknown} */ (schema));
}

const text = (/** @type {number} */ most) => v.pipe(v.string(), v.maxLength(most, 'too-long'));
/** @template {v.GenericSchema} Each @param {Each} each @param {number} most */
const list = (each, most) => v.pipe(v.array(v.unknown()), v.maxLength(most, 'too-many'), v.array(each));
const line = text(200);
/** Longer ones fit on no screen, and in no name of a file. */
export const LONGEST_NICKNAME = 40;
const words = text(2000);
const boxes = exact({ day: line, month: line, year: line });
const day = v.pipe(v.string(), v.check(isDay, 'not-a-date'));
const clock = v.pipe(v.string(), v.check(isClock, 'not-a-clock'));
/** What stands unescaped in a calendar file. */
const name = v.pipe(
  line,
  v.check((each) => /^[\w.-]+$/.test(each), 'wrong-type'),
);
const start = v.pipe(v.string(), v.check(isStart, 'not-a-date'));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

export const familySchema = exact({
  version: v.literal(VERSION),
  /** When this value was made, by the clock of the device that made it; absent when nobody knows. */
  savedAt: v.optional(v.pipe(v.string(), v.check(isInstant, 'not-an-instant'))),
  /** What the family calls that device; may be empty. */
  device: line,
  /** The language that the words were typed in, BCP 47. */
  language: line,
  /** The plan that came of it on that day, so that the reader can tell whether the same one comes of it again. */
  plan: v.optional(
    exact({
      hash: line,
      build: line,
      today: v.optional(day),
      /** The hospital's own schedule that it follows, if any. */
      schedule: v.optional(exact({ hospital: line, version: line, hash: line })),
    }),
  ),
  /** What the file says of its whole content; once read, only where that does not fit (`family_check.js`). */
  check: v.optional(line),
  request: v.pipe(noList, v.looseObject({})),
  /** The questions, exactly as typed: the page's `Entry`. */
  typed: exact({
    weight: line,
    ounces: line,
    unit: v.picklist(['', 'kg', 'lb']),
    birth: boxes,
    infusion: boxes,
    sex: v.picklist(['', 'girl', 'boy']),
    early: line,
    /** Files of before this was asked lack it. */
    weighed: v.optional(boxes),
    confirmed: line,
    again: line,
    /** The infusion whose year was said to be right; files of before this was asked lack it. */
    year: v.optional(line),
  }),
  /** What the family calls the child; absent where it was never typed. */
  nickname: v.optional(text(LONGEST_NICKNAME)),
  /** How many changes were made in one act each, in order, to be undone in one; absent where each is an act of its own. */
  acts: v.optional(list(count, 1000)),
  /**
   * The doses ticked off: the day, which dose of that day, whether it is the repeat that the team asked for; and when and
   * on which device, where that is known. Files of before version 4 know neither.
   */
  ticks: list(
    exact({ on: day, dose: v.picklist([1, 2, 3, 4]), again: v.optional(v.boolean()), at: v.optional(clock), by: v.optional(line) }),
    5000,
  ),
  /** `asked`: whether the team has been asked, though it may not have answered. */
  questions: list(exact({ text: words, answer: words, asked: v.optional(v.boolean()) }), 100),
  notes: text(20_000),
  phones: list(exact({ who: v.picklist(PHONE_OWNERS), number: line }), 100),
  /** Absent until the family chose something of its calendar file; files of before version 5 lack it. */
  calendar: v.optional(
    exact({
      kinds: list(v.picklist(['visits', 'phases', 'doses']), 3),
      /** Whether the entries name the medicine and the child. */
      full: v.optional(v.boolean()),
      /** Whether the next blood test has the family's own questions and notes. */
      own: v.optional(v.boolean()),
      /**
       * What a calendar has by now: `sequence` rises with each file that says something else, `sent` is every entry there
       * ever was, with its start, so that it can be changed or called off.
       */
      made: v.optional(exact({ id: name, sequence: count, check: line, sent: list(exact({ uid: name, on: start }), 3000) })),
    }),
  ),
});

/**
 * Whether nothing has been typed yet.
 * @param {FamilyContent} content
 */
export function isBlank({ request, typed, nickname = '', ticks, questions, notes, phones }) {
  const { weight, ounces, early, birth, infusion, weighed } = typed;
  const strings = [
    weight,
    ounces,
    early,
    ...Object.values(birth),
    ...Object.values(infusion),
    ...Object.values(weighed ?? {}),
    nickname,
    notes,
  ];
  const { changes, prescription } = /** @type {Record<string, unknown>} */ (request);
  const lists = [ticks, questions, knownPhones(phones), Array.isArray(changes) ? changes : []];
  return strings.every((each) => each.trim() === '') && lists.every((each) => each.length === 0) && prescription === undefined;
}

/** @param {string} iso */
export function isDay(iso) {
  return /^\d{4}-\d\d-\d\d$/.test(iso) && isInCalendar(iso);
}

/** A day, or an hour of it. @param {string} iso */
function isStart(iso) {
  const [on, clock = '00:00', ...more] = iso.split('T');
  return isDay(on) && isClock(clock) && more.length === 0;
}

/** @param {string} text */
function isClock(text) {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** @param {string} iso */
function isInstant(iso) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(iso) && !Number.isNaN(Date.parse(iso));
}
