import { readCount, readDateBoxes } from '../form/index.js';
import { weightText } from '../entry/index.js';
import { thousandths } from '../words/index.js';

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../entry/index.js').Entry} Entry */
/** @typedef {import('./family.js').Family} Family */

/**
 * What someone would type to mean this request. Kilograms always: they hold every gram, pounds and ounces do not.
 * @param {Record<string, any>} request  Not yet looked at.
 * @returns {Entry}
 */
export function typedOf({ weightGrams, birthDate, infusionDate, sex, weeksBornEarly, weightDate }) {
  const known = Number.isInteger(weightGrams) && weightGrams > 0;
  return {
    weight: known ? thousandths(weightGrams) : '',
    ounces: '',
    unit: known ? 'kg' : '',
    birth: boxesOf(birthDate),
    infusion: boxesOf(infusionDate),
    sex: sex === 'girl' || sex === 'boy' ? sex : '',
    early: Number.isInteger(weeksBornEarly) ? String(weeksBornEarly) : '',
    weighed: boxesOf(weightDate),
    confirmed: '',
    again: '',
    year: '',
  };
}

/**
 * The request is what counts. Where the typed texts do not say the same in the reader's language ("3 de mayo" in an
 * English page, or a file that someone changed by hand), they are written anew from it.
 * @param {Doseline} core
 * @param {Family} family
 * @param {string} language  The reader's.
 * @returns {Family}
 */
export function withTypedThatAgrees(core, family, language) {
  const { request, typed } = family;
  const fresh = typedOf(request);
  const agrees = (/** @type {keyof typeof request} */ field, /** @type {unknown} */ said) =>
    request[field] === undefined || request[field] === said;
  const weightAgrees = agrees('weightGrams', gramsOf(core, typed));
  const parts = {
    ...(weightAgrees ? {} : { weight: fresh.weight, ounces: fresh.ounces, unit: fresh.unit, confirmed: '', again: '' }),
    ...(agrees('birthDate', isoOf(typed.birth, language)) ? {} : { birth: fresh.birth }),
    ...(agrees('infusionDate', isoOf(typed.infusion, language)) ? {} : { infusion: fresh.infusion }),
    ...(agrees('sex', typed.sex) ? {} : { sex: fresh.sex }),
    ...(agrees('weeksBornEarly', countOf(core, typed.early)) ? {} : { early: fresh.early }),
    ...(agrees('weightDate', typed.weighed && isoOf(typed.weighed, language)) ? {} : { weighed: fresh.weighed }),
  };
  if (Object.keys(parts).length === 0) return family;
  return { ...family, request: weightAgrees ? request : { ...request, weightUnit: 'kg' }, typed: { ...typed, ...parts } };
}

/** @param {Doseline} core @param {Pick<Entry, 'weight' | 'ounces' | 'unit'>} typed */
function gramsOf(core, typed) {
  const answer = core.readWeight({ text: weightText(typed), ...(typed.unit !== '' && { unit: typed.unit }) });
  return answer.ok ? answer.weight.grams : undefined;
}

/** @param {Doseline} core @param {string} typed */
function countOf(core, typed) {
  const reading = readCount(core, typed);
  return reading.question ? undefined : reading.count;
}

/** @param {Entry['birth']} boxes @param {string} language */
function isoOf(boxes, language) {
  const reading = readDateBoxes(boxes, language);
  return reading.ok ? reading.iso : undefined;
}

/** @param {unknown} iso */
function boxesOf(iso) {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(iso)) ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}
