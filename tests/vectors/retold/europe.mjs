/** What the edition `eu` says beside its days: which of them nobody has checked yet, and where experience is limited (ZOL-EU). */
import { birthday } from './days.mjs';

/** @typedef {import('../../../web/core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../../../web/core/doseline.js').Problem} Problem */
/** @typedef {import('./course.mjs').Course} Course */
/** @typedef {Record<string, any>} Item */

/** What hangs on the last day of the course, beside the blood tests after it. */
const AFTER = ['window.vaccines', 'aftercare', 'monitoring.beyond'];

/**
 * Thirty days from the infusion and 28 of taper are of grade C: whatever the edition dates by them, and no team, says so.
 * @param {PlanRequest['edition']} edition @param {Course} course @param {Item[]} items
 * @returns {Item[]}
 */
export function checkedWithTeam(edition, course, items) {
  if (edition !== 'eu') return items;
  const { last } = course;
  const isTheTeams = course.isTheTeams && !course.on(Number(last))?.isLabelLong;
  const marked = (/** @type {Item} */ { key, kind, basis, tests, throughDay, day }) => {
    if (kind === 'gate') return true;
    // Of a taper that the team began and gave no end, the label's length.
    if (kind === 'course') return basis !== 'team' || (throughDay === last && last !== undefined && !isTheTeams);
    if (last === undefined || isTheTeams) return false;
    return AFTER.includes(key) || (kind === 'visit' && basis !== 'team' && tests.includes('liver') && day > last);
  };
  return items.map((item) => {
    if (!marked(item)) return item;
    const places = Object.entries(item);
    const after = places.findIndex(([name]) => name === 'rules') + 1;
    return Object.fromEntries([...places.slice(0, after), ['checkWithTeam', true], ...places.slice(after)]);
  });
}

/** @param {PlanRequest} request @param {string} infusion @returns {Problem[]} */
export function experienceWarnings({ edition, birthDate, weightGrams, changes = [] }, infusion) {
  if (edition !== 'eu') return [];
  const code = /** @type {const} */ ('limited-experience');
  const two = birthday(birthDate, 2);
  const place = changes.findLastIndex(({ kind }) => kind === 'infusion-moved');
  const field = place < 0 ? 'infusionDate' : `changes[${place}].to`;
  /** @type {Problem[]} */
  const told = [];
  if (weightGrams > 13_500) told.push({ field: 'weightGrams', code, limit: 13_500, unit: 'grams', rules: ['ZOL-EU'] });
  if (infusion >= two) told.push({ field, code, limit: two, unit: 'date', rules: ['ZOL-EU', 'ITV-LOOKALIKE'] });
  return told;
}
