/** What the team changes: each kind alone and at its edges, pairs, long stories, and what is refused. */
import { plus } from './retold/days.mjs';
import { bad, child, told } from './retold/vector.mjs';

/** @typedef {import('../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../web/core/doseline.js').Amount} Amount */
/** @typedef {import('../../web/core/doseline.js').BloodTest} BloodTest */
/** @typedef {import('../../web/core/doseline.js').Prescription} Prescription */

/** The days of the worked example, counted from the infusion. @param {number} count */
const day = (count) => plus(child.infusionDate, count);
const until = (/** @type {number | undefined} */ count) => (count === undefined ? {} : { through: day(count) });

/** The day that it was on is told too, where there is one. @param {number} [count] */
const since = (count) => (count === undefined ? {} : { from: day(count) });

/** @param {number} count @param {number} [from] @returns {Change} */
const infusionOn = (count, from) => ({ kind: 'infusion-moved', to: day(count), ...since(from) });
/** @param {number} [on] @returns {Change} */
const go = (on = 28) => ({ kind: 'gate', on: day(on), said: 'go' });
/** @param {number} [on] @returns {Change} */
const notYet = (on = 28) => ({ kind: 'gate', on: day(on), said: 'not-yet' });
/** @param {number} [through] @returns {Change} */
const held = (through) => ({ kind: 'course-held', ...until(through) });
/** @param {number} from @param {Amount} amount @returns {Change} */
const dose = (from, amount) => ({ kind: 'dose-changed', from: day(from), ...amount });
/** @param {number} [from] @param {number} [through] @returns {Change} */
const taper = (from = 29, through) => ({ kind: 'taper-begun', from: day(from), ...until(through) });
/** @param {number} from @param {[from: number, through: number, amount: Amount][]} steps @returns {Change} */
const steps = (from, ...steps) => ({
  kind: 'taper-begun',
  from: day(from),
  steps: steps.map(([first, last, amount]) => ({ from: day(first), through: day(last), ...amount })),
});
/** @param {number} from @param {number} [through] @returns {Change} */
const paused = (from, through) => ({ kind: 'taper-paused', from: day(from), ...until(through) });
/** @param {number} from @returns {Change} */
const fullAgain = (from) => ({ kind: 'full-again', from: day(from) });
/** @param {number} on @returns {Change} */
const ended = (on) => ({ kind: 'course-ended', on: day(on) });
/** @param {string | number} visit @param {number} to @param {number} [from] @returns {Change} */
const moved = (visit, to, from) => ({ kind: 'visit-moved', visit: `visit.${visit}`, to: day(to), ...since(from) });
/** @param {string | number} visit @param {number} on @param {'carry-on' | 'changed'} [said] @returns {Change} */
const done = (visit, on, said) => ({ kind: 'visit-done', visit: `visit.${visit}`, on: day(on), ...(said && { said }) });
/** @param {number} number @param {number} on @param {...BloodTest} tests @returns {Change} */
const added = (number, on, ...tests) => ({ kind: 'visit-added', number, on: day(on), tests });
/**
 * @param {number} on @param {'missed' | 'vomited'} how @param {boolean} reported
 * @param {{ dose?: number, said?: import('../../web/core/doseline.js').MissedReply }} [more] @returns {Change}
 */
const missed = (on, how, reported, more) => ({ kind: 'dose-missed', on: day(on), how, reported, ...more });

const mL = (/** @type {number} */ volume) => ({ microlitres: Math.round(volume * 1000) });
const mg = (/** @type {number} */ mass) => ({ micrograms: Math.round(mass * 1000) });

const fourSteps = steps(29, [29, 35, mL(2)], [36, 42, mL(1.5)], [43, 49, mL(1)], [50, 56, mL(0.5)]);

/** @param {string} name @param {...Change} changes */
const after = (name, ...changes) => told(name, { changes });

