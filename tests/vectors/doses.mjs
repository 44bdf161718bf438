/** The doses of one day: by their times, ticked, missed, and of which nobody may say how many mL they are. */
import { plus } from './retold/days.mjs';
import { child, told } from './retold/vector.mjs';

/** @typedef {import('../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../web/core/doseline.js').Given} Given */
/** @typedef {import('../../web/core/doseline.js').Prescription} Prescription */

/** @param {number} count */
const day = (count) => plus(child.infusionDate, count);

const ofBottle = { strengthMicrograms: 15_000, strengthMicrolitres: 5000 };
const ofOther = { strengthMicrograms: 15_000, strengthMicrolitres: 1000 };
const once = { ...ofBottle, doseMicrolitres: 2700, timesPerDay: 1, syringeMicrolitres: 3000 };
const twice = { ...once, doseMicrolitres: 1400, timesPerDay: 2, clocks: ['08:00', '20:00'] };
const evening = { ...once, clocks: ['21:00'] };

/** On day 12 at noon. @param {string} name @param {object} more */
const onDay = (name, more) => told(name, { today: day(12), clock: '12:00', ...more });

/** @param {object} more @param {number} [on] @returns {Change} */
const missed = (more, on = 12) => /** @type {Change} */ ({ kind: 'dose-missed', on: day(on), how: 'missed', reported: false, ...more });
const vomited = { how: 'vomited', reported: true };
/** @param {number} dose @param {number} [on] @param {boolean} [again] @returns {Given} */
const tick = (dose, on = 12, again) => ({ on: day(on), dose, ...(again !== undefined && { again }) });
/** @param {object} amount @returns {Change} */
const dose = (amount) => ({ kind: 'dose-changed', from: day(10), ...amount });
/** @param {...object} amounts each for a week from day 29 on @returns {Change[]} */
const steps = (...amounts) => [
  { kind: 'gate', on: day(28), said: 'go' },
  { kind: 'taper-begun', from: day(29), steps: amounts.map((amount, week) => ({ through: day(35 + 7 * week), ...amount })) },
];

const ticks = [
  onDay('once a day, no time', { prescription: once }),
  onDay('once a day, given', { prescription: once, given: [tick(1)] }),
  onDay('ticked for another day', { prescription: once, given: [tick(1, 11), tick(1, 13), tick(2)] }),
  onDay('twice a day, none given', { prescription: twice }),
  onDay('twice a day, the first given', { prescription: twice, given: [tick(1)] }),
  onDay('twice a day, both given, told out of order', { prescription: twice, given: [tick(2), tick(1)] }),
  onDay('a tick of a repeat that nobody asked for', { prescription: twice, given: [tick(1, 12, true), tick(2, 12, false)] }),
  onDay('three a day, two of them with a time', { prescription: { ...twice, timesPerDay: 3 } }),
  onDay('four a day', { prescription: { ...twice, timesPerDay: 4, clocks: ['06:00', '12:00', '18:00', '23:59'] } }),
  onDay('no prescription, given', { given: [tick(1)] }),
  onDay('mg beside the mL', { prescription: { ...once, doseMicrograms: 8100 } }),
];

/** @param {number} on @param {object} more */
const marked = (on, more, dose = 1) => ({ ...tick(dose, on), ...more });

