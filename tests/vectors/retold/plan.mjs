/** The whole plan of a request that has one. */
import { between, plus, plusMonths } from './days.mjs';
import { courseOf } from './course.mjs';
import { checkedWithTeam, experienceWarnings } from './europe.mjs';
import { gateWord } from './full_dose.mjs';
import { typingWarnings } from './growth.mjs';
import { kitFor } from './kit.mjs';
import { FIRST, marksOf } from './landmarks.mjs';
import { prescriptionOf, prescriptionWarnings, supplyOf } from './prescription.mjs';
import { stairsOf } from './stairs.mjs';
import { todayOf } from './today.mjs';
import { visitsOf } from './visits.mjs';
import { courseWarnings, visitWarnings } from './warnings.mjs';
import { weightOf } from './weight.mjs';

/** @typedef {import('../../../web/core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../../../web/core/doseline.js').Change} Change */
/** @typedef {Record<string, any>} Item */

/** FNV-1a, 64 bits. @param {string} text */
function fingerprint(text) {
  let state = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(text, 'utf8')) state = ((state ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return state.toString(16).padStart(16, '0');
}

const TEST_RULES = { liver: 'MON-LIVER', platelets: 'MON-PLT', troponin: 'MON-TROP' };

/** The infusion further ahead than this: is the year right? */
const FAR_AHEAD = 60;

/** The day of the infusion, and the course. @param {PlanRequest} request */
export function courseFor({ edition, infusionDate, changes = [], prescription, today, schedule }) {
  const infusion = lastOf(changes, 'infusion-moved')?.to ?? infusionDate;
  const seen = [today, prescription?.bottleOpened].filter((iso) => iso !== undefined);
  return { infusion, course: courseOf(changes, infusion, seen, today, marksOf(schedule, edition)) };
}

/** @param {PlanRequest} request */
export function planFor(request) {
  const { edition, birthDate, weightGrams, changes = [], prescription, today } = request;
  const { infusion, course } = courseFor(request);
  const weightDate = request.weightDate ?? infusion;
  const named = changes.flatMap((change) => (change.kind === 'visit-moved' || change.kind === 'visit-done' ? [change.visit] : []));
  const listed = visitsOf(course, today === undefined ? undefined : between(infusion, today), named, course.marks);
  const kit = kitFor(weightGrams);
  const items = checkedWithTeam(edition, course, itemsOf({ edition, weightGrams, infusion, changes, course, listed, kit }));

  const warnings = [];
  if (kit.kind === 'gap') warnings.push({ field: 'weightGrams', code: 'between-bands', rules: ['ZOL-GAP'] });
  warnings.push(...typingWarnings(between(birthDate, weightDate), weightGrams));
  if (plus(weightDate, 14) < infusion) warnings.push({ field: 'weightDate', code: 'weight-old', limit: 14, unit: 'days', rules: [] });
  const first = plus(infusion, FIRST);
  if (first < birthDate) {
    warnings.push({ field: 'infusionDate', code: 'first-dose-before-birth', limit: first, unit: 'date', rules: ['STE-START'] });
  }
  if (isFarAhead(infusion, today)) {
    warnings.push({ field: infusionField(changes), code: 'infusion-far-ahead', limit: FAR_AHEAD, unit: 'days', rules: [] });
  }
  warnings.push(...experienceWarnings(request, infusion));
  const scheduled = listed.visits.map(({ day }) => plus(infusion, day));
  warnings.push(...visitWarnings(changes, items, scheduled, infusion), ...courseWarnings(changes, infusion, course, prescription));
  if (prescription) warnings.push(...prescriptionWarnings(prescription));

  const content = {
    edition,
    ...(request.schedule && { schedule: whose(request.schedule) }),
    birthDate,
    infusionDate: infusion,
    weight: weightOf(weightGrams),
    kit,
    items,
    ...(prescription && { prescription: prescriptionOf(prescription) }),
  };
  const supply = prescription && today && supplyOf(prescription, course, infusion, today);
  return {
    // The hash stands for the plan; warnings are about how it was typed, today, stairs and supply about when it is looked at.
    // An open object: the hash never saw its end.
    hash: fingerprint(JSON.stringify(content).slice(0, -1)),
    build: '',
    ...content,
    warnings,
    ...toldThrough(listed, course, infusion),
    ...(today && { today: todayOf(today, request, infusion, course, items), stairs: stairsOf(prescription, course, infusion, today) }),
    ...(supply && { supply }),
  };
}

/**
 * How far a plan goes whose course may go on further.
 * @param {ReturnType<typeof visitsOf>} listed @param {import('./course.mjs').Course} course @param {string} infusion
 */
function toldThrough({ seriesFrom }, { last, on, isTheTeams }, infusion) {
  if (seriesFrom !== undefined) return { toldThrough: plus(infusion, seriesFrom - 1) };
  const end = last === undefined ? undefined : on(last);
  return end?.isTaper && !end.isBegun && !isTheTeams ? { toldThrough: plus(infusion, /** @type {number} */ (last)) } : {};
}

/**
 * Whose schedule it is, and what it says as one number.
 * @param {import('../../../web/core/doseline.js').Schedule} schedule
 */
function whose(schedule) {
  const { hospital, version, date, signedBy, ...days } = schedule;
  const { fullDoseDays, taperDays, diaperCareDays, liverDays, liverAfterTaperDays, plateletDays, troponinDays } = days;
  const lists = { liverDays, liverAfterTaperDays, plateletDays, troponinDays };
  const said = { hospital, version, date, signedBy, fullDoseDays, taperDays, diaperCareDays, ...lists };
  return { hospital, version, date, signedBy, hash: fingerprint(JSON.stringify(said)) };
}

/** @param {string} infusion @param {string | undefined} today */
export const isFarAhead = (infusion, today) => today !== undefined && infusion > plus(today, FAR_AHEAD);

/** Where the day of the infusion was typed. @param {readonly Change[]} changes */
export function infusionField(changes) {
  const place = changes.findLastIndex(({ kind }) => kind === 'infusion-moved');
  return place < 0 ? 'infusionDate' : `changes[${place}].to`;
}

/**
 * @template {Change['kind']} K
 * @param {readonly Change[]} changes @param {K} kind
 * @returns {Extract<Change, { kind: K }> | undefined}
 */
function lastOf(changes, kind) {
  return /** @type {any} */ (changes.filter((change) => change.kind === kind).at(-1));
}

/**
 * By first day.
 * @param {{ edition: PlanRequest['edition'], weightGrams: number, infusion: string, changes: readonly Change[], course: import('./course.mjs').Course,
 *   listed: ReturnType<typeof visitsOf>, kit: ReturnType<typeof kitFor> }} from
 * @returns {Item[]}
 */
function itemsOf({ edition, weightGrams, infusion, changes, course, listed, kit }) {
  const { visits, seriesFrom } = listed;
  const { basis: schedules, gate, diaperDays } = course.marks;
  /** @param {string} name @param {string} date */
  const dated = (name, date) => ({ [name]: date, [name === 'date' ? 'day' : `${name}Day`]: between(infusion, date) });
  /** @param {number} day */
  const at = (day) => plus(infusion, day);
  /** @param {string} key @param {string} kind @param {string} basis @param {string} rules @param {object} when */
  const item = (key, kind, basis, rules, when) => ({
    key,
    name: key.replace(/\.\d+$/, ''),
    kind,
    ...when,
    ...(basis === 'schedule' ? { basis: 'team', bySchedule: true } : { basis }),
    rules: rules.split(' '),
  });
  /** @param {string} from @param {string | undefined} through */
  const span = (from, through) => ({ ...dated('from', from), ...(through && dated('through', through)) });
  /** @param {{ from: number, through: number | undefined }} days */
  const iso = ({ from, through }) => ({ from: at(from), ...(through !== undefined && { through: at(through) }) });

  const amounts = course.stretches(({ key, step }) => step ?? key);
  const pauses = course.stretches(({ key, pause }) => pause ?? key);
  const phases = course
    .stretches(({ key }) => key)
    .map(({ day: { key, isTaper, isBegun, basis, openBecause, known }, from, through }, place, all) => {
      const own = (/** @type {typeof amounts} */ parts) => parts.filter((part) => part.day.key === key);
      const typed = own(amounts)
        .filter(({ day }) => day.step)
        .map((part) => ({ ...iso(part), ...part.day.step }));
      const stood = own(pauses)
        .filter(({ day }) => day.pause)
        .map(iso);
      const ofFull = through === undefined ? 'STE-START STE-30 STE-HOLD' : 'STE-START STE-30';
      const rules = isTaper ? 'STE-GATE STE-TAPER STE-HOLD STE-ABRUPT' : ofFull;
      const { from: first, through: last } = iso({ from, through });
      return {
        ...item(key, 'course', basis, rules, span(first, last)),
        phase: isTaper ? 'taper' : 'full',
        ...(through === undefined && { openBecause: isTaper ? 'paused' : openBecause }),
        ...(known !== undefined && place + 1 < all.length && { unlessTaperStarted: true }),
        ...(isTaper && !isBegun && { possible: true }),
        ...(key === 'steroid.full' && {
          labelRate: { microgramsPerKgPerDay: 1000, microgramsPerDay: weightGrams, rules: ['STE-RATE'] },
        }),
        ...(typed.length > 0 && { amounts: typed }),
        ...(stood.length > 0 && { paused: stood }),
      };
    });

  /** @param {Item} visit  As it was due. */
  const asTold = (visit) => {
    const moves = changes.filter((change) => change.kind === 'visit-moved').filter((change) => change.visit === visit.key);
    // The visit before the infusion would be none of those after it.
    const moved = moves.filter((move, place) => place === moves.length - 1 && move.to > infusion).at(0);
    const movedFrom = moves.find(({ from }) => from)?.from ?? visit.date;
    const done = changes
      .filter((change) => change.kind === 'visit-done')
      .filter((change) => change.visit === visit.key)
      .at(-1);
    return {
      ...visit,
      ...(moved && { ...dated('date', moved.to), basis: 'team', bySchedule: undefined, movedFrom, scheduled: visit.date }),
      ...(done && { done: { on: done.on, ...(done.said && { said: done.said }) } }),
    };
  };
  /** @param {string} key @param {number} day @param {string} basis @param {readonly (keyof typeof TEST_RULES)[]} tests */
  const visitItem = (key, day, basis, tests) => ({
    ...item(key, 'visit', basis, tests.map((test) => TEST_RULES[test]).join(' '), dated('date', at(day))),
    tests,
  });
  const added = changes
    .filter((change) => change.kind === 'visit-added')
    .filter(({ number }, place, all) => !all.slice(place + 1).some((later) => later.number === number))
    .toSorted((a, b) => a.number - b.number);
  const testNames = /** @type {(keyof typeof TEST_RULES)[]} */ (Object.keys(TEST_RULES));

  const missed = changes.filter((change) => change.kind === 'dose-missed').toSorted((a, b) => a.on.localeCompare(b.on));
  const word = gateWord(changes);
  const end = course.last;

  const items = [
    ...phases.filter(({ key }) => key.startsWith('steroid.full')),
    {
      ...item('infusion', 'infusion', 'team', 'ZOL-DOSE ZOL-ONCE ZOL-INFUSION', dated('date', infusion)),
      ...('volumeMicrolitres' in kit ? { volumeMicrolitres: kit.volumeMicrolitres, microlitresPerHour: kit.volumeMicrolitres } : {}),
      minutes: 60,
    },
    item(
      'window.hygiene',
      'window',
      schedules,
      edition === 'eu' ? 'HYG-SHED HYG-EU' : 'HYG-SHED',
      span(infusion, diaperDays === undefined ? plusMonths(infusion, 1) : at(diaperDays)),
    ),
    {
      ...item(
        'window.vaccines',
        'window',
        course.isTheTeams ? 'team' : 'conditional',
        'VAC-ADJUST VAC-LIVE',
        span(at(FIRST), end === undefined ? undefined : at(end)),
      ),
      ...(end !== undefined && !course.isTheTeams && { endsWithSteroid: true }),
    },
    item('watch.tma', 'window', 'label', 'MON-TMA', span(infusion, at(14))),
    ...visits.map(({ key, day, tests, conditionalTests }) =>
      asTold({
        ...visitItem(key, day, conditionalTests.length > 0 ? 'conditional' : schedules, tests),
        ...(conditionalTests.length > 0 && { conditionalTests }),
      }),
    ),
    ...added.map(({ number, on, tests }) =>
      asTold(
        visitItem(
          `visit.added.${number}`,
          between(infusion, on),
          'team',
          testNames.filter((test) => tests.includes(test)),
        ),
      ),
    ),
    seriesFrom === undefined
      ? item(
          'monitoring.beyond',
          'window',
          'conditional',
          'MON-LIVER MON-3M MON-PLT MON-TROP',
          dated('from', at(Math.max(...visits.map(({ day }) => day)) + 1)),
        )
      : {
          ...item('visit.weekly', 'series', 'conditional', 'MON-LIVER', dated('from', at(seriesFrom))),
          everyDays: 7,
          tests: ['liver'],
        },
    item('monitoring.minimum', 'milestone', 'label', 'MON-3M', dated('date', plusMonths(infusion, 3))),
    {
      ...item('steroid.gate', 'gate', schedules, 'STE-GATE STE-HOLD STE-CONSULT', dated('date', at(gate))),
      ...(word && { said: { on: word.on, said: word.said } }),
    },
    ...phases.filter(({ key }) => key.startsWith('steroid.taper')),
    ...(end === undefined ? [] : [item('aftercare', 'window', 'conditional', 'STE-AFTER', dated('from', at(end + 1)))]),
    ...missed.map(({ on, how, reported, dose, said }, place) => ({
      ...item(`report.${place + 1}`, 'report', 'team', 'STE-MISSED CALL-NOW', dated('date', on)),
      how,
      reported,
      ...(dose && { dose }),
      ...(said && { said }),
    })),
  ];
  /** @param {Item} one */
  const first = (one) => one.day ?? one.fromDay;
  return items.sort((a, b) => first(a) - first(b));
}
