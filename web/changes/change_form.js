import { html, nothing } from 'lit-html';
import { askedAbout, askedAt, askedElsewhere, askedName, askedVisits, boxesOf, dateQuestion, emptyBoxes, forget, numberBox, question, radioQuestion, readDateBoxes, strengthQuestion } from '../form/index.js';
import { askedDates, beginsTaper, emptyStep, followFirstDay, hasSteps, lastTaper, PICKS_OF } from './change_draft.js';
import { asksDose, asksReply, asksStrength, PREFIX } from './change_reading.js';
import { firstDate, testsText } from '../plan/index.js';
import { valueOf } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./change_draft.js').Draft} Draft */
/** @typedef {import('./change_draft.js').DateName} DateName */
/** @typedef {import('./foreseen.js').Foreseen} Foreseen */
/** @typedef {import('../form/index.js').FormView} FormView */
/** @typedef {import('../core/doseline.js').Plan} Plan */

const TESTS = /** @type {const} */ (['liver', 'platelets', 'troponin']);

/**
 * The questions of one change.
 * @param {View} view
 * @param {object} parts
 * @param {Draft} parts.draft
 * @param {Plan} parts.plan
 * @param {import('./change_judging.js').ChangeVerdict} parts.verdict
 * @param {(change: (draft: Draft) => void) => void} parts.type
 */
export function changeQuestions(view, { draft, plan, verdict, type }) {
  const { choice } = draft;
  /** @type {FormView} */
  const form = { view, prefix: PREFIX, problems: draft.sent ? verdict.problems : [], warnings: verdict.warnings };
  /** @type {import('../form/index.js').Asking} */
  const asking = { asked: verdict.asked, answers: draft.answers, onAnswer: (change) => type((now) => change(now.answers)) };
  const { foreseen } = verdict;
  const sections = { form, draft, plan, foreseen, asking, type };
  const dates = askedDates(draft, foreseen);
  const asked = (/** @type {DateName} */ name) => (dates.includes(name) ? dateOf(sections, name) : nothing);
  const picks = picksQuestion(sections);
  const asksGo = foreseen?.asksGo && beginsTaper(draft);
  const answersFirst = choice === 'missed' || choice === 'gate' || choice === 'keep';

  return html`
    ${choice === 'done' || choice === 'moved' ? visitQuestion(sections) : nothing}
    ${choice === 'taper' ? [picks, asked('from'), asksGo ? goQuestion(sections) : nothing] : nothing}
    ${answersFirst ? [picks, asked('on'), asked('from')] : nothing}
    ${choice !== 'taper' && !answersFirst ? [asked('on'), asked('to'), asked('from'), picks] : nothing} ${asked('through')}
    ${asksDose(draft, plan.prescription) ? numberQuestion(sections) : nothing}
    ${choice === 'missed' ? toldQuestion(sections) : nothing} ${asksReply(draft) ? replyQuestion(sections) : nothing}
    ${choice === 'added' ? testsQuestion(sections) : nothing}
    ${choice === 'dose' ? [unitQuestion(sections), bottleQuestion(sections), amountQuestion(sections)] : nothing}
    ${hasSteps(draft) ? [unitQuestion(sections), bottleQuestion(sections), lengthQuestion(sections), stepsQuestion(sections)] : nothing}
    ${askedElsewhere(form, asking, inSight(draft, foreseen))} ${askedVisits(form, asking)}
  `;
}

/**
 * @param {Draft} draft
 * @param {Foreseen | undefined} foreseen
 * @returns {(field: string) => boolean}
 */
function inSight(draft, foreseen) {
  const dates = /** @type {string[]} */ (askedDates(draft, foreseen));
  return (field) => {
    const step = /^step-(\d+)-(?:amount|days|through)$/.exec(field);
    if (step) return hasSteps(draft) && Number(step[1]) < draft.steps.length;
    return dates.includes(field) || (field === 'amount' && draft.choice === 'dose') || (field === 'days' && hasSteps(draft));
  };
}

/**
 * @typedef {object} Sections
 * @property {FormView} form
 * @property {Draft} draft
 * @property {Plan} plan
 * @property {Foreseen} [foreseen]
 * @property {import('../form/index.js').Asking} asking
 * @property {(change: (draft: Draft) => void) => void} type
 */

/**
 * In another unit or of another bottle the same number is another amount: nothing that was typed again counts any more.
 * @param {Draft} draft
 */
function forgetAll({ answers }) {
  answers.again = {};
}

/**
 * Which kind of change it is. Of one answer there is nothing to choose.
 * @param {Sections} sections
 */
