import { html, nothing } from 'lit-html';
import { dateBoxes } from './date_boxes.js';
import { fieldText } from './field_words.js';
import { valueOf } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./field_words.js').FieldProblem} FieldProblem */

/**
 * @typedef {object} FormView  What all fields of one form are drawn with.
 * @property {View} view
 * @property {string} prefix  Of every id in it.
 * @property {FieldProblem[]} problems  Those that may be named by now.
 * @property {FieldProblem[]} warnings
 */

/**
 * One question: its name, what is not right about its answer, and the controls.
 * @param {FormView} form
 * @param {object} parts
 * @param {string} parts.field
 * @param {string} parts.title
 * @param {string} [parts.hint]
 * @param {unknown} parts.body
 * @param {unknown} [parts.more]  Below what is to be seen.
 */
export function question({ view, prefix, problems, warnings }, { field, title, hint, body, more = nothing }) {
  const id = `${prefix}-${field}`;
  const problem = problems.find((each) => each.field === field);
  const warned = warnings.filter((each) => each.field === field);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`, warned.length > 0 && `${id}-warning`];
  return html`<fieldset
    class="question ${problem ? 'wrong' : ''}"
    aria-describedby="${described.some(Boolean) ? described.filter(Boolean).join(' ') : nothing}"
  >
    <legend>${title}</legend>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${
      problem
        ? html`<p class="problem" id="${id}-problem">
          <span class="hidden">${view.words.say('error-prefix')}</span> ${fieldText(view, problem, title)}
        </p>`
        : nothing
    }
    ${body}
    ${
      warned.length > 0
        ? html`<p class="note" id="${id}-warning">${warned.map((warning) => fieldText(view, warning, title)).join(' ')}</p>`
        : nothing
    }
    ${more}
  </fieldset>`;
}

/**
 * A day, in the same three boxes as everywhere, and the days that it is most likely to be, a tap each.
 * @param {FormView} form
 * @param {object} parts
 * @param {string} parts.field
 * @param {string} parts.title
 * @param {string} [parts.hint]
 * @param {import('./date_reading.js').DateBoxes} parts.boxes
 * @param {{ iso: string, text: string, dose?: number }[]} [parts.likely]  `dose`: of a day with several, the one that is meant.
 * @param {(part: import('./date_reading.js').DatePart, text: string) => void} parts.onType
 * @param {(iso: string, dose?: number) => void} [parts.onChoose]
 * @param {unknown} [parts.more]
 */
export function dateQuestion(form, { field, title, hint, boxes, likely = [], onType, onChoose, more }) {
  const problem = form.problems.find((each) => each.field === field);
  const body = html`${dateBoxes(form.view, {
    question: `${form.prefix}-${field}`,
    boxes,
    wrong: problem !== undefined,
    wrongPart: problem?.part,
    onType,
  })}
    ${
      likely.length > 0
        ? html`<div class="likely">
          ${likely.map(
            ({ iso, text, dose }) => html`<button class="chip" type="button" @click=${() => onChoose?.(iso, dose)}>${text}</button>`,
          )}
        </div>`
        : nothing
    }`;
  return question(form, { field, title, hint, body, more });
}

/**
 * @param {FormView} form
 * @param {object} parts
 * @param {string} parts.field
 * @param {string} parts.title
 * @param {string} [parts.hint]
 * @param {{ value: string, text: unknown }[]} parts.options
 * @param {string} parts.chosen  Empty until one is.
 * @param {(value: string) => void} parts.onChoose
 * @param {boolean} [parts.short]  Side by side, not below each other.
 */
export function radioQuestion(form, { field, title, hint, options, chosen, onChoose, short }) {
  const body = html`<div class="${short ? 'picks short' : 'picks'}">
    ${options.map(({ value, text }) => {
      const id = `${form.prefix}-${field}-${value}`;
      return html`<label class="${chosen === value ? 'unit chosen' : 'unit'}" for="${id}">
        <input
          type="radio"
          name="${form.prefix}-${field}"
          id="${id}"
          value="${value}"
          .checked=${chosen === value}
          @change=${() => onChoose(value)}
        />
        <span>${text}</span>
      </label>`;
    })}
  </div>`;
  return question(form, { field, title, hint, body });
}

/**
 * A number in its box, the unit beside it.
 * @param {FormView} form
 * @param {object} parts
 * @param {string} parts.field
 * @param {string} parts.label
 * @param {boolean} [parts.labelHidden]
 * @param {string} [parts.unit]
 * @param {string} parts.value
 * @param {boolean} [parts.wrong]
 * @param {boolean} [parts.whole]  Whether only whole numbers make sense.
 * @param {(text: string) => void} parts.onType
 */
export function numberBox({ prefix }, { field, label, labelHidden, unit, value, wrong, whole, onType }) {
  const id = `${prefix}-${field}`;
  return html`<div class="number-box">
    <label for="${id}" class="${labelHidden ? 'hidden' : nothing}">${label}</label>
    <span class="with-unit">
      <input
        id="${id}"
        type="text"
        inputmode="${whole ? 'numeric' : 'decimal'}"
        autocomplete="off"
        spellcheck="false"
        aria-invalid="${wrong ? 'true' : nothing}"
        .value=${value}
        @input=${(/** @type {InputEvent} */ event) => onType(valueOf(event))}
      />
      ${unit ? html`<span class="unit-name">${unit}</span>` : nothing}
    </span>
  </div>`;
}
