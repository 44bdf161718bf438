import { askedDates, beginsTaper, hasSteps, PICKS_OF } from './change_draft.js';
import { readAmount, readCount, readDateBoxes } from '../form/index.js';

/**
 * From what was typed about a change to the change itself, or to what cannot be read in it. Whether it fits the plan
 * is the core's to say.
 */

/** @typedef {import('./change_draft.js').Draft} Draft */
/** @typedef {import('./change_draft.js').DateBoxes} DateBoxes */
/** @typedef {import('./change_draft.js').Strength} Strength */
/** @typedef {import('../core/doseline.js').Change} Change */
/** @typedef {import('../core/doseline.js').Step} Step */
/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../form/index.js').FieldProblem} FieldProblem */
/**
 * @typedef {object} ChangeReading
 * @property {Change} [change]
 * @property {Change} [go]  The team's word that a taper rests on, to be saved before it.
 * @property {Change[]} [rest]  The other blood tests of a row, to be saved behind it.
 * @property {FieldProblem[]} problems
 */

/**
 * @typedef {object} Known  What a change is read with.
 * @property {Doseline} core
 * @property {number} nextNumber  Of a blood test to be added.
 * @property {string} language
 * @property {import('../core/doseline.js').Prescription} [prescription]  Each amount in mL is of its bottle.
 * @property {string} [from]  The day on which what is moved is until now.
 * @property {Pick<import('./foreseen.js').Foreseen, 'asksGo' | 'asksWord'>} [foreseen]
 */

/** Ids in the form of a change begin with this. */
export const PREFIX = 'change';

export const CHANGE_TITLE_ID = 'change-title';

/**
 * @param {Draft} draft
 * @param {Known} known
 * @returns {ChangeReading}
 */
export function readChange(draft, { core, nextNumber, language, prescription, from, foreseen }) {
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
  const asked = askedDates(draft, foreseen);
  for (const name of asked) {
    const iso = readDate(draft.dates[name], name, language, problems);
    if (iso) day[name] = iso;
  }
  if (asksDose(draft, prescription) && !draft.dose) missing('dose', 'dose-1');
  if (choice === 'missed' && !draft.told) missing('told', 'told-yes');
  if (asksReply(draft) && !draft.said) missing('said', 'said-give-again');
  if (choice === 'added' && draft.tests.length === 0) missing('tests', 'tests-liver');

  const stepped = hasSteps(draft);
  if ((choice === 'dose' || stepped) && !draft.unit) missing('unit', 'unit-mL');
  const strength = asksStrength(draft, prescription) ? readStrength(core, draft, problems) : prescription;
  const amount = choice === 'dose' ? amountOf(draft.amount, { core, unit: draft.unit, strength }, 'amount', problems) : {};
  const steps = stepped ? readSteps(draft, { core, language, strength }, problems) : undefined;

  const later = choice === 'added' && day.on ? laterDays(core, day.on, draft, problems) : [];

  if (problems.length > 0) return { problems };
  const dose = Number(draft.dose) || (prescription?.timesPerDay === 1 ? 1 : undefined);
  const change = toChange(draft, { day, dose, amount, steps, nextNumber, from });
  const said = beginsTaper(draft) && asked.includes('on');
  return {
    change,
    ...(said && { go: { kind: 'gate', on: day.on, said: 'go' } }),
    ...(later.length > 0 && {
      rest: later.map((on, index) => ({ kind: 'visit-added', number: nextNumber + 1 + index, on, tests: draft.tests })),
    }),
    problems,
  };
}

/**
 * The days of a row of blood tests, but for the first: the core's to say.
 * @param {Doseline} core
 * @param {string} from
 * @param {Draft} draft
 * @param {FieldProblem[]} problems
 */
function laterDays(core, from, { every, inAll }, problems) {
  if (every === 'once') return [];
  const answer = core.addDays({ from, by: Array.from({ length: Number(inAll) - 1 }, (_, index) => Number(every) * (index + 1)) });
  if (answer.ok) return answer.days;
  const [{ code, limit, unit }] = answer.problems;
  problems.push({ field: 'on', code, ...(limit !== undefined && { limit }), ...(unit && { unit }), focus: `${PREFIX}-on-day` });
  return [];
}

/**
 * @param {Draft} draft
 * @param {{ timesPerDay: number } | undefined} prescription
 * @returns {boolean} Whether there are several doses a day to choose from.
 */
export function asksDose({ choice }, prescription) {
  return choice === 'missed' && (prescription?.timesPerDay ?? 1) > 1;
}

/**
 * @param {Draft} draft
 * @returns {boolean} Whether the team, which knows of the missed dose, may have said what to do.
 */
export function asksReply({ choice, told }) {
  return choice === 'missed' && told === 'yes';
}

/**
 * The mL only fit the bottle that they were written for (STE-LIQUID), so one of the two must be known with them.
 * @param {Draft} draft
 * @param {object | undefined} prescription
 * @returns {boolean}
 */
export function asksStrength(draft, prescription) {
  return !prescription && draft.unit === 'mL' && (draft.choice === 'dose' || hasSteps(draft));
}

/**
 * @param {Draft} draft
 * @param {{ day: Record<string, string>, dose: number | undefined, amount: object, steps: Step[] | undefined, nextNumber: number, from: string | undefined }} read
 * @returns {Change}
 */
