import { hospital } from '../hospital/index.js';

/** @typedef {import('../ui/index.js').View} View */

/**
 * What is asked until the team has answered, and, once nobody has for some days, that it is to be called (STE-GATE, STE-HOLD).
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {import('../core/doseline.js').GateQuestion | undefined} gate
 * @returns {{ question?: string, call?: string }} Nothing where nothing is asked now.
 */
export function gateWords({ words, dates }, gate) {
  if (!gate || gate.state === 'steps' || gate.state === 'not-yet') return {};
  const { state, askOn, since } = gate;
  const calls = state === 'call' || state === 'call-end';
  return {
    question: state === 'ask-end' || state === 'call-end' ? endWords(words) : words.say('gate-ask'),
    ...(calls && { call: words.say('gate-call', { date: dates.full(askOn ?? since) }) }),
  };
}

/** Nobody typed how long the taper goes, and the days of the label, or of the hospital's own schedule, are over. @param {View['words']} words */
function endWords(words) {
  return hospital?.schedule ? words.say('hospital-gate-ask-end', { days: hospital.schedule.taperDays }) : words.say('gate-ask-end');
}
