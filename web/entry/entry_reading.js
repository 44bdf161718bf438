import { thousandths } from '../words/index.js';
import { BROKEN, emptyBoxes, isBroken, readCount, readDateBoxes } from '../form/index.js';
import { doubtOf, doubtProblem, isDoubt } from './doubt_reading.js';

/**
 * From what stands in the form to the core's answer. Every question is put to the core at once, so that all problems
 * come back together; nothing is decided here.
 */

/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../core/doseline.js').Weight} Weight */
/** @typedef {import('../form/index.js').DateBoxes} DateBoxes */
/** @typedef {import('../form/index.js').DatePart} DatePart */
/** @typedef {import('../form/index.js').EntryProblem} EntryProblem */
/** @typedef {import('../form/index.js').QuestionName} QuestionName */

/**
 * @typedef {object} Entry  What was typed, untouched.
 * @property {string} weight  The number, or pounds.
 * @property {string} ounces  Only with the unit `lb`.
 * @property {'' | 'kg' | 'lb'} unit  Empty until chosen.
 * @property {DateBoxes} birth
 * @property {DateBoxes} infusion
 * @property {'' | 'girl' | 'boy'} sex  Empty if not said. With `early`, only for telling a slip from a true weight.
 * @property {string} early  Weeks born before the due date.
 * @property {DateBoxes} weighed  The day of the weight, if the family says it.
 * @property {string} confirmed  What was said to be right: `doubtKey` of that moment.
 * @property {string} again  The weight typed a second time, where the core finds it implausible.
 * @property {string} year  The infusion, far ahead, whose year was said to be right: its ISO day.
 */

/**
 * @typedef {object} EntryReading
 * @property {PlanRequest} request  What the core was asked; whole if there is a plan.
 * @property {Weight} [weight]  If the weight could be read.
 * @property {Plan} [plan]  If all could be answered, and no doubt about the weight is left.
 * @property {import('./doubt_reading.js').Doubt} [doubt]  What stands between the answers and the plan.
 * @property {string} [far]  The infusion, so far ahead that its year is asked about: its ISO day.
 * @property {string} [move]  The infusion's day in the boxes, where it is another one than the plan's.
 * @property {EntryProblem[]} problems  In the order of the questions.
 * @property {EntryProblem[]} warnings
 */

export const QUESTIONS = /** @type {const} */ (['weight', 'birth', 'infusion']);

/** @type {Record<string, QuestionName | undefined>} */
const QUESTION_OF_FIELD = {
  weight: 'weight',
  weightGrams: 'weight',
  sex: 'weight',
  weeksBornEarly: 'weight',
  weightDate: 'weight',
  birthDate: 'birth',
  infusionDate: 'infusion',
};

/** Each question of a day, and its field. */
const DAYS = /** @type {const} */ ([
  ['birth', 'birthDate'],
  ['infusion', 'infusionDate'],
  ['weighed', 'weightDate'],
]);

/** @returns {Entry} */
export function emptyEntry() {
  return {
    weight: '',
    ounces: '',
    unit: '',
    birth: emptyBoxes(),
    infusion: emptyBoxes(),
    sex: '',
    early: '',
    weighed: emptyBoxes(),
    confirmed: '',
    again: '',
    year: '',
  };
}

/**
 * What the core reads as one weight: pounds and ounces have a box each, and the core knows them as one text.
 * @param {Pick<Entry, 'weight' | 'ounces' | 'unit'>} entry
 * @returns {string}
 */
export function weightText({ weight, ounces, unit }) {
  if (unit !== 'lb' || ounces.trim() === '') return weight;
  return weight.trim() === '' ? `${ounces} oz` : `${weight} lb ${ounces} oz`;
}

/**
 * Once the plan has been lived with, the boxes hold the infusion's present day: another one in them is a change like any
 * other, and the first day stays in the request.
 * @typedef {object} Present
 * @property {string} shown  The plan's day of the infusion, `YYYY-MM-DD`.
 * @property {DateBoxes} boxes
 */

