import { askedAt, boxesOf, dateQuestion, forget } from '../form/index.js';
import { beginsTaper, followFirstDay, lastTaper } from './change_draft.js';

/** On which day, and the days that are likely. */

/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./change_draft.js').DateName} DateName */
/** @typedef {import('./change_draft.js').Draft} Draft */
/** @typedef {import('./change_form.js').Sections} Sections */

/**
 * @param {Sections} sections
 * @param {DateName} name
 */
export function dateOf({ form, draft, plan, foreseen, asking, type }, name) {
  const { device, words } = form.view;
  const typeDate = (/** @type {(dates: Draft['dates'], now: Draft) => void} */ change) =>
    type((now) => {
      change(now.dates, now);
      forget(now.answers, name);
      if (now.choice !== 'taper') return;
      if (name === 'on') now.goTyped = true;
      if (name === 'from') followFirstDay(now, device, words.language);
    });
  return dateQuestion(form, {
    field: name,
    title: words.say(dateTitle(words, draft, name)),
    boxes: draft.dates[name],
    likely: name === 'to' && foreseen?.near ? nearDays(form.view, foreseen.near) : likelyDays(form.view, draft, plan, name),
    onType: (part, text) => typeDate((dates) => (dates[name][part] = text)),
    onChoose: (iso, dose) =>
      typeDate((dates, now) => {
        dates[name] = boxesOf(iso);
        // Of another day it may be another one.
        now.dose = dose === undefined ? '' : String(dose);
      }),
    more: askedAt(form, asking, name),
  });
}

/**
 * A day "to" which something lasts is also one of the answers to "how long?", hence a name of its own; what a day is
 * may hang on the answer.
 * @param {View['words']} words
 * @param {Draft} draft
 * @param {DateName} name
 */
export function dateTitle(words, { choice, pick }, name) {
  const own = `change-${choice}-${name}-${pick.replace('-through', '')}`;
  if (name !== 'through' && words.has(own)) return own;
  return name === 'through' ? `change-${choice}-${pick === 'paused-through' ? 'paused-day' : 'through-day'}` : `change-${choice}-${name}`;
}

/**
 * @param {View} view
 * @param {import('./foreseen.js').Near} near
 */
function nearDays({ words, dates, device }, near) {
  const days = /** @type {const} */ (['earlier', 'later', 'week']).map((which) => ({ which, iso: near[which] }));
  // Nothing is moved to a day that is over.
  return days
    .filter(({ iso }) => iso >= device)
    .map(({ which, iso }) => ({ iso, text: words.say(`change-near-${which}`, { date: dates.full(iso) }) }));
}

/**
 * Yesterday's dose while it is still open, the plan's own day for it, today, and the day that is looked at: a tap in
 * place of three boxes.
 * @param {View} view
 * @param {Draft} draft
 * @param {Plan} plan
 * @param {DateName} name
 * @returns {{ iso: string, text: string, dose?: number }[]}
 */
function likelyDays(view, draft, plan, name) {
  const { choice, visit } = draft;
  const { words, dates, device: today, today: shown } = view;
  const planned = {
    done: plan.items.find(({ key }) => key === visit)?.date,
    gate: plan.items.find(({ kind }) => kind === 'gate')?.date,
    taper: name === 'from' && beginsTaper(draft) ? lastTaper(plan)?.from : undefined,
  }[/** @type {string} */ (choice)];
  const never = name === 'to' || name === 'through' || choice === 'added';
  const looked = shown < today && choice !== 'taper' ? shown : undefined;
  const days = never ? [] : [...new Set([planned, choice === 'done' && planned && planned > today ? undefined : today, looked])];
  const named = days
    .filter((iso) => iso !== undefined)
    .map((iso) => ({ iso, text: words.say(dayName(iso, { today, looked }), { date: dates.full(iso) }) }));
  return choice === 'missed' ? [...lateDoses(view, plan), ...named] : named;
}

/**
 * @param {string} iso
 * @param {{ today: string, looked: string | undefined }} days
 */
function dayName(iso, { today, looked }) {
  if (iso === today) return 'change-likely-today';
  return iso === looked ? 'change-likely-looked' : 'change-likely-planned';
}

/**
 * Past midnight the dose of the evening is meant more often than one of the new day.
 * @param {View} view
 * @param {Plan} plan
 */
function lateDoses({ words, dates }, { today }) {
  const late = today?.doses.filter((dose) => dose.late) ?? [];
  return late.map(({ on, number, time }) => ({
    iso: on,
    dose: number,
    text: words.say(time ? 'change-likely-late' : 'change-likely-yesterday', { date: dates.full(on), time: time ?? '' }),
  }));
}
