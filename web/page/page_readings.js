import { deviceClock, deviceDay } from '../ui/index.js';
import { isMovedByHand, judgeMove, presentInfusion, readEntry } from '../entry/index.js';
import { readLiving } from './living_reading.js';
import { lookedAt } from './page_view.js';

/** What all that was typed and ticked is read to: everything that the core says of it at this moment. */

/** @typedef {import('../entry/index.js').EntryReading} EntryReading */
/** @typedef {import('../entry/index.js').Present} Present */
/** @typedef {import('./living_reading.js').LivingReading} LivingReading */
/** @typedef {Pick<import('./open_page.js').OpenPage, 'state' | 'core' | 'speech' | 'view' | 'printing'>} ReadPage */

/**
 * @typedef {object} Readings
 * @property {Present} [present]  The infusion's present day, once it is more than the first answer.
 * @property {EntryReading} reading  Of the three answers alone.
 * @property {LivingReading} saved  With what happened since.
 * @property {LivingReading} own  The same on the device's own day.
 * @property {import('../entry/index.js').Moving} [moving]  What would come of another day of the infusion.
 * @property {LivingReading} living  As `saved`, and with that day, once nothing is left to be asked about it.
 */

/**
 * Each reading stands on those before it.
 * @param {ReadPage} page
 * @param {Present} [former]  The last that was known, while the answers make no plan.
 * @returns {Readings}
 */
export function readAll(page, former) {
  const { state, core, speech, view } = page;
  const present = presentNow(page, former);
  const reading = readEntry(state.entry, core, speech.language.tag, { today: view.today, present, edition: state.edition });
  const saved = readLiving(reading, asked(page, lookedAt(page)), core);
  const own = ofDevice(page, reading, saved);
  const moving = moved(page, { reading, present, own });
  return { present, reading, saved, own, moving, living: withMove(page, { reading, saved, moving }) };
}

/**
 * At a new minute, of which only the clock is another. Most minutes change nothing; then what is drawn from stays the same.
 * @param {ReadPage} page
 * @param {Readings} former
 * @returns {{ readings: Readings, same: boolean }}
 */
export function readMinute(page, former) {
  const { reading, moving } = former;
  const next = readLiving(reading, asked(page, lookedAt(page)), page.core);
  const same = JSON.stringify(next.plan?.today) === JSON.stringify(former.saved.plan?.today);
  const saved = same ? { ...former.saved, request: next.request } : next;
  const own = ofDevice(page, reading, saved);
  const living = same ? former.living : withMove(page, { reading, saved, moving });
  return { readings: { ...former, saved, own, living }, same };
}

/**
 * What stands in the boxes of the questions.
 * @param {Pick<import('./open_page.js').OpenPage, 'state' | 'readings'>} page
 * @returns {import('../entry/index.js').Entry}
 */
export function shownEntry({ state, readings: { present } }) {
  return present ? { ...state.entry, infusion: { ...present.boxes } } : state.entry;
}

/**
 * @param {ReadPage} page
 * @param {string | undefined} at  Another day that is looked at.
 */
function asked({ state }, at) {
  const { changes, prescription, ticks: given, lastKept } = state;
  // Another day has no clock, and a day that is gone may be looked at.
  const device = at === undefined && { clock: deviceClock(), lastKept };
  return { changes: changes.made, prescription, given, today: at ?? deviceDay(), ...device };
}

/**
 * What is typed into a form is of the device's own day, whichever is looked at.
 * @param {ReadPage} page
 * @param {EntryReading} reading
 * @param {LivingReading} saved
 */
function ofDevice(page, reading, saved) {
  return lookedAt(page) === undefined ? saved : readLiving(reading, asked(page, undefined), page.core);
}

/**
 * @param {ReadPage} page
 * @param {Present | undefined} former
 */
function presentNow(page, former) {
  const { state, core, speech } = page;
  // At each key: the core is asked only where it has something to add.
  if (!isMovedByHand(state)) return undefined;
  const first = readEntry(state.entry, core, speech.language.tag, { edition: state.edition });
  const { plan } = readLiving(first, asked(page, lookedAt(page)), core);
  return presentInfusion(state, plan ?? (former && { infusionDate: former.shown }));
}

/**
 * @param {ReadPage} page
 * @param {Pick<Readings, 'reading' | 'present' | 'own'>} readings
 */
function moved({ state, core, speech }, { reading, present, own }) {
  if (reading.move === undefined || !present || !own.request) return undefined;
  return judgeMove({ to: reading.move, from: present.shown }, own.request, state.moveAnswers, core, speech.language.tag);
}

/**
 * @param {ReadPage} page
 * @param {Pick<Readings, 'reading' | 'saved' | 'moving'>} readings
 */
function withMove(page, { reading, saved, moving }) {
  const changes = moving?.act && [...page.state.changes.made, ...moving.act];
  return changes ? readLiving(reading, { ...asked(page, lookedAt(page)), changes }, page.core) : saved;
}