const marks = [
  onDay('given, and when, and on which device', { prescription: once, given: [marked(12, { at: '08:12', by: 'Mum’s phone' })] }),
  onDay('given, and when', { prescription: once, given: [marked(12, { at: '00:00' })] }),
  onDay('given, and on which device', { prescription: once, given: [marked(12, { by: 'Dad' })] }),
  onDay('given, on a device without a name', { prescription: once, given: [marked(12, { by: '' })] }),
  onDay('given twice over: the first counts', {
    prescription: once,
    given: [marked(12, { at: '08:12', by: 'Mum' }), marked(12, { at: '08:01', by: 'Dad' })],
  }),
  onDay('given again, each with its own time', {
    prescription: once,
    given: [marked(12, { at: '08:12' }), marked(12, { at: '09:40', again: true })],
    changes: [missed({ ...vomited, dose: 1, said: 'give-again' })],
  }),
  onDay('given at a time, then vomited', {
    prescription: once,
    given: [marked(12, { at: '08:12', by: 'Mum' })],
    changes: [missed(vomited)],
  }),
  onDay('given on a device with a long name', { prescription: once, given: [marked(12, { by: 'الهاتف '.repeat(20) })] }),
  onDay('given on a device whose name is at the bound', { prescription: once, given: [marked(12, { by: 'x'.repeat(64) })] }),
  onDay('given on a device whose name ends on half a character', {
    prescription: once,
    given: [marked(12, { by: `${'x'.repeat(61)}💊` })],
  }),
  onDay('given on a device with a hostile name', { prescription: once, given: [marked(12, { by: '</script><b>"\\\n\u0000\u202e' })] }),
  onDay('a week of every mark', {
    prescription: twice,
    given: [tick(1, 5), tick(2, 5), tick(1, 6), tick(1, 8), tick(2, 8), tick(1, 10), tick(2, 10), tick(1, 10, true), tick(1, 11)],
    changes: [
      missed({ dose: 2 }, 6),
      missed({ ...vomited, dose: 2 }, 8),
      missed({ dose: 1 }, 9),
      missed({ ...vomited, dose: 2 }, 9),
      missed({ ...vomited, dose: 1, said: 'give-again' }, 10),
    ],
  }),
  onDay('a week: vomited, then missed, and a repeat that was not given', {
    prescription: twice,
    given: [tick(1, 6)],
    changes: [missed({ ...vomited, dose: 1 }, 5), missed({ dose: 2 }, 5), missed({ ...vomited, dose: 1, said: 'give-again' }, 6)],
  }),
  told('all given on the last day of the course', {
    prescription: once,
    today: day(36),
    clock: '12:00',
    given: [tick(1, 36)],
    changes: steps({ microlitres: 1000, ...ofBottle }),
  }),
  told('all given on the first day', { prescription: twice, today: day(-1), given: [tick(1, -1), tick(2, -1)] }),
  told('all settled: given, and missed with the team’s word', {
    prescription: twice,
    today: day(12),
    given: [tick(1)],
    changes: [missed({ dose: 2, reported: true, said: 'do-not-give' })],
  }),
];

const reports = [
  onDay('missed, nobody told', { prescription: once, changes: [missed({})] }),
  onDay('missed, the team told, no word typed', { prescription: once, changes: [missed({ reported: true })] }),
  onDay('vomited after it was given', { prescription: once, given: [tick(1)], changes: [missed(vomited)] }),
  onDay('the first of two missed', { prescription: twice, changes: [missed({ dose: 1 })] }),
  onDay('the second of two missed', { prescription: twice, changes: [missed({ dose: 2 })] }),
  onDay('any of two missed', { prescription: twice, given: [tick(1)], changes: [missed({})] }),
  onDay('the first of two vomited, the second given', {
    prescription: twice,
    given: [tick(1), tick(2)],
    changes: [missed({ ...vomited, dose: 1 })],
  }),
  onDay('do not give', { prescription: twice, changes: [missed({ dose: 1, reported: true, said: 'do-not-give' })] }),
  onDay('give again', { prescription: twice, given: [tick(1)], changes: [missed({ ...vomited, dose: 1, said: 'give-again' })] }),
  onDay('give again, and given again', {
    prescription: twice,
    given: [tick(1), tick(1, 12, true)],
    changes: [missed({ ...vomited, dose: 1, said: 'give-again' })],
  }),
  onDay('give again, of any dose', { prescription: twice, changes: [missed({ ...vomited, said: 'give-again' })] }),
  onDay('reported twice: the last word counts', {
    prescription: twice,
    changes: [missed({ dose: 1 }), missed({ ...vomited, dose: 1, said: 'do-not-give' })],
  }),
  onDay('any dose missed, then the word about the first', {
    prescription: twice,
    changes: [missed({}), missed({ dose: 1, reported: true, said: 'give-again' })],
  }),
  onDay('the second to be given again, while nobody knows about the first', {
    prescription: twice,
    changes: [missed({ dose: 1 }), missed({ ...vomited, dose: 2, said: 'give-again' })],
  }),
  onDay('missed on the day before, no word typed', { prescription: twice, changes: [missed({ dose: 2 }, 11)] }),
  onDay('missed on the day before, and the word typed', {
    prescription: twice,
    changes: [missed({ dose: 2, reported: true, said: 'do-not-give' }, 11)],
  }),
  onDay('missed two days before', { prescription: twice, changes: [missed({ dose: 2 }, 10)] }),
  onDay('missed on the day before, in no prescription', { changes: [missed({}, 11)] }),
  told('missed in the evening, looked at in the night', {
    prescription: evening,
    today: day(12),
    clock: '01:00',
    changes: [missed({ dose: 1 }, 11)],
  }),
];