function picksQuestion({ form, draft, plan, type }) {
  const { words, device } = form.view;
  const { choice } = draft;
  const offered = picksNow(draft, plan);
  if (offered.length < 2) return nothing;
  return radioQuestion(form, {
    field: 'pick',
    title: words.say(`change-${choice}-pick`),
    options: offered.map((value) => ({ value, text: words.say(`change-${choice}-${value}`) })),
    chosen: draft.pick,
    onChoose: (value) =>
      type((now) => {
        const began = beginsTaper(now);
        now.pick = value;
        if (choice !== 'taper' || began === beginsTaper(now)) return;
        // The first day of a taper is not the first day of what comes between.
        const first = beginsTaper(now) ? lastTaper(plan)?.from : device;
        now.dates.from = first ? boxesOf(first) : emptyBoxes();
        forget(now.answers, 'from');
      }),
  });
}

/**
 * Only a taper that has begun can be held or turned back, and in a taper the full dose can only come back.
 * @param {Draft} draft
 * @param {Plan} plan
 * @returns {readonly string[]}
 */
function picksNow({ choice, pick }, plan) {
  const all = PICKS_OF[choice] ?? [];
  if (choice === 'keep') return pick === 'full' ? [pick] : all.filter((each) => each !== 'full');
  if (choice !== 'taper' || lastTaper(plan)?.basis === 'team') return all;
  return all.filter((each) => each === pick || beginsTaper({ choice, pick: each }));
}

/**
 * A taper rests on the team's "go" (STE-GATE). Who types its steps has most likely heard it.
 * @param {Sections} sections
 */
function goQuestion(sections) {
  const { form, draft, asking, type } = sections;
  const { words, dates } = form.view;
  const day = readDateBoxes(draft.dates.on, words.language);
  const wrong = form.problems.some(({ field }) => field === 'on') || asking.asked.some(({ field }) => field === 'on');
  const title = words.say('change-taper-go-title');
  return question(form, {
    field: 'go',
    title,
    body: html`<label class="${draft.go ? 'unit box chosen' : 'unit box'}" for="${PREFIX}-go">
      <input type="checkbox" id="${PREFIX}-go" .checked=${draft.go} @change=${() => type((now) => (now.go = !now.go))} />
      <span>${day.ok ? words.say('change-taper-go', { date: dates.full(day.iso) }) : words.say('change-taper-go-undated')}</span>
    </label>`,
    more: draft.go
      ? html`<details class="more" ?open=${wrong || draft.goTyped || !day.ok}>
          <summary>${words.say('change-taper-go-other')}</summary>
          ${dateOf(sections, 'on')}
        </details>`
      : nothing,
  });
}

/**
 * @param {Sections} sections
 * @param {DateName} name
 */
