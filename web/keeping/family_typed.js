import { readDateBoxes } from '../page/date_reading.js';
import { weightText } from '../page/entry_reading.js';
import { thousandths } from '../words/quantity_text.js';

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('./family.js').Family} Family */
/** @typedef {Family['typed']} Typed */

/**
 * What someone would type to mean this request. Kilograms always: they hold every gram, pounds and ounces do not.
 * @param {Record<string, any>} request  Not yet looked at.
 * @returns {Typed}
 */
export function typedOf({ weightGrams, birthDate, infusionDate }) {
  const known = Number.isInteger(weightGrams) && weightGrams > 0;
  return {
    weight: known ? thousandths(weightGrams) : '',
    ounces: '',
    unit: known ? 'kg' : '',
    birth: boxesOf(birthDate),
    infusion: boxesOf(infusionDate),
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
  const agrees = {
    weight: request.weightGrams === undefined || gramsOf(core, typed) === request.weightGrams,
    birth: request.birthDate === undefined || isoOf(typed.birth, language) === request.birthDate,
    infusion: request.infusionDate === undefined || isoOf(typed.infusion, language) === request.infusionDate,
  };
  if (agrees.weight && agrees.birth && agrees.infusion) return family;
  const { weight, ounces, unit } = agrees.weight ? typed : fresh;
  return {
    ...family,
    request: agrees.weight ? request : { ...request, weightUnit: 'kg' },
    typed: {
      weight,
      ounces,
      unit,
      birth: agrees.birth ? typed.birth : fresh.birth,
      infusion: agrees.infusion ? typed.infusion : fresh.infusion,
    },
  };
}

/** @param {Doseline} core @param {Typed} typed */
function gramsOf(core, typed) {
  const answer = core.readWeight({ text: weightText(typed), ...(typed.unit !== '' && { unit: typed.unit }) });
  return answer.ok ? answer.weight.grams : undefined;
}

/** @param {Typed['birth']} boxes @param {string} language */
function isoOf(boxes, language) {
  const reading = readDateBoxes(boxes, language);
  return reading.ok ? reading.iso : undefined;
}

/** @param {unknown} iso */
function boxesOf(iso) {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(iso)) ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}
