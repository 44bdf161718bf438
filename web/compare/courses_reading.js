import { BROKEN, isBroken, readCount, readDateBoxes } from '../form/index.js';

/**
 * From the boxes to the dates of the three medicines. All that is wrong is told at once; what could not be read is left
 * out, so that the core still judges the rest.
 */

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../core/doseline.js').RegimensRequest} RegimensRequest */
/** @typedef {import('../core/doseline.js').Regimens} Regimens */
/** @typedef {import('../form/index.js').FieldProblem} FieldProblem */
/** @typedef {import('./compared.js').TypedCourses} TypedCourses */

export const PREFIX = 'compare';

/**
 * @typedef {object} CoursesReading
 * @property {RegimensRequest} [request]  Whole, where nothing is wrong.
 * @property {FieldProblem[]} problems  In the order of the form.
 */

/** Of the form; `span` is chosen beside the picture. */
export const FIELDS = /** @type {const} */ (['start', 'birth', 'weight', 'early', 'evrysdi', 'bottle', 'spinraza', 'switch', 'span']);

/** The box that a day of the request was typed into. @type {Record<string, typeof FIELDS[number] | undefined>} */
const FIELD_OF = {
  infusionDate: 'start',
  from: 'start',
  birthDate: 'birth',
  weightGrams: 'weight',
  weeksBornEarly: 'early',
  'evrysdi.from': 'evrysdi',
  'evrysdi.bottleMadeUp': 'bottle',
  'spinraza.from': 'spinraza',
  'spinraza.switchOn': 'switch',
  through: 'span',
};

/**
 * @param {TypedCourses} typed
 * @param {Doseline} core
 * @param {string} language  BCP 47 tag.
 * @returns {CoursesReading}
 */
export function readCourses(typed, core, language) {
  /** @type {FieldProblem[]} */
  const problems = [];
  const day = (/** @type {'start' | 'birth' | 'evrysdi' | 'bottle' | 'spinraza' | 'switch'} */ field) => {
    const reading = readDateBoxes(typed[field], language);
    if (reading.ok) return reading.iso;
    if (reading.code !== 'empty' || field === 'start' || field === 'switch')
      problems.push({ field, code: reading.code, part: reading.part, typed: reading.typed, focus: `${PREFIX}-${field}-${reading.part}` });
    return undefined;
  };
  const start = day('start');
  const birthDate = day('birth');
  const weightGrams = readGrams(typed, core, problems);
  const weeksBornEarly = readEarly(typed, core, problems);
  const own = { evrysdi: day('evrysdi'), spinraza: day('spinraza') };
  const bottleMadeUp = day('bottle');
  const begins = (/** @type {'evrysdi' | 'spinraza'} */ medicine, /** @type {object} */ more) => {
    const from = own[medicine] ?? start;
    return from && { [medicine]: { from, ...more } };
  };
  const request = /** @type {RegimensRequest} */ ({
    edition: 'us',
    ...(birthDate && { birthDate }),
    ...(weightGrams && { weightGrams }),
    ...(weeksBornEarly !== undefined && { weeksBornEarly }),
    ...(start && { infusionDate: start }),
    ...begins('evrysdi', { ...(bottleMadeUp && { bottleMadeUp }) }),
    ...begins('spinraza', spinrazaOf(typed, day)),
  });
  const answer = core.regimens(request);
  if (!answer.ok) {
    for (const problem of answer.problems) {
      const field = FIELD_OF[problem.field] ?? 'start';
      // A day that stands for all three is told of once, where it was typed.
      const at = (field === 'evrysdi' || field === 'spinraza') && !own[field] ? 'start' : field;
      if (problems.some((told) => told.field === at)) continue;
      problems.push({ ...problem, field: at, typed: typedAt(typed, at), focus: focusOf(at), readings: undefined });
    }
  }
  problems.sort((a, b) => FIELDS.findIndex((field) => field === a.field) - FIELDS.findIndex((field) => field === b.field));
  return problems.length === 0 ? { request, problems } : { problems };
}

/**
 * Which doses of Spinraza: a switch is one from 12 mg.
 * @param {TypedCourses} typed
 * @param {(field: 'switch') => string | undefined} day  Only a day that is asked for can be wrong.
 */
function spinrazaOf({ regimen, loading }, day) {
  const switchOn = regimen === 'switch' ? day('switch') : undefined;
  return {
    ...(regimen && { regimen: regimen === 'switch' ? '12-mg' : regimen }),
    ...(loading && { euLoading: loading === 'eu' }),
    ...(switchOn && { switchOn }),
  };
}

/**
 * @param {TypedCourses} typed
 * @param {Doseline} core
 * @param {FieldProblem[]} problems
 * @returns {number | undefined}
 */
function readGrams({ weight, unit }, core, problems) {
  if (weight.trim() === '') return undefined;
  const reading = core.readWeight({ text: weight, ...(unit && { unit }) });
  if (reading.ok && !isBroken(weight)) return reading.weight.grams;
  const code = isBroken(weight) || reading.ok ? BROKEN : reading.problems[0].code;
  problems.push({ field: 'weight', code, focus: code === 'unit-missing' ? `${PREFIX}-unit-kg` : `${PREFIX}-weight` });
  return undefined;
}

/**
 * @param {TypedCourses} typed
 * @param {Doseline} core
 * @param {FieldProblem[]} problems
 * @returns {number | undefined}
 */
function readEarly({ early }, core, problems) {
  const reading = readCount(core, early);
  if (!reading.question) return reading.count;
  if (reading.question.code !== 'empty') {
    const code = reading.question.code === BROKEN ? BROKEN : 'not-whole';
    problems.push({ field: 'early', code, focus: `${PREFIX}-early` });
  }
  return undefined;
}

/**
 * @param {TypedCourses} typed
 * @param {string} field
 */
function typedAt(typed, field) {
  const boxes = typed[/** @type {'start'} */ (field)];
  return boxes && typeof boxes === 'object' ? `${boxes.day} ${boxes.month} ${boxes.year}` : undefined;
}

/** The control that puts it right. @param {typeof FIELDS[number]} field */
function focusOf(field) {
  return field === 'weight' || field === 'early' ? `${PREFIX}-${field}` : `${PREFIX}-${field === 'span' ? 'birth' : field}-day`;
}
