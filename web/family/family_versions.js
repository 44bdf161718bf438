import { typedOf } from './family_typed.js';
import { VERSION } from './family.js';

/**
 * What older versions become. Each step knows only the next one, so that a new version adds one step.
 * @type {Record<number, (old: Record<string, any>) => Record<string, unknown>>}
 */
const steps = {
  /** Version 0 is the core's own request, as a portal hands it in: `{ edition, birthDate, weightGrams, infusionDate }`. */
  0({ version: _version, ...request }) {
    return {
      version: 1,
      device: '',
      language: 'en',
      request,
      typed: typedOf(request),
      // Nobody has said for which bottle its mL were written.
      strengthChanged: true,
      ticks: [],
      questions: [],
      notes: '',
      phones: [],
    };
  },

  /**
   * Version 1 knew one clock a day, and of the bottle of older mL only whether it may have been another one. Where it was
   * not, they were written for the prescription's own; else they stay without a strength, which the core says.
   */
  1({ strengthChanged, request, ...rest }) {
    return {
      ...rest,
      version: 2,
      request: isObject(request) ? requestOfDoses(request, strengthChanged === false) : request,
      // What it never held is still to be refused by name.
      ...(strengthChanged !== undefined && typeof strengthChanged !== 'boolean' && { strengthChanged }),
    };
  },

  /** Version 2 carried no check of its content; all else is the same. */
  2: (old) => ({ ...old, version: 3 }),

  /** Version 3 knew of a given dose neither when nor on which device, had no nickname, and did not know which questions were asked. */
  3: (old) => ({ ...old, version: 4 }),

  /** Version 4 made no calendar files. */
  4: (old) => ({ ...old, version: 5 }),
};

/**
 * @param {Record<string, any>} request
 * @param {boolean} oneBottle
 */
function requestOfDoses(request, oneBottle) {
  const { prescription, changes } = request;
  if (!isObject(prescription)) return request;
  const { clock, ...rest } = prescription;
  const { strengthMicrograms, strengthMicrolitres } = rest;
  const stamped = (/** @type {any} */ amount) =>
    isObject(amount) && amount.microlitres !== undefined ? { ...amount, strengthMicrograms, strengthMicrolitres } : amount;
  const written = (/** @type {any} */ change) => {
    if (!isObject(change)) return change;
    if (change.kind === 'dose-changed') return stamped(change);
    return change.kind === 'taper-begun' && Array.isArray(change.steps) ? { ...change, steps: change.steps.map(stamped) } : change;
  };
  return {
    ...request,
    ...(clock !== undefined && { prescription: { ...rest, clocks: [clock] } }),
    ...(oneBottle && Array.isArray(changes) && { changes: changes.map(written) }),
  };
}

/** @param {unknown} value @returns {value is Record<string, any>} */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @typedef {{ ok: true, from: number, family: Record<string, unknown> } | { ok: false, code: 'newer-version' | 'not-a-plan' }} Migration */

/**
 * Any JSON value to the present version, as far as its version goes: its content is not looked at.
 * @param {unknown} value
 * @returns {Migration}
 */
export function migrated(value) {
  if (!isObject(value)) return { ok: false, code: 'not-a-plan' };
  let family = value;
  const from = Object.hasOwn(family, 'version') ? family.version : versionUnsaid(family);
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 0) return { ok: false, code: 'not-a-plan' };
  if (from > VERSION) return { ok: false, code: 'newer-version' };
  for (let version = from; version < VERSION; version += 1) family = steps[version](family);
  return { ok: true, from, family };
}

/** @param {object} value */
function versionUnsaid(value) {
  return ['birthDate', 'weightGrams', 'infusionDate'].some((field) => Object.hasOwn(value, field)) ? 0 : undefined;
}
