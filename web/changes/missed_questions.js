import { radioQuestion } from '../form/index.js';

/** Of a dose that was missed or came up: which one it was, whether the team knows, and what it said. */

/** @typedef {import('./change_draft.js').Draft} Draft */
/** @typedef {import('./change_form.js').Sections} Sections */

/** @param {Sections} sections */
export function toldQuestion({ form, draft, type }) {
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
export function numberQuestion({ form, draft, plan, type }) {
  const { words } = form.view;
  const { timesPerDay = 1, clocks = [] } = plan.prescription ?? {};
  return radioQuestion(form, {
    field: 'dose',
    title: words.say('change-missed-dose'),
    options: Array.from({ length: timesPerDay }, (_, index) => {
      const number = String(index + 1);
      const time = clocks[index];
      return {
        value: number,
        text: time ? words.say('change-missed-dose-time', { number, time }) : words.say('change-missed-dose-number', { number }),
      };
    }),
    chosen: draft.dose,
    onChoose: (value) => type((now) => (now.dose = value)),
    short: true,
  });
}

/** @param {Sections} sections */
export function replyQuestion({ form, draft, type }) {
  const { words } = form.view;
  return radioQuestion(form, {
    field: 'said',
    title: words.say('change-missed-said'),
    options: ['give-again', 'do-not-give', 'unknown'].map((value) => ({ value, text: words.say(`change-missed-${value}`) })),
    chosen: draft.said,
    onChoose: (value) => type((now) => (now.said = /** @type {Draft['said']} */ (value))),
  });
}
