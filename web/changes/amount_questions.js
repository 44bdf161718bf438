import { nothing } from 'lit-html';
import { askedAt, forget, numberBox, question, radioQuestion, strengthQuestion } from '../form/index.js';
import { asksStrength } from './change_reading.js';

/** How much it is from now on: in which unit, and of which bottle. */

/** @typedef {import('./change_draft.js').Draft} Draft */
/** @typedef {import('./change_form.js').Sections} Sections */

/**
 * In another unit or of another bottle the same number is another amount: nothing that was typed again counts any more.
 * @param {Draft} draft
 */
function forgetAll({ answers }) {
  answers.again = {};
}

/** @param {Sections} sections */
export function bottleQuestion({ form, draft, plan, type }) {
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
export function unitQuestion({ form, draft, type }) {
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
export function amountQuestion({ form, draft, asking, type }) {
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
