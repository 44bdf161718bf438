import { askedOf, emptyBoxes, noAnswers, openProblems, readAmount, readCount } from '../form/index.js';
import { readDate, sameAmount } from '../changes/index.js';

/** @typedef {import('../core/doseline.js').Prescription} Prescription */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../form/index.js').FieldProblem} FieldProblem */

/**
 * @typedef {object} TypedPrescription  What bottle and prescription say, as typed.
 * @property {string} strengthMg
 * @property {string} strengthMl
 * @property {string} dose  mL
 * @property {string} doseMg
 * @property {string} times
 * @property {string[]} clocks  HH:MM for each of four doses; those beyond `times` do not count.
 * @property {number[]} halfClocks  The places, from 0, of those that are half typed, which the browser keeps to itself.
 * @property {string} syringe  mL, one of SYRINGES, or OTHER_SYRINGE; empty until chosen.
 * @property {string} bottle  mL
 * @property {import('../form/index.js').DateBoxes} opened
 * @property {string} keeps  Days.
 * @property {import('../form/index.js').Answers} answers  To what is asked before it is saved.
 * @property {boolean} sent  After this every problem may be named.
 */

export const PRESCRIPTION_PREFIX = 'rx';
export const PRESCRIPTION_TITLE_ID = `${PRESCRIPTION_PREFIX}-title`;

export const TIMES = ['1', '2', '3', '4'];
export const SYRINGES = ['1', '3', '5', '10'];
export const OTHER_SYRINGE = 'other';

/** The form's name for each field of the core, and which box puts it right. */
const FIELDS = /** @type {Record<string, [field: string, box: string]>} */ ({
  strengthMicrograms: ['strength', 'strength-mg'],
  strengthMicrolitres: ['strength', 'strength-ml'],
  doseMicrolitres: ['dose', 'dose'],
  doseMicrograms: ['doseMg', 'doseMg'],
  timesPerDay: ['times', 'times-1'],
  clocks: ['clocks', 'clock-1'],
  syringeMicrolitres: ['syringe', 'syringe-1'],
  bottleMicrolitres: ['bottle', 'bottle'],
  bottleOpened: ['opened', 'opened-day'],
  openedBottleDays: ['keeps', 'keeps'],
});

/**
 * @param {Pick<TypedPrescription, 'times'>} typed
 * @returns {number} Doses a day; one until it is chosen.
 */
export const dosesOf = ({ times }) => Number(times) || 1;

/** @returns {TypedPrescription} */
export function emptyPrescription() {
  return {
    strengthMg: '',
    strengthMl: '',
    dose: '',
    doseMg: '',
    times: '',
    clocks: TIMES.map(() => ''),
    halfClocks: [],
    syringe: '',
    bottle: '',
    opened: emptyBoxes(),
    keeps: '',
    answers: noAnswers(),
    sent: false,
  };
}

/**
 * @param {TypedPrescription} typed
 * @param {Doseline} core
 * @param {string} language
 * @returns {{ prescription?: Prescription, problems: FieldProblem[] }}
 */
