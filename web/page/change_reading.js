import { askedDates, PICKS_OF } from './change_draft.js';
import { readDateBoxes } from './date_reading.js';
import { readAmount } from './number_reading.js';

/**
 * From what was typed about a change to the change itself, or to what cannot be read in it. Whether it fits the plan
 * is the core's to say.
 */

/** @typedef {import('./change_draft.js').Draft} Draft */
/** @typedef {import('./change_draft.js').DateBoxes} DateBoxes */
/** @typedef {import('../core/doseline.js').Change} Change */
/** @typedef {import('../core/doseline.js').Step} Step */
/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../core/doseline.js').Problem} Problem */

/**
 * @typedef {object} FieldProblem  What is not right in one field of a form.
 * @property {string} field  The form's own name of it: `from`, `step-1-amount`; `form` if no field is at fault.
 * @property {string} code
 * @property {string} focus  The id of the control that puts it right.
 * @property {import('./date_reading.js').DatePart} [part]
 * @property {string | number} [limit]
 * @property {import('../core/doseline.js').LimitUnit} [unit]  Of the limit.
 * @property {string} [typed]
 * @property {number[]} [readings]  What a typed amount may mean, in thousandths.
 * @property {string} [boxUnit]  The unit that the box of an amount is for.
 */

/** @typedef {{ change?: Change, problems: FieldProblem[] }} ChangeReading */

/** Ids in the form of a change begin with this. */
export const PREFIX = 'change';

export const CHANGE_TITLE_ID = 'change-title';

/**
 * @param {Draft} draft
 * @param {number} nextNumber  Of a blood test to be added.
 * @param {Doseline} core
 * @param {string} language
 * @returns {ChangeReading}
 */
export function readChange(draft, nextNumber, core, language) {
  /** @type {FieldProblem[]} */
  const problems = [];
  const missing = (/** @type {string} */ field, /** @type {string} */ focus) =>
    problems.push({ field, code: 'not-chosen', focus: `${PREFIX}-${focus}` });

  const { choice, pick } = draft;
  if ((choice === 'done' || choice === 'moved') && !draft.visit) missing('visit', 'visit');
  const picks = PICKS_OF[choice];
  if (picks && !pick) missing('pick', `pick-${picks[0]}`);

  /** @type {Record<string, string>} */
  const day = {};
  for (const name of askedDates(draft)) {
    const iso = readDate(draft.dates[name], name, language, problems);
    if (iso) day[name] = iso;
  }
  if (choice === 'missed' && !draft.told) missing('told', 'told-yes');
  if (choice === 'added' && draft.tests.length === 0) missing('tests', 'tests-liver');

  const stepped = choice === 'taper' && pick === 'steps';
  if ((choice === 'dose' || stepped) && !draft.unit) missing('unit', 'unit-mL');
  const amount = choice === 'dose' ? amountOf(core, draft.amount, draft.unit, 'amount', problems) : {};
  const steps = stepped ? readSteps(draft, core, language, problems) : undefined;

  if (problems.length > 0) return { problems };
  return { change: toChange(draft, { day, amount, steps, nextNumber }), problems };
}

/**
 * @param {Draft} draft
 * @param {{ day: Record<string, string>, amount: object, steps: Step[] | undefined, nextNumber: number }} read
 * @returns {Change}
 */
function toChange({ choice, pick, visit, told, tests }, { day, amount, steps, nextNumber }) {
  /** @type {Record<string, object>} */
  const shapes = {
    missed: { kind: 'dose-missed', on: day.on, how: pick, reported: told === 'yes' },
    done: { kind: 'visit-done', visit, on: day.on, ...(pick !== 'unknown' && { said: pick }) },
    moved: { kind: 'visit-moved', visit, to: day.to },
    added: { kind: 'visit-added', number: nextNumber, on: day.on, tests },
    gate: { kind: 'gate', on: day.on, said: pick },
    held: { kind: 'course-held', ...(day.through && { through: day.through }) },
    dose: { kind: 'dose-changed', from: day.from, ...amount },
    taper: { kind: 'taper-begun', from: day.from, ...(day.through && { through: day.through }), ...(steps && { steps }) },
    paused: { kind: 'taper-paused', from: day.from, ...(day.through && { through: day.through }) },
    full: { kind: 'full-again', from: day.from },
    ended: { kind: 'course-ended', on: day.on },
    infusion: { kind: 'infusion-moved', to: day.to },
  };
  return /** @type {Change} */ (shapes[choice]);
}

