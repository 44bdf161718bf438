/** The whole plan of a request that has one. */
import { between, plus, plusMonths } from './days.mjs';
import { courseOf, FIRST, GATE, gateWord } from './course.mjs';
import { typingWarnings } from './growth.mjs';
import { kitFor } from './kit.mjs';
import { prescriptionOf, prescriptionWarnings, supplyOf } from './prescription.mjs';
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

/** @param {PlanRequest} request */
export function planFor(request) {
  const { birthDate, weightGrams, changes = [], prescription, today } = request;
  const infusion = lastOf(changes, 'infusion-moved')?.to ?? request.infusionDate;
  const weightDate = request.weightDate ?? infusion;
  const seen = [today, prescription?.bottleOpened].filter((iso) => iso !== undefined);
  const course = courseOf(changes, infusion, seen);
  const visits = visitsOf(course);
  const kit = kitFor(weightGrams);
  const items = itemsOf({ weightGrams, infusion, changes, course, visits, kit });

  const warnings = [];
  if (kit.kind === 'gap') warnings.push({ field: 'weightGrams', code: 'between-bands', rules: ['ZOL-GAP'] });
  warnings.push(...typingWarnings(between(birthDate, weightDate), weightGrams));
  if (plus(weightDate, 14) < infusion) warnings.push({ field: 'weightDate', code: 'weight-old', limit: 14, rules: [] });
  const first = plus(infusion, FIRST);
  if (first < birthDate) {
    warnings.push({ field: 'infusionDate', code: 'first-dose-before-birth', limit: first, rules: ['STE-START'] });
  }
  const scheduled = visits.map(({ day }) => plus(infusion, day));
  warnings.push(...visitWarnings(changes, items, scheduled), ...courseWarnings(changes, infusion, course));
  if (prescription) warnings.push(...prescriptionWarnings(prescription));

  const content = {
    edition: 'us',
    birthDate,
    infusionDate: infusion,
    weight: weightOf(weightGrams),
    kit,
    items,
    ...(prescription && { prescription: prescriptionOf(prescription) }),
  };
  const supply = prescription && today && supplyOf(prescription, course, infusion, today);
  return {
    // The hash stands for the plan; warnings are about how it was typed, today and supply about when it is looked at.
    // An open object: the hash never saw its end.
    hash: fingerprint(JSON.stringify(content).slice(0, -1)),
    build: '',
    ...content,
    warnings,
    ...(today && { today: todayOf(today, request, infusion, course, items) }),
    ...(supply && { supply }),
  };
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
 * @param {{ weightGrams: number, infusion: string, changes: readonly Change[], course: import('./course.mjs').Course,
 *   visits: import('./visits.mjs').Visit[], kit: ReturnType<typeof kitFor> }} from
 * @returns {Item[]}
 */
function itemsOf({ weightGrams, infusion, changes, course, visits, kit }) {
  /** @param {string} name @param {string} date */
  const dated = (name, date) => ({ [name]: date, [name === 'date' ? 'day' : `${name}Day`]: between(infusion, date) });
  /** @param {number} day */
  const at = (day) => plus(infusion, day);
  /** @param {string} key @param {string} kind @param {string} basis @param {string} rules @param {object} when */
  const item = (key, kind, basis, rules, when) => ({ key, kind, ...when, basis, rules: rules.split(' ') });
  /** @param {string} from @param {string | undefined} through */
  const span = (from, through) => ({ ...dated('from', from), ...(through && dated('through', through)) });
  /** @param {{ from: number, through: number | undefined }} days */
  const iso = ({ from, through }) => ({ from: at(from), ...(through !== undefined && { through: at(through) }) });

  const amounts = course.stretches(({ key, step }) => step ?? key);
  const pauses = course.stretches(({ key, pause }) => pause ?? key);
  const phases = course.stretches(({ key }) => key).map(({ day: { key, isTaper, basis }, from, through }) => {
    const own = (/** @type {typeof amounts} */ parts) => parts.filter((part) => part.day.key === key);
    const typed = own(amounts).filter(({ day }) => day.step).map((part) => ({ ...iso(part), ...part.day.step }));
    const stood = own(pauses).filter(({ day }) => day.pause).map(iso);
    const rules = isTaper ? 'STE-GATE STE-TAPER STE-HOLD STE-ABRUPT' : 'STE-START STE-30';
    const { from: first, through: last } = iso({ from, through });
    return {
      ...item(key, 'course', basis, rules, span(first, last)),
      ...(key === 'steroid.full' && {
        labelRate: { microgramsPerKgPerDay: 1000, microgramsPerDay: weightGrams, rules: ['STE-RATE'] },
      }),
      ...(typed.length > 0 && { amounts: typed }),
      ...(stood.length > 0 && { paused: stood }),
    };
  });

  /** @param {Item} visit  As it was due. */
  const asTold = (visit) => {
    const moved = changes.filter((change) => change.kind === 'visit-moved').filter((change) => change.visit === visit.key).at(-1);
    const done = changes.filter((change) => change.kind === 'visit-done').filter((change) => change.visit === visit.key).at(-1);
    return {
      ...visit,
      ...(moved && { ...dated('date', moved.to), basis: 'team', movedFrom: visit.date }),
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
      ...('volumeMicrolitres' in kit
        ? { volumeMicrolitres: kit.volumeMicrolitres, microlitresPerHour: kit.volumeMicrolitres }
        : {}),
      minutes: 60,
    },
    item('window.hygiene', 'window', 'label', 'HYG-SHED', span(infusion, plusMonths(infusion, 1))),
    item(
      'window.vaccines',
      'window',
      course.isTheTeams ? 'team' : 'conditional',
      'VAC-ADJUST VAC-LIVE',
      span(at(FIRST), end === undefined ? undefined : at(end)),
    ),
    item('watch.tma', 'window', 'label', 'MON-TMA', span(infusion, at(14))),
    ...visits.map(({ key, day, tests, conditionalTests }) =>
      asTold({
        ...visitItem(key, day, conditionalTests.length > 0 ? 'conditional' : 'label', tests),
        ...(conditionalTests.length > 0 && { conditionalTests }),
      }),
    ),
    ...added.map(({ number, on, tests }) =>
      asTold(visitItem(`visit.added.${number}`, between(infusion, on), 'team', testNames.filter((test) => tests.includes(test)))),
    ),
    item(
      'monitoring.beyond',
      'window',
      'conditional',
      'MON-LIVER MON-3M MON-PLT MON-TROP',
      dated('from', at(Math.max(...visits.map(({ day }) => day)) + 1)),
    ),
    item('monitoring.minimum', 'milestone', 'label', 'MON-3M', dated('date', plusMonths(infusion, 3))),
    {
      ...item('steroid.gate', 'gate', 'label', 'STE-GATE STE-HOLD STE-CONSULT', dated('date', at(GATE))),
      ...(word && { said: { on: word.on, said: word.said } }),
    },
    ...phases.filter(({ key }) => key.startsWith('steroid.taper')),
    ...(end === undefined ? [] : [item('aftercare', 'window', 'conditional', 'STE-AFTER', dated('from', at(end + 1)))]),
    ...missed.map(({ on, how, reported }, place) => ({
      ...item(`report.${place + 1}`, 'report', 'team', 'STE-MISSED CALL-NOW', dated('date', on)),
      how,
      reported,
    })),
  ];
  /** @param {Item} one */
  const first = (one) => one.day ?? one.fromDay;
  return items.sort((a, b) => first(a) - first(b));
}
