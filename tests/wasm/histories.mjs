/** Made-up stories of a family: what the team changed, in any order and number, also in ways that contradict. */
import fc from 'fast-check';
import { plus } from '../vectors/retold/days.mjs';
import { child } from '../vectors/retold/vector.mjs';

/** @typedef {import('../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../web/core/doseline.js').PlanRequest} PlanRequest */

/** Days about the course; often those on which something turns. */
const day = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: -10, max: 160 }) },
    { weight: 1, arbitrary: fc.constantFrom(-2, -1, 0, 1, 27, 28, 29, 30, 55, 56, 57) },
  )
  .map((count) => plus(child.infusionDate, count));
const length = fc.integer({ min: 0, max: 40 });
/** @template T @param {fc.Arbitrary<T>} arbitrary */
const maybe = (arbitrary) => fc.option(arbitrary, { nil: undefined });

/** The strengths of bottles, some of them the same in other numbers. */
const strength = fc.constantFrom(
  { strengthMicrograms: 15_000, strengthMicrolitres: 5000 },
  { strengthMicrograms: 3000, strengthMicrolitres: 1000 },
  { strengthMicrograms: 25_000, strengthMicrolitres: 5000 },
  { strengthMicrograms: 1000, strengthMicrolitres: 1000 },
  { strengthMicrograms: 10_000, strengthMicrolitres: 1000 },
);

/** mL, with or without the strength of their bottle, mg, both or neither. */
const amount = fc
  .tuple(maybe(fc.integer({ min: 1, max: 60 })), maybe(fc.integer({ min: 1, max: 20_000 })), maybe(strength))
  .map(([tenths, micrograms, ofBottle]) => ({
    ...(tenths !== undefined && { microlitres: tenths * 100 }),
    ...(micrograms !== undefined && { micrograms }),
    ...(tenths !== undefined && ofBottle),
  }));

/** A span from a day on, without or with an end. */
const span = fc.tuple(day, maybe(length)).map(([from, more]) => ({ from, ...(more !== undefined && { through: plus(from, more) }) }));

/** Steps as a careful hand types them, by their days or their last day, or with gaps, overlaps and in no order. */
const steps = fc
  .tuple(
    day,
    fc.array(fc.tuple(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -12, max: 6 })), length, amount, fc.boolean()), {
      maxLength: 5,
    }),
  )
  .map(([begin, typed]) => {
    let next = begin;
    const read = typed.map(([gap, more, each, counted]) => {
      const from = plus(next, gap);
      const through = plus(from, more);
      next = plus(through, 1);
      return { ...(gap !== 0 && { from }), ...(counted ? { days: more + 1 } : { through }), ...each };
    });
    return { from: begin, steps: read };
  });

const visit = fc.oneof(
  fc.integer({ min: 1, max: 14 }).map((week) => `visit.${week}`),
  fc.constantFrom('visit.after-taper.14', 'visit.after-taper.28', 'visit.added.1', 'visit.added.2', 'visit.99', 'visit.07', 'x'),
);
const tests = fc.subarray(['liver', 'platelets', 'troponin'], { minLength: 1 });

const kinds = {
  'infusion-moved': fc.record({ to: day, from: day }, { requiredKeys: ['to'] }),
  gate: fc.record({ on: day, said: fc.constantFrom('go', 'not-yet') }),
  'course-held': maybe(day).map((through) => ({ ...(through && { through }) })),
  'dose-changed': fc.tuple(day, amount).map(([from, each]) => ({ from, ...each })),
  'taper-begun': fc.oneof(span, steps),
  'taper-paused': span,
  'full-again': fc.record({ from: day }),
  'course-ended': fc.record({ on: day }),
  'visit-moved': fc.record({ visit, to: day, from: day }, { requiredKeys: ['visit', 'to'] }),
  'visit-done': fc.record({ visit, on: day, said: fc.constantFrom('carry-on', 'changed') }, { requiredKeys: ['visit', 'on'] }),
  'visit-added': fc.record({ number: fc.integer({ min: 1, max: 3 }), on: day, tests }),
  'dose-missed': fc
    .record({
      on: day,
      dose: maybe(fc.integer({ min: 1, max: 4 })),
      how: fc.constantFrom('missed', 'vomited'),
      reported: fc.boolean(),
      said: maybe(fc.constantFrom('give-again', 'do-not-give')),
    })
    .map(({ dose, said, ...rest }) => ({ ...rest, ...(dose && { dose }), ...(rest.reported && said && { said }) })),
};

