import { PICKS_OF } from './change_draft.js';
import { CHANGE_TITLE_ID, PREFIX } from './change_reading.js';

/** From a path in the request to the field of the form that it was read from. */

/** @typedef {import('./change_draft.js').Draft} Draft */
/** @typedef {import('./change_draft.js').DateBoxes} DateBoxes */
/** @typedef {import('../core/doseline.js').Problem} Problem */
/** @typedef {import('../form/index.js').FieldProblem} FieldProblem */

/**
 * A problem that the core found in the change, beside the field that it is about.
 * @param {Problem} problem
 * @param {number} place  Of the first change of the act among all.
 * @param {Draft} draft
 * @returns {FieldProblem}
 */
export function fieldProblem({ field, code, limit, unit }, place, draft) {
  const path = pathWithin(field, place);
  const name = fieldOfPath(path, draft);
  const isDate = /(^|-)(on|to|from|through)$/.test(name);
  const boxes = isDate ? boxesAt(name, draft) : undefined;
  return {
    field: name,
    code,
    ...(limit !== undefined && { limit }),
    ...(unit && { unit }),
    ...(boxes && { typed: `${boxes.day} ${boxes.month} ${boxes.year}`.trim() }),
    focus: focusOf(name, isDate, draft),
  };
}

/**
 * @param {string} field  A path of the request.
 * @param {number} place  Of the first change of the act among all.
 * @returns {string} The path within the change of the act that it is about; empty if it is about none.
 */
export function pathWithin(field, place) {
  const [, index, path] = /^changes\[(\d+)\]\.(.*)$/.exec(field) ?? [];
  return path !== undefined && Number(index) >= place ? path : '';
}

/**
 * @param {string} name
 * @param {boolean} isDate
 * @param {Draft} draft
 */
function focusOf(name, isDate, { choice }) {
  if (name === 'form') return CHANGE_TITLE_ID;
  if (name === 'pick') return `${PREFIX}-pick-${PICKS_OF[choice]?.[0]}`;
  if (name === 'strength') return `${PREFIX}-strength-mg`;
  if (name === 'said') return `${PREFIX}-said-give-again`;
  if (name === 'dose') return `${PREFIX}-dose-1`;
  return `${PREFIX}-${name}${isDate ? '-day' : ''}`;
}

/**
 * @param {string} path  Behind `changes[n].`
 * @param {Draft} draft
 * @returns {string}
 */
export function fieldOfPath(path, { choice, lengths }) {
  if (/(^|\.)strengthMicro(grams|litres)$/.test(path)) return 'strength';
  const step = /^steps\[(\d+)\](?:\.(\w+))?$/.exec(path);
  if (step) {
    const [, index, what] = step;
    if (what !== 'through' && what !== 'days') return `step-${index}-amount`;
    return lengths === 'same' ? 'days' : `step-${index}-${lengths === 'each' ? 'days' : 'through'}`;
  }
  if (path === 'microlitres' || path === 'micrograms') return 'amount';
  if (choice === 'missed' && (path === 'said' || path === 'dose')) return path;
  if (path === 'said' || path === 'how') return 'pick';
  if (/^(on|to|from|through)$/.test(path)) return path;
  return path === 'visit' && (choice === 'done' || choice === 'moved') ? 'visit' : 'form';
}

/**
 * @param {string} name
 * @param {Draft} draft
 * @returns {DateBoxes | undefined}
 */
function boxesAt(name, { dates, steps }) {
  const step = /^step-(\d+)-through$/.exec(name);
  return step ? steps[Number(step[1])]?.through : dates[/** @type {import('./change_draft.js').DateName} */ (name)];
}
