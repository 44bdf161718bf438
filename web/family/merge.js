import { alike } from './canonical_json.js';
import { nicknameOf } from './differences.js';
import { mergedChanges } from './merge_changes.js';
import { mergedCalendar, mergedPhones, mergedQuestions, mergedTicks, mergedNotes } from './merge_lists.js';

/**
 * Two states of one family's plan made one: doses given, reports, numbers, questions and answers of both. Only where both
 * cannot hold is it asked, and what was not chosen is all that is lost. Pure: the same two give the same set in either
 * order, and once more changes nothing.
 */

/** @typedef {import('./family.js').FamilyContent} FamilyContent */
/** @typedef {import('../core/doseline.js').Change} Change */
/** @typedef {'here' | 'there'} Choice */
/** @typedef {Readonly<Record<string, Choice>>} Choices  By the key of the conflict. */

/**
 * @typedef {object} Conflict  Both cannot hold.
 * @property {string} key  Names it among all, the same whichever side is here.
 * @property {import('./differences.js').ValuePart | 'phones' | 'changes'} part
 * @property {unknown} here  For `phones` and `changes` a list of entries, else a value.
 * @property {unknown} there
 */

/** @typedef {{ content: FamilyContent, conflicts: Conflict[] }} Merged  While a choice is open, `content` has what is here. */

/** Answers that belong together: read, in the request, and as they were typed. */
const ANSWERS = /** @type {const} */ ([
  {
    field: 'weightGrams',
    asked: 'typed-weight',
    request: ['weightGrams', 'weightUnit'],
    typed: ['weight', 'ounces', 'unit'],
    with: ['confirmed', 'again'],
  },
  { field: 'birthDate', asked: 'typed-birth', request: ['birthDate'], typed: ['birth'], with: [] },
  { field: 'infusionDate', asked: 'typed-infusion', request: ['infusionDate'], typed: ['infusion'], with: ['year'] },
  { field: 'sex', asked: 'sex', request: ['sex'], typed: ['sex'], with: [] },
  { field: 'weeksBornEarly', asked: 'weeksBornEarly', request: ['weeksBornEarly'], typed: ['early'], with: [] },
  { field: 'weightDate', asked: 'weightDate', request: ['weightDate'], typed: ['weighed'], with: [] },
]);

/** @typedef {typeof ANSWERS[number]} Answer */

/**
 * @param {FamilyContent} here
 * @param {FamilyContent} there
 * @param {Choices} [chosen]
 * @param {(request: FamilyContent['request']) => boolean} [fits]  Whether the core can follow; where the united changes of
 *   both do not fit, one side's whole history is asked for.
 * @returns {Merged}
 */
export function merge(here, there, chosen = {}, fits = () => true) {
  /** @type {Conflict[]} */
  const conflicts = [];
  /** @param {Conflict} conflict @returns {Choice} */
  const ask = (conflict) => {
    conflicts.push(conflict);
    return chosen[conflict.key] ?? 'here';
  };

  const nickname = mergedNickname(here, there, ask);
  const request = /** @type {Record<string, any>} */ ({ ...there.request, ...here.request });
  const typed = /** @type {Record<string, any>} */ ({ ...here.typed });
  /** @type {Choice} */
  let weighedOn = 'here';
  let weightsDiffer = false;
  for (const answer of ANSWERS) {
    // The day of a weight goes with that weight.
    const goes = answer.field === 'weightDate' && weightsDiffer;
    /** @type {Choice} */
    const side = goes ? weighedOn : sideOf(answer, here, there, ask);
    if (answer.field === 'weightGrams') {
      weighedOn = side;
      weightsDiffer =
        here.request.weightGrams !== undefined &&
        there.request.weightGrams !== undefined &&
        here.request.weightGrams !== there.request.weightGrams;
    }
    const source = side === 'here' ? here : there;
    for (const field of answer.request) put(request, field, /** @type {any} */ (source.request)[field]);
    for (const box of [...answer.typed, ...answer.with]) put(typed, box, /** @type {any} */ (source.typed)[box]);
  }
  for (const part of /** @type {const} */ (['edition', 'prescription'])) {
    const [mine, other] = [here.request[part], there.request[part]];
    if (mine !== undefined && other !== undefined && !alike(mine, other)) {
      put(request, part, ask({ key: part, part, here: mine, there: other }) === 'here' ? mine : other);
    }
  }

  const histories = [changesOf(here), changesOf(there)];
  const followed = (/** @type {readonly Change[]} */ changes) => fits({ ...request, changes: [...changes] });
  const united = mergedChanges(histories[0], histories[1], chosen, followed);
  conflicts.push(...united.conflicts);
  put(request, 'changes', united.changes.length > 0 ? united.changes : undefined);

  const phones = mergedPhones(here.phones, there.phones, ask);
  const calendar = mergedCalendar(here.calendar, there.calendar);
  const acts = [here, there].find((side) => alike(changesOf(side), united.changes))?.acts;
  const { acts: _acts, ...rest } = here;
  return {
    content: {
      ...rest,
      request,
      typed: /** @type {FamilyContent['typed']} */ (typed),
      ...(nickname !== undefined && { nickname }),
      ...(acts && { acts }),
      ...(calendar && { calendar }),
      ticks: mergedTicks(here.ticks, there.ticks),
      questions: mergedQuestions(here.questions, there.questions),
      notes: mergedNotes(here.notes, there.notes),
      phones,
    },
    conflicts,
  };
}

/**
 * @param {Answer} answer
 * @param {FamilyContent} here
 * @param {FamilyContent} there
 * @param {(conflict: Conflict) => Choice} ask
 * @returns {Choice}
 */
function sideOf({ field, asked, typed }, here, there, ask) {
  const [mine, other] = [here.request[field], there.request[field]];
  const [said, heard] = [here, there].map((side) => Object.fromEntries(typed.map((box) => [box, /** @type {any} */ (side.typed)[box]])));
  if (mine !== undefined && other !== undefined) {
    return mine === other ? 'here' : ask({ key: field, part: field, here: mine, there: other });
  }
  // A weight's unit alone says nothing.
  const written = (/** @type {Record<string, any>} */ boxes) =>
    Object.entries(boxes).some(([box, text]) => box !== 'unit' && Object.values(Object(text)).join('').trim() !== '');
  if (other === undefined && !written(heard)) return 'here';
  if (mine === undefined && !written(said)) return 'there';
  if (alike(said, heard)) return mine === undefined ? 'there' : 'here';
  if (asked === field) return mine === undefined ? 'there' : 'here';
  return ask({ key: asked, part: asked, here: said, there: heard });
}

/**
 * Two names may be two children: that is asked before all else.
 * @param {FamilyContent} here
 * @param {FamilyContent} there
 * @param {(conflict: Conflict) => Choice} ask
 */
function mergedNickname(here, there, ask) {
  const [mine, other] = [nicknameOf(here), nicknameOf(there)];
  if (mine === undefined && other !== undefined) return there.nickname;
  if (other === undefined || mine === other) return here.nickname;
  return ask({ key: 'nickname', part: 'nickname', here: mine, there: other }) === 'here' ? here.nickname : there.nickname;
}

/** @param {Record<string, any>} target @param {string} name @param {unknown} value */
function put(target, name, value) {
  if (value === undefined) delete target[name];
  else target[name] = value;
}

/** @param {FamilyContent} content @returns {readonly Change[]} */
function changesOf({ request }) {
  return request.changes ?? [];
}