const infusion = [
  after('the infusion a week later: every date goes with it', infusionOn(7)),
  after('the infusion a day earlier', infusionOn(-1)),
  after('the infusion moved twice: the last one counts', infusionOn(7), infusionOn(14)),
  after('the infusion moved and moved back', infusionOn(7), infusionOn(0)),
  after('the infusion moved to 30 November: three months on is 28 February', infusionOn(27)),
  told('the infusion moved before the second birthday, from a day that was too late', {
    infusionDate: '2027-05-03',
    changes: [{ kind: 'infusion-moved', to: '2027-04-30' }],
    weightGrams: 12_000,
  }),
  told('the infusion moved to the birth date: the first dose would be before it', {
    weightGrams: 3300,
    changes: [{ kind: 'infusion-moved', to: '2025-05-01' }],
  }),
  told('the infusion moved beside a weight between two bands', { weightGrams: 8050, changes: [infusionOn(3)] }),
];

const gate = [
  after('not yet: the full dose goes on until the team says', notYet()),
  after('go on the last full day', go()),
  after('go before the last full day changes no date', go(21)),
  after('go a day after the last full day', go(29)),
  after('not yet, then go two weeks later', notYet(), go(42)),
  after('go, then not yet a week later', go(), notYet(35)),
  after('two words on one day: the later told counts', go(), notYet()),
  after('words told out of order: the later day counts', go(42), notYet()),
];

const hold = [
  after('held to a day', held(49)),
  after('held to the last full day', held(28)),
  after('held to a day before the last full day: at least 30 full days', held(10)),
  after('held until the team says', held()),
  after('not yet, held to a day', notYet(), held(49)),
  after('held to a day, then to a later one: the last one counts', held(49), held(63)),
  after('held open, then to a day', held(), held(42)),
  after('held, then a taper in its time', notYet(), held(49), go(49), taper(50)),
  after('held open, then a taper', notYet(), held(), go(56), taper(57)),
  after('held to a day, but the taper begins before', held(49), go(28), taper(36)),
  after('held to a day, and the taper begins later still', notYet(), held(49), go(55), taper(57)),
  after('held for most of a year', notYet(), held(300)),
];

const tapers = [
  after('the taper begins on the day of the label', go(), taper()),
  after('the taper begins without a word at the gate', taper()),
  after('the taper begins the day before the word', go(29), taper(28)),
  after('the taper begins after the word was taken back', go(), notYet(35), taper(36)),
  after('the taper begins early', go(14), taper(15)),
  after('the taper begins late', go(), taper(36)),
  after('the taper goes slower, to a day', go(), taper(29, 91)),
  after('a taper of one day', go(), taper(29, 29)),
  after('a taper to a day that is no whole week', go(), taper(29, 60)),
  after('the taper begun before the course', go(), taper(-1)),
  after('the taper begun long before the course', taper(-30)),
  after('the taper told twice for one day: the last one counts', go(), taper(29, 50), taper(29, 63)),
  after('the taper laid anew, slower', go(), taper(), taper(43, 84)),
  after('the taper laid anew the day after it ended', go(), taper(29, 42), taper(43, 49)),
  after('the taper laid anew long after it ended', go(), taper(29, 42), taper(60)),
];

