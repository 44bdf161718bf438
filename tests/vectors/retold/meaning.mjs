/** What a change means to a family, told from the plans before and after it, the most important first. */
import { isSameStrength, strengthOf } from './amounts.mjs';
import { amountOn } from './doses.mjs';
import { between, plus } from './days.mjs';
import { gateWord } from './full_dose.mjs';
import { courseFor, planFor } from './plan.mjs';
import { FIRST } from './landmarks.mjs';

/** @typedef {import('../../../web/core/doseline.js').Meaning} Meaning */
/** @typedef {import('../../../web/core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {Record<string, any>} Item */

/** @param {unknown} a @param {unknown} b */
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** A plan with what it came from, for telling it apart from another. @param {PlanRequest} request */
export function sideOf(request) {
  const { items } = planFor(request);
  return {
    request,
    items,
    ...courseFor(request),
    /** @param {string} key @returns {Item | undefined} */
    find: (key) => items.find((item) => item.key === key),
    phases: (/** @type {'full' | 'taper'} */ phase) => items.filter((item) => item.phase === phase),
  };
}

/** @typedef {ReturnType<typeof sideOf>} Side */

/** @param {Side} former @param {Side} now @returns {Meaning[]} */
export function meaningOf(former, now) {
  const ofCourse = courseMeaning(former, now);
  const dose = doseMeaning(
    former,
    now,
    ofCourse.some(({ code }) => code === 'taper'),
  );
  const word = gateWord(now.request.changes ?? []);
  const isNewWord = word && !isSame(former.find('steroid.gate')?.said, now.find('steroid.gate')?.said);
  const told = [
    ...(former.request.edition === now.request.edition ? [] : [{ code: /** @type {const} */ ('edition') }]),
    ...(former.infusion === now.infusion
      ? []
      : [{ code: /** @type {const} */ ('infusion'), before: former.infusion, after: now.infusion }]),
    ...reportMeaning(former, now),
    ...ofCourse,
    ...dose,
    ...(isNewWord && ofCourse.length === 0 ? [{ code: /** @type {const} */ ('gate'), on: word.on, said: word.said }] : []),
    ...visitMeaning(former, now),
    ...(isOtherwisePrescribed(former, now, dose.length > 0) ? [{ code: /** @type {const} */ ('prescription') }] : []),
  ];
  return told.length > 0 ? told : [{ code: 'nothing' }];
}

/** @param {Side} former @param {Side} now @returns {Meaning[]} */
function reportMeaning(former, now) {
  const told = (/** @type {Side} */ { items }) =>
    items
      .filter(({ kind }) => kind === 'report')
      .map(({ date, dose, how, reported, said }) => {
        /** @type {Meaning} */
        const report = { code: 'report', on: date, how, reported, ...(said && { said }) };
        return { dose, report };
      });
  const before = told(former).map((each) => JSON.stringify(each));
  return told(now)
    .filter((each) => !before.includes(JSON.stringify(each)))
    .map(({ report }) => report);
}

/** The team's end of the steroid, where the course follows it. @param {Side} side */
function endedOn({ request, infusion, course }) {
  const ended = (request.changes ?? []).filter((change) => change.kind === 'course-ended').at(-1);
  return ended && course.last === between(infusion, ended.on) ? ended.on : undefined;
}

/** @param {Side} former @param {Side} now @returns {Meaning[]} */
function courseMeaning(former, now) {
  /** @type {Meaning[]} */
  const told = [];
  const [fullBefore, full] = [former.phases('full').at(-1), now.phases('full').at(-1)];
  const isOpen = full !== undefined && full.through === undefined;
  const again = now
    .phases('full')
    .filter(({ key, from }) => key !== 'steroid.full' && former.find(key)?.from !== from)
    .map(({ from }) => ({ code: /** @type {const} */ ('full-again'), from }));
  const ended = endedOn(now);
  if (ended !== undefined && ended !== endedOn(former)) return [...again, { code: 'ended', on: ended }];
  if (isOpen && former.phases('taper').some(({ key }) => !now.find(key))) told.push({ code: 'no-taper' });

  // A taper that something follows is told by what follows. One that nobody has begun is a possibility, and no news.
  const [lastBefore, last] = [former, now].map(({ items }) => items.findLast(({ kind }) => kind === 'course'));
  const shape = (/** @type {Item | undefined} */ item) =>
    item && [item.key, item.basis, item.from, item.through, item.amounts, item.paused];
  const isOther = !isSame(shape(last), shape(former.find(last?.key ?? ''))) || lastBefore?.key !== last?.key;
  const isBegun = last?.phase === 'taper' && last.basis === 'team';
  if (isBegun && isOther) {
    const { from, through, amounts = [] } = last;
    told.push({ code: 'taper', from, ...(through && { through }), steps: amounts.length });
  }
  told.push(...again);
  if (full?.through && full.through !== fullBefore?.through && told.length === 0 && !isBegun && former.infusion === now.infusion) {
    told.push({ code: 'full-through', through: full.through });
  }
  return told;
}

