import { html, nothing } from 'lit-html';
import { boxesOf } from './change_draft.js';
import { backButton } from './change_panel.js';
import { summary } from './error_summary.js';
import { namedFieldText } from './field_words.js';
import { dateQuestion, numberBox, question, radioQuestion } from './form_parts.js';
import { OTHER_SYRINGE, PRESCRIPTION_PREFIX, SYRINGES, TIMES } from './prescription_reading.js';
import { valueOf } from './value_of.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('./form_parts.js').FormView} FormView */
/** @typedef {import('./prescription_reading.js').TypedPrescription} TypedPrescription */

export const PRESCRIPTION_TITLE_ID = `${PRESCRIPTION_PREFIX}-title`;

/**
 * @typedef {object} PrescriptionActions
 * @property {() => void} close
 * @property {(change: (typed: TypedPrescription) => void) => void} typePrescription
 * @property {() => void} savePrescription
 */

/**
 * The bottle and the prescription, word for word as they are printed.
 * @param {View} view
 * @param {object} parts
 * @param {TypedPrescription} parts.typed
 * @param {import('./prescription_reading.js').PrescriptionVerdict} parts.verdict
 * @param {unknown} parts.call  The call card, which is never out of reach.
 * @param {PrescriptionActions} parts.actions
 */
export function prescriptionPage(view, { typed, verdict, call, actions }) {
  const { words } = view;
  const shown = typed.sent ? verdict.problems : [];
  /** @type {FormView} */
  const form = { view, prefix: PRESCRIPTION_PREFIX, problems: shown, warnings: verdict.warnings };
  const sections = { form, typed, type: actions.typePrescription };
  return html`<section class="panel" aria-labelledby="${PRESCRIPTION_TITLE_ID}">
    ${backButton(view, 'change-back-plan', actions.close)}
    ${shown.length > 0
      ? summary(
          view,
          shown.map((problem) => ({ text: namedFieldText(view, problem, words.say(`rx-${problem.field}`)), focus: problem.focus })),
        )
      : nothing}
    <h1 id="${PRESCRIPTION_TITLE_ID}" tabindex="-1">${words.say('rx-title')}</h1>
    <p class="lead">${words.say('rx-lead')}</p>
    <form
      class="card change-form"
      novalidate
      @submit=${(/** @type {Event} */ event) => {
        event.preventDefault();
        actions.savePrescription();
      }}
    >
      ${strengthQuestion(sections)} ${doseQuestion(sections)} ${timesQuestion(sections)} ${clockQuestion(sections)}
      ${syringeQuestion(sections)} ${bottleQuestions(sections)}
      <div class="entry-end">
        <button class="button" type="submit">${words.say('change-save')}</button>
      </div>
    </form>
    ${call}
  </section>`;
}

/**
 * @typedef {object} Sections
 * @property {FormView} form
 * @property {TypedPrescription} typed
 * @property {PrescriptionActions['typePrescription']} type
 */

/** @param {Sections} sections */
function strengthQuestion({ form, typed, type }) {
  const { words } = form.view;
  const wrong = (/** @type {string} */ box) => form.problems.some(({ focus }) => focus === `${form.prefix}-${box}`);
  return question(form, {
    field: 'strength',
    title: words.say('rx-strength'),
    hint: words.say('rx-strength-hint'),
    body: html`<div class="strength">
      ${numberBox(form, {
        field: 'strength-mg',
        label: words.say('rx-strength-mg'),
        labelHidden: true,
        unit: 'mg',
        value: typed.strengthMg,
        wrong: wrong('strength-mg'),
        onType: (text) => type((now) => (now.strengthMg = text)),
      })}
      <span class="in">${words.say('rx-strength-in')}
      ${numberBox(form, {
        field: 'strength-ml',
        label: words.say('rx-strength-ml'),
        labelHidden: true,
        unit: 'mL',
        value: typed.strengthMl,
        wrong: wrong('strength-ml'),
        onType: (text) => type((now) => (now.strengthMl = text)),
      })}</span>
    </div>`,
  });
}