const stepped = [
  after('four steps in mL', go(), fourSteps),
  after('steps in mg', go(), steps(29, [29, 42, mg(6)], [43, 56, mg(3)])),
  after('steps in mL and mg', go(), steps(29, [29, 42, { ...mL(2), ...mg(6) }], [43, 56, { ...mL(1), ...mg(3) }])),
  after('steps of which the family does not know the amount', go(), steps(29, [29, 42, {}], [43, 56, mL(1)])),
  after('no steps at all: the label’s length', go(), steps(29)),
  after('steps go before a last day', go(), { ...steps(29, [29, 42, mL(2)]), ...until(70) }),
  after('steps that go on where the one before ends', go(), {
    kind: 'taper-begun',
    from: day(29),
    steps: [
      { through: day(42), ...mL(2) },
      { through: day(49), ...mL(1) },
      { from: day(53), through: day(56), ...mL(0.5) },
    ],
  }),
  after('steps by how many days they last', go(), {
    kind: 'taper-begun',
    from: day(29),
    steps: [
      { days: 7, ...mL(2) },
      { days: 7, ...mL(1.5) },
      { days: 14, ...mL(1) },
    ],
  }),
  after('a step of one day, by its days', go(), {
    kind: 'taper-begun',
    from: day(29),
    steps: [
      { days: 1, ...mL(2) },
      { days: 366, ...mL(1) },
    ],
  }),
  after('steps by their days and by their last day', go(), {
    kind: 'taper-begun',
    from: day(29),
    steps: [
      { days: 7, ...mL(2) },
      { through: day(40), ...mL(1.5) },
      { days: 3, ...mL(1) },
    ],
  }),
  after('a step by its days, from a day of its own', go(), {
    kind: 'taper-begun',
    from: day(29),
    steps: [
      { days: 7, ...mL(2) },
      { from: day(40), days: 5, ...mL(1) },
    ],
  }),
  after(
    'steps by their days, on hold',
    go(),
    {
      kind: 'taper-begun',
      from: day(29),
      steps: [
        { days: 7, ...mL(2) },
        { days: 7, ...mL(1) },
      ],
    },
    paused(31, 33),
  ),
  after('steps that rise', go(), steps(29, [29, 35, mL(1)], [36, 42, mL(2)])),
  after('steps that rise in mg', go(), steps(29, [29, 35, mg(3)], [36, 42, mg(3.1)])),
  after('steps in two units: nobody can say whether they rise', go(), steps(29, [29, 35, mL(1)], [36, 42, mg(9)])),
  after('steps with a gap', go(), steps(29, [29, 35, mL(2)], [40, 46, mL(1)])),
  after('steps with a gap before the first', go(), steps(29, [33, 46, mL(2)])),
  after('steps that overlap', go(), steps(29, [29, 40, mL(2)], [36, 46, mL(1)])),
  after('a step inside another', go(), steps(29, [29, 56, mL(2)], [36, 42, mL(1)])),
  after('two steps from one day: the later told counts', go(), steps(29, [29, 35, mL(2)], [29, 42, mL(1)])),
  after('steps in no order', go(), steps(29, [43, 56, mL(1)], [29, 42, mL(2)])),
  after('a step that is over before the taper begins', go(), steps(29, [20, 27, mL(3)], [29, 42, mL(2)])),
  after('a step that began before the taper', go(), steps(29, [20, 42, mL(3)])),
  after('a step of one day', go(), steps(29, [29, 29, mL(2)], [30, 30, mL(1)])),
  after('steps laid anew: slowed from the third on', go(), fourSteps, steps(43, [43, 56, mL(1)], [57, 70, mL(0.5)])),
  after('steps that run into 2101', go(), {
    kind: 'taper-begun',
    from: day(29),
    steps: [{ from: day(29), through: '2100-12-31', ...mL(1) }],
  }),
];

const standstill = [
  after('the taper stands still for a week', go(), taper(), paused(37, 43)),
  after('the taper stands still until the team says', go(), taper(), paused(37)),
  after('the taper stands still on its first day', go(), taper(), paused(29, 30)),
  after('the taper stands still on its last day', go(), taper(), paused(56, 60)),
  after('a standstill after the taper', go(), taper(), paused(57, 60)),
  after('a standstill before the taper', go(), taper(), paused(28, 30)),
  after('a standstill of a taper that nobody has begun', go(), paused(37, 43)),
  after('a standstill within a step lengthens it', go(), fourSteps, paused(38, 44)),
  after('a standstill on a step’s first day lengthens that step', go(), fourSteps, paused(43, 49)),
  after('a standstill between two steps lengthens the gap', go(), steps(29, [29, 35, mL(2)], [40, 46, mL(1)]), paused(37, 43)),
  after('a step that stands still until the team says', go(), fourSteps, paused(38)),
  after('two standstills', go(), fourSteps, paused(31, 33), paused(50, 51)),
  after('two standstills told out of order', go(), fourSteps, paused(50, 51), paused(31, 33)),
  after('standstills that overlap: no day is stood still on twice', go(), fourSteps, paused(37, 43), paused(40, 47)),
  after('a standstill within another', go(), taper(), paused(37, 43), paused(39, 41)),
  after('a standstill right after another', go(), fourSteps, paused(37, 43), paused(44, 47)),
  after('a standstill that becomes open', go(), fourSteps, paused(37, 43), paused(40)),
  after('a standstill told twice: the last one counts', go(), taper(), paused(37), paused(37, 43)),
  after('stood still, then restarted slower', go(), fourSteps, paused(38), steps(50, [50, 63, mL(1.5)], [64, 77, mL(1)])),
  after('restarted inside a standstill that had an end', go(), taper(), paused(37, 60), taper(50)),
  after('new steps and a standstill on one day', go(), fourSteps, steps(43, [43, 56, mL(1)]), paused(43, 45)),
];