function toChange({ choice, pick, visit, told, said, tests }, { day, dose, amount, steps, nextNumber, from }) {
  const through = day.through && { through: day.through };
  const full = { kind: 'full-again', from: day.from };
  const paused = { kind: 'taper-paused', from: day.from, ...through };
  /** @type {Record<string, object>} */
  const taper = { paused, 'paused-through': paused, full };
  /** @type {Record<string, object>} */
  const keep = {
    // Where the gate is being asked about, it is its answer.
    open: day.on ? { kind: 'gate', on: day.on, said: 'not-yet' } : { kind: 'course-held' },
    through: { kind: 'course-held', ...through },
    full,
  };
  /** @type {Record<string, object>} */
  const shapes = {
    missed: {
      kind: 'dose-missed',
      on: day.on,
      ...(dose && { dose }),
      how: pick,
      reported: told === 'yes',
      ...(told === 'yes' && said !== 'unknown' && { said }),
    },
    done: { kind: 'visit-done', visit, on: day.on, ...(pick !== 'unknown' && { said: pick }) },
    moved: { kind: 'visit-moved', visit, to: day.to, ...(from && { from }) },
    added: { kind: 'visit-added', number: nextNumber, on: day.on, tests },
    gate: { kind: 'gate', on: day.on, said: pick },
    keep: keep[pick],
    dose: { kind: 'dose-changed', from: day.from, ...amount },
    taper: taper[pick] ?? { kind: 'taper-begun', from: day.from, ...through, ...(steps && { steps }) },
    ended: { kind: 'course-ended', on: day.on },
    infusion: { kind: 'infusion-moved', to: day.to, ...(from && { from }) },
  };
  return /** @type {Change} */ (shapes[choice]);
}

/**
 * Each step is asked for how long it is, or for its last day; its dates are the core's to say. An amount that has not
 * been touched keeps the strength that it was typed for.
 * @param {Draft} draft
 * @param {{ core: Doseline, language: string, strength: Strength | undefined }} known
 * @param {FieldProblem[]} problems
 * @returns {Step[]}
 */
function readSteps({ steps, lengths, days, unit }, { core, language, strength }, problems) {
  const same = lengths === 'same' ? readDays(core, days, 'days', problems) : undefined;
  /** @type {Step[]} */
  const read = [];
  steps.forEach((step, index) => {
    const amount = amountOf(step.amount, { core, unit, strength: step.strength ?? strength }, `step-${index}-amount`, problems);
    const own = lengths === 'each' ? readDays(core, step.days, `step-${index}-days`, problems) : same;
    const through = lengths === 'dates' ? readDate(step.through, `step-${index}-through`, language, problems) : undefined;
    read.push({ ...(through !== undefined && { through }), ...(own !== undefined && { days: own }), ...amount });
  });
  return read;
}

/**
 * @param {Doseline} core
 * @param {string} typed
 * @param {string} field
 * @param {FieldProblem[]} problems
 * @returns {number | undefined}
 */
function readDays(core, typed, field, problems) {
  const reading = readCount(core, typed);
  if (!reading.question) return reading.count;
  problems.push({ field, ...reading.question, focus: `${PREFIX}-${field}` });
  return undefined;
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
    typed: reading.typed,
    focus: `${prefix}-${field}-${reading.part}`,
  });
  return undefined;
}

/**
 * @param {Doseline} core
 * @param {Draft} draft
 * @param {FieldProblem[]} problems
 * @returns {Strength | undefined}
 */
function readStrength(core, { strengthMg, strengthMl }, problems) {
  const mg = readAmount(core, strengthMg, 'mg');
  const ml = readAmount(core, strengthMl, 'mL');
  // Two boxes of one question: the first that is wrong is named.
  const question = mg.question ?? ml.question;
  if (question) problems.push({ field: 'strength', ...question, focus: `${PREFIX}-${mg.question ? 'strength-mg' : 'strength-ml'}` });
  return mg.question || ml.question ? undefined : { strengthMicrograms: mg.thousandths, strengthMicrolitres: ml.thousandths };
}

/**
 * Whether two texts are the same amount, typed twice.
 * @param {Doseline} core
 * @param {string} one
 * @param {string} other
 * @param {Draft['unit']} unit
 */
export function sameAmount(core, one, other, unit) {
  const first = readAmount(core, one, unit);
  const second = readAmount(core, other, unit);
  return !first.question && !second.question && first.thousandths === second.thousandths;
}

/**
 * @param {string} typed
 * @param {{ core: Doseline, unit: Draft['unit'], strength: Strength | undefined }} known
 * @param {string} field
 * @param {FieldProblem[]} problems
 */
function amountOf(typed, { core, unit, strength }, field, problems) {
  const reading = readAmount(core, typed, unit);
  if (reading.question) {
    problems.push({ field, ...reading.question, focus: `${PREFIX}-${field}` });
    return {};
  }
  if (unit === 'mg') return { micrograms: reading.thousandths };
  const { strengthMicrograms, strengthMicrolitres } = strength ?? {};
  return { microlitres: reading.thousandths, ...(strength && { strengthMicrograms, strengthMicrolitres }) };
}
