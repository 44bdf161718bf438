import { html, nothing } from 'lit-html';
import { askedAt, dateQuestion, forget, numberBox, question, radioQuestion } from '../form/index.js';
import { emptyStep } from './change_draft.js';

/** The steps of a taper: how long they are, and how much each is. */

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./change_draft.js').Draft} Draft */
/** @typedef {import('./change_form.js').Sections} Sections */

/**
 * Most teams write "for 7 days", some write dates.
 * @param {Sections} sections
 */
export function lengthQuestion(sections) {
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
  ${
    lengths === 'same'
      ? daysQuestion(sections, {
          field: 'days',
          title: words.say('change-days'),
          value: draft.days,
          onType: (text) => type((now) => (now.days = text)),
        })
      : nothing
  }`;
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
export function stepsQuestion(sections) {
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
      ${
        draft.steps.length > 1
          ? html`<button class="button quiet" type="button" @click=${() => type((now) => now.steps.pop())}>
            ${words.say('change-step-remove')}
          </button>`
          : nothing
      }
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
    ${
      draft.lengths === 'each'
        ? daysQuestion(sections, {
            field: daysField,
            title: words.say('change-step-days', { number }),
            value: days,
            onType: (text) => type((now) => (now.steps[index].days = text)),
          })
        : nothing
    }
    ${
      draft.lengths === 'dates'
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
        : nothing
    }
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