const back = [
  after('back to the full dose', go(), taper(), fullAgain(39)),
  after('back to the full dose, then a second taper', go(), taper(), fullAgain(39), go(62), taper(63)),
  after('back to the full dose the day after the taper', go(), taper(), fullAgain(57)),
  after('back to the full dose long after the taper', go(), taper(), fullAgain(70)),
  after('back to the full dose before any taper', fullAgain(20)),
  after('back to the full dose from a taper that nobody has begun', go(), fullAgain(39)),
  after('back to the full dose, held to a day', go(), fourSteps, fullAgain(39), held(70)),
  after('back to the full dose, an older hold does not count', held(35), go(36), taper(36), fullAgain(39)),
  after('back to the full dose out of a standstill', go(), fourSteps, paused(37), fullAgain(40)),
  after('back to the full dose on the day of a standstill', go(), taper(), paused(37, 43), fullAgain(37)),
  after('three times back', go(), taper(), fullAgain(36), taper(50), fullAgain(57), taper(71), fullAgain(78), taper(92)),
];

const end = [
  after('the team ends the steroid within the taper', go(), taper(), ended(48)),
  after('the team ends a taper that nobody has begun', ended(40)),
  after('the steroid ends without a taper', ended(28)),
  after('the steroid ends at a held gate, without a taper', notYet(), ended(47)),
  after('the steroid ends in its first week: blood is still tested weekly for a month', ended(5)),
  after('the steroid ends on its first day', ended(-1)),
  after('an end before the course', ended(-2)),
  after('an end after the course', go(), taper(), ended(57)),
  after('an end on the day that the taper ends anyway', go(), taper(), ended(56)),
  after('an end told twice: the last one counts', go(), taper(), ended(40), ended(50)),
  after('an end within a step', go(), fourSteps, ended(45)),
  after('an end within a standstill', go(), fourSteps, paused(38, 44), ended(40)),
  after('an end within an open standstill', go(), taper(), paused(38), ended(61)),
  after('an end before the second taper', go(), taper(), fullAgain(39), go(62), taper(63), ended(50)),
];

const doses = [
  after('another dose within the full course', dose(10, mL(3))),
  after('another dose from the first day on', dose(-1, mL(3))),
  after('another dose from the day before the first', dose(-2, mL(3))),
  after('another dose after the last day', go(), taper(), dose(57, mL(3))),
  after('another dose in mg', dose(10, mg(10))),
  after('another dose that the family does not know', dose(10, {})),
  after('two more doses, told out of order', dose(20, mL(3.5)), dose(10, mL(3))),
  after('two doses from one day: the later told counts', dose(10, mL(3)), dose(10, mL(3.5))),
  after('another dose within a step', go(), fourSteps, dose(38, mL(1.2))),
  after('another dose from a step’s first day', go(), fourSteps, dose(43, mL(1.2))),
  after('another dose between two steps', go(), steps(29, [29, 35, mL(2)], [40, 46, mL(1)]), dose(37, mL(1.5))),
  after('another dose within a standstill', go(), fourSteps, paused(38, 44), dose(41, mL(1.7))),
  after('another dose at a held gate', notYet(), dose(35, mL(3.3))),
  after('another dose in the label’s taper', go(), dose(35, mL(2))),
];

