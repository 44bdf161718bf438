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
      strengthChanged: false,
      ticks: [],
      questions: [],
      notes: '',
      phones: [],
    };
  },
};

/** @typedef {{ ok: true, from: number, family: Record<string, unknown> } | { ok: false, code: 'newer-version' | 'not-a-plan' }} Migration */

/**
 * Any JSON value to the present version, as far as its version goes: its content is not looked at.
 * @param {unknown} value
 * @returns {Migration}
 */
export function migrated(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: false, code: 'not-a-plan' };
  let family = /** @type {Record<string, unknown>} */ (value);
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