/** @param {string} clock @param {number} on @param {Given[]} [given] @param {Prescription} [prescription] */
const at = (clock, on, given, prescription = evening) =>
  told(`the evening dose at 21:00, on day ${on} at ${clock}${given ? ', given' : ''}${prescription === evening ? '' : ', no time typed'}`, {
    prescription,
    today: day(on),
    clock,
    ...(given && { given }),
  });

const nights = [
  at('00:20', 13),
  at('00:20', 13, [tick(1)]),
  at('03:00', 13),
  at('03:01', 13),
  at('00:20', -1),
  at('00:20', 0),
  at('18:59', 12),
  at('19:00', 12),
  at('18:59', 12, [tick(1)]),
  at('23:59', 12),
  at('03:59', 13, undefined, once),
  at('04:00', 13, undefined, once),
  told('two a day without times: only the last may still be ticked', {
    prescription: { ...twice, clocks: undefined },
    today: day(12),
    clock: '03:59',
  }),
  told('two a day, the first with a time', { prescription: { ...twice, clocks: ['20:30'] }, today: day(12), clock: '02:30' }),
  told('the night after the last dose', {
    changes: steps({ microlitres: 1000, ...ofBottle }),
    prescription: evening,
    today: day(36),
    clock: '02:00',
  }),
  told('no prescription, in the night', { today: day(12), clock: '03:59' }),
  told('early, but missed', { prescription: twice, today: day(12), clock: '05:00', changes: [missed({ dose: 1 })] }),
  told('no clock', { prescription: twice, today: day(12) }),
].map((vector) => ({ ...vector, request: JSON.parse(JSON.stringify(vector.request)) }));

const amounts = [
  onDay('mg that contradict the mL', { prescription: { ...once, doseMicrograms: 80_000 } }),
  onDay('mg that contradict the mL of another dose', {
    prescription: once,
    changes: [dose({ microlitres: 3000, micrograms: 3000, ...ofBottle })],
  }),
  onDay('another dose in mg alone', { prescription: once, changes: [dose({ micrograms: 9000 })] }),
  onDay('another dose of this bottle', { prescription: once, changes: [dose({ microlitres: 3000, ...ofBottle })] }),
  onDay('another dose of another bottle', { prescription: once, changes: [dose({ microlitres: 600, ...ofOther })] }),
  onDay('another dose of another bottle, and mg that contradict it', {
    prescription: once,
    changes: [dose({ microlitres: 600, micrograms: 1800, ...ofOther })],
  }),
  onDay('another dose of no bottle', { prescription: once, changes: [dose({ microlitres: 3100 })] }),
  onDay('another dose of no bottle, no prescription', { changes: [dose({ microlitres: 3100 })] }),
  onDay('another dose with its bottle, no prescription', { changes: [dose({ microlitres: 3100, ...ofBottle })] }),
  onDay('another dose in mg, no prescription', { changes: [dose({ micrograms: 9000 })] }),
  onDay('another dose that nobody typed', { prescription: once, changes: [dose({})] }),
  onDay('more than the syringe holds', { prescription: { ...once, doseMicrolitres: 3100 } }),
  onDay('another dose than the syringe holds', { prescription: once, changes: [dose({ microlitres: 3100, ...ofBottle })] }),
  onDay('between two marks', { prescription: { ...once, syringeMicrolitres: 5000 } }),
  onDay('contradicting, and more than the syringe holds', { prescription: { ...once, doseMicrolitres: 3100, doseMicrograms: 80_000 } }),
  ...[29, 36, 43, 50, 57].map((on) =>
    told(`steps in mg, in mL, in mL of no bottle and of none, on day ${on}`, {
      prescription: once,
      changes: steps({ micrograms: 6000 }, { microlitres: 1500, ...ofBottle }, { microlitres: 1000 }, {}),
      today: day(on),
    }),
  ),
];

export const doseVectors = [...ticks, ...marks, ...reports, ...nights, ...amounts];