/**
 * @param {Entry} entry
 * @param {Doseline} core
 * @param {string} language
 * @param {{ today?: string, present?: Present, edition?: import('../core/doseline.js').EditionId }} [now]
 * @returns {EntryReading}
 */
export function readEntry(entry, core, language, { today, present, edition = 'us' } = {}) {
  /** @type {EntryProblem[]} */
  const problems = [];
  const weight = readWeight(entry, core, problems);
  const early = readWeeksEarly(entry, core, problems);
  const { days, typed } = readDays(entry, language, problems);
  // What could not be read is left out; the core then still judges the rest.
  const request = /** @type {PlanRequest} */ ({
    edition,
    ...(entry.unit && { weightUnit: entry.unit }),
    ...(weight && { weightGrams: weight.grams }),
    ...(entry.sex && { sex: entry.sex }),
    ...early,
    ...days,
  });
  const moved = present && readMove(present, language, problems);
  const answer = planOf(core, moved ? { ...request, changes: [{ kind: 'infusion-moved', to: moved.iso }] } : request, today);

  const told = new Set(problems.map((problem) => problem.field));
  if (!weight) told.add('weightGrams');
  const raised = (answer.ok ? answer.plan.warnings : answer.problems)
    // A field left out because it could not be read has its own, better message already.
    .filter((problem) => !told.has(problem.field))
    .map((problem) => placed(problem, moved ? { ...typed, infusionDate: moved.typed } : typed));

  // A day that moves makes no other weight of the one that was typed for the first.
  const first = moved ? core.plan(request) : answer;
  const doubt = first.ok && weight ? doubtOf(entry, core, first.plan, request.weightDate) : undefined;
  const farAhead = raised.find(({ code }) => code === 'infusion-far-ahead');
  // Of a day that is moved, the change itself asks.
  const far = farAhead && !present && entry.year !== request.infusionDate ? request.infusionDate : undefined;
  const settled = answer.ok && problems.length === 0 && !doubt && !far;
  if (far && farAhead) problems.push({ ...farAhead, focus: 'infusion-confirm', urgent: true });
  if (doubt) problems.push(doubtProblem(entry, doubt));
  return {
    request,
    weight,
    plan: settled ? answer.plan : undefined,
    doubt,
    far,
    ...(moved && moved.iso !== present?.shown && { move: moved.iso }),
    problems: inOrder(answer.ok ? problems : [...problems, ...raised]),
    // What has been confirmed is no longer asked, and an open question is not repeated as a warning.
    warnings: answer.ok ? raised.filter(({ code }) => !isDoubt(code) && code !== 'infusion-far-ahead') : [],
  };
}

/**
 * @param {Entry} entry
 * @param {Doseline} core
 * @param {EntryProblem[]} problems
 * @returns {Weight | undefined}
 */
function readWeight(entry, core, problems) {
  const reading = core.readWeight({ text: weightText(entry), ...(entry.unit && { unit: entry.unit }) });
  const broken = isBroken(entry.weight) ? 'weight-number' : entry.unit === 'lb' && isBroken(entry.ounces) ? 'weight-ounces' : undefined;
  if (broken) {
    problems.push({ question: 'weight', code: BROKEN, field: 'weight', focus: broken });
  } else if (!reading.ok) {
    for (const problem of reading.problems) {
      const asksUnit = problem.code === 'unit-missing' && !('readings' in problem);
      problems.push({ ...problem, question: 'weight', focus: asksUnit ? 'unit-kg' : 'weight-number' });
    }
  }
  return reading.ok ? reading.weight : undefined;
}

/**
 * @param {Entry} entry
 * @param {Doseline} core
 * @param {EntryProblem[]} problems
 * @returns {Pick<PlanRequest, 'weeksBornEarly'> | undefined}
 */
function readWeeksEarly({ early }, core, problems) {
  const reading = readCount(core, early);
  if (!reading.question) return { weeksBornEarly: reading.count };
  if (reading.question.code === 'empty') return undefined;
  const code = reading.question.code === BROKEN ? BROKEN : 'weeks-unclear';
  problems.push({ question: 'weight', code, field: 'weeksBornEarly', focus: 'weeks-early' });
  return undefined;
}