const visits = [
  after('a visit moved two days on', moved(4, 30)),
  after('a visit moved back to its own day', moved(4, 30), moved(4, 28)),
  after('a visit moved onto the visit before', moved(2, 7)),
  after('a visit moved past the visit after', moved(2, 22)),
  after('a visit moved to the day before the visit after', moved(2, 20)),
  after('the first visit moved before the infusion', moved(1, -2)),
  after('a visit moved to the day of the infusion', moved(2, 0)),
  after('a visit moved before the infusion, then to a day of its own', moved(1, -2), moved(1, 8)),
  after('a visit moved, then before the infusion: the last one counts', moved(1, 8), moved(1, -2)),
  after('a visit moved twice: where it was first moved from is kept', moved(4, 30, 28), moved(4, 31, 30)),
  after('a visit moved, then told where it was moved from', moved(4, 30), moved(4, 31, 30)),
  after('a visit of a held gate, moved within the series', notYet(), moved(20, 141)),
  after('the last visit of a held gate that can be named', notYet(), done(156, 1092)),
  after('a visit of a held gate that is too far', notYet(), done(157, 1099)),
  after('the last visit moved far away', moved(12, 200)),
  after('a visit that there is not', moved(99, 30), done(98, 30)),
  after(
    'names of no visit',
    { kind: 'visit-moved', visit: 'infusion', to: day(1) },
    { kind: 'visit-done', visit: 'visit.04', on: day(28) },
  ),
  after('a visit done, and the team said carry on', done(1, 7, 'carry-on')),
  after('a visit done, and the team changed something', done(4, 28, 'changed')),
  after('a visit done, nothing said yet', done(2, 15)),
  after('a visit done twice: the last one counts', done(1, 7), done(1, 8, 'carry-on')),
  after('a visit moved and done', moved(3, 23), done(3, 23, 'carry-on')),
  after('a visit added', added(1, 10, 'liver')),
  after('a visit added for all tests, on the day of another', added(1, 14, 'troponin', 'liver', 'platelets')),
  after('a visit added before the course', added(7, -5, 'platelets')),
  after('two visits added with one number: the last one counts', added(1, 10, 'liver'), added(1, 11, 'platelets')),
  after('two visits added on one day: by their numbers', added(2, 10, 'liver'), added(1, 10, 'platelets')),
  after(
    'a visit added, moved and done',
    added(2, 10, 'liver'),
    { kind: 'visit-moved', visit: 'visit.added.2', to: day(12) },
    { kind: 'visit-done', visit: 'visit.added.2', on: day(12) },
  ),
  after('a visit after the taper, moved', go(), taper(29, 60), { kind: 'visit-moved', visit: 'visit.after-taper.14', to: day(75) }),
  after(
    'a visit after the taper, once the taper ends on a whole week',
    { kind: 'visit-moved', visit: 'visit.after-taper.14', to: day(75) },
    go(),
    taper(),
  ),
  after('visits of a long hold', notYet(), done(5, 35, 'changed'), moved(30, 212)),
];

const reports = [
  after('a dose missed and told', missed(12, 'missed', true)),
  after('a dose vomited and not told yet', missed(12, 'vomited', false)),
  after('reports are numbered by their days', missed(20, 'vomited', true), missed(12, 'missed', true)),
  after('a report of one dose, and what the team said', missed(12, 'vomited', true, { dose: 2, said: 'do-not-give' })),
  after('a report that the team answered', missed(12, 'missed', true, { said: 'give-again' })),
  after('two reports of one day', missed(12, 'missed', true), missed(12, 'vomited', false)),
];

const everything = [
  infusionOn(1),
  missed(3, 'vomited', true),
  done(1, 8, 'carry-on'),
  moved(2, 16),
  added(1, 11, 'liver'),
  dose(12, mL(3)),
  notYet(29),
  held(43),
  go(43),
  steps(44, [44, 57, mL(2)], [58, 71, mL(1)]),
  paused(50, 52),
  fullAgain(60),
  missed(62, 'missed', false),
  taper(74, 120),
  ended(118),
];

const combined = [
  after('the infusion moved under a begun taper: the team’s days stay', infusionOn(3), go(), taper()),
  after('the infusion moved past a begun taper', infusionOn(40), go(), taper()),
  after('the infusion moved under a moved visit', moved(4, 30), infusionOn(2)),
  after('the infusion moved past a moved visit', moved(1, 9, 7), infusionOn(9, 0)),
  after('the infusion moved away from a moved visit', moved(4, 30), infusionOn(14)),
  after('the infusion moved to the day of a hold’s end', held(35), infusionOn(7)),
  after('held, and a dose changed at the hold', notYet(), held(49), dose(29, mL(3.5))),
  after('held, and a blood test each week', notYet(), held(49), done(4, 28, 'changed'), done(5, 35, 'changed'), added(1, 31, 'liver')),
  after('a slow taper with a missed dose', go(), taper(29, 91), missed(40, 'missed', true)),
  after(
    'stepped back twice, each time slower',
    go(),
    fourSteps,
    fullAgain(45),
    go(59),
    steps(60, [60, 73, mL(2)], [74, 87, mL(1)]),
    fullAgain(80),
    go(100),
    taper(101, 160),
  ),
  after('all that a family may go through', ...everything),
  after('the same in the order of another day', ...everything.toReversed()),
  told('an infusion at the end of the calendar', {
    birthDate: '2100-05-01',
    infusionDate: '2100-11-03',
    changes: [
      { kind: 'gate', on: '2100-12-01', said: 'not-yet' },
      { kind: 'course-held', through: '2100-12-31' },
    ],
  }),
  after('a thousand changes', ...Array.from({ length: 1000 }, (_, place) => (place % 2 ? go(place) : notYet(place)))),
];

