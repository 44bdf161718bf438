import { html, nothing } from 'lit-html';
import { askedAbout, askedAt, askedElsewhere, askedName, askedVisits, boxesOf, dateQuestion, forget, numberBox, question, radioQuestion, strengthQuestion } from '../form/index.js';
import { askedDates, emptyStep, lastTaper, PICKS_OF } from './change_draft.js';
import { asksDose, asksReply, asksStrength, PREFIX } from './change_reading.js';
import { firstDate, testsText } from '../plan/index.js';
import { valueOf } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./change_draft.js').Draft} Draft */
/** @typedef {import('./change_draft.js').DateName} DateName */
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
  const { words } = view;
  const { choice } = draft;
  /** @type {FormView} */
  const form = { view, prefix: PREFIX, problems: draft.sent ? verdict.problems : [], warnings: verdict.warnings };
  /** @type {import('../form/index.js').Asking} */
  const asking = { asked: verdict.asked, answers: draft.answers, onAnswer: (change) => type((now) => change(now.answers)) };
  const sections = { form, draft, plan, asking, type };
  const dates = askedDates(draft);
  const asked = (/** @type {DateName} */ name) => (dates.includes(name) ? dateOf(sections, name) : nothing);
  const picks = PICKS_OF[choice]
    ? radioQuestion(form, {
        field: 'pick',
        title: words.say(`change-${choice}-pick`),
        options: /** @type {readonly string[]} */ (PICKS_OF[choice]).map((value) => ({
          value,
          text: words.say(`change-${choice}-${value}`),
        })),
        chosen: draft.pick,
        onChoose: (value) => type((now) => (now.pick = value)),
      })
    : nothing;

  return html`
    ${choice === 'done' || choice === 'moved' ? visitQuestion(sections) : nothing}
    ${choice === 'missed' || choice === 'gate' ? [picks, asked('on')] : [asked('on'), asked('to'), asked('from'), picks]}
    ${asked('through')}
    ${asksDose(draft, plan.prescription) ? numberQuestion(sections) : nothing}
    ${choice === 'missed' ? toldQuestion(sections) : nothing} ${asksReply(draft) ? replyQuestion(sections) : nothing}
    ${choice === 'added' ? testsQuestion(sections) : nothing}
    ${choice === 'dose' ? [unitQuestion(sections), bottleQuestion(sections), amountQuestion(sections)] : nothing}
    ${choice === 'taper' && draft.pick === 'steps' ? [unitQuestion(sections), bottleQuestion(sections), stepsQuestion(sections)] : nothing}
    ${askedElsewhere(form, asking, inSight(draft))} ${askedVisits(form, asking)}
  `;
}

/**
 * @param {Draft} draft
 * @returns {(field: string) => boolean}
 */
function inSight(draft) {
  const dates = /** @type {string[]} */ (askedDates(draft));
  return (field) => {
    const step = /^step-(\d+)-(?:amount|through)$/.exec(field);
    if (step) return draft.choice === 'taper' && draft.pick === 'steps' && Number(step[1]) < draft.steps.length;
    return dates.includes(field) || (field === 'amount' && draft.choice === 'dose');
  };
}

/**
 * @typedef {object} Sections
 * @property {FormView} form
 * @property {Draft} draft
 * @property {Plan} plan
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
 * @param {Sections} sections
 * @param {DateName} name
 */
function dateOf({ form, draft, plan, asking, type }, name) {
  const typeDate = (/** @type {(dates: Draft['dates'], now: Draft) => void} */ change) =>
    type((now) => {
      change(now.dates, now);
      forget(now.answers, name);
    });
  return dateQuestion(form, {
    field: name,
    title: form.view.words.say(dateTitle(draft.choice, name)),
    boxes: draft.dates[name],
    likely: likelyDays(form.view, draft, plan, name),
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
 * A day "to" which something lasts is also one of the answers to "how long?", hence a name of its own.
 * @param {string} choice
 * @param {DateName} name
 */
function dateTitle(choice, name) {
  return name === 'through' ? `change-${choice}-through-day` : `change-${choice}-${name}`;
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
function likelyDays(view, { choice, visit }, plan, name) {
  const { words, dates, device: today, today: shown } = view;
  const planned = {
    done: plan.items.find(({ key }) => key === visit)?.date,
    gate: plan.items.find(({ kind }) => kind === 'gate')?.date,
    taper: lastTaper(plan)?.from,
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

/** @param {Sections} sections */
function stepsQuestion({ form, draft, asking, type }) {
  const { words } = form.view;
  return html`<div class="draft-steps">
    <h2>${words.say('change-steps')}</h2>
    <p class="hint">${words.say('change-steps-hint')}</p>
    <ol>
      ${draft.steps.map((step, index) => {
        const amountField = `step-${index}-amount`;
        const number = String(index + 1);
        const name = words.say('change-step-amount', { number });
        return html`<li>
          ${question(form, {
            field: amountField,
            title: name,
            body: numberBox(form, {
              field: amountField,
              label: name,
              labelHidden: true,
              unit: draft.unit,
              value: step.amount,
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
          ${dateQuestion(form, {
            field: `step-${index}-through`,
            title: words.say('change-step-through', { number }),
            boxes: step.through,
            onType: (part, text) =>
              type((now) => {
                now.steps[index].through[part] = text;
                forget(now.answers, `step-${index}-through`);
              }),
            more: askedAt(form, asking, `step-${index}-through`),
          })}
        </li>`;
      })}
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
 * The name of a field on the screen, for messages about it.
 * @param {View} view
 * @param {Draft} draft
 * @param {string} name
 * @returns {string}
 */
export function fieldName(view, { choice }, name) {
  const { words } = view;
  const field = askedAbout(name);
  const asked = askedName(view, field);
  if (asked) return asked;
  if (field === 'strength') return words.say('rx-strength');
  const step = /^step-(\d+)-(through|amount)$/.exec(field);
  if (step) return words.say(`change-step-${step[2]}`, { number: String(Number(step[1]) + 1) });
  const ids = [field === 'through' ? dateTitle(choice, field) : `change-${choice}-${field}`, `change-${field}`, `change-title-${choice}`];
  return words.say(/** @type {string} */ (ids.find((id) => words.has(id))));
}