/**
 * @param {Entry} entry
 * @param {string} language
 * @param {EntryProblem[]} problems
 * @returns {{ days: Partial<PlanRequest>, typed: Record<string, string> }} By the field of the request; each as it was typed.
 */
function readDays(entry, language, problems) {
  /** @type {Partial<PlanRequest>} */
  const days = {};
  /** @type {Record<string, string>} */
  const typed = {};
  for (const [name, field] of DAYS) {
    const reading = readDateBoxes(entry[name], language);
    if (reading.ok) {
      days[field] = reading.iso;
      typed[field] = reading.typed;
    } else if (name !== 'weighed' || reading.code !== 'empty') {
      problems.push({
        question: name === 'weighed' ? 'weight' : name,
        ...unread(reading),
        field,
        focus: `${name}-${reading.part}`,
      });
    }
  }
  return { days, typed };
}

/**
 * The day that the infusion moves to.
 * @param {Present} present
 * @param {string} language
 * @param {EntryProblem[]} problems
 */
function readMove({ boxes }, language, problems) {
  const reading = readDateBoxes(boxes, language);
  if (reading.ok) return reading;
  // By its name: as one text with what follows, the build would take it for the beginning of messages' names.
  const question = 'infusion';
  problems.push({ ...unread(reading), question, field: 'infusionDate', focus: `${question}-${reading.part}` });
  return undefined;
}

/**
 * @param {Doseline} core
 * @param {PlanRequest} request
 * @param {string} [today]
 */
function planOf(core, request, today) {
  const ofDay = core.plan({ ...request, ...(today && { today }) });
  // A clock gone wrong is asked about elsewhere.
  return ofDay.ok || ofDay.problems.every(({ field }) => field !== 'today') ? ofDay : core.plan(request);
}

/**
 * What the core says of a field, beside the question that it is about.
 * @param {import('../core/doseline.js').Problem} problem
 * @param {Record<string, string>} typed
 * @returns {EntryProblem}
 */
function placed(problem, typed) {
  const field = problem.field === 'changes[0].to' ? 'infusionDate' : problem.field;
  const question = QUESTION_OF_FIELD[field] ?? 'page';
  return { ...problem, field, question, typed: typed[field], focus: focusOf(question, field) };
}

/** What is about the whole page comes first. @param {EntryProblem[]} problems */
function inOrder(problems) {
  const order = (/** @type {EntryProblem} */ { question }) => (question === 'page' ? -1 : QUESTIONS.indexOf(question));
  return problems.sort((a, b) => order(a) - order(b));
}

/**
 * @param {Extract<import('../form/index.js').DateReading, { ok: false }>} reading
 */
function unread({ code, part, dates, typed }) {
  return { code, part: code === 'empty' ? undefined : part, ...(dates && { dates, urgent: true }), typed };
}

/**
 * The control that puts a problem right.
 * @param {QuestionName | 'page'} question
 * @param {string} field
 */
function focusOf(question, field) {
  if (field === 'weeksBornEarly') return 'weeks-early';
  if (field === 'sex') return 'sex-none';
  if (field === 'weightDate') return 'weighed-day';
  if (question === 'weight') return 'weight-number';
  return question === 'page' ? 'main' : `${question}-day`;
}

/**
 * What may be named by now: of a question that nobody has left yet, only what cannot wait.
 * @param {EntryReading} reading
 * @param {{ sent: boolean, left: ReadonlySet<QuestionName> }} done
 */
export function shownProblems({ problems }, { sent, left }) {
  return problems.filter(({ question, urgent }) => urgent || sent || question === 'page' || left.has(question));
}

/**
 * One of the meanings that the core offered, in the unit that was chosen.
 * @param {Entry} entry
 * @param {Weight} weight
 */
export function putWeight(entry, { grams, pounds, ounces }) {
  if (entry.unit === 'lb') {
    entry.weight = String(pounds);
    entry.ounces = String(ounces);
  } else {
    entry.unit = 'kg';
    entry.weight = thousandths(grams);
  }
}