/** @type {Prescription} */
const bottle = { strengthMicrograms: 15_000, strengthMicrolitres: 5000, doseMicrolitres: 2700, timesPerDay: 1 };
const ofBottle = { strengthMicrograms: 15_000, strengthMicrolitres: 5000 };
const ofOther = { strengthMicrograms: 15_000, strengthMicrolitres: 1000 };
/** @param {string} name @param {object} more @param {...Change} changes */
const written = (name, more, ...changes) => told(name, { prescription: { ...bottle, ...more }, ...(changes.length > 0 && { changes }) });

const prescriptions = [
  written('a prescription: 15 mg in 5 mL, 2.7 mL once a day', {}),
  written('twice a day at its times', { timesPerDay: 2, clocks: ['08:00', '20:00'] }),
  written('mg that agree', { doseMicrograms: 8100 }),
  written('mg that are 5 % apart and no more', { doseMicrograms: 7715 }),
  written('mg that are over 5 % apart', { doseMicrograms: 7714 }),
  written('mg that are 5 % apart on the other side', { doseMicrograms: 8526 }),
  written('mg that are over 5 % apart on the other side', { doseMicrograms: 8527 }),
  written('tenfold: 1 mg/mL taken for 10', { strengthMicrograms: 10_000, strengthMicrolitres: 1000, doseMicrograms: 2700 }),
  written('mass rounded half up', { strengthMicrograms: 3, strengthMicrolitres: 2000, doseMicrolitres: 1000 }),
  written('a syringe with the mark', { syringeMicrolitres: 3000 }),
  written('between two marks of a syringe', { syringeMicrolitres: 5000 }),
  written('between two marks of the largest', { syringeMicrolitres: 10_000 }),
  written('more than the syringe holds', { syringeMicrolitres: 1000 }),
  written('exactly what the syringe holds', { doseMicrolitres: 3000, syringeMicrolitres: 3000 }),
  written('a bottle with its days', { bottleMicrolitres: 60_000, bottleOpened: day(-1), openedBottleDays: 28 }),
  written('the least and the most that can be typed', {
    doseMicrolitres: 100_000,
    doseMicrograms: 1_000_000_000,
    strengthMicrolitres: 1,
    strengthMicrograms: 1,
    timesPerDay: 4,
    bottleMicrolitres: 10_000_000,
    openedBottleDays: 3660,
  }),
  written(
    'a prescription beside amounts of its bottle, of another and of none',
    {},
    go(),
    dose(5, { ...mL(3), ...ofBottle }),
    dose(10, { ...mL(3), ...ofOther }),
    dose(15, mL(3)),
    dose(20, mg(9)),
  ),
  written('the same strength written otherwise', {}, dose(5, { ...mL(3), strengthMicrograms: 3000, strengthMicrolitres: 1000 })),
  written(
    'steps of another bottle, and wrong in other ways',
    {},
    go(),
    steps(29, [29, 35, { ...mL(2), ...ofBottle }], [40, 46, { ...mL(3), ...ofOther }], [44, 50, mL(1)]),
  ),
  written('a prescription beside steps', { syringeMicrolitres: 3000 }, go(), fourSteps),
];

/** @param {string} name @param {object} change @param {...import('./retold/vector.mjs').Told} problems */
const refused = (name, change, ...problems) => bad(name, { changes: [change] }, ...problems);
/** @param {string} name @param {object} more @param {...import('./retold/vector.mjs').Told} problems */
const unwritten = (name, more, ...problems) => bad(name, { prescription: { ...bottle, ...more } }, ...problems);

