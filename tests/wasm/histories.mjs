/** Made-up stories of a family: what the team changed, in any order and number, also in ways that contradict. */
import fc from 'fast-check';
import { plus } from '../vectors/retold/days.mjs';
import { child } from '../vectors/retold/vector.mjs';

/** @typedef {import('../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../web/core/doseline.js').PlanRequest} PlanRequest */

/** Days about the course; often those on which something turns. */
const day = fc
  .oneof({ weight: 3, arbitrary: fc.integer({ min: -10, max: 160 }) }, { weight: 1, arbitrary: fc.constantFrom(-2, -1, 0, 1, 27, 28, 29, 30, 55, 56, 57) })
  .map((count) => plus(child.infusionDate, count));
const length = fc.integer({ min: 0, max: 40 });
const maybe = (/** @type {fc.Arbitrary<any>} */ arbitrary) => fc.option(arbitrary, { nil: undefined });

/** mL, mg, both or neither. */
const amount = fc.record(
  { microlitres: fc.integer({ min: 1, max: 60 }).map((tenths) => tenths * 100), micrograms: fc.integer({ min: 1, max: 20_000 }) },
  { requiredKeys: [] },
);

/** A span from a day on, without or with an end. */
const span = fc.tuple(day, maybe(length)).map(([from, more]) => ({ from, ...(more !== undefined && { through: plus(from, more) }) }));

/** Steps as a careful hand types them, or with gaps, overlaps and in no order. */
const steps = fc.tuple(day, fc.array(fc.tuple(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -12, max: 6 })), length, amount), { maxLength: 5 })).map(([begin, typed]) => {
  let next = begin;
  const read = typed.map(([gap, more, each]) => {
    const from = plus(next, gap);
    const through = plus(from, more);
    next = plus(through, 1);
    return { ...(gap !== 0 && { from }), through, ...each };
  });
  return { from: begin, steps: read };
});

const visit = fc.oneof(
  fc.integer({ min: 1, max: 14 }).map((week) => `visit.${week}`),
  fc.constantFrom('visit.after-taper.14', 'visit.after-taper.28', 'visit.added.1', 'visit.added.2', 'visit.99', 'visit.07', 'x'),
);
const tests = fc.subarray(['liver', 'platelets', 'troponin'], { minLength: 1 });

const kinds = {
  'infusion-moved': fc.record({ to: day }),
  gate: fc.record({ on: day, said: fc.constantFrom('go', 'not-yet') }),
  'course-held': maybe(day).map((through) => ({ ...(through && { through }) })),
  'dose-changed': fc.tuple(day, amount).map(([from, each]) => ({ from, ...each })),
  'taper-begun': fc.oneof(span, steps),
  'taper-paused': span,
  'full-again': fc.record({ from: day }),
  'course-ended': fc.record({ on: day }),
  'visit-moved': fc.record({ visit, to: day }),
  'visit-done': fc.record({ visit, on: day, said: fc.constantFrom('carry-on', 'changed') }, { requiredKeys: ['visit', 'on'] }),
  'visit-added': fc.record({ number: fc.integer({ min: 1, max: 3 }), on: day, tests }),
  'dose-missed': fc.record({ on: day, how: fc.constantFrom('missed', 'vomited'), reported: fc.boolean() }),
};

/** One change of these kinds. @param {(keyof typeof kinds)[]} names @returns {fc.Arbitrary<Change>} */
export const changeOf = (...names) => /** @type {any} */ (fc.oneof(...names.map((kind) => /** @type {fc.Arbitrary<object>} */ (kinds[kind]).map((rest) => ({ kind, ...rest })))));

/** Those that leave the days of the course, and what hangs on them, alone. */
export const ofDailyLife = /** @type {const} */ (['dose-changed', 'visit-moved', 'visit-done', 'visit-added', 'dose-missed']);

export const anyChange = changeOf(.../** @type {(keyof typeof kinds)[]} */ (Object.keys(kinds)));

/** Tapers are begun more often than by chance, for without one most changes of the course have nothing to change. */
export const histories = fc
  .tuple(fc.array(fc.oneof({ weight: 3, arbitrary: anyChange }, { weight: 2, arbitrary: changeOf('taper-begun', 'taper-paused', 'full-again') }), { maxLength: 12 }), fc.boolean())
  .map(([changes, isUsual]) => (isUsual ? [...usual, ...changes] : changes));

/** The gate's word and the taper that most families hear first. @type {Change[]} */
const usual = [
  { kind: 'gate', on: plus(child.infusionDate, 28), said: 'go' },
  { kind: 'taper-begun', from: plus(child.infusionDate, 29) },
];

/** A prescription with some or all of its parts. */
export const prescriptions = fc.record(
  {
    strengthMicrograms: fc.constantFrom(1000, 3000, 15_000, 25_000),
    strengthMicrolitres: fc.constantFrom(1000, 5000),
    doseMicrolitres: fc.integer({ min: 1, max: 120 }).map((tenths) => tenths * 100),
    doseMicrograms: fc.integer({ min: 500, max: 20_000 }),
    timesPerDay: fc.integer({ min: 1, max: 4 }),
    clock: fc.constantFrom('08:00', '20:30'),
    syringeMicrolitres: fc.constantFrom(1000, 3000, 5000, 10_000),
    bottleMicrolitres: fc.constantFrom(30_000, 60_000, 120_000),
    bottleOpened: day,
    openedBottleDays: fc.integer({ min: 1, max: 90 }),
  },
  { requiredKeys: ['strengthMicrograms', 'strengthMicrolitres', 'doseMicrolitres', 'timesPerDay'] },
);

/** A whole request that the core answers with a plan. @type {fc.Arbitrary<PlanRequest & { changes: Change[] }>} */
export const told = fc
  .record({ changes: histories, prescription: maybe(prescriptions), today: maybe(day) })
  .map(({ changes, prescription, today }) => ({ ...child, changes, ...(prescription && { prescription }), ...(today && { today }) }));
