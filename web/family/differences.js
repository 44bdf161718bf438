import { knownPhones } from '../call/index.js';
import { alike, canonicalJson } from './canonical_json.js';

/** @typedef {import('./family.js').Family} Family */
/** @typedef {import('./family.js').FamilyContent} FamilyContent */

/**
 * One part in which two states do not agree. Nothing is merged: the family sees both and chooses.
 *
 * @typedef {{ part: ValuePart, kind: 'value', here: unknown, there: unknown }
 *   | { part: ListPart, kind: 'list', here: Side, there: Side }} Difference
 *   A value may be absent. `typed` is there where a question was answered in a way that could not be read.
 */

/**
 * One side of a list.
 * @typedef {object} Side
 * @property {number} count
 * @property {unknown[]} only  What the other side lacks, in order.
 */

/** @typedef {typeof VALUES[number] | 'typed-weight' | 'typed-birth' | 'typed-infusion' | 'nickname' | 'notes' | 'calendar'} ValuePart */
/** @typedef {'changes' | 'ticks' | 'questions' | 'phones'} ListPart */

/** In the order of the page. */
const VALUES = /** @type {const} */ ([
  'edition',
  'weightGrams',
  'birthDate',
  'infusionDate',
  'sex',
  'weeksBornEarly',
  'weightDate',
  'prescription',
]);

const TYPED = /** @type {const} */ ([
  ['typed-weight', 'weightGrams', ['weight', 'ounces', 'unit']],
  ['typed-birth', 'birthDate', ['birth']],
  ['typed-infusion', 'infusionDate', ['infusion']],
]);

/**
 * What a family would call different: not when or where it was kept, not the language, not how a number was spelled.
 * @param {FamilyContent} here
 * @param {FamilyContent} there
 * @returns {Difference[]}
 */
export function differences(here, there) {
  /** @type {Difference[]} */
  const found = [];
  const value = (/** @type {ValuePart} */ part, /** @type {unknown} */ a, /** @type {unknown} */ b) => {
    if (!alike(a, b)) found.push({ part, kind: 'value', here: a, there: b });
  };
  const list = (/** @type {ListPart} */ part, /** @type {unknown[]} */ a, /** @type {unknown[]} */ b, ordered = true) => {
    const [onlyA, onlyB] = [without(a, b), without(b, a)];
    if (onlyA.length > 0 || onlyB.length > 0 || (ordered && !alike(a, b))) {
      found.push({ part, kind: 'list', here: { count: a.length, only: onlyA }, there: { count: b.length, only: onlyB } });
    }
  };

  value('nickname', nicknameOf(here), nicknameOf(there));
  for (const field of VALUES) value(field, here.request[/** @type {never} */ (field)], there.request[/** @type {never} */ (field)]);
  for (const [part, field, boxes] of TYPED) {
    // Where both could be read, only the readings count.
    if (here.request[field] !== undefined && there.request[field] !== undefined) continue;
    if (here.request[field] !== there.request[field]) continue;
    value(part, pick(here.typed, boxes), pick(there.typed, boxes));
  }
  list('changes', changesOf(here), changesOf(there));
  list('ticks', here.ticks, there.ticks, false);
  list('questions', here.questions, there.questions);
  value('notes', here.notes, there.notes);
  list('phones', knownPhones(here.phones), knownPhones(there.phones));
  const [made, other] = [here.calendar?.made, there.calendar?.made];
  if (!alike(made, other)) found.push({ part: 'calendar', kind: 'value', here: made?.sequence, there: other?.sequence });
  return found;
}

/**
 * What the family calls the child, as it is shown.
 * @param {Pick<FamilyContent, 'nickname'>} content
 * @returns {string | undefined} Nothing where nothing is seen of it.
 */
export function nicknameOf({ nickname = '' }) {
  // Marks of direction would turn the words around it.
  const shown = nickname
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return shown === '' ? undefined : shown;
}

/** @param {FamilyContent} content @returns {unknown[]} */
function changesOf({ request }) {
  const { changes } = /** @type {{ changes?: unknown[] }} */ (request);
  return changes ?? [];
}

/** @param {Record<string, any>} from @param {readonly string[]} names */
function pick(from, names) {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}

/**
 * Counted: of two equal entries here and one there, one is only here.
 * @param {unknown[]} list
 * @param {unknown[]} other
 */
function without(list, other) {
  /** @type {Map<string, number>} */
  const left = new Map();
  for (const key of other.map((each) => canonicalJson(each))) left.set(key, (left.get(key) ?? 0) + 1);
  return list.filter((each) => {
    const key = canonicalJson(each);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}