function dateOf({ form, draft, plan, foreseen, asking, type }, name) {
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
function dateTitle(words, { choice, pick }, name) {
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
  return days.filter(({ iso }) => iso >= device).map(({ which, iso }) => ({ iso, text: words.say(`change-near-${which}`, { date: dates.full(iso) }) }));
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

/** @param {Sections} sections */
function visitQuestion({ form, draft, plan, type }) {
  const { words, dates } = form.view;
  const wrong = form.problems.some(({ field }) => field === 'visit');
  const visits = plan.items.filter(({ kind, done }) => kind === 'visit' && !done);
  const title = words.say('change-visit');
  const options = [
    { value: '', text: words.say('change-visit-none') },
    ...visits.map((visit) => ({
      value: visit.key,
      text: words.say('change-visit-option', { date: dates.full(firstDate(visit)), tests: testsText(form.view, visit) }),
    })),
  ];
  const chosen = options.find(({ value }) => value === draft.visit) ?? options[0];
  return question(form, {
    field: 'visit',
    title,
    body: html`<div class="${wrong ? 'pick-one wrong' : 'pick-one'}">
      <span aria-hidden="true">${chosen.text}</span>
      <select
        id="${PREFIX}-visit"
        aria-label="${title}"
        aria-invalid="${wrong ? 'true' : nothing}"
        @change=${(/** @type {Event} */ event) => {
          const visit = valueOf(event);
          type((now) => (now.visit = visit));
        }}
      >
        ${options.map(({ value, text }) => html`<option value="${value}" ?selected=${value === chosen.value}>${text}</option>`)}
      </select>
    </div>`,
  });
}

/** @param {Sections} sections */
function toldQuestion({ form, draft, type }) {
  const { words } = form.view;
  return radioQuestion(form, {
    field: 'told',
    title: words.say('change-missed-told'),
    options: ['yes', 'no'].map((value) => ({ value, text: words.say(`change-missed-told-${value}`) })),
    chosen: draft.told,
    onChoose: (value) => type((now) => (now.told = /** @type {Draft['told']} */ (value))),
    short: true,
  });
}

/** @param {Sections} sections */
function numberQuestion({ form, draft, plan, type }) {
  const { words } = form.view;
  const { timesPerDay = 1, clocks = [] } = plan.prescription ?? {};
  return radioQuestion(form, {
    field: 'dose',
    title: words.say('change-missed-dose'),
    options: Array.from({ length: timesPerDay }, (_, index) => {
      const number = String(index + 1);
      const time = clocks[index];
      return { value: number, text: time ? words.say('change-missed-dose-time', { number, time }) : words.say('change-missed-dose-number', { number }) };
    }),
    chosen: draft.dose,
    onChoose: (value) => type((now) => (now.dose = value)),
    short: true,
  });
}

/** @param {Sections} sections */
function replyQuestion({ form, draft, type }) {
  const { words } = form.view;
  return radioQuestion(form, {
    field: 'said',
    title: words.say('change-missed-said'),
    options: ['give-again', 'do-not-give', 'unknown'].map((value) => ({ value, text: words.say(`change-missed-${value}`) })),
    chosen: draft.said,
    onChoose: (value) => type((now) => (now.said = /** @type {Draft['said']} */ (value))),
  });
}

/** @param {Sections} sections */
function bottleQuestion({ form, draft, plan, type }) {
  if (!asksStrength(draft, plan.prescription)) return nothing;
  return strengthQuestion(form, {
    typed: draft,
    type: (change) =>
      type((now) => {
        change(now);
        forgetAll(now);
        for (const step of now.steps) delete step.strength;
      }),
  });
}

/** @param {Sections} sections */
function testsQuestion({ form, draft, type }) {
  const { words } = form.view;
  return question(form, {
    field: 'tests',
    title: words.say('change-added-tests'),
    body: html`<div class="picks short">
      ${TESTS.map((test) => {
        const chosen = draft.tests.includes(test);
        return html`<label class="${chosen ? 'unit box chosen' : 'unit box'}" for="${PREFIX}-tests-${test}">
          <input
            type="checkbox"
            id="${PREFIX}-tests-${test}"
            .checked=${chosen}
            @change=${() =>
              type((now) => {
                now.tests = TESTS.filter((each) => (each === test ? !chosen : now.tests.includes(each)));
              })}
          />
          <span>${words.say(`test-${test}`)}</span>
        </label>`;
      })}
    </div>`,
  });
}

/** @param {Sections} sections */
function unitQuestion({ form, draft, type }) {
  const { words } = form.view;
  return radioQuestion(form, {
    field: 'unit',
    title: words.say('change-unit'),
    hint: words.say('change-unit-hint'),
    options: ['mL', 'mg'].map((value) => ({ value, text: value })),
    chosen: draft.unit,
    onChoose: (value) =>
      type((now) => {
        now.unit = /** @type {Draft['unit']} */ (value);
        forgetAll(now);
      }),
    short: true,
  });
}

/** @param {Sections} sections */
function amountQuestion({ form, draft, asking, type }) {
  const title = form.view.words.say('change-amount');
  return question(form, {
    field: 'amount',
    title,
    body: numberBox(form, {
      field: 'amount',
      label: title,
      labelHidden: true,
      unit: draft.unit,
      value: draft.amount,
      wrong: form.problems.some(({ field }) => field === 'amount'),
      onType: (text) =>
        type((now) => {
          now.amount = text;
          forget(now.answers, 'amount');
        }),
    }),
    more: askedAt(form, asking, 'amount', draft.unit),
  });
}

/**
 * Most teams write "for 7 days", some write dates.
 * @param {Sections} sections
 */
function lengthQuestion(sections) {
  const { form, draft, type } = sections;
  const { words } = form.view;
  const { lengths } = draft;
  return html`${radioQuestion(form, {
    field: 'lengths',
    title: words.say('change-lengths'),
    options: ['same', 'each', 'dates'].map((value) => ({ value, text: words.say(`change-lengths-${value}`) })),
    chosen: lengths,
    onChoose: (value) =>
      type((now) => {
        now.lengths = /** @type {Draft['lengths']} */ (value);
        // What was typed for all is a start for each.
        if (value === 'each') for (const step of now.steps) step.days ||= now.days;
      }),
    short: true,
  })}
  ${lengths === 'same'
    ? daysQuestion(sections, {
        field: 'days',
        title: words.say('change-days'),
        value: draft.days,
        onType: (text) => type((now) => (now.days = text)),
      })
    : nothing}`;
}

/**
 * On how many days, with the week that most steps are.
 * @param {Sections} sections
 * @param {{ field: string, title: string, value: string, onType: (text: string) => void }} parts
 */
function daysQuestion({ form, asking }, { field, title, value, onType }) {
  const { words } = form.view;
  return question(form, {
    field,
    title,
    body: html`<div class="days-box">
      ${numberBox(form, {
        field,
        label: title,
        labelHidden: true,
        unit: words.say('change-days-unit'),
        value,
        whole: true,
        wrong: form.problems.some((problem) => problem.field === field),
        onType,
      })}
      <button class="chip" type="button" aria-label="${words.say('change-days-week-label', { question: title })}" @click=${() => onType('7')}>
        ${words.say('change-days-week')}
      </button>
    </div>`,
    more: askedAt(form, asking, field),
  });
}

/** @param {Sections} sections */
function stepsQuestion(sections) {
  const { form, draft, type } = sections;
  const { words } = form.view;
  return html`<div class="draft-steps">
    <h2>${words.say('change-steps')}</h2>
    <p class="hint">${words.say('change-steps-hint')}</p>
    <ol>
      ${draft.steps.map((_, index) => html`<li>${stepQuestions(sections, index)}</li>`)}
    </ol>
    <div class="step-buttons">
      <button class="button quiet" type="button" @click=${() => type((now) => now.steps.push(emptyStep()))}>
        ${words.say('change-step-add')}
      </button>
      ${draft.steps.length > 1
        ? html`<button class="button quiet" type="button" @click=${() => type((now) => now.steps.pop())}>
            ${words.say('change-step-remove')}
          </button>`
        : nothing}
    </div>
  </div>`;
}

/**
 * One step: how much, how long, and the days that come of it.
 * @param {Sections} sections
 * @param {number} index
 */
function stepQuestions(sections, index) {
  const { form, draft, foreseen, asking, type } = sections;
  const { words } = form.view;
  const { amount, days, through } = draft.steps[index];
  const number = String(index + 1);
  const [amountField, daysField, lastField] = ['amount', 'days', 'through'].map((what) => `step-${index}-${what}`);
  const name = words.say('change-step-amount', { number });
  const span = foreseen?.spans[index];
  return html`${question(form, {
      field: amountField,
      title: name,
      body: numberBox(form, {
        field: amountField,
        label: name,
        labelHidden: true,
        unit: draft.unit,
        value: amount,
        wrong: form.problems.some(({ field }) => field === amountField),
        onType: (text) =>
          type((now) => {
            now.steps[index].amount = text;
            delete now.steps[index].strength;
            forget(now.answers, amountField);
          }),
      }),
      more: askedAt(form, asking, amountField, draft.unit),
    })}
    ${draft.lengths === 'each'
      ? daysQuestion(sections, {
          field: daysField,
          title: words.say('change-step-days', { number }),
          value: days,
          onType: (text) => type((now) => (now.steps[index].days = text)),
        })
      : nothing}
    ${draft.lengths === 'dates'
      ? dateQuestion(form, {
          field: lastField,
          title: words.say('change-step-through', { number }),
          boxes: through,
          onType: (part, text) =>
            type((now) => {
              now.steps[index].through[part] = text;
              forget(now.answers, lastField);
            }),
          more: askedAt(form, asking, lastField),
        })
      : nothing}
    ${span ? html`<p class="step-days">${stepText(form.view, draft, index, span)}</p>` : nothing}`;
}

/**
 * "2 mL, Tue 2 – Mon 8 December": the amount as it was typed, on the days as the core counts them.
 * @param {View} view
 * @param {Draft} draft
 * @param {number} index
 * @param {{ from: string, through?: string }} span
 */
function stepText({ words, dates }, { unit, steps }, index, { from, through }) {
  const days = dates.range(from, through ?? from);
  const amount = steps[index].amount.trim();
  return amount === '' || unit === '' ? days : words.say('change-step-told', { amount, unit, days });
}

/**
 * The name of a field on the screen, for messages about it.
 * @param {View} view
 * @param {Draft} draft
 * @param {string} name
 * @returns {string}
 */
export function fieldName(view, draft, name) {
  const { words } = view;
  const { choice } = draft;
  const field = askedAbout(name);
  const asked = askedName(view, field);
  if (asked) return asked;
  if (field === 'strength') return words.say('rx-strength');
  const step = /^step-(\d+)-(through|days|amount)$/.exec(field);
  if (step) return words.say(`change-step-${step[2]}`, { number: String(Number(step[1]) + 1) });
  const isDate = field === 'from' || field === 'on' || field === 'to' || field === 'through';
  const ids = [isDate ? dateTitle(words, draft, field) : `change-${choice}-${field}`, `change-${field}`, `change-title-${choice}`];
  return words.say(/** @type {string} */ (ids.find((id) => words.has(id))));
}

