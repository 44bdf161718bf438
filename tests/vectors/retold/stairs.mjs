/** The steroid amount by amount: a new stair wherever the item or the amount is another one. */
import { amountPrescribed, doubtsOf, isTyped } from './amounts.mjs';
import { inOneUnit } from './asks.mjs';
import { between, plus } from './days.mjs';
import { halfUp } from './weight.mjs';

/** @typedef {import('../../../web/core/doseline.js').Amount} Amount */
/** @typedef {import('../../../web/core/doseline.js').Prescription} Prescription */
/** @typedef {import('./course.mjs').Course} Course */

/** @param {Prescription | undefined} prescription @param {Course} course @param {string} infusion @param {string} today */
export function stairsOf(prescription, course, infusion, today) {
  const now = between(infusion, today);
  const parts = course.stretches(({ key, step }) => step ?? key).map((part) => ({ ...part, amount: amountOn(part.day, prescription) }));
  const known = parts.flatMap(({ amount }) => amount ?? []);
  // Of two that are alike, the first.
  const largest = known.reduce((most, amount) => (isLarger(amount, most) ? amount : most), known[0]);
  return parts.map(({ day: { key, isTaper, isBegun, basis }, from, through, amount }) => ({
    key,
    phase: isTaper ? 'taper' : 'full',
    basis: basis === 'schedule' ? 'team' : basis,
    ...(isTaper && !isBegun && { possible: true }),
    from: plus(infusion, from),
    ...(through !== undefined && { through: plus(infusion, through) }),
    when: seenFrom(now, from, through),
    ...(amount && { amount }),
    fromBottle: amount !== undefined && doubtsOf(amount, prescription).length === 0,
    ...heightOf(largest, amount),
  }));
}

/** @param {import('./course.mjs').CourseDay} day @param {Prescription | undefined} prescription */
function amountOn({ isTaper, step }, prescription) {
  const amount = step ?? (isTaper || !prescription ? undefined : amountPrescribed(prescription));
  return isTyped(amount) ? amount : undefined;
}

/** @param {number} now @param {number} from @param {number | undefined} through */
function seenFrom(now, from, through) {
  if (from > now) return 'ahead';
  return through !== undefined && through < now ? 'past' : 'now';
}

/** Both as whole numbers of one unit. @param {Amount | undefined} before @param {Amount | undefined} after */
function sizesOf(before, after) {
  const both = inOneUnit(before, after);
  return both && [halfUp(both.before.top, both.before.bottom), halfUp(both.now.top, both.now.bottom)];
}

/** Nobody knows: it is not. @param {Amount} amount @param {Amount} other */
function isLarger(amount, other) {
  const [before, now] = sizesOf(other, amount) ?? [0n, 0n];
  return now > before;
}

/** @param {Amount | undefined} largest @param {Amount | undefined} amount */
function heightOf(largest, amount) {
  const [most, own] = sizesOf(largest, amount) ?? [0n, 0n];
  if (most === 0n) return {};
  return { height: Math.min(1000, Number(halfUp(own * 1000n, most))) };
}