/**
 * The first day to come on which the full dose is another, or the dose of a taper that nothing else speaks of.
 * @param {Side} former @param {Side} now @param {boolean} isTaperTold @returns {Meaning[]}
 */
function doseMeaning(former, now, isTaperTold) {
  const first = plus(now.infusion, FIRST);
  const { today } = now.request;
  /** @type {Record<string, any>[]} */
  const dated = [...former.items, ...now.items, ...(former.request.changes ?? []), ...(now.request.changes ?? [])];
  const last = dated
    .flatMap(({ date, on, from, through, to }) => [date, on, from, through, to])
    .filter(Boolean)
    .toSorted()
    .at(-1);
  for (let on = today && today > first ? today : first; on <= last; on = plus(on, 1)) {
    const [before, after] = [former, now].map(({ request, infusion, course }) => {
      const day = course.on(between(infusion, on));
      return day && { isTaper: day.isTaper, amount: amountOn(day, request.prescription) };
    });
    if (!before || !after || before.isTaper !== after.isTaper || isSame(before.amount, after.amount)) continue;
    if (after.isTaper && isTaperTold) continue;
    const sides = { ...(before.amount && { before: before.amount }), ...(after.amount && { after: after.amount }) };
    return [{ code: 'dose', from: on, ...sides, ...(isOfOtherBottle(before.amount, after.amount) && { otherBottle: true }) }];
  }
  return [];
}

/** @param {import('../../../web/core/doseline.js').Amount} [one] @param {import('../../../web/core/doseline.js').Amount} [other] */
function isOfOtherBottle(one, other) {
  if (!one?.microlitres || !other?.microlitres) return false;
  const [strength, otherStrength] = [strengthOf(one), strengthOf(other)];
  return strength !== undefined && otherStrength !== undefined && !isSameStrength(strength, otherStrength);
}

/** @param {Side} former @param {Side} now @returns {Meaning[]} */
function visitMeaning(former, now) {
  const visits = now.items.filter(({ kind }) => kind === 'visit');
  // With another day of the infusion every visit is on another day.
  const isSameInfusion = former.infusion === now.infusion;
  const pairs = visits.map((visit) => ({ visit, before: former.find(visit.key) }));
  return [
    ...pairs.flatMap(({ visit, before }) =>
      isSameInfusion && before && before.date !== visit.date && (visit.scheduled || before.scheduled)
        ? [{ code: /** @type {const} */ ('visit-moved'), key: visit.key, before: before.date, after: visit.date }]
        : [],
    ),
    ...pairs.flatMap(({ visit, before }) =>
      visit.done && !isSame(visit.done, before?.done)
        ? [{ code: /** @type {const} */ ('visit-done'), key: visit.key, on: visit.done.on }]
        : [],
    ),
    ...pairs.flatMap(({ visit, before }) =>
      visit.name === 'visit.added' && !before ? [{ code: /** @type {const} */ ('visit-added'), key: visit.key, after: visit.date }] : [],
    ),
  ];
}

/** Whether the prescription is another in more than the dose. @param {Side} former @param {Side} now @param {boolean} isDoseTold */
function isOtherwisePrescribed(former, now, isDoseTold) {
  const [before, after] = [former.request.prescription, now.request.prescription];
  if (!before || !after) return Boolean(before) !== Boolean(after) && !isDoseTold;
  const rest = (
    /** @type {typeof after} */ { timesPerDay, clocks, syringeMicrolitres, bottleMicrolitres, bottleOpened, openedBottleDays },
  ) => [timesPerDay, clocks, syringeMicrolitres, bottleMicrolitres, bottleOpened, openedBottleDays];
  const dose = (/** @type {typeof after} */ { doseMicrolitres, doseMicrograms, strengthMicrograms, strengthMicrolitres }) => [
    doseMicrolitres,
    doseMicrograms,
    strengthMicrograms,
    strengthMicrolitres,
  ];
  return !isSame(rest(before), rest(after)) || (!isDoseTold && !isSame(dose(before), dose(after)));
}