/** @param {Sections} sections */
function doseQuestion({ form, typed, type }) {
  const { words } = form.view;
  return html`${amountQuestion(form, {
    field: 'dose',
    unit: 'mL',
    value: typed.dose,
    onType: (text) => type((now) => (now.dose = text)),
  })}
  ${amountQuestion(form, {
    field: 'doseMg',
    hint: words.say('rx-doseMg-hint'),
    unit: 'mg',
    value: typed.doseMg,
    onType: (text) => type((now) => (now.doseMg = text)),
  })}`;
}

/**
 * @param {FormView} form
 * @param {{ field: string, hint?: string, unit: string, value: string, whole?: boolean, onType: (text: string) => void }} parts
 */
function amountQuestion(form, { field, hint, unit, value, whole, onType }) {
  const title = form.view.words.say(`rx-${field}`);
  return question(form, {
    field,
    title,
    hint,
    body: numberBox(form, {
      field,
      label: title,
      labelHidden: true,
      unit,
      value,
      wrong: form.problems.some((problem) => problem.field === field),
      whole,
      onType,
    }),
  });
}

/** @param {Sections} sections */
function timesQuestion({ form, typed, type }) {
  const { words } = form.view;
  return radioQuestion(form, {
    field: 'times',
    title: words.say('rx-times'),
    options: TIMES.map((value) => ({ value, text: value })),
    chosen: typed.times,
    onChoose: (value) => type((now) => (now.times = value)),
    short: true,
  });
}

/** @param {Sections} sections */
function clockQuestion({ form, typed, type }) {
  const { words } = form.view;
  const id = `${form.prefix}-clock`;
  return question(form, {
    field: 'clock',
    title: words.say('rx-clock'),
    hint: words.say('rx-optional'),
    body: html`<input
      id="${id}"
      class="clock"
      type="time"
      aria-label="${words.say('rx-clock')}"
      aria-invalid="${form.problems.some(({ field }) => field === 'clock') ? 'true' : nothing}"
      .value=${typed.clock}
      @input=${(/** @type {InputEvent} */ event) => {
        const clock = valueOf(event);
        type((now) => (now.clock = clock));
      }}
    />`,
  });
}

/** @param {Sections} sections */
function syringeQuestion({ form, typed, type }) {
  const { words } = form.view;
  return radioQuestion(form, {
    field: 'syringe',
    title: words.say('rx-syringe'),
    hint: words.say('rx-syringe-hint'),
    options: [...SYRINGES.map((value) => ({ value, text: words.say('ml', { ml: value }) })), { value: OTHER_SYRINGE, text: words.say('rx-syringe-none') }],
    chosen: typed.syringe,
    onChoose: (value) => type((now) => (now.syringe = value)),
    short: true,
  });
}

/** @param {Sections} sections */
function bottleQuestions({ form, typed, type }) {
  const { words, dates, today } = form.view;
  return html`<div class="bottle-questions">
    <h2>${words.say('rx-bottle-title')}</h2>
    <p class="hint">${words.say('rx-bottle-lead')}</p>
    ${amountQuestion(form, {
      field: 'bottle',
      unit: 'mL',
      value: typed.bottle,
      onType: (text) => type((now) => (now.bottle = text)),
    })}
    ${dateQuestion(form, {
      field: 'opened',
      title: words.say('rx-opened'),
      boxes: typed.opened,
      likely: [{ iso: today, text: words.say('change-likely-today', { date: dates.full(today) }) }],
      onType: (part, text) => type((now) => (now.opened[part] = text)),
      onChoose: (iso) => type((now) => (now.opened = boxesOf(iso))),
    })}
    ${amountQuestion(form, {
      field: 'keeps',
      unit: words.say('rx-days'),
      value: typed.keeps,
      whole: true,
      onType: (text) => type((now) => (now.keeps = text)),
    })}
  </div>`;
}
