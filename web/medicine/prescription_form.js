import { html, nothing } from 'lit-html';
import {
  askedAbout,
  askedAt,
  boxesOf,
  dateQuestion,
  fieldSummary,
  forget,
  numberBox,
  onSend,
  question,
  radioQuestion,
  strengthQuestion,
} from '../form/index.js';
import { backButton } from '../changes/index.js';
import { dosesOf, OTHER_SYRINGE, PRESCRIPTION_PREFIX, PRESCRIPTION_TITLE_ID, SYRINGES, TIMES } from './prescription_reading.js';
import { valueOf } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../form/index.js').FormView} FormView */
/** @typedef {import('./prescription_reading.js').TypedPrescription} TypedPrescription */

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
  const send = onSend((box) => {
    // A time half typed has no value and may never have made itself heard.
    actions.typePrescription((now) => (now.halfClocks = halfClocks(box)));
    actions.savePrescription();
  });
  const sections = { form, typed, asked: verdict.asked, type: actions.typePrescription };
  return html`<section class="panel" aria-labelledby="${PRESCRIPTION_TITLE_ID}">
    ${backButton(view, 'change-back-plan', actions.close)}
    ${fieldSummary(view, shown, (field) => fieldName(view, field))}
    <h1 id="${PRESCRIPTION_TITLE_ID}" tabindex="-1">${words.say('rx-title')}</h1>
    <p class="lead">${words.say('rx-lead')}</p>
    <form
      class="card change-form"
      novalidate
      @click=${send}
      @keydown=${send}
      @submit=${send}
    >
      ${strengthQuestion(form, { typed, type: typeStrength(sections) })} ${doseQuestion(sections)} ${timesQuestion(sections)}
      ${clocksQuestion(sections)}
      ${syringeQuestion(sections)} ${bottleQuestions(sections)}
      <div class="entry-end">
        <button class="button" type="button" data-send>${words.say('change-save')}</button>
      </div>
    </form>
    ${call}
  </section>`;
}

/**
 * @typedef {object} Sections
 * @property {FormView} form
 * @property {TypedPrescription} typed
 * @property {readonly import('../form/index.js').Asked[]} asked
 * @property {PrescriptionActions['typePrescription']} type
 */

/**
 * @param {View} view
 * @param {string} field
 */
const fieldName = (view, field) => view.words.say(`rx-${askedAbout(field)}`);

/**
 * In another strength the same mL are another dose: what was typed again for the former one counts no more.
 * @param {Sections} sections
 * @returns {Sections['type']}
 */
function typeStrength({ type }) {
  return (change) =>
    type((now) => {
      change(now);
      forget(now.answers, 'dose');
    });
}

/** @param {Sections} sections */
function doseQuestion({ form, typed, asked, type }) {
  const { words } = form.view;
  /** @type {import('../form/index.js').Asking} */
  const asking = { asked, answers: typed.answers, onAnswer: (change) => type((now) => change(now.answers)) };
  const typeAmount = (/** @type {'dose' | 'doseMg'} */ field) => (/** @type {string} */ text) =>
    type((now) => {
      now[field] = text;
      forget(now.answers, field);
    });
  return html`${amountQuestion(form, {
    field: 'dose',
    unit: 'mL',
    value: typed.dose,
    onType: typeAmount('dose'),
    more: askedAt(form, asking, 'dose', 'mL'),
  })}
  ${amountQuestion(form, {
    field: 'doseMg',
    hint: words.say('rx-doseMg-hint'),
    unit: 'mg',
    value: typed.doseMg,
    onType: typeAmount('doseMg'),
    more: askedAt(form, asking, 'doseMg', 'mg'),
  })}`;
}

/**
 * @param {FormView} form
 * @param {{ field: string, hint?: string, unit: string, value: string, whole?: boolean, onType: (text: string) => void, more?: unknown }} parts
 */
function amountQuestion(form, { field, hint, unit, value, whole, onType, more }) {
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
    more,
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

/**
 * A box for the time of each dose.
 * @param {Sections} sections
 */
function clocksQuestion({ form, typed, type }) {
  const { words } = form.view;
  const several = dosesOf(typed) > 1;
  const wrong = form.problems.some(({ field }) => field === 'clocks') ? 'true' : nothing;
  const look = (/** @type {Event} */ event) => {
    const half = halfClocks(/** @type {HTMLElement} */ (event.currentTarget));
    if (half.join() !== typed.halfClocks.join()) type((now) => (now.halfClocks = half));
  };
  return question(form, {
    field: 'clocks',
    title: words.say(several ? 'rx-clocks' : 'rx-clock'),
    hint: words.say('rx-optional'),
    body: html`<div class="clocks" @input=${look} @focusout=${look}>
      ${typed.clocks.slice(0, dosesOf(typed)).map((clock, index) => {
        const id = `${form.prefix}-clock-${index + 1}`;
        const name = words.say('rx-clock-number', { number: String(index + 1) });
        return html`<div>
          <label for="${id}" class="${several ? nothing : 'hidden'}">${several ? name : words.say('rx-clock')}</label>
          <input
            id="${id}"
            class="clock"
            type="time"
            aria-invalid="${wrong}"
            .value=${clock}
            @input=${(/** @type {InputEvent} */ event) => {
              const time = valueOf(event);
              type((now) => (now.clocks[index] = time));
            }}
          />
        </div>`;
      })}
    </div>`,
  });
}

/**
 * Which times are half typed, such as 08:00 without AM or PM: to a script such a box is empty.
 * @param {HTMLElement} place
 * @returns {number[]}  By the place of the dose, from 0.
 */
function halfClocks(place) {
  const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (place.querySelectorAll('input.clock'));
  return [...boxes].flatMap(({ validity }, index) => (validity.badInput ? [index] : []));
}

/** @param {Sections} sections */
function syringeQuestion({ form, typed, type }) {
  const { words } = form.view;
  return radioQuestion(form, {
    field: 'syringe',
    title: words.say('rx-syringe'),
    hint: words.say('rx-syringe-hint'),
    options: [
      ...SYRINGES.map((value) => ({ value, text: words.say('ml', { ml: value }) })),
      { value: OTHER_SYRINGE, text: words.say('rx-syringe-none') },
    ],
    chosen: typed.syringe,
    onChoose: (value) => type((now) => (now.syringe = value)),
    short: true,
  });
}

/** @param {Sections} sections */
function bottleQuestions({ form, typed, type }) {
  const { words, dates, device: today } = form.view;
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
