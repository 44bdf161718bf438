/** A request with the whole answer that it must get. */
import { between } from './days.mjs';
import { otherReadings } from './growth.mjs';
import { planFor } from './plan.mjs';

/** @typedef {import('../../../web/core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../../../web/core/doseline.js').LimitUnit} LimitUnit */
/** @typedef {[field: string, code: string, limit?: number | string | undefined, rules?: string[]]} Told */

/** The child of the worked example. */
export const child = /** @type {const} */ ({
  edition: 'us',
  birthDate: '2025-05-01',
  weightGrams: 8200,
  infusionDate: '2025-11-03',
});

/** @param {string} name @param {number} weightGrams @param {string} [infusionDate] @param {string} [birthDate] */
export function good(name, weightGrams, infusionDate = child.infusionDate, birthDate = child.birthDate) {
  return told(name, { birthDate, weightGrams, infusionDate });
}

/** @param {string} name @param {Partial<PlanRequest>} more  Beside the child, or instead. */
export function told(name, more) {
  const request = { ...child, ...more };
  return { name, request, answer: { ok: true, plan: planFor(request) } };
}

/** @param {string} name @param {object} change @param {...Told} problems */
export function bad(name, change, ...problems) {
  const request = { ...child, ...change };
  return {
    name,
    request: JSON.parse(JSON.stringify(request)),
    answer: {
      ok: false,
      problems: problems.map(([field, code, limit, rules = []]) => ({
        field,
        code,
        ...(limit === undefined ? {} : { limit, unit: unitOf(field, limit) }),
        ...(rules.includes('ZOL-RANGE') && request.weightGrams < 1e9
          ? otherReadings(between(request.birthDate, request.infusionDate), request.weightGrams)
          : {}),
        rules,
      })),
    },
  };
}

/** What a bound is counted in, by the last name of the field that it binds. @type {Record<string, LimitUnit>} */
const UNITS = {
  weightGrams: 'grams',
  weeksBornEarly: 'weeks',
  openedBottleDays: 'days',
  fullDoseDays: 'days',
  taperDays: 'days',
  diaperCareDays: 'days',
  days: 'days',
  microlitres: 'microlitres',
  strengthMicrolitres: 'microlitres',
  doseMicrolitres: 'microlitres',
  bottleMicrolitres: 'microlitres',
  micrograms: 'micrograms',
  strengthMicrograms: 'micrograms',
  doseMicrograms: 'micrograms',
};

/** @param {string} field @param {number | string} limit @returns {LimitUnit} */
function unitOf(field, limit) {
  if (typeof limit === 'string') return 'date';
  // An entry that is a number is the day of a test.
  return field.endsWith(']') ? 'days' : (UNITS[/[^.]*$/.exec(field)?.[0] ?? ''] ?? 'count');
}
