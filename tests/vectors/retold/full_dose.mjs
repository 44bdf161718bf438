/** How far the full dose goes, and what ends it (STE-30, STE-GATE, STE-HOLD). */

/** @typedef {import('../../../web/core/doseline.js').Change} Change */
/** @typedef {Extract<Change, { kind: 'gate' }>} GateWord */
/** @typedef {import('./course.mjs').Told} Told */
/** @typedef {import('./course.mjs').CourseDay} CourseDay */

/**
 * @typedef {Pick<CourseDay, 'basis' | 'isBegun' | 'openBecause' | 'known'> & { through: number | undefined }} FullEnd
 */

/** @param {readonly Change[]} changes @param {Change['kind']} kind @param {(change: any) => boolean} [having] */
const placesOf = (changes, kind, having = () => true) =>
  [...changes.keys()].filter((place) => changes[place].kind === kind && having(changes[place]));

/**
 * The team's latest word by its day, of two on one day the later told.
 * @param {readonly Change[]} changes @param {(word: GateWord) => boolean} [among]
 * @returns {GateWord | undefined}
 */
export function gateWord(changes, among = () => true) {
  const words = changes.filter((change) => change.kind === 'gate').filter(among);
  return words.toSorted((a, b) => a.on.localeCompare(b.on)).at(-1);
}

/**
 * The hold that counts: the last one, unless the team said go after it. It never shortens the full dose.
 * @param {Told} told @param {number} least  The first day that a hold can reach.
 */
function holdOf({ changes, day }, least) {
  const place = placesOf(changes, 'course-held').at(-1);
  if (place === undefined) return undefined;
  if ((placesOf(changes, 'gate', ({ said }) => said === 'go').at(-1) ?? -1) > place) return undefined;
  const { through } = /** @type {Extract<Change, { kind: 'course-held' }>} */ (changes[place]);
  if (through === undefined) return { through: undefined };
  return day(through) >= least ? { through: day(through) } : undefined;
}

/**
 * @param {Told} told @param {number} number  Of the full dose: later ones are those that the team went back to.
 * @param {number} start
 * @param {(from: number) => number | undefined} backFrom  The day on which the team goes back from a taper of that day.
 * @returns {FullEnd}
 */
export function endOfFull(told, number, start, backFrom) {
  const { changes, day, today, gate } = told;
  const isFirst = number === 1;
  const hold = holdOf(told, isFirst ? gate : start);
  const starts = (/** @type {Change['kind']} */ kind) =>
    changes
      .flatMap((change) => (change.kind === kind && 'from' in change && change.from ? [day(change.from)] : []))
      .filter((at) => at > start);
  /** The first day of the taper that the words before a day start. @param {number} before */
  const startedBy = (before) => {
    const word = gateWord(changes, ({ on }) => day(on) < before && (isFirst || day(on) >= start));
    return word?.said === 'go' ? Math.max(isFirst ? gate : start, day(word.on)) + 1 : undefined;
  };
  /** @param {number} from @returns {FullEnd} */
  const begunOn = (from) => {
    // The label's own length stays the label's, whoever says that it was kept.
    const basis = isFirst && from === gate + 1 ? 'label' : 'team';
    return { through: from - 1, basis, isBegun: true, openBecause: undefined, known: undefined };
  };
  /** @param {FullEnd['basis']} basis @param {CourseDay['openBecause']} openBecause @param {number} [known] @returns {FullEnd} */
  const open = (basis, openBecause, known) => ({ through: undefined, basis, isBegun: false, openBecause, known });

  const begun = Math.min(...starts('taper-begun'));
  // What was said after the team went back to the full dose is about that full dose, and no longer about this one.
  for (const back of starts('full-again').toSorted((a, b) => a - b)) {
    const from = back < begun ? startedBy(back) : undefined;
    if (from !== undefined && backFrom(from) === back) return begunOn(from);
  }
  if (begun < Infinity) return begunOn(begun);
  const from = hold ? undefined : startedBy(Infinity);
  if (from !== undefined) return begunOn(from);

  const known = hold ? hold.through : isFirst ? gate : undefined;
  if (hold && known === undefined) return open('team', 'held');
  const word = gateWord(changes, ({ on }) => isFirst || day(on) >= start);
  const isAnswered = word && (!hold || (word.said === 'not-yet' && day(word.on) >= Number(known)));
  if (isAnswered) return open('team', 'not-yet');
  if (known === undefined) return open('team', 'full-again');
  const basis = hold ? 'team' : 'label';
  // Past the gate without an answer nothing dates a taper any more.
  if (today !== undefined && today > known) return open(basis, 'no-answer', known);
  return { through: known, basis, isBegun: false, openBecause: undefined, known };
}
