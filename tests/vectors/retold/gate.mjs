/** "Has your team said that the taper may start?" (STE-GATE), as it is asked on one day. */
import { isTyped } from './amounts.mjs';
import { between, plus } from './days.mjs';
import { gateWord } from './full_dose.mjs';

/** @typedef {import('../../../web/core/doseline.js').Change} Change */
/** @typedef {import('../../../web/core/doseline.js').GateQuestion} GateQuestion */
/** @typedef {import('./course.mjs').Course} Course */
/** @typedef {Record<string, any>} Item */

/** So long a question may go without an answer. */
const PATIENCE = 3;

/**
 * @param {string} today
 * @param {readonly Change[]} changes
 * @param {string} infusion
 * @param {Course} course
 * @param {readonly Item[]} items
 * @returns {GateQuestion | undefined}
 */
export function gateOf(today, changes, infusion, course, items) {
  const at = between(infusion, today);
  const iso = (/** @type {number} */ day) => plus(infusion, day);
  const phases = course.stretches(({ key }) => key);
  const end = phases.at(-1);
  if (!end) return undefined;
  if (end.day.isTaper && end.day.isBegun) {
    const amounts = course.stretches(({ key, step }) => step ?? key).filter(({ day }) => day.key === end.day.key);
    if (end.through === undefined || amounts.some(({ day }) => isTyped(day.step))) return undefined;
    if (at <= end.through) return { state: 'steps', since: iso(end.from) };
    if (!course.on(end.through)?.isLabelLong) return undefined;
    // Its length is the label's alone, so whether it is over is the team's to say.
    const over = iso(end.through + 1);
    return { state: today < plus(over, PATIENCE) ? 'ask-end' : 'call-end', since: over, askOn: over };
  }

  const full = end.day.isTaper ? phases.at(-2) : end;
  // A taper that nobody has begun is not yet decided on, unless the team ended the steroid within it.
  const isUndecided = end.day.isTaper ? end.day.basis === 'conditional' : end.through === undefined;
  if (!full || !isUndecided) return undefined;
  const { openBecause, known } = full.day;
  const visits = items.filter(({ kind }) => kind === 'visit');
  const word = gateWord(changes);

  if (openBecause === 'held') {
    if (at < Math.max(course.gate, full.from)) return undefined;
    const visit = visits.find(({ date }) => date >= today);
    const askOn = visit?.date ?? today;
    return { state: askOn === today ? 'ask' : 'not-yet', since: iso(course.gate), askOn, ...(visit && { visit: visit.key }) };
  }

  if (at < (known ?? Math.max(course.gate, full.from))) return undefined;
  const heard = word?.said === 'not-yet' && (openBecause === 'not-yet' || (known !== undefined && between(infusion, word.on) >= known));
  const since = heard ? word.on : iso(known ?? full.from);
  const visit = known !== undefined && !heard ? undefined : visits.find(({ date }) => date > since);
  const askOn = known !== undefined && !heard ? since : (visit?.date ?? plus(since, 7));
  const state = today < askOn ? 'not-yet' : today < plus(askOn, PATIENCE) ? 'ask' : 'call';
  return { state, since, askOn, ...(visit && { visit: visit.key }) };
}
