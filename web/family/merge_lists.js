import { knownPhones, PHONE_OWNERS } from '../call/index.js';
import { alike, canonicalJson } from './canonical_json.js';

/** @typedef {import('./family.js').Family} Family */
/** @typedef {import('./merge.js').Choice} Choice */
/** @typedef {import('./merge.js').Conflict} Conflict */

/** @typedef {Family['ticks'][number]} Tick */
/** @typedef {NonNullable<NonNullable<Family['calendar']>['made']>} Made */

/**
 * A dose that either side ticked off was given. Where both did, the earlier hour counts, and an hour before none.
 * @param {Family['ticks']} here
 * @param {Family['ticks']} there
 */
export function mergedTicks(here, there) {
  const nameOf = (/** @type {Tick} */ { on, dose, again }) => `${on} ${dose} ${again === true}`;
  const known = new Set(here.map(nameOf));
  /** @type {Map<string, Tick>} */
  const first = new Map();
  for (const tick of [...here, ...there]) {
    const earliest = first.get(nameOf(tick)) ?? tick;
    first.set(nameOf(tick), comesBefore(tick, earliest) ? tick : earliest);
  }
  const all = [...here, ...there.filter((tick) => !known.has(nameOf(tick)))];
  return all.map((tick) => first.get(nameOf(tick)) ?? tick);
}

/**
 * The same on both sides, whichever is here: of one hour it goes by the name.
 * @param {Tick} tick
 * @param {Tick} other
 */
function comesBefore(tick, other) {
  const orderOf = (/** @type {Tick} */ { at = '~', by = '~' }) => `${at} ${by}`;
  return orderOf(tick) < orderOf(other);
}

/**
 * A question that one side has an answer to is answered, and one that one side has asked is asked; two answers stand both.
 * @param {Family['questions']} here
 * @param {Family['questions']} there
 */
export function mergedQuestions(here, there) {
  const nameOf = (/** @type {Family['questions'][number]} */ { text, answer }) => JSON.stringify([text.trim(), answer.trim()]);
  const known = new Set(here.map(nameOf));
  const all = [...here, ...there.filter((question) => !known.has(nameOf(question)))];
  const answered = new Set(all.filter(({ answer }) => answer.trim() !== '').map(({ text }) => text.trim()));
  const asked = new Set([...here, ...there].filter((question) => question.asked).map(nameOf));
  return all
    .filter(({ text, answer }) => answer.trim() !== '' || !answered.has(text.trim()))
    .map((question) => (asked.has(nameOf(question)) && !question.asked ? { ...question, asked: true } : question));
}

/** @param {string} here @param {string} there */
export function mergedNotes(here, there) {
  if (here.includes(there.trim())) return here;
  if (there.includes(here.trim())) return there;
  return [here, there].sort().join('\n\n');
}

/**
 * @param {Family['phones']} here
 * @param {Family['phones']} there
 * @param {(conflict: Conflict) => Choice} ask
 */
export function mergedPhones(here, there, ask) {
  return PHONE_OWNERS.flatMap((who) => {
    const [mine, other] = [here, there].map((phones) => knownPhones(phones).filter((phone) => phone.who === who));
    const kept = here.filter((phone) => phone.who === who);
    if (mine.length === 0) return other.length > 0 ? other : kept;
    if (other.length === 0 || spelled(mine) === spelled(other)) return kept;
    return ask({ key: `phone ${who}`, part: 'phones', here: mine, there: other }) === 'here' ? kept : other;
  });
}

/**
 * Each side may have made a file of its own, under its own name: then a new one goes on under one of them, and calls off what
 * the other held. Which entries are wanted is for each side to choose.
 * @param {Family['calendar']} here
 * @param {Family['calendar']} there
 * @returns {Family['calendar']}
 */
export function mergedCalendar(here, there) {
  const [mine, other] = [here?.made, there?.made];
  if (!here || !there || !other || alike(mine, other)) return here ?? there;
  if (!mine) return { ...here, made: other };
  const [first, second] = [mine, other].sort(inOrder);
  const known = new Set(first.sent.map(({ uid }) => uid));
  const sent = [...first.sent, ...second.sent.filter(({ uid }) => !known.has(uid))];
  const same = alike(sent, first.sent) && first.sequence >= second.sequence;
  // What both come to was in no file yet, so that the next one counts as another.
  const made = same ? first : { id: first.id, sequence: Math.max(mine.sequence, other.sequence), check: '', sent };
  return { ...here, made };
}

/**
 * The same on both sides, whichever is here: the one with more to say of one name.
 * @param {Made} one
 * @param {Made} other
 */
function inOrder(one, other) {
  if (one.id !== other.id) return one.id < other.id ? -1 : 1;
  const more = other.sequence - one.sequence || other.sent.length - one.sent.length;
  return more || (canonicalJson(one) < canonicalJson(other) ? -1 : 1);
}

/** The same number may be written with other gaps. @param {Family['phones']} phones */
function spelled(phones) {
  return phones.map(({ number }) => number.replace(/[\s().\-/]/g, '')).join(' ');
}