export function readPrescription(typed, core, language) {
  /** @type {FieldProblem[]} */
  const problems = [];
  const fault = (/** @type {string} */ name, /** @type {import('../form/index.js').NumberQuestion} */ question) => {
    const [field, box] = FIELDS[name];
    // Two boxes of one question: the first that is wrong is named.
    if (!problems.some((problem) => problem.field === field)) {
      problems.push({ field, ...question, focus: `${PRESCRIPTION_PREFIX}-${box}` });
    }
  };
  /** @type {Record<string, number | string | string[]>} */
  const read = {};
  const amount = (/** @type {string} */ name, /** @type {string} */ text, /** @type {'mL' | 'mg'} */ unit, needed = false) => {
    const reading = readAmount(core, text, unit);
    if (!reading.question) read[name] = reading.thousandths;
    else if (needed || reading.question.code !== 'empty') fault(name, reading.question);
  };

  amount('strengthMicrograms', typed.strengthMg, 'mg', true);
  amount('strengthMicrolitres', typed.strengthMl, 'mL', true);
  amount('doseMicrolitres', typed.dose, 'mL', true);
  amount('doseMicrograms', typed.doseMg, 'mg');
  if (typed.times) read.timesPerDay = Number(typed.times);
  else fault('timesPerDay', { code: 'not-chosen', typed: '' });
  const clocks = typed.clocks.slice(0, dosesOf(typed)).map((clock) => clock.trim());
  const half = typed.halfClocks.find((index) => index < clocks.length);
  const empty = clocks.indexOf('');
  if (half !== undefined) problems.push({ field: 'clocks', code: 'clock-half', focus: `${PRESCRIPTION_PREFIX}-clock-${half + 1}` });
  // A time alone must be that of the first dose: the core knows the doses by their order.
  else if (empty >= 0 && clocks.some((clock, index) => index > empty && clock)) {
    problems.push({ field: 'clocks', code: 'clock-missing', focus: `${PRESCRIPTION_PREFIX}-clock-${empty + 1}` });
  } else if (empty !== 0) read.clocks = clocks.filter(Boolean);
  if (typed.syringe && typed.syringe !== OTHER_SYRINGE) read.syringeMicrolitres = Number(typed.syringe) * 1000;
  amount('bottleMicrolitres', typed.bottle, 'mL');
  if (Object.values(typed.opened).some((text) => text.trim() !== '')) {
    const iso = readDate(typed.opened, 'opened', language, problems, PRESCRIPTION_PREFIX);
    if (iso) read.bottleOpened = iso;
  }
  const keeps = readCount(core, typed.keeps);
  if (!keeps.question) read.openedBottleDays = keeps.count;
  else if (keeps.question.code !== 'empty') fault('openedBottleDays', keeps.question);

  if (problems.length > 0) return { problems };
  return { prescription: /** @type {Prescription} */ (/** @type {unknown} */ (read)), problems };
}

/**
 * @typedef {object} PrescriptionVerdict
 * @property {Prescription} [prescription]  If the core takes it and nothing is left to be asked.
 * @property {FieldProblem[]} problems
 * @property {FieldProblem[]} warnings
 * @property {readonly import('../form/index.js').Asked[]} asked  What is asked before it is saved, answered or not.
 */

/**
 * What the core says of it while it is being typed.
 * @param {TypedPrescription} typed
 * @param {PlanRequest} request
 * @param {Doseline} core
 * @param {string} language
 * @returns {PrescriptionVerdict}
 */
export function judgePrescription(typed, request, core, language) {
  const { prescription, problems } = readPrescription(typed, core, language);
  if (!prescription) return { problems, warnings: [], asked: [] };
  const next = { ...request, prescription };
  const answer = core.plan(next);
  const raised = (answer.ok ? answer.plan.warnings : answer.problems)
    .filter(({ field }) => !answer.ok || field.startsWith('prescription'))
    .map(({ field, code, limit, unit }) => {
      const [name, box] = fieldOf(field);
      return { field: name, code, ...(limit !== undefined && { limit }), ...(unit && { unit }), focus: `${PRESCRIPTION_PREFIX}-${box}` };
    });
  if (!answer.ok) return { problems: raised, warnings: [], asked: [] };

  const comparison = core.compare(request, next);
  const asked = askedOf(comparison.ok ? comparison.asks : [], {
    answers: typed.answers,
    fieldOf: (path) => (fieldOf(path)[0] === 'doseMg' ? 'doseMg' : 'dose'),
    typedAt: (field) => (field === 'doseMg' ? typed.doseMg : typed.dose),
    microlitres: prescription.doseMicrolitres,
    alike: (one, other, field) => sameAmount(core, one, other, field === 'doseMg' ? 'mg' : 'mL'),
  });
  const open = openProblems(asked, PRESCRIPTION_PREFIX);
  // An open question is not repeated as a warning.
  const warnings = raised.filter(({ field, code }) => !asked.some((each) => each.field === field && each.ask.code === code));
  return { ...(open.length === 0 && { prescription }), problems: open, warnings, asked };
}

/**
 * @param {string} path  A field of the request.
 * @returns {[field: string, box: string]}
 */
function fieldOf(path) {
  return FIELDS[path.replace(/^prescription\.?/, '').replace(/\[\d+\]$/, '')] ?? ['form', 'title'];
}
