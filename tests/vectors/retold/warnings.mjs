/** What must be seen of the changes that a family typed. */
import { isLastWord } from './doses.mjs';
import { between, plus } from './days.mjs';
import { isSameStrength, strengthOf } from './amounts.mjs';
import { datedSteps } from './course.mjs';
import { gateWord } from './full_dose.mjs';
import { FIRST } from './landmarks.mjs';

/** @typedef {import('../../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../../web/core/doseline.js').Amount} Amount */
/** @typedef {import('../../../web/core/doseline.js').Prescription} Prescription */
/** @typedef {import('../../../web/core/doseline.js').Problem} Problem */
/** @typedef {import('../../../web/core/doseline.js').Step} Step */
/** @typedef {import('./course.mjs').Course} Course */

/**
 * Moves past the visit before or after, or before the infusion, and visits that there are not.
 * @param {readonly Change[]} changes
 * @param {Record<string, any>[]} items
 * @param {string[]} scheduled  The dates of the visits before any was moved.
 * @param {string} infusion
 * @returns {Problem[]}
 */
export function visitWarnings(changes, items, scheduled, infusion) {
  return changes.flatMap(
    /** @returns {Problem[]} */ (change, place) => {
      if (change.kind !== 'visit-moved' && change.kind !== 'visit-done') return [];
      const { kind, visit: key } = change;
      const visit = items.find((item) => item.key === key && item.kind === 'visit');
      if (!visit) return [{ field: `changes[${place}].visit`, code: 'unknown-visit', rules: [] }];
      if (change.kind === 'visit-done') return [];
      if (changes.slice(place + 1).some((later) => later.kind === kind && later.visit === key)) return [];
      const field = `changes[${place}].to`;
      if (change.to <= infusion) return [{ field, code: 'visit-before-infusion', limit: infusion, unit: 'date', rules: [] }];
      const own = visit.scheduled;
      const past = scheduled.some((date) => (date < own && change.to <= date) || (date > own && change.to >= date));
      return past ? [{ field, code: 'visit-outside-window', limit: own, unit: 'date', rules: [] }] : [];
    },
  );
}

/**
 * @param {readonly Change[]} changes
 * @param {string} infusion
 * @param {Course} course
 * @param {Prescription | undefined} prescription
 * @returns {Problem[]}
 */
export function courseWarnings(changes, infusion, course, prescription) {
  return changes.flatMap((change, place) => {
    const own = [...takenUp(change, changes, infusion, course)];
    if (change.kind === 'taper-begun') {
      const open = gateWord(changes, ({ on }) => on <= change.from)?.said === 'go';
      if (!open) own.push({ field: '', code: 'taper-before-gate', rules: ['STE-GATE'] });
      own.push(...stepWarnings(change.from, datedSteps(change), prescription));
    }
    if (change.kind === 'dose-missed' && !change.reported && isLastWord(change, changes, prescription)) {
      own.push({ field: '', code: 'dose-not-reported', rules: ['STE-MISSED', 'CALL-NOW'] });
    }
    if (change.kind === 'dose-changed') {
      own.push(...bottleCodes(change, prescription).map((code) => ({ field: '', code, rules: ['STE-LIQUID'] })));
    }
    return own.map((warning) => ({ ...warning, field: `changes[${place}]${warning.field}` }));
  });
}

/**
 * Whether the course follows the change.
 * @param {Change} change @param {readonly Change[]} changes @param {string} infusion @param {Course} course
 * @returns {Problem[]}
 */
function takenUp(change, changes, infusion, course) {
  const day = (/** @type {string} */ iso) => between(infusion, iso);
  /** @param {number} at @param {boolean} follows @returns {Problem[]} */
  const unless = (at, follows) => {
    if (follows) return [];
    const first = {
      field: '',
      code: /** @type {const} */ ('before-course'),
      limit: plus(infusion, FIRST),
      unit: /** @type {const} */ ('date'),
      rules: [],
    };
    return at <= FIRST ? [first] : [{ field: '', code: 'no-effect', rules: [] }];
  };
  const isLast = changes.filter(({ kind }) => kind === change.kind).at(-1) === change;
  switch (change.kind) {
    case 'taper-begun':
      return unless(day(change.from), course.on(day(change.from))?.isTaper === true);
    case 'taper-paused':
      return unless(day(change.from), course.on(day(change.from))?.pause !== undefined);
    case 'dose-changed':
      return unless(day(change.from), course.on(day(change.from)) !== undefined);
    case 'full-again': {
      const at = day(change.from);
      const [on, before] = [course.on(at), course.on(at - 1)];
      return unless(at, on !== undefined && !on.isTaper && before?.isTaper === true);
    }
    case 'course-held':
      return isLast ? unless(Infinity, isHeld(change.through ? day(change.through) : course.gate, course)) : [];
    case 'course-ended': {
      if (!isLast) return [];
      const at = day(change.on);
      if (course.last !== at) return unless(at, false);
      return course.on(at)?.isTaper ? [] : [{ field: '', code: 'end-without-taper', rules: ['STE-ABRUPT'] }];
    }
    default:
      return [];
  }
}

/**
 * The full dose does go on to that day, and not less far than the label's own. A hold without a last day is ended by
 * any taper that the team begins.
 * @param {number} through @param {Course} course
 */
const isHeld = (through, course) => through >= course.gate && course.on(through)?.isTaper === false;

/**
 * @param {string} from @param {ReturnType<typeof datedSteps>} steps @param {Prescription | undefined} prescription
 * @returns {Problem[]}
 */
function stepWarnings(from, steps, prescription) {
  return steps.flatMap((step, place) => {
    const before = steps[place - 1];
    const due = before ? plus(before.through, 1) : from;
    /** @type {import('../../../web/core/doseline.js').ProblemCode[]} */
    const codes = [];
    if (step.from < due) codes.push('step-overlap');
    if (step.from > due) codes.push('step-gap');
    if (before && rises(before, step)) codes.push('step-rises');
    const field = `.steps[${place}]`;
    return [
      ...codes.map((code) => ({ field, code, rules: [] })),
      ...bottleCodes(step, prescription).map((code) => ({ field, code, rules: ['STE-LIQUID'] })),
    ];
  });
}

/**
 * Whether these mL hold for the bottle at hand.
 * @param {Amount} amount @param {Prescription | undefined} prescription
 * @returns {('strength-missing' | 'other-strength')[]}
 */
function bottleCodes(amount, prescription) {
  if (!amount.microlitres || !prescription) return [];
  const strength = strengthOf(amount);
  if (!strength) return ['strength-missing'];
  return isSameStrength(strength, prescription) ? [] : ['other-strength'];
}

/** In one unit, or nobody can say. @param {Step} before @param {Step} after */
function rises(before, after) {
  if (before.microlitres && after.microlitres) return after.microlitres > before.microlitres;
  return Boolean(before.micrograms && after.micrograms && after.micrograms > before.micrograms);
}
