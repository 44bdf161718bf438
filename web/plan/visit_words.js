import { firstDate } from './item_words.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Item} Item */

/**
 * What happened to a visit: moved from where, done when, what the team said. Its own date stands beside this already.
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {Item} visit
 * @returns {string[]}
 */
export function visitNotes({ words, dates }, visit) {
  const { movedFrom, scheduled, done } = visit;
  const notes = [];
  if (movedFrom) notes.push(words.say('visit-moved-from', { date: dates.full(movedFrom) }));
  if (scheduled && scheduled !== movedFrom) notes.push(words.say('visit-scheduled', { date: dates.full(scheduled) }));
  if (done) {
    const when = done.on === firstDate(visit) ? words.say('visit-done') : words.say('visit-done-on', { date: dates.full(done.on) });
    notes.push(done.said ? `${when} ${words.say(`visit-said-${done.said}`)}` : when);
  }
  return notes;
}

/**
 * What the team said where it decides, and when, if that is not its own date.
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {Item} gate
 * @returns {string | undefined}
 */
export function gateNote({ words, dates }, gate) {
  const { said } = gate;
  if (typeof said !== 'object') return undefined;
  return said.on === firstDate(gate)
    ? words.say(`gate-said-${said.said}`)
    : words.say(`gate-said-${said.said}-on`, { date: dates.full(said.on) });
}

/**
 * Which dose a report is about, whether the team knows, and what it said.
 * @param {Pick<View, 'words'>} view
 * @param {Item} report
 * @returns {string[]}
 */
export function reportNotes({ words }, { kind, dose, reported, said }) {
  if (kind !== 'report') return [];
  const told = typeof said === 'string' ? `report-said-${said}` : reported ? 'report-said-nothing' : 'report-untold';
  return [...(dose === undefined ? [] : [words.say('report-dose', { number: String(dose) })]), words.say(told)];
}