/** One change of these kinds. @param {(keyof typeof kinds)[]} names @returns {fc.Arbitrary<Change>} */
export const changeOf = (...names) =>
  /** @type {any} */ (
    fc.oneof(...names.map((kind) => /** @type {fc.Arbitrary<object>} */ (kinds[kind]).map((rest) => ({ kind, ...rest }))))
  );

/** Those that leave the days of the course, and what hangs on them, alone. */
export const ofDailyLife = /** @type {const} */ (['dose-changed', 'visit-moved', 'visit-done', 'visit-added', 'dose-missed']);

export const anyChange = changeOf(.../** @type {(keyof typeof kinds)[]} */ (Object.keys(kinds)));

/** Tapers are begun more often than by chance, for without one most changes of the course have nothing to change. */
export const histories = fc
  .tuple(
    fc.array(
      fc.oneof({ weight: 3, arbitrary: anyChange }, { weight: 2, arbitrary: changeOf('taper-begun', 'taper-paused', 'full-again') }),
      { maxLength: 12 },
    ),
    fc.boolean(),
  )
  .map(([changes, isUsual]) => (isUsual ? [...usual, ...changes] : changes));

/** The gate's word and the taper that most families hear first. @type {Change[]} */
const usual = [
  { kind: 'gate', on: plus(child.infusionDate, 28), said: 'go' },
  { kind: 'taper-begun', from: plus(child.infusionDate, 29) },
];

const twoDigits = (/** @type {number} */ count) => String(count).padStart(2, '0');
const clock = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minute) => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`);

/** A prescription with some or all of its parts. */
const parts = fc.record(
  {
    strength,
    doseMicrolitres: fc.integer({ min: 1, max: 120 }).map((tenths) => tenths * 100),
    doseMicrograms: fc.integer({ min: 500, max: 20_000 }),
    timesPerDay: fc.integer({ min: 1, max: 4 }),
    clocks: fc.uniqueArray(fc.oneof(clock, fc.constantFrom('08:00', '20:00', '21:00')), { minLength: 1, maxLength: 4 }),
    syringeMicrolitres: fc.constantFrom(1000, 3000, 5000, 10_000),
    bottleMicrolitres: fc.constantFrom(30_000, 60_000, 120_000),
    bottleOpened: day,
    openedBottleDays: fc.integer({ min: 1, max: 90 }),
  },
  { requiredKeys: ['strength', 'doseMicrolitres', 'timesPerDay'] },
);

export const prescriptions = parts.map(({ strength: ofBottle, clocks, ...rest }) => ({
  ...ofBottle,
  ...rest,
  ...(clocks && { clocks: clocks.toSorted().slice(0, rest.timesPerDay) }),
}));

/** Doses ticked off, often on the days that are looked at. */
const ticks = fc.array(
  fc.record({ on: day, dose: fc.integer({ min: 1, max: 4 }), again: fc.boolean() }, { requiredKeys: ['on', 'dose'] }),
  { maxLength: 8 },
);

/** A whole request that the core answers with a plan. @type {fc.Arbitrary<PlanRequest & { changes: Change[] }>} */
export const told = fc
  .record({ changes: histories, prescription: maybe(prescriptions), today: maybe(day), given: maybe(ticks), clock: maybe(clock) })
  .map(({ changes, prescription, today, given, clock: at }) => ({
    ...child,
    changes,
    ...(prescription && { prescription }),
    ...(given && { given }),
    ...(today && { today }),
    ...(at && { clock: at }),
  }));

/** Stories that come to what day they are looked at: what was ticked and missed is of that day or of the one before. */
export const lookedAt = fc
  .tuple(
    told,
    day,
    fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 4 }), fc.boolean(), changeOf('dose-missed')), { maxLength: 4 }),
  )
  .map(([request, today, acts]) => {
    const on = (/** @type {boolean} */ isYesterday) => (isYesterday ? plus(today, -1) : today);
    const reports = acts.map(([isYesterday, , , report]) => ({ ...report, on: on(isYesterday) }));
    const given = acts.map(([isYesterday, dose, again]) => ({ on: on(isYesterday), dose, again }));
    return /** @type {PlanRequest & { changes: Change[] }} */ ({ ...request, changes: [...request.changes, ...reports], given, today });
  });
