/** What is asked before a change is saved: slips of the hand in amounts, and days that are far away. */
import { amountPrescribed, isSameStrength, isTyped, massOf, strengthOf } from './amounts.mjs';
import { datedSteps } from './course.mjs';
import { amountOn } from './doses.mjs';
import { between, plus } from './days.mjs';
import { infusionField, isFarAhead, planFor } from './plan.mjs';
import { halfUp } from './weight.mjs';

/** @typedef {import('../../../web/core/doseline.js').Amount} Amount */
/** @typedef {import('../../../web/core/doseline.js').Ask} Ask */
/** @typedef {import('../../../web/core/doseline.js').Change} Change */
/** @typedef {import('./meaning.mjs').Side} Side */

/** An amount so many times another is about ten times it. */
const TIMES = 8n;
/** The infusion moved further than this: is the year right? */
const FAR = 90;

/** @param {Side} former @param {Side} now @returns {Ask[]} */
export function asksOf(former, now) {
  return [...prescriptionAsks(former, now), ...changeAsks(former, now), ...infusionAsks(former, now), ...visitAsks(former, now)];
}

/**
 * Both in one unit, or nobody can say. Fractions over a common unit, and as whole numbers to be shown.
 * @param {Amount | undefined} before @param {Amount | undefined} after
 */
function inOneUnit(before, after) {
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
    ...(before ? tenfoldAsks(field, amountPrescribed(before), amountPrescribed(prescription)) : []),
    ...(isNew ? syringeAsks(field, doseMicrolitres, syringeMicrolitres) : []),
  ];
}

/** @param {Side} former @param {Side} now @returns {Ask[]} */
function changeAsks(former, { request, infusion, course }) {
  const { changes = [], prescription } = request;
  const known = (former.request.changes ?? []).map((change) => JSON.stringify(change));
  const dayOf = (/** @type {string} */ on) => course.on(between(infusion, on));
  const dayBefore = (/** @type {string} */ on) => dayOf(plus(on, -1));
  /** The full or tapered dose of the day before, or on the first day what was prescribed. @param {string} on */
  const doseBefore = (on) => {
    const day = dayBefore(on);
    if (day) return amountOn(day, prescription);
    return dayOf(on) && prescription && amountPrescribed(prescription);
  };
  return changes.flatMap((change, place) => {
    if (known.includes(JSON.stringify(change))) return [];
    const field = `changes[${place}]`;
    if (change.kind === 'dose-changed') {
      const tenfold = tenfoldAsks(field, doseBefore(change.from), change);
      return [
        // The box of the number that was compared.
        ...tenfold.map((ask) => ({ ...ask, field: `${field}.${ask.unit === 'micrograms' && change.micrograms ? 'micrograms' : 'microlitres'}` })),
        ...syringeAsks(`${field}.microlitres`, change.microlitres, prescription?.syringeMicrolitres),
      ];
    }
    if (change.kind !== 'taper-begun') return [];
    const steps = datedSteps(change);
    return steps.flatMap((step, each) => {
      const own = `${field}.steps[${each}]`;
      const before = each > 0 ? steps[each - 1] : doseBefore(change.from);
      const isFromFull = each === 0 && dayBefore(change.from)?.isTaper === false;
      const tenfold = tenfoldAsks(own, before, step);
      // One amount is typed again once for being another than the one before.
      const above = isFromFull && tenfold.length === 0 ? aboveAsks(own, before, step) : [];
      return [...tenfold, ...above, ...syringeAsks(own, step.microlitres, prescription?.syringeMicrolitres)];
    });
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
    ...(Math.abs(between(former.infusion, infusion)) > FAR ? [{ field, code: /** @type {const} */ ('infusion-moved-far'), how, limit: FAR, unit }] : []),
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
    /** @type {'visit-before-infusion' | 'visit-outside-window' | undefined} */
    const code = warnings.find((/** @type {Record<string, any>} */ warning) => warning.field === field)?.code;
    if (!change || !code || !known.includes(JSON.stringify(change))) return [];
    return [{ field, code, how: /** @type {const} */ ('choose'), before: change.to, now: visit.scheduled ?? visit.date, unit: /** @type {const} */ ('date'), key: visit.key, tests: visit.tests }];
  });
}
