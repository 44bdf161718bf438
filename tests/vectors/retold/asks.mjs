/** What is asked before a change is saved: slips of the hand in amounts, and days that are far away. */
import { amountPrescribed, isSameStrength, isTyped, massOf, strengthOf } from './amounts.mjs';
import { datedSteps } from './course.mjs';
import { amountOn } from './doses.mjs';
import { between, plus } from './days.mjs';
import { FIRST } from './landmarks.mjs';
import { infusionField, isFarAhead, planFor } from './plan.mjs';
import { halfUp } from './weight.mjs';

/** @typedef {import('../../../web/core/doseline.js').Amount} Amount */
/** @typedef {import('../../../web/core/doseline.js').Ask} Ask */
/** @typedef {import('../../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../../web/core/doseline.js').Prescription} Prescription */
/** @typedef {import('./meaning.mjs').Side} Side */

/** An amount so many times another is about ten times it. */
const TIMES = 8n;
/** The infusion moved further than this: is the year right? */
const FAR = 90;
/** What ends so many days ahead is asked about. */
const LONG = 180;

/** @param {string} clock */
const minutesOf = (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** @param {Side} former @param {Side} now @returns {Ask[]} */
export function asksOf(former, now) {
  return [...prescriptionAsks(former, now), ...changeAsks(former, now), ...infusionAsks(former, now), ...visitAsks(former, now)];
}

/**
 * Both in one unit, or nobody can say. Fractions over a common unit, and as whole numbers to be shown.
 * @param {Amount | undefined} before @param {Amount | undefined} after
 */
export function inOneUnit(before, after) {
  if (!isTyped(before) || !isTyped(after)) return undefined;
  const [strengthBefore, strength] = [strengthOf(before), strengthOf(after)];
  const isOneBottle = strengthBefore && strength ? isSameStrength(strengthBefore, strength) : !strengthBefore && !strength;
  if (before.microlitres && after.microlitres && isOneBottle) {
    const unit = /** @type {const} */ ('microlitres');
    return { unit, before: { top: BigInt(before.microlitres), bottom: 1n }, now: { top: BigInt(after.microlitres), bottom: 1n } };
  }
  const [massBefore, mass] = [massOf(before), massOf(after)];
  return massBefore && mass ? { unit: /** @type {const} */ ('micrograms'), before: massBefore, now: mass } : undefined;
}

/** @param {{ top: bigint, bottom: bigint }} fraction */
const shown = ({ top, bottom }) => Number(halfUp(top, bottom));

/** @param {string} field @param {Amount | undefined} before @param {Amount | undefined} after @returns {Ask[]} */
function tenfoldAsks(field, before, after) {
  const both = inOneUnit(before, after);
  if (!both) return [];
  const [a, b] = [both.before.top * both.now.bottom, both.now.top * both.before.bottom];
  const code = b >= TIMES * a ? 'amount-tenfold' : a >= TIMES * b ? 'amount-tenth' : undefined;
  return code ? [{ field, code, how: 'retype', before: shown(both.before), now: shown(both.now), unit: both.unit }] : [];
}

/** @param {string} field @param {number | undefined} volume @param {number | undefined} syringe @returns {Ask[]} */
const syringeAsks = (field, volume, syringe) =>
  volume && syringe && volume > syringe
    ? [{ field, code: 'larger-than-syringe', how: 'retype', now: volume, limit: syringe, unit: 'microlitres' }]
    : [];

/** @param {Side} former @param {Side} now @returns {Ask[]} */
function prescriptionAsks({ request: { prescription: before } }, { request: { prescription } }) {
  if (!prescription) return [];
  const field = 'prescription.doseMicrolitres';
  const { doseMicrolitres, syringeMicrolitres } = prescription;
  const isSameAmount = before && JSON.stringify(amountPrescribed(before)) === JSON.stringify(amountPrescribed(prescription));
  const isNew = !isSameAmount || before.syringeMicrolitres !== syringeMicrolitres;
  return [
    ...(before ? dosesAsks(field, before, prescription) : []),
    ...(isNew ? syringeAsks(field, doseMicrolitres, syringeMicrolitres) : []),
  ];
}

/**
 * The same mL of another bottle are another dose.
 * @param {string} field @param {Prescription} before @param {Prescription} now @returns {Ask[]}
 */
function dosesAsks(field, before, now) {
  const [amountBefore, amount] = [amountPrescribed(before), amountPrescribed(now)];
  const tenfold = tenfoldAsks(field, amountBefore, amount);
  if (tenfold.length > 0 || before.doseMicrolitres !== now.doseMicrolitres || isSameStrength(before, now)) return tenfold;
  const holds = (/** @type {Prescription} */ { strengthMicrograms, strengthMicrolitres, doseMicrolitres }) =>
    shown({ top: BigInt(strengthMicrograms) * BigInt(doseMicrolitres), bottom: BigInt(strengthMicrolitres) });
  return [{ field, code: 'other-strength', how: 'retype', before: holds(before), now: holds(now), unit: 'micrograms' }];
}

/**
 * Days on which a thing that has happened cannot lie, and ends that are far away.
 * @param {string} field @param {Change} change @param {Side} now @returns {Ask[]}
 */
function dayAsks(field, change, { request, infusion }) {
  const { today, clock, prescription } = request;
  /** @param {string} of @param {Ask['code']} code @param {string} day @returns {Ask} */
  const confirm = (of, code, day) => ({ field: field + of, code, how: 'confirm', now: day, unit: 'date' });
  /** @type {Ask[]} */
  const asks = [];
  const isAct = change.kind === 'gate' || change.kind === 'dose-missed';
  if (isAct || change.kind === 'visit-done') {
    const isLater = () => {
      if (change.kind !== 'dose-missed' || change.on !== today || !clock || !prescription?.clocks) return false;
      const time = prescription.clocks[Math.min(change.dose ?? 1, prescription.timesPerDay) - 1];
      return time !== undefined && minutesOf(time) - minutesOf(clock) > 120;
    };
    if (today && (change.on > today || isLater())) asks.push(confirm('.on', 'day-ahead', change.on));
    else if (isAct && change.on < plus(infusion, FIRST)) asks.push(confirm('.on', 'day-before-course', change.on));
  }
  const isLong = (/** @type {string | undefined} */ last) => today !== undefined && last !== undefined && last > plus(today, LONG);
  if (change.kind === 'course-held' || change.kind === 'taper-begun' || change.kind === 'taper-paused') {
    if (change.through && isLong(change.through)) asks.push(confirm('.through', 'long-span', change.through));
  }
  if (change.kind === 'taper-begun') {
    datedSteps(change).forEach(({ through }, each) => {
      if (isLong(through)) asks.push(confirm(`.steps[${each}].through`, 'long-span', through));
    });
  }
  return asks;
}

/** @param {Side} former @param {Side} now @returns {Ask[]} */
function changeAsks(former, now) {
  const { request, infusion, course } = now;
  const { changes = [], prescription } = request;
  const known = (former.request.changes ?? []).map((change) => JSON.stringify(change));
  const dayOf = (/** @type {string} */ on) => course.on(between(infusion, on));
  const dayBefore = (/** @type {string} */ on) => dayOf(plus(on, -1));
  /** The last dose that is known before a day, as far back as anybody remembers; else what was prescribed. @param {string} on */
  const doseBefore = (on) => {
    for (let back = 1; back <= 400; ++back) {
      const day = dayOf(plus(on, -back));
      const amount = day && amountOn(day, prescription);
      if (amount) return amount;
    }
    return prescription && amountPrescribed(prescription);
  };
  return changes.flatMap((change, place) => {
    if (known.includes(JSON.stringify(change))) return [];
    const field = `changes[${place}]`;
    const days = dayAsks(field, change, now);
    if (change.kind === 'dose-changed') {
      const tenfold = tenfoldAsks(field, doseBefore(change.from), change);
      return [
        // The box of the number that was compared.
        ...tenfold.map((ask) => ({
          ...ask,
          field: `${field}.${ask.unit === 'micrograms' && change.micrograms ? 'micrograms' : 'microlitres'}`,
        })),
        ...syringeAsks(`${field}.microlitres`, change.microlitres, prescription?.syringeMicrolitres),
      ];
    }
    if (change.kind !== 'taper-begun') return days;
    const steps = datedSteps(change);
    return [
      ...days,
      ...steps.flatMap((step, each) => {
        const own = `${field}.steps[${each}]`;
        const before = each > 0 ? steps[each - 1] : doseBefore(change.from);
        const isFromFull = each === 0 && dayBefore(change.from)?.isTaper === false;
        const tenfold = tenfoldAsks(own, before, step);
        // One amount is typed again once for being another than the one before.
        const above = isFromFull && tenfold.length === 0 ? aboveAsks(own, before, step) : [];
        return [...tenfold, ...above, ...syringeAsks(own, step.microlitres, prescription?.syringeMicrolitres)];
      }),
    ];
  });
}

/** @param {string} field @param {Amount | undefined} full @param {Amount} step @returns {Ask[]} */
function aboveAsks(field, full, step) {
  const both = inOneUnit(full, step);
  if (!both || both.now.top * both.before.bottom <= both.before.top * both.now.bottom) return [];
  return [{ field, code: 'step-above-full', how: 'retype', before: shown(both.before), now: shown(both.now), unit: both.unit }];
}

/** @param {Side} former @param {Side} now @returns {Ask[]} */
function infusionAsks(former, { request, infusion }) {
  if (former.infusion === infusion) return [];
  const field = infusionField(request.changes ?? []);
  const how = /** @type {const} */ ('confirm');
  const unit = /** @type {const} */ ('days');
  return [
    ...(isFarAhead(infusion, request.today) ? [{ field, code: /** @type {const} */ ('infusion-far-ahead'), how, limit: 60, unit }] : []),
    ...(Math.abs(between(former.infusion, infusion)) > FAR
      ? [{ field, code: /** @type {const} */ ('infusion-moved-far'), how, limit: FAR, unit }]
      : []),
  ];
}

/** Visits that were moved by hand and that a new day of the infusion leaves behind. @param {Side} former @param {Side} now @returns {Ask[]} */
function visitAsks(former, { request, infusion, items }) {
  if (former.infusion === infusion) return [];
  const { changes = [] } = request;
  const known = (former.request.changes ?? []).map((change) => JSON.stringify(change));
  const { warnings } = planFor(request);
  return items.flatMap((visit) => {
    const place = changes.findLastIndex((change) => change.kind === 'visit-moved' && change.visit === visit.key);
    const change = /** @type {Extract<Change, { kind: 'visit-moved' }> | undefined} */ (changes[place]);
    const field = `changes[${place}].to`;
    const warning = warnings.find((/** @type {Record<string, any>} */ each) => each.field === field);
    const own = visit.scheduled ?? visit.date;
    const isOff = change && visit.scheduled && Math.abs(between(visit.scheduled, change.to)) * 2 > 7;
    const code = /** @type {'visit-before-infusion' | 'visit-outside-window' | undefined} */ (
      warning?.code ?? (isOff ? 'visit-outside-window' : undefined)
    );
    if (!change || !code || !known.includes(JSON.stringify(change))) return [];
    return [
      {
        field,
        code,
        how: /** @type {const} */ ('choose'),
        before: change.to,
        now: own,
        unit: /** @type {const} */ ('date'),
        key: visit.key,
        tests: visit.tests,
      },
    ];
  });
}
