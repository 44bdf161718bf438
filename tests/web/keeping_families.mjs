/** Families for the tests of keeping: one told, and any number made up. */
import fc from 'fast-check';
import { emptyPhones, PHONE_OWNERS } from '../../web/call/phones.js';
import { emptyEntry } from '../../web/entry/entry_reading.js';
import { isBlank } from '../../web/family/family.js';
import { typedOf } from '../../web/family/family_typed.js';
import { isoOfDayCount, dayCount } from '../../web/words/date_text.js';
import { told } from '../wasm/histories.mjs';
import { request } from './english.mjs';

/** @typedef {import('../../web/family/family.js').Family} Family */

/** @type {Family} */
export const family = {
  version: 5,
  savedAt: '2025-11-12T17:05:00.000Z',
  device: 'Mum’s phone',
  language: 'en',
  request: { ...request, weightUnit: 'kg' },
  typed: { ...typedOf(request), weight: '8,2', birth: { day: '1', month: 'May', year: '2025' } },
  ticks: [
    { on: '2025-11-02', dose: 1 },
    { on: '2025-11-03', dose: 1 },
  ],
  questions: [{ text: 'When is the next blood test?', answer: '' }],
  notes: 'Likes the blue syringe.',
  phones: [{ who: PHONE_OWNERS[0], number: '020 7946 0000' }],
};

/** Before anything is typed. @type {import('../../web/family/family.js').FamilyContent} */
export const blank = {
  request: { edition: 'us' },
  typed: emptyEntry(),
  ticks: [],
  questions: [],
  notes: '',
  phones: emptyPhones(),
  language: 'en',
};

/** @param {object} changes @returns {Family} */
export const familyWith = (changes) => ({ ...family, ...changes });

/** @param {object} changes @returns {Family} */
export const requestWith = (changes) => familyWith({ request: { ...family.request, ...changes } });

/** What hostile hands put where a name belongs. */
export const scripts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '${alert(1)}',
  '{ $count }',
  'javascript:alert(1)',
  '</textarea><svg onload=alert(1)>',
  '&lt;b&gt;',
];

const anyText = (/** @type {number} */ maxLength) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.constantFrom(...scripts),
    // Half of a sign, as a cut message may hold it.
    fc.constant('\ud83d'),
  );
const day = fc.integer({ min: dayCount('2020-01-01'), max: dayCount('2026-12-31') }).map(isoOfDayCount);
const boxes = fc.record({ day: anyText(4), month: anyText(9), year: anyText(5) });

const answered = fc
  .record({
    birth: day,
    age: fc.integer({ min: 1, max: 700 }),
    weightGrams: fc.integer({ min: 2600, max: 21_000 }),
    more: fc.record({ sex: fc.constantFrom('girl', 'boy'), weeksBornEarly: fc.integer({ min: 0, max: 17 }) }, { requiredKeys: [] }),
    ageWeighed: fc.option(fc.integer({ min: 0, max: 700 }), { nil: undefined }),
  })
  .map(({ birth, age, weightGrams, more, ageWeighed }) => {
    const later = (/** @type {number} */ days) => isoOfDayCount(dayCount(birth) + days);
    const weighed = ageWeighed !== undefined && { weightDate: later(Math.min(age, ageWeighed)) };
    const asked = { edition: 'us', birthDate: birth, weightGrams, infusionDate: later(age), weightUnit: 'kg', ...more, ...weighed };
    return { request: asked, typed: typedOf(asked) };
  });

/** With all that the team changed since, and a prescription; never with today, which is the reader's. */
const living = told.map(({ today: _today, clock: _clock, given: _given, ...asked }) => ({
  request: { ...asked, weightUnit: 'kg' },
  typed: typedOf(asked),
}));

/** Questions half answered, in ways that cannot be read. */
const unanswered = fc.record({
  request: fc.record({ edition: fc.constant('us') }),
  typed: fc.record({
    weight: anyText(6),
    ounces: anyText(3),
    unit: fc.constantFrom('', 'kg', 'lb'),
    birth: boxes,
    infusion: boxes,
    sex: fc.constantFrom('', 'girl', 'boy'),
    early: anyText(2),
    weighed: boxes,
    confirmed: anyText(20),
    again: anyText(6),
    year: anyText(10),
  }),
});

const rest = fc.record(
  {
    version: fc.constant(/** @type {const} */ (5)),
    savedAt: fc.date({ min: new Date('1970-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }).map((date) => date.toISOString()),
    device: anyText(60),
    language: fc.constantFrom('en', 'es', 'ar'),
    ticks: fc.array(
      fc.record(
        {
          on: day,
          dose: fc.integer({ min: 1, max: 4 }),
          again: fc.constant(true),
          at: fc.constantFrom('00:00', '08:01', '23:59'),
          by: anyText(60),
        },
        { requiredKeys: ['on', 'dose'] },
      ),
      { maxLength: 100 },
    ),
    questions: fc.array(
      fc.record({ text: anyText(200), answer: anyText(200), asked: fc.boolean() }, { requiredKeys: ['text', 'answer'] }),
      { maxLength: 5 },
    ),
    nickname: anyText(40),
    notes: anyText(2000),
    calendar: fc.record(
      {
        kinds: fc.subarray(['visits', 'phases', 'doses']),
        full: fc.boolean(),
        made: fc
          .record({
            id: fc.constantFrom('a1', 'b2'),
            sequence: fc.integer({ min: 1, max: 4 }),
            check: anyText(5),
            keys: fc.subarray(['visit.1', 'renew', 'dose.x.1.1']),
          })
          .map(({ keys, ...made }) => ({ ...made, sent: keys.map((key) => ({ uid: `${made.id}-${key}`, on: '2025-11-10' })) })),
      },
      { requiredKeys: ['kinds'] },
    ),
    phones: fc.array(fc.record({ who: fc.constantFrom(...PHONE_OWNERS), number: anyText(20) }), { maxLength: 4 }),
  },
  { requiredKeys: ['version', 'device', 'language', 'ticks', 'questions', 'notes', 'phones'] },
);

/** @type {fc.Arbitrary<Family>} */
export const families = fc
  .tuple(fc.oneof({ weight: 2, arbitrary: answered }, { weight: 2, arbitrary: living }, { weight: 1, arbitrary: unanswered }), rest)
  .map((parts) => /** @type {Family} */ (Object.assign({}, ...parts)));

/** Those with something on the screen. */
export const toldFamilies = families.filter((each) => !isBlank(each));