const problems = [
  refused('a change that is a number', /** @type {any} */ (7), ['changes[0]', 'wrong-type']),
  refused('a change without a kind', {}, ['changes[0].kind', 'missing']),
  refused('a kind there is not', { kind: 'party' }, ['changes[0].kind', 'unknown-word']),
  refused('a kind that is a number', { kind: 1 }, ['changes[0].kind', 'wrong-type']),
  bad('changes that are no list', { changes: {} }, ['changes', 'wrong-type']),
  bad('a thousand and one changes', { changes: Array.from({ length: 1001 }, () => go()) }, ['changes', 'too-many', 1000]),
  refused('a move without a day', { kind: 'infusion-moved' }, ['changes[0].to', 'missing']),
  refused('a move to 31 February', { kind: 'infusion-moved', to: '2026-02-31' }, ['changes[0].to', 'no-such-day']),
  refused('a move past the second birthday', { kind: 'infusion-moved', to: '2027-05-01' }, [
    'changes[0].to',
    'age-two-or-more',
    '2027-05-01',
    ['ZOL-AGE', 'ITV-LOOKALIKE'],
  ]),
  refused('a move before the birth', { kind: 'infusion-moved', to: '2025-04-30' }, ['changes[0].to', 'before-birth', '2025-05-01']),
  refused('a word that the team does not say', { kind: 'gate', on: day(28), said: 'maybe' }, ['changes[0].said', 'unknown-word']),
  refused('a course held into 2101', { kind: 'course-held', through: '2101-01-01' }, ['changes[0].through', 'after-2100', '2100-12-31']),
  refused('a taper that ends before it starts', { kind: 'taper-begun', from: day(29), through: day(28) }, [
    'changes[0].through',
    'ends-before-it-starts',
    day(29),
  ]),
  refused(
    'a step that ends before it starts',
    { kind: 'taper-begun', from: day(29), steps: [{ from: day(29), through: day(28), ...mL(1) }] },
    ['changes[0].steps[0].through', 'ends-before-it-starts', day(29)],
  ),
  refused('a standstill that ends before it starts', { kind: 'taper-paused', from: day(40), through: day(39) }, [
    'changes[0].through',
    'ends-before-it-starts',
    day(40),
  ]),
  refused(
    'a step that would begin after its end',
    { kind: 'taper-begun', from: day(29), steps: [{ through: day(40) }, { through: day(40) }] },
    ['changes[0].steps[1].through', 'ends-before-it-starts', day(41)],
  ),
  refused('a step without an end', { kind: 'taper-begun', from: day(29), steps: [{ from: day(29), ...mL(1) }] }, [
    'changes[0].steps[0].through',
    'missing',
  ]),
  refused('a step of no days', { kind: 'taper-begun', from: day(29), steps: [{ days: 0 }] }, [
    'changes[0].steps[0].days',
    'below-least',
    1,
  ]),
  refused('a step of more than a year', { kind: 'taper-begun', from: day(29), steps: [{ days: 367 }] }, [
    'changes[0].steps[0].days',
    'above-most',
    366,
  ]),
  refused('a step of 1e300 days', { kind: 'taper-begun', from: day(29), steps: [{ days: 7 }, { days: 1e300 }] }, [
    'changes[0].steps[1].days',
    'above-most',
    366,
  ]),
  refused('a step of half a day', { kind: 'taper-begun', from: day(29), steps: [{ days: 0.5 }] }, [
    'changes[0].steps[0].days',
    'not-whole',
  ]),
  refused('a step of days as text', { kind: 'taper-begun', from: day(29), steps: [{ days: '7' }] }, [
    'changes[0].steps[0].days',
    'wrong-type',
  ]),
  refused(
    'a step with its days and its last day',
    { kind: 'taper-begun', from: day(29), steps: [{ days: 7, through: day(35), ...mL(1) }] },
    ['changes[0].steps[0].days', 'repeated-field'],
  ),
  refused(
    'steps whose days run into 2101',
    {
      kind: 'taper-begun',
      from: '2100-12-01',
      steps: [
        { days: 31, ...mL(2) },
        { days: 1, ...mL(1) },
      ],
    },
    ['changes[0].steps[1].days', 'after-2100', '2100-12-31'],
  ),
  refused(
    'a hundred steps of a year: the one that leaves the calendar is named',
    { kind: 'taper-begun', from: day(29), steps: Array.from({ length: 100 }, () => ({ days: 366, ...mL(1) })) },
    ['changes[0].steps[74].days', 'after-2100', '2100-12-31'],
  ),
  refused('steps that are no list', { kind: 'taper-begun', from: day(29), steps: 'slowly' }, ['changes[0].steps', 'wrong-type']),
  refused(
    'a hundred and one steps',
    {
      kind: 'taper-begun',
      from: day(29),
      steps: Array.from({ length: 101 }, (_, place) => ({ from: day(29 + place), through: day(29 + place) })),
    },
    ['changes[0].steps', 'too-many', 100],
  ),
  refused('a dose of 200 mL', { kind: 'dose-changed', from: day(10), ...mL(200) }, ['changes[0].microlitres', 'above-most', 100_000]),
  refused('a dose of nothing', { kind: 'dose-changed', from: day(10), microlitres: 0 }, ['changes[0].microlitres', 'below-least', 1]),
  refused('a dose in thousandths of a mL', { kind: 'dose-changed', from: day(10), ...mL(2.755) }, [
    'changes[0].microlitres',
    'not-a-hundredth',
  ]),
  refused('half a microlitre', { kind: 'dose-changed', from: day(10), microlitres: 2700.5 }, ['changes[0].microlitres', 'not-whole']),
  refused('a dose in grams', { kind: 'dose-changed', from: day(10), grams: 8 }, ['changes[0].grams', 'unknown-field']),
  refused('a dose as text', { kind: 'dose-changed', from: day(10), micrograms: '8 mg' }, ['changes[0].micrograms', 'wrong-type']),
  refused('a visit without tests', { kind: 'visit-added', number: 1, on: day(10), tests: [] }, ['changes[0].tests', 'missing']),
  refused('a test there is not', { kind: 'visit-added', number: 1, on: day(10), tests: ['liver', 'kidney'] }, [
    'changes[0].tests',
    'unknown-word',
  ]),
  refused('a visit numbered 1001', { kind: 'visit-added', number: 1001, on: day(10), tests: ['liver'] }, [
    'changes[0].number',
    'above-most',
    1000,
  ]),
  refused('a lab value has no field', { kind: 'visit-done', visit: 'visit.1', on: day(7), alt: 41 }, ['changes[0].alt', 'unknown-field']),
  refused(
    'a dose lost in another way',
    { kind: 'dose-missed', on: day(7), how: 'spilt', reported: 'yes' },
    ['changes[0].how', 'unknown-word'],
    ['changes[0].reported', 'wrong-type'],
  ),
  bad(
    'several changes wrong at once',
    { changes: [go(), { kind: 'full-again' }, paused(40, 41), { kind: 'course-ended', on: 'soon' }] },
    ['changes[1].from', 'missing'],
    ['changes[3].on', 'not-a-date'],
  ),
  unwritten('an empty strength', { strengthMicrograms: undefined }, ['prescription.strengthMicrograms', 'missing']),
  unwritten('a strength of nothing', { strengthMicrograms: 0 }, ['prescription.strengthMicrograms', 'below-least', 1]),
  unwritten('a prescribed dose of 200 mL', { doseMicrolitres: 200_000 }, ['prescription.doseMicrolitres', 'above-most', 100_000]),
  unwritten('a prescribed dose between two hundredths', { doseMicrolitres: 2755 }, ['prescription.doseMicrolitres', 'not-a-hundredth']),
  unwritten('a prescribed dose in grams', { doseGrams: 8 }, ['prescription.doseGrams', 'unknown-field']),
  unwritten('five times a day', { timesPerDay: 5 }, ['prescription.timesPerDay', 'above-most', 4]),
  unwritten('a clock that there is not', { clocks: ['24:00'] }, ['prescription.clocks', 'not-a-clock']),
  unwritten('a syringe that there is not', { syringeMicrolitres: 2500 }, ['prescription.syringeMicrolitres', 'unknown-syringe']),
  bad('a prescription that is a text', { prescription: '2.7 mL' }, ['prescription', 'wrong-type']),
  bad('a today that is an hour', { today: '2025-11-03T08:00' }, ['today', 'not-a-date']),
];

export const changeVectors = [
  ...infusion,
  ...gate,
  ...hold,
  ...tapers,
  ...stepped,
  ...standstill,
  ...back,
  ...end,
  ...doses,
  ...visits,
  ...reports,
  ...combined,
  ...prescriptions,
  ...problems,
];