/**
 * Each step is asked for its last day alone; on which day it begins is the core's to say.
 * @param {Draft} draft
 * @param {Doseline} core
 * @param {string} language
 * @param {FieldProblem[]} problems
 * @returns {Step[]}
 */
function readSteps({ steps, unit }, core, language, problems) {
  /** @type {Step[]} */
  const read = [];
  steps.forEach((step, index) => {
    const amount = amountOf(core, step.amount, unit, `step-${index}-amount`, problems);
    const through = readDate(step.through, `step-${index}-through`, language, problems);
    if (through) read.push({ through, ...amount });
  });
  return read;
}

/**
 * @param {DateBoxes} boxes
 * @param {string} field
 * @param {string} language
 * @param {FieldProblem[]} problems
 * @param {string} [prefix]
 * @returns {string | undefined}
 */
export function readDate(boxes, field, language, problems, prefix = PREFIX) {
  const reading = readDateBoxes(boxes, language);
  if (reading.ok) return reading.iso;
  problems.push({
    field,
    code: reading.code,
    part: reading.code === 'empty' ? undefined : reading.part,
    focus: `${prefix}-${field}-${reading.part}`,
  });
  return undefined;
}

/**
 * @param {Doseline} core
 * @param {string} typed
 * @param {Draft['unit']} unit
 * @param {string} field
 * @param {FieldProblem[]} problems
 */
function amountOf(core, typed, unit, field, problems) {
  const reading = readAmount(core, typed, unit);
  if (reading.question) {
    problems.push({ field, ...reading.question, focus: `${PREFIX}-${field}` });
    return {};
  }
  return unit === 'mg' ? { micrograms: reading.thousandths } : { microlitres: reading.thousandths };
}

/**
 * A problem that the core found in the change, beside the field that it is about.
 * @param {Problem} problem
 * @param {number} place  Of the change among all.
 * @param {Draft} draft
 * @returns {FieldProblem}
 */
export function fieldProblem({ field, code, limit, unit }, place, draft) {
  const own = `changes[${place}].`;
  const path = field.startsWith(own) ? field.slice(own.length) : '';
  const name = fieldOfPath(path, draft);
  const isDate = /(^|-)(on|to|from|through)$/.test(name);
  const boxes = isDate ? boxesAt(name, draft) : undefined;
  return {
    field: name,
    code,
    ...(limit !== undefined && { limit, unit }),
    ...(boxes && { typed: `${boxes.day} ${boxes.month} ${boxes.year}` }),
    focus: focusOf(name, isDate, draft),
  };
}

/**
 * @param {string} name
 * @param {boolean} isDate
 * @param {Draft} draft
 */
function focusOf(name, isDate, { choice }) {
  if (name === 'form') return CHANGE_TITLE_ID;
  if (name === 'pick') return `${PREFIX}-pick-${PICKS_OF[choice]?.[0]}`;
  return `${PREFIX}-${name}${isDate ? '-day' : ''}`;
}

/**
 * @param {string} path  Behind `changes[n].`
 * @param {Draft} draft
 * @returns {string}
 */
function fieldOfPath(path, { choice }) {
  const step = /^steps\[(\d+)\](?:\.(\w+))?$/.exec(path);
  if (step) {
    const [, index, what] = step;
    return `step-${index}-${what === 'through' ? 'through' : 'amount'}`;
  }
  if (path === 'microlitres' || path === 'micrograms') return 'amount';
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
