import { alike, canonicalJson } from './canonical_json.js';

/** @typedef {import('../core/doseline.js').Change} Change */
/** @typedef {import('./merge.js').Choices} Choices */
/** @typedef {import('./merge.js').Conflict} Conflict */

/**
 * Two histories that share a beginning. Where only one goes on, it goes on; where both do, what they say of different
 * things is united by date, and of the same thing asked. Within one thing the order of each side is kept: the last word
 * on it counts.
 * @param {readonly Change[]} here
 * @param {readonly Change[]} there
 * @param {Choices} chosen
 * @param {(changes: readonly Change[]) => boolean} fits
 * @returns {{ changes: readonly Change[], conflicts: Conflict[] }}
 */
export function mergedChanges(here, there, chosen, fits) {
  const shared = sharedLength(here, there);
  const before = here.slice(0, shared);
  const mine = here.slice(shared);
  const other = renumbered(mine, there.slice(shared), before);
  if (within(other, mine)) return { changes: here, conflicts: [] };
  if (within(mine, other)) return { changes: [...before, ...other], conflicts: [] };

  /** @type {Conflict[]} */
  const conflicts = [];
  const [myThings, otherThings] = [byThing(mine), byThing(other)];
  const things = [...new Set([...myThings.keys(), ...otherThings.keys()])].map((thing) => {
    const [a, b] = [myThings.get(thing) ?? [], otherThings.get(thing) ?? []];
    if (within(b, a)) return a;
    if (within(a, b)) return b;
    const both = bothHold(a, b);
    if (both) return both;
    const key = `change ${thing}`;
    conflicts.push({ key, part: 'changes', here: a, there: b });
    return chosen[key] === 'there' ? b : a;
  });
  const changes = [...before, ...byDate(things)];
  if (fits(changes) || !fits(here) || !fits(there)) return { changes, conflicts };
  return {
    changes: chosen.changes === 'there' ? there : here,
    conflicts: [{ key: 'changes', part: 'changes', here: mine, there: there.slice(shared) }],
  };
}

/** @param {readonly Change[]} a @param {readonly Change[]} b */
function sharedLength(a, b) {
  let length = 0;
  while (length < a.length && length < b.length && alike(a[length], b[length])) length += 1;
  return length;
}

/** Whether all of `few` is in `many`, in its order. @param {readonly Change[]} few @param {readonly Change[]} many */
function within(few, many) {
  let at = 0;
  for (const each of many) if (at < few.length && alike(few[at], each)) at += 1;
  return at === few.length;
}

/**
 * What a change is about. All of the steroid is one thing: its changes build on each other.
 * @param {Change} change
 */
function thingOf(change) {
  switch (change.kind) {
    case 'visit-moved':
    case 'visit-done':
      return `visit ${change.visit}`;
    case 'visit-added':
      return `visit visit.added.${change.number}`;
    case 'dose-missed':
      return `dose ${change.on}`;
    case 'infusion-moved':
      return 'infusion';
    default:
      return 'steroid';
  }
}

/** @param {readonly Change[]} changes */
function byThing(changes) {
  /** @type {Map<string, Change[]>} */
  const things = new Map();
  for (const change of changes) things.set(thingOf(change), [...(things.get(thingOf(change)) ?? []), change]);
  return things;
}

/**
 * Two words on the same thing that hold together: reports of different doses or of one dose that agree, a visit moved
 * here and done there.
 * @param {Change[]} a
 * @param {Change[]} b
 * @returns {Change[] | undefined}
 */
function bothHold(a, b) {
  const all = [...a, ...b.filter((each) => a.every((other) => !alike(each, other)))];
  if (all.every(({ kind }) => kind === 'dose-missed')) {
    const reports = /** @type {(Change & { kind: 'dose-missed' })[]} */ (all);
    const agree = reports.every((one) =>
      reports.every(
        (other) =>
          (one.dose !== undefined && other.dose !== undefined && one.dose !== other.dose) ||
          (one.how === other.how && (one.said === undefined || other.said === undefined || one.said === other.said)),
      ),
    );
    // The one that knows more comes last, and counts.
    const known = (/** @type {typeof reports[number]} */ { reported, said }) => Number(reported) + 2 * Number(said !== undefined);
    return agree ? reports.sort((one, other) => known(one) - known(other) || inOrder(one, other)) : undefined;
  }
  const kinds = [a, b].map((side) => new Set(side.map(({ kind }) => kind)));
  const apart = kinds.every(({ size }) => size === 1) && ![...kinds[0]].some((kind) => kinds[1].has(kind));
  return apart ? all.sort((one, other) => Number(one.kind === 'visit-done') - Number(other.kind === 'visit-done')) : undefined;
}

/**
 * Each thing's changes in their order, things by date among each other.
 * @param {readonly (readonly Change[])[]} things
 */
function byDate(things) {
  const left = things.map((thing) => [...thing]);
  /** @type {Change[]} */
  const changes = [];
  for (;;) {
    const [first] = left.filter((thing) => thing.length > 0).sort(([one], [other]) => inOrder(one, other));
    const next = first?.shift();
    if (!next) return changes;
    changes.push(next);
  }
}

/** @param {Change} one @param {Change} other */
function inOrder(one, other) {
  const [a, b] = [one, other].map((change) => `${dateOf(change)} ${canonicalJson(change)}`);
  return a < b ? -1 : Number(a > b);
}

/** @param {Change} change */
function dateOf(change) {
  const { on, from, to, through } = /** @type {Record<string, any>} */ (change);
  return String(on ?? (change.kind === 'infusion-moved' || change.kind === 'visit-moved' ? to : (from ?? through)) ?? '');
}

/**
 * Both sides number the visits they add on their own: the other's get numbers that are free here, or those of the same
 * visits.
 * @param {readonly Change[]} mine
 * @param {readonly Change[]} other
 * @param {readonly Change[]} before
 * @returns {readonly Change[]}
 */
function renumbered(mine, other, before) {
  const added = (/** @type {readonly Change[]} */ changes) => changes.filter((change) => change.kind === 'visit-added');
  const ofVisit = ({ number: _number, ...visit } = /** @type {any} */ ({})) => canonicalJson(visit);
  const numbers = [...added(before), ...added(mine), ...added(other)].map(({ number }) => number);
  const free = [...added(mine)];
  /** @type {Map<number, number>} */
  const names = new Map();
  let next = Math.max(0, ...numbers);
  for (const visit of added(other)) {
    const same = free.find((each) => alike(each, visit)) ?? free.find((each) => ofVisit(each) === ofVisit(visit));
    if (same) free.splice(free.indexOf(same), 1);
    else if (added(mine).every(({ number }) => number !== visit.number)) continue;
    names.set(visit.number, same ? same.number : (next += 1));
  }
  return other.map((change) => {
    if (change.kind === 'visit-added') return { ...change, number: names.get(change.number) ?? change.number };
    if (change.kind !== 'visit-moved' && change.kind !== 'visit-done') return change;
    const number = /^visit\.added\.(\d+)$/.exec(change.visit)?.[1];
    const name = number === undefined ? undefined : names.get(Number(number));
    return name === undefined ? change : { ...change, visit: `visit.added.${name}` };
  });
}
