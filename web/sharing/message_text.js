import { actionWords, gateWords, ruleOfToday } from '../today/index.js';
import { doseWords } from '../dates/index.js';
import { courseCheck, doseName, openText, scheduleText } from '../plan/index.js';
import { editionNotes } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Today} Today */

/** Marks of direction, and letters that are read from right to left. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * What the family calls the child, so that it turns nothing round that follows.
 * @param {string} typed
 */
function nameOf(typed) {
  const name = typed.replace(MARKS, '');
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

/**
 * The day in words, for a messenger, which knows no layout: a line each for what is to be done, and what comes.
 * @param {View} view
 * @param {Plan} plan
 * @param {Today} today  Of that plan.
 * @param {string} [nickname]
 * @returns {string} With no-break spaces between each number and its unit.
 */
export function messageText(view, plan, today, nickname) {
  const { words, dates } = view;
  const day = words.say('today-day', { date: dates.full(today.date), day: dates.fromInfusion(today.day) });
  const doses = today.doses.map((dose) => {
    const { says, warnings } = doseWords(view, dose, { several: true, prescription: plan.prescription, bottleNamed: false });
    return words.say('day-dose', { name: doseName(view, dose), text: [...says, ...warnings].join(' · ') });
  });
  const actions = today.actions.map((action) => {
    const { what, more } = actionWords(view, plan, action);
    return [what, ...more].join(' · ');
  });
  const { question, call } = gateWords(view, today.gate);
  const lines = [
    nickname ? `${nameOf(nickname)}: ${day}` : day,
    // What stands above the dose until the team has answered.
    ...[question, call, ...plan.items.map((item) => openText(view, item)), courseCheck(view, plan)].flatMap((line) => line ?? []),
    ...[...doses, ...actions].map((line) => `• ${line}`),
    ...(doses.length + actions.length === 0 ? [words.say(`today-nothing-${today.stage === 'before' ? 'before' : 'after'}`)] : []),
    ...[ruleOfToday(view, plan, today)].flatMap((rule) => rule ?? []),
    ...[scheduleText(view, plan)].flatMap((line) => line ?? []),
    ...editionNotes(view),
    words.say('message-end', { hash: plan.hash }),
  ];
  return lines.join('\n');
}
